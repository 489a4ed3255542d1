import type { CursorPaging } from './paging.ts';
import { PagingError } from './paging-error.ts';
import { type Entry, entriesOf, type Range, type Source, timeIn } from './source.ts';
import { windows } from './windows.ts';

/**
 * How many pages in a row may bring nothing new while the exchange names one more. Filters may apply after a page was
 * cut, so some do: a hundred of Bitget's largest pages are ten thousand entries, more than a filter takes out in a row,
 * and ten seconds at the rate that it allows.
 */
const IDLE_PAGES = 100;

/**
 * Newest first: each page is asked for with the id that the one before ended with, until there is none.
 *
 * The exchange does not say whether the ends of a range of time are within it. Where entries have the time that it goes
 * by, each window is asked for with a millisecond more at both ends, and what lies outside is left to its neighbours.
 */
export async function* byCursor(
  source: Source,
  paging: CursorPaging,
  { range, span, start }: { range: Range; span: number; start: string | undefined },
): AsyncGenerator<Entry, void, undefined> {
  const { item } = paging;
  const slack = item === undefined ? 0 : 1;
  for (const { from, to } of windows(range, span - 2 * slack, 'newest first')) {
    const isOwn = (entry: Entry) => {
      if (item === undefined) return true;
      const time = timeIn(source, entry, item);
      return time >= from && time <= to;
    };
    for await (const page of pages(source, paging, { startTime: from - slack, endTime: to + slack, start })) {
      yield* page.filter(isOwn);
    }
  }
}

async function* pages(
  source: Source,
  { parameter, list, next, id }: CursorPaging,
  { startTime, endTime, start }: { startTime: number; endTime: number; start: string | undefined },
): AsyncGenerator<readonly Entry[], void, undefined> {
  let seen = new Set<unknown>();
  let idle = 0;
  for (let before = start; ; ) {
    const cursor = before === undefined ? {} : { [parameter]: before };
    const answer = await source.ask({ startTime, endTime, limit: source.limit, ...cursor });
    const page = isObject(answer) ? answer : {};
    const entries = entriesOf(source, page[list]);
    const after = page[next] === '' ? undefined : page[next];
    const goesOn = typeof after === 'string' && (before === undefined || isOlder(after, before));
    if (entries.length === 0 && !goesOn) return;
    if (typeof after === 'string' && !goesOn) {
      throw new PagingError(
        source.operation,
        `asked for what is older than ${before}, the exchange goes on at ${after}`,
      );
    }
    const known = seen;
    const fresh = entries.filter((entry) => !known.has(entry[id]));
    idle = fresh.length > 0 ? 0 : idle + 1;
    if (goesOn && idle >= IDLE_PAGES) {
      throw new PagingError(
        source.operation,
        `${idle} pages in a row bring no entry, and the exchange goes on at ${after}; ask for less time or filter less`,
      );
    }
    yield fresh;
    // Old entries may have no id.
    seen = new Set(entries.map((entry) => entry[id]).filter((each) => each !== undefined));
    // A short page is no end: filters may apply after the page was cut. One without a next is.
    if (!goesOn) return;
    before = after;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Ids grow with time. Their digits are compared, for they are longer than a number can hold. */
const isOlder = (id: string, than: string): boolean =>
  /^\d+$/.test(id) && /^\d+$/.test(than) ? BigInt(id) < BigInt(than) : id !== than;
