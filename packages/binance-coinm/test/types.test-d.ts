import type { OutcomeUnknownError, Verdict } from '@openderivs/client';
import { describe, expectTypeOf, test } from 'vitest';
import { type BinanceCoinm, createBinanceCoinm } from '../src/index.ts';

declare const coinm: BinanceCoinm;

const where = { symbol: 'BTCUSD_PERP', side: 'BUY' } as const;
const limit = { ...where, type: 'LIMIT', timeInForce: 'GTC', quantity: '1' } as const;
const market = { ...where, type: 'MARKET', quantity: '1' } as const;

describe('orders', () => {
  test('that the exchange takes', () => {
    coinm.newOrder({ ...limit, price: '61000' });
    coinm.newOrder({ ...limit, price: 61_000, quantity: 1n });
    coinm.newOrder({ ...limit, priceMatch: 'QUEUE' });
    coinm.newOrder(market);
    coinm.newOrder({ ...market, reduceOnly: true });
    coinm.newOrder({ ...market, reduceOnly: 'true', positionSide: 'BOTH' });
    coinm.newOrder({ ...market, positionSide: 'LONG' });
    coinm.newOrder({ ...limit, price: '61000' }, { recvWindow: 2_000, timeout: 1_000 });
  });

  test('that lack something', () => {
    // @ts-expect-error a limit order needs a price, or a rule for one
    coinm.newOrder(limit);
    // @ts-expect-error a limit order needs its time in force
    coinm.newOrder({ ...where, type: 'LIMIT', quantity: '1', price: '61000' });
    // @ts-expect-error a market order needs a quantity
    coinm.newOrder({ ...where, type: 'MARKET' });
    // @ts-expect-error every order needs a side
    coinm.newOrder({ symbol: 'BTCUSD_PERP', type: 'MARKET', quantity: '1' });
  });

  test('that have too much', () => {
    // @ts-expect-error a market order has no price
    coinm.newOrder({ ...market, price: '61000' });
    // @ts-expect-error a market order has no time in force
    coinm.newOrder({ ...market, timeInForce: 'GTC' });
    // @ts-expect-error the price comes from one place
    coinm.newOrder({ ...limit, price: '61000', priceMatch: 'QUEUE' });
    // @ts-expect-error hedge mode knows no reduce-only
    coinm.newOrder({ ...market, reduceOnly: true, positionSide: 'LONG' });
    // @ts-expect-error the same for the short side
    coinm.newOrder({ ...market, reduceOnly: 'false', positionSide: 'SHORT' });
    // @ts-expect-error a misspelt parameter
    coinm.newOrder({ ...market, reduceonly: true });
    // @ts-expect-error the receive window is an option of the call
    coinm.newOrder({ ...market, recvWindow: 2_000 });
  });

  test('of types that have left newOrder', () => {
    // @ts-expect-error stop orders are algo orders now
    coinm.newOrder({ ...where, type: 'STOP', quantity: '1', price: '61000', stopPrice: '60000' });
    // @ts-expect-error the same
    coinm.newOrder({ ...where, type: 'STOP_MARKET', quantity: '1', stopPrice: '60000' });
    // @ts-expect-error the same
    coinm.newOrder({ ...where, type: 'TAKE_PROFIT', quantity: '1', price: '61000', stopPrice: '60000' });
    // @ts-expect-error the same
    coinm.newOrder({ ...where, type: 'TAKE_PROFIT_MARKET', quantity: '1', stopPrice: '60000' });
    // @ts-expect-error the same
    coinm.newOrder({ ...where, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '1' });
    // @ts-expect-error their parameters went with them
    coinm.newOrder({ ...market, stopPrice: '60000' });
    // @ts-expect-error the same
    coinm.newOrder({ ...market, closePosition: true });
  });

  test('of a batch follow the same rules', () => {
    coinm.placeMultipleOrders({ batchOrders: [market, { ...limit, price: '61000' }] });
    // @ts-expect-error a limit order needs a price
    coinm.placeMultipleOrders({ batchOrders: [limit] });
    // @ts-expect-error a market order has no price
    coinm.placeMultipleOrders({ batchOrders: [{ ...market, price: '61000' }] });
    // @ts-expect-error hedge mode knows no reduce-only
    coinm.placeMultipleOrders({ batchOrders: [{ ...market, reduceOnly: true, positionSide: 'LONG' }] });
    // @ts-expect-error stop orders are algo orders now
    coinm.placeMultipleOrders({ batchOrders: [{ ...where, type: 'STOP_MARKET', quantity: '1' }] });
  });
});

describe('algo orders', () => {
  const algo = { ...where, algoType: 'CONDITIONAL' } as const;
  const stop = { ...algo, triggerPrice: '60000' } as const;

  test('that the exchange takes', () => {
    coinm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1' });
    coinm.newAlgoOrder({ ...stop, type: 'TAKE_PROFIT_MARKET', closePosition: true });
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900' });
    coinm.newAlgoOrder({ ...stop, type: 'TAKE_PROFIT', quantity: '1', priceMatch: 'QUEUE' });
    coinm.newAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '0.5' });
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', timeInForce: 'GTD', goodTillDate: 1 });
  });

  test('that it refuses', () => {
    // @ts-expect-error a stop needs its trigger
    coinm.newAlgoOrder({ ...algo, type: 'STOP_MARKET', quantity: '1' });
    // @ts-expect-error a stop at the market has no price
    coinm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1', price: '59900' });
    // @ts-expect-error a stop at a limit needs a price
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1' });
    // @ts-expect-error what closes the position has no quantity of its own
    coinm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1', closePosition: true });
    // @ts-expect-error without a quantity it has to close the position
    coinm.newAlgoOrder({ ...stop, type: 'STOP_MARKET' });
    // @ts-expect-error a limit order cannot close a whole position
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', closePosition: true });
    // @ts-expect-error a trailing stop needs its callback rate
    coinm.newAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1' });
    // @ts-expect-error a trailing stop has an activation price, no trigger
    coinm.newAlgoOrder({ ...stop, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '0.5' });
    // @ts-expect-error a date needs GTD
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', goodTillDate: 1 });
    // @ts-expect-error GTD needs a date
    coinm.newAlgoOrder({ ...stop, type: 'STOP', quantity: '1', price: '59900', timeInForce: 'GTD' });
    // @ts-expect-error hedge mode knows no reduce-only
    coinm.newAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1', positionSide: 'LONG', reduceOnly: true });
    // @ts-expect-error plain orders are not algo orders
    coinm.newAlgoOrder({ ...algo, type: 'MARKET', quantity: '1' });
  });
});

describe('parameters that belong together', () => {
  const { symbol } = where;

  test('an order is named by at least one of its ids', () => {
    coinm.queryOrder({ symbol, orderId: '8389765612825190229' });
    coinm.queryOrder({ symbol, orderId: 22_542_179n });
    coinm.queryOrder({ symbol, origClientOrderId: 'entry-7' });
    coinm.cancelOrder({ symbol, orderId: 1, origClientOrderId: 'entry-7' });
    // @ts-expect-error one of the two
    coinm.queryOrder({ symbol });
    // @ts-expect-error one of the two
    coinm.cancelOrder({ symbol });
    // @ts-expect-error one of the two
    coinm.queryCurrentOpenOrder({ symbol });
    // @ts-expect-error one of the two
    coinm.getOrderModifyHistory({ symbol });
    // @ts-expect-error one of the two lists
    coinm.cancelMultipleOrders({ symbol });
    // @ts-expect-error one of the two
    coinm.cancelAlgoOrder({});
    // @ts-expect-error one of the two
    coinm.queryAlgoOrder({});
  });

  test('a change needs price and quantity', () => {
    coinm.modifyOrder({ ...where, orderId: '1', quantity: '1', price: '61000' });
    // @ts-expect-error no price
    coinm.modifyOrder({ ...where, orderId: '1', quantity: '1' });
    // @ts-expect-error no quantity
    coinm.modifyOrder({ ...where, orderId: '1', price: '61000' });
    // @ts-expect-error no id
    coinm.modifyOrder({ ...where, quantity: '1', price: '61000' });
    // @ts-expect-error the price comes from one place
    coinm.modifyOrder({ ...where, orderId: '1', quantity: '1', price: '61000', priceMatch: 'QUEUE' });
  });

  test('trades are asked for by contract or by pair', () => {
    coinm.getAccountTradeList({ symbol, fromId: '1' });
    coinm.getAccountTradeList({ pair: 'BTCUSD', startTime: 1, endTime: 2 });
    // @ts-expect-error one of the two
    coinm.getAccountTradeList({ limit: 5 });
    // @ts-expect-error not both
    coinm.getAccountTradeList({ symbol, pair: 'BTCUSD' });
    // @ts-expect-error an id goes on from a contract's trade, not from a pair's
    coinm.getAccountTradeList({ pair: 'BTCUSD', fromId: '1' });
    // @ts-expect-error from an id or from a time
    coinm.getAccountTradeList({ symbol, fromId: '1', startTime: 1 });
    // @ts-expect-error a contract or a pair
    coinm.getSymbolPriceTicker({ symbol, pair: 'BTCUSD' });
  });
});

describe('the verbs', () => {
  test('hold to the same rules', () => {
    coinm.POST('/dapi/v1/order', { params: { query: market } });
    coinm.POST('/dapi/v1/order', { params: { query: { ...market, recvWindow: 2_000 } } });
    coinm.GET('/dapi/v1/order', { params: { query: { symbol: where.symbol, orderId: '1' } } });
    // @ts-expect-error a limit order needs a price
    coinm.POST('/dapi/v1/order', { params: { query: limit } });
    // @ts-expect-error stop orders are algo orders now
    coinm.POST('/dapi/v1/order', { params: { query: { ...where, type: 'STOP_MARKET', quantity: '1' } } });
    // @ts-expect-error one of the ids
    coinm.GET('/dapi/v1/order', { params: { query: { symbol: where.symbol } } });
    // @ts-expect-error margin type is not read
    coinm.GET('/dapi/v1/marginType', {});
    // @ts-expect-error no such path
    coinm.GET('/dapi/v1/nothing', {});
  });
});

describe('results', () => {
  test('hold identifiers, decimals and times as described', async () => {
    const order = await coinm.queryOrder({ symbol: where.symbol, orderId: '1' });
    expectTypeOf(order.orderId).toEqualTypeOf<string>();
    expectTypeOf(order.avgPrice).toEqualTypeOf<string>();
    expectTypeOf(order.time).toEqualTypeOf<number>();
    const { data } = await coinm.GET('/dapi/v1/order', { params: { query: { symbol: where.symbol, orderId: '1' } } });
    expectTypeOf(data?.orderId).toEqualTypeOf<string | undefined>();
  });

  test('stay open to new values, requests do not', async () => {
    const { status, type } = await coinm.queryOrder({ symbol: where.symbol, orderId: '1' });
    expectTypeOf(status).toExtend<string>();
    expectTypeOf<'FILLED'>().toExtend<typeof status>();
    expectTypeOf<'TRAILING_STOP_MARKET'>().toExtend<typeof type>();
    // @ts-expect-error a known side
    coinm.newOrder({ ...market, side: 'HOLD' });
    // @ts-expect-error a known side, not any text
    coinm.newOrder({ ...market, side: String('BUY') });
    // @ts-expect-error GTD is for algo orders
    coinm.newOrder({ ...limit, price: '61000', timeInForce: 'GTD' });
    // @ts-expect-error a known margin type
    coinm.changeMarginType({ symbol: where.symbol, marginType: 'CROSS' });
  });

  test('of writes have a verdict, whose data is behind its outcome', async () => {
    const verdict = await coinm.changeMarginType({ symbol: where.symbol, marginType: 'ISOLATED' }).verdict();
    expectTypeOf(verdict.outcome).toEqualTypeOf<'accepted' | 'refused' | 'unknown'>();
    // @ts-expect-error nobody has asked for the outcome
    verdict.data;
    if (verdict.outcome === 'accepted')
      expectTypeOf(verdict.data).toEqualTypeOf<{ code: number; msg: string } | undefined>();
    if (verdict.outcome === 'unknown') expectTypeOf(verdict.error).toEqualTypeOf<OutcomeUnknownError>();
    // @ts-expect-error reads have no verdict
    coinm.checkServerTime().verdict();
    expectTypeOf(coinm.newOrder(market).verdict).returns.resolves.toExtend<Verdict<{ orderId: string }>>();
  });
});

test('environments and keys that there are', () => {
  createBinanceCoinm();
  createBinanceCoinm({ environment: 'testnet', apiKey: 'k', secretKey: 's' });
  createBinanceCoinm({ environment: 'demo', apiKey: 'k', privateKey: 'pem', recvWindow: 2_000 });
  createBinanceCoinm({ environment: 'sandbox', apiKey: 'k', sign: async (payload) => payload });
  // @ts-expect-error no such environment
  createBinanceCoinm({ environment: 'staging' });
  // @ts-expect-error a key without a way to sign
  createBinanceCoinm({ apiKey: 'k' });
  // @ts-expect-error two ways to sign
  createBinanceCoinm({ apiKey: 'k', secretKey: 's', privateKey: 'pem' });
  // @ts-expect-error Binance has no passphrase
  createBinanceCoinm({ apiKey: 'k', secretKey: 's', passphrase: 'p' });
});

test('a filter that is found by its type has what that type has', async () => {
  const { symbols } = await coinm.getExchangeInformation();
  const filters = symbols[0]?.filters ?? [];
  expectTypeOf(filters.find((filter) => filter.filterType === 'LOT_SIZE')?.stepSize).toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf(filters.find((filter) => filter.filterType === 'MAX_NUM_ORDERS')?.limit).toEqualTypeOf<
    number | undefined
  >();
});
