import { usdmAccount } from './binance/usdm-account.ts';
import { usdmOrder } from './binance/usdm-order.ts';
import { usdmTrade } from './binance/usdm-trade.ts';
import { binanceShared } from './binance-shared.ts';
import { catalogueOf } from './catalogue.ts';

/**
 * The error codes of Binance USDⓈ-M futures.
 *
 * @example
 * errorCodes[-4046].remedy;
 */
export const errorCodes = catalogueOf({ ...binanceShared, ...usdmTrade, ...usdmAccount, ...usdmOrder });

/** A code that this catalogue explains. */
export type KnownErrorCode = keyof typeof errorCodes;
