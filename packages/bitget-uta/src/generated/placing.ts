// Generated from specs/bitget-uta. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: ['25204'],
  taken: [{ code: '25212' }],
  batch: { by: 'code', code: 'code', message: 'msg', success: '00000' },
  orders: {
    placeBatchOrders: { id: 'body.clientOid', answerId: 'clientOid', time: 'createdTime', find: [{ operation: 'getOrderDetails', id: 'clientOid' }] },
    placeOrder: { id: 'clientOid', answerId: 'clientOid', time: 'createdTime', find: [{ operation: 'getOrderDetails', id: 'clientOid' }] },
    placeStrategyOrder: { id: 'clientOid', answerId: 'clientOid', time: 'createdTime', absenceProves: false, find: [{ operation: 'getUnfilledStrategyOrders', with: ['category', 'type'] }, { operation: 'getHistoryStrategyOrders', list: 'list', with: ['category', 'type'] }] },
  },
} as const satisfies PlacingTable;
