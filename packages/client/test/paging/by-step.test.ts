import fc from 'fast-check';
import { expect, it } from 'vitest';
import { millisecondsOf } from '../../src/paging/duration.ts';
import { createIterate } from '../../src/paging/index.ts';

const minute = 60_000;
type Params = { readonly startTime: number; readonly endTime: number; readonly limit: number };

/** Candles of one minute. A page of too many keeps the last; some exchanges then pay no heed to `startTime`. */
function createCandles(
  opens: readonly number[],
  manner: { closed: boolean; heedsStart: boolean; newestFirst: boolean },
) {
  const requests: Params[] = [];
  const getCandles = async (params: Params) => {
    requests.push(params);
    const { startTime, endTime, limit } = params;
    const found = opens
      .filter((open) => (manner.closed ? open >= startTime : open > startTime) || !manner.heedsStart)
      .filter((open) => (manner.closed ? open <= endTime : open < endTime));
    const page = found.slice(-limit).map((open) => [String(open), '1.0']);
    return manner.newestFirst ? page.reverse() : page;
  };
  return { requests, getCandles, clock: { now: () => 100 * minute } };
}

const table = { getCandles: { by: 'time', item: 0, limit: 5, span: '1h', step: 'interval' } } as const;

it('comes whole, once and in order, whichever candles a full page would keep', async () => {
  const iterate = createIterate<ReturnType<typeof createCandles>, typeof table>(table);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 90, size: 'max' }),
      fc.record({ closed: fc.boolean(), heedsStart: fc.boolean(), newestFirst: fc.boolean() }),
      fc.integer({ min: 0, max: 40 * minute }),
      fc.integer({ min: 0, max: 60 * minute }),
      fc.constantFrom({}, { limit: 2 }, { limit: 1 }),
      async (bars, manner, startTime, length, page) => {
        const opens = bars.sort((a, b) => a - b).map((bar) => bar * minute);
        const endTime = startTime + length;
        const candles = createCandles(opens, manner);
        const got: unknown[] = [];
        const params = { interval: '1m', startTime, endTime, ...page } as unknown as Params;
        for await (const [open] of iterate(candles, 'getCandles', params)) got.push(Number(open));
        expect(got).toEqual(opens.filter((open) => open >= startTime && open <= endTime));
        for (const { limit } of candles.requests) expect(limit).toBeLessThanOrEqual(5);
      },
    ),
    { numRuns: 500 },
  );
});

it('asks for no more candles than there can be, since larger pages cost more', async () => {
  const iterate = createIterate<ReturnType<typeof createCandles>, typeof table>(table);
  const candles = createCandles([minute, 2 * minute], { closed: true, heedsStart: true, newestFirst: false });
  const params = { interval: '1m', startTime: minute, endTime: 2 * minute } as unknown as Params;
  for await (const _candle of iterate(candles, 'getCandles', params));
  expect(candles.requests).toEqual([{ interval: '1m', startTime: minute - 1, endTime: 2 * minute + 1, limit: 3 }]);
});

it.each([
  ['1m', minute],
  ['15m', 15 * minute],
  ['4h', 240 * minute],
  ['4H', 240 * minute],
  ['1d', 1_440 * minute],
  ['3Dutc', 4_320 * minute],
  ['1w', 10_080 * minute],
  ['1M', 40_320 * minute],
  ['1Mutc', 40_320 * minute],
  ['', undefined],
  ['1x', undefined],
  ['0m', undefined],
])('reads %s', (text, milliseconds) => {
  expect(millisecondsOf(text)).toBe(milliseconds);
});
