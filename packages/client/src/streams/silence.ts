import type { After } from './after.ts';
import type { Feed } from './feed.ts';
import { compare } from './identifiers.ts';
import type { Prove } from './proof.ts';

/** Watches streams that must not be silent for long. */
export interface Silence {
  /** What is to be watched has changed. */
  watch(): void;
  stop(): void;
}

export interface SilenceHost {
  readonly after: After;
  readonly now: () => number;
  readonly feeds: () => Iterable<Feed>;
  /** How REST proves a silence of this stream. */
  readonly proofOf: (feed: Feed) => Prove | undefined;
  /** Nobody reads from its connection now. */
  isHeld(feed: Feed): boolean;
  renew(feed: Feed): void;
  /** Takes a stream to a connection of its own. */
  move(feed: Feed, reason: string): void;
}

/** Milliseconds after which REST is asked about a stream that has brought nothing yet, or nothing since it was lost. */
const firstProof = 10_000;

/** Milliseconds for the whole to come where a stream begins with it. */
const firstWhole = 5_000;

/** No silence is waited for longer than this before the next step. */
const longest = 300_000;

/** Whoever holds a state must know whether it is out of date: REST is asked so often, with a pause, before it is taken for so. */
const mostUnknown = 2;
const pause = 2_000;

const isHolding = ({ listeners }: Feed): boolean => [...listeners].some((listener) => listener.holds?.() !== undefined);

/** The number up to which all who read a stream have what it has brought: by REST, or by its last event. */
function heldIn({ listeners, lastId }: Feed): string | undefined {
  const held = [...listeners].map((listener) => listener.holds?.()).filter((id) => id !== undefined);
  return held.sort(compare)[0] ?? lastId;
}

interface Watched {
  /** How often in a row it was silent for too long. */
  times: number;
  /** Until when it is known that there was nothing to send. */
  provenAt: number;
  /** How often in a row REST could not say anything, while somebody holds what cannot be out of date. */
  unknown: number;
  /** When it is asked again then. */
  againAt: number | undefined;
  isAsked: boolean;
}

export function createSilence(host: SilenceHost): Silence {
  const { after, now } = host;
  const watched = new WeakMap<Feed, Watched>();
  let forget: (() => void) | undefined;
  let isStopped = false;
  let isDue = false;

  const of = (feed: Feed): Watched => {
    let found = watched.get(feed);
    if (!found) {
      found = { times: 0, provenAt: 0, unknown: 0, againAt: undefined, isAsked: false };
      watched.set(feed, found);
    }
    return found;
  };

  /** The silence after which something is done; `undefined`: it may be silent for ever. */
  const limitOf = (feed: Feed): number | undefined => {
    const limits = [feed.row.silence, ...[...feed.listeners].map(({ expectWithin }) => expectWithin)];
    const expected = limits.filter((limit) => limit !== undefined);
    if ((!feed.isLive || feed.state === 'connecting') && host.proofOf(feed)) expected.push(firstProof);
    if (feed.awaitsWhole) expected.push(firstWhole);
    if (!expected.length) return undefined;
    return Math.min(Math.min(...expected) * 2 ** of(feed).times, Math.max(longest, ...expected));
  };

  const dueOf = (feed: Feed): number => {
    const limit = feed.isAcknowledged && !host.isHeld(feed) ? limitOf(feed) : undefined;
    const { isAsked, againAt, provenAt } = of(feed);
    if (limit === undefined || isAsked) return Number.POSITIVE_INFINITY;
    return againAt !== undefined && againAt > feed.heardAt ? againAt : Math.max(feed.heardAt, provenAt) + limit;
  };

  const act = (feed: Feed, quiet: number) => {
    const state = of(feed);
    state.times += 1;
    state.provenAt = now();
    const reason = `nothing came for ${quiet} ms`;
    feed.stale(reason);
    if (state.times === 1) host.renew(feed);
    else host.move(feed, reason);
  };

  const silent = async (feed: Feed) => {
    const state = of(feed);
    const since = feed.heardAt;
    // That nothing has happened explains no missing beginning.
    const prove = feed.awaitsWhole ? undefined : host.proofOf(feed);
    if (!prove) return act(feed, now() - since);
    state.isAsked = true;
    const held = heldIn(feed);
    state.againAt = undefined;
    const found = await prove(since, held);
    state.isAsked = false;
    if (isStopped) return;
    // Whatever has come meanwhile is the best proof.
    if (feed.heardAt === since && feed.isAcknowledged) {
      state.unknown = found === 'unknown' && isHolding(feed) ? state.unknown + 1 : 0;
      if (found === 'missed' || state.unknown > mostUnknown) {
        state.unknown = 0;
        act(feed, now() - since);
      } else if (state.unknown) state.againAt = now() + pause;
      else {
        state.provenAt = now();
        // Nobody is asked again and again.
        if (found === 'unknown' || feed.isLive) state.times = Math.min(state.times + 1, 6);
        if (found.endsWith('quiet')) feed.prove(found === 'surely quiet' ? held : undefined);
      }
    }
    watch();
  };

  const check = () => {
    forget = undefined;
    const moment = now();
    for (const feed of host.feeds()) {
      const state = of(feed);
      if (feed.heardAt > state.provenAt && feed.state === 'live') state.times = 0;
      if (dueOf(feed) <= moment) void silent(feed);
    }
    watch();
  };

  const setTimer = () => {
    isDue = false;
    forget?.();
    forget = undefined;
    if (isStopped) return;
    let due = Number.POSITIVE_INFINITY;
    for (const feed of host.feeds()) due = Math.min(due, dueOf(feed));
    if (due !== Number.POSITIVE_INFINITY) forget = after(Math.max(due - now(), 1), check);
  };

  /** Once for all that is asked for or acknowledged at a time. */
  const watch = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(setTimer);
  };

  return {
    watch,
    stop() {
      isStopped = true;
      forget?.();
    },
  };
}
