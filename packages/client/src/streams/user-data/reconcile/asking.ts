import { isExchangeError } from '../../../errors/guards.ts';
import { createIterate } from '../../../paging/iterate.ts';
import type { CursorPaging, Paging } from '../../../paging/paging.ts';
import { PagingError } from '../../../paging/paging-error.ts';
import type { Code } from '../../../placing/placing.ts';
import { lag } from './newer.ts';
import type { Persist } from './patience.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** An entry of a list that an answer holds. */
type Entry = Readonly<Record<string, unknown>>;

/** Both ends are within. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How operations of the REST client are asked by name, each call until it is answered. */
export interface Asking {
  /** The whole answer; `undefined` when the exchange says with one of the codes that there is none. */
  whole(operation: string, parameters: Parameters, absent?: readonly Code[]): Promise<unknown>;
  /** One answer with all that there is now, however many pages hold it. */
  pages(operation: string, paging: CursorPaging, parameters: Parameters): Promise<unknown>;
  /** The entries of a range of time, page by page, each as an answer that holds it alone. */
  history(operation: string, paging: Paging, parameters: Parameters, range: Range): AsyncIterable<unknown>;
  /** When the first call was sent whose answer was taken, by the clock that only ever grows, and by the exchange's. */
  readonly first: { readonly asked: number; readonly askedAt: number };
}

export interface AskingHost {
  readonly rest: object;
  readonly persist: Persist;
  readonly signal: AbortSignal;
  readonly serverTime: () => number;
  readonly monotonic: () => number;
}

/**
 * What REST answers is of this many milliseconds before it was asked, or later: it may be behind, and the exchange's clock be judged
 * wrong by half a minute, which is the most that an exchange lets pass without refusing the timestamp. Too early does no harm, for
 * what the stream brings goes on top; too late would hide it.
 */
const margin = lag + 30_000;

type Method = (parameters: Parameters, options: { readonly signal: AbortSignal }) => Promise<unknown>;

export function createAsking({ rest, persist, signal, serverTime, monotonic }: AskingHost): Asking {
  const now = () => ({ asked: monotonic(), askedAt: serverTime() - margin });
  let first: Asking['first'] | undefined;

  const whole: Asking['whole'] = async (operation, parameters, absent = []) => {
    const method = rest[operation as never] as Method;
    let sent = now();
    const answer = await persist(async () => {
      sent = now();
      try {
        return await method(parameters, { signal });
      } catch (error) {
        if (saysAbsent(error, absent)) return undefined;
        throw error;
      }
    });
    const { asked, askedAt } = sent;
    // A clock that was ahead has been measured by the answer: what comes next would be older than a row of such a time.
    first ??= { asked, askedAt: Math.min(askedAt, Math.floor(serverTime() - (monotonic() - asked)) - margin) };
    return answer;
  };

  return {
    get first() {
      return first ?? now();
    },
    whole,
    async pages(operation, { parameter, list, next, limit }, parameters) {
      const all: Entry[] = [];
      for (let before: string | undefined; ; ) {
        const answer = await whole(operation, { ...parameters, limit, ...(before && { [parameter]: before }) });
        const page = Object(answer) as Entry;
        all.push(...((page[list] ?? []) as Entry[]));
        const after = page[next] === null || page[next] === undefined ? '' : String(page[next]);
        if (after === '') return { [list]: all };
        if (after === before) throw new PagingError(operation, `the page after ${before} names itself as the next`);
        before = after;
      }
    },
    async *history(operation, paging, parameters, { from, to }) {
      const client = { clock: { now: serverTime }, [operation]: (asking: Parameters) => whole(operation, asking) };
      const iterate = createIterate({ [operation]: paging });
      const asked = { ...parameters, startTime: from, endTime: to };
      for await (const entry of iterate(client as never, operation as never, asked as never)) {
        yield paging.by === 'cursor' ? { [paging.list]: [entry] } : [entry];
      }
    },
  };
}

/** The statuses with which an exchange says that there is no such thing; under others a code proves nothing. */
const refusing = [400, 404];

const saysAbsent = (error: unknown, codes: readonly Code[]): boolean =>
  isExchangeError(error) && refusing.includes(error.status) && codes.includes(error.exchangeCode);
