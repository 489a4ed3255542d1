import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import type { ErrorEntry } from '../catalogue/catalogue.ts';
import { nameClass } from './name-class.ts';

/** What every error that an answer led to knows about it. */
export interface AnswerFacts {
  readonly operation: string;
  readonly status: number;
  /** Names in lower case. Answers carry no secrets. */
  readonly headers: Readonly<Record<string, string>>;
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
    nameClass(ExchangeError, 'ExchangeError');
  }
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly exchangeCode: number | string;
  readonly exchangeMessage: string;
  /** Name, meaning and remedy of the code, where the client was given a `catalogue` that has it. */
  readonly entry: ErrorEntry | undefined;
  /** The exchange turned the call away before looking at it (overload); a little later it may pass. */
  readonly passing: boolean;

  constructor(facts: ExchangeErrorFacts) {
    super(`${facts.operation} was answered with ${facts.exchangeCode}: ${withAdvice(facts)}`, {
      code: facts.code ?? 'EXCHANGE_REFUSED',
      outcome: facts.outcome,
    });
    this.operation = facts.operation;
    this.status = facts.status;
    this.headers = facts.headers;
    this.exchangeCode = facts.exchangeCode;
    this.exchangeMessage = facts.exchangeMessage;
    this.entry = facts.entry;
    this.passing = facts.passing ?? false;
  }
}

/** The exchange's words, then ours as a sentence of its own. */
function withAdvice({ exchangeMessage, entry, hint }: ExchangeErrorFacts): string {
  const advice = entry ? `${entry.meaning} ${entry.remedy}` : hint;
  if (!advice) return exchangeMessage;
  const words = exchangeMessage.trim();
  return words === '' || /[.!?。！？]$/.test(words) ? `${words} ${advice}`.trim() : `${words}. ${advice}`;
}
