import { describe, expect, it } from 'vitest';
import type { Measured } from '../src/benchmark.ts';
import { isReached, table } from '../src/table.ts';

const row = (change: Partial<Measured> = {}): Measured => ({
  what: 'a call',
  unit: 'times',
  reach: 1.2,
  measured: 1.19,
  ...change,
});

describe('reach', () => {
  it('is reached by less and by as much, not by more', () => {
    expect([1.19, 1.2, 1.2001].map((measured) => isReached(row({ measured })))).toEqual([true, true, false]);
  });

  it('is not reached by what is no number', () => {
    expect(isReached(row({ measured: Number.NaN }))).toBe(false);
  });
});

it('shows every number in its unit, with what to reach and whether it is', () => {
  const rows = [
    row({ spread: [1.1, 1.25], note: '12 µs' }),
    row({ what: 'a bundle', unit: 'bytes', reach: 14_000, measured: 14_050 }),
    row({ what: 'loading', unit: 'ms', reach: 19, measured: 18.96 }),
    row({ what: '20 calls', unit: 'connections', reach: 1, measured: 20 }),
  ];
  expect(table(rows)).toEqual([
    'what      reach       measured  middle half',
    '--------  ----------  --------  ----------------',
    'a call    <= 1.20 x   1.19 x    1.10 x to 1.25 x  ok    12 µs',
    'a bundle  <= 14.0 KB  14.1 KB                     over',
    'loading   <= 19.0 ms  19.0 ms                     ok',
    '20 calls  <= 1        20                          over',
  ]);
});

it('is a header alone where nothing was measured', () => {
  expect(table([])).toHaveLength(2);
});
