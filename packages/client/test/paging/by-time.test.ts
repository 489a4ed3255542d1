import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIterate, isPagingError } from '../../src/paging/index.ts';
import { createTimeHistory, type Fill, fills, type Manner } from '../support/time-history.ts';

const clock = { now: () => 70_000 };

/** Goes through a simulated history; gives what came, and the error that ended it. */
async function collect(history: ReturnType<typeof createTimeHistory>, params: object) {
  const iterate = createIterate<{ getFills: (params: object) => Promise<Fill[]> }, typeof history.table>(history.table);
  const got: Fill[] = [];
  try {
    const entries = iterate({ ...history, clock } as never, 'getFills', { symbol: 'A', ...params } as never);
    for await (const entry of entries) got.push(entry);
  } catch (error) {
    return { got, error };
  }
  return { got, error: undefined };
}

/** Few moments, at the edges of windows, and small pages: many entries of one millisecond lie across the ends of both. */
const moment = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 4_998, 4_999, 5_000, 5_001, 9_999, 10_000, 14_999, 15_000, 15_001) },
);
const times = fc.array(moment, { maxLength: 40, size: 'max' });
const manner: fc.Arbitrary<Manner> = fc.record({
  keeps: fc.constantFrom('first', 'last'),
  order: fc.constantFrom('ascending', 'descending'),
  limit: fc.integer({ min: 2, max: 6 }),
  span: fc.constantFrom(5_000, 15_000, 100_000),
  inside: fc.constantFrom('id', 'page', 'nothing'),
});
const within = (all: readonly Fill[], from: number, to: number) => all.filter(({ time }) => time >= from && time <= to);
const byId = (entries: readonly Fill[]) => [...entries].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));

/** How many entries the fullest millisecond has. */
const most = (entries: readonly Fill[]) =>
  Math.max(0, ...entries.map(({ time }) => entries.filter((other) => other.time === time).length));

describe('a history by time', () => {
  it('comes whole, once and in order, or ends with a clear error and nothing missing before', async () => {
    const outcomes = { whole: 0, error: 0, across: 0 };
    await fc.assert(
      fc.asyncProperty(
        times,
        manner,
        fc.constantFrom(0, 1, 5_000, 5_001, 7_000),
        fc.constantFrom(0, 1, 4_999, 9_999, 10_000, 60_000),
        async (moments, how, startTime, length) => {
          const all = fills(moments);
          const history = createTimeHistory(all, how);
          const truth = within(all, startTime, startTime + length);
          const { got, error } = await collect(history, { startTime, endTime: startTime + length });
          if (error === undefined) {
            outcomes.whole += 1;
            if (history.requests.length > 1 && most(truth) > 1) outcomes.across += 1;
            expect(got.map(({ time }) => time)).toEqual(truth.map(({ time }) => time));
            expect(byId(got)).toEqual(truth);
            // Without ids the order inside a millisecond is the exchange's own.
            if (how.inside === 'id' || how.order === 'ascending') expect(got).toEqual(truth);
          } else {
            outcomes.error += 1;
            expect(isPagingError(error) && error.message).toMatch(/getFills: the millisecond \d+ has more entries/);
            // A page may be full with the entries of one millisecond and a neighbour's.
            expect(most(all)).toBeGreaterThanOrEqual(how.limit);
            expect(how.inside).not.toBe('page');
            expect(how.inside === 'id' && how.keeps === 'first').toBe(false);
            const upTo = truth.slice(0, got.length);
            expect(byId(got)).toEqual(upTo);
            expect(upTo.at(-1)?.time).not.toBe(truth[got.length]?.time ?? Number.NaN);
          }
        },
      ),
      { numRuns: 1_500 },
    );
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(50);
  });

  it('costs about one request per page, and one to learn which entries a full page holds', async () => {
    const all = fills(Array.from({ length: 10_000 }, (_, at) => Math.floor(at / 3) * 10));
    const how = { keeps: 'first', order: 'ascending', limit: 1_000, span: 604_800_000, inside: 'id' } as const;
    const history = createTimeHistory(all, how);
    expect((await collect(history, { startTime: 0 })).got).toEqual(all);
    expect(history.requests.length).toBeLessThanOrEqual(10_000 / 998 + 2);

    const halving = createTimeHistory(all, { ...how, keeps: 'last' });
    expect((await collect(halving, { startTime: 0 })).got).toEqual(all);
    expect(halving.requests.length).toBeLessThanOrEqual(4 * (10_000 / 1_000) + 20);
  });

  it('costs one request per window where there is little', async () => {
    const history = createTimeHistory(fills([1_000, 65_000]), {
      keeps: 'first',
      order: 'ascending',
      limit: 10,
      span: 10_000,
      inside: 'nothing',
    });
    expect((await collect(history, { startTime: 0 })).got).toHaveLength(2);
    expect(history.requests.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
      [0, 9_999],
      [10_000, 19_999],
      [20_000, 29_999],
      [30_000, 39_999],
      [40_000, 49_999],
      [50_000, 59_999],
      [60_000, 69_999],
      [70_000, 70_001],
    ]);
  });

  it('goes on by id inside a millisecond that has more than a page, with every digit of the ids', async () => {
    const all = fills([1, ...Array(25).fill(2), 3, 3]);
    for (const keeps of ['first', 'last'] as const) {
      const history = createTimeHistory(all, { keeps, order: 'ascending', limit: 4, span: 10_000, inside: 'id' });
      expect((await collect(history, { startTime: 0 })).got).toEqual(all);
      expect(history.requests.some(({ fromId }) => fromId === '9007199254740994')).toBe(true);
    }
  });

  it('says so where there is no way to go on inside a millisecond', async () => {
    const how = { keeps: 'first', order: 'ascending', limit: 4, span: 10_000, inside: 'nothing' } as const;
    const history = createTimeHistory(fills([1, 5, 5, 5, 5, 5, 9]), how);
    const { got, error } = await collect(history, { startTime: 0 });
    expect(got.map(({ time }) => time)).toEqual([1]);
    expect(isPagingError(error) && error.code).toBe('PAGING');
    expect(String(error)).toBe(
      'PagingError: getFills: the millisecond 5 has more entries than a page of 4, and there is no way to go on inside it; ask for fewer kinds or symbols at once',
    );
  });

  it('has smaller pages if the caller wants, and leaves them where a millisecond needs it', async () => {
    const all = fills([1, 2, 2, 2, 2, 2, 3]);
    const how = { keeps: 'first', order: 'ascending', limit: 10, span: 10_000, inside: 'nothing' } as const;
    const history = createTimeHistory(all, how);
    expect((await collect(history, { startTime: 0, limit: 3 })).got).toEqual(all);
    expect(new Set(history.requests.map(({ limit }) => limit))).toEqual(new Set([3, 1, 10]));
  });

  it('begins at an id too, and then sends no times', async () => {
    const all = fills([1, 2, 2, 2, 3, 90_000]);
    const how = { keeps: 'first', order: 'ascending', limit: 2, span: 10_000, inside: 'id' } as const;
    const history = createTimeHistory(all, how);
    const { got } = await collect(history, { fromId: all[1]?.id });
    expect(got).toEqual(all.slice(1, 5));
    expect(history.requests[0]).toEqual({ symbol: 'A', fromId: all[1]?.id, limit: 2 });
  });

  it('is not shifted by what arrives meanwhile', async () => {
    const all = fills([1, 2, 3, 4, 5, 6]);
    const how = { keeps: 'first', order: 'ascending', limit: 2, span: 100_000, inside: 'id' } as const;
    const growing = createTimeHistory(all, how);
    const truth = [...all];
    const getFills = growing.getFills;
    growing.getFills = (params) => {
      all.push({ id: `${BigInt(all.at(-1)?.id ?? 0) + 1n}`, time: 70_001 + all.length, symbol: 'A' });
      return getFills(params);
    };
    expect((await collect(growing, { startTime: 0 })).got).toEqual(truth);
  });
});
