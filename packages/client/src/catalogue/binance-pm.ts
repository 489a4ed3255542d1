import { pmOnly } from './binance/pm-only.ts';
import { usdmTrade } from './binance/usdm-trade.ts';
import { binanceShared } from './binance-shared.ts';
import { catalogueOf } from './catalogue.ts';

/**
 * The error codes of Binance Portfolio Margin, as far as they concern futures.
 *
 * Left out beside what no catalogue has: -5041 (too many requests of the account in the queue: timed out there, and
 * nothing is said of the outcome; on USDⓈ-M the number means something else), 51998 and 51999 (busy, unknown: no
 * outcome either), and the other codes from 51000 on, which concern margin loans.
 *
 * @example
 * errorCodes[-4220].remedy;
 */
export const errorCodes = catalogueOf({ ...binanceShared, ...usdmTrade, ...pmOnly });

/** A code that this catalogue explains. */
export type KnownErrorCode = keyof typeof errorCodes;
