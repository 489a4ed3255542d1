import { describe, expect, it } from 'vitest';
import type { Fact } from '../../client/src/streams/user-data/facts.ts';
import { createFactReader } from '../../client/src/streams/user-data/facts-of.ts';
import { keyOf } from '../../client/src/streams/user-data/key-of.ts';
import { userData } from '../src/generated/streams.ts';

const isOpen = (fact: Fact): boolean => 'isOpen' in fact && fact.isOpen;

const frames = (channel: string) => userData.frames.filter((rule) => rule.channel === channel);

/** What an event of a channel tells. */
function told(channel: string, row: object | readonly object[], ts = 1795120479707) {
  const event = { action: 'snapshot', arg: { instType: 'USDT-FUTURES', channel }, data: [row].flat(), ts };
  return frames(channel).flatMap(({ facts }) => facts.flatMap((rule) => createFactReader(rule)(event)));
}

/** What the answer to a read tells, as the service completes it. */
function read(kind: Exclude<keyof typeof userData.reads, 'symbols'>, answer: unknown, at = 0) {
  const { facts = [] } = userData.reads[kind]?.[at] ?? {};
  return facts.flatMap((rule) => createFactReader(rule)(answer).map((fact) => ({ product: 'USDT-FUTURES', ...fact })));
}

const fill = {
  ...{ tradeId: '13', orderId: '11', symbol: 'BTCUSDT', posMode: 'hedge_mode', tradeSide: 'close', price: '65020.1' },
  ...{ baseVolume: '0.01', quoteVolume: '650.2', profit: '0.2', tradeScope: 'maker', cTime: '1795120479702' },
  feeDetail: [{ feeCoin: 'USDT', deduction: 'no', totalDeductionFee: '0', totalFee: '-0.13' }],
};

describe('a fill', () => {
  it.each([
    ['closes a long in hedge mode', { tradeSide: 'close' }, 'sell', 'buy'],
    ['closes a short in hedge mode', { tradeSide: 'close' }, 'buy', 'sell'],
    ['opens a short in hedge mode', { tradeSide: 'open' }, 'sell', 'sell'],
    ['liquidates a long', { tradeSide: 'burst_close_long' }, 'sell', 'buy'],
    ['deleverages a short', { tradeSide: 'dte_sys_adl_close_short' }, 'buy', 'buy'],
    ['closes in one-way mode', { posMode: 'one_way_mode', tradeSide: 'sell_single' }, 'sell', 'sell'],
    ['does what no page names', { tradeSide: 'something_new' }, 'sell', 'sell'],
  ])('that %s is the same by event and by REST, once', (_, what, side, sideInRest) => {
    const event = told('fill', { ...fill, ...what, side });
    const rows = read('fills', { fillList: [{ ...fill, ...what, side: sideInRest }], endId: '13' });
    expect(event).toHaveLength(1);
    expect(rows).toEqual(event);
    expect(event[0]).toMatchObject({ side, maker: true, fee: '-0.13', feeAsset: 'USDT', time: 1795120479702 });
  });

  it('is none where there are none', () => {
    expect(read('fills', { fillList: null, endId: null })).toEqual([]);
  });
});

const order = {
  ...{ orderId: '1', clientOid: 'mine', size: '0.02', price: '65000', orderType: 'limit', force: 'gtc', side: 'buy' },
  ...{ posSide: 'long', tradeSide: 'open', uTime: '1795120480702', cTime: '1795120479681' },
};

describe('an order', () => {
  it.each([
    ['live', true],
    ['partially_filled', true],
    ['filled', false],
    ['canceled', false],
  ])('that is %s is the same by event, by list and by id', (status, isOpen) => {
    const event = told('orders', {
      ...order,
      instId: 'BTCUSDT',
      accBaseVolume: '0.01',
      priceAvg: '65000',
      status,
      reduceOnly: 'no',
    });
    const row = { ...order, symbol: 'BTCUSDT', baseVolume: '0.01', priceAvg: '65000', reduceOnly: 'NO' };
    expect(event).toMatchObject([{ symbol: 'BTCUSDT', filled: '0.01', isOpen, status, reduceOnly: false }]);
    expect(read('orders', { entrustedList: [{ ...row, status }] })).toEqual(event);
    expect(read('order', { ...row, state: status })).toEqual(event);
  });

  it('is asked for whether anything of it was filled or not', () => {
    const asked = userData.reads.orders.map(({ parameters = {} }) => parameters.status);
    expect(asked).toEqual(['live', 'partially_filled']);
    expect(read('orders', { entrustedList: null, endId: null })).toEqual([]);
  });
});

it('looks up a trigger order by its kind, in the words of events and in those of REST', () => {
  const kinds = userData.reads.algoOrder?.map(({ parameters = {}, when = {} }) => [parameters.planType, when.type]);
  const asked = (type: string) => kinds?.filter(([, types]) => types?.includes(type)).map(([kind]) => kind);
  expect(['pl', 'normal_plan'].map(asked)).toEqual([['normal_plan'], ['normal_plan']]);
  expect(['track', 'track_plan'].map(asked)).toEqual([['track_plan'], ['track_plan']]);
  const others = [
    'tp',
    'sl',
    'ptp',
    'psl',
    'mtpsl',
    'profit_plan',
    'loss_plan',
    'pos_profit',
    'pos_loss',
    'moving_plan',
  ];
  expect(new Set(others.flatMap(asked))).toEqual(new Set(['profit_loss']));
});

it('takes a trigger order for open until its order is placed', () => {
  const row = { ...order, instId: 'BTCUSDT', planType: 'psl', triggerPrice: '64000', executePrice: '', price: '' };
  const statuses = ['live', 'executing', 'executed', 'fail_execute', 'cancelled'];
  const open = statuses.filter((status) => told('ordersAlgo', { ...row, status }).some(isOpen));
  expect(open).toEqual(['live', 'executing']);
  const ended = read('algoOrder', {
    entrustedList: [{ ...row, symbol: 'BTCUSDT', planStatus: 'executed', executeOrderId: '7', uTime: '' }],
  });
  expect(ended).toMatchObject([{ algoId: '1', status: 'executed', orderId: '7', isOpen: false, time: 1795120479681 }]);
});

it('gives a short position an amount below zero, and takes each event for all there is', () => {
  const row = { holdSide: 'short', total: '0.1', openPriceAvg: '1900', marginMode: 'crossed', uTime: '1695711602568' };
  const event = told('positions', { ...row, instId: 'ETHUSDT', unrealizedPL: '0' });
  const rows = read('positions', [{ ...row, symbol: 'ETHUSDT', unrealizedPL: '0' }]);
  expect(event).toMatchObject([{ symbol: 'ETHUSDT', side: 'short', amount: '-0.1', entryPrice: '1900' }]);
  expect(rows).toEqual(event);
  expect(frames('positions').flatMap(({ facts }) => facts.map(({ whole }) => whole))).toEqual([true]);
  expect(told('positions', [])).toEqual([]);
});

it('takes what does not move with the price for the balance', () => {
  const event = told('account', {
    marginCoin: 'USDT',
    available: '26.1',
    frozen: '5.3',
    equity: '27',
    maxOpenPosAvailable: '20.8',
  });
  const rows = read('balances', [{ marginCoin: 'USDT', available: '26.1', locked: '5.3', accountEquity: '28' }]);
  expect(event).toMatchObject([{ asset: 'USDT', balance: '26.1', available: '20.8' }]);
  expect(rows.map(keyOf)).toEqual(event.map(keyOf));
  expect(rows).toMatchObject([{ balance: '26.1' }]);
});
