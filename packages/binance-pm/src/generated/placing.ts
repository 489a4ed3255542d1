// Generated from specs/binance-pm. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: [-2013, -2011],
  taken: [{ code: -4116 }, { code: -2010, says: 'duplicate' }],
  orders: {
    newCmConditionalOrder: { id: 'newClientStrategyId', answerId: 'newClientStrategyId', time: 'bookTime', find: [{ operation: 'queryCurrentCmOpenConditionalOrder', id: 'newClientStrategyId', with: ['symbol'] }, { operation: 'queryCmConditionalOrderHistory', id: 'newClientStrategyId', with: ['symbol'] }] },
    newCmOrder: { id: 'newClientOrderId', answerId: 'clientOrderId', time: 'time', rejected: { status: 'REJECTED' }, find: [{ operation: 'queryCmOrder', id: 'origClientOrderId', with: ['symbol'] }] },
    newMarginOrder: { id: 'newClientOrderId', answerId: 'clientOrderId', time: 'time', rejected: { status: 'REJECTED' }, find: [{ operation: 'queryMarginAccountOrder', id: 'origClientOrderId', with: ['symbol'] }] },
    newUmAlgoOrder: { id: 'clientAlgoId', answerId: 'clientAlgoId', time: 'createTime', find: [{ operation: 'queryCurrentUmOpenAlgoOrder', id: 'clientAlgoId' }, { operation: 'queryUmAlgoOrderHistory', with: ['symbol'] }] },
    newUmOrder: { id: 'newClientOrderId', answerId: 'clientOrderId', time: 'time', rejected: { status: 'REJECTED' }, find: [{ operation: 'queryUmOrder', id: 'origClientOrderId', with: ['symbol'] }] },
  },
} as const satisfies PlacingTable;
