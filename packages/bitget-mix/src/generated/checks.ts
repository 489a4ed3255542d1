// Generated from specs/bitget-mix. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const announcementLanguageValues = ['zh_CN', 'en_US'];
const announcementTypeValues = ['latest_news', 'coin_listings', 'product_updates', 'security', 'api_trading', 'maintenance_system_updates', 'symbol_delisting'];
const assetModeValues = ['single', 'union'];
const billTypeValues = ['unknown', 'trans_from_exchange', 'trans_to_exchange', 'open_long', 'open_short', 'close_long', 'close_short', 'force_close_long', 'force_close_short', 'contract_settle_fee', 'append_margin', 'adjust_down_lever_append_margin', 'reduce_margin', 'auto_append_margin', 'cash_gift_issue', 'cash_gift_recycle', 'tracking_follow_pay', 'tracking_follow_back', 'tracking_trader_income', 'burst_long_loss_query', 'burst_short_loss_query', 'trans_from_contract', 'trans_to_contract', 'trans_from_otc', 'trans_to_otc', 'buy', 'sell', 'force_buy', 'force_sell', 'burst_buy', 'burst_sell', 'bonus_issue', 'bonus_recycle', 'bonus_expired', 'delivery_long', 'delivery_short', 'trans_from_cross', 'trans_to_cross', 'trans_from_isolated', 'trans_to_isolated', 'risk_captital_user_transfer', 'user_exchange_buy', 'user_exchange_sell', 'settle_interest', 'adl_close_long', 'adl_close_short', 'adl_buy_in_single_side_mode', 'adl_sell_in_single_side_mode'];
const borrowPeriodValues = ['24h', '30d'];
const businessLineValues = ['mix', 'spot', 'margin'];
const cancelPlanTypeValues = ['normal_plan', 'track_plan', 'profit_plan', 'loss_plan', 'pos_profit', 'pos_loss', 'moving_plan'];
const candlePriceTypeValues = ['market', 'mark', 'index'];
const depthLimitValues = ['1', '5', '15', '50', 'max'];
const depthPrecisionValues = ['scale0', 'scale1', 'scale2', 'scale3'];
const finishedPlanStatusValues = ['executed', 'fail_execute', 'cancelled'];
const granularityValues = ['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D', '3D', '1W', '1M', '6Hutc', '12Hutc', '1Dutc', '3Dutc', '1Wutc', '1Mutc'];
const holdSideValues = ['long', 'short'];
const insightPeriodValues = ['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1d'];
const marginModeValues = ['isolated', 'crossed'];
const onOffValues = ['on', 'off'];
const openOrderStatusValues = ['live', 'partially_filled'];
const orderSideValues = ['buy', 'sell'];
const orderSourceFilterValues = ['normal', 'market', 'profit_market', 'loss_market', 'Trader_delegate', 'trader_profit', 'trader_loss', 'reverse', 'trader_reverse', 'profit_limit', 'loss_limit', 'liquidation', 'delivery_close_long', 'delivery_close_short', 'pos_profit_limit', 'pos_profit_market', 'pos_loss_limit', 'pos_loss_market'];
const orderTypeValues = ['limit', 'market'];
const positionModeValues = ['one_way_mode', 'hedge_mode'];
const productTypeValues = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];
const queryPlanTypeValues = ['normal_plan', 'track_plan', 'profit_loss'];
const ratioPeriodValues = ['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1Dutc'];
const reduceOnlyValues = ['YES', 'NO'];
const selfTradePreventionValues = ['none', 'cancel_taker', 'cancel_maker', 'cancel_both'];
const timeInForceValues = ['gtc', 'ioc', 'fok', 'post_only'];
const tpslHoldSideValues = ['long', 'short', 'buy', 'sell'];
const tpslPlanTypeValues = ['profit_plan', 'loss_plan', 'moving_plan', 'pos_profit', 'pos_loss'];
const tradeSideValues = ['open', 'close'];
const transferAccountValues = ['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin', 'isolated_margin'];
const triggerPlanTypeValues = ['normal_plan', 'track_plan'];
const triggerReduceOnlyValues = ['yes', 'no'];
const triggerTypeValues = ['fill_price', 'mark_price'];
const usdtFuturesValues = ['USDT-FUTURES'];
const yesNoValues = ['yes', 'no'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  getBusinessLineAllSymbolTradeRate: {
    members: {
      businessType: { values: businessLineValues, anyCase: true },
    },
  },
  getTradeRate: {
    members: {
      businessType: { values: businessLineValues, anyCase: true },
    },
  },
  queryAnnouncements: {
    members: {
      annType: { values: announcementTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '10' },
      language: { values: announcementLanguageValues, anyCase: true },
    },
  },
  transfer: {
    members: {
      fromType: { values: transferAccountValues, anyCase: true },
      toType: { values: transferAccountValues, anyCase: true },
      clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
    },
    constraints: [
      { variants: [{ title: 'From an isolated margin account', when: { fromType: ['isolated_margin'] }, require: ['symbol'] }, { title: 'To an isolated margin account', when: { fromType: ['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin'], toType: ['isolated_margin'] }, require: ['symbol'] }, { title: 'Between other accounts', when: { fromType: ['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin'], toType: ['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin'] } }] },
    ],
  },
  getFuturesTransactionRecords: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '500' },
    },
  },
  getCandlestickData: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      granularity: { values: granularityValues },
      startTime: { time: true },
      endTime: { time: true },
      kLineType: { values: candlePriceTypeValues, anyCase: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getContractConfig: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getCurrentFundingRate: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getRecentTransactions: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getHistoryTransactions: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      limit: { minimum: '1', maximum: '1000' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getNextFundingTime: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getHistoricalCandlestick: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      granularity: { values: granularityValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '200' },
    },
  },
  getHistoricalFundingRates: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      pageSize: { minimum: '1', maximum: '100' },
      pageNo: { minimum: '1' },
    },
  },
  getHistoricalIndexPriceCandlestick: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      granularity: { values: granularityValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '200' },
    },
  },
  getHistoricalMarkPriceCandlestick: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      granularity: { values: granularityValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '200' },
    },
  },
  getMergeMarketDepth: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      precision: { values: depthPrecisionValues, anyCase: true },
      limit: { values: depthLimitValues, anyCase: true },
    },
  },
  getContractOiLimit: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getOpenInterest: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getMarkIndexMarketPrices: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getTicker: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getAllTickers: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getSingleAccount: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getAccountList: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getAccountBills: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      businessType: { values: billTypeValues, anyCase: true },
      onlyFunding: { values: yesNoValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getUsdtMFuturesInterestHistory: {
    members: {
      productType: { values: usdtFuturesValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getIsolatedSymbols: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getLiquidationPrice: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      posSide: { values: holdSideValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'By limit order', when: { orderType: ['limit'] }, require: ['openPrice'] }, { title: 'By market order', when: { orderType: ['market'] } }] },
    ],
  },
  getMaxOpenableQuantity: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      posSide: { values: holdSideValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'By limit order', when: { orderType: ['limit'] }, require: ['openPrice'] }, { title: 'By market order', when: { orderType: ['market'] } }] },
    ],
  },
  getMyEstimatedOpenCount: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  changeTheProductLineLeverage: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  setUsdtMFuturesAssetMode: {
    members: {
      productType: { values: usdtFuturesValues, anyCase: true },
      assetMode: { values: assetModeValues, anyCase: true },
    },
  },
  setIsolatedPositionAutoMargin: {
    members: {
      autoMargin: { values: onOffValues, anyCase: true },
      holdSide: { values: holdSideValues, anyCase: true },
    },
  },
  changeLeverage: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      holdSide: { values: holdSideValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'One leverage: crossed mode, or isolated one-way mode', when: { holdSide: [null] }, require: ['leverage'], forbid: ['longLeverage', 'shortLeverage'] }, { title: 'One side of isolated hedge mode', when: { holdSide: ['long', 'short'] }, require: ['leverage'], forbid: ['longLeverage', 'shortLeverage'] }, { title: 'Both sides of isolated hedge mode', when: { holdSide: [null] }, require: ['longLeverage', 'shortLeverage'], forbid: ['leverage'] }] },
    ],
  },
  adjustPositionMargin: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      holdSide: { values: holdSideValues, anyCase: true },
    },
  },
  changeMarginMode: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
    },
  },
  changePositionMode: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      posMode: { values: positionModeValues, anyCase: true },
    },
  },
  getSubaccountAssets: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getPositionTier: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getPositionAdlRank: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getAllPositions: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getHistoricalPosition: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getSinglePosition: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  cancelBatchOrders: {
    members: {
      orderIdList: { inside: {
        constraints: [
          { atLeastOneOf: ['orderId', 'clientOid'] },
        ],
      } },
      productType: { values: productTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'The orders named', require: ['orderIdList', 'symbol'] }, { title: 'ALL open orders of the symbol, or of the product line when no symbol is given', forbid: ['orderIdList'] }] },
    ],
  },
  placeBatchOrders: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
      orderList: { inside: {
        members: {
          side: { values: orderSideValues, anyCase: true },
          tradeSide: { values: tradeSideValues, anyCase: true },
          orderType: { values: orderTypeValues, anyCase: true },
          force: { values: timeInForceValues, anyCase: true },
          clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
          reduceOnly: { values: reduceOnlyValues, anyCase: true },
          stpMode: { values: selfTradePreventionValues, anyCase: true },
        },
        constraints: [
          { variants: [{ title: 'Limit order', when: { orderType: ['limit'] }, require: ['price'] }, { title: 'Market order', when: { orderType: ['market'] }, forbid: ['price'] }] },
          { variants: [{ title: 'One-way mode: side is the trade', when: { tradeSide: [null] } }, { title: 'Hedge mode: side names the position, opening and closing alike', when: { tradeSide: ['open', 'close'] }, forbid: ['reduceOnly'] }] },
        ],
      } },
    },
  },
  cancelAllOrders: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      requestTime: { time: true },
      receiveWindow: { maximum: '60000' },
    },
    constraints: [
      { allOrNone: ['requestTime', 'receiveWindow'] },
    ],
  },
  cancelOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  reversePosition: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      tradeSide: { values: tradeSideValues, anyCase: true },
      clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
    },
    constraints: [
      { variants: [{ title: 'One-way mode', when: { tradeSide: [null] } }, { title: 'Hedge mode: side names the position to turn around', when: { tradeSide: ['open', 'close'] } }] },
    ],
  },
  flashClosePosition: {
    members: {
      holdSide: { values: holdSideValues, anyCase: true },
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getOrderDetail: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  getHistoricalTransactionDetails: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getOrderFillDetails: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  modifyOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      newClientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
      { variants: [{ title: 'New size and price: replaces the order', require: ['newSize', 'newPrice'], forbid: ['newPresetStopSurplusPrice', 'newPresetStopLossPrice'] }, { title: 'New take-profit and stop-loss', require: ['newPresetStopSurplusPrice', 'newPresetStopLossPrice'], forbid: ['newSize', 'newPrice'] }] },
    ],
  },
  getHistoryOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      orderSource: { values: orderSourceFilterValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getPendingOrders: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      status: { values: openOrderStatusValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  placeOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      tradeSide: { values: tradeSideValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
      force: { values: timeInForceValues, anyCase: true },
      clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
      reduceOnly: { values: reduceOnlyValues, anyCase: true },
      stpMode: { values: selfTradePreventionValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order', when: { orderType: ['limit'] }, require: ['price'] }, { title: 'Market order', when: { orderType: ['market'] }, forbid: ['price'] }] },
      { variants: [{ title: 'One-way mode: side is the trade', when: { tradeSide: [null] } }, { title: 'Hedge mode: side names the position, opening and closing alike', when: { tradeSide: ['open', 'close'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  cancelTriggerOrder: {
    members: {
      orderIdList: { inside: {
        constraints: [
          { atLeastOneOf: ['orderId', 'clientOid'] },
        ],
      } },
      productType: { values: productTypeValues, anyCase: true },
      planType: { values: cancelPlanTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'The orders named', require: ['orderIdList', 'symbol', 'planType'] }, { title: 'ALL orders of the kind, of the symbol or of the product line when no symbol is given', require: ['planType'], forbid: ['orderIdList'] }] },
    ],
  },
  modifyTriggerOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      newCallbackRatio: { maximum: '10' },
      newTriggerType: { values: triggerTypeValues, anyCase: true },
      newStopSurplusTriggerType: { values: triggerTypeValues, anyCase: true },
      newStopLossTriggerType: { values: triggerTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
      { variants: [{ title: 'A trigger order', forbid: ['newCallbackRatio'] }, { title: 'A trailing order', require: ['newCallbackRatio'], forbid: ['newPrice', 'newStopSurplusExecutePrice', 'newStopSurplusTriggerType', 'newStopLossExecutePrice', 'newStopLossTriggerType'] }] },
      { variants: [{ title: 'The trigger type stays', when: { newTriggerType: [null] } }, { title: 'Another trigger type', when: { newTriggerType: ['fill_price', 'mark_price'] }, require: ['newTriggerPrice'] }] },
    ],
  },
  modifyTheStopProfitAndStopLossPlanOrder: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      triggerType: { values: triggerTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  getHistoryTriggerOrder: {
    members: {
      planType: { values: queryPlanTypeValues, anyCase: true },
      planStatus: { values: finishedPlanStatusValues, anyCase: true },
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getPendingTriggerOrder: {
    members: {
      planType: { values: queryPlanTypeValues, anyCase: true },
      productType: { values: productTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  placeTriggerOrder: {
    members: {
      planType: { values: triggerPlanTypeValues, anyCase: true },
      productType: { values: productTypeValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
      callbackRatio: { maximum: '10' },
      triggerType: { values: triggerTypeValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      tradeSide: { values: tradeSideValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
      clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
      reduceOnly: { values: triggerReduceOnlyValues, anyCase: true },
      stopSurplusTriggerType: { values: triggerTypeValues, anyCase: true },
      stopLossTriggerType: { values: triggerTypeValues, anyCase: true },
      stpMode: { values: selfTradePreventionValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Trigger order at a limit price', when: { planType: ['normal_plan'], orderType: ['limit'] }, require: ['price'], forbid: ['callbackRatio'] }, { title: 'Trigger order at market', when: { planType: ['normal_plan'], orderType: ['market'] }, forbid: ['price', 'callbackRatio'] }, { title: 'Trailing order: take-profit and stop-loss are percentages', when: { planType: ['track_plan'], orderType: ['market'], stopSurplusTriggerType: ['fill_price', null], stopLossTriggerType: ['fill_price', null] }, require: ['callbackRatio'], forbid: ['price', 'stopSurplusExecutePrice', 'stopLossExecutePrice'] }] },
      { variants: [{ title: 'One-way mode: side is the trade', when: { tradeSide: [null] } }, { title: 'Hedge mode: side names the position, opening and closing alike', when: { tradeSide: ['open', 'close'] }, forbid: ['reduceOnly'] }] },
      { allOrNone: ['stopSurplusTriggerPrice', 'stopSurplusTriggerType'] },
      { allOrNone: ['stopLossTriggerPrice', 'stopLossTriggerType'] },
    ],
  },
  placeSimultaneousStopProfitAndStopLossPlanOrders: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      stopSurplusTriggerType: { values: triggerTypeValues, anyCase: true },
      stopLossTriggerType: { values: triggerTypeValues, anyCase: true },
      holdSide: { values: tpslHoldSideValues, anyCase: true },
      stpMode: { values: selfTradePreventionValues, anyCase: true },
      stopSurplusClientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
      stopLossClientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
    },
    constraints: [
      { atLeastOneOf: ['stopSurplusTriggerPrice', 'stopLossTriggerPrice'] },
    ],
  },
  placeStopProfitAndStopLossPlanOrders: {
    members: {
      productType: { values: productTypeValues, anyCase: true },
      planType: { values: tpslPlanTypeValues, anyCase: true },
      triggerType: { values: triggerTypeValues, anyCase: true },
      holdSide: { values: tpslHoldSideValues, anyCase: true },
      clientOid: { pattern: '^[0-9A-Za-z_:#\\-+\\s]{1,64}$' },
      stpMode: { values: selfTradePreventionValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Take-profit or stop-loss for a part', when: { planType: ['profit_plan', 'loss_plan'] }, require: ['size'], forbid: ['rangeRate'] }, { title: 'Trailing stop for a part', when: { planType: ['moving_plan'] }, require: ['size', 'rangeRate'], forbid: ['executePrice'] }, { title: 'Take-profit or stop-loss for the whole position', when: { planType: ['pos_profit', 'pos_loss'] }, forbid: ['size', 'rangeRate'] }] },
    ],
  },
  getTriggerSubOrder: {
    members: {
      planType: { values: triggerPlanTypeValues, anyCase: true },
      productType: { values: productTypeValues, anyCase: true },
    },
  },
  getFuturesActiveLongShortAccountData: {
    members: {
      period: { values: insightPeriodValues, anyCase: true },
    },
  },
  getIsolatedMarginBorrowingRatioData: {
    members: {
      period: { values: borrowPeriodValues, anyCase: true },
    },
  },
  getFuturesLongAndShortRatioData: {
    members: {
      period: { values: ratioPeriodValues, anyCase: true },
    },
  },
  getFuturesActiveLongShortPositionData: {
    members: {
      period: { values: insightPeriodValues, anyCase: true },
    },
  },
  getFuturesActiveBuySellVolumeData: {
    members: {
      period: { values: insightPeriodValues, anyCase: true },
    },
  },
};
