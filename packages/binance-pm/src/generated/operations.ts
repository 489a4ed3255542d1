// Generated from specs/binance-pm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  testConnectivity: {
    method: 'GET', path: '/papi/v1/ping', security: 'public',
    weight: 1,
  },
  getCmPositionAdlQuantileEstimation: {
    method: 'GET', path: '/papi/v1/cm/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
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
  queryUsersCmForceOrders: {
    method: 'GET', path: '/papi/v1/cm/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { symbol: 'absent' }, weight: 50 }],
    text: 'orderId',
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
  queryCmModifyOrderHistory: {
    method: 'GET', path: '/papi/v1/cm/orderAmendment', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    weight: 1,
    text: 'amendmentId orderId modifyId',
  },
  getCmAccountTradeList: {
    method: 'GET', path: '/papi/v1/cm/userTrades', security: 'USER_DATA',
    params: 'symbol pair startTime:time endTime:time fromId:id limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { pair: 'present' }, weight: 40 }],
    text: 'id orderId',
  },
  cancelMarginAccountAllOpenOrdersOnASymbol: {
    method: 'DELETE', path: '/papi/v1/margin/allOpenOrders', security: 'TRADE',
    params: 'symbol!',
    weight: 5, effect: 'cancel-many',
    text: 'orderListId orderId',
  },
  queryMarginAccountsAllOco: {
    method: 'GET', path: '/papi/v1/margin/allOrderList', security: 'USER_DATA',
    params: 'fromId:id startTime:time endTime:time limit:int',
    weight: 100,
    text: 'orderListId orderId',
  },
  queryAllMarginAccountOrders: {
    method: 'GET', path: '/papi/v1/margin/allOrders', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time limit:int',
    weight: 100,
    text: 'orderId accountId preventedMatchId',
  },
  queryUsersMarginForceOrders: {
    method: 'GET', path: '/papi/v1/margin/forceOrders', security: 'USER_DATA',
    params: 'startTime:time endTime:time current:int size:int',
    weight: 1,
    text: 'orderId',
  },
  getMarginAccountTradeList: {
    method: 'GET', path: '/papi/v1/margin/myTrades', security: 'USER_DATA',
    params: 'symbol! orderId:id startTime:time endTime:time fromId:id limit:int',
    weight: 5,
    text: 'id orderId',
  },
  queryMarginAccountsOpenOco: {
    method: 'GET', path: '/papi/v1/margin/openOrderList', security: 'USER_DATA',
    weight: 5,
    text: 'orderListId orderId',
  },
  queryCurrentMarginOpenOrder: {
    method: 'GET', path: '/papi/v1/margin/openOrders', security: 'USER_DATA',
    params: 'symbol!',
    weight: 5,
    text: 'orderId accountId preventedMatchId',
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
  newMarginAccountOco: {
    method: 'POST', path: '/papi/v1/margin/order/oco', security: 'TRADE',
    params: 'symbol! listClientOrderId side! quantity:decimal! limitClientOrderId price:decimal! limitIcebergQty:decimal stopClientOrderId stopPrice:decimal! stopLimitPrice:decimal stopIcebergQty:decimal stopLimitTimeInForce newOrderRespType sideEffectType',
    weight: 1, orderCount: { '1m': 2 }, effect: 'create',
    text: 'orderListId orderId',
  },
  queryMarginAccountsOco: {
    method: 'GET', path: '/papi/v1/margin/orderList', security: 'USER_DATA',
    params: 'orderListId:id origClientOrderId',
    weight: 5,
    text: 'orderListId orderId',
  },
  cancelMarginAccountOcoOrders: {
    method: 'DELETE', path: '/papi/v1/margin/orderList', security: 'TRADE',
    params: 'symbol! orderListId:id listClientOrderId newClientOrderId',
    weight: 2, effect: 'cancel-one',
    text: 'orderListId orderId',
  },
  repayMarginDebt: {
    method: 'POST', path: '/papi/v1/margin/repay-debt', security: 'TRADE',
    params: 'asset! amount:decimal specifyRepayAssets',
    weight: 3000, effect: 'add',
  },
  borrowMargin: {
    method: 'POST', path: '/papi/v1/marginLoan', security: 'MARGIN',
    params: 'asset! amount:decimal!',
    weight: 100, effect: 'add',
    text: 'tranId',
  },
  repayMargin: {
    method: 'POST', path: '/papi/v1/repayLoan', security: 'MARGIN',
    params: 'asset! amount:decimal!',
    weight: 100, effect: 'add',
    text: 'tranId',
  },
  getUmPositionAdlQuantileEstimation: {
    method: 'GET', path: '/papi/v1/um/adlQuantile', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
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
  getUmFuturesBnbBurnStatus: {
    method: 'GET', path: '/papi/v1/um/feeBurn', security: 'USER_DATA',
    weight: 30,
  },
  toggleBnbBurnOnUmFuturesTrade: {
    method: 'POST', path: '/papi/v1/um/feeBurn', security: 'TRADE',
    params: 'feeBurn:bool!',
    weight: 1, effect: 'set',
  },
  queryUsersUmForceOrders: {
    method: 'GET', path: '/papi/v1/um/forceOrders', security: 'USER_DATA',
    params: 'symbol autoCloseType startTime:time endTime:time limit:int',
    weight: [{ when: { symbol: 'present' }, weight: 20 }, { when: { symbol: 'absent' }, weight: 50 }],
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
  queryUmModifyOrderHistory: {
    method: 'GET', path: '/papi/v1/um/orderAmendment', security: 'TRADE',
    params: 'symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int',
    weight: 1,
    text: 'amendmentId orderId modifyId',
  },
  signFuturesTradFiPerpsContract: {
    method: 'POST', path: '/papi/v1/um/stock/contract', security: 'USER_DATA',
    weight: 5, effect: 'set',
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
  collectFundsByAsset: {
    method: 'POST', path: '/papi/v1/asset-collection', security: 'TRADE',
    params: 'asset!',
    weight: 30, effect: 'add',
  },
  autoCollectFunds: {
    method: 'POST', path: '/papi/v1/auto-collection', security: 'TRADE',
    weight: 750, frequency: { count: 500, perSeconds: 3600, scope: 'uid' }, effect: 'add',
  },
  getAccountBalance: {
    method: 'GET', path: '/papi/v1/balance', security: 'USER_DATA',
    params: 'asset',
    weight: 20,
  },
  transferBnb: {
    method: 'POST', path: '/papi/v1/bnb-transfer', security: 'TRADE',
    params: 'amount:decimal! transferSide!',
    weight: 750, frequency: { count: 10, perSeconds: 600, scope: 'uid' }, effect: 'add',
    text: 'tranId',
  },
  getCmAccountDetail: {
    method: 'GET', path: '/papi/v1/cm/account', security: 'USER_DATA',
    weight: 5,
  },
  getUserCommissionRateForCm: {
    method: 'GET', path: '/papi/v1/cm/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
    weight: 20,
  },
  getCmIncomeHistory: {
    method: 'GET', path: '/papi/v1/cm/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time limit:int',
    weight: 30,
    text: 'tranId',
  },
  changeCmInitialLeverage: {
    method: 'POST', path: '/papi/v1/cm/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  getCmNotionalAndLeverageBrackets: {
    method: 'GET', path: '/papi/v1/cm/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    weight: 1,
    text: 'qtyCap qtyFloor maintMarginRatio cum',
  },
  queryCmPositionInformation: {
    method: 'GET', path: '/papi/v1/cm/positionRisk', security: 'USER_DATA',
    params: 'marginAsset pair',
    weight: 1,
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
  getMarginBorrowLoanInterestHistory: {
    method: 'GET', path: '/papi/v1/margin/marginInterestHistory', security: 'USER_DATA',
    params: 'asset startTime:time endTime:time current:int size:int archived:bool',
    weight: 1,
    text: 'txId',
  },
  queryMarginLoanRecord: {
    method: 'GET', path: '/papi/v1/margin/marginLoan', security: 'USER_DATA',
    params: 'asset! txId:id startTime:time endTime:time current:int size:int archived:bool',
    weight: 10,
    text: 'txId',
  },
  getMarginMaxBorrow: {
    method: 'GET', path: '/papi/v1/margin/maxBorrowable', security: 'USER_DATA',
    params: 'asset!',
    weight: 5,
    text: 'amount borrowLimit',
  },
  queryMarginMaxWithdraw: {
    method: 'GET', path: '/papi/v1/margin/maxWithdraw', security: 'USER_DATA',
    params: 'asset!',
    weight: 5,
  },
  queryMarginRepayRecord: {
    method: 'GET', path: '/papi/v1/margin/repayLoan', security: 'USER_DATA',
    params: 'asset! txId:id startTime:time endTime:time current:int size:int archived:bool',
    weight: 10,
    text: 'txId',
  },
  queryPortfolioMarginNegativeBalanceInterestHistory: {
    method: 'GET', path: '/papi/v1/portfolio/interest-history', security: 'USER_DATA',
    params: 'asset startTime:time endTime:time size:int',
    weight: 50,
  },
  queryUserNegativeBalanceAutoExchangeRecord: {
    method: 'GET', path: '/papi/v1/portfolio/negative-balance-exchange-record', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 100,
    text: 'negativeBalance negativeMaxThreshold',
  },
  queryUserRateLimit: {
    method: 'GET', path: '/papi/v1/rateLimit/order', security: 'USER_DATA',
    weight: 1,
  },
  repayFuturesNegativeBalance: {
    method: 'POST', path: '/papi/v1/repay-futures-negative-balance', security: 'USER_DATA',
    weight: 750, effect: 'add',
  },
  getAutoRepayFuturesStatus: {
    method: 'GET', path: '/papi/v1/repay-futures-switch', security: 'USER_DATA',
    weight: 30,
  },
  changeAutoRepayFuturesStatus: {
    method: 'POST', path: '/papi/v1/repay-futures-switch', security: 'TRADE',
    params: 'autoRepay:bool!',
    weight: 750, frequency: { count: 20, perSeconds: 86400, scope: 'uid' }, effect: 'set',
  },
  getUmAccountDetail: {
    method: 'GET', path: '/papi/v1/um/account', security: 'USER_DATA',
    weight: 5,
  },
  getUmFuturesAccountConfiguration: {
    method: 'GET', path: '/papi/v1/um/accountConfig', security: 'USER_DATA',
    weight: 5,
    text: 'tradeGroupId',
  },
  getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
    method: 'GET', path: '/papi/v1/um/apiTradingStatus', security: 'USER_DATA',
    params: 'symbol',
    weight: [{ when: { symbol: 'present' }, weight: 1 }, { when: { symbol: 'absent' }, weight: 10 }],
    text: 'value triggerValue',
  },
  getUserCommissionRateForUm: {
    method: 'GET', path: '/papi/v1/um/commissionRate', security: 'USER_DATA',
    params: 'symbol!',
    weight: 20,
  },
  getUmIncomeHistory: {
    method: 'GET', path: '/papi/v1/um/income', security: 'USER_DATA',
    params: 'symbol incomeType startTime:time endTime:time limit:int',
    weight: 30,
    text: 'tranId',
  },
  getDownloadIdForUmFuturesTransactionHistory: {
    method: 'GET', path: '/papi/v1/um/income/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1500,
  },
  getUmFuturesTransactionDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/income/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
  },
  changeUmInitialLeverage: {
    method: 'POST', path: '/papi/v1/um/leverage', security: 'TRADE',
    params: 'symbol! leverage:int!',
    weight: 1, effect: 'set',
  },
  getUmNotionalAndLeverageBrackets: {
    method: 'GET', path: '/papi/v1/um/leverageBracket', security: 'USER_DATA',
    params: 'symbol',
    weight: 1,
    text: 'notionalCoef notionalCap notionalFloor maintMarginRatio cum',
  },
  getDownloadIdForUmFuturesOrderHistory: {
    method: 'GET', path: '/papi/v1/um/order/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1500,
  },
  getUmFuturesOrderDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/order/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
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
  getUmFuturesSymbolConfiguration: {
    method: 'GET', path: '/papi/v1/um/symbolConfig', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getDownloadIdForUmFuturesTradeHistory: {
    method: 'GET', path: '/papi/v1/um/trade/asyn', security: 'USER_DATA',
    params: 'startTime:time! endTime:time!',
    weight: 1500,
  },
  getUmFuturesTradeDownloadLinkById: {
    method: 'GET', path: '/papi/v1/um/trade/asyn/id', security: 'USER_DATA',
    params: 'downloadId!',
    weight: 10,
  },
  getUmAccountDetailV2: {
    method: 'GET', path: '/papi/v2/um/account', security: 'USER_DATA',
    weight: 5,
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
