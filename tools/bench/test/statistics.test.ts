import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, summary } from '../src/statistics.ts';

describe('quantile', () => {
  it('sorts by size, not by text, and leaves the values as they are', () => {
    const values = [10, 9, 100];
    expect(median(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('lies between two values where none is at the place', () => {
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  it('is the value itself where there is one', () => {
    expect(summary([7])).toEqual({ measured: 7, spread: [7, 7] });
  });

  it('has no answer for no values', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

it('summarises by the median and the quartiles, so that one slow round changes nothing', () => {
  expect(summary([1, 2, 3, 4, 5])).toEqual({ measured: 3, spread: [2, 4] });
  expect(summary([1, 2, 3, 4, 500])).toEqual({ measured: 3, spread: [2, 4] });
});

describe('ratio', () => {
  it('compares round by round: a machine that slows down slows both', () => {
    expect(ratio([12, 24, 48], [10, 20, 40]).measured).toBeCloseTo(1.2);
    // The ratio of the medians would be 24 / 10.
    expect(ratio([12, 24, 48], [10, 10, 40]).measured).toBeCloseTo(1.2);
  });

  it('refuses rounds that do not belong together', () => {
    expect(() => ratio([1, 2], [1])).toThrow(RangeError);
  });
});
