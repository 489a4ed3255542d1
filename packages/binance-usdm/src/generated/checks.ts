// Generated from specs/binance-usdm. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const algoOrderTypeValues = ['STOP', 'TAKE_PROFIT', 'STOP_MARKET', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'];
const algoTypeValues = ['CONDITIONAL'];
const autoCloseTypeValues = ['LIQUIDATION', 'ADL'];
const basisContractTypeValues = ['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER'];
const continuousContractTypeValues = ['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER', 'TRADIFI_PERPETUAL'];
const depthLimitValues = ['5', '10', '20', '50', '100', '500', '1000'];
const incomeTypeValues = ['TRANSFER', 'WELCOME_BONUS', 'REALIZED_PNL', 'FUNDING_FEE', 'COMMISSION', 'INSURANCE_CLEAR', 'REFERRAL_KICKBACK', 'COMMISSION_REBATE', 'API_REBATE', 'CONTEST_REWARD', 'CROSS_COLLATERAL_TRANSFER', 'OPTIONS_PREMIUM_FEE', 'OPTIONS_SETTLE_PROFIT', 'INTERNAL_TRANSFER', 'AUTO_EXCHANGE', 'DELIVERED_SETTELMENT', 'COIN_SWAP_DEPOSIT', 'COIN_SWAP_WITHDRAW', 'POSITION_LIMIT_INCREASE_FEE', 'STRATEGY_UMFUTURES_TRANSFER', 'FEE_RETURN', 'BFUSD_REWARD', 'SPECIAL_FUNDING_FEE'];
const klineIntervalValues = ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'];
const marginTypeValues = ['ISOLATED', 'CROSSED'];
const newOrderSelfTradePreventionModeValues = ['EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'];
const newOrderTypeValues = ['LIMIT', 'MARKET'];
const orderResponseTypeValues = ['ACK', 'RESULT'];
const orderSideValues = ['BUY', 'SELL'];
const orderTypeValues = ['LIMIT', 'MARKET', 'STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'];
const positionMarginDirectionValues = ['1', '2'];
const positionSideValues = ['BOTH', 'LONG', 'SHORT'];
const priceMatchValues = ['OPPONENT', 'OPPONENT_5', 'QUEUE', 'QUEUE_5', 'QUEUE_10', 'QUEUE_20'];
const selfTradePreventionModeValues = ['NONE', 'EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'];
const statisticsPeriodValues = ['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1d'];
const timeInForceValues = ['GTC', 'IOC', 'FOK', 'GTX', 'GTD', 'RPI'];
const workingTypeValues = ['MARK_PRICE', 'CONTRACT_PRICE'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  getCompressedAggregateTradesList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getContinuousContractKlineCandlestickData: {
    members: {
      contractType: { values: continuousContractTypeValues },
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getOrderBook: {
    members: {
      limit: { values: depthLimitValues },
    },
  },
  getFundingRateHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getOldTradesLookup: {
    members: {
      limit: { minimum: '1', maximum: '500' },
    },
  },
  getIndexPriceKlineCandlestickData: {
    members: {
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getKlineCandlestickData: {
    members: {
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getMarkPriceKlineCandlestickData: {
    members: {
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getPremiumIndexKlineData: {
    members: {
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getRpiOrderBook: {
    members: {
      limit: { values: ['1000'] },
    },
  },
  getRecentTradesList: {
    members: {
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getBasis: {
    members: {
      contractType: { values: basisContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getLongShortRatio: {
    members: {
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getOpenInterestStatistics: {
    members: {
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTakerBuySellVolume: {
    members: {
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTopTraderLongShortAccountRatio: {
    members: {
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTopTraderLongShortPositionRatio: {
    members: {
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  queryAlgoOrder: {
    constraints: [
      { atLeastOneOf: ['algoId', 'clientAlgoId'] },
    ],
  },
  newAlgoOrder: {
    members: {
      algoType: { values: algoTypeValues },
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: algoOrderTypeValues },
      timeInForce: { values: timeInForceValues },
      workingType: { values: workingTypeValues },
      priceMatch: { values: priceMatchValues },
      callbackRate: { minimum: '0.1', maximum: '20' },
      clientAlgoId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      newOrderRespType: { values: orderResponseTypeValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Stop or take profit limit order with a price', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'price'], forbid: ['priceMatch', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit limit order priced by the order book', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'priceMatch'], forbid: ['price', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit market order of a quantity', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['false', null] }, require: ['triggerPrice', 'quantity'], forbid: ['price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take profit market order that closes the position', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['true'] }, require: ['triggerPrice'], forbid: ['quantity', 'reduceOnly', 'price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Trailing stop', when: { type: ['TRAILING_STOP_MARKET'] }, require: ['quantity', 'callbackRate'], forbid: ['price', 'priceMatch', 'triggerPrice', 'closePosition'] }] },
      { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'RPI', null] } }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'], closePosition: ['false', null] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the long position', when: { positionSide: ['LONG'], closePosition: ['true'], side: ['SELL'] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the short position', when: { positionSide: ['SHORT'], closePosition: ['true'], side: ['BUY'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  cancelAlgoOrder: {
    constraints: [
      { atLeastOneOf: ['algoId', 'clientAlgoId'] },
    ],
  },
  queryAllAlgoOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1' },
    },
  },
  getAllOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  placeMultipleOrders: {
    members: {
      batchOrders: { inside: {
        members: {
          side: { values: orderSideValues },
          positionSide: { values: positionSideValues },
          type: { values: newOrderTypeValues },
          timeInForce: { values: timeInForceValues },
          newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
          newOrderRespType: { values: orderResponseTypeValues },
          priceMatch: { values: priceMatchValues },
          selfTradePreventionMode: { values: selfTradePreventionModeValues },
          goodTillDate: { maximum: '253402300799000', time: true },
        },
        constraints: [
          { variants: [{ title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the order book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, forbid: ['timeInForce', 'price', 'priceMatch', 'goodTillDate'] }] },
          { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'RPI', null] } }] },
          { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
        ],
      } },
    },
  },
  modifyMultipleOrders: {
    members: {
      batchOrders: { inside: {
        members: {
          side: { values: orderSideValues },
          priceMatch: { values: priceMatchValues },
        },
        constraints: [
          { atLeastOneOf: ['orderId', 'origClientOrderId'] },
          { exactlyOneOf: ['price', 'priceMatch'] },
        ],
      } },
    },
  },
  cancelMultipleOrders: {
    constraints: [
      { atLeastOneOf: ['orderIdList', 'origClientOrderIdList'] },
    ],
  },
  autoCancelAllOpenOrders: {
    members: {
      countdownTime: { minimum: '0' },
    },
  },
  getUsersForceOrders: {
    members: {
      autoCloseType: { values: autoCloseTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
  },
  changeInitialLeverage: {
    members: {
      leverage: { minimum: '1', maximum: '125' },
    },
  },
  changeMarginType: {
    members: {
      marginType: { values: marginTypeValues },
    },
  },
  queryCurrentOpenOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  queryOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  newOrder: {
    members: {
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: newOrderTypeValues },
      timeInForce: { values: timeInForceValues },
      newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      newOrderRespType: { values: orderResponseTypeValues },
      priceMatch: { values: priceMatchValues },
      selfTradePreventionMode: { values: newOrderSelfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the order book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['timeInForce', 'price', 'priceMatch', 'goodTillDate'] }] },
      { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'RPI', null] } }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  modifyOrder: {
    members: {
      side: { values: orderSideValues },
      priceMatch: { values: priceMatchValues },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
      { exactlyOneOf: ['price', 'priceMatch'] },
    ],
  },
  cancelOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  testOrder: {
    members: {
      side: { values: orderSideValues },
      positionSide: { values: positionSideValues },
      type: { values: orderTypeValues },
      newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      callbackRate: { minimum: '0.1', maximum: '5' },
      timeInForce: { values: timeInForceValues },
      workingType: { values: workingTypeValues },
      newOrderRespType: { values: orderResponseTypeValues },
      priceMatch: { values: priceMatchValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['priceMatch', 'stopPrice', 'closePosition', 'activationPrice', 'callbackRate'] }, { title: 'Limit order priced by the order book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'priceMatch'], forbid: ['price', 'stopPrice', 'closePosition', 'activationPrice', 'callbackRate'] }, { title: 'Market order', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['timeInForce', 'price', 'priceMatch', 'goodTillDate', 'stopPrice', 'closePosition', 'activationPrice', 'callbackRate'] }, { title: 'Stop or take profit limit order with a price', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'stopPrice', 'price'], forbid: ['priceMatch', 'closePosition', 'activationPrice', 'callbackRate'] }, { title: 'Stop or take profit limit order priced by the order book', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'stopPrice', 'priceMatch'], forbid: ['price', 'closePosition', 'activationPrice', 'callbackRate'] }, { title: 'Stop or take profit market order of a quantity', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['false', null] }, require: ['stopPrice', 'quantity'], forbid: ['price', 'priceMatch', 'activationPrice', 'callbackRate'] }, { title: 'Stop or take profit market order that closes the position', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['true'] }, require: ['stopPrice'], forbid: ['quantity', 'reduceOnly', 'price', 'priceMatch', 'activationPrice', 'callbackRate'] }, { title: 'Trailing stop', when: { type: ['TRAILING_STOP_MARKET'] }, require: ['quantity', 'callbackRate'], forbid: ['price', 'priceMatch', 'stopPrice', 'closePosition'] }] },
      { variants: [{ title: 'Good till date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }, { title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'RPI', null] } }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'] }, forbid: ['reduceOnly'] }] },
    ],
  },
  getOrderModifyHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
    ],
  },
  modifyIsolatedPositionMargin: {
    members: {
      positionSide: { values: positionSideValues },
      type: { values: positionMarginDirectionValues },
    },
  },
  getPositionMarginChangeHistory: {
    members: {
      type: { values: positionMarginDirectionValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1' },
    },
  },
  getAccountTradeList: {
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
  getIncomeHistory: {
    members: {
      incomeType: { values: incomeTypeValues },
      startTime: { time: true },
      endTime: { time: true },
      page: { minimum: '1' },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getDownloadIdForFuturesTransactionHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getDownloadIdForFuturesOrderHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getDownloadIdForFuturesTradeHistory: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  listAllConvertPairs: {
    constraints: [
      { atLeastOneOf: ['fromAsset', 'toAsset'] },
    ],
  },
  sendQuoteRequest: {
    members: {
      validTime: { values: ['10s'] },
    },
    constraints: [
      { atLeastOneOf: ['fromAmount', 'toAmount'] },
    ],
  },
  getOrderStatus: {
    constraints: [
      { atLeastOneOf: ['orderId', 'quoteId'] },
    ],
  },
};
