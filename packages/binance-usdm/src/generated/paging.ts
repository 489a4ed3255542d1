// Generated from specs/binance-usdm. Do not edit.

import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
  getCompressedAggregateTradesList: { by: 'time', item: 'T', span: '1h', id: { parameter: 'fromId', item: 'a' }, limit: 1000 },
  getContinuousContractKlineCandlestickData: { by: 'time', item: 0, step: 'interval', limit: 1500 },
  getFundingRateHistory: { by: 'time', item: 'fundingTime', limit: 1000 },
  getIndexPriceKlineCandlestickData: { by: 'time', item: 0, step: 'interval', limit: 1500 },
  getKlineCandlestickData: { by: 'time', item: 0, step: 'interval', limit: 1500 },
  getMarkPriceKlineCandlestickData: { by: 'time', item: 0, step: 'interval', limit: 1500 },
  getPremiumIndexKlineData: { by: 'time', item: 0, step: 'interval', limit: 1500 },
  getAllOrders: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId', with: ['symbol'] }, limit: 1000 },
  getAccountTradeList: { by: 'time', item: 'time', span: '7d', id: { parameter: 'fromId', item: 'id' }, limit: 1000 },
  getIncomeHistory: { by: 'time', item: 'time', span: '7d', page: 'page', limit: 1000 },
} as const satisfies PagingTable;
