// Generated from specs/binance-coinm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getBasis: {
    method: 'GET', path: '/futures/data/basis', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getLongShortRatio: {
    method: 'GET', path: '/futures/data/globalLongShortAccountRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getOpenInterestStatistics: {
    method: 'GET', path: '/futures/data/openInterestHist', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTakerBuySellVolume: {
    method: 'GET', path: '/futures/data/takerBuySellVol', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTopTraderLongShortAccountRatio: {
    method: 'GET', path: '/futures/data/topLongShortAccountRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTopTraderLongShortPositionRatio: {
    method: 'GET', path: '/futures/data/topLongShortPositionRatio', security: 'public',
    params: 'pair! contractType period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getCompressedAggregateTradesList: {
    method: 'GET', path: '/dapi/v1/aggTrades', security: 'public',
    params: 'symbol! fromId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'a f l',
  },
  queryIndexPriceConstituents: {
    method: 'GET', path: '/dapi/v1/constituents', security: 'public',
    params: 'symbol!',
  },
  getContinuousContractKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/continuousKlines', security: 'public',
    params: 'pair! contractType! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getOrderBook: {
    method: 'GET', path: '/dapi/v1/depth', security: 'public',
    params: 'symbol! limit:int',
    text: 'lastUpdateId',
  },
  getExchangeInformation: {
    method: 'GET', path: '/dapi/v1/exchangeInfo', security: 'public',
  },
  getFundingRateInfo: {
    method: 'GET', path: '/dapi/v1/fundingInfo', security: 'public',
    form: '[]',
  },
  getFundingRateHistoryOfPerpetualFutures: {
    method: 'GET', path: '/dapi/v1/fundingRate', security: 'public',
    params: 'symbol! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getOldTradesLookup: {
    method: 'GET', path: '/dapi/v1/historicalTrades', security: 'key',
    params: 'symbol! limit:int fromId:id',
    form: '[]', text: 'id',
  },
  getIndexPriceKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/indexPriceKlines', security: 'public',
    params: 'pair! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/klines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getMarkPriceKlineCandlestickData: {
    method: 'GET', path: '/dapi/v1/markPriceKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getOpenInterest: {
    method: 'GET', path: '/dapi/v1/openInterest', security: 'public',
    params: 'symbol!',
  },
  testConnectivity: {
    method: 'GET', path: '/dapi/v1/ping', security: 'public',
  },
  getIndexPriceAndMarkPrice: {
    method: 'GET', path: '/dapi/v1/premiumIndex', security: 'public',
    params: 'symbol pair',
    form: '[]',
  },
  getPremiumIndexKlineData: {
    method: 'GET', path: '/dapi/v1/premiumIndexKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  get24hrTickerPriceChangeStatistics: {
    method: 'GET', path: '/dapi/v1/ticker/24hr', security: 'public',
    params: 'symbol pair',
    form: '[]', text: 'firstId lastId',
  },
  getSymbolOrderBookTicker: {
    method: 'GET', path: '/dapi/v1/ticker/bookTicker', security: 'public',
    params: 'symbol pair',
    form: '[]', text: 'lastUpdateId',
  },
  getSymbolPriceTicker: {
    method: 'GET', path: '/dapi/v1/ticker/price', security: 'public',
    params: 'symbol pair',
    form: '[]',
  },
  checkServerTime: {
    method: 'GET', path: '/dapi/v1/time', security: 'public',
  },
  getRecentTradesList: {
    method: 'GET', path: '/dapi/v1/trades', security: 'public',
    params: 'symbol! limit:int',
    form: '[]', text: 'id',
  },
  getPositionAdlQuantileEstimation: {
    method: 'GET', path: '/dapi/v1/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    form: '*',
  },
  cancelAllAlgoOpenOrders: {
    method: 'DELETE', path: '/dapi/v1/algoOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAlgoOrder: {
    method: 'GET', path: '/dapi/v1/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    text: 'algoId',
  },
  newAlgoOrder: {
    method: 'POST', path: '/dapi/v1/algoOrder', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'algoId', text: 'algoId',
  },
  cancelAlgoOrder: {
    method: 'DELETE', path: '/dapi/v1/algoOrder', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    effect: 'cancel-one',
    success: 'algoId', text: 'algoId',
  },
  cancelAllOpenOrders: {
    method: 'DELETE', path: '/dapi/v1/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  getAllOrders: {
    method: 'GET', path: '/dapi/v1/allOrders', security: 'USER_DATA',
    params: 'symbol pair orderId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  placeMultipleOrders: {
    method: 'POST', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:list!',
    members: { batchOrders: 'symbol! side! positionSide type! timeInForce quantity:decimal! price:decimal priceMatch reduceOnly:bool newClientOrderId newOrderRespType selfTradePreventionMode' },
    effect: 'create', widens: 'batchOrders.reduceOnly', order: true,
    success: 'orderId', form: '[]', text: 'orderId modifyId',
  },
  modifyMultipleOrders: {
    method: 'PUT', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:list!',
    members: { batchOrders: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal! modifyId:id recvWindow:int timestamp:time' },
    effect: 'modify',
    success: 'clientOrderId', form: '[]', text: 'orderId modifyId',
  },
  cancelMultipleOrders: {
    method: 'DELETE', path: '/dapi/v1/batchOrders', security: 'TRADE',
    params: 'symbol! orderIdList:ids origClientOrderIdList:json',
    effect: 'cancel-many',
    success: 'clientOrderId', form: '[]', text: 'orderId modifyId',
  },
  autoCancelAllOpenOrders: {
    method: 'POST', path: '/dapi/v1/countdownCancelAll', security: 'TRADE',
    params: 'symbol! countdownTime:int!',
    effect: 'timer',
    success: 'countdownTime',
  },
  getUsersForceOrders: {
    method: 'GET', path: '/dapi/v1/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  changeInitialLeverage: {
    method: 'POST', path: '/dapi/v1/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    effect: 'set',
    success: 'maxQty',
  },
  changeMarginType: {
    method: 'POST', path: '/dapi/v1/marginType', security: 'TRADE',
    params: 'symbol! marginType!',
    effect: 'set',
    success: 'code=200',
  },
  getCurrentAllAlgoOpenOrders: {
    method: 'GET', path: '/dapi/v1/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    form: '[]', text: 'algoId',
  },
  queryCurrentOpenOrder: {
    method: 'GET', path: '/dapi/v1/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  getCurrentAllOpenOrders: {
    method: 'GET', path: '/dapi/v1/openOrders', security: 'USER_DATA',
    params: 'symbol pair',
    form: '[]', text: 'orderId',
  },
  queryOrder: {
    method: 'GET', path: '/dapi/v1/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  newOrder: {
    method: 'POST', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal! price:decimal priceMatch reduceOnly:bool newClientOrderId newOrderRespType selfTradePreventionMode',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'orderId', text: 'orderId modifyId',
  },
  modifyOrder: {
    method: 'PUT', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! side! orderId:id origClientOrderId quantity:decimal! price:decimal! priceMatch modifyId:id',
    effect: 'modify',
    success: 'clientOrderId', text: 'orderId modifyId',
  },
  cancelOrder: {
    method: 'DELETE', path: '/dapi/v1/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    effect: 'cancel-one',
    success: 'clientOrderId', text: 'orderId modifyId',
  },
  getOrderModifyHistory: {
    method: 'GET', path: '/dapi/v1/orderAmendment', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    form: '[]', text: 'amendmentId orderId modifyId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/dapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! amount:decimal! type:int! positionSide',
    effect: 'add',
    success: 'code=200', text: 'amount',
  },
  getPositionMarginChangeHistory: {
    method: 'GET', path: '/dapi/v1/positionMargin/history', security: 'TRADE',
    params: 'symbol! type:int startTime:time endTime:time limit:int',
    form: '[]',
  },
  getPositionInformation: {
    method: 'GET', path: '/dapi/v1/positionRisk', security: 'USER_DATA',
    params: 'marginAsset pair',
    form: '[]',
  },
  getCurrentPositionMode: {
    method: 'GET', path: '/dapi/v1/positionSide/dual', security: 'USER_DATA',
  },
  changePositionMode: {
    method: 'POST', path: '/dapi/v1/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    effect: 'set',
    success: 'code=200',
  },
  getAccountTradeList: {
    method: 'GET', path: '/dapi/v1/userTrades', security: 'USER_DATA',
    params: 'symbol pair orderId startTime:time endTime:time fromId:id limit:int',
    form: '[]', text: 'id orderId',
  },
  getAccountInformation: {
    method: 'GET', path: '/dapi/v1/account', security: 'USER_DATA',
  },
  getFuturesAccountBalance: {
    method: 'GET', path: '/dapi/v1/balance', security: 'USER_DATA',
    form: '[]',
  },
  getUserCommissionRate: {
    method: 'GET', path: '/dapi/v1/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
  },
  getIncomeHistory: {
    method: 'GET', path: '/dapi/v1/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time page:int limit:int',
    form: '[]', text: 'tranId',
  },
  getDownloadIdForFuturesTransactionHistory: {
    method: 'GET', path: '/dapi/v1/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesTransactionHistoryDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getNotionalBracketForPair: {
    method: 'GET', path: '/dapi/v1/leverageBracket', security: 'USER_DATA',
    params: 'pair',
    form: '[]', text: 'qtyCap qtylFloor qtyFloor maintMarginRatio cum',
  },
  getDownloadIdForFuturesOrderHistory: {
    method: 'GET', path: '/dapi/v1/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesOrderHistoryDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getDownloadIdForFuturesTradeHistory: {
    method: 'GET', path: '/dapi/v1/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/dapi/v1/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getNotionalBracketForSymbol: {
    method: 'GET', path: '/dapi/v2/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'notionalCoef qtyCap qtylFloor qtyFloor maintMarginRatio cum',
  },
  startUserDataStream: {
    method: 'POST', path: '/dapi/v1/listenKey', security: 'key',
    effect: 'session',
    success: 'listenKey',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/dapi/v1/listenKey', security: 'key',
    effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/dapi/v1/listenKey', security: 'key',
    effect: 'session',
  },
};
