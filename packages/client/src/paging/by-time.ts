import { byId, takesId } from './by-id.ts';
import type { TimePaging } from './paging.ts';
import { PagingError } from './paging-error.ts';
import { type Entry, entriesOf, idIn, type Range, type Source, timeIn } from './source.ts';
import { windows } from './windows.ts';

/** What one request for a range of time gave. */
interface Page {
  /** As asked for. */
  readonly asked: Range;
  /** Everything on the page, oldest first. */
  readonly all: readonly Entry[];
  /** What of it lies in the range that the request was made for. */
  readonly own: readonly Entry[];
  /** Nothing of that range is missing. */
  readonly isWhole: boolean;
}

/**
 * Oldest first, by windows of time. What a full page ends with may be cut off inside a millisecond, so the last
 * millisecond of a full page is not given out but asked for again, as the start of the next request: every millisecond
 * comes whole out of one answer, and nothing has to be recognised and dropped.
 *
 * Of a window with more entries than a page, most calls answer the first ones, some the last ones, and few say which.
 * So it is found out with one small request when the first full page comes. Where the last are kept, windows are
 * halved until each fits on a page.
 */
export function byTime(source: Source, paging: TimePaging, { range, span }: { range: Range; span: number }) {
  const time = (entry: Entry) => timeIn(source, entry, paging.item);
  const id = takesId(source, paging.id) ? paging.id : undefined;
  let keeps: 'first' | 'last' | undefined;
  let newest: Entry | undefined;

  /** By time and then by id; where there is none, as the exchange has them. */
  const compare = (a: Entry, b: Entry) => {
    const apart = time(a) - time(b);
    return apart !== 0 || !id ? apart : idIn(source, a, id.item) < idIn(source, b, id.item) ? -1 : 1;
  };

  async function read({ from, to }: Range, limit: number): Promise<Page> {
    // Not every call takes an end that is its start: a single millisecond is asked for together with a neighbour.
    const alone = from === to;
    const asked = {
      from: alone && keeps === 'last' ? from - 1 : from,
      to: alone && keeps !== 'last' ? to + 1 : to,
    };
    const page = entriesOf(source, await source.ask({ startTime: asked.from, endTime: asked.to, limit }));
    const all = [...page].sort(compare);
    const own = alone ? all.filter((entry) => time(entry) === from) : all;
    const [oldest, latest] = [all[0], all.at(-1)];
    if (!oldest || !latest) return { asked, all, own, isWhole: true };
    const [first, last] = [time(oldest), time(latest)];
    if (all.length < limit) return { asked, all, own, isWhole: true };
    if (first < asked.from || last > asked.to) {
      throw new PagingError(source.operation, 'a full page has entries outside of the time that was asked for');
    }
    const isWhole = alone && (keeps === 'first' ? last > to : keeps === 'last' && first < from);
    return { asked, all, own, isWhole };
  }

  /** Whether the call, given a smaller limit, answers the first or the last entry of a page. */
  async function whichEnd({ asked, all }: Page): Promise<typeof keeps> {
    const [first, last] = [all[0], all.at(-1)];
    const answer = await source.ask({ startTime: asked.from, endTime: asked.to, limit: 1 });
    const [entry] = entriesOf(source, answer);
    if (!first || !last || !entry) return undefined;
    if (time(first) !== time(last)) {
      return time(entry) <= time(first) ? 'first' : time(entry) >= time(last) ? 'last' : undefined;
    }
    if (!id) return undefined;
    return idIn(source, entry, id.item) <= idIn(source, first, id.item) ? 'first' : 'last';
  }

  async function* cover({ from, to }: Range): AsyncGenerator<Entry, void, undefined> {
    for (let start = from; start <= to; ) {
      const page = await read({ from: start, to }, source.limit);
      if (page.isWhole) return yield* page.own;
      if (keeps === undefined) {
        keeps = await whichEnd(page);
        if (keeps !== undefined && start === to) continue;
      }
      if (keeps !== 'first' && start < to) {
        const middle = start + Math.floor((to - start) / 2);
        yield* cover({ from: start, to: middle });
        start = middle + 1;
        continue;
      }
      const last = page.all.at(-1);
      const end = last && start < to ? time(last) : start;
      const complete = page.own.filter((entry) => time(entry) < end);
      if (complete.length > 0) {
        yield* complete;
        start = end;
      } else {
        yield* millisecond(end);
        start = end + 1;
      }
    }
  }

  /** A millisecond that has at least a page of entries. */
  async function* millisecond(at: number): AsyncGenerator<Entry, void, undefined> {
    const page = await read({ from: at, to: at }, paging.limit);
    if (page.isWhole) return yield* page.own;
    const [oldest] = page.own;
    const first =
      id &&
      (keeps === 'first' ? oldest && idIn(source, oldest, id.item) : newest && idIn(source, newest, id.item) + 1n);
    if (id && first !== undefined) {
      const entries = byId(source, id, { first, until: at, limit: paging.limit, time: paging.item });
      for await (const entry of entries) if (time(entry) === at) yield entry;
    } else if (paging.page !== undefined) {
      yield* pagesOf(at, paging.page);
    } else {
      throw new PagingError(
        source.operation,
        `the millisecond ${at} has more entries than a page of ${paging.limit}, and there is no way to go on inside it; ` +
          'ask for fewer kinds or symbols at once',
      );
    }
  }

  async function* pagesOf(at: number, parameter: string): AsyncGenerator<Entry, void, undefined> {
    for (let number = 1; ; number += 1) {
      const request = { startTime: at, endTime: at + 1, limit: paging.limit, [parameter]: number };
      const page = entriesOf(source, await source.ask(request));
      yield* page.filter((entry) => time(entry) === at);
      if (page.length < paging.limit) return;
    }
  }

  return (async function* () {
    for (const window of windows(range, span, 'oldest first')) {
      for await (const entry of cover(window)) {
        newest = entry;
        yield entry;
      }
    }
  })();
}
