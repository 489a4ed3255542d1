import { OpenDerivsError } from '@openderivs/signing';
import type { Item } from '../../placing/find-order.ts';
import { placeOne } from '../../placing/place-one.ts';
import type { Placed, PlaceOptions, PlacingClient } from '../../placing/placed.ts';
import type { OrderPlacing } from '../../placing/placing.ts';
import { beginWork, type Work } from '../begin-work.ts';
import { defaultPatience } from '../cancel-everything.ts';
import { type Held, has, readHeld } from '../held.ts';
import type { OrderIds } from '../look-at-order.ts';
import type { BracketTable, OrderKindTable, OrdersTable } from '../orders-table.ts';
import type { Read } from '../read-open.ts';
import { isZero } from '../same-value.ts';
import type { Bracketed } from './bracketed.ts';
import { checkInput, type EndedEntry, followEntry } from './entry.ts';
import { type Cleared, createLegs } from './legs.ts';
import { type BracketPlan, readBracket } from './read-bracket.ts';
import { listedWithin, needsPosition, ordersIn, type Scene, type Tables, type Told } from './scene.ts';
import { secure } from './secure.ts';

/** Makes the function that opens a position with its stop-loss and take-profit. */
export const placeBracketOf =
  (tables: Tables, name: string) =>
  async (client: PlacingClient, given: Item, options: PlaceOptions = {}): Promise<Bracketed<object, object>> => {
    const table = tables.table.brackets?.[name] as BracketTable;
    const plan = readBracket(table, tables.table.lines, given);
    // Giving up ends the wait for the entry. What has been filled by then is protected all the same.
    const { signal, ...others } = options;
    const work = beginWork(client, tables, { patience: defaultPatience, ...others }, false);
    const scene: Scene = {
      tables,
      plan,
      legs: createLegs(plan, tables.table.kinds, tables.placing),
      readPosition: (during) => readPosition(during, tables.table, plan),
    };
    await checkInput(work, table.entry.operation, plan.entry);
    await checkInput(work, plan.stopLoss.leg.operation, plan.stopLoss.params);
    if (plan.takeProfit) await checkInput(work, plan.takeProfit.leg.operation, plan.takeProfit.params);
    return open(scene, work, signal);
  };

async function readPosition(
  work: Work,
  { positions }: OrdersTable,
  { table, scope, mode, side }: BracketPlan,
): Promise<Read<Held>> {
  const lists = positions.filter(({ operation }) => operation === table.position);
  const { rows, unread } = await readHeld(work, scope, lists);
  // In one-way mode there is one position, whatever its side.
  const isMeant = ({ list, row, side: held }: Held): boolean =>
    mode === 'oneWay' || (has(row, list.hedge) && held === side);
  return { rows: rows.filter(isMeant), unread };
}

const nobody: Cleared = { stopLoss: undefined, takeProfit: undefined, left: 'none' };

const nothing = (told: Told, error: OpenDerivsError | undefined, left = nobody): Bracketed<object, object> => ({
  outcome: 'nothing',
  ...told,
  ...ordersIn(left),
  left: left.left,
  error,
});

const errorOf = (placed: Placed<object>): OpenDerivsError | undefined =>
  placed.outcome === 'placed' ? undefined : placed.error;

async function open(scene: Scene, work: Work, signal: AbortSignal | undefined): Promise<Bracketed<object, object>> {
  const { plan, legs, tables } = scene;
  const { table } = plan;
  const described = tables.placing.orders[table.entry.operation] as OrderPlacing;
  const own = plan.entry[described.id];
  const clientOrderId = own === undefined ? work.internals.mint() : String(own);
  const untouched: Told = { clientOrderId, entry: undefined, filled: '0' };

  const { rows, unread } = await scene.readPosition(work);
  const before = unread[0]?.error ?? (rows.length > 0 ? notFlat(String(plan.scope.symbol)) : undefined);
  if (before) return nothing(untouched, before);
  // What an entry takes along begins with a fill.
  const clear = async () => (table.first ? legs.clear(work) : nobody);
  let waits = false;
  if (table.first) {
    const stop = await legs.place(work, plan.stopLoss, 'full');
    const error = errorOf(stop);
    waits = stop.outcome === 'placed';
    if (!waits && !needsPosition(plan, stop)) {
      return nothing(untouched, error, await clear());
    }
  }
  if (signal?.aborted) return nothing(untouched, gaveUp(), await clear());

  const place = placeOne({ operation: table.entry.operation, order: described, table: tables.placing });
  const placed = await place(
    work.client,
    { ...plan.entry, [described.id]: clientOrderId },
    { ...work.options, margin: work.margin },
  );
  if (placed.outcome === 'refused') return nothing(untouched, placed.error, await clear());
  const ended = await follow(scene, work, { placed, clientOrderId, waits, signal });
  const told: Told = { clientOrderId, entry: ended.order, filled: ended.filled };
  if (!ended.isOver) {
    const now = await legs.read(work, ended.filled);
    return { outcome: 'unknown', ...told, ...ordersIn(now), error: ended.error ?? lost(clientOrderId), closing: [] };
  }
  if (!isZero(ended.filled)) return secure(scene, work, told);
  return nothing(told, errorOf(placed) ?? ended.error, await clear());
}

interface Following {
  readonly placed: Placed<object>;
  readonly clientOrderId: string;
  /** The stop-loss waits already. */
  readonly waits: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Waits for the entry; sees to it meanwhile that what is filled has its stop-loss. */
async function follow(
  scene: Scene,
  work: Work,
  { placed, clientOrderId, waits, signal }: Following,
): Promise<EndedEntry> {
  const { plan, legs, tables } = scene;
  const { id } = tables.table.kinds[plan.table.entry.kind] as OrderKindTable;
  const known = placed.outcome === 'placed' ? (placed.order as Item)[id] : undefined;
  // A name of the caller's own may be another order's too; the exchange's id is not.
  const ids: OrderIds = { id: known ? String(known) : undefined, clientId: known ? undefined : clientOrderId };
  let hasProfit = plan.table.first === undefined || plan.takeProfit === undefined;
  let hasStop = waits || plan.table.first === undefined;
  let missing: number | undefined;
  /** Places the stop-loss as soon as there is a position for it; `false` where it never will be. */
  const guard = async (): Promise<boolean> => {
    const stop = await legs.place(work, plan.stopLoss, 'soon');
    hasStop = stop.outcome === 'placed';
    return hasStop || needsPosition(plan, stop);
  };
  // At once: whoever looks first what has been filled is without a stop-loss meanwhile.
  const isGuarded = hasStop || (await guard());
  return followEntry(tables, work, plan, {
    ids,
    signal,
    isUrgent: () => !hasStop,
    onLook: async (filled) => {
      if (!isGuarded) return false;
      if (isZero(filled) && (!hasStop || !waits)) return true;
      if (!hasStop) return guard();
      const { unread, stopLoss } = await legs.read({ ...work, bound: 0 }, filled);
      if (unread.length === 0) {
        const now = work.internals.timing.monotonic();
        missing = stopLoss ? undefined : (missing ?? now);
        // An entry without its stop-loss is not left to fill any further.
        if (missing !== undefined && now >= missing + listedWithin) return false;
      }
      if (!isZero(filled) && !hasProfit && plan.takeProfit) {
        hasProfit = true;
        await legs.place(work, plan.takeProfit, 'full');
      }
      return true;
    },
  });
}

const notFlat = (symbol: string): OpenDerivsError =>
  new OpenDerivsError(
    `${symbol} has a position already; a bracket begins without one, because its stop-loss closes all of it; close that one first`,
    { code: 'NOT_PLACED', outcome: 'refused' },
  );

const gaveUp = (): OpenDerivsError =>
  new OpenDerivsError('the caller gave up before the entry was sent', { code: 'NOT_PLACED', outcome: 'refused' });

const lost = (clientOrderId: string): OpenDerivsError =>
  new OpenDerivsError(`nothing could be found out about the entry ${clientOrderId}`, {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
  });
