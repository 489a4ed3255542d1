// Generated from specs/binance-pm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  testConnectivity: {
    method: 'GET', path: '/papi/v1/ping', security: 'public',
  },
  getCmPositionAdlQuantileEstimation: {
    method: 'GET', path: '/papi/v1/cm/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  cancelAllCmOpenOrders: {
    method: 'DELETE', path: '/papi/v1/cm/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAllCmOrders: {
    method: 'GET', path: '/papi/v1/cm/allOrders', security: 'USER_DATA',
    params: 'symbol pair orderId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  cancelAllCmOpenConditionalOrders: {
    method: 'DELETE', path: '/papi/v1/cm/conditional/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAllCmConditionalOrders: {
    method: 'GET', path: '/papi/v1/cm/conditional/allOrders', security: 'USER_DATA',
    params: 'symbol strategyId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'strategyId orderId',
  },
  queryCurrentCmOpenConditionalOrder: {
    method: 'GET', path: '/papi/v1/cm/conditional/openOrder', security: 'USER_DATA',
    params: 'symbol! strategyId:id newClientStrategyId',
    text: 'strategyId',
  },
  queryAllCurrentCmOpenConditionalOrders: {
    method: 'GET', path: '/papi/v1/cm/conditional/openOrders', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'strategyId',
  },
  newCmConditionalOrder: {
    method: 'POST', path: '/papi/v1/cm/conditional/order', security: 'TRADE',
    params: 'symbol! side! positionSide strategyType! timeInForce quantity:decimal! reduceOnly:bool price:decimal workingType priceProtect:bool newClientStrategyId stopPrice:decimal activationPrice:decimal callbackRate:decimal',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'strategyId', text: 'strategyId',
  },
  cancelCmConditionalOrder: {
    method: 'DELETE', path: '/papi/v1/cm/conditional/order', security: 'TRADE',
    params: 'symbol! strategyId:id newClientStrategyId',
    effect: 'cancel-one',
    success: 'strategyStatus', text: 'strategyId',
  },
  queryCmConditionalOrderHistory: {
    method: 'GET', path: '/papi/v1/cm/conditional/orderHistory', security: 'USER_DATA',
    params: 'symbol! strategyId:id newClientStrategyId',
    text: 'strategyId orderId',
  },
  queryUsersCmForceOrders: {
    method: 'GET', path: '/papi/v1/cm/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  queryCurrentCmOpenOrder: {
    method: 'GET', path: '/papi/v1/cm/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    form: '*', text: 'orderId',
  },
  queryAllCurrentCmOpenOrders: {
    method: 'GET', path: '/papi/v1/cm/openOrders', security: 'USER_DATA',
    params: 'symbol pair',
    form: '[]', text: 'orderId',
  },
  queryCmOrder: {
    method: 'GET', path: '/papi/v1/cm/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  newCmOrder: {
    method: 'POST', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal priceMatch newClientOrderId newOrderRespType',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'orderId', text: 'orderId',
  },
  modifyCmOrder: {
    method: 'PUT', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id',
    effect: 'modify', order: true,
    success: 'clientOrderId', text: 'orderId modifyId',
  },
  cancelCmOrder: {
    method: 'DELETE', path: '/papi/v1/cm/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    effect: 'cancel-one',
    success: 'clientOrderId', text: 'orderId',
  },
  queryCmModifyOrderHistory: {
    method: 'GET', path: '/papi/v1/cm/orderAmendment', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    form: '[]', text: 'amendmentId orderId modifyId',
  },
  getCmAccountTradeList: {
    method: 'GET', path: '/papi/v1/cm/userTrades', security: 'USER_DATA',
    params: 'symbol pair startTime:time endTime:time fromId:id limit:int',
    form: '[]', text: 'id orderId',
  },
  cancelMarginAccountAllOpenOrdersOnASymbol: {
    method: 'DELETE', path: '/papi/v1/margin/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'clientOrderId listClientOrderId', form: '[]', text: 'orderListId orderId',
  },
  queryMarginAccountsAllOco: {
    method: 'GET', path: '/papi/v1/margin/allOrderList', security: 'USER_DATA',
    params: 'fromId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderListId orderId',
  },
  queryAllMarginAccountOrders: {
    method: 'GET', path: '/papi/v1/margin/allOrders', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId accountId preventedMatchId',
  },
  queryUsersMarginForceOrders: {
    method: 'GET', path: '/papi/v1/margin/forceOrders', security: 'USER_DATA',
    params: 'startTime:time endTime:time current:int size:int',
    text: 'orderId',
  },
  getMarginAccountTradeList: {
    method: 'GET', path: '/papi/v1/margin/myTrades', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time fromId:id limit:int',
    form: '[]', text: 'id orderId',
  },
  queryMarginAccountsOpenOco: {
    method: 'GET', path: '/papi/v1/margin/openOrderList', security: 'USER_DATA',
    form: '[]', text: 'orderListId orderId',
  },
  queryCurrentMarginOpenOrder: {
    method: 'GET', path: '/papi/v1/margin/openOrders', security: 'USER_DATA',
    params: 'symbol!',
    form: '[]', text: 'orderId accountId preventedMatchId',
  },
  queryMarginAccountOrder: {
    method: 'GET', path: '/papi/v1/margin/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId accountId preventedMatchId',
  },
  newMarginOrder: {
    method: 'POST', path: '/papi/v1/margin/order', security: 'TRADE',
    params: 'symbol! side! type! quantity:decimal quoteOrderQty:decimal price:decimal stopPrice:decimal newClientOrderId newOrderRespType icebergQty:decimal sideEffectType timeInForce selfTradePreventionMode autoRepayAtCancel:bool',
    effect: 'create', order: true,
    success: 'orderId', text: 'orderId marginBuyBorrowAmount',
  },
  cancelMarginAccountOrder: {
    method: 'DELETE', path: '/papi/v1/margin/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId newClientOrderId',
    effect: 'cancel-one',
    success: 'clientOrderId', text: 'orderId orderListId',
  },
  newMarginAccountOco: {
    method: 'POST', path: '/papi/v1/margin/order/oco', security: 'TRADE',
    params: 'symbol! listClientOrderId side! quantity:decimal! limitClientOrderId price:decimal! limitIcebergQty:decimal stopClientOrderId stopPrice:decimal! stopLimitPrice:decimal stopIcebergQty:decimal stopLimitTimeInForce newOrderRespType sideEffectType',
    effect: 'create', order: true,
    success: 'orderListId', text: 'orderListId orderId',
  },
  queryMarginAccountsOco: {
    method: 'GET', path: '/papi/v1/margin/orderList', security: 'USER_DATA',
    params: 'orderListId:id origClientOrderId',
    text: 'orderListId orderId',
  },
  cancelMarginAccountOcoOrders: {
    method: 'DELETE', path: '/papi/v1/margin/orderList', security: 'TRADE',
    params: 'symbol! orderListId:id listClientOrderId newClientOrderId',
    effect: 'cancel-one',
    success: 'listOrderStatus', text: 'orderListId orderId',
  },
  repayMarginDebt: {
    method: 'POST', path: '/papi/v1/margin/repay-debt', security: 'TRADE',
    params: 'asset! amount:decimal specifyRepayAssets',
    effect: 'add', widens: 'amount specifyRepayAssets',
    success: 'success=true',
  },
  borrowMargin: {
    method: 'POST', path: '/papi/v1/marginLoan', security: 'MARGIN',
    params: 'asset! amount:decimal!',
    effect: 'add',
    success: 'tranId', text: 'tranId',
  },
  repayMargin: {
    method: 'POST', path: '/papi/v1/repayLoan', security: 'MARGIN',
    params: 'asset! amount:decimal!',
    effect: 'add',
    success: 'tranId', text: 'tranId',
  },
  getUmPositionAdlQuantileEstimation: {
    method: 'GET', path: '/papi/v1/um/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  queryCurrentUmOpenAlgoOrder: {
    method: 'GET', path: '/papi/v1/um/algo/algoOrder', security: 'USER_DATA',
    params: 'algoId:id clientAlgoId',
    text: 'algoId',
  },
  queryUmAlgoOrderHistory: {
    method: 'GET', path: '/papi/v1/um/algo/allAlgoOrders', security: 'USER_DATA',
    params: 'symbol! algoId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'algoId',
  },
  cancelAllUmAlgoOpenOrders: {
    method: 'DELETE', path: '/papi/v1/um/algo/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAllCurrentUmOpenAlgoOrders: {
    method: 'GET', path: '/papi/v1/um/algo/openAlgoOrders', security: 'USER_DATA',
    params: 'algoType symbol algoId:id',
    form: '[]', text: 'algoId',
  },
  newUmAlgoOrder: {
    method: 'POST', path: '/papi/v1/um/algo/order', security: 'TRADE',
    params: 'algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'algoId', text: 'algoId',
  },
  cancelUmAlgoOrder: {
    method: 'DELETE', path: '/papi/v1/um/algo/order', security: 'TRADE',
    params: 'algoId:id clientAlgoId',
    effect: 'cancel-one',
    success: 'complete=true',
  },
  cancelAllUmOpenOrders: {
    method: 'DELETE', path: '/papi/v1/um/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    effect: 'cancel-many',
    success: 'code=200',
  },
  queryAllUmOrders: {
    method: 'GET', path: '/papi/v1/um/allOrders', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  getUmFuturesBnbBurnStatus: {
    method: 'GET', path: '/papi/v1/um/feeBurn', security: 'USER_DATA',
  },
  toggleBnbBurnOnUmFuturesTrade: {
    method: 'POST', path: '/papi/v1/um/feeBurn', security: 'TRADE',
    params: 'feeBurn:bool!',
    effect: 'set',
    success: 'code=200',
  },
  queryUsersUmForceOrders: {
    method: 'GET', path: '/papi/v1/um/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    form: '[]', text: 'orderId',
  },
  queryCurrentUmOpenOrder: {
    method: 'GET', path: '/papi/v1/um/openOrder', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  queryAllCurrentUmOpenOrders: {
    method: 'GET', path: '/papi/v1/um/openOrders', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'orderId',
  },
  queryUmOrder: {
    method: 'GET', path: '/papi/v1/um/order', security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  newUmOrder: {
    method: 'POST', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time',
    effect: 'create', widens: 'reduceOnly', order: true,
    success: 'orderId', text: 'orderId',
  },
  modifyUmOrder: {
    method: 'PUT', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id',
    effect: 'modify', order: true,
    success: 'clientOrderId', text: 'orderId modifyId',
  },
  cancelUmOrder: {
    method: 'DELETE', path: '/papi/v1/um/order', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId',
    effect: 'cancel-one',
    success: 'clientOrderId', text: 'orderId',
  },
  queryUmModifyOrderHistory: {
    method: 'GET', path: '/papi/v1/um/orderAmendment', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    form: '[]', text: 'amendmentId orderId modifyId',
  },
  signFuturesTradFiPerpsContract: {
    method: 'POST', path: '/papi/v1/um/stock/contract', security: 'USER_DATA',
    effect: 'set',
    success: 'code=200',
  },
  getUmAccountTradeList: {
    method: 'GET', path: '/papi/v1/um/userTrades', security: 'USER_DATA',
    params: 'symbol! startTime:time endTime:time fromId:id limit:int',
    form: '[]', text: 'id orderId',
  },
  getAccountInformation: {
    method: 'GET', path: '/papi/v1/account', security: 'USER_DATA',
  },
  collectFundsByAsset: {
    method: 'POST', path: '/papi/v1/asset-collection', security: 'TRADE',
    params: 'asset!',
    effect: 'add',
    success: 'msg=success',
  },
  autoCollectFunds: {
    method: 'POST', path: '/papi/v1/auto-collection', security: 'TRADE',
    effect: 'add',
    success: 'msg=success',
  },
  getAccountBalance: {
    method: 'GET', path: '/papi/v1/balance', security: 'USER_DATA',
    params: 'asset',
    form: '*',
  },
  transferBnb: {
    method: 'POST', path: '/papi/v1/bnb-transfer', security: 'TRADE',
    params: 'amount:decimal! transferSide!',
    effect: 'add',
    success: 'tranId', text: 'tranId',
  },
  getCmAccountDetail: {
    method: 'GET', path: '/papi/v1/cm/account', security: 'USER_DATA',
  },
  getUserCommissionRateForCm: {
    method: 'GET', path: '/papi/v1/cm/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
  },
  getCmIncomeHistory: {
    method: 'GET', path: '/papi/v1/cm/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time limit:int',
    form: '[]', text: 'tranId',
  },
  changeCmInitialLeverage: {
    method: 'POST', path: '/papi/v1/cm/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    effect: 'set',
    success: 'maxQty',
  },
  getCmNotionalAndLeverageBrackets: {
    method: 'GET', path: '/papi/v1/cm/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'qtyCap qtyFloor maintMarginRatio cum',
  },
  queryCmPositionInformation: {
    method: 'GET', path: '/papi/v1/cm/positionRisk', security: 'USER_DATA',
    params: 'marginAsset pair',
    form: '[]',
  },
  getCmCurrentPositionMode: {
    method: 'GET', path: '/papi/v1/cm/positionSide/dual', security: 'USER_DATA',
  },
  changeCmPositionMode: {
    method: 'POST', path: '/papi/v1/cm/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    effect: 'set',
    success: 'code=200',
  },
  getMarginBorrowLoanInterestHistory: {
    method: 'GET', path: '/papi/v1/margin/marginInterestHistory', security: 'USER_DATA',
    params: 'asset startTime:time endTime:time current:int size:int archived:bool',
    text: 'txId',
  },
  queryMarginLoanRecord: {
    method: 'GET', path: '/papi/v1/margin/marginLoan', security: 'USER_DATA',
    params: 'asset! txId:id startTime:time endTime:time current:int size:int archived:bool',
    text: 'txId',
  },
  getMarginMaxBorrow: {
    method: 'GET', path: '/papi/v1/margin/maxBorrowable', security: 'USER_DATA',
    params: 'asset!',
    text: 'amount borrowLimit',
  },
  queryMarginMaxWithdraw: {
    method: 'GET', path: '/papi/v1/margin/maxWithdraw', security: 'USER_DATA',
    params: 'asset!',
  },
  queryMarginRepayRecord: {
    method: 'GET', path: '/papi/v1/margin/repayLoan', security: 'USER_DATA',
    params: 'asset! txId:id startTime:time endTime:time current:int size:int archived:bool',
    text: 'txId',
  },
  queryPortfolioMarginNegativeBalanceInterestHistory: {
    method: 'GET', path: '/papi/v1/portfolio/interest-history', security: 'USER_DATA',
    params: 'asset startTime:time endTime:time size:int',
    form: '[]',
  },
  queryUserNegativeBalanceAutoExchangeRecord: {
    method: 'GET', path: '/papi/v1/portfolio/negative-balance-exchange-record', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    text: 'negativeBalance negativeMaxThreshold',
  },
  queryUserRateLimit: {
    method: 'GET', path: '/papi/v1/rateLimit/order', security: 'USER_DATA',
    form: '[]',
  },
  repayFuturesNegativeBalance: {
    method: 'POST', path: '/papi/v1/repay-futures-negative-balance', security: 'USER_DATA',
    effect: 'add',
    success: 'msg=success',
  },
  getAutoRepayFuturesStatus: {
    method: 'GET', path: '/papi/v1/repay-futures-switch', security: 'USER_DATA',
  },
  changeAutoRepayFuturesStatus: {
    method: 'POST', path: '/papi/v1/repay-futures-switch', security: 'TRADE',
    params: 'autoRepay:bool!',
    effect: 'set',
    success: 'msg=success',
  },
  getUmAccountDetail: {
    method: 'GET', path: '/papi/v1/um/account', security: 'USER_DATA',
  },
  getUmFuturesAccountConfiguration: {
    method: 'GET', path: '/papi/v1/um/accountConfig', security: 'USER_DATA',
    text: 'tradeGroupId',
  },
  getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
    method: 'GET', path: '/papi/v1/um/apiTradingStatus', security: 'USER_DATA',
    params: 'symbol',
    text: 'value triggerValue',
  },
  getUserCommissionRateForUm: {
    method: 'GET', path: '/papi/v1/um/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
  },
  getUmIncomeHistory: {
    method: 'GET', path: '/papi/v1/um/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time limit:int',
    form: '[]', text: 'tranId',
  },
  getDownloadIdForUmFuturesTransactionHistory: {
    method: 'GET', path: '/papi/v1/um/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getUmFuturesTransactionDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  changeUmInitialLeverage: {
    method: 'POST', path: '/papi/v1/um/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    effect: 'set',
    success: 'maxNotionalValue',
  },
  getUmNotionalAndLeverageBrackets: {
    method: 'GET', path: '/papi/v1/um/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    form: '[]', text: 'notionalCoef notionalCap notionalFloor maintMarginRatio cum',
  },
  getDownloadIdForUmFuturesOrderHistory: {
    method: 'GET', path: '/papi/v1/um/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getUmFuturesOrderDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  queryUmPositionInformation: {
    method: 'GET', path: '/papi/v1/um/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  getUmCurrentPositionMode: {
    method: 'GET', path: '/papi/v1/um/positionSide/dual', security: 'USER_DATA',
  },
  changeUmPositionMode: {
    method: 'POST', path: '/papi/v1/um/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    effect: 'set',
    success: 'code=200',
  },
  getUmFuturesSymbolConfiguration: {
    method: 'GET', path: '/papi/v1/um/symbolConfig', security: 'USER_DATA',
    params: 'symbol',
    form: '[]',
  },
  getDownloadIdForUmFuturesTradeHistory: {
    method: 'GET', path: '/papi/v1/um/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
  },
  getUmFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
  },
  getUmAccountDetailV2: {
    method: 'GET', path: '/papi/v2/um/account', security: 'USER_DATA',
  },
  startUserDataStream: {
    method: 'POST', path: '/papi/v1/listenKey', security: 'key',
    effect: 'session',
    success: 'listenKey',
  },
  keepaliveUserDataStream: {
    method: 'PUT', path: '/papi/v1/listenKey', security: 'key',
    effect: 'session',
  },
  closeUserDataStream: {
    method: 'DELETE', path: '/papi/v1/listenKey', security: 'key',
    effect: 'session',
  },
};
