// Generated from specs/binance-usdm. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: [-2013, -2011],
  taken: [{ code: -4116 }, { code: -2010, says: 'duplicate' }],
  batch: { by: 'place', code: 'code', message: 'msg' },
  orders: {
    newAlgoOrder: { id: 'clientAlgoId', answerId: 'clientAlgoId', time: 'createTime', find: [{ operation: 'queryAlgoOrder', id: 'clientAlgoId' }] },
    placeMultipleOrders: { id: 'batchOrders.newClientOrderId', answerId: 'clientOrderId', time: 'time', rejected: { status: 'REJECTED' }, find: [{ operation: 'queryOrder', id: 'origClientOrderId', with: ['symbol'] }] },
    newOrder: { id: 'newClientOrderId', answerId: 'clientOrderId', time: 'time', rejected: { status: 'REJECTED' }, find: [{ operation: 'queryOrder', id: 'origClientOrderId', with: ['symbol'] }] },
  },
} as const satisfies PlacingTable;
