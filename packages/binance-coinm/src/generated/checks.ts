// Generated from specs/binance-coinm. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const algoOrderTypeValues = ['STOP', 'TAKE_PROFIT', 'STOP_MARKET', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'];
const algoTimeInForceValues = ['GTC', 'IOC', 'FOK', 'GTX', 'GTD', 'RPI'];
const algoTypeValues = ['CONDITIONAL'];
const autoCloseTypeValues = ['LIQUIDATION', 'ADL'];
const followedContractTypeValues = ['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER'];
const incomeTypeValues = ['TRANSFER', 'WELCOME_BONUS', 'FUNDING_FEE', 'REALIZED_PNL', 'COMMISSION', 'INSURANCE_CLEAR', 'DELIVERED_SETTELMENT'];
const klineIntervalValues = ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'];
const marginTypeValues = ['ISOLATED', 'CROSSED'];
const orderResponseTypeValues = ['ACK', 'RESULT'];
const orderSideValues = ['BUY', 'SELL'];
const orderTypeValues = ['LIMIT', 'MARKET'];
const positionSideValues = ['BOTH', 'LONG', 'SHORT'];
const priceMatchValues = ['OPPONENT', 'OPPONENT_5', 'QUEUE', 'QUEUE_5', 'QUEUE_10', 'QUEUE_20'];
const selfTradePreventionModeValues = ['NONE', 'EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'];
const statisticsPeriodValues = ['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1d'];
const timeInForceValues = ['GTC', 'IOC', 'FOK', 'GTX'];
const workingTypeValues = ['MARK_PRICE', 'CONTRACT_PRICE'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  getBasis: {
    members: {
      contractType: { values: followedContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getLongShortRatio: {
    members: {
      contractType: { values: followedContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getOpenInterestStatistics: {
    members: {
      contractType: { values: followedContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTakerBuySellVolume: {
    members: {
      contractType: { values: ['ALL', 'PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER'] },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTopTraderLongShortAccountRatio: {
    members: {
      contractType: { values: followedContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getTopTraderLongShortPositionRatio: {
    members: {
      contractType: { values: followedContractTypeValues },
      period: { values: statisticsPeriodValues },
      limit: { minimum: '1', maximum: '500' },
      startTime: { time: true },
      endTime: { time: true },
    },
  },
  getCompressedAggregateTradesList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
  },
  getContinuousContractKlineCandlestickData: {
    members: {
      contractType: { values: followedContractTypeValues },
      interval: { values: klineIntervalValues },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1500' },
    },
  },
  getOrderBook: {
    members: {
      limit: { values: ['5', '10', '20', '50', '100', '500', '1000'] },
    },
  },
  getFundingRateHistoryOfPerpetualFutures: {
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
  get24hrTickerPriceChangeStatistics: {
    constraints: [
      { atMostOneOf: ['symbol', 'pair'] },
    ],
  },
  getSymbolOrderBookTicker: {
    constraints: [
      { atMostOneOf: ['symbol', 'pair'] },
    ],
  },
  getSymbolPriceTicker: {
    constraints: [
      { atMostOneOf: ['symbol', 'pair'] },
    ],
  },
  getRecentTradesList: {
    members: {
      limit: { minimum: '1', maximum: '1000' },
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
      timeInForce: { values: algoTimeInForceValues },
      workingType: { values: workingTypeValues },
      priceMatch: { values: priceMatchValues },
      callbackRate: { minimum: '0.1', maximum: '10' },
      clientAlgoId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      newOrderRespType: { values: orderResponseTypeValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
      goodTillDate: { maximum: '253402300799000', time: true },
    },
    constraints: [
      { variants: [{ title: 'Stop or take-profit that places a market order', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['false', null] }, require: ['quantity', 'triggerPrice'], forbid: ['price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take-profit that places a limit order at a price', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'price'], forbid: ['priceMatch', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take-profit that places a limit order priced by the book', when: { type: ['STOP', 'TAKE_PROFIT'] }, require: ['quantity', 'triggerPrice', 'priceMatch'], forbid: ['price', 'closePosition', 'activatePrice', 'callbackRate'] }, { title: 'Stop or take-profit that closes the whole position', when: { type: ['STOP_MARKET', 'TAKE_PROFIT_MARKET'], closePosition: ['true'] }, require: ['triggerPrice'], forbid: ['quantity', 'reduceOnly', 'price', 'priceMatch', 'activatePrice', 'callbackRate'] }, { title: 'Trailing stop', when: { type: ['TRAILING_STOP_MARKET'] }, require: ['quantity', 'callbackRate'], forbid: ['triggerPrice', 'price', 'priceMatch', 'closePosition'] }] },
      { variants: [{ title: 'One-way mode', when: { positionSide: ['BOTH', null] } }, { title: 'Hedge mode', when: { positionSide: ['LONG', 'SHORT'], closePosition: ['false', null] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the long position', when: { positionSide: ['LONG'], closePosition: ['true'], side: ['SELL'] }, forbid: ['reduceOnly'] }, { title: 'Hedge mode, closing the short position', when: { positionSide: ['SHORT'], closePosition: ['true'], side: ['BUY'] }, forbid: ['reduceOnly'] }] },
      { variants: [{ title: 'Any other time in force', when: { timeInForce: ['GTC', 'IOC', 'FOK', 'GTX', 'RPI', null] }, forbid: ['goodTillDate'] }, { title: 'Good till a date', when: { timeInForce: ['GTD'] }, require: ['goodTillDate'] }] },
    ],
  },
  cancelAlgoOrder: {
    constraints: [
      { atLeastOneOf: ['algoId', 'clientAlgoId'] },
    ],
  },
  getAllOrders: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '100' },
    },
    constraints: [
      { atLeastOneOf: ['symbol', 'pair'] },
      { atMostOneOf: ['pair', 'orderId'] },
    ],
  },
  placeMultipleOrders: {
    members: {
      batchOrders: { inside: {
        members: {
          side: { values: orderSideValues },
          positionSide: { values: positionSideValues },
          type: { values: orderTypeValues },
          timeInForce: { values: timeInForceValues },
          priceMatch: { values: priceMatchValues },
          newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
          newOrderRespType: { values: orderResponseTypeValues },
          selfTradePreventionMode: { values: ['EXPIRE_TAKER', 'EXPIRE_MAKER', 'EXPIRE_BOTH'] },
        },
        constraints: [
          { variants: [{ title: 'Limit order at a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, forbid: ['timeInForce', 'price', 'priceMatch'] }] },
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
          recvWindow: { minimum: '1', maximum: '60000' },
          timestamp: { time: true },
        },
        constraints: [
          { atLeastOneOf: ['orderId', 'origClientOrderId'] },
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
  getCurrentAllAlgoOpenOrders: {
    members: {
      algoType: { values: algoTypeValues },
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
      type: { values: orderTypeValues },
      timeInForce: { values: timeInForceValues },
      priceMatch: { values: priceMatchValues },
      newClientOrderId: { pattern: '^[.A-Z:/a-z0-9_-]{1,36}$' },
      newOrderRespType: { values: orderResponseTypeValues },
      selfTradePreventionMode: { values: selfTradePreventionModeValues },
    },
    constraints: [
      { variants: [{ title: 'Limit order at a price', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'price'], forbid: ['priceMatch'] }, { title: 'Limit order priced by the book', when: { type: ['LIMIT'] }, require: ['timeInForce', 'quantity', 'priceMatch'], forbid: ['price'] }, { title: 'Market order', when: { type: ['MARKET'] }, require: ['quantity'], forbid: ['timeInForce', 'price', 'priceMatch'] }] },
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
      { atMostOneOf: ['price', 'priceMatch'] },
    ],
  },
  cancelOrder: {
    constraints: [
      { atLeastOneOf: ['orderId', 'origClientOrderId'] },
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
      type: { values: ['1', '2'] },
      positionSide: { values: positionSideValues },
    },
  },
  getPositionMarginChangeHistory: {
    members: {
      type: { values: ['1', '2'] },
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1' },
    },
  },
  getPositionInformation: {
    constraints: [
      { atMostOneOf: ['marginAsset', 'pair'] },
    ],
  },
  getAccountTradeList: {
    members: {
      startTime: { time: true },
      endTime: { time: true },
      limit: { minimum: '1', maximum: '1000' },
    },
    constraints: [
      { exactlyOneOf: ['symbol', 'pair'] },
      { atMostOneOf: ['pair', 'fromId'] },
      { atMostOneOf: ['pair', 'orderId'] },
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
};
