import { createIterate, type Iterate } from '@openderivs/client/paging';
import type { BitgetMix } from './create.ts';
import { paging } from './generated/paging.ts';

export { type HistoryItem, type HistoryParams, isPagingError, PagingError } from '@openderivs/client/paging';
export { paging } from './generated/paging.ts';

/**
 * Goes through a history from `startTime` to `endTime` (now, when left out), both within: every entry once, without a gap,
 * newest first (candles: oldest first). A page is asked for when the loop gets there.
 *
 * @example
 * const range = { productType: 'USDT-FUTURES', startTime: 1788220800000 } as const;
 * for await (const fill of iterate(bitget, 'getHistoricalTransactionDetails', range)) {
 *   console.log(fill.tradeId, fill.price);
 * }
 */
export const iterate: Iterate<BitgetMix, typeof paging> = createIterate(paging);
