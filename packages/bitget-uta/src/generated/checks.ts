// Generated from specs/bitget-uta. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const accountModeTargetValues = ['basic', 'advanced', 'delta', 'isolated'];
const activationTypeValues = ['market', 'mark', 'index'];
const addressKindValues = ['EVM', 'regular', 'universal', 'internal'];
const candleTypeValues = ['market', 'mark', 'index', 'premium'];
const categoryValues = ['SPOT', 'MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];
const depositAccountValues = ['funding', 'unified', 'otc'];
const feeGroupCategoryValues = ['SPOT', 'FUTURES'];
const feeGroupNameValues = ['DEFAULT', 'GROUP_A', 'GROUP_B', 'GROUP_C'];
const freezeOperationValues = ['freeze', 'unfreeze'];
const futuresCategoryValues = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];
const icebergExecutionValues = ['queue1', 'counterparty1'];
const icebergPreferenceValues = ['faster_execution', 'fixed_distance', 'fixed_price'];
const icebergSplitValues = ['quantity', 'order'];
const identityTypeValues = ['company', 'user'];
const intervalValues = ['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D'];
const koreanExchangeValues = ['bithumb', 'korbit', 'coinone'];
const leverageCategoryValues = ['MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];
const loanStatusValues = ['ROLLBACK', 'FORCE', 'REPAY'];
const loanTermValues = ['SEVEN', 'THIRTY', 'FLEXIBLE'];
const marginModeValues = ['crossed', 'isolated'];
const marginOperationValues = ['add', 'remove'];
const marketCategoryValues = ['SPOT', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];
const offsetTypeValues = ['percentage', 'spread'];
const onOffValues = ['on', 'off'];
const orderSideValues = ['buy', 'sell'];
const orderTypeValues = ['limit', 'market'];
const pledgeChangeTypeValues = ['OUT', 'IN'];
const pledgeRateSideValues = ['down', 'up'];
const positionModeValues = ['one_way_mode', 'hedge_mode'];
const positionSideValues = ['long', 'short'];
const quotaCategoryValues = ['spot', 'futures'];
const recordCategoryValues = ['SPOT', 'MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'OTHER'];
const reduceStatusValues = ['COMPLETE', 'WAIT'];
const selfTradePreventionValues = ['none', 'cancel_taker', 'cancel_maker', 'cancel_both'];
const strategyCategoryValues = ['SPOT', 'MARGIN', 'USDT-FUTURES', 'USDC-FUTURES'];
const strategyTypeValues = ['tpsl', 'trigger', 'oco', 'trailing_stop', 'iceberg', 'twap'];
const subAccountModeValues = ['classic', 'unified'];
const subKeyScopeValues = ['uta_mgt', 'uta_trade'];
const subKeyTypeValues = ['read_write', 'read_only'];
const subMainTransferSourceValues = ['spot', 'uta'];
const subMainTransferTargetValues = ['spot', 'p2p', 'uta'];
const subTransferAccountValues = ['spot', 'p2p', 'usdt_futures', 'coin_futures', 'usdc_futures', 'crossed_margin', 'uta'];
const timeInForceValues = ['ioc', 'fok', 'gtc', 'post_only', 'rpi'];
const tpslModeValues = ['full', 'partial'];
const trailTypeValues = ['ratio', 'spread'];
const transferAccountValues = ['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin', 'isolated_margin', 'uta'];
const transferRoleValues = ['initiator', 'receiver'];
const triggerByValues = ['market', 'mark'];
const twapIntervalValues = ['5', '10', '20', '30', '60'];
const withdrawalKindValues = ['on_chain', 'internal_transfer'];
const withdrawalTargetValues = ['uid', 'email', 'mobile'];
const yesNoValues = ['yes', 'no'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  getKlineCandlestick: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
      interval: { values: intervalValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      type: { values: candleTypeValues, anyCase: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getCurrentFundingRate: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getFeeGroup: {
    members: {
      category: { values: feeGroupCategoryValues, anyCase: true },
      group: { values: feeGroupNameValues, anyCase: true },
    },
  },
  getRecentPublicFills: {
    members: {
      category: { values: categoryValues, anyCase: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getKlineCandlestickHistory: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
      interval: { values: intervalValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      type: { values: candleTypeValues, anyCase: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getFundingRateHistory: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      cursor: { minimum: '1', maximum: '100' },
      limit: { minimum: '1', maximum: '200' },
    },
  },
  getIndexPriceComponents: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getInstruments: {
    members: {
      category: { values: categoryValues, anyCase: true },
    },
  },
  getLiquidations: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      limit: { minimum: '1' },
    },
  },
  getOpenInterestLimit: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getOpenInterest: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getOrderBook: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getPositionTier: {
    members: {
      category: { values: leverageCategoryValues, anyCase: true },
    },
  },
  getRiskReserve: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getRiskReserveAll: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getRiskReserveHour: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getRpiOrderBook: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
      limit: { minimum: '1' },
    },
  },
  getRpiSymbols: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
    },
  },
  getTickers: {
    members: {
      category: { values: marketCategoryValues, anyCase: true },
    },
  },
  adjustAccountMode: {
    members: {
      mode: { values: accountModeTargetValues, anyCase: true },
    },
  },
  getAllFeeRate: {
    members: {
      category: { values: categoryValues, anyCase: true },
    },
  },
  getConvertRecords: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getAccountFeeRate: {
    members: {
      category: { values: categoryValues, anyCase: true },
    },
  },
  getFinancialRecords: {
    members: {
      category: { values: recordCategoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  queryMaxOpenAvailable: {
    members: {
      category: { values: categoryValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      autoBorrow: { values: yesNoValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order', when: { orderType: ['limit'] }, require: ['price'] }, { title: 'Market order', when: { orderType: ['market'] }, forbid: ['price'] }] },
      { variants: [{ title: 'Spot', when: { category: ['SPOT'] } }, { title: 'Margin and futures', when: { category: ['MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] }, forbid: ['autoBorrow'] }] },
    ],
  },
  getOiLimit: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
    },
  },
  getPreSetLeverage: {
    members: {
      category: { values: leverageCategoryValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
    },
  },
  setHoldingMode: {
    members: {
      holdMode: { values: positionModeValues, anyCase: true },
    },
  },
  setLeverage: {
    members: {
      category: { values: leverageCategoryValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
      posSide: { values: positionSideValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Margin: the leverage of a coin', when: { category: ['MARGIN'] }, require: ['coin'], forbid: ['symbol', 'posSide', 'longLeverage', 'shortLeverage'] }, { title: 'Futures, crossed', when: { category: ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'], marginMode: ['crossed', null] }, require: ['symbol'], forbid: ['coin', 'posSide', 'longLeverage', 'shortLeverage'] }, { title: 'Futures, isolated, one side', when: { category: ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'], marginMode: ['isolated'] }, require: ['symbol', 'posSide'], forbid: ['coin', 'longLeverage', 'shortLeverage'] }, { title: 'Futures, isolated in hedge mode, both sides', when: { category: ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'], marginMode: ['isolated'] }, require: ['symbol', 'longLeverage', 'shortLeverage'], forbid: ['coin', 'posSide'] }] },
    ],
  },
  setMargin: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      posSide: { values: positionSideValues, anyCase: true },
      operation: { values: marginOperationValues, anyCase: true },
    },
  },
  switchDeduct: {
    members: {
      deduct: { values: onOffValues, anyCase: true },
    },
  },
  cancelWithdrawal: {
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  setUpDepositAccount: {
    members: {
      accountType: { values: depositAccountValues, anyCase: true },
    },
  },
  getDepositRecords: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getSubDepositRecords: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  makeSubMainAccountTransfer: {
    members: {
      fromType: { values: subMainTransferSourceValues, anyCase: true },
      toType: { values: subMainTransferTargetValues, anyCase: true },
    },
  },
  makeMainSubAccountTransfer: {
    members: {
      fromType: { values: subTransferAccountValues, anyCase: true },
      toType: { values: subTransferAccountValues, anyCase: true },
      allowBorrow: { values: yesNoValues, anyCase: true },
    },
  },
  getMainSubTransferRecords: {
    members: {
      role: { values: transferRoleValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  transfer: {
    members: {
      fromType: { values: transferAccountValues, anyCase: true },
      toType: { values: transferAccountValues, anyCase: true },
      allowBorrow: { values: yesNoValues, anyCase: true },
    },
  },
  getTransferableCoins: {
    members: {
      fromType: { values: transferAccountValues, anyCase: true },
      toType: { values: transferAccountValues, anyCase: true },
    },
  },
  getWithdrawAddress: {
    members: {
      type: { values: addressKindValues, anyCase: true },
      limit: { minimum: '1' },
    },
  },
  withdraw: {
    members: {
      transferType: { values: withdrawalKindValues, anyCase: true },
      innerToType: { values: withdrawalTargetValues, anyCase: true },
      memberCode: { values: koreanExchangeValues, anyCase: true },
      identityType: { values: identityTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'On a chain', when: { transferType: ['on_chain'] }, require: ['chain'], forbid: ['innerToType', 'areaCode'] }, { title: 'To another user', when: { transferType: ['internal_transfer'] }, forbid: ['chain', 'tag'] }] },
    ],
  },
  getWithdrawalRecords: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getMovePositionHistory: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1' },
    },
  },
  movePositions: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      positionList: { inside: {
        members: {
          side: { values: orderSideValues, anyCase: true },
        },
      } },
    },
  },
  getPositionInfo: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      posSide: { values: positionSideValues, anyCase: true },
    },
  },
  getPositionsHistory: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  modifyBatchOrders: {
    members: {
      body: { inside: {
        members: {
          category: { values: categoryValues, anyCase: true },
          autoCancel: { values: yesNoValues, anyCase: true },
          requestId: { minimum: '1', maximum: '999999999999999' },
        },
        constraints: [
          { atLeastOneOf: ['orderId', 'clientOid'] },
          { atLeastOneOf: ['qty', 'price'] },
          { variants: [{ title: 'Spot and margin', when: { category: ['SPOT', 'MARGIN'] } }, { title: 'Futures except coin-margined ones', when: { category: ['USDT-FUTURES', 'USDC-FUTURES'] } }] },
        ],
      } },
    },
  },
  cancelBatchOrders: {
    members: {
      body: { inside: {
        members: {
          category: { values: categoryValues, anyCase: true },
        },
        constraints: [
          { atLeastOneOf: ['orderId', 'clientOid'] },
        ],
      } },
    },
  },
  cancelOrder: {
    members: {
      category: { values: categoryValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  cancelAllOrders: {
    members: {
      category: { values: categoryValues, anyCase: true },
    },
  },
  closeAllPositions: {
    members: {
      category: { values: futuresCategoryValues, anyCase: true },
      posSide: { values: positionSideValues, anyCase: true },
    },
  },
  countdownCancelAll: {
    members: {
      countdown: { minimum: '5', maximum: '60', besides: ['0'] },
    },
  },
  getFillHistory: {
    members: {
      category: { values: categoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getOrderHistory: {
    members: {
      category: { values: categoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  modifyOrder: {
    members: {
      category: { values: categoryValues, anyCase: true },
      autoCancel: { values: yesNoValues, anyCase: true },
      requestId: { minimum: '1', maximum: '999999999999999' },
      tpTriggerBy: { values: triggerByValues, anyCase: true },
      slTriggerBy: { values: triggerByValues, anyCase: true },
      tpOrderType: { values: orderTypeValues, anyCase: true },
      slOrderType: { values: orderTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
      { atLeastOneOf: ['qty', 'price'] },
      { variants: [{ title: 'Spot and margin', when: { category: ['SPOT', 'MARGIN'] }, forbid: ['tpTriggerBy', 'slTriggerBy'] }, { title: 'Futures except coin-margined ones', when: { category: ['USDT-FUTURES', 'USDC-FUTURES'] } }] },
      { variants: [{ title: 'Take-profit at market', when: { tpOrderType: ['market', null] }, forbid: ['tpLimitPrice'] }, { title: 'Take-profit at a limit price', when: { tpOrderType: ['limit'] }, require: ['takeProfit', 'tpLimitPrice'] }] },
      { variants: [{ title: 'Stop-loss at market', when: { slOrderType: ['market', null] }, forbid: ['slLimitPrice'] }, { title: 'Stop-loss at a limit price', when: { slOrderType: ['limit'] }, require: ['stopLoss', 'slLimitPrice'] }] },
    ],
  },
  getOrderDetails: {
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  placeBatchOrders: {
    members: {
      body: { inside: {
        members: {
          category: { values: categoryValues, anyCase: true },
          side: { values: orderSideValues, anyCase: true },
          orderType: { values: orderTypeValues, anyCase: true },
          timeInForce: { values: timeInForceValues, anyCase: true },
          posSide: { values: positionSideValues, anyCase: true },
          clientOid: { pattern: '^[.A-Z:/a-z0-9_-]{1,32}$' },
          stpMode: { values: selfTradePreventionValues, anyCase: true },
        },
        constraints: [
          { variants: [{ title: 'Limit order', when: { orderType: ['limit'] }, require: ['price'] }, { title: 'Market order', when: { orderType: ['market'] }, forbid: ['price'] }] },
          { variants: [{ title: 'Spot and margin', when: { category: ['SPOT', 'MARGIN'] }, forbid: ['posSide'] }, { title: 'Futures: posSide in hedge mode only', when: { category: ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES'] } }] },
        ],
      } },
    },
  },
  placeOrder: {
    members: {
      category: { values: categoryValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      orderType: { values: orderTypeValues, anyCase: true },
      timeInForce: { values: timeInForceValues, anyCase: true },
      posSide: { values: positionSideValues, anyCase: true },
      reduceOnly: { values: yesNoValues, anyCase: true },
      marginMode: { values: marginModeValues, anyCase: true },
      clientOid: { pattern: '^[.A-Z:/a-z0-9_-]{1,32}$' },
      stpMode: { values: selfTradePreventionValues, anyCase: true },
      autoBorrow: { values: yesNoValues, anyCase: true },
      tpTriggerBy: { values: triggerByValues, anyCase: true },
      slTriggerBy: { values: triggerByValues, anyCase: true },
      tpOrderType: { values: orderTypeValues, anyCase: true },
      slOrderType: { values: orderTypeValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order', when: { orderType: ['limit'] }, require: ['price'] }, { title: 'Market order', when: { orderType: ['market'] }, forbid: ['price'] }] },
      { variants: [{ title: 'Spot and margin', when: { category: ['SPOT', 'MARGIN'] }, forbid: ['posSide', 'marginMode', 'reduceOnly', 'tpTriggerBy', 'slTriggerBy'] }, { title: 'Futures in one-way mode: close with reduceOnly', when: { category: ['USDT-FUTURES', 'USDC-FUTURES'], posSide: [null] }, forbid: ['autoBorrow'] }, { title: 'Futures in hedge mode: buy and long open, sell and long close', when: { category: ['USDT-FUTURES', 'USDC-FUTURES'], posSide: ['long', 'short'] }, forbid: ['reduceOnly', 'autoBorrow'] }, { title: 'Coin-margined in one-way mode: no presets', when: { category: ['COIN-FUTURES'], posSide: [null] }, forbid: ['autoBorrow', 'takeProfit', 'tpTriggerBy', 'tpOrderType', 'tpLimitPrice', 'stopLoss', 'slTriggerBy', 'slOrderType', 'slLimitPrice'] }, { title: 'Coin-margined in hedge mode: no presets', when: { category: ['COIN-FUTURES'], posSide: ['long', 'short'] }, forbid: ['reduceOnly', 'autoBorrow', 'takeProfit', 'tpTriggerBy', 'tpOrderType', 'tpLimitPrice', 'stopLoss', 'slTriggerBy', 'slOrderType', 'slLimitPrice'] }] },
      { variants: [{ title: 'Take-profit at market, or none', when: { tpOrderType: ['market', null] }, forbid: ['tpLimitPrice'] }, { title: 'Take-profit at a limit price', when: { tpOrderType: ['limit'] }, require: ['takeProfit', 'tpLimitPrice'] }] },
      { variants: [{ title: 'Stop-loss at market, or none', when: { slOrderType: ['market', null] }, forbid: ['slLimitPrice'] }, { title: 'Stop-loss at a limit price', when: { slOrderType: ['limit'] }, require: ['stopLoss', 'slLimitPrice'] }] },
    ],
  },
  getOpenOrders: {
    members: {
      category: { values: categoryValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  cancelStrategyOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  getHistoryStrategyOrders: {
    members: {
      category: { values: categoryValues, anyCase: true },
      type: { values: strategyTypeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  modifyStrategyOrder: {
    members: {
      tpTriggerBy: { values: triggerByValues, anyCase: true },
      slTriggerBy: { values: triggerByValues, anyCase: true },
      tpOrderType: { values: orderTypeValues, anyCase: true },
      slOrderType: { values: orderTypeValues, anyCase: true },
      triggerBy: { values: triggerByValues, anyCase: true },
      triggerOrderType: { values: orderTypeValues, anyCase: true },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
      { variants: [{ title: 'Take-profit and stop-loss', forbid: ['triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice'] }, { title: 'Trigger order', require: ['triggerPrice'], forbid: ['takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice'] }] },
      { variants: [{ title: 'Take-profit at market', when: { tpOrderType: ['market', null] }, forbid: ['tpLimitPrice'] }, { title: 'Take-profit at a limit price', when: { tpOrderType: ['limit'] }, require: ['takeProfit', 'tpLimitPrice'] }] },
      { variants: [{ title: 'Stop-loss at market', when: { slOrderType: ['market', null] }, forbid: ['slLimitPrice'] }, { title: 'Stop-loss at a limit price', when: { slOrderType: ['limit'] }, require: ['stopLoss', 'slLimitPrice'] }] },
      { variants: [{ title: 'Trigger at market', when: { triggerOrderType: ['market', null] }, forbid: ['triggerOrderPrice'] }, { title: 'Trigger at a limit price', when: { triggerOrderType: ['limit'] }, require: ['triggerOrderPrice'] }] },
    ],
  },
  placeStrategyOrder: {
    members: {
      category: { values: strategyCategoryValues, anyCase: true },
      type: { values: strategyTypeValues, anyCase: true },
      clientOid: { pattern: '^[.A-Z:/a-z0-9_-]{1,32}$' },
      posSide: { values: positionSideValues, anyCase: true },
      side: { values: orderSideValues, anyCase: true },
      reduceOnly: { values: yesNoValues, anyCase: true },
      tpslMode: { values: tpslModeValues, anyCase: true },
      tpTriggerBy: { values: triggerByValues, anyCase: true },
      slTriggerBy: { values: triggerByValues, anyCase: true },
      tpOrderType: { values: orderTypeValues, anyCase: true },
      slOrderType: { values: orderTypeValues, anyCase: true },
      triggerBy: { values: triggerByValues, anyCase: true },
      triggerOrderType: { values: orderTypeValues, anyCase: true },
      ocoParams: { inside: {
        members: {
          ocoOrderType: { values: orderTypeValues, anyCase: true },
        },
        constraints: [
          { allOrNone: ['ocoLimitPrice', 'ocoTriggerPrice'] },
          { variants: [{ title: 'Conditional leg at market', when: { ocoOrderType: ['market', null] }, forbid: ['ocoOrderPrice'] }, { title: 'Conditional leg at a limit price', when: { ocoOrderType: ['limit'] }, require: ['ocoOrderPrice'] }] },
        ],
      } },
      trailingStopParams: { inside: {
        members: {
          activationType: { values: activationTypeValues, anyCase: true },
          trailType: { values: trailTypeValues, anyCase: true },
          preOrderType: { values: orderTypeValues, anyCase: true },
        },
        constraints: [
          { allOrNone: ['trailType', 'trailVariance'] },
          { variants: [{ title: 'At market', when: { preOrderType: ['market', null] }, forbid: ['preOrderPrice'] }, { title: 'At a limit price', when: { preOrderType: ['limit'] }, require: ['preOrderPrice'] }] },
        ],
      } },
      icebergParams: { inside: {
        members: {
          splitMode: { values: icebergSplitValues, anyCase: true },
          splitOrderNumbers: { minimum: '1', maximum: '100' },
          orderPreference: { values: icebergPreferenceValues, anyCase: true },
          executionStrategy: { values: icebergExecutionValues, anyCase: true },
          fixedDistanceType: { values: offsetTypeValues, anyCase: true },
        },
        constraints: [
          { variants: [{ title: 'Parts of one size', when: { splitMode: ['quantity'] }, require: ['qtyPerOrder'], forbid: ['splitOrderNumbers'] }, { title: 'A number of parts', when: { splitMode: ['order'] }, require: ['splitOrderNumbers'], forbid: ['qtyPerOrder'] }] },
        ],
      } },
      twapParams: { inside: {
        members: {
          duration: { minimum: '1', maximum: '1440' },
          interval: { values: twapIntervalValues },
          orderType: { values: orderTypeValues, anyCase: true },
          limitOffsetType: { values: offsetTypeValues, anyCase: true },
          limitOffsetPercentage: { minimum: '0.001', maximum: '0.1' },
        },
      } },
    },
    constraints: [
      { variants: [{ title: 'Take-profit of the whole position, with or without a stop-loss', when: { type: ['tpsl', null], tpslMode: ['full', null] }, require: ['takeProfit'], forbid: ['qty', 'side', 'reduceOnly', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Stop-loss of the whole position', when: { type: ['tpsl', null], tpslMode: ['full', null] }, require: ['stopLoss'], forbid: ['qty', 'takeProfit', 'side', 'reduceOnly', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Take-profit of a part, with or without a stop-loss', when: { type: ['tpsl', null], tpslMode: ['partial'] }, require: ['takeProfit', 'qty'], forbid: ['side', 'reduceOnly', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Stop-loss of a part', when: { type: ['tpsl', null], tpslMode: ['partial'] }, require: ['stopLoss', 'qty'], forbid: ['takeProfit', 'side', 'reduceOnly', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Trigger at a limit price in one-way mode', when: { type: ['trigger'], triggerOrderType: ['limit'], posSide: [null] }, require: ['side', 'qty', 'triggerPrice', 'triggerOrderPrice'], forbid: ['tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Trigger at a limit price in hedge mode', when: { type: ['trigger'], triggerOrderType: ['limit'], posSide: ['long', 'short'] }, require: ['side', 'qty', 'triggerPrice', 'triggerOrderPrice'], forbid: ['reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Trigger at market in one-way mode', when: { type: ['trigger'], triggerOrderType: ['market'], posSide: [null] }, require: ['side', 'qty', 'triggerPrice'], forbid: ['triggerOrderPrice', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Trigger at market in hedge mode', when: { type: ['trigger'], triggerOrderType: ['market'], posSide: ['long', 'short'] }, require: ['side', 'qty', 'triggerPrice'], forbid: ['triggerOrderPrice', 'reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'ocoParams', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'One cancels the other', when: { type: ['oco'] }, require: ['ocoParams'], forbid: ['reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'trailingStopParams', 'icebergParams', 'twapParams'] }, { title: 'Trailing stop', when: { type: ['trailing_stop'] }, require: ['trailingStopParams'], forbid: ['reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'icebergParams', 'twapParams'] }, { title: 'Iceberg', when: { type: ['iceberg'] }, require: ['icebergParams'], forbid: ['reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'twapParams'] }, { title: 'TWAP', when: { type: ['twap'] }, require: ['twapParams'], forbid: ['reduceOnly', 'tpslMode', 'takeProfit', 'stopLoss', 'tpTriggerBy', 'slTriggerBy', 'tpOrderType', 'slOrderType', 'tpLimitPrice', 'slLimitPrice', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice', 'ocoParams', 'trailingStopParams', 'icebergParams'] }] },
      { variants: [{ title: 'Take-profit at market', when: { tpOrderType: ['market', null] }, forbid: ['tpLimitPrice'] }, { title: 'Take-profit at a limit price', when: { tpOrderType: ['limit'] }, require: ['takeProfit', 'tpLimitPrice'] }] },
      { variants: [{ title: 'Stop-loss at market', when: { slOrderType: ['market', null] }, forbid: ['slLimitPrice'] }, { title: 'Stop-loss at a limit price', when: { slOrderType: ['limit'] }, require: ['stopLoss', 'slLimitPrice'] }] },
    ],
  },
  getStrategySubOrders: {
    members: {
      limit: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientOid'] },
    ],
  },
  getUnfilledStrategyOrders: {
    members: {
      category: { values: categoryValues, anyCase: true },
      type: { values: strategyTypeValues, anyCase: true },
    },
  },
  getSubAccountUnifiedAssets: {
    members: {
      limit: { minimum: '1', maximum: '50' },
    },
  },
  createSubAccount: {
    members: {
      accountMode: { values: subAccountModeValues, anyCase: true },
    },
  },
  createSubAccountApiKey: {
    members: {
      type: { values: subKeyTypeValues, anyCase: true },
      permissions: { values: subKeyScopeValues, anyCase: true },
    },
  },
  freezeOrUnfreezeSubAccount: {
    members: {
      operation: { values: freezeOperationValues, anyCase: true },
    },
  },
  getRateLimitQuota: {
    members: {
      category: { values: quotaCategoryValues, anyCase: true },
      limit: { minimum: '1' },
    },
  },
  setRateLimitQuota: {
    members: {
      category: { values: quotaCategoryValues, anyCase: true },
    },
  },
  getSubAccountApiKeys: {
    members: {
      limit: { minimum: '1', maximum: '100' },
    },
  },
  getSubAccountList: {
    members: {
      limit: { minimum: '1', maximum: '100' },
    },
  },
  modifySubAccountApiKey: {
    members: {
      type: { values: subKeyTypeValues, anyCase: true },
      permissions: { values: subKeyScopeValues, anyCase: true },
    },
  },
  borrowLoan: {
    members: {
      daily: { values: loanTermValues, anyCase: true },
    },
    constraints: [
      { exactlyOneOf: ['pledgeAmount', 'loanAmount'] },
    ],
  },
  getLoanBorrowHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      status: { values: loanStatusValues, anyCase: true },
      pageNum: { minimum: '1' },
      pageSize: { minimum: '1' },
    },
  },
  getLoanInterest: {
    members: {
      daily: { values: loanTermValues, anyCase: true },
    },
  },
  getLoanPledgeRateHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      reviseSide: { values: pledgeRateSideValues, anyCase: true },
      pageNum: { minimum: '1' },
      pageSize: { minimum: '1' },
    },
  },
  getLoanReduces: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      status: { values: reduceStatusValues, anyCase: true },
      pageNum: { minimum: '1' },
      pageSize: { minimum: '1' },
    },
  },
  repayLoan: {
    members: {
      repayAll: { values: yesNoValues, anyCase: true },
      repayUnlock: { values: yesNoValues, anyCase: true },
    },
    constraints: [
      { variants: [{ title: 'All', when: { repayAll: ['yes'] }, forbid: ['amount'] }, { title: 'A part', when: { repayAll: ['no'] }, require: ['amount'] }] },
    ],
  },
  getLoanRepayHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      pageNum: { minimum: '1' },
      pageSize: { minimum: '1' },
    },
  },
  reviseLoanPledge: {
    members: {
      reviseType: { values: pledgeChangeTypeValues, anyCase: true },
    },
  },
  getUnifiedAccountTaxRecords: {
    members: {
      bizType: { values: recordCategoryValues, anyCase: true },
      marginType: { values: marginModeValues, anyCase: true },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '500' },
    },
  },
};
