import { createIterate, type Iterate } from '@openderivs/client/paging';
import type { BinanceCoinm } from './create.ts';
import { paging } from './generated/paging.ts';

export { type HistoryItem, type HistoryParams, isPagingError, PagingError } from '@openderivs/client/paging';
export { paging } from './generated/paging.ts';

/**
 * Goes through a history from `startTime` to `endTime` (now, when left out), both within: every entry once, without a gap,
 * oldest first. A page is asked for when the loop gets there.
 *
 * @example
 * for await (const income of iterate(coinm, 'getIncomeHistory', { incomeType: 'FUNDING_FEE', startTime: 1788220800000 })) {
 *   console.log(income.symbol, income.income);
 * }
 */
export const iterate: Iterate<BinanceCoinm, typeof paging> = createIterate(paging);
