/// <reference lib="esnext.disposable" />
import { badValue } from '@openderivs/signing';
import { AbortedError, TimeoutError } from '../errors/transport-errors.ts';
import type { Logger } from '../hooks.ts';
import { onAbort } from '../on-abort.ts';
import type { After } from './after.ts';
import type { ChannelRow, Overflow } from './channel-table.ts';
import { StreamClosedError, StreamGapError } from './errors.ts';
import type { Feed, FeedListener, Source } from './feed.ts';
import type { GapItem, Item, State, StateItem } from './item.ts';
import { find } from './path.ts';
import { createOwn } from './products.ts';
import { createQueue, type Queue } from './queue.ts';
import { createCaller, createLoop, type Reader } from './reader.ts';
import { beginsWhole, wholeOf } from './whole.ts';

/** Options of one subscription. */
export interface SubscribeOptions {
  /** Ends the subscription: whoever waits for it is told by an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest silence in milliseconds that you expect. A longer one makes the subscription `stale`; it is asked for anew, then on a
   * connection of its own. Where REST can tell, it is asked first whether anything has happened at all.
   */
  readonly expectWithin?: number | undefined;
  /**
   * What happens when events are not taken in time: `conflate` keeps the newest of each contract, `resync` drops what waits and
   * marks a gap, `keep` drops what comes and marks a gap. Each channel has the one that suits it when left out. A `keep` that you
   * give gets connections of its own: where the socket can pause (`ws`, and Bun's own), the exchange is made to wait, and nothing is dropped.
   */
  readonly overflow?: Overflow | undefined;
  /** How many events may wait for you; 100 for `conflate`, 1,000 for `resync` and 10,000 for `keep` when left out. */
  readonly queue?: number | undefined;
  /** Milliseconds after which `acknowledged` rejects; the client goes on trying. 10,000 when left out. */
  readonly acknowledgeWithin?: number | undefined;
}

/** Options of streams that bring the contracts of a whole market. */
export interface AllMarketOptions extends SubscribeOptions {
  /** `true`: contracts of the exchange's other product too, which the stream brings as well. */
  readonly otherProducts?: boolean | undefined;
}

/** A subscription in numbers. */
export interface SubscriptionStats {
  /** Events that came and were not duplicates. */
  readonly events: number;
  readonly gaps: number;
  readonly late: number;
  /** Events that came twice and were handed out once. */
  readonly duplicates: number;
  /** Events that were not taken in time: dropped with a gap in their place, or replaced by newer ones. */
  readonly dropped: number;
  readonly conflated: number;
  /** Items that wait now. */
  readonly waiting: number;
  /** Handlers that threw or rejected. */
  readonly handlerErrors: number;
  /** When the last event came; milliseconds since 1970 by this machine. */
  readonly lastEventAt: number | undefined;
}

/**
 * One call's streams, from the call to `close()`.
 *
 * @example
 * const trades = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] });
 * await trades.acknowledged;
 * for await (const item of trades) {
 *   if (item.kind === 'event') console.log(item.event.s, item.event.p);
 *   else console.log(item.kind, item.kind === 'gap' ? item.stream : item.state);
 * }
 */
export interface Subscription<Event> extends AsyncIterable<Item<Event>> {
  /** The exchange has said yes to every stream. That proves no data. Rejects when it says no, or nothing in time. */
  readonly acknowledged: Promise<void>;
  /** Every stream has brought something, or REST has proved that there was nothing to bring. */
  readonly live: Promise<void>;
  /** The worst of its streams: `closed`, `reconnecting`, `stale`, `connecting`, `live`. */
  readonly state: State;
  /** The exchange's names of its streams. */
  readonly streams: readonly string[];
  readonly stats: SubscriptionStats;
  /**
   * The events alone, in a loop. `throw`: a gap that nothing makes up for ends the loop with a `StreamGapError`; `skip`: it is
   * passed over.
   *
   * @example
   * for await (const trade of streams.aggTrade({ symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(trade.p);
   */
  events(options: { readonly onGap: 'throw' | 'skip' }): AsyncIterableIterator<Event>;
  /**
   * Calls a function for each item, one after the other: while it awaits something, only its own items wait. What it throws is
   * counted and logged. Returns what takes it off again.
   *
   * @example
   * const stop = streams.markPrice({ symbol: 'BTCUSDT' }).on((item) => item.kind === 'event' && show(item.event.p));
   */
  on(handler: (item: Item<Event>) => unknown): () => void;
  /** Ends it. What waits can still be read. A loop that is left does the same, unless handlers are left. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface SubscriptionHost<Of extends Source = Feed> {
  readonly after: After;
  readonly now: () => number;
  readonly logger: Logger | undefined;
  /** `isApart`: on a connection that nobody else reads from. */
  join(feed: Of, listener: FeedListener, isApart: boolean): void;
  leave(feed: Of, listener: FeedListener): Promise<void>;
  renew(feed: Of): void;
  hold(feed: Of, listener: FeedListener): boolean;
  release(feed: Of): void;
  closed(subscription: object): void;
}

const limits = { conflate: 100, resync: 1_000, keep: 10_000 } as const;

/** The worst first. */
const states: readonly State[] = ['closed', 'reconnecting', 'stale', 'connecting', 'live'];

const ignore = () => {};

interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

function deferred(): Deferred {
  let resolve = ignore;
  let reject: Deferred['reject'] = ignore;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever does not ask is not told, and no process ends for it.
  promise.catch(ignore);
  return { promise, resolve, reject };
}

export function createSubscription<Event, Of extends Source = Feed>(
  row: ChannelRow,
  feeds: readonly Of[],
  options: AllMarketOptions,
  host: SubscriptionHost<Of>,
): Subscription<Event> & { readonly listener: FeedListener } {
  const { signal, expectWithin, overflow = row.overflow, acknowledgeWithin = 10_000, otherProducts } = options;
  const { queue: limit = limits[overflow] } = options;
  if (!(overflow in limits)) throw badValue('overflow', overflow, `one of ${Object.keys(limits).join(', ')}`);
  if (!(limit >= 1)) throw badValue('queue', limit, 'how many events may wait, 1 or more');
  if (!(acknowledgeWithin > 0)) throw badValue('acknowledgeWithin', acknowledgeWithin, 'milliseconds above 0');
  if (expectWithin !== undefined && !(expectWithin > 0))
    throw badValue('expectWithin', expectWithin, 'milliseconds above 0');
  const isOwn = otherProducts || !row.products ? undefined : createOwn(row.products);
  const keyOf = row.key === undefined ? () => '' : find(row.key);
  const isWhole = beginsWhole(row) ? wholeOf(row.whole) : undefined;
  const byLabel = new Map(feeds.map((feed) => [feed.label, feed]));
  const counts = { events: 0, gaps: 0, late: 0, duplicates: 0, dropped: 0, conflated: 0, handlerErrors: 0 };
  const acknowledged = deferred();
  const live = deferred();
  const notAcknowledged = new Set<Source>(feeds);
  const notLive = new Set<Source>(feeds);
  const open = new Set(feeds);
  const readers = new Set<Reader<Event>>();
  let state: State = 'connecting';
  let lastEventAt: number | undefined;
  let isClosed = false;
  let failure: { readonly error: unknown } | undefined;
  let ending: Promise<void> | undefined;

  const newQueue = (): Queue<Event> => {
    const held = new Set<Of>();
    return createQueue<Event>({
      ...{ overflow, limit, counts, keyOf, isWhole, now: host.now },
      renew: (label) => {
        const feed = byLabel.get(label);
        if (feed && !isClosed) feed.renew('renewed');
      },
      hold() {
        for (const feed of open) if (host.hold(feed, listener)) held.add(feed);
        return held.size > 0;
      },
      release() {
        const released = [...held];
        // What waited may come at once, and make the exchange wait again.
        held.clear();
        for (const feed of released) host.release(feed);
      },
    });
  };
  /** What comes before anybody reads waits for the first who does. */
  let early: Queue<Event> | undefined = newQueue();
  const queues = new Set<Queue<Event>>();

  const give = (item: Item<Event>, stream: string) => {
    if (early) early.push(item, stream);
    else for (const reader of readers) reader.accept(item, stream);
  };
  const setState = (reason?: string) => {
    let worst = states.length - 1;
    for (const feed of open) worst = Math.min(worst, states.indexOf(feed.state));
    const next = isClosed ? 'closed' : (states[worst] as State);
    if (next === state) return;
    state = next;
    give({ kind: 'state', state, ...(reason !== undefined && { reason }) }, '');
  };

  /** An event as this subscription wants it; `undefined`: not at all. */
  const own = (event: unknown): unknown => {
    if (!isOwn) return event;
    if (!Array.isArray(event)) return isOwn(event) ? event : undefined;
    const mine = event.filter(isOwn);
    return mine.length === event.length ? event : mine.length ? mine : undefined;
  };

  const end = (reason: string | undefined, failed?: { readonly error: unknown }): Promise<void> => {
    ending ??= (async () => {
      for (const { missing, label } of open) if (missing) note(missing, label);
      isClosed = true;
      failure = failed;
      forgetSignal();
      forgetTimeout();
      const left = [...open].map((feed) => host.leave(feed, listener));
      setState(reason);
      const error = failed?.error ?? new StreamClosedError(feeds[0]?.label ?? row.name);
      acknowledged.reject(error);
      live.reject(error);
      for (const reader of readers) reader.end(failed?.error);
      host.closed(subscription);
      await Promise.all(left);
    })();
    return ending;
  };

  const note = (item: GapItem | StateItem, label: string) => {
    if (item.kind === 'gap') counts.gaps += 1;
    give(item, label);
  };

  const listener: FeedListener = {
    expectWithin,
    item(item, { label }) {
      if (isClosed) return;
      if (item.kind === 'event') {
        const event = own(item.event);
        if (event === undefined) return;
        counts.events += 1;
        if (item.late) counts.late += 1;
        lastEventAt = item.receivedAt;
        give((event === item.event ? item : { ...item, event }) as Item<Event>, label);
      } else note(item, label);
    },
    acknowledged(feed) {
      notAcknowledged.delete(feed);
      if (notAcknowledged.size) return;
      forgetTimeout();
      acknowledged.resolve();
    },
    live(feed) {
      notLive.delete(feed);
      if (!notLive.size) live.resolve();
    },
    state: (_, reason) => setState(reason),
    refused(feed, error, wasAcknowledged) {
      open.delete(feed as Of);
      // One of many that is gone later does not take the others with it: a gap without an end stands for it.
      if (wasAcknowledged && open.size) setState(error.message);
      else void end(error.message, { error });
    },
    duplicate() {
      counts.duplicates += 1;
    },
  };

  /** The first who reads gets what has come before. */
  const newReader = <Made extends Reader<Event>>(make: (queue: Queue<Event>) => Made): Made => {
    const queue = early ?? newQueue();
    if (!early) queue.push({ kind: 'state', state }, '');
    early = undefined;
    const reader = make(queue);
    queues.add(queue);
    readers.add(reader);
    if (isClosed) reader.end(failure?.error);
    return reader;
  };

  const loop = () => {
    const mine = newReader((queue) =>
      createLoop(queue, () => {
        readers.delete(mine);
        queues.delete(queue);
        if (!readers.size) void end(undefined);
      }),
    );
    return mine;
  };

  const subscription: Subscription<Event> & { readonly listener: FeedListener } = {
    acknowledged: acknowledged.promise,
    live: live.promise,
    listener,
    streams: feeds.map(({ label }) => label),
    get state() {
      return state;
    },
    get stats() {
      let waiting = early?.size ?? 0;
      for (const queue of queues) waiting += queue.size;
      return { ...counts, waiting, lastEventAt };
    },
    [Symbol.asyncIterator]: loop,
    events({ onGap }) {
      if (onGap !== 'throw' && onGap !== 'skip') throw badValue('onGap', onGap, 'throw or skip');
      const items = loop();
      const over = { value: undefined, done: true } as const;
      const fail = async (gap: GapItem) => {
        await items.return();
        throw new StreamGapError(gap);
      };
      const isFailure = (item: Item<Event>): item is GapItem =>
        item.kind === 'gap' && !item.healed && onGap === 'throw';
      const wait = async (): Promise<IteratorResult<Event, undefined>> => {
        for (;;) {
          const { done, value: item } = await items.next();
          if (done) return over;
          if (item.kind === 'event') return { value: item.event, done: false };
          if (isFailure(item)) return fail(item);
        }
      };
      // What waits is handed out without another promise: a loop that is behind catches up sooner.
      const next = (): Promise<IteratorResult<Event, undefined>> => {
        for (let item = items.poll(); item; item = items.poll()) {
          if (item.kind === 'event') return Promise.resolve({ value: item.event, done: false });
          if (isFailure(item)) return fail(item);
        }
        return wait();
      };
      const events: AsyncIterableIterator<Event> = {
        next,
        async return() {
          await items.return();
          return over;
        },
        [Symbol.asyncIterator]: () => events,
      };
      return events;
    },
    on(handler) {
      let mine: Queue<Event>;
      const reader = newReader((queue) => {
        mine = queue;
        return createCaller<Event>(queue, handler as (item: Item<Event>) => void, (error) => {
          counts.handlerErrors += 1;
          host.logger?.warn('a handler of a stream failed', { channel: row.name, error: String(error) });
        });
      });
      // Not before the caller has what this returns.
      queueMicrotask(reader.drain);
      return () => {
        reader.stop();
        readers.delete(reader);
        queues.delete(mine);
      };
    },
    close: () => end(undefined),
    [Symbol.asyncDispose]: () => end(undefined),
  };

  const forgetTimeout = host.after(acknowledgeWithin, () => {
    const [first] = notAcknowledged;
    acknowledged.reject(
      new TimeoutError({ operation: first?.label ?? row.name, timeout: acknowledgeWithin, outcome: 'unknown' }),
    );
  });
  const abort = () => {
    void end('aborted', {
      error: new AbortedError({ operation: row.name, outcome: 'refused', cause: signal?.reason }),
    });
  };
  const forgetSignal = onAbort(signal, abort);
  give({ kind: 'state', state }, '');
  if (signal?.aborted) abort();
  else {
    try {
      for (const feed of feeds) host.join(feed, listener, options.overflow === 'keep');
    } catch (error) {
      void end(undefined, { error });
      throw error;
    }
  }
  for (const feed of open) {
    if (feed.isAcknowledged) listener.acknowledged(feed);
    if (feed.isLive) listener.live(feed);
  }
  setState();
  return subscription;
}
