import TinyQueue from 'tinyqueue';
import { isAwaited, type Rank, ranks } from './ranks.ts';

/** An event that is to come. */
export interface Scheduled {
  /** Takes it out of the queue; without effect once it has happened. */
  cancel(): void;
}

/** Everything that is going to happen, in one order: by time, then by rank, then as it was entered. */
export interface EventQueue {
  /** How far it has come: the time of the event that runs, or of the last advance. */
  now(): number;
  /** Runs `event` at `at`, or now if that is past. */
  schedule(at: number, rank: Rank, event: () => void): Scheduled;
  /** When the next event is due. */
  nextAt(): number | undefined;
  /** Runs the next event and gives its rank; `undefined` when nothing is to come. */
  runNext(): Rank | undefined;
  /** Runs everything that is due up to `to`, moving `now` from event to event. Does nothing while an event runs. */
  advanceTo(to: number): void;
  /** How much the queue holds, with what was cancelled and is still in it. */
  size(): number;
  /** Whether an event runs at this moment. */
  isRunning(): boolean;
  /** Whether something is on its way to somebody who may be waiting for it. */
  isAwaited(): boolean;
  /** Forgets everything that was to come, and goes on from another time. */
  reset(at: number): void;
}

interface Entry {
  readonly at: number;
  readonly rank: number;
  readonly sequence: number;
  event: (() => void) | undefined;
}

const inOrder = (a: Entry, b: Entry): number => a.at - b.at || a.rank - b.rank || a.sequence - b.sequence;

const rankOf: { readonly [R in Rank]: number } = Object.fromEntries(ranks.map((rank, index) => [rank, index])) as {
  [R in Rank]: number;
};

/** Cancelled entries stay in the heap until they come up, unless they are this many and the greater part of it. */
const cancelledToKeep = 1_000;

/** Makes a queue that begins at a time. It says so whenever something is entered. */
export const createEventQueue = (start: number, onSchedule = (_at: number): void => {}): EventQueue => {
  let now = start;
  let sequence = 0;
  let heap = new TinyQueue<Entry>([], inOrder);
  let cancelled = 0;
  let awaited = 0;
  let running = false;

  const leave = (entry: Entry): void => {
    entry.event = undefined;
    if (isAwaited(ranks[entry.rank] as Rank)) awaited -= 1;
  };
  const sweep = (): void => {
    if (cancelled < cancelledToKeep || cancelled * 2 < heap.length) return;
    heap = new TinyQueue(
      heap.data.filter(({ event }) => event !== undefined),
      inOrder,
    );
    cancelled = 0;
  };
  const next = (): Entry | undefined => {
    for (let entry = heap.peek(); entry !== undefined; entry = heap.peek()) {
      if (entry.event !== undefined) return entry;
      heap.pop();
      cancelled -= 1;
    }
    return undefined;
  };
  const runNext = (): Rank | undefined => {
    const entry = next();
    if (entry === undefined || running) return undefined;
    const { event } = entry;
    heap.pop();
    leave(entry);
    now = entry.at;
    running = true;
    try {
      event?.();
    } finally {
      running = false;
    }
    return ranks[entry.rank];
  };

  return {
    now: () => now,
    schedule: (at, rank, event) => {
      sequence += 1;
      const entry: Entry = { at: Math.max(at, now), rank: rankOf[rank], sequence, event };
      heap.push(entry);
      if (isAwaited(rank)) awaited += 1;
      onSchedule(entry.at);
      return {
        cancel: () => {
          if (entry.event === undefined) return;
          leave(entry);
          cancelled += 1;
          sweep();
        },
      };
    },
    nextAt: () => next()?.at,
    runNext,
    advanceTo: (to) => {
      if (running) return;
      for (let entry = next(); entry !== undefined && entry.at <= to; entry = next()) runNext();
      now = Math.max(now, to);
    },
    size: () => heap.length,
    isRunning: () => running,
    isAwaited: () => awaited > 0,
    reset: (at) => {
      for (const entry of heap.data) entry.event = undefined;
      heap = new TinyQueue<Entry>([], inOrder);
      cancelled = 0;
      awaited = 0;
      now = at;
    },
  };
};
