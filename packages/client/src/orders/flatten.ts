import { isBadInputError } from '../errors/guards.ts';
import type { Item } from '../placing/find-order.ts';
import { placeOne } from '../placing/place-one.ts';
import type { Placed, PlaceOptions, PlacingClient } from '../placing/placed.ts';
import type { PlacingTable } from '../placing/placing.ts';
import { within } from '../placing/within.ts';
import { beginWork, createPauses, type Work, type WorkTables } from './begin-work.ts';
import { defaultPatience } from './cancel-everything.ts';
import { checkScope } from './check-scope.ts';
import { idsOf, lookAtOrder } from './look-at-order.ts';
import type { ClosingOrder, OrderKindTable, PositionList } from './orders-table.ts';
import {
  attemptRead,
  isInScope,
  lineParameter,
  linesIn,
  type Read,
  readList,
  type Scope,
  symbolOf,
  together,
} from './read-open.ts';
import { isZero, sizeOf } from './same-value.ts';
import { type CancelledEverything, sweep } from './sweep.ts';

/** What became of one position. */
export interface FlattenedPosition {
  readonly symbol: string;
  readonly side: 'long' | 'short';
  /** How large it was when it was first seen, without a sign. */
  readonly size: string;
  /** What is left of it; `0` when it is closed. */
  readonly left: string;
  /** The orders that were sent to close it, each with what became of it. */
  readonly orders: readonly Placed<object>[];
}

/**
 * What became of closing everything. `flat`: two readings in a row showed no position and no open order. `left`: all was
 * read, and some are left. `unknown`: something could not be read at the end.
 */
export interface Flattened extends Omit<CancelledEverything, 'outcome'> {
  readonly outcome: 'flat' | 'left' | 'unknown';
  readonly positions: readonly FlattenedPosition[];
}

/** A position as it was listed. */
interface Held {
  readonly list: PositionList;
  readonly line: string | undefined;
  readonly row: Item;
  readonly side: 'long' | 'short';
  readonly size: string;
}

const has = (row: Item, marks: Readonly<Record<string, string | readonly string[]>>): boolean =>
  Object.entries(marks).every(([name, values]) => [values].flat().includes(String(row[name])));

const sideOf = ({ amount, short }: PositionList, row: Item): Held['side'] =>
  (short ? has(row, short) : String(row[amount]).startsWith('-')) ? 'short' : 'long';

async function readHeld(work: Work, scope: Scope): Promise<Read<Held>> {
  const { positions, lines } = work.table;
  const withPositions = lines?.values.slice(0, lines.positions);
  const reads = positions.flatMap((list) =>
    linesIn(work.table, scope, withPositions).map((line) =>
      attemptRead(work, list.operation, async (signal) => {
        const rows = await readList(work, list, lineParameter(work.table, line), signal);
        return rows
          .filter((row) => isInScope(scope, row) && !isZero(row[list.amount]))
          .map((row): Held => ({ list, line, row, side: sideOf(list, row), size: sizeOf(row[list.amount]) }));
      }),
    ),
  );
  return together(await Promise.all(reads));
}

/** The order that closes a position, and can do nothing else: reduce-only, or in hedge mode of its side. */
function closingOrder(work: Work, { list, line, row, side, size }: Held): Item {
  const { close, hedge } = list;
  const mode: ClosingOrder = has(row, hedge) ? close.hedge : close.oneWay;
  const facts: Item = { ...row, symbol: symbolOf(row) };
  const from = Object.entries({ ...close.from, ...mode.from }).map(([parameter, property]) => [
    parameter,
    facts[property],
  ]);
  return {
    ...lineParameter(work.table, line),
    ...Object.fromEntries(from),
    ...close.set,
    ...mode.set,
    [close.side]: mode[side],
    [close.quantity]: size,
  };
}

/** As long a closing order may take to be found, and to be filled, before positions are read again. */
const filledWithin = 5_000;

/**
 * Gives up soon on finding out what became of a closing order: another can close no more than is left, and a position that
 * stays open for a whole receive window is what nobody wants who closes it.
 */
async function soon(work: Work, place: (signal: AbortSignal) => Promise<Placed<object>>): Promise<Placed<object>> {
  const { internals, options } = work;
  const [over, done] = [new AbortController(), new AbortController()];
  void internals.timing.sleep(filledWithin, done.signal).then(
    () => over.abort(),
    () => undefined,
  );
  try {
    return await place(options.signal ? AbortSignal.any([over.signal, options.signal]) : over.signal);
  } finally {
    done.abort();
  }
}

/** Waits until an order is over, as far as that can be seen soon. A position that is read before then is an old one. */
async function awaitEnd(work: Work, name: string, order: object, params: Item): Promise<void> {
  const { timing } = work.internals;
  const kind = work.table.kinds[name] as OrderKindTable;
  const ids = idsOf(kind, order as Item);
  const until = { ...work, bound: timing.monotonic() + filledWithin };
  const pause = createPauses(until);
  while (timing.monotonic() < until.bound && !work.options.signal?.aborted) {
    const looked = await within(timing, until.bound - timing.monotonic(), work.options.signal, (signal) =>
      lookAtOrder(work, kind, { ids, params, options: { ...work.options, signal } }),
    );
    if (looked?.value && looked.value.state !== 'open') return;
    await pause();
  }
}

/** A closing order is made of what the exchange listed: if that cannot be sent, the other positions are closed all the same. */
const notSent = (error: unknown): Placed<object> => {
  if (isBadInputError(error)) return { outcome: 'refused', clientOrderId: '', error };
  throw error;
};

/** Makes the function that cancels all orders and closes all positions. */
export const flattenOf =
  (tables: WorkTables & { readonly placing: PlacingTable }) =>
  async (client: PlacingClient, scope: Scope = {}, options: PlaceOptions = {}): Promise<Flattened> => {
    checkScope(tables.table, scope);
    const work = beginWork(client, tables, { patience: defaultPatience, ...options }, false);
    const told = new Map<string, { first: Held; orders: Placed<object>[] }>();

    const close = async (held: Held): Promise<void> => {
      const key = [held.line, symbolOf(held.row), held.side].join();
      const report = told.get(key) ?? { first: held, orders: [] };
      told.set(key, report);
      const { operation } = held.list.close;
      const place = placeOne({ operation, order: tables.placing.orders[operation] as never, table: tables.placing });
      const order = closingOrder(work, held);
      const placed = await soon(work, (signal) =>
        place(client, order, { ...work.options, margin: work.margin, signal }),
      ).catch(notSent);
      report.orders.push(placed);
      if (placed.outcome === 'placed') await awaitEnd(work, held.list.close.kind, placed.order, order);
    };

    const { outcome, left, unread, held } = await sweep(work, scope, {
      read: () => readHeld(work, scope),
      close: async (positions) => {
        await Promise.all(positions.map(close));
      },
    });
    for (const one of held) {
      const key = [one.line, symbolOf(one.row), one.side].join();
      if (!told.has(key)) told.set(key, { first: one, orders: [] });
    }
    const positions = [...told.values()].map(({ first, orders }): FlattenedPosition => {
      const { side, size, line, row } = first;
      const now = held.find((each) => each.line === line && each.side === side && symbolOf(each.row) === symbolOf(row));
      return { symbol: symbolOf(row), side, size, left: now?.size ?? '0', orders };
    });
    return { outcome: outcome === 'done' ? 'flat' : outcome, left, unread, positions };
  };
