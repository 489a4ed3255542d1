// Generated from specs/binance-coinm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getBasis: {
    method: 'GET', path: '/futures/data/basis', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getLongShortRatio: {
    method: 'GET', path: '/futures/data/globalLongShortAccountRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getOpenInterestStatistics: {
    method: 'GET', path: '/futures/data/openInterestHist', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTakerBuySellVolume: {
    method: 'GET', path: '/futures/data/takerBuySellVol', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTopTraderLongShortAccountRatio: {
    method: 'GET', path: '/futures/data/topLongShortAccountRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTopTraderLongShortPositionRatio: {
    method: 'GET', path: '/futures/data/topLongShortPositionRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    weight: 1, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getCompressedAggregateTradesList: {
    method: 'GET', path: '/dapi/v1/aggTrades', security: 'public',
    params: 'symbol! fromId:id startTime:time endTime:time limit:int',
    weight: 20,
    text: 'a f l',
  },
  queryIndexPriceConstituents: {
    method: 'GET', path: '/dapi/v1/constituents', security: 'public',
    params: 'symbol!',
    weight: 1,
  },
  getContinuousContractKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/continuousKlines', security: 'public',
    params: 'pair! contractType! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: 'absent' }, weight: 5 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }],
  },
  getOrderBook: {
    method: 'GET', path: '/dapi/v1/depth', security: 'public',
    params: 'symbol! limit:int',
    weight: [{ when: { limit: '5, 10, 20, 50' }, weight: 2 }, { when: { limit: '100' }, weight: 5 }, { when: { limit: '500' }, weight: 10 }, { when: { limit: '1000' }, weight: 20 }, { when: { limit: 'absent' }, weight: 10 }],
    text: 'lastUpdateId',
  },
  getExchangeInformation: {
    method: 'GET', path: '/dapi/v1/exchangeInfo', security: 'public',
    weight: 1,
  },
  getFundingRateInfo: {
    method: 'GET', path: '/dapi/v1/fundingInfo', security: 'public',
    weight: 0,
  },
  getFundingRateHistoryOfPerpetualFutures: {
    method: 'GET', path: '/dapi/v1/fundingRate', security: 'public',
    params: 'symbol! startTime:time endTime:time limit:int',
    weight: 1,
  },
  getOldTradesLookup: {
    method: 'GET', path: '/dapi/v1/historicalTrades', security: 'key',
    params: 'symbol! limit:int fromId:id',
    weight: 200,
    text: 'id',
  },
  getIndexPriceKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/indexPriceKlines', security: 'public',
    params: 'pair! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: 'absent' }, weight: 5 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }],
  },
  getKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/klines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: 'absent' }, weight: 5 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }],
  },
  getMarkPriceKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/markPriceKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: 'absent' }, weight: 5 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }],
  },
  getOpenInterest: {
    method: 'GET', path: '/dapi/v1/openInterest', security: 'public',
    params: 'symbol!',
    weight: 1,
  },
  testConnectivity: {
    method: 'GET', path: '/dapi/v1/ping', security: 'public',
    weight: 1,
  },
  getIndexPriceAndMarkPrice: {
    method: 'GET', path: '/dapi/v1/premiumIndex', security: 'public',
    params: 'symbol pair',
    weight: 10,
  },
  getPremiumIndexKlineData: {
    method: 'GET', path: '/dapi/v1/premiumIndexKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: 'absent' }, weight: 5 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }],
  },
  get24hrTickerPriceChangeStatistics: {
    method: 'GET', path: '/dapi/v1/ticker/24hr', security: 'public',
    params: 'symbol pair',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'firstId lastId',
  },
  getSymbolOrderBookTicker: {
    method: 'GET', path: '/dapi/v1/ticker/bookTicker', security: 'public',
    params: 'symbol pair',
    weight: [{ when: { symbol: 'present' }, weight: 2 }, { when: { symbol: 'absent' }, weight: 5 }],
    text: 'lastUpdateId',
  },
  getSymbolPriceTicker: {
    method: 'GET', path: '/dapi/v1/ticker/price', security: 'public',
    params: 'symbol pair',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 2 }],
  },
  checkServerTime: {
    method: 'GET', path: '/dapi/v1/time', security: 'public',
    weight: 1,
  },
  getRecentTradesList: {
    method: 'GET', path: '/dapi/v1/trades', security: 'public',
    params: 'symbol! limit:int',
    weight: 5,
    text: 'id',
  },
  getPositionAdlQuantileEstimation: {
    method: 'GET', path: '/dapi/v1/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  cancelAllAlgoOpenOrders: {
    method: 'DELETE', path: '/dapi/v1/algoOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 1, effect: 'cancel-many',
  },
  queryAlgoOrder: {
    method: 'GET', path: '/dapi/v1/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    weight: 1,
    text: 'algoId',
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
  getUsersForceOrders: {
    method: 'GET', path: '/dapi/v1/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { symbol: 'absent' }, weight: 50 }],
    text: 'orderId',
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
  getOrderModifyHistory: {
    method: 'GET', path: '/dapi/v1/orderAmendment', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    weight: 1,
    text: 'amendmentId orderId modifyId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/dapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! amount:decimal! type:int! positionSide',
    weight: 1, effect: 'add',
    text: 'amount',
  },
  getPositionMarginChangeHistory: {
    method: 'GET', path: '/dapi/v1/positionMargin/history', security: 'TRADE',
    params: 'symbol! type:int startTime:time endTime:time limit:int',
    weight: 1,
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
  getFuturesAccountBalance: {
    method: 'GET', path: '/dapi/v1/balance', security: 'USER_DATA',
    weight: 1,
  },
  getUserCommissionRate: {
    method: 'GET', path: '/dapi/v1/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
    weight: 20,
  },
  getIncomeHistory: {
    method: 'GET', path: '/dapi/v1/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time page:int limit:int',
    weight: 20,
    text: 'tranId',
  },
  getDownloadIdForFuturesTransactionHistory: {
    method: 'GET', path: '/dapi/v1/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000, frequency: [{ count: 8, perSeconds: 2592000, scope: 'uid' }, { count: 2, perSeconds: 60, scope: 'ip' }],
  },
  getFuturesTransactionHistoryDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 5,
  },
  getNotionalBracketForPair: {
    method: 'GET', path: '/dapi/v1/leverageBracket', security: 'USER_DATA',
    params: 'pair',
    weight: 1,
    text: 'qtyCap qtylFloor qtyFloor maintMarginRatio cum',
  },
  getDownloadIdForFuturesOrderHistory: {
    method: 'GET', path: '/dapi/v1/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000, frequency: [{ count: 8, perSeconds: 2592000, scope: 'uid' }, { count: 2, perSeconds: 60, scope: 'ip' }],
  },
  getFuturesOrderHistoryDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 5,
  },
  getDownloadIdForFuturesTradeHistory: {
    method: 'GET', path: '/dapi/v1/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000, frequency: [{ count: 8, perSeconds: 2592000, scope: 'uid' }, { count: 2, perSeconds: 60, scope: 'ip' }],
  },
  getFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 5,
  },
  getNotionalBracketForSymbol: {
    method: 'GET', path: '/dapi/v2/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 2 }],
    text: 'notionalCoef qtyCap qtylFloor qtyFloor maintMarginRatio cum',
  },
  startUserDataStream: {
    method: 'POST', path: '/dapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/dapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/dapi/v1/listenKey', security: 'key',
    weight: 1, effect: 'session',
  },
};
