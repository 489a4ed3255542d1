// Generated from specs/binance-pm. Do not edit.

import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
  queryAllCmOrders: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId', with: ['symbol'] }, limit: 100 },
  getCmAccountTradeList: { by: 'time', item: 'time', span: '24h', id: { parameter: 'fromId', item: 'id', with: ['symbol'] }, limit: 1000 },
  queryAllUmOrders: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId' }, limit: 1000 },
  getUmAccountTradeList: { by: 'time', item: 'time', span: '7d', id: { parameter: 'fromId', item: 'id' }, limit: 1000 },
  getCmIncomeHistory: { by: 'time', item: 'time', span: '200d', limit: 1000 },
  getUmIncomeHistory: { by: 'time', item: 'time', span: '7d', limit: 1000 },
} as const satisfies PagingTable;
