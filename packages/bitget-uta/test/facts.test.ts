import { describe, expect, it } from 'vitest';
import { createFactReader } from '../../client/src/streams/user-data/facts-of.ts';
import { keyOf } from '../../client/src/streams/user-data/key-of.ts';
import { userData } from '../src/generated/streams.ts';

/** What an event of a channel tells. */
function told(channel: string, data: unknown) {
  const event = { action: 'snapshot', arg: { instType: 'UTA', topic: channel }, data, ts: 1795120479707 };
  return userData.frames
    .filter((rule) => rule.channel === channel)
    .flatMap(({ facts }) => facts.flatMap((rule) => createFactReader(rule)(event)));
}

/** What the answer to a read tells. */
function read(kind: Exclude<keyof typeof userData.reads, 'symbols'>, answer: unknown) {
  const { facts = [] } = userData.reads[kind]?.[0] ?? {};
  return facts.flatMap((rule) => createFactReader(rule)(answer));
}

const fast = {
  ...{
    symbol: 'BTCUSDT',
    side: 'buy',
    orderId: '11',
    execId: '13',
    execPrice: '94993',
    execQty: '0.01',
    holdSide: 'long',
  },
  ...{ category: 'usdt-futures', clientOid: 'mine', tradeScope: 'taker', execTime: '1736378720623' },
};

describe('a fill', () => {
  it('comes early as one object or as a list, once', () => {
    const one = told('fastFill', fast);
    expect(one).toMatchObject([{ tradeId: '13', isEarly: true, maker: false, price: '94993', quantity: '0.01' }]);
    expect(told('fastFill', [fast])).toEqual(one);
    expect(told('fastFill', [])).toEqual([]);
  });

  it('is the same one early, in full and by REST, however its business line is spelled', () => {
    const rest = { feeDetail: [{ feeCoin: 'USDT', fee: '0.57' }], execPnl: '0', execValue: '949.93' };
    const [early] = told('fastFill', fast);
    const [full] = told('fill', [{ ...fast, ...rest, category: 'USDT-FUTURES' }]);
    const [row] = read('fills', {
      list: [{ ...fast, ...rest, posSide: 'long', category: 'USDT-FUTURES', createdTime: fast.execTime }],
    });
    expect(full).toMatchObject({
      isEarly: false,
      fee: '0.57',
      feeAsset: 'USDT',
      realizedProfit: '0',
      positionSide: 'long',
    });
    expect(row).toEqual(full);
    expect([early, full, row].map((fact) => fact && keyOf(fact))).toEqual(
      Array(3).fill('fill usdt-futures BTCUSDT 13 11'),
    );
    expect(read('fills', { list: null, cursor: null })).toEqual([]);
  });
});

const order = {
  ...{
    orderId: '21',
    clientOid: 'mine',
    symbol: 'BTCUSDT',
    orderType: 'limit',
    side: 'buy',
    price: '65000',
    qty: '0.02',
  },
  ...{ cumExecQty: '0.01', avgPrice: '65000', timeInForce: 'gtc', updatedTime: '1795120480702' },
};

it.each([
  ['live', true],
  ['new', true],
  ['partially_filled', true],
  ['filled', false],
  ['cancelled', false],
])('takes an order that is %s for the same by event, by list and by id', (orderStatus, isOpen) => {
  const [event] = told('order', [
    { ...order, orderStatus, category: 'usdt-futures', holdSide: 'long', reduceOnly: 'no' },
  ]);
  const row = { ...order, orderStatus, category: 'USDT-FUTURES', posSide: 'long', reduceOnly: 'NO' };
  const [listed] = read('orders', { list: [row], cursor: null });
  expect(event).toMatchObject({ filled: '0.01', quantity: '0.02', isOpen, positionSide: 'long', reduceOnly: false });
  expect(listed).toEqual({ ...event, product: 'USDT-FUTURES' });
  expect(read('order', row)).toEqual([listed]);
  expect(listed && keyOf(listed)).toBe(event && keyOf(event));
});

it('knows spot and futures of one symbol apart', () => {
  const keys = ['spot', 'usdt-futures'].flatMap((category) =>
    told('order', [{ ...order, orderStatus: 'new', category }]).map(keyOf),
  );
  expect(new Set(keys).size).toBe(2);
});

it('takes a strategy order for open until its order is placed', () => {
  const row = { ...order, category: 'usdt-futures', type: 'tpsl', posSide: 'long', stopLoss: '64000', takeProfit: '' };
  const statuses = ['pending', 'submitting', 'success', 'failed', 'cancelled'];
  const facts = statuses.flatMap((status) => told('strategyOrder', [{ ...row, status }]));
  const [event] = facts;
  expect(facts.map((fact) => 'isOpen' in fact && fact.isOpen)).toEqual([true, true, false, false, false]);
  expect(event).toMatchObject({ algoId: '21', triggerPrice: '64000', type: 'tpsl' });
  const [listed] = read('algoOrders', [{ ...row, status: 'pending', category: 'USDT-FUTURES' }]);
  expect(listed && keyOf(listed)).toBe(event && keyOf(event));
});

it('takes a listed strategy order without a status, as older answers have it, for pending', () => {
  const row = { ...order, category: 'USDT-FUTURES', posSide: 'long', stopLoss: '114000', takeProfit: '' };
  expect(read('algoOrders', [row])).toMatchObject([{ algoId: '21', status: 'pending' }]);
  expect(read('algoOrders', [{ ...row, status: 'submitting' }])).toMatchObject([{ status: 'submitting' }]);
});

it('tells a position that was closed, and one below zero, as REST does', () => {
  const row = {
    symbol: 'BTCUSDT',
    posSide: 'short',
    avgPrice: '117066.1',
    marginMode: 'crossed',
    updatedTime: '1758185294053',
  };
  const event = told('position', [{ ...row, size: '0.0002', unrealisedPnl: '-0.01', positionStatus: 'opening' }]);
  expect(event).toMatchObject([{ side: 'short', amount: '-0.0002', entryPrice: '117066.1' }]);
  expect(
    read('positions', { list: [{ ...row, category: 'USDT-FUTURES', total: '0.0002', unrealisedPnl: '-0.01' }] }),
  ).toEqual(event);
  expect(told('position', [{ ...row, size: '0', positionStatus: 'ended' }])).toMatchObject([{ amount: '0' }]);
  expect(read('positions', { list: null })).toEqual([]);
});

it('tells the balance of each coin', () => {
  const coins = [
    { coin: 'BTC', balance: '0.0046', available: '0.0046', equity: '0.0046' },
    { coin: 'USDT', balance: '99.9', available: '90', equity: '98' },
  ];
  const event = told('account', [{ totalEquity: '681.49', coin: coins }]);
  expect(event).toMatchObject([{ asset: 'BTC' }, { asset: 'USDT', balance: '99.9', available: '90' }]);
  expect(read('balances', { assets: coins }).map(keyOf)).toEqual(event.map(keyOf));
  expect(told('account', [{ totalEquity: '0', coin: null }])).toEqual([]);
});
