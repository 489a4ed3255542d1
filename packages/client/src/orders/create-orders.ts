import { BadInputError } from '@openderivs/signing';
import type { PlaceOptions, PlacingClient } from '../placing/placed.ts';
import type { PlacingTable } from '../placing/placing.ts';
import { amendOne } from './amend-one.ts';
import { placeBracketOf } from './bracket/place-bracket.ts';
import { cancelEverythingOf } from './cancel-everything.ts';
import { cancelOne } from './cancel-one.ts';
import { type Flattened, flattenOf } from './flatten.ts';
import type { OrdersTable } from './orders-table.ts';
import type { CancelledEverything } from './sweep.ts';

/** A function that is about one order, and gives what became of it. */
export type OnOrder<Client, Params, Result, Options extends PlaceOptions> = (
  client: Client,
  params: Params,
  options?: Options,
) => Promise<Result>;

/** A function that is about all orders of a symbol, of a product line, or of the account. */
export type OnEverything<Client, Scope, Result, Options extends PlaceOptions> = (
  client: Client,
  ...rest: Partial<Scope> extends Scope ? [scope?: Scope, options?: Options] : [scope: Scope, options?: Options]
) => Promise<Result>;

/** What works on the orders of one API. */
export interface Orders<Client extends PlacingClient, Table extends OrdersTable> {
  /** Cancels one order of this kind, until it is over. */
  cancel<Params, Result, Options extends PlaceOptions>(
    kind: keyof Table['kinds'],
  ): OnOrder<Client, Params, Result, Options>;
  /** Changes one order of this kind, and finds out whether it was changed. */
  amend<Params, Result, Options extends PlaceOptions>(
    kind: keyof Table['kinds'],
  ): OnOrder<Client, Params, Result, Options>;
  /** Cancels all open orders of every kind. */
  cancelEverything<Scope, Options extends PlaceOptions>(): OnEverything<Client, Scope, CancelledEverything, Options>;
  /** Cancels all open orders and closes all positions. */
  flatten<Scope, Options extends PlaceOptions>(): OnEverything<Client, Scope, Flattened, Options>;
  /** Opens a position with its stop-loss and take-profit. */
  bracket<Params, Result, Options extends PlaceOptions>(
    name: keyof NonNullable<Table['brackets']>,
  ): OnOrder<Client, Params, Result, Options>;
}

/**
 * Makes the functions of one API that cancel, change and close, from the data of its description.
 *
 * @example
 * const { cancel } = createOrders<BinanceUsdm, typeof orders>(orders, placing);
 * export const cancelSurely: OnOrder<BinanceUsdm, CancelOrderParams, Cancelled<Order>, BinancePlaceOptions> = cancel('order');
 */
export function createOrders<Client extends PlacingClient, const Table extends OrdersTable>(
  table: Table,
  placing: PlacingTable,
): Orders<Client, Table> {
  const tables = { table, placing, absent: placing.absent };
  const known = (name: string): string => {
    if (name in table.kinds) return name;
    throw new BadInputError('kind', `is ${name}`, `give one of ${Object.keys(table.kinds)}`);
  };
  const orders = {
    cancel: (name: string) => cancelOne(tables, known(name)),
    amend: (name: string) => amendOne(tables, known(name)),
    cancelEverything: () => cancelEverythingOf(tables),
    flatten: () => flattenOf(tables),
    bracket: (name: string) => placeBracketOf(tables, name),
  };
  return orders as unknown as Orders<Client, Table>;
}
