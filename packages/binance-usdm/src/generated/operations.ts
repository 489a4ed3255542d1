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
  getMultiAssetsModeAssetIndex: {
    method: 'GET', path: '/fapi/v1/assetIndex', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 10 }],
  },
  queryIndexPriceConstituents: {
    method: 'GET', path: '/fapi/v1/constituents', security: 'public',
    params: 'symbol!',
    weight: 2,
  },
  getContinuousContractKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/continuousKlines', security: 'public',
    params: 'pair! contractType! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  getOrderBook: {
    method: 'GET', path: '/fapi/v1/depth', security: 'public',
    params: 'symbol! limit:int',
    weight: [{ when: { limit: '5, 10, 20, 50' }, weight: 2 }, { when: { limit: '100' }, weight: 5 }, { when: { limit: '500' }, weight: 10 }, { when: { limit: '1000' }, weight: 20 }, { weight: 10 }],
    text: 'lastUpdateId',
  },
  getExchangeInformation: {
    method: 'GET', path: '/fapi/v1/exchangeInfo', security: 'public',
    weight: 1,
    text: 'autoAssetExchange',
  },
  getFundingRateInfo: {
    method: 'GET', path: '/fapi/v1/fundingInfo', security: 'public',
    weight: 0, frequency: { count: 500, perSeconds: 300, scope: 'ip', pool: 'funding-rate' },
  },
  getFundingRateHistory: {
    method: 'GET', path: '/fapi/v1/fundingRate', security: 'public',
    params: 'symbol startTime:time endTime:time limit:int',
    weight: 0, frequency: { count: 500, perSeconds: 300, scope: 'ip', pool: 'funding-rate' },
  },
  getOldTradesLookup: {
    method: 'GET', path: '/fapi/v1/historicalTrades', security: 'key',
    params: 'symbol! limit:int fromId:id',
    weight: 200,
    text: 'id',
  },
  getCompositeIndexSymbolInformation: {
    method: 'GET', path: '/fapi/v1/indexInfo', security: 'public',
    params: 'symbol',
    weight: 1,
  },
  getIndexPriceKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/indexPriceKlines', security: 'public',
    params: 'pair! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  queryInsuranceFundBalanceSnapshot: {
    method: 'GET', path: '/fapi/v1/insuranceBalance', security: 'public',
    params: 'symbol',
    weight: 1,
  },
  getKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/klines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  getMarkPriceKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/markPriceKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  getOpenInterest: {
    method: 'GET', path: '/fapi/v1/openInterest', security: 'public',
    params: 'symbol!',
    weight: 1,
  },
  testConnectivity: {
    method: 'GET', path: '/fapi/v1/ping', security: 'public',
    weight: 1,
  },
  getMarkPrice: {
    method: 'GET', path: '/fapi/v1/premiumIndex', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 10 }],
  },
  getPremiumIndexKlineData: {
    method: 'GET', path: '/fapi/v1/premiumIndexKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    weight: [{ when: { limit: '[1,100)' }, weight: 1 }, { when: { limit: '[100,500)' }, weight: 2 }, { when: { limit: '[500,1000]' }, weight: 5 }, { when: { limit: '>1000' }, weight: 10 }, { weight: 5 }],
  },
  getRpiOrderBook: {
    method: 'GET', path: '/fapi/v1/rpiDepth', security: 'public',
    params: 'symbol! limit:int',
    weight: [{ when: { limit: '1000' }, weight: 20 }, { weight: 20 }],
    text: 'lastUpdateId',
  },
  getAdlRisk: {
    method: 'GET', path: '/fapi/v1/symbolAdlRisk', security: 'public',
    params: 'symbol',
    weight: 1,
  },
  get24hrTickerPriceChangeStatistics: {
    method: 'GET', path: '/fapi/v1/ticker/24hr', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 40 }],
    text: 'firstId lastId',
  },
  getSymbolOrderBookTicker: {
    method: 'GET', path: '/fapi/v1/ticker/bookTicker', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 2 }, { when: { symbol: 'absent' }, weight: 5 }],
    text: 'lastUpdateId',
  },
  getSymbolPriceTicker: {
    method: 'GET', path: '/fapi/v1/ticker/price', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 2 }],
  },
  checkServerTime: {
    method: 'GET', path: '/fapi/v1/time', security: 'public',
    weight: 1,
  },
  getRecentTradesList: {
    method: 'GET', path: '/fapi/v1/trades', security: 'public',
    params: 'symbol! limit:int',
    weight: 5,
    text: 'id',
  },
  getTradingSchedule: {
    method: 'GET', path: '/fapi/v1/tradingSchedule', security: 'public',
    weight: 5,
  },
  getSymbolPriceTickerV2: {
    method: 'GET', path: '/fapi/v2/ticker/price', security: 'public',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 2 }],
  },
  getBasis: {
    method: 'GET', path: '/futures/data/basis', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getQuarterlyContractSettlementPrice: {
    method: 'GET', path: '/futures/data/delivery-price', security: 'public',
    params: 'pair!',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
    text: 'deliveryPrice',
  },
  getLongShortRatio: {
    method: 'GET', path: '/futures/data/globalLongShortAccountRatio', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getOpenInterestStatistics: {
    method: 'GET', path: '/futures/data/openInterestHist', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTakerBuySellVolume: {
    method: 'GET', path: '/futures/data/takerlongshortRatio', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTopTraderLongShortAccountRatio: {
    method: 'GET', path: '/futures/data/topLongShortAccountRatio', security: 'key',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getTopTraderLongShortPositionRatio: {
    method: 'GET', path: '/futures/data/topLongShortPositionRatio', security: 'key',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    weight: 0, frequency: { count: 1000, perSeconds: 300, scope: 'ip', pool: 'futures-data' },
  },
  getPositionAdlQuantileEstimation: {
    method: 'GET', path: '/fapi/v1/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
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
  getUsersForceOrders: {
    method: 'GET', path: '/fapi/v1/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { symbol: 'absent' }, weight: 50 }],
    text: 'orderId',
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
  getOrderModifyHistory: {
    method: 'GET', path: '/fapi/v1/orderAmendment', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    weight: 1,
    text: 'amendmentId orderId modifyId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/fapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! positionSide amount:decimal! type:int!',
    weight: 1, effect: 'add',
    text: 'amount',
  },
  getPositionMarginChangeHistory: {
    method: 'GET', path: '/fapi/v1/positionMargin/history', security: 'TRADE',
    params: 'symbol! type:int startTime:time endTime:time limit:int',
    weight: 1,
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
  signFuturesTradFiPerpsContract: {
    method: 'POST', path: '/fapi/v1/stock/contract', security: 'USER_DATA',
    weight: 50, effect: 'set',
  },
  getAccountTradeList: {
    method: 'GET', path: '/fapi/v1/userTrades', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time fromId:id limit:int',
    weight: 5,
    text: 'id orderId',
  },
  getPositionInformationV2: {
    method: 'GET', path: '/fapi/v2/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getPositionInformationV3: {
    method: 'GET', path: '/fapi/v3/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getFuturesAccountConfiguration: {
    method: 'GET', path: '/fapi/v1/accountConfig', security: 'USER_DATA',
    weight: 5,
    text: 'tradeGroupId',
  },
  getFuturesTradingQuantitativeRulesIndicators: {
    method: 'GET', path: '/fapi/v1/apiTradingStatus', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 10 }],
    text: 'value triggerValue',
  },
  getUserCommissionRate: {
    method: 'GET', path: '/fapi/v1/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
    weight: 20,
  },
  getBnbBurnStatus: {
    method: 'GET', path: '/fapi/v1/feeBurn', security: 'USER_DATA',
    weight: 30,
  },
  toggleBnbBurnOnFuturesTrade: {
    method: 'POST', path: '/fapi/v1/feeBurn', security: 'TRADE',
    params: 'feeBurn:bool!',
    weight: 1, effect: 'set',
  },
  getIncomeHistory: {
    method: 'GET', path: '/fapi/v1/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time page:int limit:int',
    weight: 30,
    text: 'tranId tradeId',
  },
  getDownloadIdForFuturesTransactionHistory: {
    method: 'GET', path: '/fapi/v1/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000,
  },
  getFuturesTransactionHistoryDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
  },
  getNotionalAndLeverageBrackets: {
    method: 'GET', path: '/fapi/v1/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    weight: 1,
    text: 'notionalCoef notionalCap notionalFloor maintMarginRatio cum',
  },
  getDownloadIdForFuturesOrderHistory: {
    method: 'GET', path: '/fapi/v1/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000,
  },
  getFuturesOrderHistoryDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
  },
  queryUserRateLimit: {
    method: 'GET', path: '/fapi/v1/rateLimit/order', security: 'USER_DATA',
    weight: 1,
  },
  getSymbolConfiguration: {
    method: 'GET', path: '/fapi/v1/symbolConfig', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getDownloadIdForFuturesTradeHistory: {
    method: 'GET', path: '/fapi/v1/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1000,
  },
  getFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
  },
  getAccountInformationV2: {
    method: 'GET', path: '/fapi/v2/account', security: 'USER_DATA',
    weight: 5,
    text: 'tradeGroupId',
  },
  getFuturesAccountBalanceV2: {
    method: 'GET', path: '/fapi/v2/balance', security: 'USER_DATA',
    weight: 5,
  },
  getAccountInformationV3: {
    method: 'GET', path: '/fapi/v3/account', security: 'USER_DATA',
    weight: 5,
  },
  getFuturesAccountBalanceV3: {
    method: 'GET', path: '/fapi/v3/balance', security: 'USER_DATA',
    weight: 5,
  },
  acceptTheOfferedQuote: {
    method: 'POST', path: '/fapi/v1/convert/acceptQuote', security: 'USER_DATA',
    params: 'quoteId!',
    weight: 200, effect: 'add',
  },
  listAllConvertPairs: {
    method: 'GET', path: '/fapi/v1/convert/exchangeInfo', security: 'public',
    params: 'fromAsset toAsset',
    weight: 20,
  },
  sendQuoteRequest: {
    method: 'POST', path: '/fapi/v1/convert/getQuote', security: 'USER_DATA',
    params: 'fromAsset! toAsset! fromAmount:decimal toAmount:decimal validTime',
    weight: 50, frequency: [{ count: 360, perSeconds: 3600, scope: 'uid' }, { count: 500, perSeconds: 86400, scope: 'uid' }], effect: 'add',
  },
  getOrderStatus: {
    method: 'GET', path: '/fapi/v1/convert/orderStatus', security: 'USER_DATA',
    params: 'orderId quoteId',
    weight: 50,
    text: 'orderId',
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
  getClassicPortfolioMarginAccountInformation: {
    method: 'GET', path: '/fapi/v1/pmAccountInfo', security: 'USER_DATA',
    params: 'asset!',
    weight: 5,
  },
};
