// Generated from specs/binance-coinm. Do not edit.

import type { BinanceCallOptions, Call } from '@openderivs/client';
import type { components, params } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinanceCoinmMethods {
  /**
   * List the contracts with their trading rules, and the rate limits.
   *
   * What an order must keep to: tick size, lot size, price bounds, open order limits, and the contract's size in US
   * dollars. `contractStatus` (not `status`, as on USDⓈ-M) says whether it trades. `orderTypes` still names the
   * conditional types: plain orders take LIMIT and MARKET alone. Rules change with listings and deliveries; read them
   * again at least daily.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Exchange-Information
   * @example
   * ```ts
   * const result = await coinm.getExchangeInformation();
   * ```
   */
  getExchangeInformation(params?: GetExchangeInformationParams, options?: BinanceCallOptions): Call<GetExchangeInformationResult>;

  /**
   * Read the exchange's clock.
   *
   * The time that `timestamp` of a signed call is held against. The difference to the local clock, less half the time
   * the call took, is the offset to add before signing when calls are refused with -1021.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Check-Server-time
   * @example
   * ```ts
   * const result = await coinm.checkServerTime();
   * ```
   */
  checkServerTime(params?: CheckServerTimeParams, options?: BinanceCallOptions): Call<CheckServerTimeResult>;

  /**
   * Place a stop, take-profit or trailing stop.
   *
   * Since COIN-M's move of 2026-06-30 conditional orders live in the algo service: this call places them, and plain
   * order calls neither list nor cancel them. Open orders, cancel-all and the countdown pass them by; `GET
   * /dapi/v1/openAlgoOrders` lists what waits. STOP and TAKE_PROFIT need `quantity`, `triggerPrice` and `price` or
   * `priceMatch`; STOP_MARKET and TAKE_PROFIT_MARKET need `triggerPrice` and either `quantity` or `closePosition`;
   * TRAILING_STOP_MARKET needs `quantity` and `callbackRate`. No margin is held before the trigger: the order may
   * still be refused then. Refused when the trigger is already passed (-2021), when more than the allowed number of
   * conditional orders wait (-4045), for `quantity` beside `closePosition` (-4137), for a `positionSide` that does
   * not fit the mode (-4061). In hedge mode `closePosition` cannot go with `BUY` of `LONG` or `SELL` of `SHORT`. The
   * parameters are those of USDⓈ-M, whose service this is; with STOP_MARKET the whole cycle of placing, listing and
   * cancelling has been seen to work on COIN-M.
   *
   * Added on 2026-06-30. Took over the conditional types of POST /dapi/v1/order and POST /dapi/v1/batchOrders;
   * stopPrice became triggerPrice, activationPrice became activatePrice, newClientOrderId became clientAlgoId.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.newAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSD_PERP', side: 'BUY', type: 'STOP', timeInForce: 'GTD', quantity: '0.01', price: '65000', triggerPrice: '100', goodTillDate: 1735689600000 });
   * ```
   */
  newAlgoOrder(params: NewAlgoOrderParams, options?: BinanceCallOptions): Call<NewAlgoOrderResult>;

  /**
   * Cancel one stop, take-profit or trailing stop that waits for its trigger.
   *
   * By `algoId` or `clientAlgoId`, at least one of them; no contract is named. Once triggered there is nothing left
   * to cancel here: the order that it placed is a plain one, `actualOrderId` in the list, and is cancelled with
   * `DELETE /dapi/v1/order`. No attested call cancels all algo orders at once: list `GET /dapi/v1/openAlgoOrders` and
   * cancel one by one.
   *
   * Added on 2026-06-30.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.cancelAlgoOrder({ algoId: '123456789' });
   * ```
   */
  cancelAlgoOrder(params: CancelAlgoOrderParams, options?: BinanceCallOptions): Call<CancelAlgoOrderResult>;

  /**
   * Cancel every open order of one contract.
   *
   * Reaches the plain orders of this contract, on both position sides. It does not reach algo orders: stops,
   * take-profits and trailing stops stay armed and may still trade. Those are listed by `GET /dapi/v1/openAlgoOrders`
   * and cancelled one by one with `DELETE /dapi/v1/algoOrder`. Nothing open is no error. Positions stay as they are.
   *
   * Since 2026-06-30 conditional orders are algo orders and no longer among what it cancels; cancelAlgoOrder takes
   * them back.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.cancelAllOpenOrders({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  cancelAllOpenOrders(params: CancelAllOpenOrdersParams, options?: BinanceCallOptions): Call<CancelAllOpenOrdersResult>;

  /**
   * List orders of one contract or pair, whatever became of them.
   *
   * `symbol` or `pair` must be given. At most 7 days per call, the last 7 by default; with `orderId`, which needs
   * `symbol`, the orders from that id on, ascending. Orders that were cancelled or expired without a fill are
   * forgotten after 3 days, all others after 90: for longer records use `GET /dapi/v1/order/asyn`. Algo orders appear
   * only as the plain orders that their triggers placed.
   *
   * Until 2026-06-30 the weight was 20 with symbol and 40 with pair.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/All-Orders
   * @example
   * ```ts
   * const result = await coinm.getAllOrders({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getAllOrders(params: GetAllOrdersParams, options?: BinanceCallOptions): Call<GetAllOrdersResult>;

  /**
   * Place up to five limit or market orders in one call.
   *
   * The answer has one item per order, in the same order: the order, or `{ code, msg }` for one that was refused. The
   * call answers 200 even when every item was refused; the orders are placed side by side, with no promise of
   * sequence and nothing undone when one fails. The rules are those of `POST /dapi/v1/order`: a conditional type
   * gives -4120 for its item alone and belongs to `POST /dapi/v1/algoOrder`. More than five items give -4082.
   *
   * Conditional types with their stopPrice, activationPrice, callbackRate, workingType and priceProtect left for
   * newAlgoOrder with COIN-M's move of 2026-06-30; the day the refusal began is doubtful.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Place-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.placeMultipleOrders({ batchOrders: [{ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '65000' }] });
   * ```
   */
  placeMultipleOrders(params: PlaceMultipleOrdersParams, options?: BinanceCallOptions): Call<PlaceMultipleOrdersResult>;

  /**
   * Change price and quantity of up to five open limit orders in one call.
   *
   * The answer has one item per change, in the same order: the order, or `{ code, msg }` for a change that was
   * refused. Changes are made side by side, nothing is undone when one fails. The rules are those of `PUT
   * /dapi/v1/order`: `quantity` and `price` both must be sent, each change costs the place in the queue, an order
   * takes 9999 changes (-4198).
   *
   * Until 2026-06-30 quantity and price were optional, one of them was enough.
   *
   * Weight 5.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.modifyMultipleOrders({ batchOrders: [{ orderId: '123456789', symbol: 'BTCUSD_PERP', side: 'BUY', quantity: '0.01', price: '65000' }] });
   * ```
   */
  modifyMultipleOrders(params: ModifyMultipleOrdersParams, options?: BinanceCallOptions): Call<ModifyMultipleOrdersResult>;

  /**
   * Cancel up to ten open orders of one contract in one call.
   *
   * By `orderIdList` or `origClientOrderIdList`, at least one of them. The answer has one item per id, in the same
   * order: the cancelled order, or `{ code, msg }`, where -2011 means that there is no such open order. More than ten
   * ids give -4032. Algo orders are not reached: `DELETE /dapi/v1/algoOrder` takes them back one by one.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.cancelMultipleOrders({ symbol: 'BTCUSD_PERP', orderIdList: ['123456789'] });
   * ```
   */
  cancelMultipleOrders(params: CancelMultipleOrdersParams, options?: BinanceCallOptions): Call<CancelMultipleOrdersResult>;

  /**
   * Start, renew or stop the countdown that cancels all open orders of one contract.
   *
   * A dead man's switch: when `countdownTime` runs out without a new call, the contract's plain orders are cancelled.
   * Call it again before that to start over, with 0 to stop it; each contract has its own countdown, checked about
   * every 10 ms. Take it that it does not reach algo orders: stops, take-profits and trailing stops stay armed, as
   * with cancel-all (no official source says otherwise). A call that arrives late arms the countdown anew, so it must
   * not be repeated blindly.
   *
   * Weight 10.
   * Key: needs role TRADE.
   * Sent again: never: a late one would start the countdown anew.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.autoCancelAllOpenOrders({ symbol: 'BTCUSD_PERP', countdownTime: 0 });
   * ```
   */
  autoCancelAllOpenOrders(params: AutoCancelAllOpenOrdersParams, options?: BinanceCallOptions): Call<AutoCancelAllOpenOrdersResult>;

  /**
   * Set the leverage of one contract.
   *
   * Applies to this contract alone, to its long and its short alike, and at once to open positions and orders: their
   * initial margin is counted anew. The higher the leverage, the smaller the largest position (`maxQty`); refused
   * when the position is too large for it (-2027), when isolated margin with a position would have to lower it
   * (-4150), and outside what the contract or the account may use (-4028, -4202). -4202 means something else on
   * USDⓈ-M. Setting the value in force again is no error.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Initial-Leverage
   * @example
   * ```ts
   * const result = await coinm.changeInitialLeverage({ symbol: 'BTCUSD_PERP', leverage: 1 });
   * ```
   */
  changeInitialLeverage(params: ChangeInitialLeverageParams, options?: BinanceCallOptions): Call<ChangeInitialLeverageResult>;

  /**
   * Switch one contract between isolated and crossed margin.
   *
   * Applies to this contract alone, and in hedge mode to its long and its short together; with `ISOLATED` the two
   * still keep separate margins. Refused while the contract has open orders (-4047) or a position (-4048), and with
   * -4046 when the margin type is already the one asked for: nothing changes then, and after a resend -4046 means
   * that the first call took effect. A contract that is not of COIN-M gives -1121. Whether an account in USDⓈ-M's
   * multi-assets mode may still choose `ISOLATED` here is stated nowhere: be ready for a refusal. Neither leverage
   * nor other contracts are touched.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Margin-Type
   * @example
   * ```ts
   * const result = await coinm.changeMarginType({ symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' });
   * ```
   */
  changeMarginType(params: ChangeMarginTypeParams, options?: BinanceCallOptions): Call<ChangeMarginTypeResult>;

  /**
   * List the stops, take-profits and trailing stops that wait for their trigger.
   *
   * The only attested list of COIN-M's conditional orders, and the one to read before believing that nothing is
   * armed: `GET /dapi/v1/openOrders` does not show them, and neither cancel-all nor the countdown reaches them. With
   * no `symbol` every contract is listed, at weight 40. Orders that were triggered or cancelled leave the list.
   *
   * Added on 2026-06-30.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.getCurrentAllAlgoOpenOrders();
   * ```
   */
  getCurrentAllAlgoOpenOrders(params?: GetCurrentAllAlgoOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllAlgoOpenOrdersResult>;

  /**
   * Look up one order among the open ones.
   *
   * As `GET /dapi/v1/order`, but only while the order is open: once it is filled, cancelled or expired the answer is
   * -2013. By `orderId` or `origClientOrderId`, at least one of them. Waiting algo orders are not here but in `GET
   * /dapi/v1/openAlgoOrders`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Current-Open-Order
   * @example
   * ```ts
   * const result = await coinm.queryCurrentOpenOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryCurrentOpenOrder(params: QueryCurrentOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentOpenOrderResult>;

  /**
   * List the open orders of one contract, one pair or the whole account.
   *
   * Plain orders only: a stop, take-profit or trailing stop that waits for its trigger is not in this list but in
   * `GET /dapi/v1/openAlgoOrders`. With neither `symbol` nor `pair` every contract is listed, at weight 40. An
   * unknown `symbol` gives -1121; until 2026-06-30 it gave an empty list.
   *
   * Since 2026-06-30 an unknown symbol is refused, and conditional orders are no longer listed.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Current-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.getCurrentAllOpenOrders();
   * ```
   */
  getCurrentAllOpenOrders(params?: GetCurrentAllOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllOpenOrdersResult>;

  /**
   * Look up one order, open or not.
   *
   * By `orderId` or `origClientOrderId`, at least one of them; `orderId` counts when both are given. -2013 means that
   * the exchange knows no such order: right after placing it may only mean "not yet". Orders that were cancelled or
   * expired without a fill are forgotten after 3 days, all others after 90. Algo orders are not found here before
   * they trigger; see `GET /dapi/v1/openAlgoOrders`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Order
   * @example
   * ```ts
   * const result = await coinm.queryOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryOrder(params: QueryOrderParams, options?: BinanceCallOptions): Call<QueryOrderResult>;

  /**
   * Place a limit or market order.
   *
   * `LIMIT` needs `timeInForce`, `quantity` and either `price` or `priceMatch`; `MARKET` needs `quantity` alone and
   * refuses the rest (-1106). `quantity` is in contracts, never in coins. `reduceOnly` is for one-way mode (-4062
   * elsewhere, -2022 when it would not reduce); in hedge mode `positionSide` is a must (-4061). Refused as well for a
   * price off the tick (-4014) or too far from the mark price (-4016, -4024), a quantity off the step (-4023) or out
   * of bounds (-4004, -4005), missing margin (-2019), a position too large for the leverage (-2027) or too many open
   * orders (-2025). With `ACK`, the default, the answer says that the order was taken, not what it filled. STOP,
   * STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET are algo orders now: sent here they give
   * -4120 and nothing is placed; use `POST /dapi/v1/algoOrder`. After a timeout or a 5xx look the order up by its
   * client order id; sending it again may place it twice.
   *
   * STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET, with stopPrice, closePosition,
   * activationPrice, callbackRate, workingType and priceProtect, left for newAlgoOrder with COIN-M's move of
   * 2026-06-30 and give -4120; the day the refusal began is doubtful.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: it might place a second order. After an unknown outcome the order is looked up.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/New-Order
   * @example
   * ```ts
   * const result = await coinm.newOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '65000' });
   * ```
   */
  newOrder(params: NewOrderParams, options?: BinanceCallOptions): Call<NewOrderResult>;

  /**
   * Change price and quantity of an open limit order.
   *
   * Both `quantity` and `price` must be sent since 2026-06-30, the one that stays included. The order keeps its ids
   * and goes to the end of the queue. `quantity` is the new total: at or below what is already filled it cancels the
   * order, and so does a price at which a `GTX` order would take. Refused when nothing would change (-4197), for
   * anything but `LIMIT` (-4196), after 9999 changes (-4198), and when the contract does not allow it (-4199); -2013
   * when the order is gone. USDⓈ-M has other numbers for the same refusals.
   *
   * Until 2026-06-30 quantity and price were optional, one of them was enough.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Order
   * @example
   * ```ts
   * const result = await coinm.modifyOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', orderId: '123456789', quantity: '0.01', price: '65000' });
   * ```
   */
  modifyOrder(params: ModifyOrderParams, options?: BinanceCallOptions): Call<ModifyOrderResult>;

  /**
   * Cancel one open order.
   *
   * By `orderId` or `origClientOrderId`, at least one of them. What was filled before stays filled; `executedQty` of
   * the answer says how much. -2011 means that there is no such open order: filled, cancelled before, or never
   * placed; query it to learn which. Algo orders are cancelled with `DELETE /dapi/v1/algoOrder`.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Order
   * @example
   * ```ts
   * const result = await coinm.cancelOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: BinanceCallOptions): Call<CancelOrderResult>;

  /**
   * Add margin to an isolated position, or take some back.
   *
   * Moves coins of the contract's margin asset between the crossed balance and one isolated position; the liquidation
   * price moves with it. The position must exist (-4054) and be isolated (-4049), `amount` must be above zero
   * (-4055). Adding needs that much free crossed balance (-4050), taking back must leave enough margin in the
   * position (-4051). In hedge mode `positionSide` must name the side; `BOTH` or nothing there, and `LONG` or `SHORT`
   * in one-way mode, do not fit the mode (-4061). Every accepted call moves margin once more: a call whose outcome is
   * unknown must not be repeated before `GET /dapi/v1/positionMargin/history` has been read.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
   * @example
   * ```ts
   * const result = await coinm.modifyIsolatedPositionMargin({ symbol: 'BTCUSD_PERP', amount: '100', type: 1 });
   * ```
   */
  modifyIsolatedPositionMargin(params: ModifyIsolatedPositionMarginParams, options?: BinanceCallOptions): Call<ModifyIsolatedPositionMarginResult>;

  /**
   * List positions with their entry, mark and liquidation prices.
   *
   * One entry per contract in one-way mode (`BOTH`), up to three in hedge mode (`BOTH`, `LONG`, `SHORT`); contracts
   * without a position are listed as well, with `positionAmt` "0" and the leverage and margin type that an order on
   * them would meet. Narrow the list with `marginAsset` or `pair`, one of the two; with neither every contract is
   * listed. Between polls the user data stream reports each change. An account that never traded may get an empty
   * list.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-Information
   * @example
   * ```ts
   * const result = await coinm.getPositionInformation();
   * ```
   */
  getPositionInformation(params?: GetPositionInformationParams, options?: BinanceCallOptions): Call<GetPositionInformationResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode.
   *
   * The mode holds for every contract of the account and, since 2026-06-30, for USDⓈ-M as well: a change made there
   * shows here. It decides what `positionSide` an order must carry and whether `reduceOnly` may be used. At weight 30
   * it is not for polling: read it once and after each change.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Current-Position-Mode
   * @example
   * ```ts
   * const result = await coinm.getCurrentPositionMode();
   * ```
   */
  getCurrentPositionMode(params?: GetCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetCurrentPositionModeResult>;

  /**
   * Switch the account between hedge mode and one-way mode.
   *
   * Changes every contract of the account, and since 2026-06-30 COIN-M and USDⓈ-M together: either call flips both.
   * Refused while there is an open order (-4067) or a position (-4068) on either of the two products, and with -4059
   * when the mode is already the one asked for; after a resend -4059 means that the first call took effect. -4531 is
   * reported where the two products' modes could not be kept equal.
   *
   * Until 2026-06-30 the setting was COIN-M's own, and only COIN-M's orders and positions stood in the way.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Position-Mode
   * @example
   * ```ts
   * const result = await coinm.changePositionMode({ dualSidePosition: true });
   * ```
   */
  changePositionMode(params: ChangePositionModeParams, options?: BinanceCallOptions): Call<ChangePositionModeResult>;

  /**
   * List the account's fills on one contract or pair.
   *
   * `symbol` or `pair`, one of the two; `orderId` and `fromId` need `symbol`. At most 7 days per call, the last 7 by
   * default; `fromId` goes on from a known fill instead and cannot stand beside times. Only the last three months can
   * be asked for: `GET /dapi/v1/trade/asyn` has older ones. Profit and fee are in coin.
   *
   * Until 2026-06-30 the weight was 20 with symbol and 40 with pair; since 2026-08-26 only three months can be asked
   * for.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Account-Trade-List
   * @example
   * ```ts
   * const result = await coinm.getAccountTradeList({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getAccountTradeList(params: GetAccountTradeListParams, options?: BinanceCallOptions): Call<GetAccountTradeListResult>;

  /**
   * Read the account's balances, margins, positions and permissions.
   *
   * One entry in `assets` per margin coin and one in `positions` per contract and side, empty ones included. There is
   * no total over coins: each coin secures only the contracts on its own pair. Positions here carry no mark or
   * liquidation price; `GET /dapi/v1/positionRisk` does. For balances alone `GET /dapi/v1/balance` is smaller.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Account-Information
   * @example
   * ```ts
   * const result = await coinm.getAccountInformation();
   * ```
   */
  getAccountInformation(params?: GetAccountInformationParams, options?: BinanceCallOptions): Call<GetAccountInformationResult>;
}

export type Account = components['schemas']['Account'];
export type AccountAsset = components['schemas']['AccountAsset'];
export type AccountPosition = components['schemas']['AccountPosition'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type AlgoOrderCanceled = components['schemas']['AlgoOrderCanceled'];
export type AlgoOrderType = components['schemas']['AlgoOrderType'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoTimeInForce = components['schemas']['AlgoTimeInForce'];
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
export type LeverageSet = components['schemas']['LeverageSet'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarginType = components['schemas']['MarginType'];
export type ModifyOrderItem = components['schemas']['ModifyOrderItem'];
export type NewOrderItem = components['schemas']['NewOrderItem'];
export type Order = components['schemas']['Order'];
export type OrderLimitFilter = components['schemas']['OrderLimitFilter'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderResult = components['schemas']['OrderResult'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PositionMarginChanged = components['schemas']['PositionMarginChanged'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRisk = components['schemas']['PositionRisk'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceFilter = components['schemas']['PriceFilter'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type RateLimit = components['schemas']['RateLimit'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type ServerTime = components['schemas']['ServerTime'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type TrueOrFalseInput = components['schemas']['TrueOrFalseInput'];
export type UserTrade = components['schemas']['UserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type GetExchangeInformationParams = params['getExchangeInformation'];
export type GetExchangeInformationResult = ExchangeInformation;
export type CheckServerTimeParams = params['checkServerTime'];
export type CheckServerTimeResult = ServerTime;
export type NewAlgoOrderParams = params['newAlgoOrder'];
export type NewAlgoOrderResult = AlgoOrder;
export type CancelAlgoOrderParams = params['cancelAlgoOrder'];
export type CancelAlgoOrderResult = AlgoOrderCanceled;
export type CancelAllOpenOrdersParams = params['cancelAllOpenOrders'];
export type CancelAllOpenOrdersResult = Acknowledgement;
export type GetAllOrdersParams = params['getAllOrders'];
export type GetAllOrdersResult = Order[];
export type PlaceMultipleOrdersParams = params['placeMultipleOrders'];
export type PlaceMultipleOrdersResult = (OrderResult | ApiError)[];
export type ModifyMultipleOrdersParams = params['modifyMultipleOrders'];
export type ModifyMultipleOrdersResult = (OrderResult | ApiError)[];
export type CancelMultipleOrdersParams = params['cancelMultipleOrders'];
export type CancelMultipleOrdersResult = (OrderResult | ApiError)[];
export type AutoCancelAllOpenOrdersParams = params['autoCancelAllOpenOrders'];
export type AutoCancelAllOpenOrdersResult = CountdownSet;
export type ChangeInitialLeverageParams = params['changeInitialLeverage'];
export type ChangeInitialLeverageResult = LeverageSet;
export type ChangeMarginTypeParams = params['changeMarginType'];
export type ChangeMarginTypeResult = Acknowledgement;
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
export type ModifyOrderResult = OrderResult;
export type CancelOrderParams = params['cancelOrder'];
export type CancelOrderResult = OrderResult;
export type ModifyIsolatedPositionMarginParams = params['modifyIsolatedPositionMargin'];
export type ModifyIsolatedPositionMarginResult = PositionMarginChanged;
export type GetPositionInformationParams = params['getPositionInformation'];
export type GetPositionInformationResult = PositionRisk[];
export type GetCurrentPositionModeParams = params['getCurrentPositionMode'];
export type GetCurrentPositionModeResult = PositionMode;
export type ChangePositionModeParams = params['changePositionMode'];
export type ChangePositionModeResult = Acknowledgement;
export type GetAccountTradeListParams = params['getAccountTradeList'];
export type GetAccountTradeListResult = UserTrade[];
export type GetAccountInformationParams = params['getAccountInformation'];
export type GetAccountInformationResult = Account;
