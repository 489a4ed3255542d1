import type { Claim } from './governor.ts';
import { type LaneIndex, usable } from './lanes.ts';
import type { PoolState, Pools } from './pool-state.ts';
import type { Moment, Window } from './window.ts';

/** A pool, and how long a call will wait for it. */
export interface Expected {
  readonly state: PoolState;
  readonly wait: number;
}

/** How long a call will wait that comes now, by what is used, what waits before it and what is held. */
export function expectedWait(
  pools: Pools,
  claims: readonly Claim[],
  states: readonly PoolState[],
  lane: LaneIndex,
  reserve: number,
): Expected | undefined {
  let found: Expected | undefined;
  for (const [at, { pool, amount }] of claims.entries()) {
    const state = states[at] as PoolState;
    const before = state.backlog.slice(0, lane + 1).reduce((sum, one) => sum + one, 0);
    let wait = Math.max(0, state.heldUntil - state.now.monotonic);
    for (const [place, described] of amount ? pool.windows.entries() : []) {
      const window = pools.windowOf(state, place, described);
      const limit = window.capacity(usable(pool, described, amount, !lane, reserve));
      wait = Math.max(wait, timeFor(window, before + amount, limit, state.now));
    }
    if (!found || wait > found.wait) found = { state, wait };
  }
  return found;
}

function timeFor(window: Window, amount: number, limit: number, now: Moment): number {
  const short = amount - Math.max(0, limit - window.used);
  if (short <= 0) return 0;
  const soon = window.roomIn(amount, limit, now);
  if (short <= limit && Number.isFinite(soon)) return soon;
  return window.turnIn(now) + (Math.ceil(short / limit) - 1) * window.ms;
}
