// Generated from specs/binance-pm. Do not edit.

import type { Call, Exact, Explicit, WriteCall } from '@openderivs/client';
import type { BinanceCallOptions } from '@openderivs/client/binance';
import type { components, exact, params, CancelCmConditionalOrderParams, CancelCmOrderParams, CancelMarginAccountOcoOrdersParams, CancelMarginAccountOrderParams, CancelUmAlgoOrderParams, CancelUmOrderParams, GetCmAccountTradeListParams, GetUmAccountTradeListParams, ModifyCmOrderParams, ModifyUmOrderParams, NewCmConditionalOrderParams, NewCmOrderParams, NewMarginAccountOcoParams, NewMarginOrderParams, NewUmAlgoOrderParams, NewUmOrderParams, QueryAllCmOrdersParams, QueryCmConditionalOrderHistoryParams, QueryCmModifyOrderHistoryParams, QueryCmOrderParams, QueryCurrentCmOpenConditionalOrderParams, QueryCurrentCmOpenOrderParams, QueryCurrentUmOpenAlgoOrderParams, QueryCurrentUmOpenOrderParams, QueryMarginAccountOrderParams, QueryMarginAccountsOcoParams, QueryMarginLoanRecordParams, QueryMarginRepayRecordParams, QueryUmModifyOrderHistoryParams, QueryUmOrderParams } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinancePmMethods {
  /**
   * See whether the exchange answers.
   *
   * Answers an empty object and nothing else; the only documented call of this API without a key. It tells no time:
   * clock offsets come from the `Date` header or from the futures API. `GET /papi/v1/time` has been seen to answer
   * `serverTime`, but no page of the exchange names it, so nothing here leans on it.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/market-data
   * @example
   * ```ts
   * const result = await pm.testConnectivity();
   * ```
   */
  testConnectivity(params?: TestConnectivityParams, options?: BinanceCallOptions): Call<TestConnectivityResult>;

  /**
   * Read where the account's COIN-M positions stand in the queue of auto-deleveraging.
   *
   * When an insurance fund cannot take over a bankrupt position, profitable and highly leveraged ones are closed
   * against it, the first in the queue first: 4 is first, 0 last. Updated every half minute. `BOTH` is the position
   * of one-way mode. A symbol without a position may be missing.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Position-ADL-Quantile-Estimation
   * @example
   * ```ts
   * const result = await pm.getCmPositionAdlQuantileEstimation();
   * ```
   */
  getCmPositionAdlQuantileEstimation(params?: GetCmPositionAdlQuantileEstimationParams, options?: BinanceCallOptions): Call<GetCmPositionAdlQuantileEstimationResult>;

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
   * const result = await pm.cancelAllCmOpenOrders({ symbol: 'BTCUSD_PERP' });
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
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllCmOrders({ symbol: 'BTCUSD_PERP' });
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
   * const result = await pm.cancelAllCmOpenConditionalOrders({ symbol: 'BTCUSD_PERP' });
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
   * const result = await pm.queryCurrentCmOpenConditionalOrder({ symbol: 'BTCUSD_PERP', strategyId: '123456789' });
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
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeCmConditionalOrder` of
   * `@openderivs/binance-pm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Conditional-Order
   * @example
   * ```ts
   * const result = await pm.newCmConditionalOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', strategyType: 'STOP_MARKET', quantity: '10', stopPrice: '70000' });
   * ```
   */
  newCmConditionalOrder<Given extends NewCmConditionalOrderParams>(params: Given & Exact<Given, NewCmConditionalOrderParams, exact['newCmConditionalOrder']> & Explicit<Given, exact['newCmConditionalOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewCmConditionalOrderResult>;

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
   * const result = await pm.cancelCmConditionalOrder({ symbol: 'BTCUSD_PERP', strategyId: '123456789' });
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
   * const result = await pm.queryCmConditionalOrderHistory({ symbol: 'BTCUSD_PERP', strategyId: '123456789' });
   * ```
   */
  queryCmConditionalOrderHistory(params: QueryCmConditionalOrderHistoryParams, options?: BinanceCallOptions): Call<QueryCmConditionalOrderHistoryResult>;

  /**
   * List orders by which the exchange closed the account's COIN-M positions.
   *
   * Liquidations and auto-deleveraging; without `autoCloseType` both. Without `startTime` it covers the seven days
   * before `endTime`; nothing older than 90 days is found. The call weighs 50 without `symbol`, 20 with it.
   *
   * Weight 20 with `symbol` present, 50 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-CM-Force-Orders
   * @example
   * ```ts
   * const result = await pm.queryUsersCmForceOrders();
   * ```
   */
  queryUsersCmForceOrders(params?: QueryUsersCmForceOrdersParams, options?: BinanceCallOptions): Call<QueryUsersCmForceOrdersResult>;

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
   * const result = await pm.queryCurrentCmOpenOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
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
   * const result = await pm.queryCmOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryCmOrder(params: QueryCmOrderParams, options?: BinanceCallOptions): Call<QueryCmOrderResult>;

  /**
   * Place a limit or a market order on a COIN-M contract.
   *
   * Quantities are whole contracts. Margin comes from the whole portfolio. Refused when price or quantity break the
   * contract's filters (-1111, -4014, -4023), when the portfolio's margin does not suffice (-2019), when a
   * reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode (-4061), or
   * when an open order has the same `newClientOrderId` (-4116). There is no `GTD` here. Types with a trigger are
   * placed with `newCmConditionalOrder`. After a lost answer look the order up by its client id; never send it again.
   *
   * Weight 1.
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeCmOrder` of
   * `@openderivs/binance-pm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Order
   * @example
   * ```ts
   * const result = await pm.newCmOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '10', price: '61000' });
   * ```
   */
  newCmOrder<Given extends NewCmOrderParams>(params: Given & Exact<Given, NewCmOrderParams, exact['newCmOrder']> & Explicit<Given, exact['newCmOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewCmOrderResult>;

  /**
   * Change price and quantity of an open COIN-M limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total in contracts, fills
   * included, and must be sent even when it stays; the price is given by `price` or `priceMatch`. The order is
   * cancelled instead when it is partly filled and the new quantity is no more than what is filled, or when it is
   * `GTX` and the new price would trade at once. A change that breaks a filter is refused, and the order stays as it
   * was. Refused as well with -5027 when nothing changes and with -2013 when the order is gone. Conditional orders
   * cannot be modified.
   *
   * Weight 1.
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-CM-Order
   * @example
   * ```ts
   * const result = await pm.modifyCmOrder({ orderId: '123456789', symbol: 'BTCUSD_PERP', side: 'BUY', quantity: '10', price: '61000' });
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
   * const result = await pm.cancelCmOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  cancelCmOrder(params: CancelCmOrderParams, options?: BinanceCallOptions): WriteCall<CancelCmOrderResult>;

  /**
   * List the changes of one COIN-M order.
   *
   * Send `orderId` or `origClientOrderId`; with both, `orderId` counts. Tells price and quantity before and after
   * each change. Unlike most reads it wants the role TRADE.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Modify-Order-History
   * @example
   * ```ts
   * const result = await pm.queryCmModifyOrderHistory({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryCmModifyOrderHistory(params: QueryCmModifyOrderHistoryParams, options?: BinanceCallOptions): Call<QueryCmModifyOrderHistoryResult>;

  /**
   * List the account's fills on one COIN-M symbol, or on all of one pair.
   *
   * Send `symbol` or `pair`, not both; with `pair` the call weighs 40 instead of 20. Without times and `fromId` it
   * covers the last 24 hours, and `startTime` and `endTime` may be at most 24 hours apart. `fromId` goes with
   * `symbol` only, and not with times.
   *
   * Weight 20 with `symbol` present, 40 with `pair` present.
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Account-Trade-List
   * @example
   * ```ts
   * const result = await pm.getCmAccountTradeList({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getCmAccountTradeList(params: GetCmAccountTradeListParams, options?: BinanceCallOptions): Call<GetCmAccountTradeListResult>;

  /**
   * Cancel every open margin order of one symbol, OCOs included.
   *
   * Answers what was cancelled: an object per order and one per OCO, told apart by `contingencyType`. Stops waiting
   * for their trigger are cancelled too, unlike on futures. What was borrowed stays borrowed unless an order was
   * placed with `autoRepayAtCancel`. Refused with -2011 when the symbol has no open order.
   *
   * Weight 5.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-All-Open-Orders-on-a-Symbol
   * @example
   * ```ts
   * const result = await pm.cancelMarginAccountAllOpenOrdersOnASymbol({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelMarginAccountAllOpenOrdersOnASymbol(params: CancelMarginAccountAllOpenOrdersOnASymbolParams, options?: BinanceCallOptions): WriteCall<CancelMarginAccountAllOpenOrdersOnASymbolResult>;

  /**
   * List the OCOs of the margin account.
   *
   * With `fromId` the list starts at that OCO and no times may be sent; without both the latest are answered. The
   * call weighs 100.
   *
   * Weight 100.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-all-OCO
   * @example
   * ```ts
   * const result = await pm.queryMarginAccountsAllOco();
   * ```
   */
  queryMarginAccountsAllOco(params?: QueryMarginAccountsAllOcoParams, options?: BinanceCallOptions): Call<QueryMarginAccountsAllOcoResult>;

  /**
   * List the margin orders of one symbol, of any status.
   *
   * With `orderId` the list starts at that order; without it and without times the latest are answered. The call
   * weighs 100.
   *
   * Weight 100.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Margin-Account-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllMarginAccountOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllMarginAccountOrders(params: QueryAllMarginAccountOrdersParams, options?: BinanceCallOptions): Call<QueryAllMarginAccountOrdersResult>;

  /**
   * List margin orders that the exchange placed to bring debt down.
   *
   * Liquidations of the cross margin account, which sell collateral to repay loans. By page, the latest first;
   * without times the latest are answered.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-Margin-Force-Orders
   * @example
   * ```ts
   * const result = await pm.queryUsersMarginForceOrders();
   * ```
   */
  queryUsersMarginForceOrders(params?: QueryUsersMarginForceOrdersParams, options?: BinanceCallOptions): Call<QueryUsersMarginForceOrdersResult>;

  /**
   * List the account's margin fills on one symbol.
   *
   * `startTime` and `endTime` may be at most 24 hours apart. With `fromId` the list starts at that trade; without it
   * the latest are answered.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Trade-List
   * @example
   * ```ts
   * const result = await pm.getMarginAccountTradeList({ symbol: 'BTCUSDT' });
   * ```
   */
  getMarginAccountTradeList(params: GetMarginAccountTradeListParams, options?: BinanceCallOptions): Call<GetMarginAccountTradeListResult>;

  /**
   * List the open OCOs of the margin account.
   *
   * All symbols at once. An OCO is open until one of its orders was filled or it was cancelled.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Open-OCO
   * @example
   * ```ts
   * const result = await pm.queryMarginAccountsOpenOco();
   * ```
   */
  queryMarginAccountsOpenOco(params?: QueryMarginAccountsOpenOcoParams, options?: BinanceCallOptions): Call<QueryMarginAccountsOpenOcoResult>;

  /**
   * List the open margin orders of one symbol.
   *
   * Stops waiting for their trigger are in it, with `isWorking` false; so are the orders of OCOs. There is no call
   * for all symbols at once.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-Margin-Open-Order
   * @example
   * ```ts
   * const result = await pm.queryCurrentMarginOpenOrder({ symbol: 'BTCUSDT' });
   * ```
   */
  queryCurrentMarginOpenOrder(params: QueryCurrentMarginOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentMarginOpenOrderResult>;

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
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Throws when the call is refused and when its outcome is unknown, where `placeMarginOrder` of
   * `@openderivs/binance-pm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-Margin-Order
   * @example
   * ```ts
   * const result = await pm.newMarginOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', quantity: '0.01', price: '61000', timeInForce: 'GTC' });
   * ```
   */
  newMarginOrder<Given extends NewMarginOrderParams>(params: Given & Exact<Given, NewMarginOrderParams, exact['newMarginOrder']>, options?: BinanceCallOptions): WriteCall<NewMarginOrderResult>;

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
   * Place an OCO on the margin account: a limit order and a stop, of which one cancels the other.
   *
   * Selling, `price` must be above and `stopPrice` below the last price; buying, the other way round. Both orders
   * have the same quantity. With `stopLimitPrice` the stop places a limit order and needs `stopLimitTimeInForce`;
   * without it a market order. Counts as two orders. After a lost answer look it up by `listClientOrderId`; never
   * send it again.
   *
   * Weight 1.
   * Order count 2 per 1m.
   * Key: needs role TRADE.
   * Throws when the call is refused and when its outcome is unknown; then ask what became of it before you place it
   * again.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-New-OCO
   * @example
   * ```ts
   * const result = await pm.newMarginAccountOco({ symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '61000', stopPrice: '70000' });
   * ```
   */
  newMarginAccountOco(params: NewMarginAccountOcoParams, options?: BinanceCallOptions): WriteCall<NewMarginAccountOcoResult>;

  /**
   * Read one OCO of the margin account.
   *
   * Send the exchange's id of the pair or your own. It names the two orders; how each stands is read with
   * `queryMarginAccountOrder`.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-OCO
   * @example
   * ```ts
   * const result = await pm.queryMarginAccountsOco({ orderListId: '123456789' });
   * ```
   */
  queryMarginAccountsOco(params: QueryMarginAccountsOcoParams, options?: BinanceCallOptions): Call<QueryMarginAccountsOcoResult>;

  /**
   * Cancel an OCO of the margin account, both orders of it.
   *
   * Cancelling one of the two orders cancels the other as well. What is filled stays filled and what was borrowed
   * stays borrowed. Refused with -2011 when it is unknown or over already; after a lost answer read it before
   * anything else.
   *
   * Weight 2.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-OCO-Orders
   * @example
   * ```ts
   * const result = await pm.cancelMarginAccountOcoOrders({ symbol: 'BTCUSDT', orderListId: '123456789' });
   * ```
   */
  cancelMarginAccountOcoOrders(params: CancelMarginAccountOcoOrdersParams, options?: BinanceCallOptions): WriteCall<CancelMarginAccountOcoOrdersResult>;

  /**
   * Repay a margin debt with other assets of the account.
   *
   * Converts the assets named in `specifyRepayAssets`, or those that the exchange picks, and repays with what they
   * bring; at most 50,000 USD at a time. Without `amount` all of it is repaid. The call weighs 3000. After a lost
   * answer, and after -3000 and -3044, which leave open whether it was booked, read the repayments; never send it
   * again.
   *
   * Weight 3000.
   * Key: needs role TRADE.
   * Widens the effect when left out: `amount`, `specifyRepayAssets`. Leave it out only on purpose; `undefined` is
   * refused.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay-Debt
   * @example
   * ```ts
   * const result = await pm.repayMarginDebt({ asset: 'USDT' });
   * ```
   */
  repayMarginDebt<Given extends RepayMarginDebtParams>(params: Given & Explicit<Given, RepayMarginDebtParams, 'amount' | 'specifyRepayAssets'>, options?: BinanceCallOptions): WriteCall<RepayMarginDebtResult>;

  /**
   * Borrow an asset on the margin account.
   *
   * Adds to the debt each time it is called: after a lost answer, and after -3000 and -3044, which leave open whether
   * it was booked, read the loan records (`queryMarginLoanRecord`) before borrowing again. Interest runs from the
   * hour it is taken, and the portfolio's `uniMMR` falls. How much can be borrowed says `getMarginMaxBorrow`. Wants
   * the role MARGIN.
   *
   * Weight 100.
   * Key: needs role MARGIN.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Borrow
   * @example
   * ```ts
   * const result = await pm.borrowMargin({ asset: 'USDT', amount: '100' });
   * ```
   */
  borrowMargin(params: BorrowMarginParams, options?: BinanceCallOptions): WriteCall<BorrowMarginResult>;

  /**
   * Repay a margin loan from the margin balance.
   *
   * Pays interest first, then the loan. Repays again each time it is called: after a lost answer, and after -3000 and
   * -3044, which leave open whether it was booked, read the repayment records (`queryMarginRepayRecord`). To repay
   * with other assets there is `repayMarginDebt`. Wants the role MARGIN.
   *
   * Weight 100.
   * Key: needs role MARGIN.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay
   * @example
   * ```ts
   * const result = await pm.repayMargin({ asset: 'USDT', amount: '100' });
   * ```
   */
  repayMargin(params: RepayMarginParams, options?: BinanceCallOptions): WriteCall<RepayMarginResult>;

  /**
   * Read where the account's USDⓈ-M positions stand in the queue of auto-deleveraging.
   *
   * When an insurance fund cannot take over a bankrupt position, profitable and highly leveraged ones are closed
   * against it, the first in the queue first: 4 is first, 0 last. Updated every half minute. `BOTH` is the position
   * of one-way mode. A symbol without a position may be missing.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Position-ADL-Quantile-Estimation
   * @example
   * ```ts
   * const result = await pm.getUmPositionAdlQuantileEstimation();
   * ```
   */
  getUmPositionAdlQuantileEstimation(params?: GetUmPositionAdlQuantileEstimationParams, options?: BinanceCallOptions): Call<GetUmPositionAdlQuantileEstimationResult>;

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
   * trigger is passed already, -4130 for a second stop of a side with `closePosition=true`, -4137 when `quantity`
   * comes with it, -4061 when `positionSide` does not fit the position mode. `closePosition=true` closes what is open
   * at the trigger; in hedge mode it closes a long with `SELL` and a short with `BUY`. Cancel-all and open orders of
   * ordinary orders do not reach algo orders. After a lost answer look it up by `clientAlgoId`; never send it again.
   *
   * Added on 2026-04-28. Takes the place of /papi/v1/um/conditional/order. closePosition came on 2026-08-26; until
   * then quantity had to be sent.
   *
   * Weight 1.
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeUmAlgoOrder` of
   * `@openderivs/binance-pm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-UM-Algo-Order
   * @example
   * ```ts
   * const result = await pm.newUmAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'BUY', type: 'STOP_MARKET', quantity: '0.01', triggerPrice: '70000' });
   * ```
   */
  newUmAlgoOrder<Given extends NewUmAlgoOrderParams>(params: Given & Exact<Given, NewUmAlgoOrderParams, exact['newUmAlgoOrder']> & Explicit<Given, exact['newUmAlgoOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewUmAlgoOrderResult>;

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
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Orders
   * @example
   * ```ts
   * const result = await pm.queryAllUmOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllUmOrders(params: QueryAllUmOrdersParams, options?: BinanceCallOptions): Call<QueryAllUmOrdersResult>;

  /**
   * Read whether USDⓈ-M fees are paid in BNB.
   *
   * One setting for the whole account. The call weighs 30: read it once and after a change, not in a loop.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Get-UM-Futures-BNB-Burn-Status
   * @example
   * ```ts
   * const result = await pm.getUmFuturesBnbBurnStatus();
   * ```
   */
  getUmFuturesBnbBurnStatus(params?: GetUmFuturesBnbBurnStatusParams, options?: BinanceCallOptions): Call<GetUmFuturesBnbBurnStatusResult>;

  /**
   * Choose whether USDⓈ-M fees are paid in BNB.
   *
   * Holds for every USDⓈ-M symbol; COIN-M and margin are not touched. With `true` fees are taken from BNB in the
   * USDⓈ-M wallet at a discount, and from the margin asset when that runs out: `transferBnb` moves BNB there. Setting
   * what is set already is accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Toggle-BNB-Burn-On-UM-Futures-Trade
   * @example
   * ```ts
   * const result = await pm.toggleBnbBurnOnUmFuturesTrade({ feeBurn: true });
   * ```
   */
  toggleBnbBurnOnUmFuturesTrade(params: ToggleBnbBurnOnUmFuturesTradeParams, options?: BinanceCallOptions): WriteCall<ToggleBnbBurnOnUmFuturesTradeResult>;

  /**
   * List orders by which the exchange closed the account's USDⓈ-M positions.
   *
   * Liquidations and auto-deleveraging; without `autoCloseType` both. Without `startTime` it covers the seven days
   * before `endTime`; nothing older than 90 days is found. The call weighs 50 without `symbol`, 20 with it.
   *
   * Weight 20 with `symbol` present, 50 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-UM-Force-Orders
   * @example
   * ```ts
   * const result = await pm.queryUsersUmForceOrders();
   * ```
   */
  queryUsersUmForceOrders(params?: QueryUsersUmForceOrdersParams, options?: BinanceCallOptions): Call<QueryUsersUmForceOrdersResult>;

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
   * reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode (-4061), or
   * when an open order has the same `newClientOrderId` (-4116). A post-only order that would trade at once is refused
   * with -5022. Types with a trigger are placed with `newUmAlgoOrder`. After a lost answer look the order up by its
   * client id; never send it again.
   *
   * Weight 1.
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeUmOrder` of
   * `@openderivs/binance-pm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade
   * @example
   * ```ts
   * const result = await pm.newUmOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '61000' });
   * ```
   */
  newUmOrder<Given extends NewUmOrderParams>(params: Given & Exact<Given, NewUmOrderParams, exact['newUmOrder']> & Explicit<Given, exact['newUmOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewUmOrderResult>;

  /**
   * Change price and quantity of an open USDⓈ-M limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total, fills included, and must
   * be sent even when it stays; the price is given by `price` or `priceMatch`. The order is cancelled instead when it
   * is partly filled and the new quantity is no more than what is filled, or when it is `GTX` and the new price would
   * trade at once. A change that breaks a filter is refused, and the order stays as it was. Refused as well with
   * -5027 when nothing changes and with -2013 when the order is gone. Algo orders cannot be modified.
   *
   * Weight 1.
   * Order count 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-UM-Order
   * @example
   * ```ts
   * const result = await pm.modifyUmOrder({ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '61000' });
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
   * List the changes of one USDⓈ-M order.
   *
   * Send `orderId` or `origClientOrderId`; with both, `orderId` counts. Tells price and quantity before and after
   * each change. Unlike most reads it wants the role TRADE.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Modify-Order-History
   * @example
   * ```ts
   * const result = await pm.queryUmModifyOrderHistory({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryUmModifyOrderHistory(params: QueryUmModifyOrderHistoryParams, options?: BinanceCallOptions): Call<QueryUmModifyOrderHistoryResult>;

  /**
   * Sign the agreement that trading USDⓈ-M contracts on traditional assets needs.
   *
   * Without it orders on such contracts are refused. Signs for the whole account, cannot be taken back by a call, and
   * changes nothing when it was signed already.
   *
   * Added on 2026-04-15.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Futures-TradFi-Perps-Contract
   * @example
   * ```ts
   * const result = await pm.signFuturesTradFiPerpsContract();
   * ```
   */
  signFuturesTradFiPerpsContract(params?: SignFuturesTradFiPerpsContractParams, options?: BinanceCallOptions): WriteCall<SignFuturesTradFiPerpsContractResult>;

  /**
   * List the account's fills on one USDⓈ-M symbol.
   *
   * Without times and `fromId` it covers the last seven days; `startTime` and `endTime` may be at most seven days
   * apart. To page, take the last `id` plus one as `fromId`, which may not be sent together with times. Fills of
   * triggered algo orders are in it, under the `orderId` of the order that was placed.
   *
   * Weight 5.
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
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
   * Move one asset from the futures wallets into the margin account.
   *
   * Everything of the asset that USDⓈ-M and COIN-M wallets hold, for BNB not possible. Positions and the portfolio's
   * equity stay as they are; only where the balance lies changes.
   *
   * Weight 30.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Collection-by-Asset
   * @example
   * ```ts
   * const result = await pm.collectFundsByAsset({ asset: 'USDT' });
   * ```
   */
  collectFundsByAsset(params: CollectFundsByAssetParams, options?: BinanceCallOptions): WriteCall<CollectFundsByAssetResult>;

  /**
   * Move all assets from the futures wallets into the margin account.
   *
   * All but BNB, at once. At most 500 calls an hour, and each weighs 750. Positions and the portfolio's equity stay
   * as they are.
   *
   * Weight 750.
   * Limit: 500 calls per 3600 seconds and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Auto-collection
   * @example
   * ```ts
   * const result = await pm.autoCollectFunds();
   * ```
   */
  autoCollectFunds(params?: AutoCollectFundsParams, options?: BinanceCallOptions): WriteCall<AutoCollectFundsResult>;

  /**
   * Read the balance of one asset, or of all.
   *
   * With `asset` the answer is one object.
   *
   * Margin, USDⓈ-M and COIN-M wallets by asset. With `asset` the answer is one object, which lacks
   * `crossMarginAsset`, without it a list. What matters for safety is in the account information.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account
   * @example
   * ```ts
   * const result = await pm.getAccountBalance({ asset: 'USDT' });
   * ```
   */
  getAccountBalance(params: Omit<GetAccountBalanceParams, 'asset'> & Required<Pick<GetAccountBalanceParams, 'asset'>>, options?: BinanceCallOptions): Call<AssetBalance>;
  /**
   * Read the balance of one asset, or of all.
   *
   * Without `asset` the answer is a list.
   *
   * Margin, USDⓈ-M and COIN-M wallets by asset. With `asset` the answer is one object, which lacks
   * `crossMarginAsset`, without it a list. What matters for safety is in the account information.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account
   * @example
   * ```ts
   * const result = await pm.getAccountBalance();
   * ```
   */
  getAccountBalance(params?: Omit<GetAccountBalanceParams, 'asset'> & { [Name in keyof Pick<GetAccountBalanceParams, 'asset'>]?: undefined }, options?: BinanceCallOptions): Call<AssetBalance[]>;
  /**
   * Read the balance of one asset, or of all.
   *
   * With a `asset` that may be undefined the answer is either.
   *
   * Margin, USDⓈ-M and COIN-M wallets by asset. With `asset` the answer is one object, which lacks
   * `crossMarginAsset`, without it a list. What matters for safety is in the account information.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account
   * @example
   * ```ts
   * const result = await pm.getAccountBalance({ asset: 'USDT' });
   * ```
   */
  getAccountBalance(params?: Omit<GetAccountBalanceParams, 'asset'> & { [Name in keyof Pick<GetAccountBalanceParams, 'asset'>]?: GetAccountBalanceParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetAccountBalanceResult>;

  /**
   * Move BNB into or out of the USDⓈ-M wallet.
   *
   * BNB there pays fees at a discount when fee burn is on. Moves the amount again each time it is called. At most ten
   * calls in ten minutes, and each weighs 750.
   *
   * Weight 750.
   * Limit: 10 calls per 600 seconds and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/BNB-transfer
   * @example
   * ```ts
   * const result = await pm.transferBnb({ amount: '100', transferSide: 'TO_UM' });
   * ```
   */
  transferBnb(params: TransferBnbParams, options?: BinanceCallOptions): WriteCall<TransferBnbResult>;

  /**
   * Read the COIN-M wallets and positions of the portfolio.
   *
   * Lists every futures wallet and every symbol's position, flat ones included. It has no totals: equity, margin and
   * `uniMMR` belong to the whole portfolio and stand in the account information.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Account-Detail
   * @example
   * ```ts
   * const result = await pm.getCmAccountDetail();
   * ```
   */
  getCmAccountDetail(params?: GetCmAccountDetailParams, options?: BinanceCallOptions): Call<GetCmAccountDetailResult>;

  /**
   * Read what the account pays on one COIN-M contract.
   *
   * Rates are fractions: `0.0004` is 0.04 %. A discount for paying in BNB is not in them. The call weighs 20, and
   * rates change at most once a day.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-CM
   * @example
   * ```ts
   * const result = await pm.getUserCommissionRateForCm({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getUserCommissionRateForCm(params: GetUserCommissionRateForCmParams, options?: BinanceCallOptions): Call<GetUserCommissionRateForCmResult>;

  /**
   * List what moved the COIN-M balance - profit, fees, funding, transfers.
   *
   * Oldest first. Without times it covers the last 200 days, and `startTime` and `endTime` may be no further apart.
   * Without `incomeType` all kinds are answered. To page, go on from the last time: a parameter `page` was withdrawn
   * on 2026-10-28. The call weighs 30.
   *
   * The parameter `page` was withdrawn on 2026-10-28.
   *
   * Weight 30.
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Income-History
   * @example
   * ```ts
   * const result = await pm.getCmIncomeHistory();
   * ```
   */
  getCmIncomeHistory(params?: GetCmIncomeHistoryParams, options?: BinanceCallOptions): Call<GetCmIncomeHistoryResult>;

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
   * const result = await pm.changeCmInitialLeverage({ symbol: 'BTCUSD_PERP', leverage: 20 });
   * ```
   */
  changeCmInitialLeverage(params: ChangeCmInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeCmInitialLeverageResult>;

  /**
   * Read how much leverage each COIN-M contract allows at which size.
   *
   * Sizes are in the coin. Maintenance margin is the size times `maintMarginRatio` less `cum`. The answer is a list
   * even with `symbol`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/CM-Notional-and-Leverage-Brackets
   * @example
   * ```ts
   * const result = await pm.getCmNotionalAndLeverageBrackets();
   * ```
   */
  getCmNotionalAndLeverageBrackets(params?: GetCmNotionalAndLeverageBracketsParams, options?: BinanceCallOptions): Call<GetCmNotionalAndLeverageBracketsResult>;

  /**
   * Read COIN-M positions with their liquidation price and unrealized profit.
   *
   * Without `marginAsset` and `pair` all symbols are answered. In one-way mode a symbol has one `BOTH` entry; in
   * hedge mode it has `LONG` and `SHORT` ones. Whether the portfolio is safe is decided by its `uniMMR`, not by one
   * position's liquidation price.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-CM-Position-Information
   * @example
   * ```ts
   * const result = await pm.queryCmPositionInformation();
   * ```
   */
  queryCmPositionInformation(params?: QueryCmPositionInformationParams, options?: BinanceCallOptions): Call<QueryCmPositionInformationResult>;

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
   * open and with -4068 while a position is open, on either. Asking for the mode in force is refused with -4059 and
   * changes nothing.
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
   * List interest charged on margin loans.
   *
   * By page, the latest first. Without times it covers the last seven days; `startTime` and `endTime` may be at most
   * 30 days apart. What is older than six months is found with `archived=true`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Margin-BorrowLoan-Interest-History
   * @example
   * ```ts
   * const result = await pm.getMarginBorrowLoanInterestHistory();
   * ```
   */
  getMarginBorrowLoanInterestHistory(params?: GetMarginBorrowLoanInterestHistoryParams, options?: BinanceCallOptions): Call<GetMarginBorrowLoanInterestHistoryResult>;

  /**
   * List loans taken in one asset.
   *
   * This is where to look after the answer to borrowing was lost. Send `txId` or `startTime`. By page, the latest
   * first; `startTime` and `endTime` may be at most 30 days apart, and without `endTime` it covers seven days. What
   * is older than six months is found with `archived=true`.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Loan-Record
   * @example
   * ```ts
   * const result = await pm.queryMarginLoanRecord({ asset: 'USDT', txId: '123456789' });
   * ```
   */
  queryMarginLoanRecord(params: QueryMarginLoanRecordParams, options?: BinanceCallOptions): Call<QueryMarginLoanRecordResult>;

  /**
   * Read how much more of an asset can be borrowed.
   *
   * `amount` is what the collateral and the exchange's stock allow now; `borrowLimit` is what the account's level
   * allows at most. It moves with every position and price.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Margin-Max-Borrow
   * @example
   * ```ts
   * const result = await pm.getMarginMaxBorrow({ asset: 'USDT' });
   * ```
   */
  getMarginMaxBorrow(params: GetMarginMaxBorrowParams, options?: BinanceCallOptions): Call<GetMarginMaxBorrowResult>;

  /**
   * Read how much of an asset can be transferred out of the margin account.
   *
   * Bounded by the balance and by what the portfolio needs as initial margin, so it moves with every position and
   * price; what is borrowed or held by open orders does not count.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Max-Withdraw
   * @example
   * ```ts
   * const result = await pm.queryMarginMaxWithdraw({ asset: 'USDT' });
   * ```
   */
  queryMarginMaxWithdraw(params: QueryMarginMaxWithdrawParams, options?: BinanceCallOptions): Call<QueryMarginMaxWithdrawResult>;

  /**
   * List repayments in one asset.
   *
   * This is where to look after the answer to repaying was lost. Send `txId` or `startTime`. By page, the latest
   * first; `startTime` and `endTime` may be at most 30 days apart, and without `endTime` it covers seven days. What
   * is older than six months is found with `archived=true`.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-repay-Record
   * @example
   * ```ts
   * const result = await pm.queryMarginRepayRecord({ asset: 'USDT', txId: '123456789' });
   * ```
   */
  queryMarginRepayRecord(params: QueryMarginRepayRecordParams, options?: BinanceCallOptions): Call<QueryMarginRepayRecordResult>;

  /**
   * List interest charged on negative futures balances.
   *
   * Without times it covers the last seven days; `startTime` and `endTime` may be at most 30 days apart. Interest on
   * margin loans has a call of its own.
   *
   * Weight 50.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Portfolio-Margin-Negative-Balance-Interest-History
   * @example
   * ```ts
   * const result = await pm.queryPortfolioMarginNegativeBalanceInterestHistory();
   * ```
   */
  queryPortfolioMarginNegativeBalanceInterestHistory(params?: QueryPortfolioMarginNegativeBalanceInterestHistoryParams, options?: BinanceCallOptions): Call<QueryPortfolioMarginNegativeBalanceInterestHistoryResult>;

  /**
   * List when the exchange converted assets to settle negative balances.
   *
   * It does so by itself when a negative balance passes a threshold. `startTime` and `endTime` may be at most three
   * months apart. Amounts are bare numbers here. The call weighs 100.
   *
   * Weight 100.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Negative-Balance-Auto-Exchange-Record
   * @example
   * ```ts
   * const result = await pm.queryUserNegativeBalanceAutoExchangeRecord({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  queryUserNegativeBalanceAutoExchangeRecord(params: QueryUserNegativeBalanceAutoExchangeRecordParams, options?: BinanceCallOptions): Call<QueryUserNegativeBalanceAutoExchangeRecordResult>;

  /**
   * Read the account's own order limits.
   *
   * Large accounts may have higher limits than the usual 1,200 orders a minute.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Rate-Limit
   * @example
   * ```ts
   * const result = await pm.queryUserRateLimit();
   * ```
   */
  queryUserRateLimit(params?: QueryUserRateLimitParams, options?: BinanceCallOptions): Call<QueryUserRateLimitResult>;

  /**
   * Repay negative futures balances from the margin account now.
   *
   * Moves what USDⓈ-M and COIN-M wallets owe, as far as the margin account holds it. With automatic repayment on it
   * is not needed. The call weighs 750.
   *
   * Weight 750.
   * Key: needs role USER_DATA.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Repay-futures-Negative-Balance
   * @example
   * ```ts
   * const result = await pm.repayFuturesNegativeBalance();
   * ```
   */
  repayFuturesNegativeBalance(params?: RepayFuturesNegativeBalanceParams, options?: BinanceCallOptions): WriteCall<RepayFuturesNegativeBalanceResult>;

  /**
   * Read whether negative futures balances are repaid by themselves.
   *
   * One setting for the whole account, over USDⓈ-M and COIN-M. The call weighs 30: read it once and after a change.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Auto-repay-futures-Status
   * @example
   * ```ts
   * const result = await pm.getAutoRepayFuturesStatus();
   * ```
   */
  getAutoRepayFuturesStatus(params?: GetAutoRepayFuturesStatusParams, options?: BinanceCallOptions): Call<GetAutoRepayFuturesStatusResult>;

  /**
   * Choose whether negative futures balances are repaid by themselves.
   *
   * With `true` what a futures wallet owes is repaid from the margin account every ten minutes or so. Holds for the
   * whole account. At most 20 calls a day, and each weighs 750.
   *
   * Weight 750.
   * Limit: 20 calls per 86400 seconds and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-Auto-repay-futures-Status
   * @example
   * ```ts
   * const result = await pm.changeAutoRepayFuturesStatus({ autoRepay: true });
   * ```
   */
  changeAutoRepayFuturesStatus(params: ChangeAutoRepayFuturesStatusParams, options?: BinanceCallOptions): WriteCall<ChangeAutoRepayFuturesStatusResult>;

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
   * Read the account's USDⓈ-M modes, permissions and fee tier.
   *
   * Position mode for a weight of 5, where the call for it alone weighs 30.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Account-Config
   * @example
   * ```ts
   * const result = await pm.getUmFuturesAccountConfiguration();
   * ```
   */
  getUmFuturesAccountConfiguration(params?: GetUmFuturesAccountConfigurationParams, options?: BinanceCallOptions): Call<GetUmFuturesAccountConfigurationResult>;

  /**
   * Read how the account stands against the USDⓈ-M trading rules.
   *
   * Accounts that place many orders and trade few of them are limited to reduce-only orders for a while (-4400). By
   * symbol, and under `ACCOUNT` for rules over the whole account. The call weighs 10 without `symbol`.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Portfolio-Margin-UM-Trading-Quantitative-Rules-Indicators
   * @example
   * ```ts
   * const result = await pm.getPortfolioMarginUmTradingQuantitativeRulesIndicators();
   * ```
   */
  getPortfolioMarginUmTradingQuantitativeRulesIndicators(params?: GetPortfolioMarginUmTradingQuantitativeRulesIndicatorsParams, options?: BinanceCallOptions): Call<GetPortfolioMarginUmTradingQuantitativeRulesIndicatorsResult>;

  /**
   * Read what the account pays on one USDⓈ-M contract.
   *
   * Rates are fractions: `0.0004` is 0.04 %. A discount for paying in BNB is not in them. The call weighs 20, and
   * rates change at most once a day.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-UM
   * @example
   * ```ts
   * const result = await pm.getUserCommissionRateForUm({ symbol: 'BTCUSDT' });
   * ```
   */
  getUserCommissionRateForUm(params: GetUserCommissionRateForUmParams, options?: BinanceCallOptions): Call<GetUserCommissionRateForUmResult>;

  /**
   * List what moved the USDⓈ-M balance - profit, fees, funding, transfers.
   *
   * Oldest first. Without times it covers the last seven days, and three months back is as far as it goes. Without
   * `incomeType` all kinds are answered. To page, go on from the last time: a parameter `page` was withdrawn on
   * 2026-10-28. The call weighs 30.
   *
   * The parameter `page` was withdrawn on 2026-10-28.
   *
   * Weight 30.
   * Pages: `iterate` of `@openderivs/binance-pm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Income-History
   * @example
   * ```ts
   * const result = await pm.getUmIncomeHistory();
   * ```
   */
  getUmIncomeHistory(params?: GetUmIncomeHistoryParams, options?: BinanceCallOptions): Call<GetUmIncomeHistoryResult>;

  /**
   * Ask for a file with the account's USDⓈ-M transaction history.
   *
   * The file is made in the background: keep the id and ask for the link with
   * `getUmFuturesTransactionDownloadLinkById`. At most a year per file, and 5 files a month, shared with the
   * website's own downloads. The call weighs 1500.
   *
   * Weight 1500.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Transaction-History
   * @example
   * ```ts
   * const result = await pm.getDownloadIdForUmFuturesTransactionHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForUmFuturesTransactionHistory(params: GetDownloadIdForUmFuturesTransactionHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForUmFuturesTransactionHistoryResult>;

  /**
   * Read the link to a file with the account's USDⓈ-M transaction history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Transaction-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await pm.getUmFuturesTransactionDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getUmFuturesTransactionDownloadLinkById(params: GetUmFuturesTransactionDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetUmFuturesTransactionDownloadLinkByIdResult>;

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
   * const result = await pm.changeUmInitialLeverage({ symbol: 'BTCUSDT', leverage: 20 });
   * ```
   */
  changeUmInitialLeverage(params: ChangeUmInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeUmInitialLeverageResult>;

  /**
   * Read how much leverage each USDⓈ-M contract allows at which size.
   *
   * Sizes are notionals in the quote asset. Brackets are the account's own: they may be adjusted by `notionalCoef`.
   * Maintenance margin is the size times `maintMarginRatio` less `cum`. The answer is a list even with `symbol`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/UM-Notional-and-Leverage-Brackets
   * @example
   * ```ts
   * const result = await pm.getUmNotionalAndLeverageBrackets();
   * ```
   */
  getUmNotionalAndLeverageBrackets(params?: GetUmNotionalAndLeverageBracketsParams, options?: BinanceCallOptions): Call<GetUmNotionalAndLeverageBracketsResult>;

  /**
   * Ask for a file with the account's USDⓈ-M order history.
   *
   * The file is made in the background: keep the id and ask for the link with `getUmFuturesOrderDownloadLinkById`. At
   * most a year per file, and 10 files a month, shared with the website's own downloads. The call weighs 1500.
   *
   * Weight 1500.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Order-History
   * @example
   * ```ts
   * const result = await pm.getDownloadIdForUmFuturesOrderHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForUmFuturesOrderHistory(params: GetDownloadIdForUmFuturesOrderHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForUmFuturesOrderHistoryResult>;

  /**
   * Read the link to a file with the account's USDⓈ-M order history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Order-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await pm.getUmFuturesOrderDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getUmFuturesOrderDownloadLinkById(params: GetUmFuturesOrderDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetUmFuturesOrderDownloadLinkByIdResult>;

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
   * open, on either; those on CM may also be answered with -4531, a temporary code of 2026-05: close and cancel them
   * there. Asking for the mode in force is refused with -4059 and changes nothing. Cross margin is not touched.
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
   * Read the account's leverage per USDⓈ-M contract.
   *
   * Contracts are listed whether or not there is a position. Margin is always crossed on this API.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Symbol-Config
   * @example
   * ```ts
   * const result = await pm.getUmFuturesSymbolConfiguration();
   * ```
   */
  getUmFuturesSymbolConfiguration(params?: GetUmFuturesSymbolConfigurationParams, options?: BinanceCallOptions): Call<GetUmFuturesSymbolConfigurationResult>;

  /**
   * Ask for a file with the account's USDⓈ-M trade history.
   *
   * The file is made in the background: keep the id and ask for the link with `getUmFuturesTradeDownloadLinkById`. At
   * most a year per file, and 5 files a month, shared with the website's own downloads. The call weighs 1500.
   *
   * Weight 1500.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Trade-History
   * @example
   * ```ts
   * const result = await pm.getDownloadIdForUmFuturesTradeHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForUmFuturesTradeHistory(params: GetDownloadIdForUmFuturesTradeHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForUmFuturesTradeHistoryResult>;

  /**
   * Read the link to a file with the account's USDⓈ-M trade history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Trade-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await pm.getUmFuturesTradeDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getUmFuturesTradeDownloadLinkById(params: GetUmFuturesTradeDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetUmFuturesTradeDownloadLinkByIdResult>;

  /**
   * Read the USDⓈ-M wallets and the positions that are open.
   *
   * Shorter than version 1: only symbols with a position or open orders, without leverage and entry price, with the
   * notional. It has no totals: those are in the account information.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail-V2
   * @example
   * ```ts
   * const result = await pm.getUmAccountDetailV2();
   * ```
   */
  getUmAccountDetailV2(params?: GetUmAccountDetailV2Params, options?: BinanceCallOptions): Call<GetUmAccountDetailV2Result>;

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

export type { CancelCmConditionalOrderFields, CancelCmConditionalOrderParams, CancelCmConditionalOrderWithNewClientStrategyId, CancelCmConditionalOrderWithStrategyId, CancelCmOrderFields, CancelCmOrderParams, CancelCmOrderWithOrderId, CancelCmOrderWithOrigClientOrderId, CancelMarginAccountOcoOrdersFields, CancelMarginAccountOcoOrdersParams, CancelMarginAccountOcoOrdersWithListClientOrderId, CancelMarginAccountOcoOrdersWithOrderListId, CancelMarginAccountOrderFields, CancelMarginAccountOrderParams, CancelMarginAccountOrderWithOrderId, CancelMarginAccountOrderWithOrigClientOrderId, CancelUmAlgoOrderFields, CancelUmAlgoOrderParams, CancelUmAlgoOrderWithAlgoId, CancelUmAlgoOrderWithClientAlgoId, CancelUmOrderFields, CancelUmOrderParams, CancelUmOrderWithOrderId, CancelUmOrderWithOrigClientOrderId, GetCmAccountTradeListFields, GetCmAccountTradeListParams, GetCmAccountTradeListWithPair, GetCmAccountTradeListWithSymbol, GetCmAccountTradeListWithoutEndTime, GetCmAccountTradeListWithoutFromId, GetCmAccountTradeListWithoutPair, GetCmAccountTradeListWithoutStartTime, GetUmAccountTradeListFields, GetUmAccountTradeListParams, GetUmAccountTradeListWithoutEndTime, GetUmAccountTradeListWithoutFromId, GetUmAccountTradeListWithoutStartTime, ModifyCmOrderFields, ModifyCmOrderParams, ModifyCmOrderWithOrderId, ModifyCmOrderWithOrigClientOrderId, ModifyCmOrderWithPrice, ModifyCmOrderWithPriceMatch, ModifyUmOrderFields, ModifyUmOrderParams, ModifyUmOrderWithOrderId, ModifyUmOrderWithOrigClientOrderId, ModifyUmOrderWithPrice, ModifyUmOrderWithPriceMatch, NewCmConditionalOrderExact, NewCmConditionalOrderFields, NewCmConditionalOrderHedgeMode, NewCmConditionalOrderOneWayMode, NewCmConditionalOrderParams, NewCmConditionalOrderStopOrTakeProfitLimit, NewCmConditionalOrderStopOrTakeProfitMarket, NewCmConditionalOrderTrailingStop, NewCmOrderExact, NewCmOrderFields, NewCmOrderHedgeMode, NewCmOrderLimitPricedByBook, NewCmOrderLimitWithPrice, NewCmOrderMarket, NewCmOrderOneWayMode, NewCmOrderParams, NewMarginAccountOcoFields, NewMarginAccountOcoParams, NewMarginAccountOcoWithStopLimitPriceAndStopLimitTimeInForce, NewMarginAccountOcoWithoutStopLimitPriceAndStopLimitTimeInForce, NewMarginOrderExact, NewMarginOrderFields, NewMarginOrderLimit, NewMarginOrderLimitMaker, NewMarginOrderMarketQuantity, NewMarginOrderMarketValue, NewMarginOrderParams, NewMarginOrderStopLossOrTakeProfitAtMarket, NewMarginOrderStopLossOrTakeProfitWithLimit, NewUmAlgoOrderAnyOtherTimeInForce, NewUmAlgoOrderExact, NewUmAlgoOrderFields, NewUmAlgoOrderGoodTillDate, NewUmAlgoOrderHedgeMode, NewUmAlgoOrderHedgeModeClosingLongPosition, NewUmAlgoOrderHedgeModeClosingShortPosition, NewUmAlgoOrderOneWayMode, NewUmAlgoOrderParams, NewUmAlgoOrderStopOrTakeProfitLimitPricedByBook, NewUmAlgoOrderStopOrTakeProfitLimitWithPrice, NewUmAlgoOrderStopOrTakeProfitMarketClosesPosition, NewUmAlgoOrderStopOrTakeProfitMarketQuantity, NewUmAlgoOrderTrailingStop, NewUmOrderAnyOtherTimeInForce, NewUmOrderExact, NewUmOrderFields, NewUmOrderGoodTillDate, NewUmOrderHedgeMode, NewUmOrderLimitPricedByBook, NewUmOrderLimitWithPrice, NewUmOrderMarket, NewUmOrderOneWayMode, NewUmOrderParams, PositionSideExceptBoth, QueryAllCmOrdersFields, QueryAllCmOrdersParams, QueryAllCmOrdersWithPair, QueryAllCmOrdersWithSymbol, QueryCmConditionalOrderHistoryFields, QueryCmConditionalOrderHistoryParams, QueryCmConditionalOrderHistoryWithNewClientStrategyId, QueryCmConditionalOrderHistoryWithStrategyId, QueryCmModifyOrderHistoryFields, QueryCmModifyOrderHistoryParams, QueryCmModifyOrderHistoryWithOrderId, QueryCmModifyOrderHistoryWithOrigClientOrderId, QueryCmOrderFields, QueryCmOrderParams, QueryCmOrderWithOrderId, QueryCmOrderWithOrigClientOrderId, QueryCurrentCmOpenConditionalOrderFields, QueryCurrentCmOpenConditionalOrderParams, QueryCurrentCmOpenConditionalOrderWithNewClientStrategyId, QueryCurrentCmOpenConditionalOrderWithStrategyId, QueryCurrentCmOpenOrderFields, QueryCurrentCmOpenOrderParams, QueryCurrentCmOpenOrderWithOrderId, QueryCurrentCmOpenOrderWithOrigClientOrderId, QueryCurrentUmOpenAlgoOrderFields, QueryCurrentUmOpenAlgoOrderParams, QueryCurrentUmOpenAlgoOrderWithAlgoId, QueryCurrentUmOpenAlgoOrderWithClientAlgoId, QueryCurrentUmOpenOrderFields, QueryCurrentUmOpenOrderParams, QueryCurrentUmOpenOrderWithOrderId, QueryCurrentUmOpenOrderWithOrigClientOrderId, QueryMarginAccountOrderFields, QueryMarginAccountOrderParams, QueryMarginAccountOrderWithOrderId, QueryMarginAccountOrderWithOrigClientOrderId, QueryMarginAccountsOcoFields, QueryMarginAccountsOcoParams, QueryMarginAccountsOcoWithOrderListId, QueryMarginAccountsOcoWithOrigClientOrderId, QueryMarginLoanRecordFields, QueryMarginLoanRecordParams, QueryMarginLoanRecordWithStartTime, QueryMarginLoanRecordWithTxId, QueryMarginRepayRecordFields, QueryMarginRepayRecordParams, QueryMarginRepayRecordWithStartTime, QueryMarginRepayRecordWithTxId, QueryUmModifyOrderHistoryFields, QueryUmModifyOrderHistoryParams, QueryUmModifyOrderHistoryWithOrderId, QueryUmModifyOrderHistoryWithOrigClientOrderId, QueryUmOrderFields, QueryUmOrderParams, QueryUmOrderWithOrderId, QueryUmOrderWithOrigClientOrderId, UmTimeInForceExceptGtd } from './schema.ts';
export type AccountConfiguration = components['schemas']['AccountConfiguration'];
export type AccountInformation = components['schemas']['AccountInformation'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AdlQuantile = components['schemas']['AdlQuantile'];
export type AdlQuantileBySide = components['schemas']['AdlQuantileBySide'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type ApiError = components['schemas']['ApiError'];
export type AssetBalance = components['schemas']['AssetBalance'];
export type AutoCloseType = components['schemas']['AutoCloseType'];
export type AutoRepayFutures = components['schemas']['AutoRepayFutures'];
export type BeforeAndAfter = components['schemas']['BeforeAndAfter'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type ClientStrategyId = components['schemas']['ClientStrategyId'];
export type CmAccount = components['schemas']['CmAccount'];
export type CmAccountAsset = components['schemas']['CmAccountAsset'];
export type CmAccountPosition = components['schemas']['CmAccountPosition'];
export type CmConditionalOrder = components['schemas']['CmConditionalOrder'];
export type CmConditionalOrderResult = components['schemas']['CmConditionalOrderResult'];
export type CmConditionalOrdersCanceled = components['schemas']['CmConditionalOrdersCanceled'];
export type CmForceOrder = components['schemas']['CmForceOrder'];
export type CmIncome = components['schemas']['CmIncome'];
export type CmIncomeType = components['schemas']['CmIncomeType'];
export type CmLeverageBracket = components['schemas']['CmLeverageBracket'];
export type CmLeverageBrackets = components['schemas']['CmLeverageBrackets'];
export type CmLeverageSet = components['schemas']['CmLeverageSet'];
export type CmModifiedOrder = components['schemas']['CmModifiedOrder'];
export type CmOpenConditionalOrder = components['schemas']['CmOpenConditionalOrder'];
export type CmOrder = components['schemas']['CmOrder'];
export type CmOrderAmendment = components['schemas']['CmOrderAmendment'];
export type CmOrderResult = components['schemas']['CmOrderResult'];
export type CmPositionRisk = components['schemas']['CmPositionRisk'];
export type CmTimeInForce = components['schemas']['CmTimeInForce'];
export type CmUserTrade = components['schemas']['CmUserTrade'];
export type CommissionRate = components['schemas']['CommissionRate'];
export type ConditionalOrderType = components['schemas']['ConditionalOrderType'];
export type DebtRepaid = components['schemas']['DebtRepaid'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type Download = components['schemas']['Download'];
export type DownloadRequested = components['schemas']['DownloadRequested'];
export type DownloadStatus = components['schemas']['DownloadStatus'];
export type FeeBurn = components['schemas']['FeeBurn'];
export type FuturesOrderType = components['schemas']['FuturesOrderType'];
export type ListenKey = components['schemas']['ListenKey'];
export type LoanStatus = components['schemas']['LoanStatus'];
export type MarginForceOrder = components['schemas']['MarginForceOrder'];
export type MarginForceOrderPage = components['schemas']['MarginForceOrderPage'];
export type MarginInterest = components['schemas']['MarginInterest'];
export type MarginInterestPage = components['schemas']['MarginInterestPage'];
export type MarginInterestType = components['schemas']['MarginInterestType'];
export type MarginLoan = components['schemas']['MarginLoan'];
export type MarginLoanPage = components['schemas']['MarginLoanPage'];
export type MarginMaxBorrow = components['schemas']['MarginMaxBorrow'];
export type MarginMaxWithdraw = components['schemas']['MarginMaxWithdraw'];
export type MarginOco = components['schemas']['MarginOco'];
export type MarginOcoCanceled = components['schemas']['MarginOcoCanceled'];
export type MarginOcoLeg = components['schemas']['MarginOcoLeg'];
export type MarginOcoOrderCanceled = components['schemas']['MarginOcoOrderCanceled'];
export type MarginOcoOrderPlaced = components['schemas']['MarginOcoOrderPlaced'];
export type MarginOcoPlaced = components['schemas']['MarginOcoPlaced'];
export type MarginOrder = components['schemas']['MarginOrder'];
export type MarginOrderCanceled = components['schemas']['MarginOrderCanceled'];
export type MarginOrderFill = components['schemas']['MarginOrderFill'];
export type MarginOrderResponseType = components['schemas']['MarginOrderResponseType'];
export type MarginOrderResult = components['schemas']['MarginOrderResult'];
export type MarginOrderType = components['schemas']['MarginOrderType'];
export type MarginRepayment = components['schemas']['MarginRepayment'];
export type MarginRepaymentPage = components['schemas']['MarginRepaymentPage'];
export type MarginTimeInForce = components['schemas']['MarginTimeInForce'];
export type MarginTrade = components['schemas']['MarginTrade'];
export type MarginType = components['schemas']['MarginType'];
export type Message = components['schemas']['Message'];
export type NegativeBalanceDetail = components['schemas']['NegativeBalanceDetail'];
export type NegativeBalanceExchange = components['schemas']['NegativeBalanceExchange'];
export type NegativeBalanceExchanges = components['schemas']['NegativeBalanceExchanges'];
export type NegativeBalanceInterest = components['schemas']['NegativeBalanceInterest'];
export type Nothing = components['schemas']['Nothing'];
export type OcoSideEffectType = components['schemas']['OcoSideEffectType'];
export type OrderAmendmentDetail = components['schemas']['OrderAmendmentDetail'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type RateLimit = components['schemas']['RateLimit'];
export type RateLimitInterval = components['schemas']['RateLimitInterval'];
export type RateLimitType = components['schemas']['RateLimitType'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type SideEffectType = components['schemas']['SideEffectType'];
export type StrategyStatus = components['schemas']['StrategyStatus'];
export type TradingIndicator = components['schemas']['TradingIndicator'];
export type TradingIndicatorName = components['schemas']['TradingIndicatorName'];
export type TradingStatus = components['schemas']['TradingStatus'];
export type TransactionId = components['schemas']['TransactionId'];
export type TransferSide = components['schemas']['TransferSide'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type TrueOrFalseInput = components['schemas']['TrueOrFalseInput'];
export type UmAccount = components['schemas']['UmAccount'];
export type UmAccountAsset = components['schemas']['UmAccountAsset'];
export type UmAccountPosition = components['schemas']['UmAccountPosition'];
export type UmAccountPositionV2 = components['schemas']['UmAccountPositionV2'];
export type UmAccountV2 = components['schemas']['UmAccountV2'];
export type UmAlgoOrder = components['schemas']['UmAlgoOrder'];
export type UmAlgoOrderCanceled = components['schemas']['UmAlgoOrderCanceled'];
export type UmAlgoOrderResult = components['schemas']['UmAlgoOrderResult'];
export type UmForceOrder = components['schemas']['UmForceOrder'];
export type UmIncome = components['schemas']['UmIncome'];
export type UmIncomeType = components['schemas']['UmIncomeType'];
export type UmLeverageBracket = components['schemas']['UmLeverageBracket'];
export type UmLeverageBrackets = components['schemas']['UmLeverageBrackets'];
export type UmLeverageSet = components['schemas']['UmLeverageSet'];
export type UmModifiedOrder = components['schemas']['UmModifiedOrder'];
export type UmOrder = components['schemas']['UmOrder'];
export type UmOrderAmendment = components['schemas']['UmOrderAmendment'];
export type UmOrderResult = components['schemas']['UmOrderResult'];
export type UmPositionRisk = components['schemas']['UmPositionRisk'];
export type UmSymbolConfiguration = components['schemas']['UmSymbolConfiguration'];
export type UmTimeInForce = components['schemas']['UmTimeInForce'];
export type UmUserTrade = components['schemas']['UmUserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type TestConnectivityParams = params['testConnectivity'];
export type TestConnectivityResult = Nothing;
export type GetCmPositionAdlQuantileEstimationParams = params['getCmPositionAdlQuantileEstimation'];
export type GetCmPositionAdlQuantileEstimationResult = AdlQuantile[];
export type CancelAllCmOpenOrdersParams = params['cancelAllCmOpenOrders'];
export type CancelAllCmOpenOrdersResult = Acknowledgement;
export type QueryAllCmOrdersResult = CmOrder[];
export type CancelAllCmOpenConditionalOrdersParams = params['cancelAllCmOpenConditionalOrders'];
export type CancelAllCmOpenConditionalOrdersResult = CmConditionalOrdersCanceled;
export type QueryAllCmConditionalOrdersParams = params['queryAllCmConditionalOrders'];
export type QueryAllCmConditionalOrdersResult = CmConditionalOrder[];
export type QueryCurrentCmOpenConditionalOrderResult = CmOpenConditionalOrder;
export type QueryAllCurrentCmOpenConditionalOrdersParams = params['queryAllCurrentCmOpenConditionalOrders'];
export type QueryAllCurrentCmOpenConditionalOrdersResult = CmOpenConditionalOrder[];
export type NewCmConditionalOrderResult = CmConditionalOrderResult;
export type CancelCmConditionalOrderResult = CmConditionalOrderResult;
export type QueryCmConditionalOrderHistoryResult = CmConditionalOrder;
export type QueryUsersCmForceOrdersParams = params['queryUsersCmForceOrders'];
export type QueryUsersCmForceOrdersResult = CmForceOrder[];
export type QueryCurrentCmOpenOrderResult = CmOrder | CmOrder[];
export type QueryAllCurrentCmOpenOrdersParams = params['queryAllCurrentCmOpenOrders'];
export type QueryAllCurrentCmOpenOrdersResult = CmOrder[];
export type QueryCmOrderResult = CmOrder;
export type NewCmOrderResult = CmOrderResult;
export type ModifyCmOrderResult = CmModifiedOrder;
export type CancelCmOrderResult = CmOrderResult;
export type QueryCmModifyOrderHistoryResult = CmOrderAmendment[];
export type GetCmAccountTradeListResult = CmUserTrade[];
export type CancelMarginAccountAllOpenOrdersOnASymbolParams = params['cancelMarginAccountAllOpenOrdersOnASymbol'];
export type CancelMarginAccountAllOpenOrdersOnASymbolResult = (MarginOcoCanceled | MarginOrderCanceled)[];
export type QueryMarginAccountsAllOcoParams = params['queryMarginAccountsAllOco'];
export type QueryMarginAccountsAllOcoResult = MarginOco[];
export type QueryAllMarginAccountOrdersParams = params['queryAllMarginAccountOrders'];
export type QueryAllMarginAccountOrdersResult = MarginOrder[];
export type QueryUsersMarginForceOrdersParams = params['queryUsersMarginForceOrders'];
export type QueryUsersMarginForceOrdersResult = MarginForceOrderPage;
export type GetMarginAccountTradeListParams = params['getMarginAccountTradeList'];
export type GetMarginAccountTradeListResult = MarginTrade[];
export type QueryMarginAccountsOpenOcoParams = params['queryMarginAccountsOpenOco'];
export type QueryMarginAccountsOpenOcoResult = MarginOco[];
export type QueryCurrentMarginOpenOrderParams = params['queryCurrentMarginOpenOrder'];
export type QueryCurrentMarginOpenOrderResult = MarginOrder[];
export type QueryMarginAccountOrderResult = MarginOrder;
export type NewMarginOrderResult = MarginOrderResult;
export type CancelMarginAccountOrderResult = MarginOrderCanceled;
export type NewMarginAccountOcoResult = MarginOcoPlaced;
export type QueryMarginAccountsOcoResult = MarginOco;
export type CancelMarginAccountOcoOrdersResult = MarginOcoCanceled;
export type RepayMarginDebtParams = params['repayMarginDebt'];
export type RepayMarginDebtResult = DebtRepaid;
export type BorrowMarginParams = params['borrowMargin'];
export type BorrowMarginResult = TransactionId;
export type RepayMarginParams = params['repayMargin'];
export type RepayMarginResult = TransactionId;
export type GetUmPositionAdlQuantileEstimationParams = params['getUmPositionAdlQuantileEstimation'];
export type GetUmPositionAdlQuantileEstimationResult = AdlQuantile[];
export type QueryCurrentUmOpenAlgoOrderResult = UmAlgoOrder;
export type QueryUmAlgoOrderHistoryParams = params['queryUmAlgoOrderHistory'];
export type QueryUmAlgoOrderHistoryResult = UmAlgoOrder[];
export type CancelAllUmAlgoOpenOrdersParams = params['cancelAllUmAlgoOpenOrders'];
export type CancelAllUmAlgoOpenOrdersResult = Acknowledgement;
export type QueryAllCurrentUmOpenAlgoOrdersParams = params['queryAllCurrentUmOpenAlgoOrders'];
export type QueryAllCurrentUmOpenAlgoOrdersResult = UmAlgoOrder[];
export type NewUmAlgoOrderResult = UmAlgoOrderResult;
export type CancelUmAlgoOrderResult = UmAlgoOrderCanceled;
export type CancelAllUmOpenOrdersParams = params['cancelAllUmOpenOrders'];
export type CancelAllUmOpenOrdersResult = Acknowledgement;
export type QueryAllUmOrdersParams = params['queryAllUmOrders'];
export type QueryAllUmOrdersResult = UmOrder[];
export type GetUmFuturesBnbBurnStatusParams = params['getUmFuturesBnbBurnStatus'];
export type GetUmFuturesBnbBurnStatusResult = FeeBurn;
export type ToggleBnbBurnOnUmFuturesTradeParams = params['toggleBnbBurnOnUmFuturesTrade'];
export type ToggleBnbBurnOnUmFuturesTradeResult = Acknowledgement;
export type QueryUsersUmForceOrdersParams = params['queryUsersUmForceOrders'];
export type QueryUsersUmForceOrdersResult = UmForceOrder[];
export type QueryCurrentUmOpenOrderResult = UmOrder;
export type QueryAllCurrentUmOpenOrdersParams = params['queryAllCurrentUmOpenOrders'];
export type QueryAllCurrentUmOpenOrdersResult = UmOrder[];
export type QueryUmOrderResult = UmOrder;
export type NewUmOrderResult = UmOrderResult;
export type ModifyUmOrderResult = UmModifiedOrder;
export type CancelUmOrderResult = UmOrderResult;
export type QueryUmModifyOrderHistoryResult = UmOrderAmendment[];
export type SignFuturesTradFiPerpsContractParams = params['signFuturesTradFiPerpsContract'];
export type SignFuturesTradFiPerpsContractResult = Acknowledgement;
export type GetUmAccountTradeListResult = UmUserTrade[];
export type GetAccountInformationParams = params['getAccountInformation'];
export type GetAccountInformationResult = AccountInformation;
export type CollectFundsByAssetParams = params['collectFundsByAsset'];
export type CollectFundsByAssetResult = Message;
export type AutoCollectFundsParams = params['autoCollectFunds'];
export type AutoCollectFundsResult = Message;
export type GetAccountBalanceParams = params['getAccountBalance'];
export type GetAccountBalanceResult = AssetBalance | AssetBalance[];
export type TransferBnbParams = params['transferBnb'];
export type TransferBnbResult = TransactionId;
export type GetCmAccountDetailParams = params['getCmAccountDetail'];
export type GetCmAccountDetailResult = CmAccount;
export type GetUserCommissionRateForCmParams = params['getUserCommissionRateForCm'];
export type GetUserCommissionRateForCmResult = CommissionRate;
export type GetCmIncomeHistoryParams = params['getCmIncomeHistory'];
export type GetCmIncomeHistoryResult = CmIncome[];
export type ChangeCmInitialLeverageParams = params['changeCmInitialLeverage'];
export type ChangeCmInitialLeverageResult = CmLeverageSet;
export type GetCmNotionalAndLeverageBracketsParams = params['getCmNotionalAndLeverageBrackets'];
export type GetCmNotionalAndLeverageBracketsResult = CmLeverageBrackets[];
export type QueryCmPositionInformationParams = params['queryCmPositionInformation'];
export type QueryCmPositionInformationResult = CmPositionRisk[];
export type GetCmCurrentPositionModeParams = params['getCmCurrentPositionMode'];
export type GetCmCurrentPositionModeResult = PositionMode;
export type ChangeCmPositionModeParams = params['changeCmPositionMode'];
export type ChangeCmPositionModeResult = Acknowledgement;
export type GetMarginBorrowLoanInterestHistoryParams = params['getMarginBorrowLoanInterestHistory'];
export type GetMarginBorrowLoanInterestHistoryResult = MarginInterestPage;
export type QueryMarginLoanRecordResult = MarginLoanPage;
export type GetMarginMaxBorrowParams = params['getMarginMaxBorrow'];
export type GetMarginMaxBorrowResult = MarginMaxBorrow;
export type QueryMarginMaxWithdrawParams = params['queryMarginMaxWithdraw'];
export type QueryMarginMaxWithdrawResult = MarginMaxWithdraw;
export type QueryMarginRepayRecordResult = MarginRepaymentPage;
export type QueryPortfolioMarginNegativeBalanceInterestHistoryParams = params['queryPortfolioMarginNegativeBalanceInterestHistory'];
export type QueryPortfolioMarginNegativeBalanceInterestHistoryResult = NegativeBalanceInterest[];
export type QueryUserNegativeBalanceAutoExchangeRecordParams = params['queryUserNegativeBalanceAutoExchangeRecord'];
export type QueryUserNegativeBalanceAutoExchangeRecordResult = NegativeBalanceExchanges;
export type QueryUserRateLimitParams = params['queryUserRateLimit'];
export type QueryUserRateLimitResult = RateLimit[];
export type RepayFuturesNegativeBalanceParams = params['repayFuturesNegativeBalance'];
export type RepayFuturesNegativeBalanceResult = Message;
export type GetAutoRepayFuturesStatusParams = params['getAutoRepayFuturesStatus'];
export type GetAutoRepayFuturesStatusResult = AutoRepayFutures;
export type ChangeAutoRepayFuturesStatusParams = params['changeAutoRepayFuturesStatus'];
export type ChangeAutoRepayFuturesStatusResult = Message;
export type GetUmAccountDetailParams = params['getUmAccountDetail'];
export type GetUmAccountDetailResult = UmAccount;
export type GetUmFuturesAccountConfigurationParams = params['getUmFuturesAccountConfiguration'];
export type GetUmFuturesAccountConfigurationResult = AccountConfiguration;
export type GetPortfolioMarginUmTradingQuantitativeRulesIndicatorsParams = params['getPortfolioMarginUmTradingQuantitativeRulesIndicators'];
export type GetPortfolioMarginUmTradingQuantitativeRulesIndicatorsResult = TradingStatus;
export type GetUserCommissionRateForUmParams = params['getUserCommissionRateForUm'];
export type GetUserCommissionRateForUmResult = CommissionRate;
export type GetUmIncomeHistoryParams = params['getUmIncomeHistory'];
export type GetUmIncomeHistoryResult = UmIncome[];
export type GetDownloadIdForUmFuturesTransactionHistoryParams = params['getDownloadIdForUmFuturesTransactionHistory'];
export type GetDownloadIdForUmFuturesTransactionHistoryResult = DownloadRequested;
export type GetUmFuturesTransactionDownloadLinkByIdParams = params['getUmFuturesTransactionDownloadLinkById'];
export type GetUmFuturesTransactionDownloadLinkByIdResult = Download;
export type ChangeUmInitialLeverageParams = params['changeUmInitialLeverage'];
export type ChangeUmInitialLeverageResult = UmLeverageSet;
export type GetUmNotionalAndLeverageBracketsParams = params['getUmNotionalAndLeverageBrackets'];
export type GetUmNotionalAndLeverageBracketsResult = UmLeverageBrackets[];
export type GetDownloadIdForUmFuturesOrderHistoryParams = params['getDownloadIdForUmFuturesOrderHistory'];
export type GetDownloadIdForUmFuturesOrderHistoryResult = DownloadRequested;
export type GetUmFuturesOrderDownloadLinkByIdParams = params['getUmFuturesOrderDownloadLinkById'];
export type GetUmFuturesOrderDownloadLinkByIdResult = Download;
export type QueryUmPositionInformationParams = params['queryUmPositionInformation'];
export type QueryUmPositionInformationResult = UmPositionRisk[];
export type GetUmCurrentPositionModeParams = params['getUmCurrentPositionMode'];
export type GetUmCurrentPositionModeResult = PositionMode;
export type ChangeUmPositionModeParams = params['changeUmPositionMode'];
export type ChangeUmPositionModeResult = Acknowledgement;
export type GetUmFuturesSymbolConfigurationParams = params['getUmFuturesSymbolConfiguration'];
export type GetUmFuturesSymbolConfigurationResult = UmSymbolConfiguration[];
export type GetDownloadIdForUmFuturesTradeHistoryParams = params['getDownloadIdForUmFuturesTradeHistory'];
export type GetDownloadIdForUmFuturesTradeHistoryResult = DownloadRequested;
export type GetUmFuturesTradeDownloadLinkByIdParams = params['getUmFuturesTradeDownloadLinkById'];
export type GetUmFuturesTradeDownloadLinkByIdResult = Download;
export type GetUmAccountDetailV2Params = params['getUmAccountDetailV2'];
export type GetUmAccountDetailV2Result = UmAccountV2;
export type StartUserDataStreamParams = params['startUserDataStream'];
export type StartUserDataStreamResult = ListenKey;
export type KeepaliveUserDataStreamParams = params['keepaliveUserDataStream'];
export type KeepaliveUserDataStreamResult = Nothing;
export type CloseUserDataStreamParams = params['closeUserDataStream'];
export type CloseUserDataStreamResult = Nothing;
