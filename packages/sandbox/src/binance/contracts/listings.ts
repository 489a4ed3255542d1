import type { Contract } from '../../contracts/contract.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import { assetsOf } from '../../state/prices.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from '../handlers/product.ts';

/** The contracts that a call reads; `undefined` where none are in force. */
export const contractsFor = (call: Call): readonly Contract[] => {
  const { product } = bookOf(call);
  return call.contracts?.list(product, call.operation.api) ?? [];
};

const filtersOf = (contract: Contract): JsonObject[] => {
  const { tick, step, minQuantity, maxQuantity, maxMarketQuantity, marketStep, minNotional, priceBand } = contract;
  const { minMarketQuantity, minPrice = '0', maxPrice = '0', maxOrders, maxTriggerOrders } = contract;
  return [
    { filterType: 'PRICE_FILTER', minPrice, maxPrice, tickSize: tick },
    { filterType: 'LOT_SIZE', minQty: minQuantity, maxQty: maxQuantity ?? '0', stepSize: step },
    {
      filterType: 'MARKET_LOT_SIZE',
      minQty: minMarketQuantity,
      maxQty: maxMarketQuantity ?? '0',
      stepSize: marketStep,
    },
    ...(maxOrders === undefined ? [] : [{ filterType: 'MAX_NUM_ORDERS', limit: maxOrders }]),
    ...(maxTriggerOrders === undefined ? [] : [{ filterType: 'MAX_NUM_ALGO_ORDERS', limit: maxTriggerOrders }]),
    ...(minNotional === undefined ? [] : [{ filterType: 'MIN_NOTIONAL', notional: minNotional }]),
    ...(priceBand === undefined
      ? []
      : [
          {
            filterType: 'PERCENT_PRICE',
            multiplierUp: priceBand.up,
            multiplierDown: priceBand.down,
            multiplierDecimal: '4',
          },
        ]),
  ];
};

const farAway = 4_133_404_800_000;

const contractFacts = (contract: Contract): Facts => {
  const { symbol, trading = true } = contract;
  const { base, quote } = assetsOf(symbol);
  const [pair, date] = symbol.split('_');
  const delivers = date !== undefined && date !== 'PERP';
  const status = trading === 'closing' ? 'PRE_DELIVERING' : trading ? 'TRADING' : 'CLOSE';
  return {
    symbol,
    pair,
    contractType: delivers ? 'CURRENT_QUARTER' : 'PERPETUAL',
    deliveryDate: delivers
      ? Date.UTC(2000 + Number(date.slice(0, 2)), Number(date.slice(2, 4)) - 1, Number(date.slice(4)), 8)
      : farAway,
    status,
    contractStatus: status,
    contractSize: contract.contractSize === undefined ? undefined : Number(contract.contractSize),
    baseAsset: base,
    quoteAsset: quote,
    marginAsset: contract.contractSize === undefined ? quote : base,
    pricePrecision: contract.pricePrecision,
    quantityPrecision: contract.quantityPrecision,
    filters: filtersOf(contract),
  };
};

/** A contract as the exchange information lists it: the entry that was saved, or one of the described form. */
export const listedContract = (template: Json | undefined, contract: Contract): JsonObject =>
  contract.listed ?? shape(itemOf(template ?? {}), contractFacts(contract));

const bracketFacts = (contract: Contract, api: string): JsonObject[] =>
  contract.brackets.map(({ leverage, from, upTo, maintenance, cumulated }, index) => ({
    bracket: index + 1,
    initialLeverage: leverage,
    ...(contract.contractSize === undefined
      ? { notionalCap: Number(upTo), notionalFloor: Number(from) }
      : // COIN-M misspells a name; Portfolio Margin does not.
        { qtyCap: Number(upTo), [api === 'binance-pm' ? 'qtyFloor' : 'qtylFloor']: Number(from) }),
    maintMarginRatio: Number(maintenance),
    cum: Number(cumulated),
  }));

const entryOf = (contract: Contract, api: string): JsonObject => ({
  symbol: contract.symbol,
  brackets: bracketFacts(contract, api),
});

/** The brackets of one contract or of all. */
const listBrackets: Handler = {
  serves: {
    'binance-usdm': ['getNotionalAndLeverageBrackets'],
    'binance-coinm': ['getNotionalBracketForSymbol'],
    'binance-pm': ['getUmNotionalAndLeverageBrackets', 'getCmNotionalAndLeverageBrackets'],
  },
  handle: (call) => {
    const symbol = call.values.text('symbol');
    const meant = contractsFor(call).filter((contract) => symbol === undefined || contract.symbol === symbol);
    const entries = meant.map((contract) => entryOf(contract, call.operation.api));
    return Array.isArray(call.template) ? entries : (entries[0] ?? {});
  },
};

/** The older way: one set of brackets for all contracts of a pair. */
const listPairBrackets: Handler = {
  serves: { 'binance-coinm': ['getNotionalBracketForPair'] },
  handle: (call) => {
    const pair = call.values.text('pair');
    const byPair = new Map<string, Contract>();
    for (const contract of contractsFor(call).toReversed()) {
      byPair.set(contract.symbol.split('_')[0] ?? contract.symbol, contract);
    }
    if (pair !== undefined && !byPair.has(pair)) throw binanceRefusal(-4087);
    return [...byPair]
      .toReversed()
      .filter(([name]) => pair === undefined || name === pair)
      .map(([name, contract]) => ({ pair: name, brackets: bracketFacts(contract, call.operation.api) }));
  },
};

export const binanceListings: readonly Handler[] = [listBrackets, listPairBrackets];

/** The entries of an exchange information: the contracts in force, or the described ones. */
export const listedSymbols = (call: Call): Json | undefined => {
  if (call.contracts === undefined || !isJsonObject(call.template)) return undefined;
  const { symbols } = call.template;
  return contractsFor(call).map((contract) => listedContract(symbols, contract));
};
