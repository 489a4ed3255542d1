import { describe, expect, it } from 'vitest';
import type { NamedOperation } from '../src/operation.ts';
import { createToWire } from '../src/parameters/to-wire.ts';
import { wideningIn } from '../src/parameters/widening.ts';
import { createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { startExchange } from './support/exchange.ts';

const cancel: NamedOperation = {
  name: 'cancelBatchOrders',
  method: 'POST',
  path: '/cancel',
  security: 'TRADE',
  body: 'json',
  params: 'orderIdList:json symbol productType! marginCoin',
  widens: 'orderIdList symbol',
};
const bodyOf = (params: Record<string, unknown>) => createToWire(cancel)(params).body;

describe('a parameter whose absence widens the effect', () => {
  it.each([
    ['orderIdList', { orderIdList: undefined, symbol: 'BTCUSDT' }, 'undefined'],
    ['orderIdList', { orderIdList: null, symbol: 'BTCUSDT' }, 'null'],
    ['orderIdList', { orderIdList: [], symbol: 'BTCUSDT' }, '[]'],
    ['symbol', { symbol: undefined }, 'undefined'],
    ['symbol', { symbol: '' }, '""'],
  ])('is refused where %s of %j says nothing', (field, params, shown) => {
    const call = () => bodyOf({ productType: 'USDT-FUTURES', ...params });
    expect(call).toThrow(
      `${field}: is ${shown}, and without it cancelBatchOrders reaches further; give a value, or leave it out on purpose`,
    );
    expect(call).toThrow(expect.objectContaining({ code: 'BAD_INPUT', outcome: 'refused', field }));
  });

  it('may be left out', () => {
    expect(bodyOf({ productType: 'USDT-FUTURES' })).toBe('{"productType":"USDT-FUTURES"}');
  });

  it('may have a value', () => {
    const params = { orderIdList: [{ orderId: '1' }], symbol: 'BTCUSDT', productType: 'USDT-FUTURES' };
    expect(JSON.parse(bodyOf(params) ?? '')).toEqual(params);
  });

  it('is refused where it is inherited', () => {
    const params = Object.create({ symbol: undefined }, { productType: { value: 'USDT-FUTURES', enumerable: true } });
    expect(() => bodyOf(params)).toThrow(/^symbol: is undefined/);
  });

  it('is told from one whose absence changes nothing', () => {
    expect(bodyOf({ productType: 'USDT-FUTURES', marginCoin: undefined })).toBe('{"productType":"USDT-FUTURES"}');
  });

  it('is looked for in each entry of a list, and named by its place', () => {
    const place = { ...cancel, widens: 'orderList.reduceOnly' };
    const bad = { orderList: [{ size: '1' }, { reduceOnly: 'YES' }, { reduceOnly: undefined }, 'no object', null] };
    expect(wideningIn(place, bad)?.field).toBe('orderList[2].reduceOnly');
    expect(wideningIn(place, { orderList: bad.orderList.slice(0, 2) })).toBeUndefined();
    // What is no list is not this check's to refuse.
    for (const orderList of [undefined, null, 'text', {}]) expect(wideningIn(place, { orderList })).toBeUndefined();
  });

  it('keeps zero and false, which say something', () => {
    const values = { ...cancel, widens: 'amount reduceOnly' };
    expect(wideningIn(values, { amount: 0, reduceOnly: false })).toBeUndefined();
  });
});

describe('both styles', () => {
  const query = { symbol: 'BTCUSDT', quantity: '1', reduceOnly: undefined };
  const body = { symbol: 'BTCUSDT', orderList: [{ reduceOnly: undefined }] };

  it('refuse it in a query, and send nothing', async () => {
    const exchange = await startExchange({ body: '{}' });
    const client = createBinance({ baseUrl: exchange.baseUrl });
    const init = { params: { query } };
    const calls = [
      client.newOrder(query),
      client.POST('/fapi/v1/order', init),
      client.request('post', '/fapi/v1/order', init),
      // Middleware takes another way below the verbs.
      client.POST('/fapi/v1/order', { ...init, middleware: [{}] }),
    ];
    for (const error of await Promise.all(calls.map((call) => ended(call)))) {
      expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'reduceOnly' });
    }
    expect(exchange.received).toEqual([]);
  });

  it('refuse it in a JSON body, and send nothing', async () => {
    const exchange = await startExchange({ body: '{"code":"00000"}' });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const calls = [client.batchPlaceOrder(body), client.POST('/api/v2/mix/order/batch-place-order', { body })];
    for (const error of await Promise.all(calls.map((call) => ended(call)))) {
      expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'orderList[0].reduceOnly' });
    }
    expect(exchange.received).toEqual([]);
  });

  it('send it with a value, and without', async () => {
    const exchange = await startExchange({ body: '{}' });
    const client = createBinance({ baseUrl: exchange.baseUrl });
    await client.POST('/fapi/v1/order', { params: { query: { symbol: 'BTCUSDT', quantity: '1' } } });
    await client.POST('/fapi/v1/order', { params: { query: { ...query, reduceOnly: true } } });
    expect(exchange.received.map((each) => each.query.replace(/&timestamp.*/, ''))).toEqual([
      'symbol=BTCUSDT&quantity=1',
      'symbol=BTCUSDT&quantity=1&reduceOnly=true',
    ]);
  });

  it('leave a path that is not described alone', async () => {
    const exchange = await startExchange({ body: '{}' });
    const client = createBinance({ baseUrl: exchange.baseUrl });
    await client.POST('/fapi/v9/order', { params: { query } });
    expect(exchange.received).toHaveLength(1);
  });
});
