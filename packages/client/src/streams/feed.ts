import type { ChannelRow } from './channel-table.ts';
import type { StreamDialect, Topic } from './dialect.ts';
import { createHandover, type Handover } from './handover.ts';
import type { GapItem, GapReason, Item, State } from './item.ts';
import { createOrder } from './order.ts';
import { createPrivateHandover } from './private-handover.ts';
import type { Prove } from './proof.ts';
import { createReadEvent } from './read-event.ts';
import { createSeenRows } from './seen-rows.ts';
import { beginsWhole, wholeOf } from './whole.ts';

/** What items come from: a stream, or several as one. */
export type Source = Pick<Feed, 'label' | 'state' | 'isAcknowledged' | 'isLive' | 'missing' | 'renew'>;

/** Who takes what a stream brings. */
export interface FeedListener {
  /** The longest silence in milliseconds that it expects. */
  readonly expectWithin: number | undefined;
  item(item: Item<unknown>, feed: Source): void;
  acknowledged(feed: Source): void;
  live(feed: Source): void;
  state(feed: Source, reason: string | undefined): void;
  refused(feed: Source, error: Error, wasAcknowledged: boolean): void;
  duplicate(): void;
  /** The number up to which it has the whole state by other means than these events. */
  holds?(): string | undefined;
  /** How REST proves to it that a silence hides nothing, better than the row says. */
  readonly prove?: Prove | undefined;
  /** REST has proved that nothing has happened since the event of this number. */
  proven?(feed: Feed, id: string): void;
}

/** What the connections do for a stream. */
export interface FeedHost {
  readonly now: () => number;
  /** Asks for the stream anew, on the same connection. */
  renew(feed: Feed): void;
  /** From now on its silence counts, or no longer. */
  changed(): void;
}

/** One stream of an exchange, whoever wants it and over whatever connection it comes. */
export interface Feed {
  readonly key: string;
  readonly topic: Topic;
  /** The exchange's name of it. */
  readonly label: string;
  readonly row: ChannelRow;
  readonly listeners: Set<FeedListener>;
  readonly state: State;
  readonly isAcknowledged: boolean;
  readonly isLive: boolean;
  /** When the last event came or the exchange acknowledged it, whichever is later. */
  readonly heardAt: number;
  take(event: unknown, frame: string, source: object): void;
  /** The exchange has acknowledged it on this connection. */
  acknowledge(source: object): void;
  /** What there is up to the event of this number, where REST names one, is all there is. */
  prove(id?: string): void;
  /** The number of the last event. */
  readonly lastId: string | undefined;
  /** It is of no use before an event that holds the whole. */
  readonly awaitsWhole: boolean;
  lose(reason: string): void;
  stale(reason: string): void;
  refuse(error: Error): void;
  /** Asks for the whole anew. */
  renew(reason: GapReason): void;
  /** Events will come from another connection, which is behind or ahead. */
  succeed(heir: object): void;
  /** From here on only the other connection counts. */
  inherit(heir: object): void;
  readonly isInherited: boolean;
  /** What is missing by now, while nothing has come after it. */
  readonly missing: GapItem | undefined;
}

export function createFeed(
  row: ChannelRow,
  names: { readonly key: string; readonly topic: Topic; readonly label: string },
  dialect: StreamDialect,
  host: FeedHost,
): Feed {
  const { label } = names;
  const listeners = new Set<FeedListener>();
  const readEvent = createReadEvent(row, dialect);
  // What an account is told is never dropped for its number or time: whoever takes it knows what it is about.
  const ordered: Partial<ChannelRow> = row.isPrivate ? {} : row;
  const order = createOrder(ordered);
  const seen = ordered.id?.includes('[].') ? createSeenRows(ordered.id) : undefined;
  const isWhole = wholeOf(row.whole);
  const hasSnapshots = beginsWhole(row);
  /** What comes next may show that nothing is missing: until then a gap is open. */
  const mayHeal = isWhole !== undefined || ordered.previous !== undefined || seen !== undefined;
  let state: State = 'connecting';
  let isAcknowledged = false;
  let wasAcknowledged = false;
  let isLive = false;
  let heardAt = host.now();
  let source: object | undefined;
  let gap: { readonly from: number; readonly reason: GapReason } | undefined;
  /** Changes are of no use before the whole. */
  let awaitsWhole = hasSnapshots;
  let handover: Handover | undefined;

  const tell = (item: Item<unknown>) => {
    for (const listener of listeners) listener.item(item, feed);
  };
  const become = (next: State, reason?: string) => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener.state(feed, reason);
  };
  const tellGap = (from: number, to: number | undefined, reason: GapReason, healed: boolean) => {
    const item: GapItem = { kind: 'gap', stream: label, from, to, reason, healed };
    tell(item);
  };
  const openGap = (reason: GapReason) => {
    gap ??= { from: heardAt, reason };
  };
  const closeGap = (healed: boolean) => {
    if (!gap) return;
    const { from, reason } = gap;
    gap = undefined;
    tellGap(from, host.now(), reason, healed);
  };
  const becomeLive = () => {
    become('live');
    if (isLive) return;
    isLive = true;
    for (const listener of listeners) listener.live(feed);
  };
  const awaitWhole = (reason: GapReason) => {
    openGap(reason);
    awaitsWhole = true;
    // It has its time from here on.
    heardAt = host.now();
    // Nobody may take what came last for what is, and the whole may take its time.
    if (state === 'live') become('connecting', reason);
    host.renew(feed);
    host.changed();
  };

  const pass = (given: unknown, from: object) => {
    const receivedAt = host.now();
    if (awaitsWhole) {
      if (!isWhole?.(given)) return;
      awaitsWhole = false;
    }
    const event = seen ? seen.unseen(given) : given;
    let standing = event === undefined ? 'duplicate' : 'next';
    let follows = false;
    let passed = event;
    if (Array.isArray(event)) {
      // Each entry is of another contract.
      const kept = event.filter((entry) => {
        const one = order.judge(entry, from);
        if (one === 'late') standing = one;
        return one !== 'duplicate';
      });
      if (!kept.length && event.length) standing = 'duplicate';
      else if (kept.length < event.length) passed = kept;
    } else if (event !== undefined) {
      standing = order.judge(event, from);
      follows = order.follows;
      // Entries that are known by themselves have been taken out by now.
      if (seen && standing === 'duplicate') standing = 'next';
    }
    if (standing === 'duplicate') {
      // What reaches back to what had come, and has nothing new, shows that nothing is missing.
      if (seen?.overlaps) closeGap(true);
      for (const listener of listeners) listener.duplicate();
      return;
    }
    if (standing === 'sequence' || standing === 'reset') {
      if (hasSnapshots) return awaitWhole(standing);
      if (!gap) tellGap(heardAt, receivedAt, standing, false);
    }
    if (gap) closeGap(follows || seen?.overlaps === true || isWhole?.(event) === true);
    heardAt = receivedAt;
    if (state !== 'live' || !isLive) becomeLive();
    tell({ kind: 'event', event: passed, receivedAt, late: standing === 'late', origin: 'stream' });
  };

  const feed: Feed = {
    ...{ ...names, row, listeners },
    get state() {
      return state;
    },
    get isAcknowledged() {
      return isAcknowledged;
    },
    get isLive() {
      return isLive;
    },
    get heardAt() {
      return heardAt;
    },
    get missing() {
      return gap && { kind: 'gap' as const, stream: label, ...gap, healed: false };
    },
    get lastId() {
      return order.last;
    },
    get awaitsWhole() {
      return awaitsWhole;
    },
    get isInherited() {
      return !handover;
    },
    take(raw, frame, from) {
      source ??= from;
      if (from !== source && !handover) return;
      const event = readEvent(raw, frame);
      if (handover) handover.take(event, from);
      else pass(event, from);
    },
    acknowledge(from) {
      source ??= from;
      isAcknowledged = true;
      wasAcknowledged = true;
      const isBack = state === 'reconnecting';
      if (isBack && !mayHeal) closeGap(false);
      heardAt = Math.max(heardAt, host.now());
      for (const listener of listeners) listener.acknowledged(feed);
      host.changed();
      // It has shown before that it works where it is; what has never brought anything still has to. And while a gap is open
      // nobody has been told of it: the last event may be out of date for as long as nothing comes.
      if (isBack) become(isLive && !gap ? 'live' : 'connecting');
    },
    prove(id) {
      // What has no beginning yet proves nothing by its silence.
      if (!isAcknowledged || awaitsWhole) return;
      // By time alone it does not tell what was missed before.
      closeGap(id !== undefined && id === order.last);
      becomeLive();
      if (id !== undefined) for (const listener of listeners) listener.proven?.(feed, id);
    },
    lose(reason) {
      handover = undefined;
      source = undefined;
      isAcknowledged = false;
      if (hasSnapshots) awaitsWhole = true;
      // A connection by a name that the exchange no longer knows opens as well.
      if (row.isNamed) isLive = false;
      if (wasAcknowledged) openGap('disconnected');
      become('reconnecting', reason);
    },
    stale(reason) {
      openGap('silence');
      become('stale', reason);
    },
    refuse(error) {
      if (wasAcknowledged) tellGap(gap?.from ?? heardAt, undefined, 'refused', false);
      for (const listener of [...listeners]) listener.refused(feed, error, wasAcknowledged);
    },
    renew(reason) {
      // Before the first there is nothing to ask for anew.
      if (hasSnapshots && isAcknowledged && !awaitsWhole) awaitWhole(reason);
    },
    succeed(heir) {
      if (!source) {
        source = heir;
        return;
      }
      const inherit = (next: object) => feed.inherit(next);
      handover = row.isPrivate
        ? createPrivateHandover(source, heir, pass, inherit)
        : createHandover(row, source, heir, pass, inherit);
    },
    inherit(heir) {
      const ended = handover;
      handover = undefined;
      source = heir;
      if (ended?.heir === heir) ended.flush();
    },
  };
  return feed;
}
