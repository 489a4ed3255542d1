import { BadInputError } from '@openderivs/signing';
import { placeMany } from './place-many.ts';
import { placeOne } from './place-one.ts';
import type { Placed, PlaceOne, PlaceOptions, PlacingClient } from './placed.ts';
import type { OrderKind, PlacingTable } from './placing.ts';

/** A client's method: what it takes, with which options, and what it gives. */
type ParamsOf<Client, Name> = Name extends keyof Client
  ? Client[Name] extends (params: infer Params, options?: never) => unknown
    ? NonNullable<Params>
    : never
  : never;
type OptionsOf<Client, Name> = Name extends keyof Client
  ? Client[Name] extends (params: never, options?: infer Options) => unknown
    ? NonNullable<Options> & PlaceOptions
    : never
  : never;
type ResultOf<Client, Name> = Name extends keyof Client
  ? Client[Name] extends (params: never, options?: never) => PromiseLike<infer Result>
    ? Result
    : never
  : never;

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;
type ListIn<Answer, Name> = Name extends keyof Answer ? EntryOf<Answer[Name]> : never;

/** What one step of looking gives when it finds the order. */
type FoundBy<Client, Step> = Step extends { readonly operation: infer Name; readonly list: infer List }
  ? ListIn<ResultOf<Client, Name>, List>
  : Step extends { readonly operation: infer Name; readonly id: string }
    ? ResultOf<Client, Name>
    : Step extends { readonly operation: infer Name }
      ? EntryOf<ResultOf<Client, Name>>
      : never;

type Found<Client, Order> = Order extends { readonly find: readonly (infer Step)[] } ? FoundBy<Client, Step> : never;

/** The operations that place one order. */
type Single<Table extends PlacingTable> = {
  [Name in keyof Table['orders']]: Table['orders'][Name]['id'] extends `${string}.${string}` ? never : Name;
}[keyof Table['orders']];

/** The operations that place several. */
type Batch<Table extends PlacingTable> = Exclude<keyof Table['orders'], Single<Table>>;

/** What the answer to a batch has of each order. */
type BatchItem<Table extends PlacingTable, Answer> = Table['batch'] extends { readonly placed: infer List }
  ? ListIn<Answer, List>
  : EntryOf<Answer>;

/** A function that places one order of the kind that an operation places. */
export type Place<Client, Table extends PlacingTable, Name extends Single<Table>> = PlaceOne<
  Client,
  ParamsOf<Client, Name>,
  ResultOf<Client, Name> | Found<Client, Table['orders'][Name]>,
  OptionsOf<Client, Name>
>;

/** How the orders of one API are placed: a function for each operation that does. */
export interface Placing<Client, Table extends PlacingTable> {
  /** Places one order and finds out what became of it. */
  one<Name extends Single<Table>>(operation: Name): Place<Client, Table, Name>;
  /** Places what one call takes and finds out what became of each order, in the order in which they were given. */
  many<Name extends Batch<Table>>(operation: Name): PlaceBatch<Client, Table, Name>;
}

/** A function that places the orders of one call of the kind that an operation places. */
export type PlaceBatch<Client, Table extends PlacingTable, Name extends Batch<Table>> = (
  client: Client,
  params: ParamsOf<Client, Name>,
  options?: OptionsOf<Client, Name>,
) => Promise<Placed<BatchOrder<Client, Table, Name>>[]>;

type BatchOrder<Client, Table extends PlacingTable, Name extends Batch<Table>> =
  | Extract<BatchItem<Table, ResultOf<Client, Name>>, { readonly [Id in AnswerId<Table, Name>]?: unknown }>
  | Found<Client, Table['orders'][Name]>;

type AnswerId<Table extends PlacingTable, Name extends keyof Table['orders']> = Table['orders'][Name]['answerId'];

/**
 * Makes the functions of one API that place orders from the data of its description. An order whose answer is lost is
 * looked up by its client id within a bound and never placed again; "not found" counts only once the order can no longer
 * arrive.
 *
 * @example
 * const placing = createPlacing<BinanceUsdm, typeof table>(table);
 * export const placeOrder = placing.one('newOrder');
 */
export function createPlacing<Client extends PlacingClient, const Table extends PlacingTable>(
  table: Table,
): Placing<Client, Table> {
  const kindOf = (operation: string): OrderKind => {
    const order = table.orders[operation];
    if (order) return { operation, order, table };
    throw new BadInputError('operation', `${operation} places no order`, `give one of ${Object.keys(table.orders)}`);
  };
  const placing = {
    one: (operation: string) => placeOne(kindOf(operation)),
    many: (operation: string) => placeMany(kindOf(operation)),
  };
  return placing as unknown as Placing<Client, Table>;
}
