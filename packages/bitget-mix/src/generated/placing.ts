// Generated from specs/bitget-mix. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: ['22001', '40109', '40768', '43001', '43004', '43025', '45057'],
  taken: [{ code: '40786' }],
  batch: { by: 'id', placed: 'successList', refused: 'failureList', code: 'errorCode', message: 'errorMsg' },
  orders: {
    placeBatchOrders: { id: 'orderList.clientOid', answerId: 'clientOid', time: 'cTime', find: [{ operation: 'getOrderDetail', id: 'clientOid', with: ['symbol', 'productType'] }] },
    placeOrder: { id: 'clientOid', answerId: 'clientOid', time: 'cTime', find: [{ operation: 'getOrderDetail', id: 'clientOid', with: ['symbol', 'productType'] }] },
    placeTriggerOrder: { id: 'clientOid', answerId: 'clientOid', time: 'cTime', find: [{ operation: 'getPendingTriggerOrder', id: 'clientOid', list: 'entrustedList', with: ['symbol', 'productType', 'planType'] }, { operation: 'getHistoryTriggerOrder', id: 'clientOid', list: 'entrustedList', with: ['symbol', 'productType', 'planType'] }] },
    placeStopProfitAndStopLossPlanOrders: { id: 'clientOid', answerId: 'clientOid', time: 'cTime', find: [{ operation: 'getPendingTriggerOrder', id: 'clientOid', list: 'entrustedList', with: ['symbol', 'productType'], set: { planType: 'profit_loss' } }, { operation: 'getHistoryTriggerOrder', id: 'clientOid', list: 'entrustedList', with: ['symbol', 'productType'], set: { planType: 'profit_loss' } }] },
  },
} as const satisfies PlacingTable;
