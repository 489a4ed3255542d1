import { coinmOnly } from './binance/coinm-only.ts';
import { binanceShared } from './binance-shared.ts';
import { catalogueOf } from './catalogue.ts';

/**
 * The error codes of Binance COIN-M futures. Many of its own differ from USDⓈ-M's: take the one that goes with the API.
 *
 * @example
 * errorCodes[-4178].name; // 'MIN_NOTIONAL', which is -4164 on USDⓈ-M
 */
export const errorCodes = catalogueOf({ ...binanceShared, ...coinmOnly });

/** A code that this catalogue explains. */
export type KnownErrorCode = keyof typeof errorCodes;
