import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import type { AnswerHead, Usage } from '../usage.ts';
import type { ErrorEntry } from './error-catalogue.ts';

/** What every error that an answer led to knows about it. */
export interface AnswerFacts extends AnswerHead {
  readonly operation: string;
}

export interface ExchangeErrorFacts extends AnswerFacts {
  readonly code?: string;
  readonly outcome: Outcome;
  /** `-4046` on Binance, `'40009'` on Bitget. */
  readonly exchangeCode: number | string;
  readonly exchangeMessage: string;
  readonly hint?: string | undefined;
  /** What the client's catalogue says of the code. */
  readonly entry?: ErrorEntry | undefined;
  /** The exchange turned the call away before looking at it; a little later it may pass. */
  readonly passing?: boolean | undefined;
  /** The answer was one to an earlier call; this one was not sent. */
  readonly held?: boolean | undefined;
}

/**
 * The exchange answered, and said no.
 *
 * `exchangeCode` and `exchangeMessage` are its own words; `outcome` says whether a call that changes something took
 * effect all the same (`refused`: it did not).
 *
 * @example
 * try {
 *   await coinm.changeMarginType({ symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' });
 * } catch (error) {
 *   if (isExchangeError(error) && error.exchangeCode === -4046) console.log('already isolated');
 *   else throw error;
 * }
 */
export class ExchangeError extends OpenDerivsError {
  static {
    ExchangeError.prototype.name = 'ExchangeError';
  }
  declare readonly operation: string;
  declare readonly status: number;
  /** The answer's headers, names in lower case; where one quotes a secret of the request, `***` stands for it. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** What the headers say of the limits: `weight-1m`, `order-count-10s`; `remain-limit` on Bitget. */
  declare readonly usage: Usage;
  declare readonly exchangeCode: number | string;
  declare readonly exchangeMessage: string;
  /** What is known of the code where its message does not say it. */
  declare readonly hint: string | undefined;
  /** Name, meaning and remedy of the code, where the client was given a `catalogue` that has it. */
  declare readonly entry: ErrorEntry | undefined;
  /** The exchange turned the call away before looking at it (overload); a little later it may pass. */
  declare readonly passing: boolean;

  constructor(facts: ExchangeErrorFacts) {
    const { operation, exchangeCode, exchangeMessage, hint, entry, passing = false, held } = facts;
    const advice = entry ? `${entry.meaning} ${entry.remedy}` : hint;
    const words = advice ? `${exchangeMessage} (${advice})`.trim() : exchangeMessage;
    const what = held ? 'was not sent, since an earlier call was answered' : 'was answered';
    super(`${operation} ${what} with ${exchangeCode}: ${words}`, { code: 'EXCHANGE_REFUSED', ...facts, passing });
  }
}
