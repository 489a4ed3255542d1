import { compareDecimals } from '../../decimals/round-to-step.ts';
import { placeOne } from '../../placing/place-one.ts';
import type { Placed } from '../../placing/placed.ts';
import type { PlacingTable } from '../../placing/placing.ts';
import { createPauses, type Work } from '../begin-work.ts';
import { cancelListed } from '../cancel-listed.ts';
import { soon } from '../close-held.ts';
import { stateOf } from '../look-at-order.ts';
import type { OrderKindTable } from '../orders-table.ts';
import { attemptRead, isInScope, type ListedOrder, lineParameter, linesIn, type Read, readList } from '../read-open.ts';
import { isSame, textOf } from '../same-value.ts';
import { type BracketPlan, hasMarks, type PlannedLeg } from './read-bracket.ts';

/** What of a bracket was seen to wait. */
export interface Waiting {
  readonly stopLoss: ListedOrder | undefined;
  readonly takeProfit: ListedOrder | undefined;
}

/** What still waits of a bracket that is over. */
export interface Cleared extends Waiting {
  readonly left: 'none' | 'some' | 'unknown';
}

/** The stop-loss and the take-profit of one bracket. */
export interface Legs {
  /** Places one. With `soon` it is given up soon: the list shows whether it is there. */
  place(work: Work, planned: PlannedLeg, patience: 'soon' | 'full'): Promise<Placed<object>>;
  /** What of it waits; a stop-loss that is smaller than what was filled does not count. */
  read(work: Work, filled: string): Promise<Read<never> & Waiting>;
  /** Cancels what waits until two readings show none of it, and gives what was seen last. */
  clear(work: Work): Promise<Cleared>;
}

const clearedWithin = 10_000;

export function createLegs(
  plan: BracketPlan,
  kinds: Readonly<Record<string, OrderKindTable>>,
  placing: PlacingTable,
): Legs {
  const { table, scope } = plan;
  const planned = [plan.stopLoss, ...(plan.takeProfit ? [plan.takeProfit] : [])];
  const names = new Set<string>();
  let mayArrive = false;
  let mayWait = false;
  const isAttached = planned.some(({ leg }) => leg.attached);

  const place: Legs['place'] = async (work, { leg, params }, patience) => {
    const order = placing.orders[leg.operation];
    if (order === undefined) throw new TypeError(`nothing says how ${leg.operation} is found again`);
    const clientId = work.internals.mint();
    names.add(clientId);
    const one = placeOne({ operation: leg.operation, order, table: placing });
    const send = (signal: AbortSignal | undefined) =>
      one(work.client, { ...params, [order.id]: clientId }, { ...work.options, margin: work.margin, signal });
    const placed = await (patience === 'soon' ? soon(work, send) : send(undefined));
    if (placed.outcome !== 'refused') mayWait = true;
    if (patience === 'soon' && placed.outcome === 'unknown') mayArrive = true;
    return placed;
  };

  /** Ours by its name or, where the exchange has placed it with the entry, by all that tells it. */
  const isOurs = ({ kind, order }: ListedOrder, { leg, triggerPrice, marks }: PlannedLeg): boolean =>
    (isAttached || names.has(String(order[kind.clientId]))) &&
    isSame(triggerPrice, order[leg.seen.trigger]) &&
    hasMarks(order, marks);

  const covers = ({ order }: ListedOrder, { leg }: PlannedLeg, filled: string): boolean => {
    const size = leg.seen.quantity === undefined ? '' : textOf(order[leg.seen.quantity]);
    return isSame(size, '0') || compareDecimals(size, filled) >= 0;
  };

  const rowsOf = (work: Work): Promise<Read<ListedOrder>> => {
    const { list } = table;
    const { leg } = plan.stopLoss;
    const kind = kinds[leg.kind] as OrderKindTable;
    const [line] = linesIn(work.table, scope);
    const own = Object.fromEntries((list.with ?? []).map((name) => [name, plan.entry[name]]));
    return attemptRead(work, list.operation, async (signal) => {
      const rows = await readList(work, list, { ...list.set, ...lineParameter(work.table, line), ...own }, signal);
      return rows
        .filter((order) => isInScope(scope, order) && stateOf(kind, order, { open: true }) === 'open')
        .map((order) => ({ name: leg.kind, kind, line, order }));
    });
  };

  const read: Legs['read'] = async (work, filled) => {
    const { rows, unread } = await rowsOf(work);
    const find = (one: PlannedLeg | undefined) =>
      one && rows.find((row) => isOurs(row, one) && covers(row, one, filled));
    return { rows: [], unread, stopLoss: find(plan.stopLoss), takeProfit: find(plan.takeProfit) };
  };

  return {
    place,
    read,
    async clear(work) {
      if (!mayWait && !isAttached) return { stopLoss: undefined, takeProfit: undefined, left: 'none' };
      const { timing } = work.internals;
      const started = timing.monotonic();
      const until: Work = { ...work, started, bound: started + clearedWithin };
      const pause = createPauses(until);
      let calm = 0;
      let seen: Waiting = { stopLoss: undefined, takeProfit: undefined };
      while (calm < 2) {
        const { rows, unread } = await rowsOf(until);
        const ours = (one: PlannedLeg | undefined) => (one ? rows.filter((row) => isOurs(row, one)) : []);
        const [stops, profits] = [ours(plan.stopLoss), ours(plan.takeProfit)];
        if (unread.length === 0) seen = { stopLoss: stops[0], takeProfit: profits[0] };
        const left = [...new Map([...stops, ...profits].map((row) => [row.order[row.kind.id], row])).values()];
        calm = left.length + unread.length === 0 ? calm + 1 : 0;
        if (timing.monotonic() >= until.bound) break;
        // One by one: a call that cancels all of a symbol would take what others have placed meanwhile.
        if (left.length > 0) await cancelListed(until, left, [...rows, ...rows], new Map());
        if (calm < 2) await pause();
      }
      const isLeft = (seen.stopLoss ?? seen.takeProfit) !== undefined;
      if (isLeft) return { ...seen, left: 'some' };
      return { ...seen, left: calm === 2 && !mayArrive ? 'none' : 'unknown' };
    },
  };
}
