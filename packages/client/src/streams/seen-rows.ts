import { find } from './path.ts';

/** Takes out of an event the entries that have been seen, by their identifiers. */
export interface SeenRows {
  /** The event without them; `undefined` when nothing is left. */
  unseen(event: unknown): unknown;
  /** The last event had entries that had been seen: it reaches back to what came before. */
  readonly overlaps: boolean;
}

/** An exchange that sends the last trades with each subscription sends no more of them than this. */
const most = 1_024;

/** For a path like `data[].tradeId`. */
export function createSeenRows(path: string): SeenRows {
  const [list = '', id = ''] = path.split('[].');
  const idOf = find(id);
  // Two sets, of which the older is forgotten as a whole: to take the first entry out, again and again, is slow.
  let seen = new Set<unknown>();
  let older = seen;
  let overlaps = false;
  return {
    get overlaps() {
      return overlaps;
    },
    unseen(event) {
      overlaps = false;
      const rows: unknown = Object(event)[list];
      if (!Array.isArray(rows)) return event;
      const fresh = rows.filter((row) => {
        const rowId = idOf(row);
        if (rowId === undefined) return true;
        if (older.has(rowId)) return false;
        const before = seen.size;
        return seen.add(rowId).size > before;
      });
      if (seen.size > most) {
        older = seen;
        seen = new Set();
      }
      overlaps = fresh.length < rows.length;
      if (!overlaps) return event;
      return fresh.length ? { ...(event as object), [list]: fresh } : undefined;
    },
  };
}
