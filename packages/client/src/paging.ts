export { createIterate } from './paging/iterate.ts';
export type { History, HistoryItem, HistoryParams, Iterate } from './paging/iterate-types.ts';
export type { CursorPaging, Paging, PagingTable, TimePaging } from './paging/paging.ts';
export { isPagingError, PagingError } from './paging/paging-error.ts';
