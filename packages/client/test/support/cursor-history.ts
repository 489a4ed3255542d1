import type { Paging } from '../../src/paging/index.ts';
import type { Fill, Params } from './time-history.ts';

/** How a simulated exchange pages by cursor. */
export interface CursorManner {
  readonly limit: number;
  /** The longest window, as difference of its ends; it has to be shorter than this. */
  readonly span: number;
  /** Whether the ends of a range are within it. */
  readonly includesStart: boolean;
  readonly includesEnd: boolean;
  /** Whether the entry of the cursor comes again. */
  readonly repeats: boolean;
  /** How an empty page is written. */
  readonly empty: { readonly fillList: readonly Fill[] | null; readonly endId?: string | null };
  /** Entries that the filter takes out after the page was cut. */
  readonly hidden: (fill: Fill) => boolean;
}

/** A history that goes on below an id, newest first, as Bitget has them. */
export function createCursorHistory(entries: Fill[], manner: CursorManner) {
  const { limit, span, includesStart, includesEnd, repeats, empty, hidden } = manner;
  const requests: Params[] = [];
  const paging: Paging = {
    by: 'cursor',
    parameter: 'idLessThan',
    list: 'fillList',
    next: 'endId',
    id: 'id',
    item: 'time',
    limit,
    span: `${span / 1_000}s`,
  };
  const getFills = async (params: Params): Promise<unknown> => {
    requests.push(params);
    const [start, end, size] = [params.startTime, params.endTime, params.limit].map(Number) as [number, number, number];
    if (!(size >= 1 && size <= limit) || end - start >= span) throw new Error(`range ${start} to ${end}, ${size}`);
    const below = params.idLessThan === undefined ? undefined : BigInt(String(params.idLessThan));
    const page = entries
      .filter(({ time }) => (includesStart ? time >= start : time > start) && (includesEnd ? time <= end : time < end))
      .filter(({ id }) => below === undefined || (repeats ? BigInt(id) <= below : BigInt(id) < below))
      .reverse()
      .slice(0, size);
    const last = page.at(-1);
    if (!last || (below !== undefined && BigInt(last.id) >= below)) return empty;
    return { fillList: page.filter((fill) => !hidden(fill)), endId: last.id };
  };
  return { requests, table: { getFills: paging }, getFills };
}
