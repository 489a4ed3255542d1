import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';

/**
 * The exchange counts too many calls from this address or account (HTTP 429), or has banned the address (HTTP 418).
 *
 * The call did not execute; where the answer contradicts itself, this error is the `cause` of an `OutcomeUnknownError` and
 * its `outcome` says so. `retryAfter` is how long to stay quiet, in milliseconds, when the exchange says so. A call
 * that was `held` was not even sent: an earlier answer had asked for quiet, and the wait is longer than this call may
 * take.
 *
 * @example
 * if (isRateLimitError(error)) await sleep(error.retryAfter ?? 60_000);
 */
export class RateLimitError extends ExchangeError {
  static {
    RateLimitError.prototype.name = 'RateLimitError';
  }
  declare readonly retryAfter: number | undefined;
  declare readonly banned: boolean;
  /** Nothing was sent: this is the answer to an earlier call. */
  declare readonly held: boolean;

  constructor(facts: RateLimitFacts) {
    super({ held: false, ...facts, code: 'RATE_LIMITED' });
  }
}

interface RateLimitFacts extends ExchangeErrorFacts {
  readonly retryAfter: number | undefined;
  readonly banned: boolean;
  readonly held?: boolean;
}
