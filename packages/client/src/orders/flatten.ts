import type { Placed, PlaceOptions, PlacingClient } from '../placing/placed.ts';
import type { PlacingTable } from '../placing/placing.ts';
import { beginWork, type WorkTables } from './begin-work.ts';
import { defaultPatience } from './cancel-everything.ts';
import { checkScope } from './check-scope.ts';
import { closeHeld } from './close-held.ts';
import { type Held, readHeld } from './held.ts';
import { type Scope, symbolOf } from './read-open.ts';
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
      report.orders.push(await closeHeld(work, tables.placing, held));
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
