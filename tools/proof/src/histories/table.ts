import type { Api, Entry as Booked, Order, Product } from '@openderivs/sandbox';
import {
  aggregates,
  bills,
  binanceFills,
  binanceIncome,
  binanceOrders,
  candles,
  closedPositions,
  fills,
  fundingRates,
  none,
  openOrders,
  pastOrders,
  type Row,
} from './expected.ts';

const of = (symbol: string) => (kept: { readonly symbol: string }) => kept.symbol === symbol;

const incomes = (operation: string, product: Product, symbol: string): Row[] => [
  binanceIncome(operation, product, {}),
  binanceIncome(operation, product, { symbol }),
  ...['REALIZED_PNL', 'COMMISSION', 'FUNDING_FEE', 'TRANSFER'].map((incomeType) =>
    binanceIncome(operation, product, { incomeType }),
  ),
  binanceIncome(operation, product, { symbol, incomeType: 'FUNDING_FEE' }),
];

const line = { productType: 'USDT-FUTURES' };
const lines: readonly Product[] = ['USDT-FUTURES'];
const category = { category: 'USDT-FUTURES' };
const symbol = 'ETHUSDT';
const coin = 'ETHUSD_PERP';

const isPlain = ({ service }: Order): boolean => service === 'plain';
const isPlan = ({ service }: Order): boolean => service === 'plan';

/** What v2 calls an entry in one-way mode. */
const billType = ({ kind, fill, amount }: Booked): string => {
  if (kind === 'trade') return fill?.buys ? 'buy' : 'sell';
  if (kind === 'funding') return 'contract_settle_fee';
  if (kind === 'transfer') return Number(amount) < 0 ? 'trans_to_exchange' : 'trans_from_exchange';
  return Number(amount) < 0 ? 'append_margin' : 'reduce_margin';
};

const mixBills = ['buy', 'sell', 'contract_settle_fee', 'append_margin', 'trans_from_exchange'].map((businessType) =>
  bills('getAccountBills', 'billId', lines, { ...line, businessType }, (entry) => billType(entry) === businessType),
);

const binanceCandles = (filter: object, pair: object): Row[] => [
  candles('getKlineCandlestickData', { ...filter, interval: '1h' }),
  candles('getMarkPriceKlineCandlestickData', { ...filter, interval: '1h' }),
  candles('getPremiumIndexKlineData', { ...filter, interval: '1h' }),
  candles('getIndexPriceKlineCandlestickData', { ...pair, interval: '1h' }),
  candles('getContinuousContractKlineCandlestickData', { ...pair, contractType: 'PERPETUAL', interval: '1h' }),
];

const mixCandles = (operation: string, more: object, options?: { readonly complete: boolean }): Row =>
  candles(operation, { ...line, symbol, granularity: '1H', ...more }, options);

const utaCandles = (operation: string, type: string): Row =>
  candles(operation, { ...category, symbol, interval: '1H', type });

const past = { complete: true };

/** Every history that can be gone through, read in every way that filters allow. */
export const table: { readonly [A in Api]: readonly Row[] } = {
  'binance-usdm': [
    binanceOrders('getAllOrders', 'usdm', {}),
    binanceOrders('getAllOrders', 'usdm', { symbol }, of(symbol)),
    binanceFills('getAccountTradeList', 'usdm', { symbol }, of(symbol)),
    ...incomes('getIncomeHistory', 'usdm', symbol),
    ...binanceCandles({ symbol }, { pair: symbol }),
    fundingRates('getFundingRateHistory', 'usdm', symbol),
    aggregates('usdm', symbol),
  ],
  'binance-coinm': [
    binanceOrders('getAllOrders', 'coinm', { symbol: coin }, of(coin)),
    binanceOrders('getAllOrders', 'coinm', { pair: 'ETHUSD' }, of(coin)),
    binanceFills('getAccountTradeList', 'coinm', { symbol: coin }, of(coin)),
    binanceFills('getAccountTradeList', 'coinm', { pair: 'ETHUSD' }, of(coin)),
    ...incomes('getIncomeHistory', 'coinm', coin),
    ...binanceCandles({ symbol: coin }, { pair: 'ETHUSD' }),
    fundingRates('getFundingRateHistoryOfPerpetualFutures', 'coinm', coin),
    aggregates('coinm', coin),
  ],
  'binance-pm': [
    binanceOrders('queryAllUmOrders', 'pm-um', { symbol }, of(symbol)),
    binanceOrders('queryAllCmOrders', 'pm-cm', { symbol: coin }, of(coin)),
    binanceOrders('queryAllCmOrders', 'pm-cm', { pair: 'ETHUSD' }, of(coin)),
    binanceFills('getUmAccountTradeList', 'pm-um', { symbol }, of(symbol)),
    binanceFills('getCmAccountTradeList', 'pm-cm', { symbol: coin }, of(coin)),
    binanceFills('getCmAccountTradeList', 'pm-cm', { pair: 'ETHUSD' }, of(coin)),
    ...incomes('getUmIncomeHistory', 'pm-um', symbol),
    ...incomes('getCmIncomeHistory', 'pm-cm', coin),
  ],
  'bitget-mix': [
    pastOrders('getHistoryOrder', 'orderId', lines, line, isPlain),
    pastOrders(
      'getHistoryOrder',
      'orderId',
      lines,
      { ...line, symbol },
      (order) => isPlain(order) && of(symbol)(order),
    ),
    pastOrders('getHistoryOrder', 'orderId', lines, { ...line, orderSource: 'normal' }, isPlain),
    none('getHistoryOrder', { ...line, orderSource: 'liquidation' }),
    pastOrders('getHistoryTriggerOrder', 'orderId', lines, { ...line, planType: 'normal_plan' }, isPlan),
    pastOrders(
      'getHistoryTriggerOrder',
      'orderId',
      lines,
      { ...line, planType: 'normal_plan', symbol },
      (order) => isPlan(order) && of(symbol)(order),
    ),
    none('getHistoryTriggerOrder', { ...line, planType: 'normal_plan', planStatus: 'executed' }),
    fills('getOrderFillDetails', 'tradeId', lines, line),
    fills('getOrderFillDetails', 'tradeId', lines, { ...line, symbol }, of(symbol)),
    fills('getHistoricalTransactionDetails', 'tradeId', lines, line),
    fills('getHistoricalTransactionDetails', 'tradeId', lines, { ...line, symbol }, of(symbol)),
    bills('getAccountBills', 'billId', lines, line),
    bills('getAccountBills', 'billId', lines, { ...line, onlyFunding: 'yes' }, ({ kind }) => kind !== 'margin'),
    ...mixBills,
    closedPositions('getHistoricalPosition', 'positionId', lines, line),
    closedPositions('getHistoricalPosition', 'positionId', lines, { symbol }, of(symbol)),
    mixCandles('getCandlestickData', {}),
    mixCandles('getCandlestickData', { kLineType: 'mark' }),
    mixCandles('getHistoricalCandlestick', {}, past),
    mixCandles('getHistoricalIndexPriceCandlestick', {}, past),
    mixCandles('getHistoricalMarkPriceCandlestick', {}, past),
  ],
  'bitget-uta': [
    pastOrders('getOrderHistory', 'orderId', lines, category, isPlain),
    pastOrders(
      'getOrderHistory',
      'orderId',
      lines,
      { ...category, symbol },
      (order) => isPlain(order) && of(symbol)(order),
    ),
    openOrders('getOpenOrders', 'orderId', lines, {}, isPlain),
    openOrders(
      'getOpenOrders',
      'orderId',
      lines,
      { ...category, symbol },
      (order) => isPlain(order) && of(symbol)(order),
    ),
    pastOrders('getHistoryStrategyOrders', 'orderId', lines, category, isPlan),
    pastOrders('getHistoryStrategyOrders', 'orderId', lines, { ...category, type: 'trigger' }, isPlan),
    none('getHistoryStrategyOrders', { ...category, type: 'tpsl' }),
    fills('getFillHistory', 'execId', lines, {}),
    fills('getFillHistory', 'execId', lines, category),
    bills('getFinancialRecords', 'id', lines, category),
    bills('getFinancialRecords', 'id', lines, { ...category, coin: 'USDT' }),
    bills('getFinancialRecords', 'id', lines, { ...category, type: 'BUY_DEAL' }, ({ fill }) => fill?.buys === true),
    bills(
      'getFinancialRecords',
      'id',
      lines,
      { ...category, type: 'CONTRACT_MAIN_SETTLE_FEE_USER_OUT' },
      ({ kind, amount }) => kind === 'funding' && Number(amount) < 0,
    ),
    bills(
      'getFinancialRecords',
      'id',
      lines,
      { ...category, type: 'TRANSFER_IN' },
      ({ kind, amount }) => kind === 'transfer' && Number(amount) > 0,
    ),
    closedPositions('getPositionsHistory', 'positionId', lines, category),
    closedPositions('getPositionsHistory', 'positionId', lines, { ...category, symbol }, of(symbol)),
    forwards(bills('getUnifiedAccountTaxRecords', 'id', lines, { bizType: 'USDT-FUTURES' })),
    none('getUnifiedAccountTaxRecords', { bizType: 'USDT-FUTURES', coin: 'BTC' }),
    utaCandles('getKlineCandlestick', 'market'),
    utaCandles('getKlineCandlestick', 'premium'),
    utaCandles('getKlineCandlestickHistory', 'index'),
  ],
};

/** It is gone through oldest first, but has no ids to go by: what is of one millisecond stays newest first. */
function forwards(row: Row): Row {
  return { ...row, expected: (scene) => row.expected(scene).sort((a, b) => a.at - b.at) };
}
