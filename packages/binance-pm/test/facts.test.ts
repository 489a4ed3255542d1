import { describe, expect, it } from 'vitest';
import { createFactReader } from '../../client/src/streams/user-data/facts-of.ts';
import { keyOf } from '../../client/src/streams/user-data/key-of.ts';
import { userData } from '../src/generated/streams.ts';

/** What an event tells, in order. */
function told(event: { readonly e: string; readonly [member: string]: unknown }) {
  const rule = userData.frames.find(({ when }) => when?.e === event.e);
  return (rule?.facts ?? []).flatMap((fact) => createFactReader(fact)(event));
}

/** What the answer to a read of one of the three accounts tells. */
function read(kind: Exclude<keyof typeof userData.reads, 'symbols'>, product: string | undefined, answer: unknown) {
  const rule = userData.reads[kind]?.find((each) => each.product === product);
  return (rule?.facts ?? []).flatMap((fact) => createFactReader(fact)(answer));
}

const times = { T: 1795132800000, E: 1795132800001 };

const margin = {
  ...{ e: 'executionReport', ...times, s: 'BTCUSDT', c: 'mine', S: 'SELL', o: 'LIMIT', f: 'GTC', q: '0.01' },
  ...{ p: '65000', C: '', x: 'TRADE', X: 'FILLED', i: '11', l: '0.01', z: '0.01', L: '65000', n: '0.65', N: 'USDT' },
  ...{ t: '13', m: true },
};

describe('a symbol that is a contract and a pair', () => {
  it('gives facts that are told apart by their account', () => {
    const contract = {
      ...{ s: 'BTCUSDT', c: 'mine', S: 'SELL', o: 'LIMIT', f: 'GTC', q: '0.01', p: '65000', ap: '65000', x: 'TRADE' },
      ...{ X: 'FILLED', i: '11', l: '0.01', z: '0.01', L: '65000', T: times.T, t: '13', m: true, R: false, ps: 'BOTH' },
    };
    const events = ['UM', 'CM'].map((fs) => ({ e: 'ORDER_TRADE_UPDATE', fs, ...times, o: contract }));
    const facts = [...events, margin].flatMap(told);
    expect(facts.map(({ product }) => product)).toEqual(['UM', 'UM', 'CM', 'CM', 'MARGIN', 'MARGIN']);
    expect(new Set(facts.map(keyOf)).size).toBe(6);
  });
});

describe('a margin order', () => {
  it('goes by its own client order id when it is cancelled', () => {
    const cancelled = { ...margin, x: 'CANCELED', X: 'CANCELED', t: '-1', c: 'cancel-1', C: 'mine' };
    expect(told(cancelled)).toMatchObject([{ kind: 'order', clientOrderId: 'mine', isOpen: false }]);
  });

  it.each([
    ['BUY', true],
    ['SELL', false],
  ])('to %s has the fill that REST lists', (S, isBuyer) => {
    const [pushed] = told({ ...margin, S });
    const row = { symbol: 'BTCUSDT', id: '13', orderId: '11', price: '65000', qty: '0.01', commission: '0.65' };
    const more = { commissionAsset: 'USDT', isBuyer, isMaker: true, time: times.T };
    const [listed] = read('fills', 'MARGIN', [{ ...row, ...more }]);
    expect({ clientOrderId: 'mine', ...listed }).toEqual(pushed);
  });
});

describe('a conditional order of COIN-M', () => {
  it.each([
    ['NEW', '0', true],
    ['TRIGGERED', '700000000023', false],
  ])('that is %s is the same by event and by REST', (status, orderId, isOpen) => {
    const so = {
      ...{ s: 'BTCUSD_PERP', c: 'mine', si: '176', S: 'SELL', st: 'STOP_MARKET', q: '1', p: '0', sp: '60000' },
      ...{ os: status, ut: times.T, R: true, ps: 'BOTH', i: orderId },
    };
    const row = {
      ...{ strategyId: '176', newClientStrategyId: 'mine', strategyStatus: status, strategyType: 'STOP_MARKET' },
      ...{ symbol: 'BTCUSD_PERP', side: 'SELL', positionSide: 'BOTH', origQty: '1', price: '0', stopPrice: '60000' },
      ...{ reduceOnly: true, updateTime: times.T, orderId },
    };
    const facts = told({ e: 'CONDITIONAL_ORDER_TRADE_UPDATE', fs: 'CM', ...times, so });
    expect(facts).toMatchObject([{ kind: 'algoOrder', algoId: '176', isOpen }]);
    expect('orderId' in (facts[0] ?? {})).toBe(orderId !== '0');
    expect(read('algoOrder', 'CM', row)).toEqual(facts);
  });
});

it('tells the balances of three accounts, of margin what is free', () => {
  const row = {
    asset: 'USDT',
    umWalletBalance: '5',
    cmWalletBalance: '0',
    crossMarginFree: '7',
    crossMarginLocked: '1',
  };
  expect(read('balances', undefined, [row]).map((fact) => [fact.product, 'balance' in fact && fact.balance])).toEqual([
    ['UM', '5'],
    ['CM', '0'],
    ['MARGIN', '7'],
  ]);
  const [pushed] = told({ e: 'outboundAccountPosition', E: 1, u: 1, B: [{ a: 'USDT', f: '7', l: '1' }] });
  expect(pushed).toMatchObject({ product: 'MARGIN', balance: '7', available: '7' });
});
