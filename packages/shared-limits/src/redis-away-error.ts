import { OpenDerivsError } from '@openderivs/client';

/**
 * Redis cannot be reached, or does not do what it is asked. It is the `cause` of a call's `RateBudgetError` where calls wait
 * for it. Nothing was sent.
 *
 * @example
 * if (isRateBudgetError(error) && error.cause instanceof RedisAwayError) page(`Redis: ${error.cause.reason}`);
 */
export class RedisAwayError extends OpenDerivsError {
  static {
    RedisAwayError.prototype.name = 'RedisAwayError';
  }
  /** In one word: `TIMEOUT`, `ECONNREFUSED`, `NOAUTH`, `OOM` and the like. */
  declare readonly reason: string;

  constructor(reason: string) {
    super(`the shared budget cannot be reached: Redis ${reason}`, { code: 'REDIS_AWAY', outcome: 'refused', reason });
  }
}
