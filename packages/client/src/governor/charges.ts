import { look } from './clocks.ts';
import type { Claim, LimitWindow } from './governor.ts';
import { usable } from './lanes.ts';
import type { PoolState, Pools } from './pool-state.ts';

/** Charges calls to their pools, to all of a call or to none. */
export interface Charges {
  /** Milliseconds until a call has room in each of its pools, 0 for now, `Infinity` where time alone brings none. */
  roomIn(claims: readonly Claim[], states: readonly PoolState[], urgent: boolean, now: number): number;
  /** The pool that takes longest, when there was no room. */
  readonly scarce: PoolState;
  take(claims: readonly Claim[], states: readonly PoolState[]): void;
  /** Says whether others may have room now. */
  settle(
    claims: readonly Claim[],
    states: readonly PoolState[],
    taken: number,
    now: number,
    headers: Readonly<Record<string, string>> | undefined,
    sent: boolean,
  ): boolean;
}

export function createCharges(pools: Pools, reserve: number): Charges {
  let scarce: PoolState;
  return {
    get scarce() {
      return scarce;
    },
    roomIn(claims, states, urgent, now) {
      let longest = 0;
      for (let at = 0; at < claims.length; at++) {
        const { pool, amount } = claims[at] as Claim;
        const state = states[at] as PoolState;
        let wait = state.heldUntil - now;
        const { windows } = pool;
        for (let place = 0; amount > 0 && place < windows.length; place++) {
          const described = windows[place] as LimitWindow;
          const window = pools.windowOf(state, place, described);
          const limit = window.capacity(usable(pool, described, amount, urgent, reserve));
          const room = window.roomIn(amount, limit, state.now);
          if (room > wait) wait = room;
        }
        if (wait > longest) {
          longest = wait;
          scarce = state;
        }
      }
      return longest;
    },
    take(claims, states) {
      for (let at = 0; at < claims.length; at++) {
        const { pool, amount } = claims[at] as Claim;
        const { windows } = pool;
        for (let place = 0; amount > 0 && place < windows.length; place++) {
          pools.windowOf(states[at] as PoolState, place, windows[place] as LimitWindow).take(amount);
        }
      }
    },
    settle(claims, states, taken, now, headers, sent) {
      let mayFree = !sent;
      for (let at = 0; at < claims.length; at++) {
        const { pool, amount } = claims[at] as Claim;
        const state = states[at] as PoolState;
        const { windows } = pool;
        look(state, now);
        for (let place = 0; place < windows.length; place++) {
          const described = windows[place] as LimitWindow;
          const window = pools.windowOf(state, place, described);
          mayFree ||= window.rolling;
          if (amount > 0) window.settle(amount, sent, headers !== undefined, state.now);
          const said = described.header && headers?.[described.header];
          if (!said) continue;
          const count = described.remaining ? described.limit - Number(said) : Number(said);
          if (count > 0) window.raise(count, taken, state.now);
        }
      }
      return mayFree;
    },
  };
}
