import type { TimePaging } from './paging.ts';
import { PagingError } from './paging-error.ts';
import { type Entry, entriesOf, idIn, type Source, timeIn } from './source.ts';

type Id = NonNullable<TimePaging['id']>;

/** Whether this history can be gone through by id, given what the caller asks for. */
export const takesId = (source: Source, id: Id | undefined): id is Id =>
  id?.with?.every((name) => source.filter[name] !== undefined) ?? id !== undefined;

/** The entries from an id on, by ascending id, until one is later than `until`. */
export async function* byId(
  source: Source,
  { parameter, item }: Id,
  { first, until, limit, time }: { first: bigint; until: number; limit: number; time: string | number },
): AsyncGenerator<Entry, void, undefined> {
  for (let next = first; ; ) {
    const page = entriesOf(source, await source.ask({ [parameter]: String(next), limit }));
    const known = page.map((entry) => ({ entry, id: idIn(source, entry, item) })).filter(({ id }) => id >= next);
    known.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { entry } of known) {
      if (timeIn(source, entry, time) > until) return;
      yield entry;
    }
    const last = known.at(-1);
    if (page.length < limit) return;
    if (!last)
      throw new PagingError(source.operation, `asked from ${parameter} ${next} on, the exchange answers others`);
    next = last.id + 1n;
  }
}
