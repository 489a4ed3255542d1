// Generated from specs/binance-pm. Do not edit.

import type { BinanceCallOptions, Call, WriteCall } from '@openderivs/client';
import type { components, params } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinancePmMethods {
  /**
   * Cancel every open limit order of one COIN-M symbol.
   *
   * The answer says that the cancellation was taken up, not which orders it hit: read the open orders to be sure. It
   * does not reach conditional orders: stops, take profits and trailing stops stay and can still trigger, so send
   * `cancelAllCmOpenConditionalOrders` too. Other symbols, UM and margin orders stay.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Orders
   * @example
   * ```ts
   * const result = await pm.cancelAllCmOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllCmOpenOrders(params: CancelAllCmOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllCmOpenOrdersResult>;

  /**
   * List the COIN-M orders of one symbol or of one pair, of any status.
   *
   * Send `symbol` or `pair`; with `pair` the call weighs 40 instead of 20. With `orderId`, which goes with `symbol`,
   * the list starts at that order; without it and without times the latest are answered. Orders that were cancelled
   * or expired without a fill are forgotten after three days. Conditional orders are listed by
   * `queryAllCmConditionalOrders`.
   *
   * Weight 20 with `symbol` present, 40 with `pair` present.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCmOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllCmOrders(params: QueryAllCmOrdersParams, options?: BinanceCallOptions): Call<QueryAllCmOrdersResult>;

  /**
   * Cancel every COIN-M conditional order of one symbol that waits for its trigger.
   *
   * Takes away the symbol's stops, take profits and trailing stops, protective ones included. Ordinary open orders
   * stay, also those that a triggered order placed: use `cancelAllCmOpenOrders`. The answer names no orders, and its
   * `code` is text.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Conditional-Orders
   * @example
   * ```ts
   * const result = await pm.cancelAllCmOpenConditionalOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllCmOpenConditionalOrders(params: CancelAllCmOpenConditionalOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllCmOpenConditionalOrdersResult>;

  /**
   * List COIN-M conditional orders of any state.
   *
   * Without `symbol` the call weighs 40 instead of 1. With `strategyId` the list starts at that order; without it and
   * without times it covers the last seven days. `startTime` and `endTime` may be at most seven days apart. Orders
   * that were cancelled or expired are forgotten after seven days.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Conditional-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCmConditionalOrders();
   * ```
   */
  queryAllCmConditionalOrders(params?: QueryAllCmConditionalOrdersParams, options?: BinanceCallOptions): Call<QueryAllCmConditionalOrdersResult>;

  /**
   * Read one COIN-M conditional order while it waits for its trigger.
   *
   * Refused with -2013 as soon as it was set off, cancelled or expired: `queryCmConditionalOrderHistory` tells what
   * became of it and names the order that it placed.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Conditional-Order
   * @example
   * ```ts
   * const result = await pm.queryCurrentCmOpenConditionalOrder({ symbol: 'BTCUSDT', strategyId: '123456789' });
   * ```
   */
  queryCurrentCmOpenConditionalOrder(params: QueryCurrentCmOpenConditionalOrderParams, options?: BinanceCallOptions): Call<QueryCurrentCmOpenConditionalOrderResult>;

  /**
   * List the COIN-M conditional orders of one symbol, or of all, that wait for their trigger.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists stops, take profits and trailing stops only; ordinary
   * open orders are listed by `queryAllCurrentCmOpenOrders`. Read both to know everything that can still trade.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Conditional-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCurrentCmOpenConditionalOrders();
   * ```
   */
  queryAllCurrentCmOpenConditionalOrders(params?: QueryAllCurrentCmOpenConditionalOrdersParams, options?: BinanceCallOptions): Call<QueryAllCurrentCmOpenConditionalOrdersResult>;

  /**
   * Place a COIN-M conditional order - stop, take profit or trailing stop.
   *
   * The order waits outside the order book and places an ordinary order when its trigger is passed; that order can
   * still be refused then. Refused with -2021 when the trigger is passed already and with -4061 when `positionSide`
   * does not fit the position mode. `price` is needed for `STOP` and `TAKE_PROFIT`, `stopPrice` for all but trailing
   * stops. Cancel-all and open orders of ordinary orders do not reach it. After a lost answer look it up by
   * `newClientStrategyId`; never send it again. COIN-M itself moved its conditional orders to algo orders in 2026,
   * and no source says whether this call still takes orders since: try it before relying on it, and read -4120 as
   * "moved".
   *
   * Still in the official connector of 2026-09-21, though its USDⓈ-M twin is gone and COIN-M moved conditional orders
   * to algo orders on 2026-06-30.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Conditional-Order
   * @example
   * ```ts
   * const result = await pm.newCmConditionalOrder({ symbol: 'BTCUSDT', side: 'BUY', strategyType: 'STOP', quantity: '0.01', price: '65000', stopPrice: '100' });
   * ```
   */
  newCmConditionalOrder(params: NewCmConditionalOrderParams, options?: BinanceCallOptions): WriteCall<NewCmConditionalOrderResult>;

  /**
   * Cancel one COIN-M conditional order that waits for its trigger.
   *
   * Once it was set off there is nothing left to cancel here: cancel the order that it placed with `cancelCmOrder`.
   * Refused with -2011 when it is unknown, triggered or gone already; after a lost answer read its history before
   * anything else.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Conditional-Order
   * @example
   * ```ts
   * const result = await pm.cancelCmConditionalOrder({ symbol: 'BTCUSDT', strategyId: '123456789' });
   * ```
   */
  cancelCmConditionalOrder(params: CancelCmConditionalOrderParams, options?: BinanceCallOptions): WriteCall<CancelCmConditionalOrderResult>;

  /**
   * Read one COIN-M conditional order of any state.
   *
   * Tells whether it was set off and names the order that it placed in `orderId`; that order's fills are read with
   * `queryCmOrder`. An order that was cancelled or expired is forgotten after seven days and then answered with
   * -2013.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Conditional-Order-History
   * @example
   * ```ts
   * const result = await pm.queryCmConditionalOrderHistory({ symbol: 'BTCUSDT', strategyId: '123456789' });
   * ```
   */
  queryCmConditionalOrderHistory(params: QueryCmConditionalOrderHistoryParams, options?: BinanceCallOptions): Call<QueryCmConditionalOrderHistoryResult>;

  /**
   * Read one COIN-M order while it is open.
   *
   * Refused with -2013 as soon as the order is filled, cancelled or expired: use `queryCmOrder` to learn how it
   * ended. Conditional orders waiting for their trigger are not found here. The exchange's own sources disagree on
   * the answer's form - the order itself until 2025, a list of one since - so be ready for both.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Order
   * @example
   * ```ts
   * const result = await pm.queryCurrentCmOpenOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryCurrentCmOpenOrder(params: QueryCurrentCmOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentCmOpenOrderResult>;

  /**
   * List the open COIN-M orders of one symbol, of one pair, or of all.
   *
   * Without `symbol` the call weighs 40 instead of 1, with `pair` too. It lists ordinary orders only: stops, take
   * profits and trailing stops wait as conditional orders and are listed by `queryAllCurrentCmOpenConditionalOrders`.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCurrentCmOpenOrders();
   * ```
   */
  queryAllCurrentCmOpenOrders(params?: QueryAllCurrentCmOpenOrdersParams, options?: BinanceCallOptions): Call<QueryAllCurrentCmOpenOrdersResult>;

  /**
   * Read one COIN-M order by its id.
   *
   * Finds open, filled and ended orders. Orders that were cancelled or expired without a fill are forgotten after
   * three days and then answered with -2013; right after placing, -2013 may also mean that the order has not arrived
   * yet. Conditional orders are not found here, only the orders that they placed.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Order
   * @example
   * ```ts
   * const result = await pm.queryCmOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryCmOrder(params: QueryCmOrderParams, options?: BinanceCallOptions): Call<QueryCmOrderResult>;

  /**
   * Place a limit or a market order on a COIN-M contract.
   *
   * Quantities are whole contracts. Margin comes from the whole portfolio. Refused when price or quantity break the
   * contract's filters (-1111, -4014, -4023), when the portfolio's margin does not suffice (-2019), when a
   * reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode (-4061, -4531
   * when UM and CM disagree), or when an open order has the same `newClientOrderId` (-4116). There is no `GTD` here.
   * Types with a trigger are placed with `newCmConditionalOrder`. After a lost answer look the order up by its client
   * id; never send it again.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Order
   * @example
   * ```ts
   * const result = await pm.newCmOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '65000' });
   * ```
   */
  newCmOrder(params: NewCmOrderParams, options?: BinanceCallOptions): WriteCall<NewCmOrderResult>;

  /**
   * Change price and quantity of an open COIN-M limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total in contracts, fills
   * included, and must be sent even when it stays; the price is given by `price` or `priceMatch`. The order is
   * cancelled instead when it is partly filled and the new quantity is no more than what is filled, or when it is
   * `GTX` and the new price would trade at once. Refused with -5027 when nothing changes and with -2013 when the
   * order is gone. Conditional orders cannot be modified.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-CM-Order
   * @example
   * ```ts
   * const result = await pm.modifyCmOrder({ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '65000' });
   * ```
   */
  modifyCmOrder(params: ModifyCmOrderParams, options?: BinanceCallOptions): WriteCall<ModifyCmOrderResult>;

  /**
   * Cancel one open COIN-M order.
   *
   * What is filled stays filled; the answer's `executedQty` says how much. Refused with -2011 when the order is
   * unknown, already filled or already gone, so after a lost answer query the order. Conditional orders waiting for
   * their trigger are not reached: use `cancelCmConditionalOrder`.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Order
   * @example
   * ```ts
   * const result = await pm.cancelCmOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  cancelCmOrder(params: CancelCmOrderParams, options?: BinanceCallOptions): WriteCall<CancelCmOrderResult>;

  /**
   * List the account's fills on one COIN-M symbol, or on all of one pair.
   *
   * Send `symbol` or `pair`, not both; with `pair` the call weighs 40 instead of 20. Without times and `fromId` it
   * covers the last 24 hours, and `startTime` and `endTime` may be at most 24 hours apart. `fromId` goes with
   * `symbol` only, and not with times.
   *
   * Weight 20 with `symbol` present, 40 with `pair` present.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Account-Trade-List
   * @example
   * ```ts
   * const result = await pm.getCmAccountTradeList({ symbol: 'BTCUSDT' });
   * ```
   */
  getCmAccountTradeList(params: GetCmAccountTradeListParams, options?: BinanceCallOptions): Call<GetCmAccountTradeListResult>;

  /**
   * Read one margin order by its id.
   *
   * Finds open, filled and ended orders of the cross margin account. An unknown id is refused with -2013. Some very
   * old orders show a negative `cummulativeQuoteQty`, which means that it is not known.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Order
   * @example
   * ```ts
   * const result = await pm.queryMarginAccountOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryMarginAccountOrder(params: QueryMarginAccountOrderParams, options?: BinanceCallOptions): Call<QueryMarginAccountOrderResult>;

  /**
   * Place an order on the cross margin account.
   *
   * Trades the spot market with the portfolio as collateral. `sideEffectType` decides whether it borrows what is
   * missing or repays debt with what it brings in; what was borrowed stays borrowed when the order is cancelled,
   * unless `autoRepayAtCancel` repays it. Which parameters must come with which `type` is as on the spot market.
   * `newClientOrderId` names the order for queries; after a lost answer look it up, never send it again. Refused with
   * -2010 when balance and loan do not suffice or a filter is broken.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-Margin-Order
   * @example
   * ```ts
   * const result = await pm.newMarginOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', quantity: '0.01', price: '65000', timeInForce: 'GTC' });
   * ```
   */
  newMarginOrder(params: NewMarginOrderParams, options?: BinanceCallOptions): WriteCall<NewMarginOrderResult>;

  /**
   * Cancel one open margin order.
   *
   * What is filled stays filled, and what was borrowed stays borrowed unless the order was placed with
   * `autoRepayAtCancel`. Refused with -2011 when the order is unknown, filled or gone already; after a lost answer
   * query the order. An order of an OCO takes its twin with it.
   *
   * Weight 2.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-Order
   * @example
   * ```ts
   * const result = await pm.cancelMarginAccountOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  cancelMarginAccountOrder(params: CancelMarginAccountOrderParams, options?: BinanceCallOptions): WriteCall<CancelMarginAccountOrderResult>;

  /**
   * Read one USDⓈ-M algo order by its id.
   *
   * Despite its name it finds ended algo orders too. Once it was set off, `actualOrderId` names the ordinary order
   * that it placed; fills and the final state are that order's, so follow it with `queryUmOrder`. An unknown id is
   * refused with -2013.
   *
   * Added on 2026-04-28.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Algo-Order
   * @example
   * ```ts
   * const result = await pm.queryCurrentUmOpenAlgoOrder({ algoId: '123456789' });
   * ```
   */
  queryCurrentUmOpenAlgoOrder(params: QueryCurrentUmOpenAlgoOrderParams, options?: BinanceCallOptions): Call<QueryCurrentUmOpenAlgoOrderResult>;

  /**
   * List the USDⓈ-M algo orders of one symbol, waiting and ended ones.
   *
   * With `algoId` the list starts at that algo order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart. The orders that algo orders placed are not here but in
   * `queryAllUmOrders`.
   *
   * Added on 2026-04-28.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Algo-Order-History
   * @example
   * ```ts
   * const result = await pm.queryUmAlgoOrderHistory({ symbol: 'BTCUSDT' });
   * ```
   */
  queryUmAlgoOrderHistory(params: QueryUmAlgoOrderHistoryParams, options?: BinanceCallOptions): Call<QueryUmAlgoOrderHistoryResult>;

  /**
   * Cancel every USDⓈ-M algo order of one symbol that waits for its trigger.
   *
   * Takes away the symbol's stops, take profits and trailing stops, protective ones included, so an open position is
   * left without them. Ordinary open orders stay, also those that a triggered algo order placed: use
   * `cancelAllUmOpenOrders`. The answer names no orders.
   *
   * Added on 2026-04-28.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Algo-Open-Orders
   * @example
   * ```ts
   * const result = await pm.cancelAllUmAlgoOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllUmAlgoOpenOrders(params: CancelAllUmAlgoOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllUmAlgoOpenOrdersResult>;

  /**
   * List the USDⓈ-M algo orders of one symbol, or of all, that wait for their trigger.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists stops, take profits and trailing stops only; ordinary
   * open orders are listed by `queryAllCurrentUmOpenOrders`. Read both to know everything that can still trade.
   *
   * Added on 2026-04-28.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Algo-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCurrentUmOpenAlgoOrders();
   * ```
   */
  queryAllCurrentUmOpenAlgoOrders(params?: QueryAllCurrentUmOpenAlgoOrdersParams, options?: BinanceCallOptions): Call<QueryAllCurrentUmOpenAlgoOrdersResult>;

  /**
   * Place a USDⓈ-M conditional order - stop, take profit or trailing stop.
   *
   * The order waits outside the order book, blocks no margin, and places an ordinary order when its trigger is
   * passed; that order can still be refused then, and the algo order ends as `REJECTED`. Refused with -2021 when the
   * trigger is passed already, -4137 when `quantity` comes with `closePosition=true`, -4061 when `positionSide` does
   * not fit the position mode. `closePosition=true` closes what is open at the trigger; in hedge mode it closes a
   * long with `SELL` and a short with `BUY`. Cancel-all and open orders of ordinary orders do not reach algo orders.
   * After a lost answer look it up by `clientAlgoId`; never send it again.
   *
   * Added on 2026-04-28. Takes the place of /papi/v1/um/conditional/order. closePosition came on 2026-08-26; until
   * then quantity had to be sent.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-UM-Algo-Order
   * @example
   * ```ts
   * const result = await pm.newUmAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'BUY', type: 'STOP', timeInForce: 'GTD', quantity: '0.01', price: '65000', triggerPrice: '100', goodTillDate: 1735689600000 });
   * ```
   */
  newUmAlgoOrder(params: NewUmAlgoOrderParams, options?: BinanceCallOptions): WriteCall<NewUmAlgoOrderResult>;

  /**
   * Cancel one USDⓈ-M algo order that waits for its trigger.
   *
   * Once it was set off there is nothing left to cancel here: cancel the order that it placed with `cancelUmOrder`.
   * Refused with -2011 when the algo order is unknown, triggered or gone already; after a lost answer query it before
   * anything else.
   *
   * Added on 2026-04-28.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Algo-Order
   * @example
   * ```ts
   * const result = await pm.cancelUmAlgoOrder({ algoId: '123456789' });
   * ```
   */
  cancelUmAlgoOrder(params: CancelUmAlgoOrderParams, options?: BinanceCallOptions): WriteCall<CancelUmAlgoOrderResult>;

  /**
   * Cancel every open limit order of one USDⓈ-M symbol.
   *
   * The answer says that the cancellation was taken up, not which orders it hit: read the open orders to be sure. It
   * does not reach algo orders: stops, take profits and trailing stops stay and can still trigger, so send
   * `cancelAllUmAlgoOpenOrders` too. Other symbols, CM and margin orders stay.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Open-Orders
   * @example
   * ```ts
   * const result = await pm.cancelAllUmOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllUmOpenOrders(params: CancelAllUmOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllUmOpenOrdersResult>;

  /**
   * List the USDⓈ-M orders of one symbol, of any status.
   *
   * With `orderId` the list starts at that order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart. Orders that were cancelled or expired without a fill
   * are forgotten after three days. Algo orders are listed by `queryUmAlgoOrderHistory`; the orders that they placed
   * are listed here.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllUmOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllUmOrders(params: QueryAllUmOrdersParams, options?: BinanceCallOptions): Call<QueryAllUmOrdersResult>;

  /**
   * Read one USDⓈ-M order while it is open.
   *
   * Refused with -2013 as soon as the order is filled, cancelled or expired: use `queryUmOrder` to learn how it
   * ended. Algo orders waiting for their trigger are not found here.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Order
   * @example
   * ```ts
   * const result = await pm.queryCurrentUmOpenOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryCurrentUmOpenOrder(params: QueryCurrentUmOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentUmOpenOrderResult>;

  /**
   * List the open USDⓈ-M orders of one symbol, or of all.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists ordinary orders only: stops, take profits and trailing
   * stops wait as algo orders and are listed by `queryAllCurrentUmOpenAlgoOrders`.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCurrentUmOpenOrders();
   * ```
   */
  queryAllCurrentUmOpenOrders(params?: QueryAllCurrentUmOpenOrdersParams, options?: BinanceCallOptions): Call<QueryAllCurrentUmOpenOrdersResult>;

  /**
   * Read one USDⓈ-M order by its id.
   *
   * Finds open, filled and ended orders. Orders that were cancelled or expired without a fill are forgotten after
   * three days and then answered with -2013; right after placing, -2013 may also mean that the order has not arrived
   * yet. Algo orders are not found here, only the orders that they placed.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Order
   * @example
   * ```ts
   * const result = await pm.queryUmOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryUmOrder(params: QueryUmOrderParams, options?: BinanceCallOptions): Call<QueryUmOrderResult>;

  /**
   * Place a limit or a market order on a USDⓈ-M contract.
   *
   * Margin comes from the whole portfolio. Refused when price or quantity break the contract's filters (-1111, -4014,
   * -4023, -4164 below the smallest notional), when the portfolio's margin does not suffice (-2019), when a
   * reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode (-4061, -4531
   * when UM and CM disagree), or when an open order has the same `newClientOrderId` (-4116). A post-only order that
   * would trade at once is refused with -5022. Types with a trigger are placed with `newUmAlgoOrder`. After a lost
   * answer look the order up by its client id; never send it again.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade
   * @example
   * ```ts
   * const result = await pm.newUmOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTD', quantity: '0.01', price: '65000', goodTillDate: 1735689600000 });
   * ```
   */
  newUmOrder(params: NewUmOrderParams, options?: BinanceCallOptions): WriteCall<NewUmOrderResult>;

  /**
   * Change price and quantity of an open USDⓈ-M limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total, fills included, and must
   * be sent even when it stays; the price is given by `price` or `priceMatch`. The order is cancelled instead when it
   * is partly filled and the new quantity is no more than what is filled, or when it is `GTX` and the new price would
   * trade at once. Refused with -5027 when nothing changes and with -2013 when the order is gone. Algo orders cannot
   * be modified.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-UM-Order
   * @example
   * ```ts
   * const result = await pm.modifyUmOrder({ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '65000' });
   * ```
   */
  modifyUmOrder(params: ModifyUmOrderParams, options?: BinanceCallOptions): WriteCall<ModifyUmOrderResult>;

  /**
   * Cancel one open USDⓈ-M order.
   *
   * What is filled stays filled; the answer's `executedQty` says how much. Refused with -2011 when the order is
   * unknown, already filled or already gone, so after a lost answer query the order. Algo orders waiting for their
   * trigger are not reached: use `cancelUmAlgoOrder`.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Order
   * @example
   * ```ts
   * const result = await pm.cancelUmOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  cancelUmOrder(params: CancelUmOrderParams, options?: BinanceCallOptions): WriteCall<CancelUmOrderResult>;

  /**
   * List the account's fills on one USDⓈ-M symbol.
   *
   * Without times and `fromId` it covers the last seven days; `startTime` and `endTime` may be at most seven days
   * apart. To page, take the last `id` plus one as `fromId`, which may not be sent together with times. Fills of
   * triggered algo orders are in it, under the `orderId` of the order that was placed.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Account-Trade-List
   * @example
   * ```ts
   * const result = await pm.getUmAccountTradeList({ symbol: 'BTCUSDT' });
   * ```
   */
  getUmAccountTradeList(params: GetUmAccountTradeListParams, options?: BinanceCallOptions): Call<GetUmAccountTradeListResult>;

  /**
   * Read the health of the whole portfolio.
   *
   * Equity, margins and status over USDⓈ-M futures, COIN-M futures and cross margin together, in USD. `uniMMR` is the
   * number to watch: as it falls the status goes from `NORMAL` to `MARGIN_CALL` and on to liquidation, and orders
   * that add risk are refused. Balances by asset and positions have calls of their own.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Account-Information
   * @example
   * ```ts
   * const result = await pm.getAccountInformation();
   * ```
   */
  getAccountInformation(params?: GetAccountInformationParams, options?: BinanceCallOptions): Call<GetAccountInformationResult>;

  /**
   * Set the initial leverage of one COIN-M symbol.
   *
   * Holds for the symbol's open position too, both sides of it in hedge mode, and bounds its size (`maxQty`, in the
   * base asset). The portfolio's margin is worked out over all positions, so it moves as well. Refused with -4028
   * outside what the symbol allows and with -2027 when the position is too large for it. Setting the leverage already
   * set is accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Initial-Leverage
   * @example
   * ```ts
   * const result = await pm.changeCmInitialLeverage({ symbol: 'BTCUSDT', leverage: 1 });
   * ```
   */
  changeCmInitialLeverage(params: ChangeCmInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeCmInitialLeverageResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode on COIN-M futures.
   *
   * The mode decides whether orders must carry `positionSide` and whether they may carry `reduceOnly`. One setting
   * for every symbol, shared with UM since 2026-06-30. The call weighs 30: read it at the start and after a change.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Current-Position-Mode
   * @example
   * ```ts
   * const result = await pm.getCmCurrentPositionMode();
   * ```
   */
  getCmCurrentPositionMode(params?: GetCmCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetCmCurrentPositionModeResult>;

  /**
   * Switch the account between one-way mode and hedge mode, asked for on the COIN-M side.
   *
   * Since 2026-06-30 UM and CM share one setting, so this flips UM as well; since 2026-04-14 a value other than UM's
   * was refused. With one shared setting `changeUmPositionMode` does the same. Refused with -4067 while an order is
   * open and with -4068 while a position is open, on either; with -4531 when the mode cannot be kept equal on both.
   * Asking for the mode in force is refused with -4059 and changes nothing.
   *
   * Had to equal UM's setting from 2026-04-14; shared with UM since 2026-06-30.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Position-Mode
   * @example
   * ```ts
   * const result = await pm.changeCmPositionMode({ dualSidePosition: true });
   * ```
   */
  changeCmPositionMode(params: ChangeCmPositionModeParams, options?: BinanceCallOptions): WriteCall<ChangeCmPositionModeResult>;

  /**
   * Read the USDⓈ-M wallets and positions of the portfolio.
   *
   * Lists every futures wallet and every symbol's position, flat ones included, so the answer is long. It has no
   * totals: equity, margin and `uniMMR` belong to the whole portfolio and stand in the account information. Version 2
   * answers less.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail
   * @example
   * ```ts
   * const result = await pm.getUmAccountDetail();
   * ```
   */
  getUmAccountDetail(params?: GetUmAccountDetailParams, options?: BinanceCallOptions): Call<GetUmAccountDetailResult>;

  /**
   * Set the initial leverage of one USDⓈ-M symbol.
   *
   * Holds for the symbol's open position too, both sides of it in hedge mode, and bounds its notional. The
   * portfolio's margin is worked out over all positions, so it moves as well. Refused with -4028 outside what the
   * symbol allows and with -2027 when the position is too large for it. Setting the leverage already set is accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Initial-Leverage
   * @example
   * ```ts
   * const result = await pm.changeUmInitialLeverage({ symbol: 'BTCUSDT', leverage: 1 });
   * ```
   */
  changeUmInitialLeverage(params: ChangeUmInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeUmInitialLeverageResult>;

  /**
   * Read USDⓈ-M positions with their liquidation price and unrealized profit.
   *
   * In one-way mode a symbol has one `BOTH` entry; in hedge mode it has a `LONG` and a `SHORT` entry, of which the
   * empty one shows size 0. An empty list means that there is nothing to show. Whether the portfolio is safe is
   * decided by its `uniMMR` in the account information, not by one position's liquidation price.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-UM-Position-Information
   * @example
   * ```ts
   * const result = await pm.queryUmPositionInformation();
   * ```
   */
  queryUmPositionInformation(params?: QueryUmPositionInformationParams, options?: BinanceCallOptions): Call<QueryUmPositionInformationResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode on USDⓈ-M futures.
   *
   * The mode decides whether orders must carry `positionSide` and whether they may carry `reduceOnly`. One setting
   * for every symbol, shared with CM since 2026-06-30. The call weighs 30: read it at the start and after a change.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Current-Position-Mode
   * @example
   * ```ts
   * const result = await pm.getUmCurrentPositionMode();
   * ```
   */
  getUmCurrentPositionMode(params?: GetUmCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetUmCurrentPositionModeResult>;

  /**
   * Switch the account between one-way mode and hedge mode.
   *
   * Hedge mode keeps a long and a short position per symbol apart, and every order must then name `positionSide`;
   * one-way mode keeps one net position. The switch holds for every symbol, and since 2026-06-30 UM and CM share one
   * setting, so it flips CM as well. Refused with -4067 while an order is open and with -4068 while a position is
   * open, on either; with -4531 when the mode cannot be kept equal on both. Asking for the mode in force is refused
   * with -4059 and changes nothing. Cross margin is not touched.
   *
   * Until 2026-06-30 the setting was UM's own; since then it is shared with CM.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Position-Mode
   * @example
   * ```ts
   * const result = await pm.changeUmPositionMode({ dualSidePosition: true });
   * ```
   */
  changeUmPositionMode(params: ChangeUmPositionModeParams, options?: BinanceCallOptions): WriteCall<ChangeUmPositionModeResult>;

  /**
   * Get the listen key that opens the account's user data stream.
   *
   * Valid for 60 minutes. When the account has a live key already, that one is answered and its 60 minutes start
   * anew, so all programs of an account share it, and closing it closes it for all. The stream tells of UM, CM and
   * margin together. Needs the API key only.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Start-User-Data-Stream
   * @example
   * ```ts
   * const result = await pm.startUserDataStream();
   * ```
   */
  startUserDataStream(params?: StartUserDataStreamParams, options?: BinanceCallOptions): WriteCall<StartUserDataStreamResult>;

  /**
   * Keep the account's listen key alive for another 60 minutes.
   *
   * Names no key, since an account has one at most. Send it well before the 60 minutes are over, every half hour for
   * instance. Refused with -1125 when the account has no live key: start a new one and connect again.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Keepalive-User-Data-Stream
   * @example
   * ```ts
   * const result = await pm.keepaliveUserDataStream();
   * ```
   */
  keepaliveUserDataStream(params?: KeepaliveUserDataStreamParams, options?: BinanceCallOptions): WriteCall<KeepaliveUserDataStreamResult>;

  /**
   * Close the account's user data stream and drop its listen key.
   *
   * Ends the stream for every program that uses the account's key. Refused with -1125 when the account has no live
   * key. Orders and positions are not touched.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Close-User-Data-Stream
   * @example
   * ```ts
   * const result = await pm.closeUserDataStream();
   * ```
   */
  closeUserDataStream(params?: CloseUserDataStreamParams, options?: BinanceCallOptions): WriteCall<CloseUserDataStreamResult>;
}

export type AccountInformation = components['schemas']['AccountInformation'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type ApiError = components['schemas']['ApiError'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type ClientStrategyId = components['schemas']['ClientStrategyId'];
export type CmConditionalOrder = components['schemas']['CmConditionalOrder'];
export type CmConditionalOrderResult = components['schemas']['CmConditionalOrderResult'];
export type CmConditionalOrdersCanceled = components['schemas']['CmConditionalOrdersCanceled'];
export type CmLeverageSet = components['schemas']['CmLeverageSet'];
export type CmModifiedOrder = components['schemas']['CmModifiedOrder'];
export type CmOpenConditionalOrder = components['schemas']['CmOpenConditionalOrder'];
export type CmOrder = components['schemas']['CmOrder'];
export type CmOrderResult = components['schemas']['CmOrderResult'];
export type CmTimeInForce = components['schemas']['CmTimeInForce'];
export type CmUserTrade = components['schemas']['CmUserTrade'];
export type ConditionalOrderType = components['schemas']['ConditionalOrderType'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type FuturesOrderType = components['schemas']['FuturesOrderType'];
export type ListenKey = components['schemas']['ListenKey'];
export type MarginOrder = components['schemas']['MarginOrder'];
export type MarginOrderCanceled = components['schemas']['MarginOrderCanceled'];
export type MarginOrderFill = components['schemas']['MarginOrderFill'];
export type MarginOrderResponseType = components['schemas']['MarginOrderResponseType'];
export type MarginOrderResult = components['schemas']['MarginOrderResult'];
export type MarginOrderType = components['schemas']['MarginOrderType'];
export type MarginTimeInForce = components['schemas']['MarginTimeInForce'];
export type Nothing = components['schemas']['Nothing'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type SideEffectType = components['schemas']['SideEffectType'];
export type StrategyStatus = components['schemas']['StrategyStatus'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type UmAccount = components['schemas']['UmAccount'];
export type UmAccountAsset = components['schemas']['UmAccountAsset'];
export type UmAccountPosition = components['schemas']['UmAccountPosition'];
export type UmAlgoOrder = components['schemas']['UmAlgoOrder'];
export type UmAlgoOrderCanceled = components['schemas']['UmAlgoOrderCanceled'];
export type UmAlgoOrderResult = components['schemas']['UmAlgoOrderResult'];
export type UmLeverageSet = components['schemas']['UmLeverageSet'];
export type UmModifiedOrder = components['schemas']['UmModifiedOrder'];
export type UmOrder = components['schemas']['UmOrder'];
export type UmOrderResult = components['schemas']['UmOrderResult'];
export type UmPositionRisk = components['schemas']['UmPositionRisk'];
export type UmTimeInForce = components['schemas']['UmTimeInForce'];
export type UmUserTrade = components['schemas']['UmUserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type CancelAllCmOpenOrdersParams = params['cancelAllCmOpenOrders'];
export type CancelAllCmOpenOrdersResult = Acknowledgement;
export type QueryAllCmOrdersParams = params['queryAllCmOrders'];
export type QueryAllCmOrdersResult = CmOrder[];
export type CancelAllCmOpenConditionalOrdersParams = params['cancelAllCmOpenConditionalOrders'];
export type CancelAllCmOpenConditionalOrdersResult = CmConditionalOrdersCanceled;
export type QueryAllCmConditionalOrdersParams = params['queryAllCmConditionalOrders'];
export type QueryAllCmConditionalOrdersResult = CmConditionalOrder[];
export type QueryCurrentCmOpenConditionalOrderParams = params['queryCurrentCmOpenConditionalOrder'];
export type QueryCurrentCmOpenConditionalOrderResult = CmOpenConditionalOrder;
export type QueryAllCurrentCmOpenConditionalOrdersParams = params['queryAllCurrentCmOpenConditionalOrders'];
export type QueryAllCurrentCmOpenConditionalOrdersResult = CmOpenConditionalOrder[];
export type NewCmConditionalOrderParams = params['newCmConditionalOrder'];
export type NewCmConditionalOrderResult = CmConditionalOrderResult;
export type CancelCmConditionalOrderParams = params['cancelCmConditionalOrder'];
export type CancelCmConditionalOrderResult = CmConditionalOrderResult;
export type QueryCmConditionalOrderHistoryParams = params['queryCmConditionalOrderHistory'];
export type QueryCmConditionalOrderHistoryResult = CmConditionalOrder;
export type QueryCurrentCmOpenOrderParams = params['queryCurrentCmOpenOrder'];
export type QueryCurrentCmOpenOrderResult = CmOrder | CmOrder[];
export type QueryAllCurrentCmOpenOrdersParams = params['queryAllCurrentCmOpenOrders'];
export type QueryAllCurrentCmOpenOrdersResult = CmOrder[];
export type QueryCmOrderParams = params['queryCmOrder'];
export type QueryCmOrderResult = CmOrder;
export type NewCmOrderParams = params['newCmOrder'];
export type NewCmOrderResult = CmOrderResult;
export type ModifyCmOrderParams = params['modifyCmOrder'];
export type ModifyCmOrderResult = CmModifiedOrder;
export type CancelCmOrderParams = params['cancelCmOrder'];
export type CancelCmOrderResult = CmOrderResult;
export type GetCmAccountTradeListParams = params['getCmAccountTradeList'];
export type GetCmAccountTradeListResult = CmUserTrade[];
export type QueryMarginAccountOrderParams = params['queryMarginAccountOrder'];
export type QueryMarginAccountOrderResult = MarginOrder;
export type NewMarginOrderParams = params['newMarginOrder'];
export type NewMarginOrderResult = MarginOrderResult;
export type CancelMarginAccountOrderParams = params['cancelMarginAccountOrder'];
export type CancelMarginAccountOrderResult = MarginOrderCanceled;
export type QueryCurrentUmOpenAlgoOrderParams = params['queryCurrentUmOpenAlgoOrder'];
export type QueryCurrentUmOpenAlgoOrderResult = UmAlgoOrder;
export type QueryUmAlgoOrderHistoryParams = params['queryUmAlgoOrderHistory'];
export type QueryUmAlgoOrderHistoryResult = UmAlgoOrder[];
export type CancelAllUmAlgoOpenOrdersParams = params['cancelAllUmAlgoOpenOrders'];
export type CancelAllUmAlgoOpenOrdersResult = Acknowledgement;
export type QueryAllCurrentUmOpenAlgoOrdersParams = params['queryAllCurrentUmOpenAlgoOrders'];
export type QueryAllCurrentUmOpenAlgoOrdersResult = UmAlgoOrder[];
export type NewUmAlgoOrderParams = params['newUmAlgoOrder'];
export type NewUmAlgoOrderResult = UmAlgoOrderResult;
export type CancelUmAlgoOrderParams = params['cancelUmAlgoOrder'];
export type CancelUmAlgoOrderResult = UmAlgoOrderCanceled;
export type CancelAllUmOpenOrdersParams = params['cancelAllUmOpenOrders'];
export type CancelAllUmOpenOrdersResult = Acknowledgement;
export type QueryAllUmOrdersParams = params['queryAllUmOrders'];
export type QueryAllUmOrdersResult = UmOrder[];
export type QueryCurrentUmOpenOrderParams = params['queryCurrentUmOpenOrder'];
export type QueryCurrentUmOpenOrderResult = UmOrder;
export type QueryAllCurrentUmOpenOrdersParams = params['queryAllCurrentUmOpenOrders'];
export type QueryAllCurrentUmOpenOrdersResult = UmOrder[];
export type QueryUmOrderParams = params['queryUmOrder'];
export type QueryUmOrderResult = UmOrder;
export type NewUmOrderParams = params['newUmOrder'];
export type NewUmOrderResult = UmOrderResult;
export type ModifyUmOrderParams = params['modifyUmOrder'];
export type ModifyUmOrderResult = UmModifiedOrder;
export type CancelUmOrderParams = params['cancelUmOrder'];
export type CancelUmOrderResult = UmOrderResult;
export type GetUmAccountTradeListParams = params['getUmAccountTradeList'];
export type GetUmAccountTradeListResult = UmUserTrade[];
export type GetAccountInformationParams = params['getAccountInformation'];
export type GetAccountInformationResult = AccountInformation;
export type ChangeCmInitialLeverageParams = params['changeCmInitialLeverage'];
export type ChangeCmInitialLeverageResult = CmLeverageSet;
export type GetCmCurrentPositionModeParams = params['getCmCurrentPositionMode'];
export type GetCmCurrentPositionModeResult = PositionMode;
export type ChangeCmPositionModeParams = params['changeCmPositionMode'];
export type ChangeCmPositionModeResult = Acknowledgement;
export type GetUmAccountDetailParams = params['getUmAccountDetail'];
export type GetUmAccountDetailResult = UmAccount;
export type ChangeUmInitialLeverageParams = params['changeUmInitialLeverage'];
export type ChangeUmInitialLeverageResult = UmLeverageSet;
export type QueryUmPositionInformationParams = params['queryUmPositionInformation'];
export type QueryUmPositionInformationResult = UmPositionRisk[];
export type GetUmCurrentPositionModeParams = params['getUmCurrentPositionMode'];
export type GetUmCurrentPositionModeResult = PositionMode;
export type ChangeUmPositionModeParams = params['changeUmPositionMode'];
export type ChangeUmPositionModeResult = Acknowledgement;
export type StartUserDataStreamParams = params['startUserDataStream'];
export type StartUserDataStreamResult = ListenKey;
export type KeepaliveUserDataStreamParams = params['keepaliveUserDataStream'];
export type KeepaliveUserDataStreamResult = Nothing;
export type CloseUserDataStreamParams = params['closeUserDataStream'];
export type CloseUserDataStreamResult = Nothing;
