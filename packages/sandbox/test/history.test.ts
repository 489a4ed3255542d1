import { describe, expect, it } from 'vitest';
import { type Order, startSandbox } from '../src/index.ts';
import { createNewest } from '../src/state/newest.ts';
import { createOrderStore } from '../src/state/order-store.ts';
import { directBinance } from './support/direct-calls.ts';
import { testTime } from './support/sandbox.ts';

describe('the newest of a list', () => {
  it.each([0, 1, 3, 100])('are %i items, oldest first', (keep) => {
    const newest = createNewest<number>(keep);
    const forgotten: (number | undefined)[] = [];
    for (let item = 0; item < 250; item += 1) {
      forgotten.push(newest.add(item));
      const from = Math.max(0, item + 1 - keep);
      if (item % 7 === 0) expect(newest.items).toEqual(Array.from({ length: item + 1 - from }, (_, at) => from + at));
    }
    expect(forgotten.filter((item) => item !== undefined)).toEqual(Array.from({ length: 250 - keep }, (_, at) => at));
  });

  it('are one array, which grows by no more than an eighth', () => {
    const newest = createNewest<number>(800);
    const { items } = newest;
    let longest = 0;
    for (let item = 0; item < 10_000; item += 1) {
      newest.add(item);
      longest = Math.max(longest, items.length);
    }
    expect(longest).toBeLessThanOrEqual(901);
    expect(newest.items).toBe(items);
    expect(items).toHaveLength(800);
    newest.clear();
    expect(newest.items).toEqual([]);
  });
});

const order = (id: number, clientId = `name-${id}`): Order => ({
  ...{ id: BigInt(id), clientId, service: 'plain', symbol: 'BTCUSDT', side: 'BUY', positionSide: 'BOTH' },
  ...{ type: 'LIMIT', status: 'open', price: '1', quantity: '1', changes: 0, given: new Map(), createdAt: id },
  updatedAt: id,
});

describe('orders', () => {
  it('are found by either id, and the open ones in the order of placing', () => {
    const store = createOrderStore(10, () => {});
    const [first, second, third] = [order(1, 'same'), order(2), order(3, 'same')];
    for (const each of [first, second, third]) store.add(each);
    expect(store.byId(2n)).toBe(second);
    expect(store.byId('3')).toBe(third);
    expect(store.byClientId('same')).toEqual([first, third]);
    store.end(second, 'filled', 9);
    expect(second).toMatchObject({ status: 'filled', updatedAt: 9 });
    expect(store.open('plain')).toEqual([first, third]);
    expect(store.open('algo')).toEqual([]);
    expect(store.all).toEqual([first, second, third]);
  });

  it('are forgotten in the order in which they ended, but never while they are open', () => {
    const store = createOrderStore(2, () => {});
    const orders = [1, 2, 3, 4, 5].map((id) => order(id, id < 3 ? 'same' : undefined));
    for (const each of orders) store.add(each);
    for (const id of [4, 2, 5]) store.end(store.byId(String(id)) as Order, 'cancelled', 9);
    expect(store.all.map(({ id }) => id)).toEqual([1n, 2n, 3n, 5n]);
    store.end(store.byId(3n) as Order, 'cancelled', 9);
    expect(store.all.map(({ id }) => id)).toEqual([1n, 3n, 5n]);
    expect([store.byId(2n), store.byId(4n)]).toEqual([undefined, undefined]);
    expect(store.byClientId('same')).toEqual([orders[0]]);
    expect(store.byClientId('name-4')).toEqual([]);
  });

  it('that a test ends by hand are open no more', () => {
    const store = createOrderStore(10, () => {});
    store.add(order(1));
    for (const each of store.all) each.status = 'filled';
    expect(store.open('plain')).toEqual([]);
  });

  it('take no longer to find the more there are', () => {
    const store = createOrderStore(10_000, () => {});
    for (let id = 0; id < 10_000; id += 1) {
      const each = order(id);
      store.add(each);
      store.end(each, 'filled', 9);
    }
    let compared = 0;
    const last = store.byId(9_999n) as Order;
    Object.defineProperty(last, 'status', {
      get: () => {
        compared += 1;
        return 'filled';
      },
    });
    expect(store.byClientId('name-9999')).toEqual([last]);
    expect(store.open('plain')).toEqual([]);
    expect(compared).toBeLessThan(3);
  });
});

describe('the history of an account', () => {
  it('keeps the newest, and every open order', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], now: () => testTime, keptHistory: 3 });
    const call = directBinance(sandbox);
    const place = (parameters: { readonly [name: string]: string }) =>
      call('POST', '/fapi/v1/order', { symbol: 'BTCUSDT', side: 'BUY', quantity: '1', ...parameters });
    const rest = (name: string) => place({ type: 'LIMIT', timeInForce: 'GTC', price: '9000', newClientOrderId: name });
    for (let count = 0; count < 5; count += 1) await rest(`resting-${count}`);
    const sides = ['BUY', 'SELL'];
    for (let count = 0; count < 10; count += 1) {
      await place({ type: 'MARKET', side: sides[count % 2] ?? '', newClientOrderId: `filled-${count}` });
    }
    const book = sandbox.account('binance').book();
    const names = (orders: readonly { clientOrderId: string }[]) => orders.map(({ clientOrderId }) => clientOrderId);
    const resting = ['resting-0', 'resting-1', 'resting-2', 'resting-3', 'resting-4'];
    const { json: all } = await call('GET', '/fapi/v1/allOrders', { symbol: 'BTCUSDT' });
    expect(names(all)).toEqual([...resting, 'filled-7', 'filled-8', 'filled-9']);
    const { json: open } = await call('GET', '/fapi/v1/openOrders', { symbol: 'BTCUSDT' });
    expect(names(open)).toEqual(resting);
    const read = (origClientOrderId: string) => call('GET', '/fapi/v1/order', { symbol: 'BTCUSDT', origClientOrderId });
    expect((await read('filled-7')).json).toMatchObject({ status: 'FILLED' });
    expect((await read('filled-6')).json).toMatchObject({ code: -2013 });
    const { json: trades } = await call('GET', '/fapi/v1/userTrades', { symbol: 'BTCUSDT' });
    expect(trades).toHaveLength(3);
    expect([book.fills, book.entries, book.closedPositions].map(({ length }) => length)).toEqual([3, 3, 3]);
    // A client id is free again once its order has ended, whether or not that is still kept.
    expect((await rest('filled-0')).status).toBe(200);
    expect((await rest('resting-0')).json).toMatchObject({ code: -4116 });
    await sandbox.close();
  });

  it('keeps the newest changes of orders, and goes on counting those of each', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], now: () => testTime, keptHistory: 3 });
    const call = directBinance(sandbox);
    const order = { symbol: 'BTCUSDT', side: 'BUY', quantity: '1' };
    const limit = { ...order, type: 'LIMIT', timeInForce: 'GTC', price: '9000' };
    for (const newClientOrderId of ['a', 'b']) await call('POST', '/fapi/v1/order', { ...limit, newClientOrderId });
    const move = (origClientOrderId: string, price: string) =>
      call('PUT', '/fapi/v1/order', { ...order, origClientOrderId, price });
    for (const price of ['9001', '9002', '9003', '9004']) await move('a', price);
    await move('b', '9005');
    const changesOf = async (origClientOrderId: string) => {
      const { json } = await call('GET', '/fapi/v1/orderAmendment', { symbol: 'BTCUSDT', origClientOrderId });
      return json.map(({ amendment }: { amendment: { count: number; price: { after: string } } }) => [
        amendment.count,
        amendment.price.after,
      ]);
    };
    expect(await changesOf('a')).toEqual([
      [4, '9004'],
      [3, '9003'],
    ]);
    expect(await changesOf('b')).toEqual([[1, '9005']]);
    await sandbox.close();
  });

  it('is a number of records', async () => {
    await expect(startSandbox({ keptHistory: -1 })).rejects.toThrow(
      'keptHistory must be a number from 0 on, but is -1.',
    );
  });
});
