// Generated from specs/binance-usdm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getCompressedAggregateTradesList: {
    method: 'GET', path: '/fapi/v1/aggTrades', security: 'public',
    params: 'symbol! fromId:id startTime:time endTime:time limit:int',
    weight: 20,
    text: 'a f l',
  },
  getExchangeInformation: {
    method: 'GET', path: '/fapi/v1/exchangeInfo', security: 'public',
    weight: 1,
    text: 'autoAssetExchange',
  },
  getKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/klines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  checkServerTime: {
    method: 'GET', path: '/fapi/v1/time', security: 'public',
    weight: 1,
  },
  cancelAllAlgoOpenOrders: {
    method: 'DELETE', path: '/fapi/v1/algoOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAlgoOrder: {
    method: 'GET', path: '/fapi/v1/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    weight: 1,
    text: 'algoId',
  },
  newAlgoOrder: {
    method: 'POST', path: '/fapi/v1/algoOrder', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    weight: 0, orderCount: { '10s': 1, '1m': 1 }, effect: 'create',
    text: 'algoId',
  },
  cancelAlgoOrder: {
    method: 'DELETE', path: '/fapi/v1/algoOrder', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    weight: 1, effect: 'cancel-one',
    text: 'algoId',
  },
  queryAllAlgoOrders: {
    method: 'GET', path: '/fapi/v1/allAlgoOrders', security: 'USER_DATA',
    params: 'symbol! algoId:id startTime:time endTime:time limit:int',
    weight: 5,
    text: 'algoId',
  },
  cancelAllOpenOrders: {
    method: 'DELETE', path: '/fapi/v1/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  getAllOrders: {
    method: 'GET', path: '/fapi/v1/allOrders', security: 'USER_DATA',
    params: 'symbol orderId:id startTime:time endTime:time limit:int',
    weight: 5,
    text: 'orderId',
  },
  placeMultipleOrders: {
    method: 'POST', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:json!',
    weight: 5, orderCount: { '10s': 5, '1m': 1 }, effect: 'create',
    text: 'orderId',
  },
  modifyMultipleOrders: {
    method: 'PUT', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:json!',
    weight: 5, orderCount: { '10s': 5, '1m': 1 }, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelMultipleOrders: {
    method: 'DELETE', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'symbol! orderIdList:ids origClientOrderIdList:json',
    weight: 1, effect: 'cancel-many',
    text: 'orderId',
  },
  autoCancelAllOpenOrders: {
    method: 'POST', path: '/fapi/v1/countdownCancelAll', security: 'TRADE',
    params: 'symbol! countdownTime:int!',
    weight: 10, effect: 'timer',
  },
  changeInitialLeverage: {
    method: 'POST', path: '/fapi/v1/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  changeMarginType: {
    method: 'POST', path: '/fapi/v1/marginType', security: 'TRADE',
    params: 'symbol! marginType!',
    weight: 1, effect: 'set',
  },
  getCurrentMultiAssetsMode: {
    method: 'GET', path: '/fapi/v1/multiAssetsMargin', security: 'USER_DATA',
    weight: 30,
  },
  changeMultiAssetsMode: {
    method: 'POST', path: '/fapi/v1/multiAssetsMargin', security: 'TRADE',
    params: 'multiAssetsMargin:bool!',
    weight: 1, effect: 'set',
  },
  getCurrentAllAlgoOpenOrders: {
    method: 'GET', path: '/fapi/v1/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'algoId',
  },
  queryCurrentOpenOrder: {
    method: 'GET', path: '/fapi/v1/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  getCurrentAllOpenOrders: {
    method: 'GET', path: '/fapi/v1/openOrders', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'orderId',
  },
  queryOrder: {
    method: 'GET', path: '/fapi/v1/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  newOrder: {
    method: 'POST', path: '/fapi/v1/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce reduceOnly:bool quantity:decimal price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    weight: 0, orderCount: { '10s': 1, '1m': 1 }, effect: 'create',
    text: 'orderId',
  },
  modifyOrder: {
    method: 'PUT', path: '/fapi/v1/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id reduceOnly:bool',
    weight: 0, orderCount: { '10s': 1, '1m': 1 }, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelOrder: {
    method: 'DELETE', path: '/fapi/v1/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1, effect: 'cancel-one',
    text: 'orderId',
  },
  testOrder: {
    method: 'POST', path: '/fapi/v1/order/test', security: 'TRADE',
    params: 'symbol! side! positionSide type! reduceOnly:bool quantity:decimal price:decimal newClientOrderId stopPrice:decimal closePosition:bool activationPrice:decimal callbackRate:decimal timeInForce workingType priceProtect:bool newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    effect: 'set',
    text: 'orderId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/fapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! positionSide amount:decimal! type:int!',
    weight: 1, effect: 'add',
    text: 'amount',
  },
  getCurrentPositionMode: {
    method: 'GET', path: '/fapi/v1/positionSide/dual', security: 'USER_DATA',
    weight: 30,
  },
  changePositionMode: {
    method: 'POST', path: '/fapi/v1/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    weight: 1, effect: 'set',
  },
  getAccountTradeList: {
    method: 'GET', path: '/fapi/v1/userTrades', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time fromId:id limit:int',
    weight: 5,
    text: 'id orderId',
  },
  getPositionInformationV3: {
    method: 'GET', path: '/fapi/v3/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getIncomeHistory: {
    method: 'GET', path: '/fapi/v1/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time page:int limit:int',
    weight: 30,
    text: 'tranId tradeId',
  },
  getAccountInformationV3: {
    method: 'GET', path: '/fapi/v3/account', security: 'USER_DATA',
    weight: 5,
  },
  startUserDataStream: {
    method: 'POST', path: '/fapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/fapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/fapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
};
