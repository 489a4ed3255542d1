import type { TimePaging } from './paging.ts';
import { type Entry, entriesOf, type Range, type Source, timeIn } from './source.ts';
import { windows } from './windows.ts';

/**
 * Entries that stand a known time apart, such as candles: the windows are so short that a page holds all of one, so
 * that it does not matter which of too many the exchange would keep.
 *
 * Each window is asked for with a millisecond more at both ends, and what lies outside is left to its neighbours:
 * whether an exchange takes an end as within does not matter either.
 */
export async function* byStep(
  source: Source,
  paging: TimePaging,
  { range, step, span }: { range: Range; step: number; span: number },
): AsyncGenerator<Entry, void, undefined> {
  const time = (entry: Entry) => timeIn(source, entry, paging.item);
  const width = Math.min(Math.max(source.limit - 1, 1) * step, span - 2);
  for (const { from, to } of windows(range, width, 'oldest first')) {
    const [startTime, endTime] = [from - 1, to + 1];
    const limit = Math.min(Math.ceil((endTime - startTime) / step) + 1, paging.limit);
    const page = entriesOf(source, await source.ask({ startTime, endTime, limit }));
    yield* page.filter((entry) => time(entry) >= from && time(entry) <= to).sort((a, b) => time(a) - time(b));
  }
}
