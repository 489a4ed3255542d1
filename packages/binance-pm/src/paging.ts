import { createIterate, type Iterate } from '@openderivs/client/paging';
import type { BinancePm } from './create.ts';
import { paging } from './generated/paging.ts';

export { type HistoryItem, type HistoryParams, isPagingError, PagingError } from '@openderivs/client/paging';
export { paging } from './generated/paging.ts';

/**
 * Goes through a history from `startTime` to `endTime` (now, when left out), both within: every entry once, without a gap,
 * oldest first. A page is asked for when the loop gets there.
 *
 * @example
 * for await (const order of iterate(pm, 'queryAllUmOrders', { symbol: 'BTCUSDT', startTime: 1788220800000 })) {
 *   console.log(order.orderId, order.status);
 * }
 */
export const iterate: Iterate<BinancePm, typeof paging> = createIterate(paging);
