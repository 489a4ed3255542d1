// Generated from specs/binance-pm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  cancelAllCmOpenOrders: {
    method: 'DELETE', path: '/papi/v1/cm/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAllCmOrders: {
    method: 'GET', path: '/papi/v1/cm/allOrders', security: 'USER_DATA',
    params: 'symbol pair orderId:id startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { pair: 'present' }, weight: 40 }],
    text: 'orderId',
  },
  cancelAllCmOpenConditionalOrders: {
    method: 'DELETE', path: '/papi/v1/cm/conditional/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAllCmConditionalOrders: {
    method: 'GET', path: '/papi/v1/cm/conditional/allOrders', security: 'USER_DATA',
    params: 'symbol strategyId:id startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'strategyId orderId',
  },
  queryCurrentCmOpenConditionalOrder: {
    method: 'GET', path: '/papi/v1/cm/conditional/openOrder', security: 'USER_DATA',
    params: 'symbol! strategyId:id newClientStrategyId',
    weight: 1,
    text: 'strategyId',
  },
  queryAllCurrentCmOpenConditionalOrders: {
    method: 'GET', path: '/papi/v1/cm/conditional/openOrders', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'strategyId',
  },
  newCmConditionalOrder: {
    method: 'POST', path: '/papi/v1/cm/conditional/order', security: 'TRADE',
    params: 'symbol! side! positionSide strategyType! timeInForce quantity:decimal reduceOnly:bool price:decimal workingType priceProtect:bool newClientStrategyId stopPrice:decimal activationPrice:decimal callbackRate:decimal',
    weight: 1, effect: 'create',
    text: 'strategyId',
  },
  cancelCmConditionalOrder: {
    method: 'DELETE', path: '/papi/v1/cm/conditional/order', security: 'TRADE',
    params: 'symbol! strategyId:id newClientStrategyId',
    weight: 1, effect: 'cancel-one',
    text: 'strategyId',
  },
  queryCmConditionalOrderHistory: {
    method: 'GET', path: '/papi/v1/cm/conditional/orderHistory', security: 'USER_DATA',
    params: 'symbol! strategyId:id newClientStrategyId',
    weight: 1,
    text: 'strategyId orderId',
  },
  queryCurrentCmOpenOrder: {
    method: 'GET', path: '/papi/v1/cm/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  queryAllCurrentCmOpenOrders: {
    method: 'GET', path: '/papi/v1/cm/openOrders', security: 'USER_DATA',
    params: 'symbol pair',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'orderId',
  },
  queryCmOrder: {
    method: 'GET', path: '/papi/v1/cm/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  newCmOrder: {
    method: 'POST', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal reduceOnly:bool price:decimal priceMatch newClientOrderId newOrderRespType',
    weight: 1, effect: 'create',
    text: 'orderId',
  },
  modifyCmOrder: {
    method: 'PUT', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id',
    weight: 1, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelCmOrder: {
    method: 'DELETE', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1, effect: 'cancel-one',
    text: 'orderId',
  },
  getCmAccountTradeList: {
    method: 'GET', path: '/papi/v1/cm/userTrades', security: 'USER_DATA',
    params: 'symbol pair startTime:time endTime:time fromId:id limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { pair: 'present' }, weight: 40 }],
    text: 'id orderId',
  },
  queryMarginAccountOrder: {
    method: 'GET', path: '/papi/v1/margin/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 10,
    text: 'orderId accountId preventedMatchId',
  },
  newMarginOrder: {
    method: 'POST', path: '/papi/v1/margin/order', security: 'TRADE',
    params: 'symbol! side! type! quantity:decimal quoteOrderQty:decimal price:decimal stopPrice:decimal newClientOrderId newOrderRespType icebergQty:decimal sideEffectType timeInForce selfTradePreventionMode autoRepayAtCancel:bool',
    weight: 1, effect: 'create',
    text: 'orderId marginBuyBorrowAmount',
  },
  cancelMarginAccountOrder: {
    method: 'DELETE', path: '/papi/v1/margin/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId newClientOrderId',
    weight: 2, effect: 'cancel-one',
    text: 'orderId orderListId',
  },
  queryCurrentUmOpenAlgoOrder: {
    method: 'GET', path: '/papi/v1/um/algo/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    weight: 1,
    text: 'algoId',
  },
  queryUmAlgoOrderHistory: {
    method: 'GET', path: '/papi/v1/um/algo/allAlgoOrders', security: 'USER_DATA',
    params: 'symbol! algoId:id startTime:time endTime:time limit:int',
    weight: 5,
    text: 'algoId',
  },
  cancelAllUmAlgoOpenOrders: {
    method: 'DELETE', path: '/papi/v1/um/algo/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAllCurrentUmOpenAlgoOrders: {
    method: 'GET', path: '/papi/v1/um/algo/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'algoId',
  },
  newUmAlgoOrder: {
    method: 'POST', path: '/papi/v1/um/algo/order', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    weight: 1, effect: 'create',
    text: 'algoId',
  },
  cancelUmAlgoOrder: {
    method: 'DELETE', path: '/papi/v1/um/algo/order', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    weight: 1, effect: 'cancel-one',
  },
  cancelAllUmOpenOrders: {
    method: 'DELETE', path: '/papi/v1/um/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAllUmOrders: {
    method: 'GET', path: '/papi/v1/um/allOrders', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time limit:int',
    weight: 5,
    text: 'orderId',
  },
  queryCurrentUmOpenOrder: {
    method: 'GET', path: '/papi/v1/um/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  queryAllCurrentUmOpenOrders: {
    method: 'GET', path: '/papi/v1/um/openOrders', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'orderId',
  },
  queryUmOrder: {
    method: 'GET', path: '/papi/v1/um/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1,
    text: 'orderId',
  },
  newUmOrder: {
    method: 'POST', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal reduceOnly:bool price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    weight: 1, effect: 'create',
    text: 'orderId',
  },
  modifyUmOrder: {
    method: 'PUT', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id',
    weight: 1, effect: 'modify',
    text: 'orderId modifyId',
  },
  cancelUmOrder: {
    method: 'DELETE', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    weight: 1, effect: 'cancel-one',
    text: 'orderId',
  },
  getUmAccountTradeList: {
    method: 'GET', path: '/papi/v1/um/userTrades', security: 'USER_DATA',
    params: 'symbol! startTime:time endTime:time fromId:id limit:int',
    weight: 5,
    text: 'id orderId',
  },
  getAccountInformation: {
    method: 'GET', path: '/papi/v1/account', security: 'USER_DATA',
    weight: 20,
  },
  changeCmInitialLeverage: {
    method: 'POST', path: '/papi/v1/cm/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  getCmCurrentPositionMode: {
    method: 'GET', path: '/papi/v1/cm/positionSide/dual', security: 'USER_DATA',
    weight: 30,
  },
  changeCmPositionMode: {
    method: 'POST', path: '/papi/v1/cm/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    weight: 1, effect: 'set',
  },
  getUmAccountDetail: {
    method: 'GET', path: '/papi/v1/um/account', security: 'USER_DATA',
    weight: 5,
  },
  changeUmInitialLeverage: {
    method: 'POST', path: '/papi/v1/um/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  queryUmPositionInformation: {
    method: 'GET', path: '/papi/v1/um/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getUmCurrentPositionMode: {
    method: 'GET', path: '/papi/v1/um/positionSide/dual', security: 'USER_DATA',
    weight: 30,
  },
  changeUmPositionMode: {
    method: 'POST', path: '/papi/v1/um/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    weight: 1, effect: 'set',
  },
  startUserDataStream: {
    method: 'POST', path: '/papi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/papi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/papi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
};
