import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/matching/level.ts';
import { createPriceLevels } from '../../src/matching/price-levels.ts';
import { createRandomStream } from '../../src/world/random.ts';

const pricesOf = (best: Level<unknown> | undefined): number[] => {
  const prices: number[] = [];
  for (let level = best; level !== undefined; level = level.further[0]) prices.push(level.ticks);
  return prices;
};

describe('Price levels', () => {
  for (const buys of [true, false]) {
    it(`are in order, the ${buys ? 'highest' : 'lowest'} first, whatever comes and goes`, () => {
      const levels = createPriceLevels<unknown>(buys);
      const chance = createRandomStream(7, 'levels', String(buys));
      const expected = new Set<number>();
      for (let count = 0; count < 5_000; count += 1) {
        const ticks = 1 + chance.below(400);
        const level = levels.at(ticks);
        expect(level?.ticks).toBe(expected.has(ticks) ? ticks : undefined);
        if (level === undefined) levels.open(ticks);
        else levels.close(level);
        if (!expected.delete(ticks)) expected.add(ticks);
        if (count % 100 !== 0) continue;
        expect(pricesOf(levels.best())).toEqual([...expected].sort((a, b) => (buys ? b - a : a - b)));
        expect(levels.count()).toBe(expected.size);
      }
      for (const ticks of expected) {
        const level = levels.at(ticks);
        if (level !== undefined) levels.close(level);
      }
      expect(levels.best()).toBeUndefined();
      expect(levels.count()).toBe(0);
    });
  }

  it('are found in few steps among many', () => {
    const levels = createPriceLevels<unknown>(false);
    const count = 1 << 14;
    for (let each = 1; each <= count; each += 1) levels.open(each);
    let looked = 0;
    for (let level = levels.best(); level !== undefined; level = level.further[0]) {
      const { further } = level;
      Object.defineProperty(level, 'further', {
        get: () => {
          looked += 1;
          return further;
        },
      });
    }
    looked = 0;
    for (let each = 1; each <= 100; each += 1) expect(levels.at(each * 160)?.ticks).toBe(each * 160);
    // About twice the logarithm for each; a list would take thousands.
    expect(looked / 100).toBeLessThan(60);
  });
});
