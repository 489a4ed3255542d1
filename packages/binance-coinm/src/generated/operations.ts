// Generated from specs/binance-coinm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getExchangeInformation: {
    method: 'GET', path: '/dapi/v1/exchangeInfo', security: 'public',
    weight: 1,
  },
  checkServerTime: {
    method: 'GET', path: '/dapi/v1/time', security: 'public',
    weight: 1,
  },
  newAlgoOrder: {
    method: 'POST', path: '/dapi/v1/algoOrder', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    weight: 0, orderCount: { '10s': 1, '1m': 1 }, effect: 'create',
    text: 'algoId',
  },
  cancelAlgoOrder: {
    method: 'DELETE', path: '/dapi/v1/algoOrder', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    weight: 1, effect: 'cancel-one',
    text: 'algoId',
  },
  cancelAllOpenOrders: {
    method: 'DELETE', path: '/dapi/v1/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  getAllOrders: {
    method: 'GET', path: '/dapi/v1/allOrders', security: 'USER_DATA',
    params: 'symbol pair orderId:id startTime:time endTime:time limit:int',
    weight: 5,
    text: 'orderId',
  },
  placeMultipleOrders: {
    method: 'POST', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:json!',
    weight: 5, orderCount: { '10s': 5, '1m': 1 }, effect: 'create',
    text: 'orderId modifyId',
  },
  modifyMultipleOrders: {
    method: 'PUT', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:json!',
    weight: 5, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelMultipleOrders: {
    method: 'DELETE', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'symbol! orderIdList:ids origClientOrderIdList:json',
    weight: 1, effect: 'cancel-many',
    text: 'orderId modifyId',
  },
  autoCancelAllOpenOrders: {
    method: 'POST', path: '/dapi/v1/countdownCancelAll', security: 'TRADE',
    params: 'symbol! countdownTime:int!',
    weight: 10, effect: 'timer',
  },
  changeInitialLeverage: {
    method: 'POST', path: '/dapi/v1/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  changeMarginType: {
    method: 'POST', path: '/dapi/v1/marginType', security: 'TRADE',
    params: 'symbol! marginType!',
    weight: 1, effect: 'set',
  },
  getCurrentAllAlgoOpenOrders: {
    method: 'GET', path: '/dapi/v1/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'algoId',
  },
  queryCurrentOpenOrder: {
    method: 'GET', path: '/dapi/v1/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  getCurrentAllOpenOrders: {
    method: 'GET', path: '/dapi/v1/openOrders', security: 'USER_DATA',
    params: 'symbol pair',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'orderId',
  },
  queryOrder: {
    method: 'GET', path: '/dapi/v1/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  newOrder: {
    method: 'POST', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal price:decimal priceMatch reduceOnly:bool newClientOrderId newOrderRespType selfTradePreventionMode',
    weight: 0, orderCount: { '10s': 1, '1m': 1 }, effect: 'create',
    text: 'orderId modifyId',
  },
  modifyOrder: {
    method: 'PUT', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! side! orderId:id origClientOrderId quantity:decimal! price:decimal! priceMatch modifyId:id',
    weight: 1, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelOrder: {
    method: 'DELETE', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1, effect: 'cancel-one',
    text: 'orderId modifyId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/dapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! amount:decimal! type:int! positionSide',
    weight: 1, effect: 'add',
    text: 'amount',
  },
  getPositionInformation: {
    method: 'GET', path: '/dapi/v1/positionRisk', security: 'USER_DATA',
    params: 'marginAsset pair',
    weight: 1,
  },
  getCurrentPositionMode: {
    method: 'GET', path: '/dapi/v1/positionSide/dual', security: 'USER_DATA',
    weight: 30,
  },
  changePositionMode: {
    method: 'POST', path: '/dapi/v1/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    weight: 1, effect: 'set',
  },
  getAccountTradeList: {
    method: 'GET', path: '/dapi/v1/userTrades', security: 'USER_DATA',
    params: 'symbol pair orderId startTime:time endTime:time fromId:id limit:int',
    weight: 5,
    text: 'id orderId',
  },
  getAccountInformation: {
    method: 'GET', path: '/dapi/v1/account', security: 'USER_DATA',
    weight: 5,
  },
};
