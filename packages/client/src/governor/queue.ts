import type { GovernedCall, Ticket } from './governor.ts';
import type { LaneIndex } from './lanes.ts';
import type { PoolState } from './pool-state.ts';

/** A call that waits. */
export interface Waiting {
  readonly call: GovernedCall;
  readonly states: readonly PoolState[];
  readonly lane: LaneIndex;
  /** Its place among all who came. */
  readonly place: number;
  readonly since: number;
  readonly deadline: number;
  /** The pool that it waits for. */
  scarce: PoolState;
  /** It could not go when it came. */
  waits: boolean;
  resolve(ticket: Ticket): void;
  reject(error: unknown): void;
  /** Stops listening to its signal. */
  forget(): void;
}

/** Lets a call go and gives `undefined`, or gives the pool that it has to wait for. */
export type Attempt = (waiting: Waiting) => PoolState | undefined;

export interface Queue {
  readonly size: number;
  add(waiting: Waiting): void;
  remove(waiting: Waiting): void;
  /** Tries whoever may be next. */
  advance(attempt: Attempt): void;
  /** All that wait past their deadline. */
  overdue(now: number): readonly Waiting[];
  /** The first deadline, or earlier. */
  readonly deadline: number;
  all(): Iterable<Waiting>;
}

/** Calls of one lane that need the same pools: they go one after the other. */
interface Row {
  readonly states: readonly PoolState[];
  readonly waiting: Set<Waiting>;
}

/**
 * Who waits, in three lanes. In each, first come is first served; a call that does not need a pool without room passes
 * those that do.
 */
export function createQueue(): Queue {
  const lanes: readonly Map<string, Row>[] = [new Map(), new Map(), new Map()];
  let size = 0;
  let deadline = Number.POSITIVE_INFINITY;
  const rowOf = ({ states, lane }: Waiting) => {
    const key = states.map((state) => state.key).join('\n');
    return { key, rows: lanes[lane] as Map<string, Row> };
  };
  const count = ({ call, states, lane }: Waiting, sign: 1 | -1) => {
    size += sign;
    for (const [at, state] of states.entries()) {
      state.waiting += sign;
      state.backlog[lane] += sign * (call.claims[at]?.amount ?? 0);
    }
  };
  const remove = (waiting: Waiting) => {
    const { key, rows } = rowOf(waiting);
    const row = rows.get(key);
    if (!row?.waiting.delete(waiting)) return;
    if (!row.waiting.size) rows.delete(key);
    count(waiting, -1);
    waiting.forget();
    if (!size) deadline = Number.POSITIVE_INFINITY;
  };
  function* all() {
    for (const rows of lanes) for (const { waiting } of rows.values()) yield* waiting;
  }
  return {
    get size() {
      return size;
    },
    get deadline() {
      return deadline;
    },
    all,
    remove,
    add(waiting) {
      const { key, rows } = rowOf(waiting);
      const row = rows.get(key) ?? { states: waiting.states, waiting: new Set() };
      rows.set(key, row);
      row.waiting.add(waiting);
      count(waiting, 1);
      deadline = Math.min(deadline, waiting.deadline);
    },
    advance(attempt) {
      // A lighter call must not take what a heavier one before it waits for, nor one of a later lane.
      const scarce = new Set<PoolState>();
      for (const rows of lanes) {
        for (let first = firstOf(rows, scarce); first; first = firstOf(rows, scarce)) {
          const short = attempt(first);
          if (short) scarce.add(short);
          else remove(first);
        }
      }
    },
    overdue(now) {
      if (now < deadline) return [];
      const late: Waiting[] = [];
      deadline = Number.POSITIVE_INFINITY;
      for (const waiting of all()) {
        if (waiting.deadline <= now) late.push(waiting);
        else deadline = Math.min(deadline, waiting.deadline);
      }
      return late;
    },
  };
}

/** Who came first of those that need no pool of these. */
function firstOf(rows: ReadonlyMap<string, Row>, scarce: ReadonlySet<PoolState>): Waiting | undefined {
  let first: Waiting | undefined;
  for (const { states, waiting } of rows.values()) {
    if (scarce.size && states.some((state) => scarce.has(state))) continue;
    const [head] = waiting;
    if (head && head.place < (first?.place ?? Number.POSITIVE_INFINITY)) first = head;
  }
  return first;
}
