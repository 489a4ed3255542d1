import { expectTypeOf, test } from 'vitest';
import type { BinanceUsdm, Income, Kline, UserTrade } from '../src/index.ts';
import { iterate } from '../src/paging.ts';

declare const usdm: BinanceUsdm;
const startTime = 1_788_220_800_000;

test('an entry has the type of the operation', () => {
  const trades = iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime });
  expectTypeOf(trades).toEqualTypeOf<AsyncGenerator<UserTrade, void, undefined>>();
  const income = iterate(usdm, 'getIncomeHistory', { startTime, incomeType: 'FUNDING_FEE', limit: 100 });
  expectTypeOf(income).toEqualTypeOf<AsyncGenerator<Income, void, undefined>>();
  const candles = iterate(usdm, 'getKlineCandlestickData', { symbol: 'BTCUSDT', interval: '1m', startTime });
  expectTypeOf(candles).toEqualTypeOf<AsyncGenerator<Kline, void, undefined>>();
});

test('parameters are those of the operation, with a beginning', () => {
  iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime, endTime: startTime + 1, orderId: '5' });
  iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', fromId: 5n });
  iterate(usdm, 'getAllOrders', { symbol: 'BTCUSDT', orderId: '5' });
  // @ts-expect-error no beginning
  iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT' });
  // @ts-expect-error no beginning
  iterate(usdm, 'getFundingRateHistory', { endTime: startTime });
  // @ts-expect-error the operation needs a symbol
  iterate(usdm, 'getAccountTradeList', { startTime });
  // @ts-expect-error an id does not go with times
  iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', fromId: 5n, startTime });
  // @ts-expect-error pages are counted by the iteration
  iterate(usdm, 'getIncomeHistory', { startTime, page: 2 });
  // @ts-expect-error a name that nothing knows
  iterate(usdm, 'getIncomeHistory', { startTime, type: 'FUNDING_FEE' });
});

test('only histories can be iterated', () => {
  // @ts-expect-error the order book has no pages
  iterate(usdm, 'getOrderBook', { symbol: 'BTCUSDT', startTime });
  // @ts-expect-error an order is no history
  iterate(usdm, 'newOrder', { symbol: 'BTCUSDT', startTime });
});

test('options are those of the call', () => {
  iterate(usdm, 'getIncomeHistory', { startTime }, { signal: AbortSignal.timeout(5), recvWindow: 2_000 });
  // @ts-expect-error an option that nothing knows
  iterate(usdm, 'getIncomeHistory', { startTime }, { window: 5 });
});
