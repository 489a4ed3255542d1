import { describe, expect, it } from 'vitest';
import { createFactReader } from '../../client/src/streams/user-data/facts-of.ts';
import { keyOf } from '../../client/src/streams/user-data/key-of.ts';
import { userData } from '../src/generated/streams.ts';

/** What an event tells, in order. */
function told(event: { readonly e: string; readonly [member: string]: unknown }) {
  const rule = userData.frames.find(({ when }) => when?.e === event.e);
  return (rule?.facts ?? []).flatMap((fact) => createFactReader(fact)(event));
}

/** What the answer to a read tells. */
function read(kind: Exclude<keyof typeof userData.reads, 'symbols'>, answer: unknown) {
  return (userData.reads[kind]?.[0]?.facts ?? []).flatMap((fact) => createFactReader(fact)(answer));
}

const times = { T: 1795132800000, E: 1795132800001 };

const order = {
  ...{ s: 'BTCUSDT', c: 'mine', S: 'BUY', o: 'LIMIT', f: 'GTC', q: '0.010', p: '65000.00', ap: '65000.00', sp: '0' },
  ...{ x: 'TRADE', X: 'PARTIALLY_FILLED', i: '11', l: '0.004', z: '0.004', L: '65000.00', n: '0.05', N: 'USDT' },
  ...{ T: 1795132799999, t: '13', m: true, R: false, ot: 'LIMIT', ps: 'BOTH', rp: '0' },
};
const update = (changes: object = {}) => ({ e: 'ORDER_TRADE_UPDATE', ...times, o: { ...order, ...changes } });

const inRest = {
  ...{ orderId: '11', symbol: 'BTCUSDT', status: 'PARTIALLY_FILLED', clientOrderId: 'mine', price: '65000.00' },
  ...{ avgPrice: '65000.00', origQty: '0.010', executedQty: '0.004', timeInForce: 'GTC', type: 'LIMIT' },
  ...{ reduceOnly: false, side: 'BUY', positionSide: 'BOTH', updateTime: times.T },
};

describe('an order', () => {
  it('is the same by event and by REST, after its fill', () => {
    const [fill, pushed] = told(update());
    expect(fill).toMatchObject({ kind: 'fill', tradeId: '13', price: '65000.00', quantity: '0.004', isEarly: false });
    expect(read('orders', [inRest])).toEqual([pushed]);
    expect(read('order', inRest)).toEqual([pushed]);
    expect(read('orderHistory', [inRest])).toEqual([pushed]);
  });

  it.each([
    ['NEW', true],
    ['PARTIALLY_FILLED', true],
    ['FILLED', false],
    ['CANCELED', false],
    ['EXPIRED_IN_MATCH', false],
    ['SOMETHING_NEW', false],
  ])('that is %s is open: %s', (X, isOpen) => {
    expect(told(update({ x: 'NEW', X, t: '0' }))).toMatchObject([{ kind: 'order', status: X, isOpen }]);
  });

  it('closes a position for the exchange, with a fill where there was a trade', () => {
    const closed = { c: 'adl_autoclose', x: 'CALCULATED', X: 'FILLED' };
    expect(told(update(closed)).map(({ kind }) => kind)).toEqual(['fill', 'order']);
    expect(told(update({ ...closed, t: '0' })).map(({ kind }) => kind)).toEqual(['order']);
  });

  it('may lack its fee', () => {
    const { n: _n, N: _N, ...free } = order;
    const [fill] = told({ e: 'ORDER_TRADE_UPDATE', ...times, o: free });
    expect(fill).not.toHaveProperty('fee');
  });
});

describe('a fill', () => {
  const lite = {
    ...{ e: 'TRADE_LITE', ...times, s: 'BTCUSDT', q: '0.010', p: '65000.00', m: true, c: 'mine', S: 'BUY' },
    ...{ L: '65000.00', l: '0.004', t: '13', i: '11' },
  };

  it('has one key in its short form, in its complete form and by REST', () => {
    const rest = read('fills', [
      {
        ...{ symbol: 'BTCUSDT', id: '13', orderId: '11', side: 'BUY', positionSide: 'BOTH', price: '65000.00' },
        ...{ qty: '0.004', realizedPnl: '0', commission: '0.05', commissionAsset: 'USDT', maker: true },
        time: order.T,
      },
    ]);
    const [early] = told(lite);
    const [complete] = told(update());
    expect(early).toMatchObject({ isEarly: true, price: '65000.00', quantity: '0.004' });
    const keys = [early, complete, ...rest].map((fact) => fact && keyOf(fact));
    expect(new Set(keys).size).toBe(1);
    expect(rest[0]).toMatchObject({ fee: '0.05', feeAsset: 'USDT', maker: true, time: order.T });
  });
});

describe('what an account holds', () => {
  it('is told by position and asset, the size with its sign', () => {
    const event = {
      ...{ e: 'ACCOUNT_UPDATE', ...times },
      a: {
        m: 'ORDER',
        B: [{ a: 'USDT', wb: '1127.9', cw: '1040.8', bc: '0' }],
        P: [{ s: 'BTCUSDT', pa: '-0.089', ep: '19700.0', cr: '0', up: '1.5', mt: 'isolated', iw: '87.1', ps: 'SHORT' }],
      },
    };
    expect(told(event)).toMatchObject([
      { kind: 'position', symbol: 'BTCUSDT', side: 'SHORT', amount: '-0.089', marginMode: 'isolated', time: times.T },
      { kind: 'balance', asset: 'USDT', balance: '1127.9' },
    ]);
  });

  it('has no position in funding of a cross position', () => {
    const funding = {
      e: 'ACCOUNT_UPDATE',
      ...times,
      a: { m: 'FUNDING_FEE', B: [{ a: 'USDT', wb: '1' }], S: 'BTCUSDT' },
    };
    expect(told(funding).map(({ kind }) => kind)).toEqual(['balance']);
  });
});

describe('an algo order', () => {
  const algo = { caid: 'mine', aid: '4000001910701524', o: 'STOP_MARKET', s: 'DOTUSDT', S: 'BUY', ps: 'BOTH', q: '5' };

  it.each([
    ['NEW', '', true],
    ['TRIGGERING', '', true],
    ['FINISHED', '188463665892', false],
    ['CANCELED', '', false],
  ])('that is %s became %j and waits: %s, by event and by REST', (status, orderId, isOpen) => {
    const event = { e: 'ALGO_UPDATE', ...times, o: { ...algo, X: status, ai: orderId, tp: '1.1', p: '0', R: false } };
    const row = {
      ...{ algoId: algo.aid, clientAlgoId: 'mine', orderType: 'STOP_MARKET', symbol: 'DOTUSDT', side: 'BUY' },
      ...{ positionSide: 'BOTH', quantity: '5', algoStatus: status, actualOrderId: orderId, triggerPrice: '1.1' },
      ...{ price: '0', reduceOnly: false, updateTime: times.T },
    };
    const [fact] = told(event);
    expect(fact).toMatchObject({ kind: 'algoOrder', status, isOpen });
    expect('orderId' in (fact ?? {})).toBe(orderId !== '');
    expect(read('algoOrders', [row])).toEqual([fact]);
    expect(read('algoOrder', row)).toEqual([fact]);
  });
});
