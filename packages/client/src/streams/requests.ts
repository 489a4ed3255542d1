import type { After } from './after.ts';
import { firstBatch } from './batches.ts';
import { blamed } from './blamed.ts';
import type { StreamLimits } from './channel-table.ts';
import type { StreamDialect, StreamFrame, StreamRefusal, Topic } from './dialect.ts';
import { createPace, type Pace } from './pace.ts';

/** A stream that is wanted on a connection. */
export interface Wanted {
  readonly key: string;
  readonly topic: Topic;
}

export interface RequestsHost {
  readonly dialect: StreamDialect;
  readonly limits: StreamLimits;
  readonly now: () => number;
  readonly after: After;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly pace: Pace;
  send(text: string): void;
  nextId(): number;
  acknowledged(key: string): void;
  refused(key: string, refusal: StreamRefusal): void;
  /** All that is wanted has been acknowledged. */
  settled(): void;
  /** A request has had no answer. */
  unanswered(): void;
}

/** Brings what the exchange has acknowledged to what is wanted, one frame at a time. */
export interface Requests {
  readonly acknowledged: ReadonlySet<string>;
  /** Was it asked for here? Its events may come before the acknowledgement, and after the end. */
  knows(key: string): boolean;
  /** What is wanted has changed. */
  update(): void;
  /** Asks for a stream anew. */
  renew(key: string): void;
  take(frame: StreamFrame & { readonly kind: 'done' | 'refused' }): boolean;
  stop(): void;
}

/** Milliseconds for an answer to a request. */
const patience = 10_000;

/** Milliseconds in which all answers to one frame come: what has none by then may be what a refusal means. */
const together = 1_000;

interface Asked {
  readonly what: 'subscribe' | 'unsubscribe';
  readonly id: number;
  readonly left: Map<string, Wanted>;
  /** Refusals that name nothing. */
  readonly unclear: StreamRefusal[];
  forget(): void;
}

export function createRequests(host: RequestsHost): Requests {
  const { dialect, limits, now, after, wanted, pace } = host;
  const hourly = createPace(limits.requestsPerHour ?? Number.POSITIVE_INFINITY, 3_600_000);
  const acknowledged = new Set<string>();
  const known = new Set<string>();
  const renewing = new Set<string>();
  /** Parts of a frame that was refused as a whole: each is asked for by itself. */
  const parts: Wanted[][] = [];
  let asked: Asked | undefined;
  let isStopped = false;
  let refusals = 0;
  let wake: (() => void) | undefined;

  const sleep = (milliseconds: number) => {
    wake?.();
    wake = after(milliseconds, () => {
      wake = undefined;
      step();
    });
  };

  const isMissing = ({ key }: Wanted) => wanted.has(key) && !acknowledged.has(key);

  const nextRequest = (): { what: Asked['what']; batch: readonly Wanted[] } | undefined => {
    const superfluous = [...acknowledged].filter((key) => renewing.has(key) || !wanted.has(key));
    if (superfluous.length) {
      const topics = superfluous.map((key) => topicsByKey.get(key) as Wanted);
      return { what: 'unsubscribe', batch: firstBatch(topics, limits) };
    }
    while (parts.length) {
      const batch = (parts.shift() as Wanted[]).filter(isMissing);
      if (batch.length) return { what: 'subscribe', batch };
    }
    const batch = firstBatch([...wanted.values()].filter(isMissing), limits);
    return batch.length ? { what: 'subscribe', batch } : undefined;
  };
  const topicsByKey = new Map<string, Wanted>();

  const step = () => {
    if (isStopped || asked || wake) return;
    const moment = now();
    const request = nextRequest();
    if (!request) {
      host.settled();
      return;
    }
    const { what, batch } = request;
    const wait = Math.max(pace.wait(moment), hourly.wait(moment));
    if (wait > 0) {
      if (what === 'subscribe') parts.unshift([...batch]);
      sleep(wait);
      return;
    }
    const id = host.nextId();
    const unheard = after(patience, host.unanswered);
    asked = { what, id, left: new Map(batch.map((each) => [each.key, each])), unclear: [], forget: unheard };
    for (const each of batch) {
      known.add(each.key);
      topicsByKey.set(each.key, each);
    }
    pace.sent(moment);
    hourly.sent(moment);
    host.send(
      dialect.request(
        what,
        batch.map(({ topic }) => topic),
        id,
      ),
    );
  };

  const finish = () => {
    asked?.forget();
    asked = undefined;
    step();
  };

  const done = (key: string, what: Asked['what']) => {
    if (what === 'unsubscribe') {
      acknowledged.delete(key);
      renewing.delete(key);
      topicsByKey.delete(key);
      return;
    }
    refusals = 0;
    acknowledged.add(key);
    host.acknowledged(key);
  };

  const refuse = (key: string, refusal: StreamRefusal) => {
    asked?.left.delete(key);
    topicsByKey.delete(key);
    host.refused(key, refusal);
  };

  /** What is left has not been named by anybody. */
  const conclude = () => {
    if (!asked) return;
    const { left, unclear } = asked;
    if (unclear.length && left.size <= unclear.length) {
      for (const [at, key] of [...left.keys()].entries()) refuse(key, unclear[at] as StreamRefusal);
    }
    if (!left.size) finish();
  };

  /** Asks for the halves, each by itself. */
  const split = () => {
    if (!asked) return;
    const left = [...asked.left.values()];
    const middle = Math.ceil(left.length / 2);
    parts.push(left.slice(0, middle), left.slice(middle));
    finish();
  };

  const takeRefusal = (refusal: StreamRefusal): boolean => {
    if (!asked) return false;
    const { left, what, id, unclear } = asked;
    if (refusal.id !== undefined && refusal.id !== id) return false;
    if (refusal.passing) {
      asked.forget();
      asked = undefined;
      sleep(Math.min(1_000 * 2 ** refusals++, 30_000));
      return true;
    }
    if (what === 'unsubscribe') {
      // What cannot be ended is not there.
      for (const key of left.keys()) done(key, what);
      finish();
      return true;
    }
    const key = refusal.key ?? blamed([...left.values()], refusal.message);
    if (key !== undefined && left.has(key)) {
      refuse(key, refusal);
      if (refusal.id === undefined) conclude();
      // A frame that was refused by its number was refused as a whole.
      else if (left.size) {
        parts.push([...left.values()]);
        finish();
      } else finish();
      return true;
    }
    if (refusal.id !== undefined) {
      split();
      return true;
    }
    unclear.push(refusal);
    if (left.size <= unclear.length) conclude();
    else if (unclear.length === 1) {
      asked.forget();
      const { id: mine } = asked;
      asked.forget = after(together, () => {
        if (asked?.id === mine) split();
      });
    }
    return true;
  };

  return {
    acknowledged,
    knows: (key) => known.has(key),
    update: step,
    renew(key) {
      if (!acknowledged.has(key)) return;
      renewing.add(key);
      step();
    },
    take(frame) {
      if (frame.kind === 'refused') return takeRefusal(frame);
      if (!asked) return false;
      const { left, what, id } = asked;
      if (frame.id !== undefined) {
        if (frame.id !== id) return false;
        for (const key of left.keys()) done(key, what);
        left.clear();
      }
      for (const key of frame.keys ?? []) if (left.delete(key)) done(key, what);
      if (asked?.id === id) conclude();
      return true;
    },
    stop() {
      isStopped = true;
      asked?.forget();
      wake?.();
    },
  };
}
