// Generated from specs/binance-usdm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getCompressedAggregateTradesList: {
    method: 'GET', path: '/fapi/v1/aggTrades', security: 'public',
    params: 'symbol! fromId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'a f l',
  },
  getMultiAssetsModeAssetIndex: {
    method: 'GET', path: '/fapi/v1/assetIndex', security: 'public',
    params: 'symbol',
    form: '*',
  },
  queryIndexPriceConstituents: {
    method: 'GET', path: '/fapi/v1/constituents', security: 'public',
    params: 'symbol!',
  },
  getContinuousContractKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/continuousKlines', security: 'public',
    params: 'pair! contractType! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getOrderBook: {
    method: 'GET', path: '/fapi/v1/depth', security: 'public',
    params: 'symbol! limit:int',
    text: 'lastUpdateId',
  },
  getExchangeInformation: {
    method: 'GET', path: '/fapi/v1/exchangeInfo', security: 'public',
    text: 'autoAssetExchange',
  },
  getFundingRateInfo: {
    method: 'GET', path: '/fapi/v1/fundingInfo', security: 'public',
    pool: 'funding-rate',
    form: '[]',
  },
  getFundingRateHistory: {
    method: 'GET', path: '/fapi/v1/fundingRate', security: 'public',
    params: 'symbol startTime:time endTime:time limit:int',
    pool: 'funding-rate',
    form: '[]',
  },
  getOldTradesLookup: {
    method: 'GET', path: '/fapi/v1/historicalTrades', security: 'key',
    params: 'symbol! limit:int fromId:id',
    form: '[]', text: 'id',
  },
  getCompositeIndexSymbolInformation: {
    method: 'GET', path: '/fapi/v1/indexInfo', security: 'public',
    params: 'symbol',
    form: '[]',
  },
  getIndexPriceKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/indexPriceKlines', security: 'public',
    params: 'pair! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  queryInsuranceFundBalanceSnapshot: {
    method: 'GET', path: '/fapi/v1/insuranceBalance', security: 'public',
    params: 'symbol',
    form: '*',
  },
  getKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/klines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getMarkPriceKlineCandlestickData: {
    method: 'GET', path: '/fapi/v1/markPriceKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getOpenInterest: {
    method: 'GET', path: '/fapi/v1/openInterest', security: 'public',
    params: 'symbol!',
  },
  testConnectivity: {
    method: 'GET', path: '/fapi/v1/ping', security: 'public',
  },
  getMarkPrice: {
    method: 'GET', path: '/fapi/v1/premiumIndex', security: 'public',
    params: 'symbol',
    form: '*',
  },
  getPremiumIndexKlineData: {
    method: 'GET', path: '/fapi/v1/premiumIndexKlines', security: 'public',
    params: 'symbol! interval! startTime:time endTime:time limit:int',
    form: '[]',
  },
  getRpiOrderBook: {
    method: 'GET', path: '/fapi/v1/rpiDepth', security: 'public',
    params: 'symbol! limit:int',
    text: 'lastUpdateId',
  },
  getAdlRisk: {
    method: 'GET', path: '/fapi/v1/symbolAdlRisk', security: 'public',
    params: 'symbol',
    form: '*',
  },
  get24hrTickerPriceChangeStatistics: {
    method: 'GET', path: '/fapi/v1/ticker/24hr', security: 'public',
    params: 'symbol',
    form: '*', text: 'firstId lastId',
  },
  getSymbolOrderBookTicker: {
    method: 'GET', path: '/fapi/v1/ticker/bookTicker', security: 'public',
    params: 'symbol',
    form: '*', text: 'lastUpdateId',
  },
  getSymbolPriceTicker: {
    method: 'GET', path: '/fapi/v1/ticker/price', security: 'public',
    params: 'symbol',
    form: '*',
  },
  checkServerTime: {
    method: 'GET', path: '/fapi/v1/time', security: 'public',
  },
  getRecentTradesList: {
    method: 'GET', path: '/fapi/v1/trades', security: 'public',
    params: 'symbol! limit:int',
    form: '[]', text: 'id',
  },
  getTradingSchedule: {
    method: 'GET', path: '/fapi/v1/tradingSchedule', security: 'public',
  },
  getSymbolPriceTickerV2: {
    method: 'GET', path: '/fapi/v2/ticker/price', security: 'public',
    params: 'symbol',
    form: '*',
  },
  getBasis: {
    method: 'GET', path: '/futures/data/basis', security: 'public',
    params: 'pair! contractType! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getQuarterlyContractSettlementPrice: {
    method: 'GET', path: '/futures/data/delivery-price', security: 'public',
    params: 'pair!',
    pool: 'futures-data',
    form: '[]', text: 'deliveryPrice',
  },
  getLongShortRatio: {
    method: 'GET', path: '/futures/data/globalLongShortAccountRatio', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getOpenInterestStatistics: {
    method: 'GET', path: '/futures/data/openInterestHist', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTakerBuySellVolume: {
    method: 'GET', path: '/futures/data/takerlongshortRatio', security: 'public',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTopTraderLongShortAccountRatio: {
    method: 'GET', path: '/futures/data/topLongShortAccountRatio', security: 'key',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getTopTraderLongShortPositionRatio: {
    method: 'GET', path: '/futures/data/topLongShortPositionRatio', security: 'key',
    params: 'symbol! period! limit:int startTime:time endTime:time',
    pool: 'futures-data',
    form: '[]',
  },
  getPositionAdlQuantileEstimation: {
    method: 'GET', path: '/fapi/v1/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    form: '*',
  },
  cancelAllAlgoOpenOrders: {
    method: 'DELETE', path: '/fapi/v1/algoOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAlgoOrder: {
    method: 'GET', path: '/fapi/v1/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    text: 'algoId',
  },
  newAlgoOrder: {
    method: 'POST', path: '/fapi/v1/algoOrder', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'algoId', text: 'algoId',
  },
  cancelAlgoOrder: {
    method: 'DELETE', path: '/fapi/v1/algoOrder', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    effect: 'cancel-one',
    success: 'algoId', text: 'algoId',
  },
  queryAllAlgoOrders: {
    method: 'GET', path: '/fapi/v1/allAlgoOrders', security: 'USER_DATA',
    params: 'symbol! algoId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'algoId',
  },
  cancelAllOpenOrders: {
    method: 'DELETE', path: '/fapi/v1/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  getAllOrders: {
    method: 'GET', path: '/fapi/v1/allOrders', security: 'USER_DATA',
    params: 'symbol orderId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  placeMultipleOrders: {
    method: 'POST', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:list!',
    members: { batchOrders: 'symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time' },
    effect: 'create', widens: 'batchOrders.reduceOnly', order: true,
    success: 'orderId', form: '[]', text: 'orderId',
  },
  modifyMultipleOrders: {
    method: 'PUT', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'batchOrders:list!',
    members: { batchOrders: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch stopPrice:decimal modifyId:id' },
    effect: 'modify', order: true,
    success: 'clientOrderId', form: '[]', text: 'orderId modifyId',
  },
  cancelMultipleOrders: {
    method: 'DELETE', path: '/fapi/v1/batchOrders', security: 'TRADE',
    params: 'symbol! orderIdList:ids origClientOrderIdList:json',
    effect: 'cancel-many',
    success: 'clientOrderId', form: '[]', text: 'orderId',
  },
  autoCancelAllOpenOrders: {
    method: 'POST', path: '/fapi/v1/countdownCancelAll', security: 'TRADE',
    params: 'symbol! countdownTime:int!',
    effect: 'timer',
    success: 'countdownTime',
  },
  getUsersForceOrders: {
    method: 'GET', path: '/fapi/v1/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  changeInitialLeverage: {
    method: 'POST', path: '/fapi/v1/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    effect: 'set',
    success: 'maxNotionalValue',
  },
  changeMarginType: {
    method: 'POST', path: '/fapi/v1/marginType', security: 'TRADE',
    params: 'symbol! marginType!',
    effect: 'set',
    success: 'code=200',
  },
  getCurrentMultiAssetsMode: {
    method: 'GET', path: '/fapi/v1/multiAssetsMargin', security: 'USER_DATA',
  },
  changeMultiAssetsMode: {
    method: 'POST', path: '/fapi/v1/multiAssetsMargin', security: 'TRADE',
    params: 'multiAssetsMargin:bool!',
    effect: 'set',
    success: 'code=200',
  },
  getCurrentAllAlgoOpenOrders: {
    method: 'GET', path: '/fapi/v1/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    form: '[]', text: 'algoId',
  },
  queryCurrentOpenOrder: {
    method: 'GET', path: '/fapi/v1/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  getCurrentAllOpenOrders: {
    method: 'GET', path: '/fapi/v1/openOrders', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'orderId',
  },
  queryOrder: {
    method: 'GET', path: '/fapi/v1/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  newOrder: {
    method: 'POST', path: '/fapi/v1/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce reduceOnly:bool quantity:decimal! price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'orderId', text: 'orderId',
  },
  modifyOrder: {
    method: 'PUT', path: '/fapi/v1/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id reduceOnly:bool',
    effect: 'modify', order: true,
    success: 'clientOrderId', text: 'orderId modifyId',
  },
  cancelOrder: {
    method: 'DELETE', path: '/fapi/v1/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    effect: 'cancel-one',
    success: 'clientOrderId', text: 'orderId',
  },
  testOrder: {
    method: 'POST', path: '/fapi/v1/order/test', security: 'TRADE',
    params: 'symbol! side! positionSide type! reduceOnly:bool quantity:decimal price:decimal newClientOrderId stopPrice:decimal closePosition:bool activationPrice:decimal callbackRate:decimal timeInForce workingType priceProtect:bool newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    effect: 'set',
    success: 'orderId', text: 'orderId',
  },
  getOrderModifyHistory: {
    method: 'GET', path: '/fapi/v1/orderAmendment', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    form: '[]', text: 'amendmentId orderId modifyId',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST', path: '/fapi/v1/positionMargin', security: 'TRADE',
    params: 'symbol! positionSide amount:decimal! type:int!',
    effect: 'add',
    success: 'code=200', text: 'amount',
  },
  getPositionMarginChangeHistory: {
    method: 'GET', path: '/fapi/v1/positionMargin/history', security: 'TRADE',
    params: 'symbol! type:int startTime:time endTime:time limit:int',
    form: '[]',
  },
  getCurrentPositionMode: {
    method: 'GET', path: '/fapi/v1/positionSide/dual', security: 'USER_DATA',
  },
  changePositionMode: {
    method: 'POST', path: '/fapi/v1/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    effect: 'set',
    success: 'code=200',
  },
  signFuturesTradFiPerpsContract: {
    method: 'POST', path: '/fapi/v1/stock/contract', security: 'USER_DATA',
    effect: 'set',
    success: 'code=200',
  },
  getAccountTradeList: {
    method: 'GET', path: '/fapi/v1/userTrades', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time fromId:id limit:int',
    form: '[]', text: 'id orderId',
  },
  getPositionInformationV2: {
    method: 'GET', path: '/fapi/v2/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  getPositionInformationV3: {
    method: 'GET', path: '/fapi/v3/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  getFuturesAccountConfiguration: {
    method: 'GET', path: '/fapi/v1/accountConfig', security: 'USER_DATA',
    text: 'tradeGroupId',
  },
  getFuturesTradingQuantitativeRulesIndicators: {
    method: 'GET', path: '/fapi/v1/apiTradingStatus', security: 'USER_DATA',
    params: 'symbol',
    text: 'value triggerValue',
  },
  getUserCommissionRate: {
    method: 'GET', path: '/fapi/v1/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
  },
  getBnbBurnStatus: {
    method: 'GET', path: '/fapi/v1/feeBurn', security: 'USER_DATA',
  },
  toggleBnbBurnOnFuturesTrade: {
    method: 'POST', path: '/fapi/v1/feeBurn', security: 'TRADE',
    params: 'feeBurn:bool!',
    effect: 'set',
    success: 'code=200',
  },
  getIncomeHistory: {
    method: 'GET', path: '/fapi/v1/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time page:int limit:int',
    form: '[]', text: 'tranId tradeId',
  },
  getDownloadIdForFuturesTransactionHistory: {
    method: 'GET', path: '/fapi/v1/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesTransactionHistoryDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getNotionalAndLeverageBrackets: {
    method: 'GET', path: '/fapi/v1/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    form: '*', text: 'notionalCoef notionalCap notionalFloor maintMarginRatio cum',
  },
  getDownloadIdForFuturesOrderHistory: {
    method: 'GET', path: '/fapi/v1/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesOrderHistoryDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  queryUserRateLimit: {
    method: 'GET', path: '/fapi/v1/rateLimit/order', security: 'USER_DATA',
    form: '[]',
  },
  getSymbolConfiguration: {
    method: 'GET', path: '/fapi/v1/symbolConfig', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  getDownloadIdForFuturesTradeHistory: {
    method: 'GET', path: '/fapi/v1/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/fapi/v1/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getAccountInformationV2: {
    method: 'GET', path: '/fapi/v2/account', security: 'USER_DATA',
    text: 'tradeGroupId',
  },
  getFuturesAccountBalanceV2: {
    method: 'GET', path: '/fapi/v2/balance', security: 'USER_DATA',
    form: '[]',
  },
  getAccountInformationV3: {
    method: 'GET', path: '/fapi/v3/account', security: 'USER_DATA',
  },
  getFuturesAccountBalanceV3: {
    method: 'GET', path: '/fapi/v3/balance', security: 'USER_DATA',
    form: '[]',
  },
  acceptTheOfferedQuote: {
    method: 'POST', path: '/fapi/v1/convert/acceptQuote', security: 'USER_DATA',
    params: 'quoteId!',
    effect: 'add',
    success: 'orderId',
  },
  listAllConvertPairs: {
    method: 'GET', path: '/fapi/v1/convert/exchangeInfo', security: 'public',
    params: 'fromAsset toAsset',
    form: '[]',
  },
  sendQuoteRequest: {
    method: 'POST', path: '/fapi/v1/convert/getQuote', security: 'USER_DATA',
    params: 'fromAsset! toAsset! fromAmount:decimal toAmount:decimal validTime',
    effect: 'add',
    success: 'validTimestamp',
  },
  getOrderStatus: {
    method: 'GET', path: '/fapi/v1/convert/orderStatus', security: 'USER_DATA',
    params: 'orderId quoteId',
    text: 'orderId',
  },
  startUserDataStream: {
    method: 'POST', path: '/fapi/v1/listenKey', security: 'key',
    effect: 'session',
    success: 'listenKey',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/fapi/v1/listenKey', security: 'key',
    effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/fapi/v1/listenKey', security: 'key',
    effect: 'session',
  },
  getClassicPortfolioMarginAccountInformation: {
    method: 'GET', path: '/fapi/v1/pmAccountInfo', security: 'USER_DATA',
    params: 'asset!',
  },
};
