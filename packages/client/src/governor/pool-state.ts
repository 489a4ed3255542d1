import type { Monotonic } from './clocks.ts';
import { isBetter, look } from './clocks.ts';
import type { ExchangeClock, LimitWindow, Pool } from './governor.ts';
import type { Moment, Window } from './window.ts';

/** What a governor knows of a pool. */
export interface PoolState {
  readonly key: string;
  readonly windows: Window[];
  /** The limits that were last told, one per window. */
  readonly limits: number[];
  readonly now: Moment;
  /** The best clock that any caller came with. */
  clock: ExchangeClock | undefined;
  /** Until when, on the monotonic clock, the exchange wants quiet; and the error that said so. */
  heldUntil: number;
  heldBy: unknown;
  /** Amounts and calls that wait, by lane. */
  readonly backlog: [number, number, number];
  waiting: number;
}

export type MakeWindow = (pool: string, ms: number, rolling: boolean, limit: number) => Window;

export interface Pools {
  readonly all: ReadonlyMap<string, PoolState>;
  get(key: string): PoolState;
  /** The state of a pool, seen now and by the best clock. */
  at(pool: Pool, clock: ExchangeClock, monotonic: number): PoolState;
  /** The window that is described in a place of a pool. */
  windowOf(state: PoolState, place: number, described: LimitWindow): Window;
}

/** From so many pools on, those that nobody uses are forgotten. */
const many = 256;

export function createPools(makeWindow: MakeWindow, monotonic: Monotonic): Pools {
  const all = new Map<string, PoolState>();
  let forgetAt = many;

  const forget = () => {
    const now = monotonic();
    for (const [key, state] of all) if (isIdle(state, now)) all.delete(key);
    forgetAt = Math.max(many, all.size * 2);
  };
  const get = (key: string): PoolState => {
    let state = all.get(key);
    if (!state) {
      if (all.size >= forgetAt) forget();
      state = {
        ...{ key, windows: [], limits: [], clock: undefined, waiting: 0, backlog: [0, 0, 0] },
        ...{ now: { monotonic: 0, exchange: 0, guard: 0 }, heldUntil: 0, heldBy: undefined },
      };
      all.set(key, state);
    }
    return state;
  };
  return {
    all,
    get,
    at({ key }, clock, now) {
      const state = get(key);
      if (state.clock !== clock && isBetter(clock, state.clock)) state.clock = clock;
      look(state, now);
      return state;
    },
    windowOf(state, at, { ms, rolling = false, limit }) {
      // Where all who share a pool describe it alike, each window is in its place.
      let place = isLike(state.windows[at], ms, rolling)
        ? at
        : state.windows.findIndex((one) => isLike(one, ms, rolling));
      if (place < 0) place = state.windows.push(makeWindow(state.key, ms, rolling, limit)) - 1;
      const window = state.windows[place] as Window;
      state.limits[place] = limit;
      window.advance(state.now);
      return window;
    },
  };
}

const isLike = (window: Window | undefined, ms: number, rolling: boolean): boolean =>
  window?.ms === ms && window.rolling === rolling;

/** Nobody waits, nothing counts any more and nothing is held. */
function isIdle(state: PoolState, monotonic: number): boolean {
  look(state, monotonic);
  for (const window of state.windows) window.advance(state.now);
  return !state.waiting && state.heldUntil <= monotonic && state.windows.every(({ used }) => used <= 0);
}
