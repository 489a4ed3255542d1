import type { PlaceOptions, PlacingClient } from '../placing/placed.ts';
import { beginWork, type WorkTables } from './begin-work.ts';
import { checkScope } from './check-scope.ts';
import type { Scope } from './read-open.ts';
import { type CancelledEverything, sweep } from './sweep.ts';

const nothing = { read: async () => ({ rows: [], unread: [] }), close: async () => {} };

/** Makes the function that cancels all open orders of every kind. */
export const cancelEverythingOf =
  (tables: WorkTables) =>
  async (client: PlacingClient, scope: Scope = {}, options: PlaceOptions = {}): Promise<CancelledEverything> => {
    checkScope(tables.table, scope);
    const work = beginWork(client, tables, { patience: defaultPatience, ...options }, false);
    const { outcome, left, unread } = await sweep(work, scope, nothing);
    return { outcome, left, unread };
  };

/** Cancelling everything has more to wait for than one order. */
export const defaultPatience = 30_000;
