import { describe, expect, it } from 'vitest';
import { compareAmounts, isSame } from '../../../../src/streams/user-data/amounts.ts';
import type { Fact } from '../../../../src/streams/user-data/facts.ts';
import { type Standing, standingOf } from '../../../../src/streams/user-data/reconcile/newer.ts';

const asked = 100_000;
const long = asked - 10_000;
const lately = asked - 500;
const since = asked + 500;

const order = (filled: string, isOpen: boolean, time: number, price = '5'): Fact => ({
  ...{
    kind: 'order',
    side: 'BUY',
    type: 'LIMIT',
    symbol: 'BTC',
    orderId: '1',
    status: isOpen ? 'NEW' : 'DONE',
    filled,
    price,
    isOpen,
    time,
  },
});
const position = (amount: string, time: number): Fact => ({
  ...{ kind: 'position', symbol: 'BTC', side: 'BOTH', amount, time },
});

type Case = [what: string, row: Fact, isTimed: boolean, known: Fact, heardAt: number, standing: Standing];

describe('which is newer', () => {
  it.each<Case>([
    ['an order that has ended, however late', order('0', true, 900), true, order('3', false, 5), long, 'older'],
    ['an end, however early its time', order('3', false, 5), true, order('1', true, 900), since, 'news'],
    ['more that is filled', order('2', true, 5), true, order('1', true, 900), since, 'news'],
    ['less that is filled', order('1', true, 900), true, order('2.0', true, 5), long, 'older'],
    ['an amended price, later', order('1', true, 9, '6'), true, order('1', true, 5), since, 'news'],
    ['an amended price, earlier', order('1', true, 5, '6'), true, order('1', true, 9), since, 'older'],
    ['an order without an end that was known for long', order('0', false, 5), false, order('0', true, 5), long, 'news'],
    ['an order without an end that is new', order('0', false, 5), false, order('0', true, 5), lately, 'unclear'],
    ['the same in other digits', order('1.00', true, 9, '5.0'), true, order('1', true, 5), long, 'same'],
    ['a position that was known for long', position('2', 1), true, position('1', 5), long, 'news'],
    ['a position heard of just before, with a later time', position('2', 9), true, position('1', 5), lately, 'news'],
    [
      'a position heard of just before, with an earlier time',
      position('2', 1),
      true,
      position('1', 5),
      lately,
      'older',
    ],
    ['a position heard of since, of the same time', position('2', 5), true, position('1', 5), since, 'unclear'],
    ['a position heard of just before, without a time', position('2', 9), false, position('1', 5), lately, 'unclear'],
  ])('%s', (_, row, isTimed, known, heardAt, standing) => {
    expect(standingOf({ fact: row, raw: row, isTimed }, asked, { fact: known, heardAt })).toBe(standing);
  });
});

it('compares amounts digit for digit', () => {
  const rising = [
    '-10.5',
    '-9',
    '-0.1',
    '0',
    '0.09',
    '0.1',
    '9',
    '10',
    '10.01',
    '90071992547409931',
    '90071992547409932',
  ];
  for (const [at, one] of rising.entries()) {
    for (const [other, value] of rising.entries())
      expect(Math.sign(compareAmounts(one, value)) + 0).toBe(Math.sign(at - other) + 0);
  }
  for (const zero of ['0', '-0', '0.000', '.0', '-0.0', '00']) expect(compareAmounts(zero, '0')).toBe(0);
  for (const none of ['', '.', '-', 'BUY', '1e-7']) expect(compareAmounts(none, '0')).toBeNaN();
  expect(isSame('1.50', '1.5')).toBe(true);
  expect(isSame('1.5', '1.51')).toBe(false);
  expect(isSame('BUY', 'BUY')).toBe(true);
  expect(isSame('BUY', 'SELL')).toBe(false);
});
