/**
 * Contracts as the exchanges listed them. USDⓈ-M: recorded on production on 2022-02-19 (nautilus_trader), and from the docs.
 * COIN-M: recorded in July 2026 (bourse) and the docs' example. Bitget v2: recorded in November 2023 and from the docs, one of them
 * with a price step of 5. Bitget v3: the docs' example of February 2026, recorded. Brackets are one each, low enough to be met.
 */

type Filter = Readonly<Record<string, string | number>>;

const binanceFilters = (
  [minPrice, maxPrice, tickSize]: readonly [string, string, string],
  [minQty, maxQty, stepSize]: readonly [string, string, string],
  maxMarket: string,
  [multiplierUp, multiplierDown]: readonly [string, string],
  notional?: string,
): Filter[] => [
  { filterType: 'PRICE_FILTER', minPrice, maxPrice, tickSize },
  { filterType: 'LOT_SIZE', minQty, maxQty, stepSize },
  { filterType: 'MARKET_LOT_SIZE', minQty, maxQty: maxMarket, stepSize },
  { filterType: 'MAX_NUM_ORDERS', limit: 200 },
  { filterType: 'MAX_NUM_ALGO_ORDERS', limit: 10 },
  ...(notional === undefined ? [] : [{ filterType: 'MIN_NOTIONAL', notional }]),
  { filterType: 'PERCENT_PRICE', multiplierUp, multiplierDown, multiplierDecimal: '4' },
];

const usdmRow = (
  symbol: string,
  [pricePrecision, quantityPrecision]: readonly [number, number],
  filters: Filter[],
) => ({
  symbol,
  pair: symbol.split('_')[0],
  contractType: 'PERPETUAL',
  status: 'TRADING',
  pricePrecision,
  quantityPrecision,
  triggerProtect: '0.0500',
  filters,
});

export const usdm = {
  symbols: [
    usdmRow(
      'BTCUSDT',
      [2, 3],
      binanceFilters(['402', '1246396.60', '0.10'], ['0.001', '1000', '0.001'], '1000', ['1.1000', '0.5454'], '10'),
    ),
    usdmRow(
      'BLZUSDT',
      [5, 0],
      binanceFilters(['0.0001', '300', '0.0001'], ['1', '10000000', '1'], '590119', ['1.1500', '0.8500'], '5.0'),
    ),
    usdmRow(
      'BTCUSDT_220325',
      [1, 3],
      binanceFilters(['1093.3', '1822332.8', '0.1'], ['0.001', '500', '0.001'], '500', ['1.0500', '0.9500'], '10'),
    ),
  ],
};

const coinmRow = (symbol: string, contractSize: number, pricePrecision: number, filters: Filter[]) => ({
  symbol,
  pair: symbol.split('_')[0],
  contractType: 'PERPETUAL',
  contractStatus: 'TRADING',
  contractSize,
  pricePrecision,
  quantityPrecision: 0,
  triggerProtect: '0.0500',
  filters,
});

export const coinm = {
  symbols: [
    coinmRow(
      'BTCUSD_PERP',
      100,
      1,
      binanceFilters(['1000', '4520958', '0.1'], ['1', '1000000', '1'], '60000', ['1.0500', '0.9500']),
    ),
    coinmRow(
      'AAVEUSD_PERP',
      10,
      3,
      binanceFilters(['0.100', '10000', '0.010'], ['1', '100000', '1'], '100000', ['1.0500', '0.9500']),
    ),
    coinmRow(
      'BTCUSD_200925',
      100,
      1,
      binanceFilters(['0.1', '100000', '0.1'], ['1', '100000', '1'], '100000', ['1.0500', '0.9500']),
    ),
  ],
};

const mixRow = (symbol: string, values: Readonly<Record<string, string>>) => ({
  symbol,
  baseCoin: symbol.slice(0, -4),
  quoteCoin: 'USDT',
  supportMarginCoins: ['USDT'],
  symbolType: 'perpetual',
  symbolStatus: 'normal',
  minTradeUSDT: '5',
  maxSymbolOrderNum: '200',
  maxProductOrderNum: '400',
  maxLever: '125',
  ...values,
});

export const mix = {
  data: [
    mixRow('BTCUSDT', {
      ...{ buyLimitPriceRatio: '0.9', sellLimitPriceRatio: '0.9', minTradeNum: '0.01', priceEndStep: '1' },
      ...{ volumePlace: '2', pricePlace: '1', sizeMultiplier: '0.01', maxOrderQty: '1200', maxMarketOrderQty: '220' },
    }),
    mixRow('TIAUSDT', {
      ...{ buyLimitPriceRatio: '0.02', sellLimitPriceRatio: '0.02', minTradeNum: '0.1', priceEndStep: '1' },
      ...{ volumePlace: '1', pricePlace: '4', sizeMultiplier: '0.1' },
    }),
    mixRow('ETHUSDT', {
      ...{ buyLimitPriceRatio: '0.01', sellLimitPriceRatio: '0.01', minTradeNum: '0.01', priceEndStep: '5' },
      ...{ volumePlace: '2', pricePlace: '2', sizeMultiplier: '0.01', maxOrderQty: '15000', maxMarketOrderQty: '2500' },
    }),
  ],
};

const utaRow = (symbol: string, category: string, values: Readonly<Record<string, string>>) => ({
  symbol,
  category,
  baseCoin: symbol.slice(0, 3),
  quoteCoin: category === 'COIN-FUTURES' ? 'USD' : 'USDT',
  status: 'online',
  maxSymbolOrderNum: '',
  maxProductOrderNum: '400',
  minOrderAmount: '5',
  maxLeverage: '150',
  ...values,
});

export const uta = {
  data: [
    utaRow('BTCUSDT', 'USDT-FUTURES', {
      ...{ buyLimitPriceRatio: '0.05', sellLimitPriceRatio: '0.05', minOrderQty: '0.0001', maxOrderQty: '1200' },
      ...{ pricePrecision: '1', quantityPrecision: '4', priceMultiplier: '0.1', quantityMultiplier: '0.0001' },
      maxMarketOrderQty: '220',
    }),
    utaRow('NVDAUSDT', 'USDT-FUTURES', {
      ...{ buyLimitPriceRatio: '0.02', sellLimitPriceRatio: '0.02', minOrderQty: '0.01', maxOrderQty: '52000' },
      ...{ pricePrecision: '2', quantityPrecision: '2', priceMultiplier: '0.01', quantityMultiplier: '0.01' },
      maxMarketOrderQty: '',
    }),
    utaRow('BTCUSD_CM', 'COIN-FUTURES', {
      ...{ buyLimitPriceRatio: '0.05', sellLimitPriceRatio: '0.05', minOrderQty: '1', maxOrderQty: '10000000' },
      ...{ pricePrecision: '1', quantityPrecision: '0', priceMultiplier: '0.1', quantityMultiplier: '1' },
      maxMarketOrderQty: '1000000',
    }),
  ],
};

/** What each symbol costs here, and how large a position of it may be: in the quote asset, on COIN-M in the coin. */
export const marks: Readonly<Record<string, { readonly mark: string; readonly cap: string }>> = {
  BTCUSDT: { mark: '65000', cap: '20000000' },
  BLZUSDT: { mark: '0.0512', cap: '100000' },
  BTCUSDT_220325: { mark: '65012.34', cap: '9000000' },
  BTCUSD_PERP: { mark: '65000', cap: '50' },
  AAVEUSD_PERP: { mark: '181.37', cap: '900' },
  BTCUSD_200925: { mark: '64987.6', cap: '70' },
  TIAUSDT: { mark: '2.7183', cap: '300000' },
  ETHUSDT: { mark: '3512.37', cap: '4000000' },
  NVDAUSDT: { mark: '233.95', cap: '500000' },
  BTCUSD_CM: { mark: '65000', cap: '50' },
};
