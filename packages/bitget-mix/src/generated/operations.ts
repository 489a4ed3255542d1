// Generated from specs/bitget-mix. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getAssetsOverview: {
    method: 'GET', path: '/api/v2/account/all-account-balance', security: 'READ',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' },
  },
  getBusinessLineAllSymbolTradeRate: {
    method: 'GET', path: '/api/v2/common/all-trade-rate', security: 'READ',
    params: 'symbol businessType!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getTradeRate: {
    method: 'GET', path: '/api/v2/common/trade-rate', security: 'READ',
    params: 'symbol! businessType!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  queryAnnouncements: {
    method: 'GET', path: '/api/v2/public/annoucements', security: 'public',
    params: 'annType startTime:time endTime:time cursor limit:int language!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getServerTime: {
    method: 'GET', path: '/api/v2/public/time', security: 'public',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  transfer: {
    method: 'POST', path: '/api/v2/spot/wallet/transfer', security: 'TRADE',
    body: true, params: 'fromType! toType! amount:decimal! coin! symbol clientOid',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'add',
  },
  getFuturesTransactionRecords: {
    method: 'GET', path: '/api/v2/tax/future-record', security: 'READ',
    params: 'productType marginCoin startTime:time! endTime:time! limit:int idLessThan',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' },
  },
  getCandlestickData: {
    method: 'GET', path: '/api/v2/mix/market/candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time kLineType limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getContractConfig: {
    method: 'GET', path: '/api/v2/mix/market/contracts', security: 'public',
    params: 'symbol productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getCurrentFundingRate: {
    method: 'GET', path: '/api/v2/mix/market/current-fund-rate', security: 'public',
    params: 'symbol productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getDiscountRate: {
    method: 'GET', path: '/api/v2/mix/market/discount-rate', security: 'public',
    frequency: { count: 5, perSeconds: 1, scope: 'ip' },
  },
  getInterestExchangeRate: {
    method: 'GET', path: '/api/v2/mix/market/exchange-rate', security: 'public',
    frequency: { count: 5, perSeconds: 1, scope: 'ip' },
  },
  getRecentTransactions: {
    method: 'GET', path: '/api/v2/mix/market/fills', security: 'public',
    params: 'symbol! productType! limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getHistoryTransactions: {
    method: 'GET', path: '/api/v2/mix/market/fills-history', security: 'public',
    params: 'symbol! productType! limit:int idLessThan startTime:time endTime:time',
    frequency: { count: 10, perSeconds: 1, scope: 'ip' },
  },
  getNextFundingTime: {
    method: 'GET', path: '/api/v2/mix/market/funding-time', security: 'public',
    params: 'symbol! productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getHistoricalCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getHistoricalFundingRates: {
    method: 'GET', path: '/api/v2/mix/market/history-fund-rate', security: 'public',
    params: 'symbol! productType! pageSize:int pageNo:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getHistoricalIndexPriceCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-index-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getHistoricalMarkPriceCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-mark-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getMergeMarketDepth: {
    method: 'GET', path: '/api/v2/mix/market/merge-depth', security: 'public',
    params: 'symbol! productType! precision limit',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
    text: 'asks[] bids[]',
  },
  getContractOiLimit: {
    method: 'GET', path: '/api/v2/mix/market/oi-limit', security: 'public',
    params: 'symbol productType!',
    frequency: { count: 10, perSeconds: 1, scope: 'ip' },
  },
  getOpenInterest: {
    method: 'GET', path: '/api/v2/mix/market/open-interest', security: 'public',
    params: 'symbol! productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getMarkIndexMarketPrices: {
    method: 'GET', path: '/api/v2/mix/market/symbol-price', security: 'public',
    params: 'symbol! productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'uid' },
  },
  getTicker: {
    method: 'GET', path: '/api/v2/mix/market/ticker', security: 'public',
    params: 'symbol! productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getAllTickers: {
    method: 'GET', path: '/api/v2/mix/market/tickers', security: 'public',
    params: 'productType!',
    frequency: { count: 20, perSeconds: 1, scope: 'ip' },
  },
  getInterestRateHistory: {
    method: 'GET', path: '/api/v2/mix/market/union-interest-rate-history', security: 'public',
    params: 'coin!',
    frequency: { count: 5, perSeconds: 1, scope: 'ip' },
  },
  getVipFeeRate: {
    method: 'GET', path: '/api/v2/mix/market/vip-fee-rate', security: 'public',
    frequency: { count: 10, perSeconds: 1, scope: 'ip' },
  },
  getSingleAccount: {
    method: 'GET', path: '/api/v2/mix/account/account', security: 'READ',
    params: 'symbol! productType! marginCoin!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
    text: 'crossedMarginLeverage isolatedLongLever isolatedShortLever',
  },
  getAccountList: {
    method: 'GET', path: '/api/v2/mix/account/accounts', security: 'READ',
    params: 'productType!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getAccountBills: {
    method: 'GET', path: '/api/v2/mix/account/bill', security: 'READ',
    params: 'productType! coin businessType onlyFunding idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getUsdtMFuturesInterestHistory: {
    method: 'GET', path: '/api/v2/mix/account/interest-history', security: 'READ',
    params: 'coin productType! idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' },
  },
  getIsolatedSymbols: {
    method: 'GET', path: '/api/v2/mix/account/isolated-symbols', security: 'READ',
    params: 'productType!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getLiquidationPrice: {
    method: 'GET', path: '/api/v2/mix/account/liq-price', security: 'READ',
    params: 'symbol! productType! marginCoin! posSide! orderType! openAmount:decimal! openPrice:decimal',
    frequency: { count: 20, perSeconds: 1, scope: 'uid' },
  },
  getMaxOpenableQuantity: {
    method: 'GET', path: '/api/v2/mix/account/max-open', security: 'READ',
    params: 'symbol! productType! marginCoin! posSide! orderType! openPrice:decimal',
    frequency: { count: 20, perSeconds: 1, scope: 'uid' },
  },
  getMyEstimatedOpenCount: {
    method: 'GET', path: '/api/v2/mix/account/open-count', security: 'READ',
    params: 'symbol! productType! marginCoin! openAmount:decimal! openPrice:decimal! leverage:decimal',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  changeTheProductLineLeverage: {
    method: 'POST', path: '/api/v2/mix/account/set-all-leverage', security: 'TRADE',
    body: true, params: 'productType! leverage:decimal!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  setUsdtMFuturesAssetMode: {
    method: 'POST', path: '/api/v2/mix/account/set-asset-mode', security: 'TRADE',
    body: true, params: 'productType! assetMode!',
    frequency: { count: 2, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  setIsolatedPositionAutoMargin: {
    method: 'POST', path: '/api/v2/mix/account/set-auto-margin', security: 'TRADE',
    body: true, params: 'symbol! autoMargin! marginCoin! holdSide!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  changeLeverage: {
    method: 'POST', path: '/api/v2/mix/account/set-leverage', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! leverage:decimal longLeverage:decimal shortLeverage:decimal holdSide',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  adjustPositionMargin: {
    method: 'POST', path: '/api/v2/mix/account/set-margin', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! amount:decimal! holdSide!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'add',
  },
  changeMarginMode: {
    method: 'POST', path: '/api/v2/mix/account/set-margin-mode', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! marginMode!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  changePositionMode: {
    method: 'POST', path: '/api/v2/mix/account/set-position-mode', security: 'TRADE',
    body: true, params: 'productType! posMode!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'set',
  },
  getSubaccountAssets: {
    method: 'GET', path: '/api/v2/mix/account/sub-account-assets', security: 'READ',
    params: 'productType!',
    frequency: { count: 1, perSeconds: 10, scope: 'uid' },
    text: 'userId',
  },
  getSwitchUnionUsdt: {
    method: 'GET', path: '/api/v2/mix/account/switch-union-usdt', security: 'READ',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' },
  },
  getUnionTransferLimits: {
    method: 'GET', path: '/api/v2/mix/account/transfer-limits', security: 'READ',
    params: 'coin!',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' },
  },
  getUnionConfig: {
    method: 'GET', path: '/api/v2/mix/account/union-config', security: 'READ',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' },
  },
  convertUnion: {
    method: 'POST', path: '/api/v2/mix/account/union-convert', security: 'TRADE',
    body: true, params: 'coin! amount:decimal!',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' }, effect: 'add',
  },
  getPositionTier: {
    method: 'GET', path: '/api/v2/mix/market/query-position-lever', security: 'public',
    params: 'productType! symbol!',
    frequency: { count: 10, perSeconds: 1, scope: 'ip' },
    text: 'leverage',
  },
  getPositionAdlRank: {
    method: 'GET', path: '/api/v2/mix/position/adlRank', security: 'READ',
    params: 'productType!',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' },
  },
  getAllPositions: {
    method: 'GET', path: '/api/v2/mix/position/all-position', security: 'READ',
    params: 'productType! marginCoin',
    frequency: { count: 5, perSeconds: 1, scope: 'uid' },
    text: 'leverage',
  },
  getHistoricalPosition: {
    method: 'GET', path: '/api/v2/mix/position/history-position', security: 'READ',
    params: 'symbol productType idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 20, perSeconds: 1, scope: 'uid' },
  },
  getSinglePosition: {
    method: 'GET', path: '/api/v2/mix/position/single-position', security: 'READ',
    params: 'productType! symbol! marginCoin!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
    text: 'leverage',
  },
  cancelBatchOrders: {
    method: 'POST', path: '/api/v2/mix/order/batch-cancel-orders', security: 'TRADE',
    body: true, params: 'orderIdList:list symbol productType! marginCoin',
    members: { orderIdList: 'orderId clientOid' },
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'cancel-many', widens: 'orderIdList symbol marginCoin',
  },
  placeBatchOrders: {
    method: 'POST', path: '/api/v2/mix/order/batch-place-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! marginMode! orderList:list!',
    members: { orderList: 'size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal stpMode' },
    frequency: { count: 5, perSeconds: 1, scope: 'uid' }, effect: 'create', widens: 'orderList.reduceOnly',
  },
  cancelAllOrders: {
    method: 'POST', path: '/api/v2/mix/order/cancel-all-orders', security: 'TRADE',
    body: true, params: 'productType! marginCoin requestTime:time receiveWindow:decimal',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'cancel-many', widens: 'marginCoin requestTime receiveWindow',
  },
  cancelOrder: {
    method: 'POST', path: '/api/v2/mix/order/cancel-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin orderId clientOid',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'cancel-one',
  },
  reversePosition: {
    method: 'POST', path: '/api/v2/mix/order/click-backhand', security: 'TRADE',
    body: true, params: 'symbol! marginCoin! productType! size:decimal side! tradeSide clientOid',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'invert', widens: 'size',
  },
  flashClosePosition: {
    method: 'POST', path: '/api/v2/mix/order/close-positions', security: 'TRADE',
    body: true, params: 'symbol holdSide productType!',
    frequency: { count: 1, perSeconds: 1, scope: 'uid' }, effect: 'invert', widens: 'symbol holdSide',
  },
  getOrderDetail: {
    method: 'GET', path: '/api/v2/mix/order/detail', security: 'READ',
    params: 'symbol! productType! orderId clientOid',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
    text: 'leverage',
  },
  getHistoricalTransactionDetails: {
    method: 'GET', path: '/api/v2/mix/order/fill-history', security: 'READ',
    params: 'orderId symbol productType! startTime:time endTime:time idLessThan limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getOrderFillDetails: {
    method: 'GET', path: '/api/v2/mix/order/fills', security: 'READ',
    params: 'orderId symbol productType! idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  modifyOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-order', security: 'TRADE',
    body: true, params: 'orderId clientOid symbol! productType! newClientOid! newSize:decimal newPrice:decimal newPresetStopSurplusPrice:decimal newPresetStopLossPrice:decimal',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'modify',
  },
  getHistoryOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-history', security: 'READ',
    params: 'orderId clientOid symbol productType! idLessThan orderSource startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
    text: 'leverage',
  },
  getPendingOrders: {
    method: 'GET', path: '/api/v2/mix/order/orders-pending', security: 'READ',
    params: 'orderId clientOid symbol productType! status idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
    text: 'leverage',
  },
  placeOrder: {
    method: 'POST', path: '/api/v2/mix/order/place-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginMode! marginCoin! size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal presetStopSurplusExecutePrice:decimal presetStopLossExecutePrice:decimal stpMode',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'create', widens: 'reduceOnly',
  },
  cancelTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/cancel-plan-order', security: 'TRADE',
    body: true, params: 'orderIdList:list symbol productType! marginCoin planType!',
    members: { orderIdList: 'orderId clientOid' },
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'cancel-many', widens: 'orderIdList symbol marginCoin planType',
  },
  modifyTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-plan-order', security: 'TRADE',
    body: true, params: 'orderId clientOid productType! newSize:decimal newPrice:decimal newCallbackRatio:decimal newTriggerPrice:decimal newTriggerType newStopSurplusTriggerPrice:decimal newStopSurplusExecutePrice:decimal newStopSurplusTriggerType newStopLossTriggerPrice:decimal newStopLossExecutePrice:decimal newStopLossTriggerType',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'modify',
  },
  modifyTheStopProfitAndStopLossPlanOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-tpsl-order', security: 'TRADE',
    body: true, params: 'orderId clientOid marginCoin! productType! symbol! triggerPrice:decimal! triggerType executePrice:decimal size! rangeRate:decimal',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'modify',
  },
  getHistoryTriggerOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-plan-history', security: 'READ',
    params: 'orderId clientOid planType! planStatus symbol productType! idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getPendingTriggerOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-plan-pending', security: 'READ',
    params: 'orderId clientOid symbol planType! productType! idLessThan startTime:time endTime:time limit:int',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  placeTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/place-plan-order', security: 'TRADE',
    body: true, params: 'planType! symbol! productType! marginMode! marginCoin! size:decimal! price:decimal callbackRatio:decimal triggerPrice:decimal! triggerType! side! tradeSide orderType! clientOid reduceOnly stopSurplusTriggerPrice:decimal stopSurplusExecutePrice:decimal stopSurplusTriggerType stopLossTriggerPrice:decimal stopLossExecutePrice:decimal stopLossTriggerType stpMode',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'create', widens: 'reduceOnly',
  },
  placeSimultaneousStopProfitAndStopLossPlanOrders: {
    method: 'POST', path: '/api/v2/mix/order/place-pos-tpsl', security: 'TRADE',
    body: true, params: 'marginCoin! productType! symbol! stopSurplusTriggerPrice:decimal stopSurplusSize:decimal stopSurplusTriggerType stopSurplusExecutePrice:decimal stopLossTriggerPrice:decimal stopLossSize:decimal stopLossTriggerType stopLossExecutePrice:decimal holdSide! stpMode stopSurplusClientOid stopLossClientOid',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'create', widens: 'stopSurplusSize stopLossSize',
  },
  placeStopProfitAndStopLossPlanOrders: {
    method: 'POST', path: '/api/v2/mix/order/place-tpsl-order', security: 'TRADE',
    body: true, params: 'marginCoin! productType! symbol! planType! triggerPrice:decimal! triggerType executePrice:decimal holdSide! size:decimal rangeRate:decimal clientOid stpMode',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' }, effect: 'create',
  },
  getTriggerSubOrder: {
    method: 'GET', path: '/api/v2/mix/order/plan-sub-order', security: 'READ',
    params: 'planType! planOrderId! productType!',
    frequency: { count: 10, perSeconds: 1, scope: 'uid' },
  },
  getFuturesActiveLongShortAccountData: {
    method: 'GET', path: '/api/v2/mix/market/account-long-short', security: 'public',
    params: 'symbol! period',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
  getIsolatedMarginBorrowingRatioData: {
    method: 'GET', path: '/api/v2/mix/market/isolated-borrow-rate', security: 'public',
    params: 'symbol! period',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
  getFuturesLongAndShortRatioData: {
    method: 'GET', path: '/api/v2/mix/market/long-short', security: 'public',
    params: 'symbol! period',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
  getFuturesActiveLongShortPositionData: {
    method: 'GET', path: '/api/v2/mix/market/position-long-short', security: 'public',
    params: 'symbol! period',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
  getFuturesActiveBuySellVolumeData: {
    method: 'GET', path: '/api/v2/mix/market/taker-buy-sell', security: 'public',
    params: 'symbol! period',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
  getTradeDataSupportSymbols: {
    method: 'GET', path: '/api/v2/spot/market/support-symbols', security: 'public',
    frequency: { count: 1, perSeconds: 1, scope: 'ip' },
  },
};
