// Generated from specs/binance-pm. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const algoTypeValues = ['CONDITIONAL'];
const autoCloseTypeValues = ['LIQUIDATION', 'ADL'];
const cmIncomeTypeValues = ['TRANSFER', 'WELCOME_BONUS', 'FUNDING_FEE', 'REALIZED_PNL', 'COMMISSION', 'INSURANCE_CLEAR', 'DELIVERED_SETTELMENT'];
const cmTimeInForceValues = ['GTC', 'IOC', 'FOK', 'GTX'];
const conditionalOrderTypeValues = ['STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'];
const futuresOrderTypeValues = ['LIMIT', 'MARKET'];
const marginOrderResponseTypeValues = ['ACK', 'RESULT', 'FULL'];
const marginOrderTypeValues = ['LIMIT', 'MARKET', 'STOP_LOSS', 'STOP_LOSS_LIMIT', 'TAKE_PROFIT', 'TAKE_PROFIT_LIMIT', 'LIMIT_MAKER'];
const marginTimeInForceValues = ['GTC', 'IOC', 'FOK'];
const ocoSideEffectTypeValues = ['NO_SIDE_EFFECT', 'MARGIN_BUY', 'AUTO_REPAY'];
const orderResponseTypeValues = ['ACK', 'RESULT'];
const orderSideValues = ['BUY', 'SELL'];
const positionSideValues = ['BOTH', 'LONG', 'SHORT'];
const priceMatchValues = ['OPPONENT', 'OPPONENT_5', 'QUEUE', 'QUEUE_5', 'QUEUE_10', 'QUEUE_20'];
const selfTradePreventionModeValues = ['NONE', 'EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'];
const sideEffectTypeValues = ['NO_SIDE_EFFECT', 'MARGIN_BUY', 'AUTO_REPAY', 'AUTO_BORROW_REPAY'];
const transferSideValues = ['TO_UM', 'FROM_UM'];
const umIncomeTypeValues = ['TRANSFER', 'WELCOME_BONUS', 'REALIZED_PNL', 'FUNDING_FEE', 'COMMISSION', 'INSURANCE_CLEAR', 'REFERRAL_KICKBACK', 'COMMISSION_REBATE', 'API_REBATE', 'CONTEST_REWARD', 'CROSS_COLLATERAL_TRANSFER', 'OPTIONS_PREMIUM_FEE', 'OPTIONS_SETTLE_PROFIT', 'INTERNAL_TRANSFER', 'AUTO_EXCHANGE', 'DELIVERED_SETTELMENT', 'COIN_SWAP_DEPOSIT', 'COIN_SWAP_WITHDRAW', 'POSITION_LIMIT_INCREASE_FEE'];
const umTimeInForceValues = ['GTC', 'IOC', 'FOK', 'GTX', 'GTD'];
const workingTypeValues = ['MARK_PRICE', 'CONTRACT_PRICE'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  queryAllCmOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['symbol', 'pair'] },
    ],
  },
  queryAllCmConditionalOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  queryCurrentCmOpenConditionalOrder: {
    constraints: [
      { atLeastOneOf: ['strategyId', 'newClientStrategyId'] },
    ],
  },
  newCmConditionalOrder: {
    members: {
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      strategyType: { values: conditionalOrderTypeValues },
      timeInForce: { values: cmTimeInForceValues },
      workingType: { values: workingTypeValues },
      newClientStrategyId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      callbackRate: { minimum: '0.1', maximum: '5' },
    },
    constraints: [
      { variants: [{ title: 'Stop or take profit limit order', when: { strategyType: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'price', 'stopPrice'], forbid: ['activationPrice', 'callbackRate'] }, { title: 'Stop or take profit market order', when: { strategyType: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'] }, require: ['quantity', 'stopPrice'], forbid: ['price', 'activationPrice', 'callbackRate'] }, { title: 'Trailing stop', when: { strategyType: ['TRAILING_STOP_MARKET'] }, require: ['quantity', 'callbackRate'], forbid: ['price', 'stopPrice'] }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  cancelCmConditionalOrder: {
    constraints: [
      { atLeastOneOf: ['strategyId', 'newClientStrategyId'] },
    ],
  },
  queryCmConditionalOrderHistory: {
    constraints: [
      { atLeastOneOf: ['strategyId', 'newClientStrategyId'] },
    ],
  },
  queryUsersCmForceOrders: {
    members: {
      autoCloseType: { values: autoCloseTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  queryCurrentCmOpenOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  queryCmOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  newCmOrder: {
    members: {
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: futuresOrderTypeValues },
      timeInForce: { values: cmTimeInForceValues },
      priceMatch: { values: priceMatchValues },
      newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,32}$' },
      newOrderRespType: { values: orderResponseTypeValues },
    },
    constraints: [
      { variants: [{ title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the order book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['timeInForce', 'price', 'priceMatch'] }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  modifyCmOrder: {
    members: {
      side: { values: orderSideValues },
      priceMatch: { values: priceMatchValues },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
      { exactlyOneOf: ['price', 'priceMatch'] },
    ],
  },
  cancelCmOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  queryCmModifyOrderHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  getCmAccountTradeList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
    constraints: [
      { exactlyOneOf: ['symbol', 'pair'] },
      { atMostOneOf: ['pair', 'fromId'] },
      { atMostOneOf: ['fromId', 'startTime'] },
      { atMostOneOf: ['fromId', 'endTime'] },
    ],
  },
  queryMarginAccountsAllOco: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '500' },
    },
  },
  queryAllMarginAccountOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '500' },
    },
  },
  queryUsersMarginForceOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      current: { minimum: '1' },
      size: { minimum: '1', maximum: '100' },
    },
  },
  getMarginAccountTradeList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  queryMarginAccountOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  newMarginOrder: {
    members: {
      side: { values: orderSideValues },
      type: { values: marginOrderTypeValues },
      newOrderRespType: { values: marginOrderResponseTypeValues },
      sideEffectType: { values: sideEffectTypeValues },
      timeInForce: { values: marginTimeInForceValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
    },
    constraints: [
      { variants: [{ title: 'Limit order', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['quoteOrderQty', 'stopPrice'] }, { title: 'Market order of a quantity', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['quoteOrderQty', 'timeInForce', 'price', 'stopPrice', 'icebergQty'] }, { title: 'Market order of a value', when: { type: ['MARKET'] }, require: ['quoteOrderQty'], forbid: ['quantity', 'timeInForce', 'price', 'stopPrice', 'icebergQty'] }, { title: 'Stop loss or take profit at the market', when: { type: ['STOP_LOSS', 'TAKE_PROFIT'] }, require: ['quantity', 'stopPrice'], forbid: ['quoteOrderQty', 'timeInForce', 'price', 'icebergQty'] }, { title: 'Stop loss or take profit with a limit', when: { type: ['STOP_LOSS_LIMIT', 'TAKE_PROFIT_LIMIT'] }, require: ['timeInForce', 'quantity', 'price', 'stopPrice'], forbid: ['quoteOrderQty'] }, { title: 'Limit maker', when: { type: ['LIMIT_MAKER'] }, require: ['quantity', 'price'], forbid: ['quoteOrderQty', 'timeInForce', 'stopPrice'] }] },
    ],
  },
  cancelMarginAccountOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  newMarginAccountOco: {
    members: {
      side: { values: orderSideValues },
      stopLimitTimeInForce: { values: marginTimeInForceValues },
      newOrderRespType: { values: orderResponseTypeValues },
      sideEffectType: { values: ocoSideEffectTypeValues },
    },
    constraints: [
      { allOrNone: ['stopLimitPrice', 'stopLimitTimeInForce'] },
    ],
  },
  queryMarginAccountsOco: {
    constraints: [
      { atLeastOneOf: ['orderListId', 'origClientOrderId'] },
    ],
  },
  cancelMarginAccountOcoOrders: {
    constraints: [
      { atLeastOneOf: ['orderListId', 'listClientOrderId'] },
    ],
  },
  queryCurrentUmOpenAlgoOrder: {
    constraints: [
      { atLeastOneOf: ['algoId', 'clientAlgoId'] },
    ],
  },
  queryUmAlgoOrderHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  newUmAlgoOrder: {
    members: {
      algoType: { values: algoTypeValues },
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: conditionalOrderTypeValues },
      timeInForce: { values: umTimeInForceValues },
      workingType: { values: workingTypeValues },
      priceMatch: { values: priceMatchValues },
      callbackRate: { minimum: '0.1', maximum: '20' },
      newOrderRespType: { values: orderResponseTypeValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Stop or take profit limit order with a price', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'price'], forbid: ['priceMatch', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit limit order priced by the order book', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'priceMatch'], forbid: ['price', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit market order of a quantity', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['false', null] }, require: ['triggerPrice', 'quantity'], forbid: ['price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit market order that closes the position', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['true'] }, require: ['triggerPrice'], forbid: ['quantity', 'reduceOnly', 'price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Trailing stop', when: { type: ['TRAILING_STOP_MARKET'] }, require: ['quantity', 'callbackRate'], forbid: ['price', 'priceMatch', 'triggerPrice', 'closePosition'] }] },
      { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', null] } }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'], closePosition: ['false', null] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the long position', when: { positionSide: ['LONG'], closePosition: ['true'], side: ['SELL'] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the short position', when: { positionSide: ['SHORT'], closePosition: ['true'], side: ['BUY'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  cancelUmAlgoOrder: {
    constraints: [
      { atLeastOneOf: ['algoId', 'clientAlgoId'] },
    ],
  },
  queryAllUmOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  queryUsersUmForceOrders: {
    members: {
      autoCloseType: { values: autoCloseTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  queryCurrentUmOpenOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  queryUmOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  newUmOrder: {
    members: {
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: futuresOrderTypeValues },
      timeInForce: { values: umTimeInForceValues },
      newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,32}$' },
      newOrderRespType: { values: orderResponseTypeValues },
      priceMatch: { values: priceMatchValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the order book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['timeInForce', 'price', 'priceMatch', 'goodTillDate'] }] },
      { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', null] } }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  modifyUmOrder: {
    members: {
      side: { values: orderSideValues },
      priceMatch: { values: priceMatchValues },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
      { exactlyOneOf: ['price', 'priceMatch'] },
    ],
  },
  cancelUmOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  queryUmModifyOrderHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  getUmAccountTradeList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
    constraints: [
      { atMostOneOf: ['fromId', 'startTime'] },
      { atMostOneOf: ['fromId', 'endTime'] },
    ],
  },
  transferBnb: {
    members: {
      transferSide: { values: transferSideValues },
    },
  },
  getCmIncomeHistory: {
    members: {
      incomeType: { values: cmIncomeTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  changeCmInitialLeverage: {
    members: {
      leverage: { minimum: '1', maximum: '125' },
    },
  },
  getMarginBorrowLoanInterestHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      current: { minimum: '1' },
      size: { minimum: '1', maximum: '100' },
    },
  },
  queryMarginLoanRecord: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      current: { minimum: '1' },
      size: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['txId', 'startTime'] },
    ],
  },
  queryMarginRepayRecord: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      current: { minimum: '1' },
      size: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['txId', 'startTime'] },
    ],
  },
  queryPortfolioMarginNegativeBalanceInterestHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      size: { minimum: '1', maximum: '100' },
    },
  },
  queryUserNegativeBalanceAutoExchangeRecord: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getUmIncomeHistory: {
    members: {
      incomeType: { values: umIncomeTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getDownloadIdForUmFuturesTransactionHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  changeUmInitialLeverage: {
    members: {
      leverage: { minimum: '1', maximum: '125' },
    },
  },
  getDownloadIdForUmFuturesOrderHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getDownloadIdForUmFuturesTradeHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
};
