import type { Overflow } from './channel-table.ts';
import type { EventItem, GapItem, GapReason, Item } from './item.ts';

/** How often what happened to the events of a subscription. */
export interface QueueCounts {
  dropped: number;
  conflated: number;
}

export interface QueueRules {
  readonly overflow: Overflow;
  /** How many events may wait. */
  readonly limit: number;
  readonly now: () => number;
  readonly counts: QueueCounts;
  /** What tells apart what a stream carries side by side. */
  keyOf(event: unknown): unknown;
  /** Does an event hold the whole state? `undefined`: no event does. */
  readonly isWhole?: ((event: unknown) => boolean) | undefined;
  /** Asks for the whole of a stream anew. */
  renew(stream: string): void;
  /** Asks the exchange to wait, and to go on; `false` where it cannot be asked. */
  hold(): boolean;
  release(): void;
}

/** What waits for one reader: never more than it may hold, and nothing is missing without a gap in its place. */
export interface Queue<Event> {
  readonly size: number;
  push(item: Item<Event>, stream: string): void;
  take(): Item<Event> | undefined;
  clear(): void;
}

interface Entry<Event> {
  item: Item<Event>;
  readonly stream: string;
  /** Done when it is taken. */
  onTaken?: (() => void) | undefined;
}

export function createQueue<Event>(rules: QueueRules): Queue<Event> {
  const { overflow, limit, now, counts, keyOf, isWhole } = rules;
  let entries: Entry<Event>[] = [];
  let head = 0;
  let events = 0;
  /** The size at which conflation is worth it: many contracts in one stream are all kept. */
  let mark = limit;
  let holding = false;
  /** The streams whose events are dropped, and since when. */
  const dropping = new Map<string, number>();

  const gapOf = (stream: string, from: number, reason: GapReason): GapItem => ({
    ...{ kind: 'gap', stream, from, to: now(), reason, healed: false },
  });

  const addGap = (gap: GapItem, stream: string, onTaken?: () => void) => {
    const last = entries.length > head ? entries[entries.length - 1] : undefined;
    if (last?.item.kind === 'gap' && last.stream === stream) {
      last.item = { ...last.item, to: gap.to, healed: gap.healed && last.item.healed };
      last.onTaken ??= onTaken;
    } else {
      entries.push({ item: gap, stream, onTaken });
    }
  };

  /** Keeps the newest of each. Of a list, the entries that no newer list has. */
  const conflate = () => {
    const seen = new Set<string>();
    const isNew = (stream: string, event: unknown) => {
      const before = seen.size;
      return seen.add(`${stream} ${keyOf(event)}`).size > before;
    };
    const kept: Entry<Event>[] = [];
    events = 0;
    for (let at = entries.length - 1; at >= head; at -= 1) {
      const entry = entries[at] as Entry<Event>;
      const { item, stream } = entry;
      if (item.kind === 'event') {
        const { event } = item;
        if (Array.isArray(event)) {
          const rest = event.filter((one) => isNew(stream, one));
          if (rest.length < event.length) entry.item = { ...item, event: rest as Event };
          if (!rest.length) {
            counts.conflated += 1;
            continue;
          }
        } else if (!isNew(stream, event)) {
          counts.conflated += 1;
          continue;
        }
        events += 1;
      }
      kept.push(entry);
    }
    entries = kept.reverse();
    head = 0;
    mark = Math.max(limit, events * 2);
    if (mark > limit * 64) dropAll();
  };

  /** Nothing that waits is of use without what follows it. */
  const dropAll = () => {
    const first = new Map<string, number>();
    const kept: Entry<Event>[] = [];
    for (const entry of entries.slice(head)) {
      const { item, stream } = entry;
      if (item.kind !== 'event') kept.push(entry);
      else if (!first.has(stream)) first.set(stream, item.receivedAt);
    }
    counts.dropped += events;
    [entries, head, events, mark] = [kept, 0, 0, limit];
    for (const [stream, from] of first) {
      const gap = gapOf(stream, from, 'overflow');
      if (!isWhole) addGap(gap, stream);
      else {
        dropping.set(stream, from);
        // Asked for where somebody reads on: until then it would be dropped as well.
        addGap(gap, stream, () => {
          dropping.delete(stream);
          rules.renew(stream);
        });
      }
    }
  };

  const add = (item: EventItem<Event>, stream: string) => {
    entries.push({ item, stream });
    events += 1;
    if (events <= (overflow === 'conflate' ? mark : limit)) return;
    if (overflow === 'conflate') conflate();
    else if (overflow === 'resync') dropAll();
    else {
      holding ||= rules.hold();
      // What had been read when the exchange was asked to wait still comes.
      if (holding && events <= limit * 2) return;
      entries.pop();
      events -= 1;
      counts.dropped += 1;
      if (!dropping.has(stream)) dropping.set(stream, item.receivedAt);
    }
  };

  const pushEvent = (item: EventItem<Event>, stream: string) => {
    if (!dropping.has(stream)) return add(item, stream);
    counts.dropped += 1;
  };

  /** Half of it has been taken: what comes now is kept again. */
  const goOn = () => {
    if (holding) {
      holding = false;
      rules.release();
    }
    if (overflow !== 'keep') return;
    for (const [stream, since] of dropping) addGap(gapOf(stream, since, 'overflow'), stream);
    dropping.clear();
  };

  return {
    get size() {
      return entries.length - head;
    },
    push(item, stream) {
      if (item.kind === 'event') return pushEvent(item, stream);
      if (item.kind === 'gap') return addGap(item, stream);
      const last = entries.length > head ? entries[entries.length - 1] : undefined;
      if (last?.item.kind === 'state') last.item = item;
      else entries.push({ item, stream });
    },
    take() {
      if (head >= entries.length) return undefined;
      const { item, onTaken } = entries[head] as Entry<Event>;
      entries[head++] = undefined as never;
      if (head === entries.length) [entries, head] = [[], 0];
      // One move for many takings.
      else if (head >= 1_024) [entries, head] = [entries.slice(head), 0];
      if (item.kind === 'event') events -= 1;
      if ((holding || dropping.size) && events <= limit / 2) goOn();
      // What that causes is told after this one.
      if (onTaken) queueMicrotask(onTaken);
      return item;
    },
    clear() {
      [entries, head, events] = [[], 0, 0];
      if (holding) rules.release();
      holding = false;
    },
  };
}
