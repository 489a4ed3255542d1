import type { PagingTable } from './paging.ts';

type Method = (params: never, options?: never) => PromiseLike<unknown>;
type MethodOf<Client, Name extends keyof Client> = Extract<Client[Name], Method>;

type ParamsOf<Call extends Method> = NonNullable<Parameters<Call>[0]>;

/** Where to begin: at a time, or where the history has one, at an id. */
type Beginning<Entry> = Entry extends {
  readonly by: 'time';
  readonly id: { readonly parameter: infer Id extends string };
}
  ? { startTime: number | string } | { [Name in Id]: string | number | bigint }
  : { startTime: number | string };

/** The page number is the iteration's own. */
type WithoutPage<Entry> = Entry extends { readonly page: infer Page extends string }
  ? { [Name in Page]?: never }
  : unknown;

type ItemOf<Result, Entry> = Entry extends { readonly by: 'cursor'; readonly list: infer List extends string }
  ? Result extends { readonly [Name in List]?: infer Items }
    ? NonNullable<Items> extends readonly (infer Item)[]
      ? Item
      : never
    : never
  : Result extends readonly (infer Item)[]
    ? Item
    : never;

/** The operations that can be iterated. */
export type History<Client, Table extends PagingTable> = keyof Client & keyof Table & string;

/** What to iterate over: the operation's own parameters, with a beginning. `limit` is the size of a page. */
export type HistoryParams<Client, Table extends PagingTable, Name extends History<Client, Table>> = ParamsOf<
  MethodOf<Client, Name>
> &
  Beginning<Table[Name]> &
  WithoutPage<Table[Name]>;

/** One entry of a history. */
export type HistoryItem<Client, Table extends PagingTable, Name extends History<Client, Table>> = ItemOf<
  Awaited<ReturnType<MethodOf<Client, Name>>>,
  Table[Name]
>;

/**
 * Goes through a history from `startTime` to `endTime` (now, when left out), both within, entry by entry: without a gap,
 * without a duplicate, each page asked for when the loop gets there.
 *
 * @example
 * for await (const trade of iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime })) console.log(trade.id);
 */
export type Iterate<Client, Table extends PagingTable> = <Name extends History<Client, Table>>(
  client: Client,
  operation: Name,
  params: HistoryParams<Client, Table, Name>,
  options?: Parameters<MethodOf<Client, Name>>[1],
) => AsyncGenerator<HistoryItem<Client, Table, Name>, void, undefined>;
