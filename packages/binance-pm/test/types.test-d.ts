import type { OutcomeUnknownError } from '@openderivs/client';
import { describe, expectTypeOf, test } from 'vitest';
import { type BinancePm, createBinancePm } from '../src/index.ts';

declare const pm: BinancePm;

describe('USDⓈ-M orders', () => {
  const where = { symbol: 'BTCUSDT', side: 'BUY' } as const;
  const limit = { ...where, type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01' } as const;
  const market = { ...where, type: 'MARKET', quantity: '0.01' } as const;

  test('that the exchange takes', () => {
    pm.newUmOrder({ ...limit, price: '61000' });
    pm.newUmOrder({ ...limit, priceMatch: 'QUEUE' });
    pm.newUmOrder({ ...limit, price: '61000', timeInForce: 'GTD', goodTillDate: 1_800_000_000_000 });
    pm.newUmOrder({ ...market, reduceOnly: true });
    pm.newUmOrder({ ...market, positionSide: 'LONG' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a limit order needs a price, or a rule for one
    pm.newUmOrder(limit);
    // @ts-expect-error a market order has no price
    pm.newUmOrder({ ...market, price: '61000' });
    // @ts-expect-error the price comes from one place
    pm.newUmOrder({ ...limit, price: '61000', priceMatch: 'QUEUE' });
    // @ts-expect-error GTD needs its date
    pm.newUmOrder({ ...limit, price: '61000', timeInForce: 'GTD' });
    // @ts-expect-error hedge mode knows no reduce-only
    pm.newUmOrder({ ...market, reduceOnly: true, positionSide: 'SHORT' });
    // @ts-expect-error stop orders are algo orders
    pm.newUmOrder({ ...where, type: 'STOP_MARKET', quantity: '1' });
    // @ts-expect-error one of the ids
    pm.queryUmOrder({ symbol: 'BTCUSDT' });
    // @ts-expect-error one of the ids
    pm.cancelUmOrder({ symbol: 'BTCUSDT' });
    // @ts-expect-error a change has one price
    pm.modifyUmOrder({ ...where, orderId: '1', quantity: '1', price: '61000', priceMatch: 'QUEUE' });
    // @ts-expect-error a change has one price
    pm.modifyUmOrder({ ...where, orderId: '1', quantity: '1' });
  });

  test('of the algo service', () => {
    const algo = { ...where, algoType: 'CONDITIONAL' } as const;
    const stop = { ...algo, triggerPrice: '60000' } as const;
    pm.newUmAlgoOrder({ ...stop, type: 'STOP_MARKET', quantity: '1' });
    pm.newUmAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '0.5' });
    // @ts-expect-error a stop needs its trigger
    pm.newUmAlgoOrder({ ...algo, type: 'STOP_MARKET', quantity: '1' });
    // @ts-expect-error a stop at a limit needs a price
    pm.newUmAlgoOrder({ ...stop, type: 'STOP', quantity: '1' });
    // @ts-expect-error a trailing stop needs its callback rate
    pm.newUmAlgoOrder({ ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1' });
    // @ts-expect-error one of the ids
    pm.cancelUmAlgoOrder({});
  });
});

describe('COIN-M orders', () => {
  const where = { symbol: 'BTCUSD_PERP', side: 'SELL' } as const;
  const limit = { ...where, type: 'LIMIT', timeInForce: 'GTC', quantity: '1' } as const;
  const market = { ...where, type: 'MARKET', quantity: '1' } as const;
  const stop = { ...where, stopPrice: '60000', quantity: '1' } as const;

  test('that the exchange takes', () => {
    pm.newCmOrder({ ...limit, price: '61000' });
    pm.newCmOrder({ ...market, reduceOnly: true });
    pm.newCmConditionalOrder({ ...stop, strategyType: 'STOP_MARKET' });
    pm.newCmConditionalOrder({ ...stop, strategyType: 'STOP', price: '59900' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a limit order needs a price, or a rule for one
    pm.newCmOrder(limit);
    // @ts-expect-error a market order has no price
    pm.newCmOrder({ ...market, price: '61000' });
    // @ts-expect-error COIN-M knows no date
    pm.newCmOrder({ ...limit, price: '61000', timeInForce: 'GTD' });
    // @ts-expect-error hedge mode knows no reduce-only
    pm.newCmOrder({ ...market, reduceOnly: true, positionSide: 'LONG' });
    // @ts-expect-error a stop at a limit needs a price
    pm.newCmConditionalOrder({ ...stop, strategyType: 'STOP' });
    // @ts-expect-error a stop at the market has none
    pm.newCmConditionalOrder({ ...stop, strategyType: 'STOP_MARKET', price: '59900' });
    // @ts-expect-error a stop at the market needs its quantity: nothing else says what it closes
    pm.newCmConditionalOrder({ ...where, stopPrice: '60000', strategyType: 'STOP_MARKET' });
    // @ts-expect-error one of the ids
    pm.cancelCmConditionalOrder({ symbol: 'BTCUSD_PERP' });
  });
});

describe('margin orders', () => {
  const where = { symbol: 'BTCUSDT', side: 'BUY' } as const;

  test('that the exchange takes', () => {
    pm.newMarginOrder({ ...where, type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '61000' });
    pm.newMarginOrder({ ...where, type: 'MARKET', quoteOrderQty: '100' });
    pm.newMarginOrder({ ...where, type: 'STOP_LOSS', quantity: '1', stopPrice: '60000' });
    pm.newMarginOrder({ ...where, type: 'LIMIT_MAKER', quantity: '1', price: '61000' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a quantity or a value
    pm.newMarginOrder({ ...where, type: 'MARKET' });
    // @ts-expect-error not both
    pm.newMarginOrder({ ...where, type: 'MARKET', quantity: '1', quoteOrderQty: '100' });
    // @ts-expect-error a limit order needs its time in force
    pm.newMarginOrder({ ...where, type: 'LIMIT', quantity: '1', price: '61000' });
    // @ts-expect-error a stop needs its price
    pm.newMarginOrder({ ...where, type: 'STOP_LOSS', quantity: '1' });
    // @ts-expect-error a limit maker stays by itself
    pm.newMarginOrder({ ...where, type: 'LIMIT_MAKER', timeInForce: 'GTC', quantity: '1', price: '61000' });
    // @ts-expect-error price and time in force of the stop's limit go together
    pm.newMarginAccountOco({ ...where, quantity: '1', price: '61000', stopPrice: '60000', stopLimitPrice: '59900' });
    // @ts-expect-error a loan by its id, or from a time
    pm.queryMarginLoanRecord({ asset: 'USDT' });
  });
});

describe('the verbs', () => {
  test('hold to the same rules', () => {
    const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' } as const;
    pm.POST('/papi/v1/um/order', { params: { query: order } });
    // @ts-expect-error a market order has no price
    pm.POST('/papi/v1/um/order', { params: { query: { ...order, price: '61000' } } });
    // @ts-expect-error one of the ids
    pm.GET('/papi/v1/um/order', { params: { query: { symbol: 'BTCUSDT' } } });
  });
});

describe('results', () => {
  test('follow the argument', () => {
    const maybe = 'USDT' as string | undefined;
    expectTypeOf(pm.getAccountBalance({ asset: 'USDT' })).resolves.toHaveProperty('asset');
    expectTypeOf(pm.getAccountBalance()).resolves.items.toHaveProperty('asset');
    expectTypeOf(pm.getAccountBalance({ asset: maybe })).resolves.not.toBeArray();
    expectTypeOf(pm.getAccountBalance({ asset: maybe })).resolves.not.toHaveProperty('asset');
  });

  test('hold identifiers and decimals as text, and stay open to new values', async () => {
    const order = await pm.queryUmOrder({ symbol: 'BTCUSDT', orderId: '8389765612825190229' });
    expectTypeOf(order.orderId).toEqualTypeOf<string>();
    expectTypeOf(order.avgPrice).toEqualTypeOf<string>();
    expectTypeOf(order.status).toExtend<string>();
    // @ts-expect-error a known side
    pm.newUmOrder({ symbol: 'BTCUSDT', side: 'HOLD', type: 'MARKET', quantity: '1' });
  });

  test('of writes have a verdict, whose data is behind its outcome', async () => {
    const verdict = await pm.changeUmPositionMode({ dualSidePosition: true }).verdict();
    // @ts-expect-error nobody has asked for the outcome
    verdict.data;
    if (verdict.outcome === 'unknown') expectTypeOf(verdict.error).toEqualTypeOf<OutcomeUnknownError>();
  });
});

test('environments that there are', () => {
  createBinancePm();
  createBinancePm({ environment: 'sandbox', apiKey: 'k', secretKey: 's' });
  // @ts-expect-error Portfolio Margin has no demo
  createBinancePm({ environment: 'demo' });
  // @ts-expect-error nor a testnet
  createBinancePm({ environment: 'testnet' });
  // @ts-expect-error a key without a way to sign
  createBinancePm({ apiKey: 'k' });
});
