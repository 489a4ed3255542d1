import type { OtherString, OutcomeUnknownError } from '@openderivs/client';
import { describe, expectTypeOf, test } from 'vitest';
import { isOrderStatus, orderStatusValues } from '../src/generated/values.ts';
import { type BinanceUsdm, createBinanceUsdm, type OrderStatus } from '../src/index.ts';

declare const usdm: BinanceUsdm;

/** A decimal as libraries have them. */
interface Big {
  toFixed(places?: number, rounding?: number): string;
  valueOf(): string;
  plus(other: Big | string | number): Big;
}

declare const big: Big;

const where = { symbol: 'BTCUSDT', side: 'BUY' } as const;
const limit = { ...where, type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01' } as const;
const market = { ...where, type: 'MARKET', quantity: '0.01' } as const;

describe('orders', () => {
  test('that the exchange takes', () => {
    usdm.newOrder({ ...limit, price: '61000.1' });
    usdm.newOrder({ ...limit, price: 61_000.1, quantity: 1n });
    usdm.newOrder({ ...limit, price: big, quantity: big.plus(big) });
    usdm.placeMultipleOrders({ batchOrders: [{ ...limit, price: big, quantity: big }] });
    usdm.newOrder({ ...limit, priceMatch: 'QUEUE_5' });
    usdm.newOrder({ ...limit, price: '61000', timeInForce: 'GTD', goodTillDate: 1_800_000_000_000 });
    usdm.newOrder(market);
    usdm.newOrder({ ...market, reduceOnly: true });
    usdm.newOrder({ ...market, reduceOnly: 'true', positionSide: 'BOTH' });
    usdm.newOrder({ ...market, positionSide: 'SHORT' });
    usdm.newOrder(market, { recvWindow: 2_000, timeout: 1_000, signal: AbortSignal.timeout(5) });
  });

  test('whose decimals are Number objects', () => {
    // @ts-expect-error toFixed of a Number object rounds to a whole number
    usdm.newOrder({ ...limit, price: new Number(61_000.1) });
    // @ts-expect-error in a batch as well
    usdm.placeMultipleOrders({ batchOrders: [{ ...limit, price: new Number(61_000.1) }] });
  });

  test('that lack something', () => {
    // @ts-expect-error a limit order needs a price, or a rule for one
    usdm.newOrder(limit);
    // @ts-expect-error a limit order needs its time in force
    usdm.newOrder({ ...where, type: 'LIMIT', quantity: '1', price: '61000' });
    // @ts-expect-error a market order needs a quantity
    usdm.newOrder({ ...where, type: 'MARKET' });
    // @ts-expect-error GTD needs its date
    usdm.newOrder({ ...limit, price: '61000', timeInForce: 'GTD' });
    // @ts-expect-error every order needs a side
    usdm.newOrder({ symbol: 'BTCUSDT', type: 'MARKET', quantity: '1' });
  });

  test('that have too much', () => {
    // @ts-expect-error a market order has no price
    usdm.newOrder({ ...market, price: '61000' });
    // @ts-expect-error a market order has no time in force
    usdm.newOrder({ ...market, timeInForce: 'GTC' });
    // @ts-expect-error a market order ends at once
    usdm.newOrder({ ...market, goodTillDate: 1_800_000_000_000 });
    // @ts-expect-error the price comes from one place
    usdm.newOrder({ ...limit, price: '61000', priceMatch: 'QUEUE' });
    // @ts-expect-error hedge mode knows no reduce-only
    usdm.newOrder({ ...market, reduceOnly: true, positionSide: 'LONG' });
    // @ts-expect-error the same for the short side
    usdm.newOrder({ ...market, reduceOnly: 'false', positionSide: 'SHORT' });
    // @ts-expect-error the receive window is an option of the call
    usdm.newOrder({ ...market, recvWindow: 2_000 });
  });

  test('of types that have left newOrder', () => {
    // @ts-expect-error stop orders are algo orders now
    usdm.newOrder({ ...where, type: 'STOP', quantity: '1', price: '61000', stopPrice: '60000' });
    // @ts-expect-error the same
    usdm.newOrder({ ...where, type: 'STOP_MARKET', quantity: '1', stopPrice: '60000' });
    // @ts-expect-error the same
    usdm.newOrder({ ...where, type: 'TAKE_PROFIT', quantity: '1', price: '61000', stopPrice: '60000' });
    // @ts-expect-error the same
    usdm.newOrder({ ...where, type: 'TAKE_PROFIT_MARKET', quantity: '1', stopPrice: '60000' });
    // @ts-expect-error the same
    usdm.newOrder({ ...where, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '1' });
    // @ts-expect-error their parameters went with them
    usdm.newOrder({ ...market, stopPrice: '60000' });
    // @ts-expect-error the same
    usdm.newOrder({ ...market, closePosition: true });
  });

  test('of a batch follow the same rules', () => {
    usdm.placeMultipleOrders({ batchOrders: [market, { ...limit, price: '61000' }] });
    // @ts-expect-error a limit order needs a price
    usdm.placeMultipleOrders({ batchOrders: [limit] });
    // @ts-expect-error a market order has no price
    usdm.placeMultipleOrders({ batchOrders: [{ ...market, price: '61000' }] });
    // @ts-expect-error GTD needs its date
    usdm.placeMultipleOrders({ batchOrders: [{ ...limit, price: '61000', timeInForce: 'GTD' }] });
    // @ts-expect-error hedge mode knows no reduce-only
    usdm.placeMultipleOrders({ batchOrders: [{ ...market, reduceOnly: true, positionSide: 'LONG' }] });
    // @ts-expect-error stop orders are algo orders now
    usdm.placeMultipleOrders({ batchOrders: [{ ...where, type: 'STOP_MARKET', quantity: '1' }] });
  });
});

describe('algo orders', () => {
  const algo = { ...where, algoType: 'CONDITIONAL' } as const;
  const stop = { ...algo, triggerPrice: '60000' } as const;
  const exit = { ...stop, type: 'STOP_MARKET', closePosition: true } as const;

  test('that the exchange takes', () => {
    usdm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1' });
    usdm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900' });
    usdm.newAlgoOrder({ ...stop, type: 'TAKE_PROFIT', quantity: '1', priceMatch: 'QUEUE' });
    usdm.newAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '0.5' });
    usdm.newAlgoOrder(exit);
    usdm.newAlgoOrder({ ...exit, positionSide: 'LONG', side: 'SELL' });
    usdm.newAlgoOrder({ ...exit, positionSide: 'SHORT', side: 'BUY' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a stop needs its trigger
    usdm.newAlgoOrder({ ...algo, type: 'STOP_MARKET', quantity: '1' });
    // @ts-expect-error a stop at the market has no price
    usdm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1', price: '59900' });
    // @ts-expect-error a stop at a limit needs a price
    usdm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1' });
    // @ts-expect-error the price comes from one place
    usdm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', priceMatch: 'QUEUE' });
    // @ts-expect-error what closes the position has no quantity of its own
    usdm.newAlgoOrder({ ...exit, quantity: '1' });
    // @ts-expect-error what closes the position is reduce-only by itself
    usdm.newAlgoOrder({ ...exit, reduceOnly: true });
    // @ts-expect-error a buy cannot close a long position
    usdm.newAlgoOrder({ ...exit, positionSide: 'LONG', side: 'BUY' });
    // @ts-expect-error a sell cannot close a short position
    usdm.newAlgoOrder({ ...exit, positionSide: 'SHORT', side: 'SELL' });
    // @ts-expect-error without a quantity it has to close the position
    usdm.newAlgoOrder({ ...stop, type: 'STOP_MARKET' });
    // @ts-expect-error a trailing stop needs its callback rate
    usdm.newAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1' });
    // @ts-expect-error a trailing stop has an activation price, no trigger
    usdm.newAlgoOrder({ ...stop, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '0.5' });
    // @ts-expect-error GTD needs its date
    usdm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', timeInForce: 'GTD' });
    // @ts-expect-error hedge mode knows no reduce-only
    usdm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1', positionSide: 'LONG', reduceOnly: true });
    // @ts-expect-error plain orders are not algo orders
    usdm.newAlgoOrder({ ...algo, type: 'MARKET', quantity: '1' });
  });
});

describe('parameters that belong together', () => {
  const { symbol } = where;

  test('an order is named by at least one of its ids', () => {
    usdm.queryOrder({ symbol, orderId: '8389765612825190229' });
    usdm.queryOrder({ symbol, origClientOrderId: 'entry-7' });
    usdm.cancelAlgoOrder({ algoId: 2_146_760n });
    // @ts-expect-error one of the two
    usdm.queryOrder({ symbol });
    // @ts-expect-error one of the two
    usdm.cancelOrder({ symbol });
    // @ts-expect-error one of the two
    usdm.queryCurrentOpenOrder({ symbol });
    // @ts-expect-error one of the two
    usdm.getOrderModifyHistory({ symbol });
    // @ts-expect-error one of the two lists
    usdm.cancelMultipleOrders({ symbol });
    // @ts-expect-error one of the two
    usdm.cancelAlgoOrder({});
    // @ts-expect-error one of the two
    usdm.queryAlgoOrder({});
    // @ts-expect-error one of the two
    usdm.getOrderStatus({});
  });

  test('a change has its quantity and one price', () => {
    usdm.modifyOrder({ ...where, orderId: '1', quantity: '1', price: '61000' });
    usdm.modifyOrder({ ...where, orderId: '1', quantity: '1', priceMatch: 'QUEUE' });
    // @ts-expect-error no price
    usdm.modifyOrder({ ...where, orderId: '1', quantity: '1' });
    // @ts-expect-error two prices
    usdm.modifyOrder({ ...where, orderId: '1', quantity: '1', price: '61000', priceMatch: 'QUEUE' });
    // @ts-expect-error no id
    usdm.modifyOrder({ ...where, quantity: '1', price: '61000' });
  });

  test('a conversion has an asset, and an amount of one of the two', () => {
    usdm.listAllConvertPairs({ fromAsset: 'USDT' });
    usdm.sendQuoteRequest({ fromAsset: 'USDT', toAsset: 'BTC', fromAmount: '100' });
    // @ts-expect-error one asset at least
    usdm.listAllConvertPairs({});
    // @ts-expect-error one amount at least
    usdm.sendQuoteRequest({ fromAsset: 'USDT', toAsset: 'BTC' });
    // @ts-expect-error trades from an id or from a time
    usdm.getAccountTradeList({ symbol, fromId: '1', startTime: 1 });
  });
});

describe('the verbs', () => {
  test('hold to the same rules', () => {
    usdm.POST('/fapi/v1/order', { params: { query: market } });
    usdm.POST('/fapi/v1/positionMargin', { params: { query: { symbol: 'BTCUSDT', amount: '100', type: 1 } } });
    // @ts-expect-error a limit order needs a price
    usdm.POST('/fapi/v1/order', { params: { query: limit } });
    // @ts-expect-error stop orders are algo orders now
    usdm.POST('/fapi/v1/order', { params: { query: { ...where, type: 'STOP_MARKET', quantity: '1' } } });
    // @ts-expect-error one of the ids
    usdm.GET('/fapi/v1/order', { params: { query: { symbol: where.symbol } } });
    // @ts-expect-error margin type is not read
    usdm.GET('/fapi/v1/marginType', {});
  });
});

describe('results', () => {
  test('follow the argument', () => {
    const maybe = 'BTCUSDT' as string | undefined;
    expectTypeOf(usdm.getMarkPrice({ symbol: 'BTCUSDT' })).resolves.toHaveProperty('markPrice');
    expectTypeOf(usdm.getMarkPrice()).resolves.toBeArray();
    expectTypeOf(usdm.getCompositeIndexSymbolInformation({ symbol: 'DEFIUSDT' })).resolves.toHaveProperty('component');
    expectTypeOf(usdm.getCompositeIndexSymbolInformation()).resolves.toBeArray();
    expectTypeOf(usdm.getMarkPrice({})).resolves.toBeArray();
    expectTypeOf(usdm.getMarkPrice({ symbol: maybe })).resolves.not.toBeArray();
    expectTypeOf(usdm.getMarkPrice({ symbol: maybe })).resolves.not.toHaveProperty('markPrice');
    expectTypeOf(usdm.getSymbolPriceTicker({ symbol: 'BTCUSDT' })).resolves.toHaveProperty('price');
    expectTypeOf(usdm.getSymbolPriceTicker()).resolves.items.toHaveProperty('price');
    expectTypeOf(usdm.getSymbolOrderBookTicker()).resolves.items.toHaveProperty('bidPrice');
  });

  test('hold identifiers, decimals and times as described', async () => {
    const order = await usdm.queryOrder({ symbol: where.symbol, orderId: '1' });
    expectTypeOf(order.orderId).toEqualTypeOf<string>();
    expectTypeOf(order.avgPrice).toEqualTypeOf<string>();
    expectTypeOf(order.time).toEqualTypeOf<number>();
  });

  test('go back into a request where their values cannot grow', async () => {
    const { symbol, side, orderId, positionSide } = await usdm.queryOrder({ symbol: where.symbol, orderId: '1' });
    usdm.modifyOrder({ symbol, side, orderId, quantity: '1', price: '61000' });
    usdm.newOrder({ symbol, side, positionSide, type: 'MARKET', quantity: '1' });
    expectTypeOf(side).toEqualTypeOf<'BUY' | 'SELL'>();
  });

  test('compare with known values only', async () => {
    const { status, type } = await usdm.queryOrder({ symbol: where.symbol, orderId: '1' });
    if (status === 'CANCELED' || type === 'STOP_MARKET') return;
    // @ts-expect-error spelt with one L
    if (status === 'CANCELLED') return;
    // @ts-expect-error the same the other way round
    if ('CANCELLED' === status) return;
    switch (status) {
      case 'FILLED':
        return;
      // @ts-expect-error the same in a case
      case 'CANCELLED':
        return;
    }
    if ((status as string) === 'PAUSED') return;
    expectTypeOf(status).toExtend<string>();
  });

  test('have guards for what is known', async () => {
    const { status } = await usdm.queryOrder({ symbol: where.symbol, orderId: '1' });
    if (isOrderStatus(status)) expectTypeOf(status).toEqualTypeOf<OrderStatus>();
    else expectTypeOf(status).toEqualTypeOf<OtherString>();
    expectTypeOf<(typeof orderStatusValues)[number]>().toEqualTypeOf<OrderStatus>();
    // @ts-expect-error the list is read only
    orderStatusValues.push('NEW');
  });

  test('stay open to new values, requests do not', async () => {
    const { status } = await usdm.queryOrder({ symbol: where.symbol, orderId: '1' });
    expectTypeOf(status).toExtend<string>();
    expectTypeOf<'EXPIRED_IN_MATCH'>().toExtend<typeof status>();
    // @ts-expect-error a known side
    usdm.newOrder({ ...market, side: 'HOLD' });
    // @ts-expect-error a known side, not any text
    usdm.newOrder({ ...market, side: String('BUY') });
    // @ts-expect-error 1 adds, 2 takes out
    usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '1', type: 3 });
  });

  test('of writes have a verdict, whose data is behind its outcome', async () => {
    const verdict = await usdm.changeMultiAssetsMode({ multiAssetsMargin: true }).verdict();
    // @ts-expect-error nobody has asked for the outcome
    verdict.data;
    if (verdict.outcome === 'unknown') expectTypeOf(verdict.error).toEqualTypeOf<OutcomeUnknownError>();
    // @ts-expect-error reads have no verdict
    usdm.checkServerTime().verdict();
  });
});

test('environments and keys that there are', () => {
  createBinanceUsdm();
  createBinanceUsdm({ environment: 'testnet', apiKey: 'k', secretKey: 's' });
  createBinanceUsdm({ environment: 'demo', apiKey: 'k', privateKey: 'pem', recvWindow: 2_000 });
  // @ts-expect-error no such environment
  createBinanceUsdm({ environment: 'staging' });
  // @ts-expect-error a key without a way to sign
  createBinanceUsdm({ apiKey: 'k' });
  // @ts-expect-error two ways to sign
  createBinanceUsdm({ apiKey: 'k', secretKey: 's', privateKey: 'pem' });
});

test('a filter that is found by its type has what that type has', async () => {
  const { symbols } = await usdm.getExchangeInformation();
  const filters = symbols[0]?.filters ?? [];
  expectTypeOf(filters.find((filter) => filter.filterType === 'LOT_SIZE')?.stepSize).toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf(filters.find((filter) => filter.filterType === 'MAX_NUM_ORDERS')?.limit).toEqualTypeOf<
    number | undefined
  >();
});
