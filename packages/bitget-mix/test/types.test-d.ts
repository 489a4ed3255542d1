import type { OutcomeUnknownError } from '@openderivs/client';
import { describe, expectTypeOf, test } from 'vitest';
import { type BitgetMix, createBitgetMix } from '../src/index.ts';

declare const bitget: BitgetMix;

const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
const account = { ...contract, marginCoin: 'USDT' } as const;
const margin = { ...account, marginMode: 'crossed' } as const;
const market = { ...margin, side: 'buy', orderType: 'market', size: '0.01' } as const;
const limit = { ...margin, side: 'buy', orderType: 'limit', size: '0.01' } as const;

describe('orders', () => {
  test('that the exchange takes', () => {
    bitget.placeOrder(market);
    bitget.placeOrder({ ...market, size: 0.01 });
    bitget.placeOrder({ ...market, side: 'sell', reduceOnly: 'YES' });
    bitget.placeOrder({ ...limit, price: '60000', force: 'post_only' });
    bitget.placeOrder({ ...market, tradeSide: 'open' });
    bitget.placeOrder({ ...limit, price: '70000', tradeSide: 'close' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a limit order needs its price
    bitget.placeOrder(limit);
    // @ts-expect-error a market order has none
    bitget.placeOrder({ ...market, price: '60000' });
    // @ts-expect-error in hedge mode tradeSide alone closes
    bitget.placeOrder({ ...market, tradeSide: 'close', reduceOnly: 'YES' });
    // @ts-expect-error the same, whatever reduceOnly says
    bitget.placeOrder({ ...market, tradeSide: 'open', reduceOnly: 'NO' });
    // @ts-expect-error a boolean it is not
    bitget.placeOrder({ ...market, reduceOnly: true });
    // @ts-expect-error the margin mode must be named
    bitget.placeOrder({ ...account, side: 'buy', orderType: 'market', size: '0.01' });
    // @ts-expect-error product types of demo trading are gone
    bitget.placeOrder({ ...market, productType: 'SUSDT-FUTURES' });
    // @ts-expect-error sides are written small
    bitget.placeOrder({ ...market, side: 'BUY' });
  });

  test('of a batch follow the same rules', () => {
    const item = { side: 'buy', orderType: 'market', size: '0.01' } as const;
    bitget.placeBatchOrders({ ...margin, orderList: [item, { ...item, orderType: 'limit', price: '60000' }] });
    // @ts-expect-error a limit order needs its price
    bitget.placeBatchOrders({ ...margin, orderList: [{ ...item, orderType: 'limit' }] });
    // @ts-expect-error a market order has none
    bitget.placeBatchOrders({ ...margin, orderList: [{ ...item, price: '60000' }] });
    // @ts-expect-error in hedge mode tradeSide alone closes
    bitget.placeBatchOrders({ ...margin, orderList: [{ ...item, tradeSide: 'close', reduceOnly: 'YES' }] });
  });
});

describe('trigger orders', () => {
  const trigger = { ...market, triggerPrice: '59000', triggerType: 'mark_price' } as const;
  const plan = { ...trigger, planType: 'normal_plan' } as const;
  const trail = { ...trigger, planType: 'track_plan', callbackRatio: '1' } as const;

  test('that the exchange takes', () => {
    bitget.placeTriggerOrder(plan);
    bitget.placeTriggerOrder({ ...plan, orderType: 'limit', price: '59000' });
    bitget.placeTriggerOrder({ ...plan, stopLossTriggerPrice: '50000', stopLossTriggerType: 'mark_price' });
    bitget.placeTriggerOrder(trail);
    bitget.placeTriggerOrder({ ...trail, tradeSide: 'close' });
    bitget.placeTriggerOrder({ ...plan, reduceOnly: 'yes' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a limit order needs its price
    bitget.placeTriggerOrder({ ...plan, orderType: 'limit' });
    // @ts-expect-error a market order has none
    bitget.placeTriggerOrder({ ...plan, price: '59000' });
    // @ts-expect-error only a trailing order follows the price
    bitget.placeTriggerOrder({ ...plan, callbackRatio: '1' });
    // @ts-expect-error a trailing order needs its distance
    bitget.placeTriggerOrder({ ...trigger, planType: 'track_plan' });
    // @ts-expect-error a trailing order is a market order
    bitget.placeTriggerOrder({ ...trail, orderType: 'limit', price: '59000' });
    // @ts-expect-error a stop-loss price needs its kind
    bitget.placeTriggerOrder({ ...plan, stopLossTriggerPrice: '50000' });
    // @ts-expect-error here it is written small
    bitget.placeTriggerOrder({ ...plan, reduceOnly: 'YES' });
    // @ts-expect-error in hedge mode tradeSide alone closes
    bitget.placeTriggerOrder({ ...plan, tradeSide: 'close', reduceOnly: 'yes' });
    // @ts-expect-error take-profit and stop-loss have an operation of their own
    bitget.placeTriggerOrder({ ...trigger, planType: 'profit_plan' });
  });
});

describe('take-profit and stop-loss', () => {
  const tpsl = { ...account, triggerPrice: '59000', holdSide: 'long' } as const;

  test('that the exchange takes', () => {
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'profit_plan', size: '0.01' });
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'moving_plan', size: '0.01', rangeRate: '1' });
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'pos_loss' });
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'pos_loss', holdSide: 'buy' });
  });

  test('that it refuses', () => {
    // @ts-expect-error a part needs its size
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'loss_plan' });
    // @ts-expect-error the whole position has none
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'pos_profit', size: '0.01' });
    // @ts-expect-error a trailing stop needs its distance
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'moving_plan', size: '0.01' });
    // @ts-expect-error only a trailing stop has one
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'loss_plan', size: '0.01', rangeRate: '1' });
    // @ts-expect-error trigger orders have an operation of their own
    bitget.placeStopProfitAndStopLossPlanOrders({ ...tpsl, planType: 'normal_plan', size: '0.01' });
  });

  test('of the whole position are stated with an empty size', () => {
    const change = { ...account, orderId: '1', triggerPrice: '59000' };
    bitget.modifyTheStopProfitAndStopLossPlanOrder({ ...change, size: '' });
    // @ts-expect-error left out it is not
    bitget.modifyTheStopProfitAndStopLossPlanOrder(change);
  });
});

describe('parameters that belong together', () => {
  test('an order is named by at least one of its ids', () => {
    bitget.getOrderDetail({ ...contract, orderId: '1' });
    bitget.cancelOrder({ ...contract, clientOid: 'entry-7' });
    // @ts-expect-error one of the two
    bitget.getOrderDetail(contract);
    // @ts-expect-error one of the two
    bitget.cancelOrder(contract);
    // @ts-expect-error one of the two, for each order
    bitget.cancelBatchOrders({ ...contract, orderIdList: [{}] });
    // @ts-expect-error named orders belong to one symbol
    bitget.cancelBatchOrders({ productType: 'USDT-FUTURES', orderIdList: [{ orderId: '1' }] });
    // @ts-expect-error the kind must be named
    bitget.cancelTriggerOrder({ ...contract, orderIdList: [{ orderId: '1' }] });
    // @ts-expect-error the queries' kind is not one that can be cancelled
    bitget.cancelTriggerOrder({ ...contract, planType: 'profit_loss' });
  });

  test('a change is of size and price, or of both presets', () => {
    const change = { ...contract, orderId: '1', newClientOid: 'entry-8' } as const;
    bitget.modifyOrder({ ...change, newSize: '0.02', newPrice: '60000' });
    bitget.modifyOrder({ ...change, newPresetStopSurplusPrice: '70000', newPresetStopLossPrice: '50000' });
    // @ts-expect-error nothing to change
    bitget.modifyOrder(change);
    // @ts-expect-error size and price go together
    bitget.modifyOrder({ ...change, newSize: '0.02' });
    // @ts-expect-error size and price go together
    bitget.modifyOrder({ ...change, newPrice: '60000' });
    // @ts-expect-error one preset alone deletes the other
    bitget.modifyOrder({ ...change, newPresetStopLossPrice: '50000' });
    // @ts-expect-error one or the other
    bitget.modifyOrder({ ...change, newSize: '0.02', newPrice: '60000', newPresetStopLossPrice: '50000' });
    // @ts-expect-error the new order needs a name
    bitget.modifyOrder({ ...contract, orderId: '1', newSize: '0.02', newPrice: '60000' });
  });

  test('leverage is one, one side, or two', () => {
    bitget.changeLeverage({ ...account, leverage: 20 });
    bitget.changeLeverage({ ...account, leverage: '20', holdSide: 'long' });
    bitget.changeLeverage({ ...account, longLeverage: '20', shortLeverage: '10' });
    // @ts-expect-error none at all
    bitget.changeLeverage(account);
    // @ts-expect-error half of two
    bitget.changeLeverage({ ...account, longLeverage: '20' });
    // @ts-expect-error one and two
    bitget.changeLeverage({ ...account, leverage: '20', longLeverage: '20', shortLeverage: '10' });
  });
});

describe('the verbs', () => {
  test('hold to the same rules', () => {
    bitget.POST('/api/v2/mix/order/place-order', { body: market });
    bitget.GET('/api/v2/mix/order/detail', { params: { query: { ...contract, orderId: '1' } } });
    // @ts-expect-error a limit order needs its price
    bitget.POST('/api/v2/mix/order/place-order', { body: limit });
    // @ts-expect-error in hedge mode tradeSide alone closes
    bitget.POST('/api/v2/mix/order/place-order', { body: { ...market, tradeSide: 'close', reduceOnly: 'YES' } });
    // @ts-expect-error one of the ids
    bitget.GET('/api/v2/mix/order/detail', { params: { query: contract } });
    // @ts-expect-error orders travel in the body
    bitget.POST('/api/v2/mix/order/place-order', { params: { query: market } });
  });
});

describe('results', () => {
  test('hold identifiers and decimals as text, and may have no order id', async () => {
    const order = await bitget.getOrderDetail({ ...contract, orderId: '1' });
    expectTypeOf(order.orderId).toEqualTypeOf<string>();
    expectTypeOf(order.size).toEqualTypeOf<string>();
    expectTypeOf(order.cTime).toEqualTypeOf<string>();
    expectTypeOf((await bitget.placeOrder(market)).orderId).toEqualTypeOf<string | null | undefined>();
  });

  test('stay open to new values, requests do not', async () => {
    const { state } = await bitget.getOrderDetail({ ...contract, orderId: '1' });
    expectTypeOf(state).toExtend<string>();
    expectTypeOf<'filled'>().toExtend<typeof state>();
    // @ts-expect-error a known mode
    bitget.changeMarginMode({ ...account, marginMode: 'cross' });
    // @ts-expect-error a known mode, not any text
    bitget.changeMarginMode({ ...account, marginMode: String('isolated') });
  });

  test('come without their envelope by name, with it by verb', async () => {
    expectTypeOf(bitget.getServerTime()).resolves.toEqualTypeOf<{ serverTime: string }>();
    const { data } = await bitget.GET('/api/v2/public/time');
    expectTypeOf(data?.data).toEqualTypeOf<{ serverTime: string } | undefined>();
  });

  test('of writes have a verdict, whose data is behind its outcome', async () => {
    const verdict = await bitget.changeMarginMode({ ...account, marginMode: 'isolated' }).verdict();
    // @ts-expect-error nobody has asked for the outcome
    verdict.data;
    if (verdict.outcome === 'unknown') expectTypeOf(verdict.error).toEqualTypeOf<OutcomeUnknownError>();
    // @ts-expect-error reads have no verdict
    bitget.getServerTime().verdict();
  });
});

test('environments and keys that there are', () => {
  const key = { apiKey: 'k', passphrase: 'p' };
  createBitgetMix();
  createBitgetMix({ ...key, environment: 'demo', secretKey: 's' });
  createBitgetMix({ ...key, privateKey: 'pem' });
  // @ts-expect-error Bitget has no testnet
  createBitgetMix({ environment: 'testnet' });
  // @ts-expect-error no passphrase
  createBitgetMix({ apiKey: 'k', secretKey: 's' });
  // @ts-expect-error a key without a way to sign
  createBitgetMix(key);
  // @ts-expect-error Bitget has no receive window
  createBitgetMix({ ...key, secretKey: 's', recvWindow: 2_000 });
});
