export { createIterate } from './iterate.ts';
export type { History, HistoryItem, HistoryParams, Iterate } from './iterate-types.ts';
export type { CursorPaging, Paging, PagingTable, TimePaging } from './paging.ts';
export { isPagingError, PagingError } from './paging-error.ts';
