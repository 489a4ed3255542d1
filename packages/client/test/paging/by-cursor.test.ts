import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIterate, isPagingError } from '../../src/paging/index.ts';
import { type CursorManner, createCursorHistory } from '../support/cursor-history.ts';
import { type Fill, fills } from '../support/time-history.ts';

async function collect(history: ReturnType<typeof createCursorHistory>, params: object): Promise<Fill[]> {
  const iterate = createIterate<unknown, typeof history.table>(history.table) as (
    ...given: unknown[]
  ) => AsyncGenerator<Fill>;
  const got: Fill[] = [];
  for await (const entry of iterate({ ...history, clock: { now: () => 30_000 } }, 'getFills', params)) got.push(entry);
  return got;
}

const plain: CursorManner = {
  limit: 3,
  span: 10_000,
  includesStart: true,
  includesEnd: true,
  repeats: false,
  empty: { fillList: null, endId: null },
  hidden: () => false,
};

const moment = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(0, 1, 2, 9_998, 10_000, 10_001, 10_002, 20_003, 20_004, 20_005, 29_999, 30_000),
  },
);

const manner: fc.Arbitrary<CursorManner> = fc.record({
  limit: fc.integer({ min: 2, max: 6 }),
  span: fc.constantFrom(5_000, 10_000, 100_000),
  includesStart: fc.boolean(),
  includesEnd: fc.boolean(),
  repeats: fc.boolean(),
  empty: fc.constantFrom({ fillList: null, endId: null }, { fillList: [], endId: '' }, { fillList: [] }),
  hidden: fc.constantFrom(
    () => false,
    (fill: Fill) => Number(BigInt(fill.id) % 3n) > 0,
  ),
});

describe('a history by cursor', () => {
  it('comes whole, once and newest first, whichever ends of a range the exchange counts as within', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { maxLength: 40, size: 'max' }),
        manner,
        fc.constantFrom(1, 2, 10_000, 10_001),
        fc.constantFrom(0, 1, 10_000, 19_999),
        async (moments, how, startTime, length) => {
          const all = fills(moments);
          const history = createCursorHistory(all, how);
          const endTime = startTime + length;
          const truth = all.filter((fill) => fill.time >= startTime && fill.time <= endTime && !how.hidden(fill));
          expect(await collect(history, { startTime, endTime })).toEqual(truth.reverse());
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('asks once per page and once more to learn that there is none', async () => {
    const history = createCursorHistory(fills(Array(9).fill(5_000)), plain);
    expect(await collect(history, { startTime: 1, endTime: 6_000 })).toHaveLength(9);
    expect(history.requests).toEqual([
      { startTime: 0, endTime: 6_001, limit: 3 },
      { startTime: 0, endTime: 6_001, limit: 3, idLessThan: '9007199254740999' },
      { startTime: 0, endTime: 6_001, limit: 3, idLessThan: '9007199254740996' },
      { startTime: 0, endTime: 6_001, limit: 3, idLessThan: '9007199254740993' },
    ]);
  });

  it('takes times as text, an end of now, and an id to begin below', async () => {
    const all = fills([1_000, 2_000, 3_000, 31_000]);
    expect(await collect(createCursorHistory(all, plain), { startTime: '2000' })).toEqual([all[2], all[1]]);
    const history = createCursorHistory(all, plain);
    expect(await collect(history, { startTime: '1', endTime: '4000', idLessThan: all[2]?.id })).toEqual([
      all[1],
      all[0],
    ]);
  });

  it('is not shifted by what arrives meanwhile', async () => {
    const all = fills([1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000]);
    const truth = [...all].reverse();
    const history = createCursorHistory(all, { ...plain, span: 100_000 });
    const { getFills } = history;
    history.getFills = async (params) => {
      const page = await getFills(params);
      all.push({ id: `${BigInt(all.at(-1)?.id ?? 0) + 1n}`, time: 30_002 + all.length, symbol: 'A' });
      return page;
    };
    expect(await collect(history, { startTime: 1 })).toEqual(truth);
  });

  it('stops with an error when the exchange goes back to newer entries', async () => {
    const history = createCursorHistory(fills([1_000, 2_000, 3_000, 4_000]), plain);
    const { getFills } = history;
    history.getFills = ({ idLessThan: _ignored, ...params }) => getFills(params);
    const error = await collect(history, { startTime: 1 }).catch((thrown: unknown) => thrown);
    expect(isPagingError(error) && error.message).toBe(
      'getFills: asked for what is older than 9007199254740994, the exchange goes on at 9007199254740994',
    );
  });

  it.each([
    ['no entries', []],
    ['the same entry', [{ id: '7', time: 2_000, symbol: 'A' }]],
  ])('stops with an error when older and older pages bring %s', async (_what, page: Fill[]) => {
    const history = createCursorHistory([], { ...plain, span: 100_000 });
    let next = 9_007_199_254_740_993_000n;
    const asked: unknown[] = [];
    history.getFills = async ({ idLessThan }) => {
      asked.push(idLessThan);
      next -= 1n;
      return { fillList: page, endId: String(next) };
    };
    const error = await collect(history, { startTime: 1 }).catch((thrown: unknown) => thrown);
    expect(isPagingError(error) && error.message).toBe(
      `getFills: 100 pages in a row bring no entry, and the exchange goes on at ${next}; ask for less time or filter less`,
    );
    expect(asked).toHaveLength(100 + page.length);
  });

  it('goes on over pages that a filter emptied, however many there are between entries', async () => {
    const all = fills(Array(700).fill(5_000));
    const rare = (fill: Fill) => BigInt(fill.id) % 250n !== 0n;
    const history = createCursorHistory(all, { ...plain, span: 100_000, hidden: rare });
    const truth = all.filter((fill) => !rare(fill)).reverse();
    expect(truth.length).toBeGreaterThan(1);
    expect(await collect(history, { startTime: 1 })).toEqual(truth);
    expect(history.requests.length).toBeGreaterThan(200);
  });

  it('leaves the range to the exchange where entries do not have the time that it goes by', async () => {
    const history = createCursorHistory(fills([1_000, 2_000, 3_000]), { ...plain, span: 100_000 });
    const { item: _none, span: _endless, ...paging } = history.table.getFills as { item?: string; span?: string };
    const table = { getFills: paging } as typeof history.table;
    expect(await collect({ ...history, table }, { startTime: 1_000, endTime: 2_000 })).toHaveLength(2);
    expect(history.requests[0]).toEqual({ startTime: 1_000, endTime: 2_000, limit: 3 });
  });
});
