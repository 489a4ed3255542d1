/// <reference lib="esnext.disposable" />
import { badValue } from '@openderivs/signing';
import { AbortedError } from '../../errors/transport-errors.ts';
import type { Logger } from '../../hooks.ts';
import { onAbort } from '../../on-abort.ts';
import type { After } from '../after.ts';
import type { ChannelBook, ChannelRow } from '../channel-table.ts';
import { StreamClosedError } from '../errors.ts';
import type { Feed, FeedListener } from '../feed.ts';
import { idText } from '../identifiers.ts';
import type { EventItem, GapItem, GapReason, Item, State } from '../item.ts';
import { find } from '../path.ts';
import type { Prove } from '../proof.ts';
import { createLoop, type Loop } from '../reader.ts';
import { beginsWhole, wholeOf } from '../whole.ts';
import type { Base, Frame } from './base.ts';
import { type BookChange, createChangeQueue } from './change-queue.ts';
import { createKeeper } from './keeper.ts';
import type { LevelChanges, Levels } from './levels.ts';
import type { ReadSnapshot } from './read-snapshot.ts';
import type { Turns } from './turns.ts';
import { type BookView, createView } from './view.ts';

/** Options of an order book. */
export interface OrderBookOptions {
  /** Ends the book: whoever waits for it is told by an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds without a change after which REST is asked whether there was none; 10,000 when left out, and longer each time
   * while nothing changes. Where no REST call can tell, the stream is asked for anew, so it is left out there.
   */
  readonly expectWithin?: number | undefined;
  /** How many items of `changes()` may wait for you before the book as it then is takes their place; 1,000 when left out. */
  readonly queue?: number | undefined;
}

/** An order book in numbers. */
export interface OrderBookStats {
  /** Frames that were put in place. */
  readonly updates: number;
  /** Whole books that it began with, at first and after each break. */
  readonly wholes: number;
  /** How often it held no longer. */
  readonly gaps: number;
  /** Reads of a snapshot that failed, and were done again. */
  readonly failures: number;
  /** Changes that were not taken in time, and that a whole book has replaced. */
  readonly conflated: number;
  /** Items of `changes()` that wait now. */
  readonly waiting: number;
  /** Levels that are known now. */
  readonly bids: number;
  readonly asks: number;
  /** When the last frame came; milliseconds since 1970 by this machine. */
  readonly lastUpdateAt: number | undefined;
}

/**
 * An order book that is right, or says that it is not there. From the call to `close()` it is kept at what the exchange sends:
 * each frame must follow upon the one before. Where one does not, where the connection is lost or the stream silent for too long,
 * the book is gone in the same moment, and is made anew.
 *
 * @example
 * const book = streams.orderBook({ symbol: 'BTCUSDT' });
 * await book.live;
 * const view = book.read();
 * if (view !== 'syncing') console.log(view.bestBid?.price, view.bestAsk?.price);
 * await book.close();
 */
export interface OrderBook {
  /** The exchange's name of its stream. */
  readonly stream: string;
  /** It holds for the first time. Rejects when the exchange refuses it, or it is closed before. */
  readonly live: Promise<void>;
  /** `live`: the book holds, and `read()` gives it. Anything else: it does not. */
  readonly state: State;
  /**
   * The book as it is now, or `syncing`. Never a book of the past: what is known to be out of date is not given.
   *
   * @example
   * const view = book.read();
   * if (view === 'syncing') pauseQuoting();
   * else quoteAround(view.bestBid, view.bestAsk);
   */
  read(): BookView | 'syncing';
  /**
   * What becomes of the book: first all of it, then what changes, with states and gaps in their places. After a gap comes a whole
   * book again. Whoever is slow gets the whole book instead of the changes that wait. Leaving the loop ends the loop alone.
   *
   * @example
   * for await (const item of book.changes()) {
   *   if (item.kind === 'event') console.log(item.event.isWhole ? 'anew' : 'changed', item.event.bids, item.event.asks);
   *   else if (item.kind === 'state' && item.state !== 'live') pauseQuoting();
   * }
   */
  changes(): AsyncIterableIterator<Item<BookChange>>;
  readonly stats: OrderBookStats;
  /** Ends it. What waits in `changes()` can still be read. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface OrderBookHost {
  readonly after: After;
  readonly now: () => number;
  readonly random: () => number;
  readonly logger: Logger | undefined;
  readonly turns: Turns;
  readonly readSnapshot: ReadSnapshot | undefined;
  /** How REST proves that these levels are what there is; left out where it numbers its books. */
  readonly proveBy: ((held: () => Levels | undefined) => Prove) | undefined;
  /** Does this failure of a snapshot mean that there will never be one? */
  isFinal(error: unknown): boolean;
  join(feed: Feed, listener: FeedListener): void;
  leave(feed: Feed, listener: FeedListener): Promise<void>;
  move(feed: Feed, reason: string): void;
  closed(book: object): void;
}

const ignore = () => {};

export function createOrderBook(
  row: ChannelRow,
  described: ChannelBook,
  depth: number,
  feed: Feed,
  options: OrderBookOptions,
  host: OrderBookHost,
): OrderBook {
  const { signal, expectWithin = (row.proof || described.proof) && 10_000, queue: limit = 1_000 } = options;
  if (!(limit >= 1)) throw badValue('queue', limit, 'how many items may wait, 1 or more');
  if (expectWithin !== undefined && !(expectWithin > 0))
    throw badValue('expectWithin', expectWithin, 'milliseconds above 0');
  const { now, readSnapshot } = host;
  const [bidsOf, asksOf] = [find(described.bids), find(described.asks)];
  const [idOf, previousOf, timeOf] = [row.id, row.previous, row.time].map((path) =>
    path === undefined ? () => undefined : find(path),
  ) as [ReturnType<typeof find>, ReturnType<typeof find>, ReturnType<typeof find>];
  const isWhole = beginsWhole(row) ? wholeOf(row.whole) : undefined;
  const stop = new AbortController();
  const counts = { updates: 0, wholes: 0, gaps: 0, failures: 0, conflated: 0 };
  const loops = new Set<{ readonly loop: Loop<BookChange>; readonly queue: ReturnType<typeof createChangeQueue> }>();
  /** Changes with every frame, and when a book comes or goes. A view is of one version. */
  let version = 0;
  let view: BookView | undefined;
  let viewed = -1;
  let state: State = 'connecting';
  let wasLive = false;
  let lastUpdateAt: number | undefined;
  let gap: { readonly from: number; readonly reason: GapReason } | undefined;
  let isClosed = false;
  let failure: { readonly error: unknown } | undefined;
  let ending: Promise<void> | undefined;
  let settle = ignore;
  let fail: (error: unknown) => void = ignore;
  const live = new Promise<void>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Whoever does not ask is not told, and no process ends for it.
  live.catch(ignore);

  const give = (item: Item<BookChange>) => {
    for (const { loop } of loops) loop.accept(item, '');
  };

  /** What holds now. */
  const held = (): Base | undefined => {
    const { base } = keeper;
    return !isClosed && feed.state === 'live' && base?.isLinked ? base : undefined;
  };

  const wholeItem = (): EventItem<BookChange> | undefined => {
    const base = held();
    if (!base) return undefined;
    const { levels, id, time, receivedAt } = base;
    const event = {
      ...{ isWhole: true, id, time },
      bids: levels.bids.top(levels.bids.size),
      asks: levels.asks.top(levels.asks.size),
    };
    return { kind: 'event', event, receivedAt, late: false, origin: readSnapshot ? 'reconcile' : 'stream' };
  };

  const gapItem = (to: number | undefined, { from, reason }: NonNullable<typeof gap>): GapItem => ({
    ...{ kind: 'gap', stream: feed.label, from, to, reason, healed: to !== undefined },
  });

  const closeGap = () => {
    if (!gap) return;
    const item = gapItem(now(), gap);
    gap = undefined;
    give(item);
  };

  /** Brings what is told to what is. */
  const update = (reason: GapReason, words?: string) => {
    const isLive = held() !== undefined;
    const next: State = isClosed ? 'closed' : isLive ? 'live' : feed.state === 'live' ? 'connecting' : feed.state;
    if (next === state) return;
    version += 1;
    if (state === 'live') {
      counts.gaps += 1;
      gap = { from: lastUpdateAt ?? now(), reason };
    }
    state = next;
    if (isLive) closeGap();
    give({ kind: 'state', state, ...(words !== undefined && { reason: words }) });
    if (!isLive) return;
    if (!wasLive) settle();
    wasLive = true;
    const whole = loops.size ? wholeItem() : undefined;
    if (whole) give(whole);
  };

  const keeper = createKeeper({
    ...{ now, readSnapshot, after: host.after, random: host.random, turns: host.turns, signal: stop.signal },
    cut: readSnapshot ? depth : (described.cut ?? depth),
    isWindow: described.window === true,
    isAcknowledged: () => feed.isAcknowledged,
    renew: (reason) => feed.renew(reason),
    move: (reason) => host.move(feed, reason),
    changes: () => (loops.size ? { bids: [], asks: [] } : undefined),
    taken(changes) {
      counts.updates += 1;
      version += 1;
      const base = loops.size && changes ? held() : undefined;
      if (!base || !changes || changes.bids.length + changes.asks.length === 0) return;
      const event = { isWhole: false, ...(changes as LevelChanges), id: base.id, time: base.time };
      give({ kind: 'event', event, receivedAt: base.receivedAt, late: false, origin: 'stream' });
    },
    swapped() {
      counts.wholes += 1;
      version += 1;
      if (state !== 'live') return update('sequence');
      // One that holds in place of another that has held until now.
      const whole = loops.size ? wholeItem() : undefined;
      if (whole) give(whole);
    },
    lost: (reason) => update(reason, reason),
    failed(error) {
      if (!wasLive && host.isFinal(error)) return void end(String(error), { error });
      counts.failures += 1;
      host.logger?.warn('a snapshot of an order book could not be read', { stream: feed.label, error: String(error) });
    },
  });

  const frameOf = (event: unknown, receivedAt: number): Frame | undefined => {
    const id = idText(idOf(event));
    if (id === undefined) return undefined;
    return {
      ...{ id, receivedAt, previous: idText(previousOf(event)), time: Number(timeOf(event)) },
      ...{ bids: bidsOf(event), asks: asksOf(event) },
    };
  };

  const listener: FeedListener = {
    expectWithin,
    holds: () => keeper.heldId,
    prove: host.proveBy?.(() => keeper.base?.levels),
    item(item) {
      if (isClosed) return;
      if (item.kind === 'gap') {
        if (!item.healed) keeper.miss(item.reason);
        return;
      }
      if (item.kind !== 'event') return;
      lastUpdateAt = item.receivedAt;
      const frame = frameOf(item.event, item.receivedAt);
      if (!frame) keeper.miss('sequence');
      else if (isWhole?.(item.event)) keeper.takeWhole(frame);
      else keeper.take(frame);
      update('sequence');
    },
    acknowledged() {
      keeper.acknowledged();
    },
    live() {},
    state(_, reason) {
      if (feed.state !== 'live') {
        keeper.interrupt();
        update(reasonOf(feed.state), reason);
      } else update('sequence');
    },
    refused(_, error) {
      void end(error.message, { error });
    },
    duplicate() {},
    proven(_, id) {
      keeper.proven(id);
      update('silence');
    },
  };

  const end = (reason: string | undefined, failed?: { readonly error: unknown }): Promise<void> => {
    ending ??= (async () => {
      const open = gap;
      isClosed = true;
      failure = failed;
      gap = undefined;
      if (open) give(gapItem(undefined, open));
      state = 'closed';
      version += 1;
      give({ kind: 'state', state, ...(reason !== undefined && { reason }) });
      forgetSignal();
      stop.abort();
      keeper.stop();
      fail(failed?.error ?? new StreamClosedError(feed.label));
      for (const { loop } of loops) loop.end(failed?.error);
      host.closed(book);
      await host.leave(feed, listener);
    })();
    return ending;
  };

  const book: OrderBook = {
    stream: feed.label,
    live,
    get state() {
      return state;
    },
    read() {
      const base = held();
      if (!base) return 'syncing';
      if (view && viewed === version) return view;
      const mine = version;
      viewed = mine;
      view = createView(base, () => mine === version && held() === base);
      return view;
    },
    changes() {
      const queue = createChangeQueue({
        limit,
        whole: wholeItem,
        conflated(count) {
          counts.conflated += count;
        },
      });
      const loop = createLoop<BookChange>(queue, () => loops.delete(mine));
      const mine = { loop, queue };
      queue.push({ kind: 'state', state }, '');
      const whole = wholeItem();
      if (whole) queue.push(whole, '');
      if (isClosed) loop.end(failure?.error);
      else loops.add(mine);
      return loop;
    },
    get stats() {
      const levels = held()?.levels;
      let waiting = 0;
      for (const { queue } of loops) waiting += queue.size;
      return { ...counts, waiting, bids: levels?.bids.size ?? 0, asks: levels?.asks.size ?? 0, lastUpdateAt };
    },
    close: () => end(undefined),
    [Symbol.asyncDispose]: () => end(undefined),
  };
  const abort = () => {
    void end('aborted', {
      error: new AbortedError({ operation: 'orderBook', outcome: 'refused', cause: signal?.reason }),
    });
  };
  const forgetSignal = onAbort(signal, abort);
  if (signal?.aborted) abort();
  else {
    try {
      host.join(feed, listener);
    } catch (error) {
      void end(undefined, { error });
      throw error;
    }
    if (feed.isAcknowledged && !isClosed) keeper.acknowledged();
  }
  return book;
}

const reasonOf = (state: State): GapReason =>
  state === 'reconnecting' ? 'disconnected' : state === 'stale' ? 'silence' : 'sequence';
