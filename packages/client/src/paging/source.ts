import { AbortedError } from '../errors/transport-errors.ts';
import { PagingError } from './paging-error.ts';

/** Parameters of one request. */
export type Request = Readonly<Record<string, unknown>>;

/** An entry of a history: an object, or a list such as a candle. */
export type Entry = Readonly<Record<string | number, unknown>>;

/** A range of time, both ends within. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One history of one account, as it is asked for page by page. */
export interface Source {
  readonly operation: string;
  /** The most entries that a page holds: the exchange's, or fewer if the caller wants that. */
  readonly limit: number;
  /** What the caller asked for, without time, page size and cursor. */
  readonly filter: Request;
  /** Sends one request: what the caller asked for, and this. */
  ask(request: Request): Promise<unknown>;
  /** Throws once the caller's signal is aborted. */
  checkSignal(): void;
}

type Method = (params: Request, options: object | undefined) => PromiseLike<unknown>;

/** Makes requests of one operation. They run one at a time: each is sent when what came before has been taken. */
export function createSource(
  operation: string,
  call: Method,
  { limit, filter, options }: { limit: number; filter: Request; options: { signal?: AbortSignal } | undefined },
): Source {
  const checkSignal = () => {
    if (options?.signal?.aborted) throw new AbortedError({ operation, outcome: 'refused' });
  };
  return {
    operation,
    limit,
    filter,
    checkSignal,
    ask: async (request) => {
      checkSignal();
      return call({ ...filter, ...request }, options);
    },
  };
}

/** A page that is a list of entries. Bitget writes an empty one as `null`. */
export function entriesOf({ operation }: Source, page: unknown): readonly Entry[] {
  if (page === null || page === undefined) return [];
  if (Array.isArray(page)) return page as Entry[];
  throw new PagingError(operation, 'a page holds no list of entries');
}

/** The time of an entry, in milliseconds. */
export function timeIn({ operation }: Source, entry: Entry, item: string | number): number {
  const time = Number(entry[item]);
  if (Number.isSafeInteger(time)) return time;
  throw new PagingError(operation, `an entry has no time in milliseconds at ${JSON.stringify(item)}`);
}

/** The id of an entry with all its digits. */
export function idIn({ operation }: Source, entry: Entry, item: string): bigint {
  const id = String(entry[item]);
  if (/^\d+$/.test(id)) return BigInt(id);
  throw new PagingError(operation, `an entry has no id at ${JSON.stringify(item)}`);
}
