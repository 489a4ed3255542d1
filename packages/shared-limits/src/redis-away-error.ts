import { OpenDerivsError } from '@openderivs/client';

/**
 * Redis cannot be reached, or does not do what it is asked: what `onShared` is told by a governor on `createRedisLeases`. A call
 * that could not wait for it has a `RateBudgetError` with the reason `no-lease`, and was not sent.
 *
 * @example
 * const leases = createRedisLeases({ redis, whenAway: 'closed' });
 * const governor = createGovernor({ leases, onShared: ({ error }) => error instanceof RedisAwayError && page(error.reason) });
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
