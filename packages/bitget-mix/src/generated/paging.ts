// Generated from specs/bitget-mix. Do not edit.

import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
  getCandlestickData: { by: 'time', item: 0, step: 'granularity', span: '90d', limit: 1000 },
  getHistoricalCandlestick: { by: 'time', item: 0, step: 'granularity', span: '90d', limit: 200 },
  getHistoricalIndexPriceCandlestick: { by: 'time', item: 0, step: 'granularity', span: '90d', limit: 200 },
  getHistoricalMarkPriceCandlestick: { by: 'time', item: 0, step: 'granularity', span: '90d', limit: 200 },
  getAccountBills: { by: 'cursor', parameter: 'idLessThan', list: 'bills', next: 'endId', id: 'billId', item: 'cTime', span: '30d', limit: 100 },
  getHistoricalPosition: { by: 'cursor', parameter: 'idLessThan', list: 'list', next: 'endId', id: 'positionId', limit: 100 },
  getHistoricalTransactionDetails: { by: 'cursor', parameter: 'idLessThan', list: 'fillList', next: 'endId', id: 'tradeId', item: 'cTime', span: '7d', limit: 100 },
  getOrderFillDetails: { by: 'cursor', parameter: 'idLessThan', list: 'fillList', next: 'endId', id: 'tradeId', item: 'cTime', span: '89d', limit: 100 },
  getHistoryOrder: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', limit: 100 },
  getHistoryTriggerOrder: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', span: '89d', limit: 100 },
} as const satisfies PagingTable;
