import { quietly } from '../quietly.ts';
import { look } from './clocks.ts';
import type { Claim, GovernorOptions, LimitWindow } from './governor.ts';
import { usable } from './lanes.ts';
import type { Later } from './later.ts';
import { leaseSize } from './lease-size.ts';
import type { LeaseRequest, LeaseRest, LeaseSource } from './lease-source.ts';
import { createLeasedWindow, type LeasedWindow } from './leased-window.ts';
import type { MakeWindow, PoolState, Pools } from './pool-state.ts';

/** Keeps windows supplied with what a source leases. */
export interface Leases {
  readonly makeWindow: MakeWindow;
  /** Asks for what a call lacks. */
  ask(claims: readonly Claim[], states: readonly PoolState[], urgent: boolean): void;
  /** Asks ahead where little is left. */
  refill(claims: readonly Claim[], states: readonly PoolState[]): void;
  /** Tells the others that the exchange wants quiet. */
  hold(states: readonly PoolState[], milliseconds: number): void;
  /** The source cannot be reached, and calls are to wait for it. */
  readonly closed: boolean;
  /** Gives back all that is left, and lets go of the source. */
  close(): Promise<void>;
}

interface Parts extends Pick<GovernorOptions, 'onShared'> {
  readonly source: LeaseSource;
  readonly pools: () => Pools;
  readonly reserve: number;
  readonly monotonic: () => number;
  readonly later: Later;
  /** Something can go, perhaps. */
  readonly retry: () => void;
  /** Others want quiet. */
  readonly onHold: (key: string, milliseconds: number) => void;
}

/** How long a source that could not be reached is left alone, and one that had nothing left: milliseconds. */
const [awayPause, dryPause] = [250, 250];

/** How often leases that nobody uses are looked for. */
const idleAfter = 500;

interface Asked {
  readonly window: LeasedWindow;
  readonly request: LeaseRequest;
}

/** What is left of a window's leases. */
const restOf = ({ granted, unleased, spent }: LeasedWindow): number =>
  Math.max(0, Math.floor(granted - unleased - spent));

export function createLeases(parts: Parts): Leases {
  const { source, reserve, monotonic, later, retry, onShared } = parts;
  const { whenAway } = source;
  const leased = new Set<LeasedWindow>();
  let away = false;
  let awaySince = 0;
  let awayUntil = 0;
  let retrying = false;
  let listening = false;
  let looking = false;

  const setAway = (is: boolean, error?: unknown) => {
    if (is) awayUntil = monotonic() + awayPause;
    if (away === is) return;
    away = is;
    awaySince = monotonic();
    quietly(() => onShared?.(is ? { away: is, error } : { away: is }));
  };

  const toMonotonic = (state: PoolState, until: number) => until - (state.clock?.now() ?? until);
  const noteHold = (key: string, until: number) => {
    const state = parts.pools().get(key);
    const milliseconds = toMonotonic(state, until);
    if (milliseconds > 0) parts.onHold(key, milliseconds);
  };

  const requestFor = (
    window: LeasedWindow,
    limit: number,
    amount: number,
    min: number,
    most = Number.POSITIVE_INFINITY,
  ): Asked => {
    const { fixed, pool } = window;
    const carried = window.untold + Math.max(0, window.spent - (window.granted - window.unleased));
    const want = Math.max(min, Math.min(leaseSize(window, amount, limit, monotonic()), most));
    const request: LeaseRequest = {
      ...{ key: pool, ms: fixed.ms, start: fixed.start, limit, want, min, carried, unspent: restOf(window) },
      ...(fixed.seen && { seen: fixed.seen }),
    };
    return { window, request };
  };

  /**
   * Without the source, this process lives on its share. Not in the window in which the source went away: the others may
   * have leased all of that.
   */
  const shareOut = (asked: readonly Asked[]) => {
    if (whenAway === 'closed') return;
    const now = monotonic();
    for (const { window, request } of asked) {
      const state = parts.pools().get(window.pool);
      look(state, now);
      const share = Math.floor(request.limit * whenAway.share) - window.granted;
      if (share > 0 && request.start >= state.now.exchange - (now - awaySince)) {
        window.granted += share;
        window.unleased += share;
      }
      // What is beyond the share is not to be had before the next window.
      window.dryLimit = request.limit;
      window.dryUntil = now + awayPause;
    }
    retry();
  };

  const grant = (asked: readonly Asked[], grants: readonly number[], lacking: readonly number[] | undefined) => {
    const now = monotonic();
    const none = grants.every((one) => !one);
    for (const [at, { window, request }] of asked.entries()) {
      // The window may be over: what was granted is then gone with it.
      if (window.fixed.start !== request.start) continue;
      const granted = grants[at] ?? 0;
      // What was spent of a share has been told of now; the rest of the share is void.
      window.granted = Math.max(window.granted - window.unleased, window.spent) + granted;
      window.unleased = 0;
      window.untold = 0;
      if (granted) {
        window.low = Math.floor(granted / 2);
        window.leasedAt = now;
        window.dryLimit = 0;
      } else if (request.want > 0 && none && (lacking?.includes(at) ?? true)) {
        window.dryLimit = Math.max(window.dryLimit, request.limit);
        window.dryUntil = now + Math.min(dryPause, request.ms / 20);
      }
    }
  };

  const send = async (asked: readonly Asked[]) => {
    for (const { window } of asked) window.asking = true;
    listen();
    watch();
    try {
      const { grants, holds, lacking } = await source.lease(asked.map(({ request }) => request));
      setAway(false);
      grant(asked, grants, lacking);
      for (const { key, until } of holds) noteHold(key, until);
    } catch (error) {
      setAway(true, error);
      shareOut(asked);
      retryLater();
    } finally {
      for (const { window } of asked) window.asking = false;
    }
    retry();
  };

  /** Those who wait ask again, however the source was found away. */
  const retryLater = () => {
    if (retrying) return;
    retrying = true;
    // A timer may be early by a millisecond.
    later(Math.max(awayUntil - monotonic(), 0) + 1, () => {
      retrying = false;
      retry();
    });
  };

  const listen = () => {
    if (listening) return;
    listening = true;
    source.onHold((keys, until) => {
      for (const key of keys) noteHold(key, until);
    });
  };

  const takeOut = (window: LeasedWindow, rest: number): LeaseRest => {
    window.granted -= rest;
    return { key: window.pool, start: window.fixed.start, ms: window.fixed.ms, amount: rest };
  };

  /** Gives back what nobody uses, and tells of what was carried over; runs while something is leased. */
  const watch = () => {
    if (looking) return;
    looking = true;
    later(idleAfter, () => {
      looking = false;
      const rests: LeaseRest[] = [];
      for (const window of leased) {
        const rest = restOf(window);
        if (!window.busy && !window.asking && rest > 0) rests.push(takeOut(window, rest));
        window.busy = false;
        tellCarried(window);
        if (!rest && !window.open) leased.delete(window);
      }
      if (rests.length && !away) source.giveBack(rests).catch((error) => setAway(true, error));
      if (leased.size) watch();
    });
  };

  /** What of the last window may count in this one, the others have to know although nothing is asked for. */
  const tellCarried = (window: LeasedWindow) => {
    const state = parts.pools().get(window.pool);
    look(state, monotonic());
    window.advance(state.now);
    if (window.untold > 0 && !window.asking && !away) void send([requestFor(window, 0, 0, 0, 0)]);
  };

  const eachWindow = (
    claims: readonly Claim[],
    states: readonly PoolState[],
    visit: (window: LeasedWindow, state: PoolState, claim: Claim, described: LimitWindow) => void,
  ) => {
    for (let at = 0; at < claims.length; at++) {
      const claim = claims[at] as Claim;
      const state = states[at] as PoolState;
      if (!claim.amount) continue;
      const { windows } = claim.pool;
      for (let place = 0; place < windows.length; place++) {
        const described = windows[place] as LimitWindow;
        visit(parts.pools().windowOf(state, place, described) as LeasedWindow, state, claim, described);
      }
    }
  };

  return {
    makeWindow: createLeasedWindow,
    get closed() {
      return away && whenAway === 'closed';
    },
    ask(claims, states, urgent) {
      const now = monotonic();
      const asked: Asked[] = [];
      let busy = false;
      eachWindow(claims, states, (window, state, claim, described) => {
        const { amount, pool } = claim;
        const short = window.spent + amount - window.granted;
        if (short <= 0) return;
        const limit = window.capacity(usable(pool, described, amount, urgent, reserve));
        busy ||= window.asking || (window.dryLimit >= limit && window.dryUntil > state.now.monotonic);
        leased.add(window);
        // Urgent calls take of the reserve no more than they need.
        asked.push(requestFor(window, limit, amount, short, urgent ? short : undefined));
      });
      if (busy || !asked.length) return;
      if (away) shareOut(asked);
      if (!away || awayUntil <= now) void send(asked);
      else retryLater();
    },
    refill(claims, states) {
      eachWindow(claims, states, (window, _state, { amount, pool }, described) => {
        if (window.asking || window.granted - window.spent > window.low || away) return;
        const limit = window.capacity(usable(pool, described, amount, false, reserve));
        if (window.dryLimit >= limit && window.dryUntil > monotonic()) return;
        leased.add(window);
        void send([requestFor(window, limit, amount, 1)]);
      });
    },
    hold(states, milliseconds) {
      for (const state of states) {
        const now = state.clock?.now();
        if (now !== undefined) source.hold([state.key], now + milliseconds).catch((error) => setAway(true, error));
      }
    },
    async close() {
      const rests = [...leased].filter((window) => restOf(window) > 0).map((window) => takeOut(window, restOf(window)));
      leased.clear();
      if (rests.length && !away) await source.giveBack(rests).catch(() => {});
      await source.close?.();
    },
  };
}
