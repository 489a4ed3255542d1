import type { ChannelRow } from './channel-table.ts';
import { compare, idText } from './identifiers.ts';
import { find } from './path.ts';
import { beginsWhole, wholeOf } from './whole.ts';

/** One stream on two connections, for as long as it takes to change from one to the other without losing an event. */
export interface Handover {
  readonly heir: object;
  take(event: unknown, from: object): void;
  /** Passes on what has waited. */
  flush(): void;
}

/** No more of them wait: then the old connection is behind for good. */
const most = 1_024;

/**
 * Either connection may be ahead. Events of the old one are passed on; those of the new one wait until the old one has come as
 * far, then the new one takes over. What both have brought is dropped later, as a duplicate. Where the exchange begins with
 * the whole, the new connection takes over with it, because numbers of two connections may differ.
 */
export function createHandover(
  row: Pick<ChannelRow, 'id' | 'time' | 'whole'>,
  old: object,
  heir: object,
  pass: (event: unknown, from: object) => void,
  inherit: (heir: object) => void,
): Handover {
  const isWhole = beginsWhole(row) ? wholeOf(row.whole) : undefined;
  const idOf = row.id === undefined || row.id.includes('[]') ? undefined : find(row.id);
  const timeOf = row.time === undefined ? undefined : find(row.time);
  const waiting: unknown[] = [];
  let last: unknown;

  /** Has the old connection come as far as this event of the new one? */
  const isBehind = (event: unknown): boolean => {
    if (last === undefined) return false;
    const [one, other] = [first(event), first(last)];
    const [id, lastId] = [idText(idOf?.(one)), idText(idOf?.(other))];
    if (id !== undefined && lastId !== undefined) return compare(id, lastId) <= 0;
    return Number(timeOf?.(one)) <= Number(timeOf?.(other));
  };

  return {
    heir,
    take(event, from) {
      if (from === old) {
        last = event;
        pass(event, from);
        if (waiting.length && isBehind(waiting[0])) inherit(heir);
      } else if (from === heir) {
        if (isWhole && !isWhole(event)) return;
        waiting.push(event);
        if (isWhole || isBehind(event) || waiting.length > most) inherit(heir);
      }
    },
    flush() {
      for (const event of waiting.splice(0)) pass(event, heir);
    },
  };
}

/** The entries of a list are of one moment. */
const first = (event: unknown): unknown => (Array.isArray(event) ? event[0] : event);
