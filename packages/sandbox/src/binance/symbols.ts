import type { Operation } from '../bundle/operation.ts';
import type { Contracts } from '../contracts/contracts.ts';

const form = /^[\p{Lu}\p{Lo}\p{N}_]+$/u;
const coinMargined = /USD_(?:PERP|\d{6})$/;

const isCoinMargined = ({ path }: Operation): boolean => path.startsWith('/dapi/') || path.startsWith('/papi/v1/cm/');

const isMargin = ({ path }: Operation): boolean => path.startsWith('/papi/v1/margin');

/** Their "symbol" is an index, which has the form of a pair on either exchange: no contract has its name. */
const isIndex = ({ path }: Operation): boolean => path.endsWith('/constituents') || path.endsWith('/assetIndex');

const pair = /^[\p{Lu}\p{Lo}\p{N}]+USD$/u;

/** Reads of COIN-M that take a pair for a symbol. */
const takesPair = ({ api, operationId }: Operation): boolean =>
  api === 'binance-coinm' &&
  ['getIndexPriceAndMarkPrice', 'getFundingRateHistoryOfPerpetualFutures'].includes(operationId);

/** Whether a symbol has the form of its product: `BTCUSDT` has not that of COIN-M, nor `BTCUSD_PERP` that of USDⓈ-M. */
const hasForm = (operation: Operation, symbol: string): boolean =>
  form.test(symbol) &&
  (isMargin(operation) ||
    (takesPair(operation) && pair.test(symbol)) ||
    isIndex(operation) ||
    coinMargined.test(symbol) === isCoinMargined(operation));

/** Where contracts are in force, a symbol is known when it is listed; else when it has the form of its product. */
export const isKnownSymbol = (operation: Operation, symbol: string, contracts: Contracts | undefined): boolean => {
  if (!hasForm(operation, symbol)) return false;
  if (contracts === undefined || isMargin(operation) || isIndex(operation)) return true;
  return contracts.has(operation.api, symbol) || (takesPair(operation) && pair.test(symbol));
};
