import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLevels, type LevelChanges } from '../../../src/streams/order-book/levels.ts';
import { exactTicks, isZero, quickTicks, scaleFor } from '../../../src/streams/order-book/ticks.ts';

/** A decimal as a fraction of 10^-40: exact, and by other means than the book's. */
const exact = (text: string): bigint => {
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(text) ?? [];
  const power = 40 - fraction.length + Number(exponent);
  return BigInt(`${sign}${whole}${fraction}`) * 10n ** BigInt(power);
};

/** Prices that lie close together, are written in several ways, become finer later, and now and then pass 2^53. */
const price = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }).map((cents) => (cents / 10).toFixed(1)) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 600 }).map((cents) => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6_000_000 }).map((ticks) => (ticks / 1e6).toFixed(7)) },
  { weight: 1, arbitrary: fc.bigInt({ min: 2n ** 53n - 4n, max: 2n ** 53n + 4n }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('1e-7', '12E-1', '0.1e1', '.5', '5.', '9007199254740993.1', '-0.5') },
);
const quantity = fc.oneof(fc.constantFrom('0', '0.000', '1', '2.50'), fc.integer({ min: 1, max: 99 }).map(String));
const rows = fc.array(fc.tuple(price, quantity), { maxLength: 12 });
const frame = fc.record({ bids: rows, asks: rows });

type Rows = readonly (readonly [string, string])[];

/** The same in the simplest way there is. */
function naive() {
  const sides = { bids: new Map<bigint, [string, string]>(), asks: new Map<bigint, [string, string]>() };
  return {
    change(side: 'bids' | 'asks', changed: Rows) {
      for (const [text, amount] of changed) {
        if (Number(amount)) sides[side].set(exact(text), [text, amount]);
        else sides[side].delete(exact(text));
      }
    },
    list(side: 'bids' | 'asks') {
      const sorted = [...sides[side]].sort(([a], [b]) => (a < b ? -1 : 1));
      return (side === 'bids' ? sorted.reverse() : sorted).map(([, level]) => level);
    },
  };
}

it('holds what a naive Map holds, in order, whatever the decimals', () => {
  fc.assert(
    fc.property(frame, fc.array(frame, { maxLength: 20 }), (first, frames) => {
      const model = naive();
      const levels = createLevels(first.bids, first.asks, 1_000, false);
      if (!levels) throw new Error('no levels');
      for (const side of ['bids', 'asks'] as const) model.change(side, first[side]);
      for (const { bids, asks } of frames) {
        expect(levels.change(bids, asks)).toBe(true);
        model.change('bids', bids);
        model.change('asks', asks);
        for (const side of ['bids', 'asks'] as const) {
          const shown = levels[side].top(1_000).map((level) => [level.price, level.quantity]);
          expect(shown).toEqual(model.list(side));
          expect(levels[side].best?.price).toBe(model.list(side)[0]?.[0]);
        }
        const [bid, ask] = [model.list('bids')[0], model.list('asks')[0]];
        expect(levels.isCrossed).toBe(bid !== undefined && ask !== undefined && exact(bid[0]) >= exact(ask[0]));
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});

it('gives changes from which a reader makes the same book', () => {
  fc.assert(
    fc.property(frame, fc.array(frame, { maxLength: 20 }), (first, frames) => {
      const levels = createLevels(first.bids, first.asks, 4, false);
      if (!levels) throw new Error('no levels');
      const reader = naive();
      const texts = (side: 'bids' | 'asks') =>
        levels[side].top(1_000).map((level): [string, string] => [level.price, level.quantity]);
      for (const side of ['bids', 'asks'] as const) reader.change(side, texts(side));
      for (const { bids, asks } of frames) {
        const changes: LevelChanges = { bids: [], asks: [] };
        levels.change(bids, asks, changes);
        for (const side of ['bids', 'asks'] as const) {
          reader.change(
            side,
            changes[side].map((level) => [level.price, level.quantity]),
          );
          expect(reader.list(side)).toEqual(texts(side));
        }
      }
    }),
    { numRuns: 200, seed: 6 },
  );
});

it('knows nothing behind a snapshot that was cut off', () => {
  const levels = createLevels(
    [
      ['10', '1'],
      ['9', '1'],
    ],
    [
      ['11', '1'],
      ['12', '1'],
    ],
    2,
    false,
  );
  expect([levels?.knownDownTo, levels?.knownUpTo]).toEqual(['9', '12']);
  expect(
    levels?.change(
      [
        ['8', '5'],
        ['9.5', '2'],
      ],
      [['12.5', '1']],
    ),
  ).toBe(true);
  // The level at 8 may have neighbours that nobody has told of.
  expect(levels?.bids.top(9).map((level) => level.price)).toEqual(['10', '9.5', '9']);
  expect(levels?.asks.top(9).map((level) => level.price)).toEqual(['11', '12']);
  levels?.change(
    [
      ['10', '0'],
      ['9.5', '0'],
      ['9', '0'],
    ],
    [],
  );
  expect(levels?.isSpent).toBe(true);
  const whole = createLevels([['10', '1']], [['11', '1']], 2, false);
  expect([whole?.knownDownTo, whole?.knownUpTo]).toEqual([undefined, undefined]);
  whole?.change([['10', '0']], []);
  expect([whole?.isSpent, whole?.bids.best]).toEqual([false, undefined]);
});

it('follows a window that the exchange keeps', () => {
  const levels = createLevels(
    [
      ['10', '1'],
      ['9', '1'],
    ],
    [
      ['11', '1'],
      ['12', '1'],
    ],
    2,
    true,
  );
  levels?.change(
    [
      ['10', '0'],
      ['8', '4'],
    ],
    [],
  );
  expect(levels?.bids.top(9).map((level) => level.price)).toEqual(['9', '8']);
  expect(levels?.knownDownTo).toBe('8');
});

it.each([
  [[['abc', '1']]],
  [[['', '1']]],
  [[['1..2', '1']]],
  [[['NaN', '1']]],
  [[['1', '']]],
  [[['1', 5]]],
  [['12']],
  [{ price: '1' }],
  [undefined],
  [[['1e999', '1']]],
  [[['9'.repeat(200), '1']]],
])('takes %j for no levels', (bids) => {
  expect(createLevels(bids, [], 10, false)).toBeUndefined();
  const levels = createLevels([], [], 10, false);
  expect(levels?.change([], bids)).toBe(false);
});

it('reads ticks as exact integers', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 8 }),
      (digits, own, more) => {
        const text = own
          ? `${digits / 10n ** BigInt(own)}.${(digits % 10n ** BigInt(own)).toString().padStart(own, '0')}`
          : String(digits);
        const scale = { places: own + more, isWide: false };
        const expected = digits * 10n ** BigInt(more);
        const isSafe = expected <= BigInt(Number.MAX_SAFE_INTEGER);
        expect(quickTicks(text, scale)).toBe(isSafe ? Number(expected) : undefined);
        expect(scaleFor(text, scale)).toEqual({ places: own + more, isWide: !isSafe });
        expect(exactTicks(text, { ...scale, isWide: true })).toBe(expected);
      },
    ),
    { seed: 7 },
  );
  expect(['0', '0.0', '00.000'].every(isZero)).toBe(true);
  expect(['1', '0.01', '10'].some(isZero)).toBe(false);
});
