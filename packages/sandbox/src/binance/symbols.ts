import type { Operation } from '../bundle/operation.ts';

const form = /^[\p{Lu}\p{Lo}\p{N}_]+$/u;
const coinMargined = /USD_(?:PERP|\d{6})$/;

const isCoinMargined = ({ path }: Operation): boolean => path.startsWith('/dapi/') || path.startsWith('/papi/v1/cm/');

const isMargin = ({ path }: Operation): boolean => path.startsWith('/papi/v1/margin');

/** Their "symbol" is an index, which has the form of a pair on either exchange. */
const isIndex = ({ path }: Operation): boolean => path.endsWith('/constituents');

const pair = /^[\p{Lu}\p{Lo}\p{N}]+USD$/u;

/** Reads of COIN-M that take a pair for a symbol. */
const takesPair = ({ api, operationId }: Operation): boolean =>
  api === 'binance-coinm' &&
  ['getIndexPriceAndMarkPrice', 'getFundingRateHistoryOfPerpetualFutures'].includes(operationId);

/**
 * The sandbox lists no contracts: a symbol is known when it has the form of its product, so `BTCUSDT` is unknown to
 * COIN-M and `BTCUSD_PERP` to USDⓈ-M.
 */
export const isKnownSymbol = (operation: Operation, symbol: string): boolean =>
  form.test(symbol) &&
  (isMargin(operation) ||
    (takesPair(operation) && pair.test(symbol)) ||
    isIndex(operation) ||
    coinMargined.test(symbol) === isCoinMargined(operation));
