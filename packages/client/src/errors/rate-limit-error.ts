import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';

/**
 * The exchange counts too many calls from this address or account (HTTP 429), or has banned the address (HTTP 418).
 *
 * The call did not execute. `retryAfter` is how long to stay quiet, in milliseconds, when the exchange says so.
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

  constructor(facts: ExchangeErrorFacts & { readonly retryAfter: number | undefined; readonly banned: boolean }) {
    super({ ...facts, code: 'RATE_LIMITED' });
  }
}
