import { pmOnly } from './binance/pm-only.ts';
import { usdmTrade } from './binance/usdm-trade.ts';
import { binanceShared } from './binance-shared.ts';
import { catalogueOf } from './catalogue.ts';

/**
 * The error codes of Binance Portfolio Margin, as far as they concern futures.
 *
 * Left out beside what no catalogue has: 51998 and 51999 (busy, unknown: they leave the outcome open), and the other
 * codes from 51000 on, which concern margin loans.
 *
 * @example
 * errorCodes[-4220].remedy;
 */
export const errorCodes = catalogueOf({ ...binanceShared, ...usdmTrade, ...pmOnly });

/** A code that this catalogue explains. */
export type KnownErrorCode = keyof typeof errorCodes;
