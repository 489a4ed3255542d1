// Generated from specs/bitget-uta. Do not edit.

import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
  getKlineCandlestick: { by: 'time', item: 0, step: 'interval', limit: 1000 },
  getKlineCandlestickHistory: { by: 'time', item: 0, step: 'interval', span: '90d', limit: 100 },
  getFinancialRecords: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'id', item: 'ts', span: '30d', limit: 100 },
  getMainSubTransferRecords: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'transferId', item: 'createdTime', span: '90d', limit: 100 },
  getPositionsHistory: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'positionId', limit: 100 },
  getFillHistory: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'execId', item: 'createdTime', span: '30d', limit: 100 },
  getOrderHistory: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', item: 'createdTime', span: '30d', limit: 100 },
  getOpenOrders: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', limit: 100 },
  getHistoryStrategyOrders: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', limit: 100 },
  getUnifiedAccountTaxRecords: { by: 'time', item: 'ts', span: '7d', limit: 500 },
} as const satisfies PagingTable;
