// Generated from specs/bitget-mix. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getAssetsOverview: {
    method: 'GET', path: '/api/v2/account/all-account-balance', security: 'READ',
  },
  getBusinessLineAllSymbolTradeRate: {
    method: 'GET', path: '/api/v2/common/all-trade-rate', security: 'READ',
    params: 'symbol businessType!',
  },
  getTradeRate: {
    method: 'GET', path: '/api/v2/common/trade-rate', security: 'READ',
    params: 'symbol! businessType!',
  },
  queryAnnouncements: {
    method: 'GET', path: '/api/v2/public/annoucements', security: 'public',
    params: 'annType startTime:time endTime:time cursor limit:int language!',
  },
  getServerTime: {
    method: 'GET', path: '/api/v2/public/time', security: 'public',
  },
  transfer: {
    method: 'POST', path: '/api/v2/spot/wallet/transfer', security: 'TRADE',
    body: true, params: 'fromType! toType! amount:decimal! coin! symbol clientOid',
    effect: 'add',
  },
  getFuturesTransactionRecords: {
    method: 'GET', path: '/api/v2/tax/future-record', security: 'READ',
    params: 'productType marginCoin startTime:time! endTime:time! limit:int idLessThan',
  },
  getCandlestickData: {
    method: 'GET', path: '/api/v2/mix/market/candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time kLineType limit:int',
  },
  getContractConfig: {
    method: 'GET', path: '/api/v2/mix/market/contracts', security: 'public',
    params: 'symbol productType!',
  },
  getCurrentFundingRate: {
    method: 'GET', path: '/api/v2/mix/market/current-fund-rate', security: 'public',
    params: 'symbol productType!',
  },
  getDiscountRate: {
    method: 'GET', path: '/api/v2/mix/market/discount-rate', security: 'public',
  },
  getInterestExchangeRate: {
    method: 'GET', path: '/api/v2/mix/market/exchange-rate', security: 'public',
  },
  getRecentTransactions: {
    method: 'GET', path: '/api/v2/mix/market/fills', security: 'public',
    params: 'symbol! productType! limit:int',
  },
  getHistoryTransactions: {
    method: 'GET', path: '/api/v2/mix/market/fills-history', security: 'public',
    params: 'symbol! productType! limit:int idLessThan startTime:time endTime:time',
  },
  getNextFundingTime: {
    method: 'GET', path: '/api/v2/mix/market/funding-time', security: 'public',
    params: 'symbol! productType!',
  },
  getHistoricalCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
  },
  getHistoricalFundingRates: {
    method: 'GET', path: '/api/v2/mix/market/history-fund-rate', security: 'public',
    params: 'symbol! productType! pageSize:int pageNo:int',
  },
  getHistoricalIndexPriceCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-index-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
  },
  getHistoricalMarkPriceCandlestick: {
    method: 'GET', path: '/api/v2/mix/market/history-mark-candles', security: 'public',
    params: 'symbol! productType! granularity! startTime:time endTime:time limit:int',
  },
  getMergeMarketDepth: {
    method: 'GET', path: '/api/v2/mix/market/merge-depth', security: 'public',
    params: 'symbol! productType! precision limit',
    text: 'asks[] bids[]',
  },
  getContractOiLimit: {
    method: 'GET', path: '/api/v2/mix/market/oi-limit', security: 'public',
    params: 'symbol productType!',
  },
  getOpenInterest: {
    method: 'GET', path: '/api/v2/mix/market/open-interest', security: 'public',
    params: 'symbol! productType!',
  },
  getMarkIndexMarketPrices: {
    method: 'GET', path: '/api/v2/mix/market/symbol-price', security: 'public',
    params: 'symbol! productType!',
  },
  getTicker: {
    method: 'GET', path: '/api/v2/mix/market/ticker', security: 'public',
    params: 'symbol! productType!',
  },
  getAllTickers: {
    method: 'GET', path: '/api/v2/mix/market/tickers', security: 'public',
    params: 'productType!',
  },
  getInterestRateHistory: {
    method: 'GET', path: '/api/v2/mix/market/union-interest-rate-history', security: 'public',
    params: 'coin!',
  },
  getVipFeeRate: {
    method: 'GET', path: '/api/v2/mix/market/vip-fee-rate', security: 'public',
  },
  getSingleAccount: {
    method: 'GET', path: '/api/v2/mix/account/account', security: 'READ',
    params: 'symbol! productType! marginCoin!',
    text: 'crossedMarginLeverage isolatedLongLever isolatedShortLever',
  },
  getAccountList: {
    method: 'GET', path: '/api/v2/mix/account/accounts', security: 'READ',
    params: 'productType!',
  },
  getAccountBills: {
    method: 'GET', path: '/api/v2/mix/account/bill', security: 'READ',
    params: 'productType! coin businessType onlyFunding idLessThan startTime:time endTime:time limit:int',
  },
  getUsdtMFuturesInterestHistory: {
    method: 'GET', path: '/api/v2/mix/account/interest-history', security: 'READ',
    params: 'coin productType! idLessThan startTime:time endTime:time limit:int',
  },
  getIsolatedSymbols: {
    method: 'GET', path: '/api/v2/mix/account/isolated-symbols', security: 'READ',
    params: 'productType!',
  },
  getLiquidationPrice: {
    method: 'GET', path: '/api/v2/mix/account/liq-price', security: 'READ',
    params: 'symbol! productType! marginCoin! posSide! orderType! openAmount:decimal! openPrice:decimal',
  },
  getMaxOpenableQuantity: {
    method: 'GET', path: '/api/v2/mix/account/max-open', security: 'READ',
    params: 'symbol! productType! marginCoin! posSide! orderType! openPrice:decimal',
  },
  getMyEstimatedOpenCount: {
    method: 'GET', path: '/api/v2/mix/account/open-count', security: 'READ',
    params: 'symbol! productType! marginCoin! openAmount:decimal! openPrice:decimal! leverage:decimal',
  },
  changeTheProductLineLeverage: {
    method: 'POST', path: '/api/v2/mix/account/set-all-leverage', security: 'TRADE',
    body: true, params: 'productType! leverage:decimal!',
    effect: 'set',
  },
  setUsdtMFuturesAssetMode: {
    method: 'POST', path: '/api/v2/mix/account/set-asset-mode', security: 'TRADE',
    body: true, params: 'productType! assetMode!',
    effect: 'set',
  },
  setIsolatedPositionAutoMargin: {
    method: 'POST', path: '/api/v2/mix/account/set-auto-margin', security: 'TRADE',
    body: true, params: 'symbol! autoMargin! marginCoin! holdSide!',
    effect: 'set',
  },
  changeLeverage: {
    method: 'POST', path: '/api/v2/mix/account/set-leverage', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! leverage:decimal longLeverage:decimal shortLeverage:decimal holdSide',
    effect: 'set',
  },
  adjustPositionMargin: {
    method: 'POST', path: '/api/v2/mix/account/set-margin', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! amount:decimal! holdSide!',
    effect: 'add',
  },
  changeMarginMode: {
    method: 'POST', path: '/api/v2/mix/account/set-margin-mode', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! marginMode!',
    effect: 'set',
  },
  changePositionMode: {
    method: 'POST', path: '/api/v2/mix/account/set-position-mode', security: 'TRADE',
    body: true, params: 'productType! posMode!',
    effect: 'set',
  },
  getSubaccountAssets: {
    method: 'GET', path: '/api/v2/mix/account/sub-account-assets', security: 'READ',
    params: 'productType!',
    text: 'userId',
  },
  getSwitchUnionUsdt: {
    method: 'GET', path: '/api/v2/mix/account/switch-union-usdt', security: 'READ',
  },
  getUnionTransferLimits: {
    method: 'GET', path: '/api/v2/mix/account/transfer-limits', security: 'READ',
    params: 'coin!',
  },
  getUnionConfig: {
    method: 'GET', path: '/api/v2/mix/account/union-config', security: 'READ',
  },
  convertUnion: {
    method: 'POST', path: '/api/v2/mix/account/union-convert', security: 'TRADE',
    body: true, params: 'coin! amount:decimal!',
    effect: 'add',
  },
  getPositionTier: {
    method: 'GET', path: '/api/v2/mix/market/query-position-lever', security: 'public',
    params: 'productType! symbol!',
    text: 'leverage',
  },
  getPositionAdlRank: {
    method: 'GET', path: '/api/v2/mix/position/adlRank', security: 'READ',
    params: 'productType!',
  },
  getAllPositions: {
    method: 'GET', path: '/api/v2/mix/position/all-position', security: 'READ',
    params: 'productType! marginCoin',
    text: 'leverage',
  },
  getHistoricalPosition: {
    method: 'GET', path: '/api/v2/mix/position/history-position', security: 'READ',
    params: 'symbol productType idLessThan startTime:time endTime:time limit:int',
  },
  getSinglePosition: {
    method: 'GET', path: '/api/v2/mix/position/single-position', security: 'READ',
    params: 'productType! symbol! marginCoin!',
    text: 'leverage',
  },
  cancelBatchOrders: {
    method: 'POST', path: '/api/v2/mix/order/batch-cancel-orders', security: 'TRADE',
    body: true, params: 'orderIdList:list symbol productType! marginCoin',
    members: { orderIdList: 'orderId clientOid' },
    effect: 'cancel-many', widens: 'orderIdList symbol marginCoin',
  },
  placeBatchOrders: {
    method: 'POST', path: '/api/v2/mix/order/batch-place-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin! marginMode! orderList:list!',
    members: { orderList: 'size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal stpMode' },
    effect: 'create', widens: 'orderList.reduceOnly',
  },
  cancelAllOrders: {
    method: 'POST', path: '/api/v2/mix/order/cancel-all-orders', security: 'TRADE',
    body: true, params: 'productType! marginCoin requestTime:time receiveWindow:decimal',
    effect: 'cancel-many', widens: 'marginCoin requestTime receiveWindow',
  },
  cancelOrder: {
    method: 'POST', path: '/api/v2/mix/order/cancel-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginCoin orderId clientOid',
    effect: 'cancel-one',
  },
  reversePosition: {
    method: 'POST', path: '/api/v2/mix/order/click-backhand', security: 'TRADE',
    body: true, params: 'symbol! marginCoin! productType! size:decimal side! tradeSide clientOid',
    effect: 'invert', widens: 'size',
  },
  flashClosePosition: {
    method: 'POST', path: '/api/v2/mix/order/close-positions', security: 'TRADE',
    body: true, params: 'symbol holdSide productType!',
    effect: 'invert', widens: 'symbol holdSide',
  },
  getOrderDetail: {
    method: 'GET', path: '/api/v2/mix/order/detail', security: 'READ',
    params: 'symbol! productType! orderId clientOid',
    text: 'leverage',
  },
  getHistoricalTransactionDetails: {
    method: 'GET', path: '/api/v2/mix/order/fill-history', security: 'READ',
    params: 'orderId symbol productType! startTime:time endTime:time idLessThan limit:int',
  },
  getOrderFillDetails: {
    method: 'GET', path: '/api/v2/mix/order/fills', security: 'READ',
    params: 'orderId symbol productType! idLessThan startTime:time endTime:time limit:int',
  },
  modifyOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-order', security: 'TRADE',
    body: true, params: 'orderId clientOid symbol! productType! newClientOid! newSize:decimal newPrice:decimal newPresetStopSurplusPrice:decimal newPresetStopLossPrice:decimal',
    effect: 'modify',
  },
  getHistoryOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-history', security: 'READ',
    params: 'orderId clientOid symbol productType! idLessThan orderSource startTime:time endTime:time limit:int',
    text: 'leverage',
  },
  getPendingOrders: {
    method: 'GET', path: '/api/v2/mix/order/orders-pending', security: 'READ',
    params: 'orderId clientOid symbol productType! status idLessThan startTime:time endTime:time limit:int',
    text: 'leverage',
  },
  placeOrder: {
    method: 'POST', path: '/api/v2/mix/order/place-order', security: 'TRADE',
    body: true, params: 'symbol! productType! marginMode! marginCoin! size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal presetStopSurplusExecutePrice:decimal presetStopLossExecutePrice:decimal stpMode',
    effect: 'create', widens: 'reduceOnly',
  },
  cancelTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/cancel-plan-order', security: 'TRADE',
    body: true, params: 'orderIdList:list symbol productType! marginCoin planType!',
    members: { orderIdList: 'orderId clientOid' },
    effect: 'cancel-many', widens: 'orderIdList symbol marginCoin planType',
  },
  modifyTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-plan-order', security: 'TRADE',
    body: true, params: 'orderId clientOid productType! newSize:decimal newPrice:decimal newCallbackRatio:decimal newTriggerPrice:decimal newTriggerType newStopSurplusTriggerPrice:decimal newStopSurplusExecutePrice:decimal newStopSurplusTriggerType newStopLossTriggerPrice:decimal newStopLossExecutePrice:decimal newStopLossTriggerType',
    effect: 'modify',
  },
  modifyTheStopProfitAndStopLossPlanOrder: {
    method: 'POST', path: '/api/v2/mix/order/modify-tpsl-order', security: 'TRADE',
    body: true, params: 'orderId clientOid marginCoin! productType! symbol! triggerPrice:decimal! triggerType executePrice:decimal size! rangeRate:decimal',
    effect: 'modify',
  },
  getHistoryTriggerOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-plan-history', security: 'READ',
    params: 'orderId clientOid planType! planStatus symbol productType! idLessThan startTime:time endTime:time limit:int',
  },
  getPendingTriggerOrder: {
    method: 'GET', path: '/api/v2/mix/order/orders-plan-pending', security: 'READ',
    params: 'orderId clientOid symbol planType! productType! idLessThan startTime:time endTime:time limit:int',
  },
  placeTriggerOrder: {
    method: 'POST', path: '/api/v2/mix/order/place-plan-order', security: 'TRADE',
    body: true, params: 'planType! symbol! productType! marginMode! marginCoin! size:decimal! price:decimal callbackRatio:decimal triggerPrice:decimal! triggerType! side! tradeSide orderType! clientOid reduceOnly stopSurplusTriggerPrice:decimal stopSurplusExecutePrice:decimal stopSurplusTriggerType stopLossTriggerPrice:decimal stopLossExecutePrice:decimal stopLossTriggerType stpMode',
    effect: 'create', widens: 'reduceOnly',
  },
  placeSimultaneousStopProfitAndStopLossPlanOrders: {
    method: 'POST', path: '/api/v2/mix/order/place-pos-tpsl', security: 'TRADE',
    body: true, params: 'marginCoin! productType! symbol! stopSurplusTriggerPrice:decimal stopSurplusSize:decimal stopSurplusTriggerType stopSurplusExecutePrice:decimal stopLossTriggerPrice:decimal stopLossSize:decimal stopLossTriggerType stopLossExecutePrice:decimal holdSide! stpMode stopSurplusClientOid stopLossClientOid',
    effect: 'create', widens: 'stopSurplusSize stopLossSize',
  },
  placeStopProfitAndStopLossPlanOrders: {
    method: 'POST', path: '/api/v2/mix/order/place-tpsl-order', security: 'TRADE',
    body: true, params: 'marginCoin! productType! symbol! planType! triggerPrice:decimal! triggerType executePrice:decimal holdSide! size:decimal rangeRate:decimal clientOid stpMode',
    effect: 'create',
  },
  getTriggerSubOrder: {
    method: 'GET', path: '/api/v2/mix/order/plan-sub-order', security: 'READ',
    params: 'planType! planOrderId! productType!',
  },
  getFuturesActiveLongShortAccountData: {
    method: 'GET', path: '/api/v2/mix/market/account-long-short', security: 'public',
    params: 'symbol! period',
  },
  getIsolatedMarginBorrowingRatioData: {
    method: 'GET', path: '/api/v2/mix/market/isolated-borrow-rate', security: 'public',
    params: 'symbol! period',
  },
  getFuturesLongAndShortRatioData: {
    method: 'GET', path: '/api/v2/mix/market/long-short', security: 'public',
    params: 'symbol! period',
  },
  getFuturesActiveLongShortPositionData: {
    method: 'GET', path: '/api/v2/mix/market/position-long-short', security: 'public',
    params: 'symbol! period',
  },
  getFuturesActiveBuySellVolumeData: {
    method: 'GET', path: '/api/v2/mix/market/taker-buy-sell', security: 'public',
    params: 'symbol! period',
  },
  getTradeDataSupportSymbols: {
    method: 'GET', path: '/api/v2/spot/market/support-symbols', security: 'public',
  },
};
