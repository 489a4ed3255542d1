import type { Outcome } from '@openderivs/signing';

/** What one error code of an exchange means for the caller, and what to do about it. */
export interface ErrorEntry {
  /** As the exchange's list has it (its spelling too), or ours where it has none. */
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
  /** The same in Chinese. */
  readonly zh: { readonly meaning: string; readonly remedy: string };
  /** For a call that changes something: it did not take effect, or the code leaves that open. */
  readonly outcome: Exclude<Outcome, 'accepted'>;
}

/**
 * Error codes with their meanings. Give one to a client as its `catalogue`, the exchange's or one of your own, and its
 * errors carry the entry and end with meaning and remedy.
 *
 * @example
 * import { errorCodes } from '@openderivs/binance-usdm/error-codes';
 * const usdm = createBinanceUsdm({ apiKey, secretKey, catalogue: errorCodes });
 */
export type ErrorCatalogue = { readonly [code: number | string]: ErrorEntry };
