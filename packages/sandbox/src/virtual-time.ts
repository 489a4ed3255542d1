import { countAsPending, pendingWork, watchCrypto } from './pending-work.ts';

/** How one sleeps. */
export interface SleepOptions {
  /** For what repeats without end: `settle` does not wait for it. */
  readonly heartbeat?: boolean;
}

/** Time that stands still while anything is done, and moves on to the next sleeper when nothing is. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves once time has come that far; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal, options?: SleepOptions): Promise<void>;
  /** Moves time on until the work is done. Fails when the work waits for something that no time brings. */
  run<Result>(work: Promise<Result>): Promise<Result>;
  /** Moves time on until nobody sleeps any more, and nothing is on its way to anybody. */
  settle(): Promise<void>;
  /** Lets time pass at once, as while a process is stopped or its loop is blocked: who sleeps meanwhile wakes up late. */
  pass(milliseconds: number): void;
  /**
   * Keeps time standing still until the work is done, and gives it back. WebCrypto keeps it standing by itself; whatever
   * else leaves the main thread does not, such as a file that is read.
   */
  hold<Result>(work: Promise<Result>): Promise<Result>;
  /** Lets something happen by itself as time moves on, until the function that it gives is called. A world does. */
  follow(timeline: Timeline): () => void;
  /** For a client's `timing` option. */
  readonly timing: {
    readonly wallClock: () => number;
    readonly monotonic: () => number;
    readonly sleep: VirtualTime['sleep'];
  };
}

/** What happens by itself as time moves on. */
export interface Timeline {
  /** When something is due next. */
  nextAt(): number | undefined;
  /** Does what is due next. Gives whether anybody may have noticed; if not, the next thing may follow at once. */
  runNext(): boolean;
  /** Whether something in it is on its way to somebody. */
  isAwaited(): boolean;
}

interface Sleeper {
  readonly wakesAt: number;
  wake(): void;
}

/** Something that time is moved on for. */
interface Goal {
  isReached(): boolean;
  reach(): void;
  fail(error: unknown): void;
}

/** Lets everything run that needs no time, on whichever thread. */
const everythingDone = async (): Promise<void> => {
  for (let work = pendingWork(); work !== undefined; work = pendingWork()) await work;
  await new Promise((resolve) => setImmediate(resolve));
  if (pendingWork() !== undefined) await everythingDone();
};

/** How long work that no sleeper keeps going may wait for something to happen by itself: a day. */
const patience = 86_400_000;

const stuck = (waited: boolean): Error =>
  new Error(
    waited
      ? 'The work waits for something, but nobody sleeps, and nothing that happened within a day has ended it.'
      : 'The work waits for something, but nobody sleeps: time cannot move on.',
  );

/**
 * Makes a clock for tests that wait for minutes and must not take any.
 *
 * @example
 * const time = createVirtualTime();
 * const sandbox = await startSandbox({ now: time.now });
 * const transport = sandbox.transport('binance-usdm', { sleep: time.sleep });
 * const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport, timing: time.timing });
 * await time.run(usdm.newOrder(order));
 */
export const createVirtualTime = (start = 1_800_000_000_000): VirtualTime => {
  watchCrypto();
  let now = start;
  /** The next to wake comes first; who sleeps until the same moment wakes in the order of falling asleep. */
  const sleepers: Sleeper[] = [];
  /** How many of them are no heartbeats, and when one of those was last there. */
  let awake = 0;
  let lastAwake = start;
  const timelines = new Set<Timeline>();
  const goals = new Set<Goal>();
  let moving = false;

  const sleep: VirtualTime['sleep'] = (milliseconds, signal, { heartbeat = false } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const leave = (): void => {
        if (heartbeat) return;
        awake -= 1;
        lastAwake = now;
      };
      const remove = (): void => {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        leave();
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        wakesAt: now + Math.max(milliseconds, 0),
        wake: () => {
          signal?.removeEventListener('abort', remove);
          leave();
          resolve();
        },
      };
      if (!heartbeat) awake += 1;
      signal?.addEventListener('abort', remove, { once: true });
      const later = sleepers.findIndex(({ wakesAt }) => wakesAt > sleeper.wakesAt);
      sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper);
    });

  /** The timeline in which something is due first. */
  const soonest = (): { readonly at: number; readonly timeline: Timeline } | undefined => {
    let first: { readonly at: number; readonly timeline: Timeline } | undefined;
    for (const timeline of timelines) {
      const at = timeline.nextAt();
      if (at !== undefined && (first === undefined || at < first.at)) first = { at, timeline };
    }
    return first;
  };

  /** Moves on to whatever somebody may notice; `false` when there is nothing, or nothing for too long. */
  const moveOn = (): boolean => {
    for (;;) {
      const sleeper = sleepers[0];
      const next = soonest();
      const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, sleeper?.wakesAt ?? Number.POSITIVE_INFINITY);
      if (at === Number.POSITIVE_INFINITY || (awake === 0 && at > lastAwake + patience)) return false;
      now = Math.max(now, at);
      // What happens at a moment has happened when somebody wakes at that moment.
      if (next?.at !== at) {
        sleepers.shift()?.wake();
        return true;
      }
      if (next.timeline.runNext()) return true;
    }
  };

  const reachGoals = (): boolean => {
    const reached = [...goals].filter((goal) => goal.isReached());
    for (const goal of reached) {
      goals.delete(goal);
      goal.reach();
    }
    return reached.length > 0;
  };

  const failGoals = (error: unknown): void => {
    const failed = [...goals];
    goals.clear();
    for (const goal of failed) goal.fail(error);
  };

  /** Moves time on for all goals together: two that moved it by themselves would overtake each other's work. */
  const move = async (): Promise<void> => {
    if (moving) return;
    moving = true;
    while (goals.size > 0) {
      await everythingDone();
      if (reachGoals()) continue;
      try {
        if (!moveOn()) failGoals(stuck(timelines.size > 0 || sleepers.length > 0));
      } catch (error) {
        failGoals(error);
      }
    }
    moving = false;
  };

  const moveUntil = (isReached: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      lastAwake = now;
      goals.add({ isReached, reach: resolve, fail: reject });
      void move();
    });

  const isAwaited = (): boolean => awake > 0 || [...timelines].some((timeline) => timeline.isAwaited());

  return {
    now: () => now,
    sleep,
    run: async (work) => {
      let isDone = false;
      const finish = (): void => {
        isDone = true;
      };
      work.then(finish, finish);
      await moveUntil(() => isDone);
      return work;
    },
    settle: () => moveUntil(() => !isAwaited()),
    pass: (milliseconds) => {
      now += Math.max(milliseconds, 0);
    },
    hold: (work) => {
      countAsPending(work);
      return work;
    },
    follow: (timeline) => {
      timelines.add(timeline);
      return () => timelines.delete(timeline);
    },
    timing: { wallClock: () => Math.floor(now), monotonic: () => now - start, sleep },
  };
};
