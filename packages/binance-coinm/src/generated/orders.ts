// Generated from specs/binance-coinm. Do not edit.

import type { OrdersTable } from '@openderivs/client/orders';

/** How each kind of order is found, listed, cancelled and changed, and how positions are closed. */
export const orders = {
  kinds: {
    order: { id: 'orderId', clientId: 'clientOrderId', status: 'status', open: ['NEW', 'PARTIALLY_FILLED'], filled: ['FILLED'], over: ['CANCELED', 'EXPIRED', 'EXPIRED_IN_MATCH', 'REJECTED'], quantity: 'executedQty', closes: { reduceOnly: [true] }, find: [{ operation: 'queryOrder', id: 'orderId', clientId: 'origClientOrderId', with: ['symbol'] }], cancel: { operation: 'cancelOrder', id: 'orderId', clientId: 'origClientOrderId', with: ['symbol'] }, lists: [{ operation: 'getCurrentAllOpenOrders' }], all: { operation: 'cancelAllOpenOrders', by: ['symbol'] }, amend: { operation: 'modifyOrder', id: 'orderId', clientId: 'origClientOrderId', same: { price: 'price', quantity: 'origQty' }, blind: ['priceMatch'] } },
    algo: { id: 'algoId', clientId: 'clientAlgoId', status: 'algoStatus', open: ['NEW', 'TRIGGERING'], triggered: ['TRIGGERED', 'FINISHED'], over: ['CANCELED', 'REJECTED', 'EXPIRED'], placed: 'actualOrderId', waits: true, closes: { reduceOnly: [true], closePosition: [true] }, find: [{ operation: 'queryAlgoOrder', id: 'algoId', clientId: 'clientAlgoId', absent: [-5000] }, { operation: 'getCurrentAllAlgoOpenOrders', with: ['symbol'], open: true }], absenceProves: false, cancel: { operation: 'cancelAlgoOrder', id: 'algoId', clientId: 'clientAlgoId' }, lists: [{ operation: 'getCurrentAllAlgoOpenOrders' }], all: { operation: 'cancelAllAlgoOpenOrders', by: ['symbol'] } },
  },
  positions: [
    { operation: 'getPositionInformation', amount: 'positionAmt', hedge: { positionSide: ['LONG', 'SHORT'] }, close: { kind: 'order', operation: 'newOrder', side: 'side', quantity: 'quantity', set: { type: 'MARKET' }, from: { symbol: 'symbol' }, oneWay: { long: 'SELL', short: 'BUY', set: { reduceOnly: 'true' } }, hedge: { long: 'SELL', short: 'BUY', from: { positionSide: 'positionSide' } } } },
  ],
} as const satisfies OrdersTable;
