import type { Paging } from '../../src/paging/index.ts';

/** One entry of a simulated history. */
export interface Fill {
  readonly id: string;
  readonly time: number;
  readonly symbol: string;
}

/** How a simulated exchange answers. */
export interface Manner {
  /** Which entries of a window a full page holds. */
  readonly keeps: 'first' | 'last';
  readonly order: 'ascending' | 'descending';
  /** The most entries on a page. */
  readonly limit: number;
  /** The longest window, as difference of its ends; it has to be shorter than this. */
  readonly span: number;
  /** Whether there is `fromId`, `page`, or neither. */
  readonly inside: 'id' | 'page' | 'nothing';
}

export type Params = Readonly<Record<string, unknown>>;

export const fills = (times: readonly number[]): Fill[] =>
  [...times]
    .sort((a, b) => a - b)
    .map((time, at) => ({ id: String(9_007_199_254_740_993n + BigInt(at)), time, symbol: 'A' }));

/**
 * A history that is asked for by time, as Binance has them. Refuses what the exchange would: ranges that are too long or
 * have no length, an id beside times, pages that are too large.
 */
export function createTimeHistory(entries: Fill[], { keeps, order, limit, span, inside }: Manner) {
  const requests: Params[] = [];
  const paging: Paging = {
    by: 'time',
    item: 'time',
    limit,
    span: `${span / 1_000}s`,
    ...(inside === 'id' && { id: { parameter: 'fromId', item: 'id', with: ['symbol'] } }),
    ...(inside === 'page' && { page: 'page' }),
  };
  const cut = (found: Fill[], size: number, from: 'first' | 'last') =>
    from === 'first' ? found.slice(0, size) : found.slice(-size);
  const answer = (params: Params): Fill[] => {
    const [start, end, size] = [params.startTime, params.endTime, params.limit].map(Number) as [number, number, number];
    if (!(size >= 1 && size <= limit)) throw new Error(`limit ${size}`);
    if (params.fromId !== undefined) {
      if (inside !== 'id' || params.startTime !== undefined || params.endTime !== undefined) throw new Error('fromId');
      return cut(
        entries.filter(({ id }) => BigInt(id) >= BigInt(String(params.fromId))),
        size,
        'first',
      );
    }
    if (!(end > start) || end - start >= span) throw new Error(`range ${start} to ${end}`);
    const found = entries.filter(({ time }) => time >= start && time <= end);
    if (params.page === undefined) return cut(found, size, keeps);
    return found.slice((Number(params.page) - 1) * size, Number(params.page) * size);
  };
  const getFills = async (params: Params): Promise<Fill[]> => {
    requests.push(params);
    const page = answer(params);
    return order === 'ascending' ? page : page.reverse();
  };
  return { requests, table: { getFills: paging }, getFills };
}
