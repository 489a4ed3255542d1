// Generated from specs/bitget-uta. Do not edit.

import type { OrdersTable } from '@openderivs/client/orders';

/** How each kind of order is found, listed, cancelled and changed, and how positions are closed. */
export const orders = {
  lines: { parameter: 'category', values: ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES', 'SPOT', 'MARGIN'], positions: 3 },
  kinds: {
    order: { id: 'orderId', clientId: 'clientOid', status: 'orderStatus', open: ['live', 'new', 'partially_filled'], filled: ['filled'], over: ['cancelled'], quantity: 'cumExecQty', closes: { reduceOnly: ['YES', 'yes'], tradeSide: ['close_long', 'close_short'] }, find: [{ operation: 'getOrderDetails', id: 'orderId', clientId: 'clientOid' }], cancel: { operation: 'cancelOrder', id: 'orderId', clientId: 'clientOid' }, lists: [{ operation: 'getOpenOrders', list: 'list', page: { parameter: 'cursor', next: 'cursor', limit: 100 } }], all: { operation: 'cancelAllOrders', by: ['category', 'symbol'] }, amend: { operation: 'modifyOrder', id: 'orderId', clientId: 'clientOid', same: { price: 'price', qty: 'qty', takeProfit: 'takeProfit', stopLoss: 'stopLoss', tpLimitPrice: 'tpLimitPrice', slLimitPrice: 'slLimitPrice' }, blind: ['tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType'] } },
    strategy: { id: 'orderId', clientId: 'clientOid', status: 'status', open: ['pending', 'submitting'], triggered: ['success'], over: ['cancelled', 'failed'], waits: true, closes: { type: ['tpsl'] }, absenceProves: false, find: [{ operation: 'getUnfilledStrategyOrders', with: ['category'], open: true }, { operation: 'getHistoryStrategyOrders', with: ['category'], list: 'list' }], cancel: { operation: 'cancelStrategyOrder', id: 'orderId', clientId: 'clientOid' }, lists: [{ operation: 'getUnfilledStrategyOrders' }] },
  },
  positions: [
    { operation: 'getPositionInfo', list: 'list', amount: 'total', short: { posSide: 'short' }, hedge: { holdMode: ['hedge_mode'] }, close: { kind: 'order', operation: 'placeOrder', side: 'side', quantity: 'qty', set: { orderType: 'market' }, from: { symbol: 'symbol', marginMode: 'marginMode' }, oneWay: { long: 'sell', short: 'buy', set: { reduceOnly: 'yes' } }, hedge: { long: 'sell', short: 'buy', from: { posSide: 'posSide' } } } },
  ],
} as const satisfies OrdersTable;
