/** A contract as exchange information has it. */
const contract = (index: number) => ({
  symbol: `COIN${index}USDT`,
  pair: `COIN${index}USDT`,
  contractType: 'PERPETUAL',
  deliveryDate: 4_133_404_800_000,
  onboardDate: 1_569_398_400_000,
  status: 'TRADING',
  maintMarginPercent: '2.5000',
  requiredMarginPercent: '5.0000',
  baseAsset: `COIN${index}`,
  quoteAsset: 'USDT',
  marginAsset: 'USDT',
  pricePrecision: 2,
  quantityPrecision: 3,
  baseAssetPrecision: 8,
  quotePrecision: 8,
  underlyingType: 'COIN',
  underlyingSubType: ['PoW'],
  triggerProtect: '0.0500',
  liquidationFee: '0.012500',
  marketTakeBound: '0.05',
  maxMoveOrderLimit: 10_000,
  filters: [
    { filterType: 'PRICE_FILTER', minPrice: '556.80', maxPrice: '4529764', tickSize: '0.10' },
    { filterType: 'LOT_SIZE', minQty: '0.001', maxQty: '1000', stepSize: '0.001' },
    { filterType: 'MARKET_LOT_SIZE', minQty: '0.001', maxQty: '120', stepSize: '0.001' },
    { filterType: 'MAX_NUM_ORDERS', limit: 200 },
    { filterType: 'MAX_NUM_ALGO_ORDERS', limit: 10 },
    { filterType: 'MIN_NOTIONAL', notional: '100' },
    { filterType: 'PERCENT_PRICE', multiplierUp: '1.0500', multiplierDown: '0.9500', multiplierDecimal: '4' },
  ],
  orderTypes: ['LIMIT', 'MARKET', 'STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'],
  timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'GTD'],
});

/** Exchange information of 1.5 MB, which holds no identifier. */
export const exchangeInformation = (): string =>
  JSON.stringify({
    timezone: 'UTC',
    serverTime: 1_700_000_000_000,
    symbols: Array.from({ length: 1_272 }, (_, index) => contract(index)),
  });

/** An order as its JSON text: numbers of this size cannot be written in JavaScript otherwise. */
const order = (index: number): string => {
  const { orderId, ...rest } = {
    avgPrice: '0.00000',
    clientOrderId: `web_${1_234_567_890_123_456_789n + BigInt(index)}`,
    cumQuote: '0',
    executedQty: '0',
    orderId: 8_389_765_612_825_190_229n + BigInt(index),
    origQty: '0.40',
    origType: 'TRAILING_STOP_MARKET',
    price: '77823.10000000',
    reduceOnly: false,
    side: 'BUY',
    positionSide: 'SHORT',
    status: 'NEW',
    stopPrice: '9300',
    closePosition: false,
    symbol: 'BTCUSDT',
    time: 1_579_276_756_075,
    timeInForce: 'GTC',
    type: 'TRAILING_STOP_MARKET',
    activatePrice: '9020',
    priceRate: '0.3',
    updateTime: 1_579_276_756_075,
    workingType: 'CONTRACT_PRICE',
    priceProtect: false,
    priceMatch: 'NONE',
    selfTradePreventionMode: 'NONE',
    goodTillDate: 0,
  };
  return `{"orderId":${orderId},${JSON.stringify(rest).slice(1)}`;
};

/** A list of 1,000 orders whose ids are beyond 2^53. */
export const orders = (): string => `[${Array.from({ length: 1_000 }, (_, index) => order(index)).join(',')}]`;
