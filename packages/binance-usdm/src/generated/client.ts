// Generated from specs/binance-usdm. Do not edit.

import type { BinanceCallOptions, Call } from '@openderivs/client';
import type { components, params } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinanceUsdmMethods {
  /**
   * List market trades, those of one taker order at one price taken together.
   *
   * Without times and `fromId` the latest are answered. Only the last 48 hours can be read by time, and `startTime`
   * and `endTime` may be at most one hour apart; `fromId` pages on. Fills by liquidation (insurance fund) and by
   * auto-deleveraging are not in it, so volumes do not add up to the ticker's.
   *
   * Weight 20.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
   * @example
   * ```ts
   * const result = await usdm.getCompressedAggregateTradesList({ symbol: 'BTCUSDT' });
   * ```
   */
  getCompressedAggregateTradesList(params: GetCompressedAggregateTradesListParams, options?: BinanceCallOptions): Call<GetCompressedAggregateTradesListResult>;

  /**
   * Read the limits and every contract with its trading rules.
   *
   * Tells what an order must look like: tick and lot sizes, smallest value, allowed types and states per contract.
   * Needs no key. The answer is large (over a megabyte) and cannot be narrowed to one symbol, so keep it and read it
   * again when a contract is listed or refuses orders. Limits and filters on demo and testnet differ: read them from
   * the host in use. Precisions are for display only; orders go by the filters.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Exchange-Information
   * @example
   * ```ts
   * const result = await usdm.getExchangeInformation();
   * ```
   */
  getExchangeInformation(params?: GetExchangeInformationParams, options?: BinanceCallOptions): Call<GetExchangeInformationResult>;

  /**
   * List candles of one symbol.
   *
   * Oldest first; the last one may still be running and changes until its close time. Without times the latest are
   * answered. Since 2026-06-30 symbols of COIN-M are taken here too. The weight grows with `limit`; what is left out
   * counts as 500.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await usdm.getKlineCandlestickData({ symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getKlineCandlestickData(params: GetKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetKlineCandlestickDataResult>;

  /**
   * Read the exchange's clock.
   *
   * Needs no key and touches no account. Halve the round trip and compare with the local clock to learn the offset
   * that signed calls need for `timestamp`: they are refused with -1021 when it is more than a second ahead or older
   * than the receive window.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Check-Server-Time
   * @example
   * ```ts
   * const result = await usdm.checkServerTime();
   * ```
   */
  checkServerTime(params?: CheckServerTimeParams, options?: BinanceCallOptions): Call<CheckServerTimeResult>;

  /**
   * Cancel every algo order of one symbol that waits for its trigger.
   *
   * Takes away the symbol's stops, take profits and trailing stops, protective ones included, so an open position is
   * left without them. Ordinary open orders stay, also those that a triggered algo order placed: use
   * `cancelAllOpenOrders`. The answer names no orders; list them to be sure.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Algo-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelAllAlgoOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllAlgoOpenOrders(params: CancelAllAlgoOpenOrdersParams, options?: BinanceCallOptions): Call<CancelAllAlgoOpenOrdersResult>;

  /**
   * Read one algo order by its id.
   *
   * Finds waiting, triggered and ended algo orders of any symbol. Once it was set off, `actualOrderId` names the
   * ordinary order that it placed; fills, fees and the final state are that order's, so follow it with `queryOrder`.
   * An unknown id is refused with -2013.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.queryAlgoOrder({ algoId: '123456789' });
   * ```
   */
  queryAlgoOrder(params: QueryAlgoOrderParams, options?: BinanceCallOptions): Call<QueryAlgoOrderResult>;

  /**
   * Place a conditional order - stop, take profit or trailing stop.
   *
   * The order waits outside the order book, blocks no margin, and places an ordinary order when its trigger is
   * passed; that order can still be refused then, for lack of margin for instance, and the algo order ends as
   * `REJECTED`. Refused with -2021 when the trigger is passed already, -4045 with more than 200 open conditional
   * orders over all symbols, -4137 when `quantity` comes with `closePosition=true`, -4136 when `closePosition=true`
   * comes with a type that cannot take it, -4061 when `positionSide` does not fit the position mode.
   * `closePosition=true` closes what is open at the trigger and is meant to end with the position; in hedge mode it
   * closes a long with `SELL` and a short with `BUY`. Cancel-all, open orders and the countdown of ordinary orders do
   * not reach algo orders. After a lost answer look it up by `clientAlgoId`; never send it again. Counts against the
   * account's order limits, not the IP weight.
   *
   * Took over the conditional order types of newOrder on 2025-12-09. Until 2026-06-20 a call had an IP weight of 1
   * and no order count.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.newAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'BUY', type: 'STOP', timeInForce: 'GTD', quantity: '0.01', price: '65000', triggerPrice: '100', goodTillDate: 1735689600000 });
   * ```
   */
  newAlgoOrder(params: NewAlgoOrderParams, options?: BinanceCallOptions): Call<NewAlgoOrderResult>;

  /**
   * Cancel one algo order that waits for its trigger.
   *
   * Once it was set off there is nothing left to cancel here: cancel the order that it placed (`actualOrderId`) with
   * `cancelOrder`. Refused with -2011 when the algo order is unknown, triggered or gone already; after a lost answer
   * query it before anything else.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.cancelAlgoOrder({ algoId: '123456789' });
   * ```
   */
  cancelAlgoOrder(params: CancelAlgoOrderParams, options?: BinanceCallOptions): Call<CancelAlgoOrderResult>;

  /**
   * List the algo orders of one symbol, waiting and ended ones.
   *
   * With `algoId` the list starts at that algo order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart. The orders that algo orders placed are not here but in
   * `getAllOrders`.
   *
   * A parameter `page` was withdrawn on 2026-04-20; page by `algoId` or by time.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-All-Algo-Orders
   * @example
   * ```ts
   * const result = await usdm.queryAllAlgoOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllAlgoOrders(params: QueryAllAlgoOrdersParams, options?: BinanceCallOptions): Call<QueryAllAlgoOrdersResult>;

  /**
   * Cancel every open limit order of one symbol.
   *
   * The answer says that the cancellation was taken up, not which orders it hit: read the open orders to be sure.
   * Orders placed while it runs may survive. It does not reach algo orders: stops, take profits and trailing stops
   * stay and can still trigger, so send `cancelAllAlgoOpenOrders` too. Other symbols and positions stay as they are.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelAllOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllOpenOrders(params: CancelAllOpenOrdersParams, options?: BinanceCallOptions): Call<CancelAllOpenOrdersResult>;

  /**
   * List orders of any status, oldest first.
   *
   * With `orderId` the list starts at that order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart. Forgotten are orders that were cancelled or expired
   * without a fill three days after they were placed, and all others after 90 days. `symbol` may be left out since
   * 2026-08-25. Algo orders are listed by `queryAllAlgoOrders`; the orders that they placed are listed here.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/All-Orders
   * @example
   * ```ts
   * const result = await usdm.getAllOrders();
   * ```
   */
  getAllOrders(params?: GetAllOrdersParams, options?: BinanceCallOptions): Call<GetAllOrdersResult>;

  /**
   * Place up to five orders in one call.
   *
   * Each order stands for itself: they are worked on side by side, in no promised order, and one refusal does not
   * undo the others. HTTP 200 therefore does not mean that all were accepted; the answer holds, in the order sent,
   * the accepted order or an error object for each. After a lost answer look every order up by its client id; never
   * send the batch again. The rules are those of `newOrder`; conditional types give -4120 and belong to
   * `newAlgoOrder`. Counts five against the ten-second order limit and one against the minute's.
   *
   * See newAlgoOrder. Conditional order types left on 2025-12-09 and are algo orders since.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Place-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.placeMultipleOrders({ batchOrders: [{ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTD', quantity: '0.01', price: '65000', goodTillDate: 1735689600000 }] });
   * ```
   */
  placeMultipleOrders(params: PlaceMultipleOrdersParams, options?: BinanceCallOptions): Call<PlaceMultipleOrdersResult>;

  /**
   * Change price and quantity of up to five open limit orders.
   *
   * Each change stands for itself, with the rules of `modifyOrder`: changed orders go to the back of the queue, and a
   * change can cancel its order. HTTP 200 does not mean that all were carried out; the answer holds, in the order
   * sent, the changed order or an error object for each. Counts five against the ten-second order limit and one
   * against the minute's.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.modifyMultipleOrders({ batchOrders: [{ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '65000' }] });
   * ```
   */
  modifyMultipleOrders(params: ModifyMultipleOrdersParams, options?: BinanceCallOptions): Call<ModifyMultipleOrdersResult>;

  /**
   * Cancel up to ten open orders of one symbol.
   *
   * Orders are named by the exchange's ids or by your own, in one list or the other. Each cancellation stands for
   * itself: the answer holds the cancelled order, or an error object with -2011 where the order was unknown, filled
   * or gone already. After a lost answer read the orders; do not send the list again. Algo orders are not reached.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelMultipleOrders({ symbol: 'BTCUSDT', orderIdList: ['123456789'] });
   * ```
   */
  cancelMultipleOrders(params: CancelMultipleOrdersParams, options?: BinanceCallOptions): Call<CancelMultipleOrdersResult>;

  /**
   * Cancel a symbol's open orders by itself unless the countdown is set anew in time.
   *
   * A dead man's switch: when `countdownTime` runs out, every ordinary open order of the symbol is cancelled. Send it
   * again and again as a heartbeat; each call sets the countdown anew, and `0` stops it. The exchange looks at the
   * countdowns about every ten milliseconds, so leave room and do not make it too short. One countdown per symbol.
   * Algo orders are not reached: take it that stops, take profits and trailing stops stay and can still trigger.
   * Positions stay open. A call that arrives late arms it again, so it is never sent a second time.
   *
   * Weight 10.
   * Key: needs role TRADE.
   * Sent again: never: a late one would start the countdown anew.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.autoCancelAllOpenOrders({ symbol: 'BTCUSDT', countdownTime: 0 });
   * ```
   */
  autoCancelAllOpenOrders(params: AutoCancelAllOpenOrdersParams, options?: BinanceCallOptions): Call<AutoCancelAllOpenOrdersResult>;

  /**
   * Set the initial leverage of one symbol.
   *
   * Holds for the symbol's open position too, both sides of it in hedge mode: its initial margin changes at once, and
   * with it what is free for other orders. Lower leverage allows a larger notional. Refused with -4028 outside what
   * the symbol allows, -4161 when it is lowered on an isolated symbol with a position, -2027 when the position is too
   * large for it, -4202 to -4209 when the account or its age does not allow it. Setting the leverage already set is
   * accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Initial-Leverage
   * @example
   * ```ts
   * const result = await usdm.changeInitialLeverage({ symbol: 'BTCUSDT', leverage: 1 });
   * ```
   */
  changeInitialLeverage(params: ChangeInitialLeverageParams, options?: BinanceCallOptions): Call<ChangeInitialLeverageResult>;

  /**
   * Set a symbol to isolated or crossed margin.
   *
   * Holds for the one symbol, in hedge mode for its long and its short position together; other symbols keep theirs.
   * Possible only while the symbol is flat and free of orders: refused with -4047 while one of its orders is open and
   * with -4048 while it has a position. `ISOLATED` is refused with -4168 in multi-assets mode. Asking for the type
   * already set is refused with -4046 and changes nothing; a flat symbol already in the wished type has also been
   * seen to answer -4067.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Margin-Type
   * @example
   * ```ts
   * const result = await usdm.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' });
   * ```
   */
  changeMarginType(params: ChangeMarginTypeParams, options?: BinanceCallOptions): Call<ChangeMarginTypeResult>;

  /**
   * Read whether the account is in multi-assets mode.
   *
   * The mode is one for the whole USDⓈ-M account. The call weighs 30: read it once and after a change, not in a loop;
   * the account configuration gives the same for 5.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Multi-Assets-Mode
   * @example
   * ```ts
   * const result = await usdm.getCurrentMultiAssetsMode();
   * ```
   */
  getCurrentMultiAssetsMode(params?: GetCurrentMultiAssetsModeParams, options?: BinanceCallOptions): Call<GetCurrentMultiAssetsModeResult>;

  /**
   * Switch the whole account between single-asset mode and multi-assets mode.
   *
   * In multi-assets mode the discounted value of every margin asset backs every crossed USDⓈ-M position; in
   * single-asset mode a position is backed by its own margin asset alone. The switch holds for all symbols at once
   * and shifts liquidation prices. Asking for the mode already in force is refused with -4171 and changes nothing.
   * Refused with -4170 while any USDⓈ-M order is open, -4167 when `true` is asked for while a symbol is in isolated
   * margin mode, -4169 when the margin balance is too small for the change, -4172 while an asset's wallet balance is
   * negative, and -4425 when `true` is asked for on an account that leads a signal portfolio.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Multi-Assets-Mode
   * @example
   * ```ts
   * const result = await usdm.changeMultiAssetsMode({ multiAssetsMargin: true });
   * ```
   */
  changeMultiAssetsMode(params: ChangeMultiAssetsModeParams, options?: BinanceCallOptions): Call<ChangeMultiAssetsModeResult>;

  /**
   * List the algo orders of one symbol, or of all, that wait for their trigger.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists stops, take profits and trailing stops only; ordinary
   * open orders are listed by `getCurrentAllOpenOrders`. Read both to know everything that can still trade.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Algo-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.getCurrentAllAlgoOpenOrders();
   * ```
   */
  getCurrentAllAlgoOpenOrders(params?: GetCurrentAllAlgoOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllAlgoOpenOrdersResult>;

  /**
   * Read one order while it is open.
   *
   * Refused with -2013 as soon as the order is filled, cancelled or expired: use `queryOrder` to learn how it ended.
   * Algo orders waiting for their trigger are not found here.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Current-Open-Order
   * @example
   * ```ts
   * const result = await usdm.queryCurrentOpenOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryCurrentOpenOrder(params: QueryCurrentOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentOpenOrderResult>;

  /**
   * List the open orders of one symbol, or of all.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists ordinary orders only: stops, take profits and trailing
   * stops wait as algo orders and are listed by `getCurrentAllAlgoOpenOrders`, so an empty list does not mean that
   * nothing can trade.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.getCurrentAllOpenOrders();
   * ```
   */
  getCurrentAllOpenOrders(params?: GetCurrentAllOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllOpenOrdersResult>;

  /**
   * Read one order by its id.
   *
   * Finds open, filled and ended orders. Forgotten, and then answered with -2013, are orders that were cancelled or
   * expired without a fill three days after they were placed, and all others after 90 days. Right after placing,
   * -2013 may also mean that the order has not arrived yet. Algo orders are not found here, only the orders that they
   * placed: use `queryAlgoOrder`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Order
   * @example
   * ```ts
   * const result = await usdm.queryOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryOrder(params: QueryOrderParams, options?: BinanceCallOptions): Call<QueryOrderResult>;

  /**
   * Place a limit or a market order.
   *
   * Sends one order to the matching engine. Refused before it gets there when price or quantity break the symbol's
   * filters (-1111, -4014, -4023, -4005, -4164 below the smallest notional), when margin does not suffice (-2019),
   * when a reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode
   * (-4061), or when an open order has the same `newClientOrderId` (-4116). A post-only order that would trade at
   * once is refused with -5022, a `FOK` that cannot fill with -5021. Stop, take profit and trailing stop types are
   * refused with -4120 since 2025-12-09: place them with `newAlgoOrder`. After a lost answer look the order up by its
   * client id; never send it again. On HTTP 503 the text decides whether it was placed. Counts against the account's
   * order limits, not the IP weight.
   *
   * See newAlgoOrder. Of the order types only LIMIT and MARKET are left; STOP, STOP_MARKET, TAKE_PROFIT,
   * TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET and their parameters went to newAlgoOrder on 2025-12-09.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api
   * @example
   * ```ts
   * const result = await usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTD', quantity: '0.01', price: '65000', goodTillDate: 1735689600000 });
   * ```
   */
  newOrder(params: NewOrderParams, options?: BinanceCallOptions): Call<NewOrderResult>;

  /**
   * Change price and quantity of an open limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total, fills included, and must
   * be sent even when it stays; the price is given by `price` or `priceMatch`. The order is cancelled instead when it
   * is partly filled and the new quantity is no more than what is filled, or when it is `GTX` and the new price would
   * trade at once. Refused with -5027 when nothing changes, -5026 after 9,999 changes of one order, -5043 while
   * another change is under way, -5029 below the smallest notional, -5047 when `reduceOnly=true` is sent for an order
   * that is not reduce-only, and -2013 when the order is gone. Algo orders cannot be modified: cancel and place anew.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Order
   * @example
   * ```ts
   * const result = await usdm.modifyOrder({ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '65000' });
   * ```
   */
  modifyOrder(params: ModifyOrderParams, options?: BinanceCallOptions): Call<ModifyOrderResult>;

  /**
   * Cancel one open order.
   *
   * What is filled stays filled; the answer's `executedQty` says how much. Refused with -2011 when the order is
   * unknown, already filled or already gone, so after a lost answer a second call cannot tell success from a fill:
   * query the order. Algo orders waiting for their trigger are not reached: use `cancelAlgoOrder`. Accepted even
   * while new orders are throttled.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Order
   * @example
   * ```ts
   * const result = await usdm.cancelOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: BinanceCallOptions): Call<CancelOrderResult>;

  /**
   * Check a new order without placing it.
   *
   * Runs the checks of a new order and answers as if it had been accepted, but nothing reaches the matching engine
   * and the `orderId` names no order. Filters and parameters are checked; that the order would be accepted, filled or
   * covered by margin is not promised. The conditional types are still described here although `newOrder` refuses
   * them with -4120: a test that passes for one of them proves nothing, and they are placed with `newAlgoOrder`. How
   * much weight a call takes is not stated anywhere.
   *
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Order-Test
   * @example
   * ```ts
   * const result = await usdm.testOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', quantity: '0.01', price: '65000', timeInForce: 'GTD', goodTillDate: 1735689600000 });
   * ```
   */
  testOrder(params: TestOrderParams, options?: BinanceCallOptions): Call<TestOrderResult>;

  /**
   * Add margin to an isolated position, or take margin out of it.
   *
   * Moves `amount` of the symbol's margin asset between the cross wallet and the isolated wallet of one open
   * position, which moves its liquidation price at once; leverage, other positions and open orders stay as they are.
   * Every call moves the amount again: after a lost answer read the position or the margin change history before
   * sending another. Refused with -4049 when the symbol is crossed, -4054 without a position on that side, -4055 when
   * `amount` is not above zero, -4050 when the cross wallet cannot pay what is to be added, -4051 when the position
   * cannot spare what is to be taken out, and -4061 when `positionSide` does not fit the account's position mode.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
   * @example
   * ```ts
   * const result = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '100', type: 1 });
   * ```
   */
  modifyIsolatedPositionMargin(params: ModifyIsolatedPositionMarginParams, options?: BinanceCallOptions): Call<ModifyIsolatedPositionMarginResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode.
   *
   * The mode decides whether orders must carry `positionSide` and whether they may carry `reduceOnly`. One setting
   * for every symbol, shared with COIN-M since 2026-06-30. The call weighs 30; the account configuration gives the
   * same for 5.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Position-Mode
   * @example
   * ```ts
   * const result = await usdm.getCurrentPositionMode();
   * ```
   */
  getCurrentPositionMode(params?: GetCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetCurrentPositionModeResult>;

  /**
   * Switch the whole account between one-way mode and hedge mode.
   *
   * Hedge mode keeps a long and a short position per symbol apart, and every order must then name `positionSide`;
   * one-way mode keeps one net position. The switch holds for every symbol, and since 2026-06-30 it is one setting
   * for USDⓈ-M and COIN-M: changing it here changes it there. Refused with -4067 while an order is open and with
   * -4068 while a position is open, on either product; with -4531 when the mode cannot be kept equal on both. Asking
   * for the mode in force is refused with -4059 and changes nothing.
   *
   * Until 2026-06-30 the setting was USDⓈ-M's own; since then it is shared with COIN-M.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Position-Mode
   * @example
   * ```ts
   * const result = await usdm.changePositionMode({ dualSidePosition: true });
   * ```
   */
  changePositionMode(params: ChangePositionModeParams, options?: BinanceCallOptions): Call<ChangePositionModeResult>;

  /**
   * List the account's fills on one symbol.
   *
   * Without times and `fromId` it covers the last seven days; `startTime` and `endTime` may be at most seven days
   * apart, and nothing older than three months is found (six until 2026-08-26). To page, take the last `id` plus one
   * as `fromId`, which may not be sent together with times. Fills of triggered algo orders are in it, under the
   * `orderId` of the order that was placed.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Account-Trade-List
   * @example
   * ```ts
   * const result = await usdm.getAccountTradeList({ symbol: 'BTCUSDT' });
   * ```
   */
  getAccountTradeList(params: GetAccountTradeListParams, options?: BinanceCallOptions): Call<GetAccountTradeListResult>;

  /**
   * Read positions with their margin, liquidation price and unrealized profit.
   *
   * Answers only symbols that have a position or open orders, so a flat account gets an empty list even when `symbol`
   * is sent. In one-way mode a symbol has one `BOTH` entry; in hedge mode it has `LONG` and `SHORT` entries. Leverage
   * and margin type are not in it: the symbol configuration has them. Figures move with the mark price; the user data
   * stream tells of changes sooner.
   *
   * Added on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-Information-V3
   * @example
   * ```ts
   * const result = await usdm.getPositionInformationV3();
   * ```
   */
  getPositionInformationV3(params?: GetPositionInformationV3Params, options?: BinanceCallOptions): Call<GetPositionInformationV3Result>;

  /**
   * List what moved the futures balance - profit, fees, funding, transfers.
   *
   * Oldest first. Without times it covers the last seven days, and three months back is as far as it goes; for more
   * there are the downloads. Without `incomeType` all kinds are answered. One trade makes several entries, one per
   * kind. The call weighs 30.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Income-History
   * @example
   * ```ts
   * const result = await usdm.getIncomeHistory();
   * ```
   */
  getIncomeHistory(params?: GetIncomeHistoryParams, options?: BinanceCallOptions): Call<GetIncomeHistoryResult>;

  /**
   * Read the account's totals, its margin assets and its positions.
   *
   * One call for balances and positions. `positions` holds only symbols with a position or open orders. In
   * single-asset mode the totals count USDT alone, in multi-assets mode all assets in USD. Modes, fee tier and
   * permissions are not in it: the account configuration has them.
   *
   * Added on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V3
   * @example
   * ```ts
   * const result = await usdm.getAccountInformationV3();
   * ```
   */
  getAccountInformationV3(params?: GetAccountInformationV3Params, options?: BinanceCallOptions): Call<GetAccountInformationV3Result>;

  /**
   * Get the listen key that opens the account's user data stream.
   *
   * Valid for 60 minutes. When the account has a live key already, that one is answered and its 60 minutes start
   * anew, so all programs of an account share it, and closing it closes it for all. Needs the API key only, no
   * signature.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Start-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.startUserDataStream();
   * ```
   */
  startUserDataStream(params?: StartUserDataStreamParams, options?: BinanceCallOptions): Call<StartUserDataStreamResult>;

  /**
   * Keep the account's listen key alive for another 60 minutes.
   *
   * Names no key, since an account has one at most. Send it well before the 60 minutes are over, every half hour for
   * instance. Refused with -1125 when the account has no live key: start a new one and connect again.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Keepalive-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.keepaliveUserDataStream();
   * ```
   */
  keepaliveUserDataStream(params?: KeepaliveUserDataStreamParams, options?: BinanceCallOptions): Call<KeepaliveUserDataStreamResult>;

  /**
   * Close the account's user data stream and drop its listen key.
   *
   * Ends the stream for every program that uses the account's key. Refused with -1125 when the account has no live
   * key. Orders and positions are not touched.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Close-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.closeUserDataStream();
   * ```
   */
  closeUserDataStream(params?: CloseUserDataStreamParams, options?: BinanceCallOptions): Call<CloseUserDataStreamResult>;
}

export type AccountAssetV3 = components['schemas']['AccountAssetV3'];
export type AccountInformationV3 = components['schemas']['AccountInformationV3'];
export type AccountPositionV3 = components['schemas']['AccountPositionV3'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AggregateTrade = components['schemas']['AggregateTrade'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type AlgoOrderCanceled = components['schemas']['AlgoOrderCanceled'];
export type AlgoOrderResult = components['schemas']['AlgoOrderResult'];
export type AlgoOrderType = components['schemas']['AlgoOrderType'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type ApiError = components['schemas']['ApiError'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type Contract = components['schemas']['Contract'];
export type ContractFilter = components['schemas']['ContractFilter'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractType = components['schemas']['ContractType'];
export type CountdownSet = components['schemas']['CountdownSet'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type ExchangeInformation = components['schemas']['ExchangeInformation'];
export type Income = components['schemas']['Income'];
export type IncomeType = components['schemas']['IncomeType'];
export type Kline = components['schemas']['Kline'];
export type KlineInterval = components['schemas']['KlineInterval'];
export type LeverageSet = components['schemas']['LeverageSet'];
export type ListenKey = components['schemas']['ListenKey'];
export type ListenKeyKept = components['schemas']['ListenKeyKept'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarginAsset = components['schemas']['MarginAsset'];
export type MarginType = components['schemas']['MarginType'];
export type MinNotionalFilter = components['schemas']['MinNotionalFilter'];
export type ModifiedOrder = components['schemas']['ModifiedOrder'];
export type ModifyOrderItem = components['schemas']['ModifyOrderItem'];
export type MultiAssetsMode = components['schemas']['MultiAssetsMode'];
export type NewOrderItem = components['schemas']['NewOrderItem'];
export type NewOrderSelfTradePreventionMode = components['schemas']['NewOrderSelfTradePreventionMode'];
export type NewOrderType = components['schemas']['NewOrderType'];
export type Nothing = components['schemas']['Nothing'];
export type Order = components['schemas']['Order'];
export type OrderLimitFilter = components['schemas']['OrderLimitFilter'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderResult = components['schemas']['OrderResult'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PositionMarginChanged = components['schemas']['PositionMarginChanged'];
export type PositionMarginDirection = components['schemas']['PositionMarginDirection'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRiskControlFilter = components['schemas']['PositionRiskControlFilter'];
export type PositionRiskV3 = components['schemas']['PositionRiskV3'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceFilter = components['schemas']['PriceFilter'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type RateLimit = components['schemas']['RateLimit'];
export type RateLimitInterval = components['schemas']['RateLimitInterval'];
export type RateLimitType = components['schemas']['RateLimitType'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type ServerTime = components['schemas']['ServerTime'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type UnknownFilter = components['schemas']['UnknownFilter'];
export type UserTrade = components['schemas']['UserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type GetCompressedAggregateTradesListParams = params['getCompressedAggregateTradesList'];
export type GetCompressedAggregateTradesListResult = AggregateTrade[];
export type GetExchangeInformationParams = params['getExchangeInformation'];
export type GetExchangeInformationResult = ExchangeInformation;
export type GetKlineCandlestickDataParams = params['getKlineCandlestickData'];
export type GetKlineCandlestickDataResult = Kline[];
export type CheckServerTimeParams = params['checkServerTime'];
export type CheckServerTimeResult = ServerTime;
export type CancelAllAlgoOpenOrdersParams = params['cancelAllAlgoOpenOrders'];
export type CancelAllAlgoOpenOrdersResult = Acknowledgement;
export type QueryAlgoOrderParams = params['queryAlgoOrder'];
export type QueryAlgoOrderResult = AlgoOrder;
export type NewAlgoOrderParams = params['newAlgoOrder'];
export type NewAlgoOrderResult = AlgoOrderResult;
export type CancelAlgoOrderParams = params['cancelAlgoOrder'];
export type CancelAlgoOrderResult = AlgoOrderCanceled;
export type QueryAllAlgoOrdersParams = params['queryAllAlgoOrders'];
export type QueryAllAlgoOrdersResult = AlgoOrder[];
export type CancelAllOpenOrdersParams = params['cancelAllOpenOrders'];
export type CancelAllOpenOrdersResult = Acknowledgement;
export type GetAllOrdersParams = params['getAllOrders'];
export type GetAllOrdersResult = Order[];
export type PlaceMultipleOrdersParams = params['placeMultipleOrders'];
export type PlaceMultipleOrdersResult = (OrderResult | ApiError)[];
export type ModifyMultipleOrdersParams = params['modifyMultipleOrders'];
export type ModifyMultipleOrdersResult = (ModifiedOrder | ApiError)[];
export type CancelMultipleOrdersParams = params['cancelMultipleOrders'];
export type CancelMultipleOrdersResult = (OrderResult | ApiError)[];
export type AutoCancelAllOpenOrdersParams = params['autoCancelAllOpenOrders'];
export type AutoCancelAllOpenOrdersResult = CountdownSet;
export type ChangeInitialLeverageParams = params['changeInitialLeverage'];
export type ChangeInitialLeverageResult = LeverageSet;
export type ChangeMarginTypeParams = params['changeMarginType'];
export type ChangeMarginTypeResult = Acknowledgement;
export type GetCurrentMultiAssetsModeParams = params['getCurrentMultiAssetsMode'];
export type GetCurrentMultiAssetsModeResult = MultiAssetsMode;
export type ChangeMultiAssetsModeParams = params['changeMultiAssetsMode'];
export type ChangeMultiAssetsModeResult = Acknowledgement;
export type GetCurrentAllAlgoOpenOrdersParams = params['getCurrentAllAlgoOpenOrders'];
export type GetCurrentAllAlgoOpenOrdersResult = AlgoOrder[];
export type QueryCurrentOpenOrderParams = params['queryCurrentOpenOrder'];
export type QueryCurrentOpenOrderResult = Order;
export type GetCurrentAllOpenOrdersParams = params['getCurrentAllOpenOrders'];
export type GetCurrentAllOpenOrdersResult = Order[];
export type QueryOrderParams = params['queryOrder'];
export type QueryOrderResult = Order;
export type NewOrderParams = params['newOrder'];
export type NewOrderResult = OrderResult;
export type ModifyOrderParams = params['modifyOrder'];
export type ModifyOrderResult = ModifiedOrder;
export type CancelOrderParams = params['cancelOrder'];
export type CancelOrderResult = OrderResult;
export type TestOrderParams = params['testOrder'];
export type TestOrderResult = OrderResult;
export type ModifyIsolatedPositionMarginParams = params['modifyIsolatedPositionMargin'];
export type ModifyIsolatedPositionMarginResult = PositionMarginChanged;
export type GetCurrentPositionModeParams = params['getCurrentPositionMode'];
export type GetCurrentPositionModeResult = PositionMode;
export type ChangePositionModeParams = params['changePositionMode'];
export type ChangePositionModeResult = Acknowledgement;
export type GetAccountTradeListParams = params['getAccountTradeList'];
export type GetAccountTradeListResult = UserTrade[];
export type GetPositionInformationV3Params = params['getPositionInformationV3'];
export type GetPositionInformationV3Result = PositionRiskV3[];
export type GetIncomeHistoryParams = params['getIncomeHistory'];
export type GetIncomeHistoryResult = Income[];
export type GetAccountInformationV3Params = params['getAccountInformationV3'];
export type GetAccountInformationV3Result = AccountInformationV3;
export type StartUserDataStreamParams = params['startUserDataStream'];
export type StartUserDataStreamResult = ListenKey;
export type KeepaliveUserDataStreamParams = params['keepaliveUserDataStream'];
export type KeepaliveUserDataStreamResult = ListenKeyKept;
export type CloseUserDataStreamParams = params['closeUserDataStream'];
export type CloseUserDataStreamResult = Nothing;
