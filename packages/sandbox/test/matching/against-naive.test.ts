import { describe, expect, it } from 'vitest';
import { type Fault, faults } from './naive-book.ts';
import { compare } from './two-books.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const actions = 10_000;

/** So many actions at most until a fault shows; most show within a hundred. */
const untilSeen = 10_000;

const firstDifference = (fault: Fault): string | undefined => {
  for (const seed of seeds) {
    const { difference } = compare(seed, untilSeen, fault);
    if (difference !== undefined) return difference;
  }
  return undefined;
};

describe('The core', () => {
  for (const seed of seeds) {
    it(`does what a plain matcher does in ${actions} random actions (seed ${seed})`, () => {
      const { difference, counts } = compare(seed, actions);
      expect(difference).toBeUndefined();
      // Nothing is left out by chance.
      for (const word of 'place cancel amend step position trade rests linked'.split(' ')) {
        expect(counts[word], word).toBeGreaterThan(20);
      }
      for (const why of 'filled expired self-trade unreachable'.split(' ')) {
        expect(counts[why], why).toBeGreaterThan(100);
      }
    });
  }

  for (const fault of faults) {
    it(`is told apart from a matcher with which ${fault}`, () => {
      expect(firstDifference(fault)).toContain('expected');
    });
  }
});
