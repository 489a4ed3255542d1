import { expect, it } from 'vitest';
import { createAccountState, type StateFact } from '../../../src/streams/user-data/account-state.ts';

const order = (status: string, filled: string, time: number): StateFact => ({
  ...{ kind: 'order', side: 'BUY', type: 'LIMIT', symbol: 'X', orderId: '1', status, filled, time },
  isOpen: status === 'NEW' || status === 'PART',
});
const position = (amount: string, time: number): StateFact => ({
  ...{ kind: 'position', symbol: 'X', side: 'BOTH', amount, time },
});

it('never puts what is older over what is newer, and never opens again what has ended', () => {
  const state = createAccountState(() => 0);
  expect(state.take(order('NEW', '0', 10))).toBe('news');
  expect(state.take(order('PART', '2', 20))).toBe('news');
  expect(state.take(order('PART', '1', 15))).toBe('late');
  expect(state.take(order('PART', '1', 20))).toBe('late');
  expect(state.take(order('PART', '2.0', 20))).toBe('same');
  expect(state.take(order('PART', '2.00000000000000001', 20))).toBe('news');
  expect(state.take(order('PART', '2', 20))).toBe('late');
  expect(state.view().orders).toMatchObject([{ filled: '2.00000000000000001' }]);
  expect(state.take(order('DONE', '3', 30))).toBe('news');
  expect(state.view().orders).toEqual([]);
  expect(state.take(order('NEW', '0', 40))).toBe('late');
  expect(state.view().orders).toEqual([]);
  expect(state.find(order('NEW', '0', 0))?.fact).toMatchObject({ status: 'DONE' });
});

it('tells positions and balances that come again unchanged from those that change', () => {
  const state = createAccountState(() => 0);
  expect(state.take(position('1', 10))).toBe('news');
  expect(state.take(position('1.00', 20))).toBe('same');
  expect(state.take(position('2', 15))).toBe('late');
  expect(state.take(position('0', 30))).toBe('news');
  expect(state.view().positions).toEqual([]);
  expect(state.take(position('-1', 40))).toBe('news');
  expect(state.view().positions).toMatchObject([{ amount: '-1' }]);
});

it('keeps what one source says and the other does not, where it lasts', () => {
  const state = createAccountState(() => 0);
  state.put({ ...position('1', 10), marginMode: 'isolated' } as StateFact);
  expect(state.take(position('2', 20))).toBe('news');
  expect(state.view().positions).toEqual([{ ...position('2', 20), marginMode: 'isolated' }]);
});

it('shows no free balance and no profit of an earlier moment beside a newer balance and a newer position', () => {
  const state = createAccountState(() => 0);
  state.put({ kind: 'balance', asset: 'X', balance: '5', available: '4', time: 10 });
  state.put({ ...position('1', 10), unrealizedProfit: '3' } as StateFact);
  expect(state.view()).toMatchObject({ balances: [{ available: '4' }], positions: [{ unrealizedProfit: '3' }] });
  state.take({ kind: 'balance', asset: 'X', balance: '6', time: 20 });
  state.take(position('2', 20));
  expect(state.view().balances).toEqual([{ kind: 'balance', asset: 'X', balance: '6', time: 20 }]);
  expect(state.view().positions).toEqual([position('2', 20)]);
});

it('remembers orders that have ended for ten minutes, and no more than ten thousand', () => {
  let now = 0;
  const state = createAccountState(() => now);
  const done = (id: number): StateFact => ({
    ...{
      kind: 'order',
      side: 'BUY',
      type: 'LIMIT',
      symbol: 'X',
      orderId: String(id),
      status: 'DONE',
      isOpen: false,
      time: now,
    },
  });
  for (let id = 0; id < 12_000; id += 1) state.take(done(id));
  expect(state.find(done(0))).toBeUndefined();
  expect(state.find(done(11_999))).toBeDefined();
  now = 600_001;
  state.take(done(12_000));
  expect(state.find(done(11_999))).toBeUndefined();
  expect(state.find(done(12_000))).toBeDefined();
});
