import { createIterate, type Iterate } from '@openderivs/client/paging';
import type { BitgetUta } from './create.ts';
import { paging } from './generated/paging.ts';

export { type HistoryItem, type HistoryParams, isPagingError, PagingError } from '@openderivs/client/paging';
export { paging } from './generated/paging.ts';

/**
 * Goes through a history from `startTime` to `endTime` (now, when left out), both within: every entry once, without a gap,
 * newest first (candles and tax records: oldest first). A page is asked for when the loop gets there.
 *
 * @example
 * const range = { category: 'USDT-FUTURES', startTime: 1788220800000 } as const;
 * for await (const fill of iterate(uta, 'getFillHistory', range)) {
 *   console.log(fill.execId, fill.execPrice);
 * }
 */
export const iterate: Iterate<BitgetUta, typeof paging> = createIterate(paging);
