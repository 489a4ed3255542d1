// Generated from specs/bitget-mix. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AccountKind, AnnouncementLanguage, AnnouncementType, AssetMode, BillType, BorrowPeriod, BusinessLine, CancelPlanType, CancelReason, CandlePriceType, DeliveryPeriod, DeliveryStatus, DepthLimit, DepthPrecision, EntryPoint, FinishedPlanStatus, FundingInterval, Granularity, HoldSide, InsightPeriod, MarginMode, OnOff, OpenOrderStatus, OrderSide, OrderSource, OrderSourceFilter, OrderStatus, OrderType, PlanStatus, PositionDirection, PositionMode, ProductType, QueryPlanType, RatioPeriod, ReduceOnly, ReportedMarginMode, ReportedPlanType, ReportedReduceOnly, ReportedTradeSide, ReportedTriggerType, SelfTradePrevention, SubOrderStatus, SymbolStatus, SymbolType, TakerSide, TaxRecordType, TimeInForce, TpslHoldSide, TpslPlanType, TradeScope, TradeSide, TransferAccount, TriggerPlanType, TriggerReduceOnly, TriggerType, UsdtFutures, YesNo, YesOrNo } from './client.ts';

/**
 * The values of `AccountKind` that the description knows. The list is frozen.
 *
 * An account of the user.
 * @example
 * ```ts
 * for (const value of accountKindValues) console.log(value);
 * ```
 */
export const accountKindValues = /* @__PURE__ */ Object.freeze(['spot', 'futures', 'funding', 'earn', 'bots', 'margin'] as const);

/**
 * Whether a value is one of `accountKindValues`.
 * @example
 * ```ts
 * if (!isAccountKind(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAccountKind: (value: unknown) => value is AccountKind = /* @__PURE__ */ guardOf(accountKindValues);

/**
 * The values of `AnnouncementLanguage` that the description knows. The list is frozen.
 *
 * The language of an announcement.
 * @example
 * ```ts
 * for (const value of announcementLanguageValues) console.log(value);
 * ```
 */
export const announcementLanguageValues = /* @__PURE__ */ Object.freeze(['zh_CN', 'en_US'] as const);

/**
 * Whether a value is one of `announcementLanguageValues`.
 * @example
 * ```ts
 * if (!isAnnouncementLanguage(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAnnouncementLanguage: (value: unknown) => value is AnnouncementLanguage = /* @__PURE__ */ guardOf(announcementLanguageValues);

/**
 * The values of `AnnouncementType` that the description knows. The list is frozen.
 *
 * What an announcement is about.
 * @example
 * ```ts
 * for (const value of announcementTypeValues) console.log(value);
 * ```
 */
export const announcementTypeValues = /* @__PURE__ */ Object.freeze(['latest_news', 'coin_listings', 'product_updates', 'security', 'api_trading', 'maintenance_system_updates', 'symbol_delisting'] as const);

/**
 * Whether a value is one of `announcementTypeValues`.
 * @example
 * ```ts
 * if (!isAnnouncementType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAnnouncementType: (value: unknown) => value is AnnouncementType = /* @__PURE__ */ guardOf(announcementTypeValues);

/**
 * The values of `AssetMode` that the description knows. The list is frozen.
 *
 * `single`: only the margin coin itself is margin. `union`: several coins together, at a discount, are margin for
 * USDT-M futures.
 * @example
 * ```ts
 * for (const value of assetModeValues) console.log(value);
 * ```
 */
export const assetModeValues = /* @__PURE__ */ Object.freeze(['single', 'union'] as const);

/**
 * Whether a value is one of `assetModeValues`.
 * @example
 * ```ts
 * if (!isAssetMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAssetMode: (value: unknown) => value is AssetMode = /* @__PURE__ */ guardOf(assetModeValues);

/**
 * The values of `BillType` that the description knows. The list is frozen.
 *
 * What a bill is for. `contract_settle_fee` is funding (other names for it are refused with 40020). `trans_…`:
 * transfers; `open_…`, `close_…`: hedge mode; `buy`, `sell`: one-way mode; `force_…`, `burst_…`: forced reduction and
 * liquidation; `…_margin`: margin of isolated positions; `settle_interest`: interest; `adl_…`: auto-deleveraging.
 * `risk_captital_user_transfer` is spelled so.
 * @example
 * ```ts
 * for (const value of billTypeValues) console.log(value);
 * ```
 */
export const billTypeValues = /* @__PURE__ */ Object.freeze(['unknown', 'trans_from_exchange', 'trans_to_exchange', 'open_long', 'open_short', 'close_long', 'close_short', 'force_close_long', 'force_close_short', 'contract_settle_fee', 'append_margin', 'adjust_down_lever_append_margin', 'reduce_margin', 'auto_append_margin', 'cash_gift_issue', 'cash_gift_recycle', 'tracking_follow_pay', 'tracking_follow_back', 'tracking_trader_income', 'burst_long_loss_query', 'burst_short_loss_query', 'trans_from_contract', 'trans_to_contract', 'trans_from_otc', 'trans_to_otc', 'buy', 'sell', 'force_buy', 'force_sell', 'burst_buy', 'burst_sell', 'bonus_issue', 'bonus_recycle', 'bonus_expired', 'delivery_long', 'delivery_short', 'trans_from_cross', 'trans_to_cross', 'trans_from_isolated', 'trans_to_isolated', 'risk_captital_user_transfer', 'user_exchange_buy', 'user_exchange_sell', 'settle_interest', 'adl_close_long', 'adl_close_short', 'adl_buy_in_single_side_mode', 'adl_sell_in_single_side_mode'] as const);

/**
 * Whether a value is one of `billTypeValues`.
 * @example
 * ```ts
 * if (!isBillType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isBillType: (value: unknown) => value is BillType = /* @__PURE__ */ guardOf(billTypeValues);

/**
 * The values of `BorrowPeriod` that the description knows. The list is frozen.
 *
 * How far back.
 * @example
 * ```ts
 * for (const value of borrowPeriodValues) console.log(value);
 * ```
 */
export const borrowPeriodValues = /* @__PURE__ */ Object.freeze(['24h', '30d'] as const);

/**
 * Whether a value is one of `borrowPeriodValues`.
 * @example
 * ```ts
 * if (!isBorrowPeriod(value)) console.warn('not known yet:', value);
 * ```
 */
export const isBorrowPeriod: (value: unknown) => value is BorrowPeriod = /* @__PURE__ */ guardOf(borrowPeriodValues);

/**
 * The values of `BusinessLine` that the description knows. The list is frozen.
 *
 * The business line; futures are `mix`.
 * @example
 * ```ts
 * for (const value of businessLineValues) console.log(value);
 * ```
 */
export const businessLineValues = /* @__PURE__ */ Object.freeze(['mix', 'spot', 'margin'] as const);

/**
 * Whether a value is one of `businessLineValues`.
 * @example
 * ```ts
 * if (!isBusinessLine(value)) console.warn('not known yet:', value);
 * ```
 */
export const isBusinessLine: (value: unknown) => value is BusinessLine = /* @__PURE__ */ guardOf(businessLineValues);

/**
 * The values of `CancelPlanType` that the description knows. The list is frozen.
 *
 * The kind of trigger order to cancel, each by its own name. `profit_loss` is for queries only.
 * @example
 * ```ts
 * for (const value of cancelPlanTypeValues) console.log(value);
 * ```
 */
export const cancelPlanTypeValues = /* @__PURE__ */ Object.freeze(['normal_plan', 'track_plan', 'profit_plan', 'loss_plan', 'pos_profit', 'pos_loss', 'moving_plan'] as const);

/**
 * Whether a value is one of `cancelPlanTypeValues`.
 * @example
 * ```ts
 * if (!isCancelPlanType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCancelPlanType: (value: unknown) => value is CancelPlanType = /* @__PURE__ */ guardOf(cancelPlanTypeValues);

/**
 * The values of `CancelReason` that the description knows. The list is frozen.
 *
 * `normal_cancel`: by the user or the system. `stp_cancel`: by self-trade prevention.
 * @example
 * ```ts
 * for (const value of cancelReasonValues) console.log(value);
 * ```
 */
export const cancelReasonValues = /* @__PURE__ */ Object.freeze(['normal_cancel', 'stp_cancel'] as const);

/**
 * Whether a value is one of `cancelReasonValues`.
 * @example
 * ```ts
 * if (!isCancelReason(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCancelReason: (value: unknown) => value is CancelReason = /* @__PURE__ */ guardOf(cancelReasonValues);

/**
 * The values of `CandlePriceType` that the description knows. The list is frozen.
 *
 * Which price the bars are made of: last traded, mark or index. Printed in capitals in 2025.
 * @example
 * ```ts
 * for (const value of candlePriceTypeValues) console.log(value);
 * ```
 */
export const candlePriceTypeValues = /* @__PURE__ */ Object.freeze(['market', 'mark', 'index'] as const);

/**
 * Whether a value is one of `candlePriceTypeValues`.
 * @example
 * ```ts
 * if (!isCandlePriceType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCandlePriceType: (value: unknown) => value is CandlePriceType = /* @__PURE__ */ guardOf(candlePriceTypeValues);

/**
 * The values of `DeliveryPeriod` that the description knows. The list is frozen.
 *
 * Which quarter a delivery contract ends in.
 * @example
 * ```ts
 * for (const value of deliveryPeriodValues) console.log(value);
 * ```
 */
export const deliveryPeriodValues = /* @__PURE__ */ Object.freeze(['this_quarter', 'next_quarter'] as const);

/**
 * Whether a value is one of `deliveryPeriodValues`.
 * @example
 * ```ts
 * if (!isDeliveryPeriod(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDeliveryPeriod: (value: unknown) => value is DeliveryPeriod = /* @__PURE__ */ guardOf(deliveryPeriodValues);

/**
 * The values of `DeliveryStatus` that the description knows. The list is frozen.
 *
 * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
 * @example
 * ```ts
 * for (const value of deliveryStatusValues) console.log(value);
 * ```
 */
export const deliveryStatusValues = /* @__PURE__ */ Object.freeze(['delivery_config_period', 'delivery_normal', 'delivery_before', 'delivery_period'] as const);

/**
 * Whether a value is one of `deliveryStatusValues`.
 * @example
 * ```ts
 * if (!isDeliveryStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDeliveryStatus: (value: unknown) => value is DeliveryStatus = /* @__PURE__ */ guardOf(deliveryStatusValues);

/**
 * The values of `DepthLimit` that the description knows. The list is frozen.
 *
 * How many levels a side.
 * @example
 * ```ts
 * for (const value of depthLimitValues) console.log(value);
 * ```
 */
export const depthLimitValues = /* @__PURE__ */ Object.freeze(['1', '5', '15', '50', 'max'] as const);

/**
 * Whether a value is one of `depthLimitValues`.
 * @example
 * ```ts
 * if (!isDepthLimit(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDepthLimit: (value: unknown) => value is DepthLimit = /* @__PURE__ */ guardOf(depthLimitValues);

/**
 * The values of `DepthPrecision` that the description knows. The list is frozen.
 *
 * How far prices are merged: `scale0` not at all, `scale3` the most.
 * @example
 * ```ts
 * for (const value of depthPrecisionValues) console.log(value);
 * ```
 */
export const depthPrecisionValues = /* @__PURE__ */ Object.freeze(['scale0', 'scale1', 'scale2', 'scale3'] as const);

/**
 * Whether a value is one of `depthPrecisionValues`.
 * @example
 * ```ts
 * if (!isDepthPrecision(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDepthPrecision: (value: unknown) => value is DepthPrecision = /* @__PURE__ */ guardOf(depthPrecisionValues);

/**
 * The values of `EntryPoint` that the description knows. The list is frozen.
 *
 * Where an order came from. Also seen in small letters.
 * @example
 * ```ts
 * for (const value of entryPointValues) console.log(value);
 * ```
 */
export const entryPointValues = /* @__PURE__ */ Object.freeze(['WEB', 'API', 'SYS', 'ANDROID', 'IOS'] as const);

/**
 * Whether a value is one of `entryPointValues`.
 * @example
 * ```ts
 * if (!isEntryPoint(value)) console.warn('not known yet:', value);
 * ```
 */
export const isEntryPoint: (value: unknown) => value is EntryPoint = /* @__PURE__ */ guardOf(entryPointValues);

/**
 * The values of `FinishedPlanStatus` that the description knows. The list is frozen.
 *
 * `executed`: triggered and its order placed. `fail_execute`: triggered, but its order was refused. `cancelled`:
 * never triggered. Spelled with two l here, with one in orders.
 * @example
 * ```ts
 * for (const value of finishedPlanStatusValues) console.log(value);
 * ```
 */
export const finishedPlanStatusValues = /* @__PURE__ */ Object.freeze(['executed', 'fail_execute', 'cancelled'] as const);

/**
 * Whether a value is one of `finishedPlanStatusValues`.
 * @example
 * ```ts
 * if (!isFinishedPlanStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFinishedPlanStatus: (value: unknown) => value is FinishedPlanStatus = /* @__PURE__ */ guardOf(finishedPlanStatusValues);

/**
 * The values of `FundingInterval` that the description knows. The list is frozen.
 *
 * Hours between two funding settlements.
 * @example
 * ```ts
 * for (const value of fundingIntervalValues) console.log(value);
 * ```
 */
export const fundingIntervalValues = /* @__PURE__ */ Object.freeze(['1', '2', '4', '8'] as const);

/**
 * Whether a value is one of `fundingIntervalValues`.
 * @example
 * ```ts
 * if (!isFundingInterval(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFundingInterval: (value: unknown) => value is FundingInterval = /* @__PURE__ */ guardOf(fundingIntervalValues);

/**
 * The values of `Granularity` that the description knows. The list is frozen.
 *
 * Length of a candlestick: `m` minutes, `H` hours, `D` days, `W` weeks, `M` months. Bars from six hours up begin by
 * UTC+8 time, those that end in `utc` by UTC.
 * @example
 * ```ts
 * for (const value of granularityValues) console.log(value);
 * ```
 */
export const granularityValues = /* @__PURE__ */ Object.freeze(['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D', '3D', '1W', '1M', '6Hutc', '12Hutc', '1Dutc', '3Dutc', '1Wutc', '1Mutc'] as const);

/**
 * Whether a value is one of `granularityValues`.
 * @example
 * ```ts
 * if (!isGranularity(value)) console.warn('not known yet:', value);
 * ```
 */
export const isGranularity: (value: unknown) => value is Granularity = /* @__PURE__ */ guardOf(granularityValues);

/**
 * The values of `HoldSide` that the description knows. The list is frozen.
 *
 * The direction of a position.
 * @example
 * ```ts
 * for (const value of holdSideValues) console.log(value);
 * ```
 */
export const holdSideValues = /* @__PURE__ */ Object.freeze(['long', 'short'] as const);

/**
 * Whether a value is one of `holdSideValues`.
 * @example
 * ```ts
 * if (!isHoldSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isHoldSide: (value: unknown) => value is HoldSide = /* @__PURE__ */ guardOf(holdSideValues);

/**
 * The values of `InsightPeriod` that the description knows. The list is frozen.
 *
 * Length of the interval that one entry covers.
 * @example
 * ```ts
 * for (const value of insightPeriodValues) console.log(value);
 * ```
 */
export const insightPeriodValues = /* @__PURE__ */ Object.freeze(['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1d'] as const);

/**
 * Whether a value is one of `insightPeriodValues`.
 * @example
 * ```ts
 * if (!isInsightPeriod(value)) console.warn('not known yet:', value);
 * ```
 */
export const isInsightPeriod: (value: unknown) => value is InsightPeriod = /* @__PURE__ */ guardOf(insightPeriodValues);

/**
 * The values of `MarginMode` that the description knows. The list is frozen.
 *
 * `isolated`: a position risks only the margin assigned to it. `crossed`: all positions of the margin coin share the
 * balance.
 * @example
 * ```ts
 * for (const value of marginModeValues) console.log(value);
 * ```
 */
export const marginModeValues = /* @__PURE__ */ Object.freeze(['isolated', 'crossed'] as const);

/**
 * Whether a value is one of `marginModeValues`.
 * @example
 * ```ts
 * if (!isMarginMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginMode: (value: unknown) => value is MarginMode = /* @__PURE__ */ guardOf(marginModeValues);

/**
 * The values of `OnOff` that the description knows. The list is frozen.
 *
 * A switch.
 * @example
 * ```ts
 * for (const value of onOffValues) console.log(value);
 * ```
 */
export const onOffValues = /* @__PURE__ */ Object.freeze(['on', 'off'] as const);

/**
 * Whether a value is one of `onOffValues`.
 * @example
 * ```ts
 * if (!isOnOff(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOnOff: (value: unknown) => value is OnOff = /* @__PURE__ */ guardOf(onOffValues);

/**
 * The values of `OpenOrderStatus` that the description knows. The list is frozen.
 *
 * `live`: in the book, nothing filled. `partially_filled`: in the book, filled in part.
 * @example
 * ```ts
 * for (const value of openOrderStatusValues) console.log(value);
 * ```
 */
export const openOrderStatusValues = /* @__PURE__ */ Object.freeze(['live', 'partially_filled'] as const);

/**
 * Whether a value is one of `openOrderStatusValues`.
 * @example
 * ```ts
 * if (!isOpenOrderStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOpenOrderStatus: (value: unknown) => value is OpenOrderStatus = /* @__PURE__ */ guardOf(openOrderStatusValues);

/**
 * The values of `OrderSide` that the description knows. The list is frozen.
 *
 * The trade in one-way mode; in hedge mode the position (`buy` is the long, `sell` the short), whether the order
 * opens or closes it.
 * @example
 * ```ts
 * for (const value of orderSideValues) console.log(value);
 * ```
 */
export const orderSideValues = /* @__PURE__ */ Object.freeze(['buy', 'sell'] as const);

/**
 * Whether a value is one of `orderSideValues`.
 * @example
 * ```ts
 * if (!isOrderSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderSide: (value: unknown) => value is OrderSide = /* @__PURE__ */ guardOf(orderSideValues);

/**
 * The values of `OrderSource` that the description knows. The list is frozen.
 *
 * What made the order. Beside those that can be asked for: `plan_…` a trigger order, `move_…` a trailing take-profit
 * or stop-loss, `tracking_…` a trailing order, `strategy_…` a bot, `modify_order_limit` a changed order,
 * `reduce_offset` a forced reduction, `off_close` a delisting.
 * @example
 * ```ts
 * for (const value of orderSourceValues) console.log(value);
 * ```
 */
export const orderSourceValues = /* @__PURE__ */ Object.freeze(['normal', 'market', 'profit_market', 'loss_market', 'Trader_delegate', 'trader_profit', 'trader_loss', 'reverse', 'trader_reverse', 'profit_limit', 'loss_limit', 'liquidation', 'delivery_close_long', 'delivery_close_short', 'pos_profit_limit', 'pos_profit_market', 'pos_loss_limit', 'pos_loss_market', 'profit_chase', 'loss_chase', 'follower_delegate', 'reduce_offset', 'market_risk', 'plan_limit', 'plan_market', 'strategy_positive', 'strategy_reverse', 'strategy_unlimited', 'move_limit', 'move_market', 'tracking_limit', 'tracking_market', 'strategy_dca_positive', 'strategy_dca_reverse', 'strategy_oco_limit', 'strategy_oco_trigger', 'modify_order_limit', 'strategy_regular_buy', 'strategy_grid_middle', 'off_close'] as const);

/**
 * Whether a value is one of `orderSourceValues`.
 * @example
 * ```ts
 * if (!isOrderSource(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderSource: (value: unknown) => value is OrderSource = /* @__PURE__ */ guardOf(orderSourceValues);

/**
 * The values of `OrderSourceFilter` that the description knows. The list is frozen.
 *
 * What made the order. `normal` and `market`: placed as such; `profit_…` and `loss_…`: a partial take-profit or
 * stop-loss; `pos_…`: one for the whole position; `trader_…`: copy trading; `reverse`: a reversal; `delivery_…`:
 * settlement.
 * @example
 * ```ts
 * for (const value of orderSourceFilterValues) console.log(value);
 * ```
 */
export const orderSourceFilterValues = /* @__PURE__ */ Object.freeze(['normal', 'market', 'profit_market', 'loss_market', 'Trader_delegate', 'trader_profit', 'trader_loss', 'reverse', 'trader_reverse', 'profit_limit', 'loss_limit', 'liquidation', 'delivery_close_long', 'delivery_close_short', 'pos_profit_limit', 'pos_profit_market', 'pos_loss_limit', 'pos_loss_market'] as const);

/**
 * Whether a value is one of `orderSourceFilterValues`.
 * @example
 * ```ts
 * if (!isOrderSourceFilter(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderSourceFilter: (value: unknown) => value is OrderSourceFilter = /* @__PURE__ */ guardOf(orderSourceFilterValues);

/**
 * The values of `OrderStatus` that the description knows. The list is frozen.
 *
 * `live`: in the book, nothing filled. `canceled` may have partial fills. Spelled with one l; trigger orders say
 * `cancelled`.
 * @example
 * ```ts
 * for (const value of orderStatusValues) console.log(value);
 * ```
 */
export const orderStatusValues = /* @__PURE__ */ Object.freeze(['live', 'partially_filled', 'filled', 'canceled'] as const);

/**
 * Whether a value is one of `orderStatusValues`.
 * @example
 * ```ts
 * if (!isOrderStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderStatus: (value: unknown) => value is OrderStatus = /* @__PURE__ */ guardOf(orderStatusValues);

/**
 * The values of `OrderType` that the description knows. The list is frozen.
 *
 * `limit`: at the given price or better. `market`: at the best prices there are.
 * @example
 * ```ts
 * for (const value of orderTypeValues) console.log(value);
 * ```
 */
export const orderTypeValues = /* @__PURE__ */ Object.freeze(['limit', 'market'] as const);

/**
 * Whether a value is one of `orderTypeValues`.
 * @example
 * ```ts
 * if (!isOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderType: (value: unknown) => value is OrderType = /* @__PURE__ */ guardOf(orderTypeValues);

/**
 * The values of `PlanStatus` that the description knows. The list is frozen.
 *
 * `live`: waits for its trigger; older answers say `not_trigger`. The others as in `FinishedPlanStatus`. Called
 * `planStatus` here and `status` or `state` in orders.
 * @example
 * ```ts
 * for (const value of planStatusValues) console.log(value);
 * ```
 */
export const planStatusValues = /* @__PURE__ */ Object.freeze(['live', 'executed', 'fail_execute', 'cancelled'] as const);

/**
 * Whether a value is one of `planStatusValues`.
 * @example
 * ```ts
 * if (!isPlanStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPlanStatus: (value: unknown) => value is PlanStatus = /* @__PURE__ */ guardOf(planStatusValues);

/**
 * The values of `PositionDirection` that the description knows. The list is frozen.
 *
 * The position of an order: `long` or `short` in hedge mode, `net` in one-way mode.
 * @example
 * ```ts
 * for (const value of positionDirectionValues) console.log(value);
 * ```
 */
export const positionDirectionValues = /* @__PURE__ */ Object.freeze(['long', 'short', 'net'] as const);

/**
 * Whether a value is one of `positionDirectionValues`.
 * @example
 * ```ts
 * if (!isPositionDirection(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionDirection: (value: unknown) => value is PositionDirection = /* @__PURE__ */ guardOf(positionDirectionValues);

/**
 * The values of `PositionMode` that the description knows. The list is frozen.
 *
 * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
 * @example
 * ```ts
 * for (const value of positionModeValues) console.log(value);
 * ```
 */
export const positionModeValues = /* @__PURE__ */ Object.freeze(['one_way_mode', 'hedge_mode'] as const);

/**
 * Whether a value is one of `positionModeValues`.
 * @example
 * ```ts
 * if (!isPositionMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionMode: (value: unknown) => value is PositionMode = /* @__PURE__ */ guardOf(positionModeValues);

/**
 * The values of `ProductType` that the description knows. The list is frozen.
 *
 * The product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` margined in USDC, `COIN-FUTURES` margined in the
 * coin itself, of which only history is left. Demo trading uses the same. `COIN-FUTURES`: Deprecated since
 * 2026-09-17. The last coin-margined perpetuals of this API were retired that day, and market reads answer an empty
 * list; histories may still hold old rows. What follows it is in the unified API (v3): other contracts (BTCUSD_CM)
 * with other units of quantity. `SUSDT-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with
 * a demo key. `SCOIN-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key.
 * `SUSDC-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key.
 * @example
 * ```ts
 * for (const value of productTypeValues) console.log(value);
 * ```
 */
export const productTypeValues = /* @__PURE__ */ Object.freeze(['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `productTypeValues`.
 * @example
 * ```ts
 * if (!isProductType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isProductType: (value: unknown) => value is ProductType = /* @__PURE__ */ guardOf(productTypeValues);

/**
 * The values of `QueryPlanType` that the description knows. The list is frozen.
 *
 * `normal_plan`: trigger orders. `track_plan`: trailing orders. `profit_loss`: all take-profits and stop-losses
 * together (`profit_plan`, `loss_plan`, `moving_plan`, `pos_profit`, `pos_loss`); only queries know it.
 * @example
 * ```ts
 * for (const value of queryPlanTypeValues) console.log(value);
 * ```
 */
export const queryPlanTypeValues = /* @__PURE__ */ Object.freeze(['normal_plan', 'track_plan', 'profit_loss'] as const);

/**
 * Whether a value is one of `queryPlanTypeValues`.
 * @example
 * ```ts
 * if (!isQueryPlanType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isQueryPlanType: (value: unknown) => value is QueryPlanType = /* @__PURE__ */ guardOf(queryPlanTypeValues);

/**
 * The values of `RatioPeriod` that the description knows. The list is frozen.
 *
 * Length of the interval that one entry covers; the day is written `1Dutc` here and `1d` elsewhere.
 * @example
 * ```ts
 * for (const value of ratioPeriodValues) console.log(value);
 * ```
 */
export const ratioPeriodValues = /* @__PURE__ */ Object.freeze(['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1Dutc'] as const);

/**
 * Whether a value is one of `ratioPeriodValues`.
 * @example
 * ```ts
 * if (!isRatioPeriod(value)) console.warn('not known yet:', value);
 * ```
 */
export const isRatioPeriod: (value: unknown) => value is RatioPeriod = /* @__PURE__ */ guardOf(ratioPeriodValues);

/**
 * The values of `ReduceOnly` that the description knows. The list is frozen.
 *
 * Whether an order may only reduce the position. In capitals here; trigger orders spell it in small letters.
 * @example
 * ```ts
 * for (const value of reduceOnlyValues) console.log(value);
 * ```
 */
export const reduceOnlyValues = /* @__PURE__ */ Object.freeze(['YES', 'NO'] as const);

/**
 * Whether a value is one of `reduceOnlyValues`.
 * @example
 * ```ts
 * if (!isReduceOnly(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReduceOnly: (value: unknown) => value is ReduceOnly = /* @__PURE__ */ guardOf(reduceOnlyValues);

/**
 * The values of `ReportedMarginMode` that the description knows. The list is frozen.
 *
 * The margin mode of an order or a closed position. Older ones spell `isolated` as `fixed` and `crossed` as `cross`;
 * requests take neither.
 * @example
 * ```ts
 * for (const value of reportedMarginModeValues) console.log(value);
 * ```
 */
export const reportedMarginModeValues = /* @__PURE__ */ Object.freeze(['isolated', 'crossed', 'fixed', 'cross'] as const);

/**
 * Whether a value is one of `reportedMarginModeValues`.
 * @example
 * ```ts
 * if (!isReportedMarginMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedMarginMode: (value: unknown) => value is ReportedMarginMode = /* @__PURE__ */ guardOf(reportedMarginModeValues);

/**
 * The values of `ReportedPlanType` that the description knows. The list is frozen.
 *
 * The kind of a trigger order. It is what a cancel has to name. Meanings as in `TriggerPlanType` and `TpslPlanType`.
 * @example
 * ```ts
 * for (const value of reportedPlanTypeValues) console.log(value);
 * ```
 */
export const reportedPlanTypeValues = /* @__PURE__ */ Object.freeze(['normal_plan', 'track_plan', 'profit_plan', 'loss_plan', 'moving_plan', 'pos_profit', 'pos_loss'] as const);

/**
 * Whether a value is one of `reportedPlanTypeValues`.
 * @example
 * ```ts
 * if (!isReportedPlanType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedPlanType: (value: unknown) => value is ReportedPlanType = /* @__PURE__ */ guardOf(reportedPlanTypeValues);

/**
 * The values of `ReportedReduceOnly` that the description knows. The list is frozen.
 *
 * Whether an order may only reduce the position, in capitals or in small letters, by the age of the answer.
 * @example
 * ```ts
 * for (const value of reportedReduceOnlyValues) console.log(value);
 * ```
 */
export const reportedReduceOnlyValues = /* @__PURE__ */ Object.freeze(['YES', 'NO', 'yes', 'no'] as const);

/**
 * Whether a value is one of `reportedReduceOnlyValues`.
 * @example
 * ```ts
 * if (!isReportedReduceOnly(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedReduceOnly: (value: unknown) => value is ReportedReduceOnly = /* @__PURE__ */ guardOf(reportedReduceOnlyValues);

/**
 * The values of `ReportedTradeSide` that the description knows. The list is frozen.
 *
 * What an order did to the position. `open` and `close` are hedge mode, `buy_single` and `sell_single` one-way mode.
 * `reduce_…`: reduced by force, `burst_…`: liquidated, `offset_…`: long and short netted, `delivery_…`: settled at
 * delivery, `dte_sys_adl_…`: auto-deleveraged.
 * @example
 * ```ts
 * for (const value of reportedTradeSideValues) console.log(value);
 * ```
 */
export const reportedTradeSideValues = /* @__PURE__ */ Object.freeze(['close', 'open', 'reduce_close_long', 'reduce_close_short', 'burst_close_long', 'burst_close_short', 'offset_close_long', 'offset_close_short', 'delivery_close_long', 'delivery_close_short', 'dte_sys_adl_close_long', 'dte_sys_adl_close_short', 'buy_single', 'sell_single', 'reduce_buy_single', 'reduce_sell_single', 'burst_buy_single', 'burst_sell_single', 'delivery_sell_single', 'delivery_buy_single', 'dte_sys_adl_buy_in_single_side_mode', 'dte_sys_adl_sell_in_single_side_mode'] as const);

/**
 * Whether a value is one of `reportedTradeSideValues`.
 * @example
 * ```ts
 * if (!isReportedTradeSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedTradeSide: (value: unknown) => value is ReportedTradeSide = /* @__PURE__ */ guardOf(reportedTradeSideValues);

/**
 * The values of `ReportedTriggerType` that the description knows. The list is frozen.
 *
 * Which price triggers. `index_price` occurs in answers only.
 * @example
 * ```ts
 * for (const value of reportedTriggerTypeValues) console.log(value);
 * ```
 */
export const reportedTriggerTypeValues = /* @__PURE__ */ Object.freeze(['fill_price', 'mark_price', 'index_price'] as const);

/**
 * Whether a value is one of `reportedTriggerTypeValues`.
 * @example
 * ```ts
 * if (!isReportedTriggerType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedTriggerType: (value: unknown) => value is ReportedTriggerType = /* @__PURE__ */ guardOf(reportedTriggerTypeValues);

/**
 * The values of `SelfTradePrevention` that the description knows. The list is frozen.
 *
 * `none`: the two orders trade. `cancel_taker`: the incoming order is cancelled. `cancel_maker`: the resting one.
 * `cancel_both`: both.
 * @example
 * ```ts
 * for (const value of selfTradePreventionValues) console.log(value);
 * ```
 */
export const selfTradePreventionValues = /* @__PURE__ */ Object.freeze(['none', 'cancel_taker', 'cancel_maker', 'cancel_both'] as const);

/**
 * Whether a value is one of `selfTradePreventionValues`.
 * @example
 * ```ts
 * if (!isSelfTradePrevention(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSelfTradePrevention: (value: unknown) => value is SelfTradePrevention = /* @__PURE__ */ guardOf(selfTradePreventionValues);

/**
 * The values of `SubOrderStatus` that the description knows. The list is frozen.
 *
 * `success`: the order was placed. `fail`: it was refused. `in_progress_tracking`: a trailing order follows the
 * price.
 * @example
 * ```ts
 * for (const value of subOrderStatusValues) console.log(value);
 * ```
 */
export const subOrderStatusValues = /* @__PURE__ */ Object.freeze(['success', 'fail', 'cancelled', 'in_progress', 'in_progress_tracking'] as const);

/**
 * Whether a value is one of `subOrderStatusValues`.
 * @example
 * ```ts
 * if (!isSubOrderStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubOrderStatus: (value: unknown) => value is SubOrderStatus = /* @__PURE__ */ guardOf(subOrderStatusValues);

/**
 * The values of `SymbolStatus` that the description knows. The list is frozen.
 *
 * `listed`: announced, not trading yet. `normal`: trading. `maintain`: halted. `limit_open`: closing only.
 * `restrictedAPI`: not by API. `off`: delisted.
 * @example
 * ```ts
 * for (const value of symbolStatusValues) console.log(value);
 * ```
 */
export const symbolStatusValues = /* @__PURE__ */ Object.freeze(['listed', 'normal', 'maintain', 'limit_open', 'restrictedAPI', 'off'] as const);

/**
 * Whether a value is one of `symbolStatusValues`.
 * @example
 * ```ts
 * if (!isSymbolStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSymbolStatus: (value: unknown) => value is SymbolStatus = /* @__PURE__ */ guardOf(symbolStatusValues);

/**
 * The values of `SymbolType` that the description knows. The list is frozen.
 *
 * With or without an end.
 * @example
 * ```ts
 * for (const value of symbolTypeValues) console.log(value);
 * ```
 */
export const symbolTypeValues = /* @__PURE__ */ Object.freeze(['perpetual', 'delivery'] as const);

/**
 * Whether a value is one of `symbolTypeValues`.
 * @example
 * ```ts
 * if (!isSymbolType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSymbolType: (value: unknown) => value is SymbolType = /* @__PURE__ */ guardOf(symbolTypeValues);

/**
 * The values of `TakerSide` that the description knows. The list is frozen.
 *
 * The side of the taker, in small letters or with a capital, by the call that is asked.
 * @example
 * ```ts
 * for (const value of takerSideValues) console.log(value);
 * ```
 */
export const takerSideValues = /* @__PURE__ */ Object.freeze(['buy', 'sell', 'Buy', 'Sell'] as const);

/**
 * Whether a value is one of `takerSideValues`.
 * @example
 * ```ts
 * if (!isTakerSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTakerSide: (value: unknown) => value is TakerSide = /* @__PURE__ */ guardOf(takerSideValues);

/**
 * The values of `TaxRecordType` that the description knows. The list is frozen.
 *
 * What a record is for. Listed in capitals, written in small letters in the docs' example.
 * `CONTRACT_MAIN_SETTLE_FEE_USER_…` is funding.
 * @example
 * ```ts
 * for (const value of taxRecordTypeValues) console.log(value);
 * ```
 */
export const taxRecordTypeValues = /* @__PURE__ */ Object.freeze(['TRANSFER_IN', 'TRANSFER_OUT', 'ORDER_DEALT_FROZEN_OUT', 'ORDER_DEALT_IN', 'ORDER_PLF_FEE_OUT', 'EXCHANGE_SOURCE_TOKEN_USER_OUT', 'EXCHANGE_TARGET_TOKEN_USER_IN', 'OPEN_LONG', 'OPEN_SHORT', 'BUY_DEAL', 'SELL_DEAL', 'CLOSE_LONG', 'CLOSE_SHORT', 'FORCE_CLOSE_LONG', 'FORCE_CLOSE_SHORT', 'BURST_CLOSE_LONG', 'BURST_CLOSE_SHORT', 'OFFSET_REDUCE_CLOSE_LONG', 'OFFSET_REDUCE_CLOSE_SHORT', 'FORCE_BUY_SSM', 'FORCE_SELL_SSM', 'BURST_BUY_SSM', 'BURST_SELL_SSM', 'RISK_LIQ_USER_IN', 'RISK_LIQ_USER_OUT', 'INTEREST_SETTLEMENT_OUT', 'CONTRACT_MAIN_SETTLE_FEE_USER_IN', 'CONTRACT_MAIN_SETTLE_FEE_USER_OUT'] as const);

/**
 * Whether a value is one of `taxRecordTypeValues`.
 * @example
 * ```ts
 * if (!isTaxRecordType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTaxRecordType: (value: unknown) => value is TaxRecordType = /* @__PURE__ */ guardOf(taxRecordTypeValues);

/**
 * The values of `TimeInForce` that the description knows. The list is frozen.
 *
 * `gtc`: rests until filled or cancelled. `ioc`: fills what it can at once, the rest is cancelled. `fok`: fills at
 * once as a whole or not at all. `post_only`: only ever adds liquidity; cancelled when it would take.
 * @example
 * ```ts
 * for (const value of timeInForceValues) console.log(value);
 * ```
 */
export const timeInForceValues = /* @__PURE__ */ Object.freeze(['gtc', 'ioc', 'fok', 'post_only'] as const);

/**
 * Whether a value is one of `timeInForceValues`.
 * @example
 * ```ts
 * if (!isTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTimeInForce: (value: unknown) => value is TimeInForce = /* @__PURE__ */ guardOf(timeInForceValues);

/**
 * The values of `TpslHoldSide` that the description knows. The list is frozen.
 *
 * The position. Hedge mode: `long` or `short`. One-way mode: `buy` for a long position, `sell` for a short one.
 * @example
 * ```ts
 * for (const value of tpslHoldSideValues) console.log(value);
 * ```
 */
export const tpslHoldSideValues = /* @__PURE__ */ Object.freeze(['long', 'short', 'buy', 'sell'] as const);

/**
 * Whether a value is one of `tpslHoldSideValues`.
 * @example
 * ```ts
 * if (!isTpslHoldSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTpslHoldSide: (value: unknown) => value is TpslHoldSide = /* @__PURE__ */ guardOf(tpslHoldSideValues);

/**
 * The values of `TpslPlanType` that the description knows. The list is frozen.
 *
 * `profit_plan`, `loss_plan`: take-profit or stop-loss for a part of a position. `pos_profit`, `pos_loss`: for the
 * whole position, whatever its size becomes; takes no size. `moving_plan`: a trailing stop for a part.
 * @example
 * ```ts
 * for (const value of tpslPlanTypeValues) console.log(value);
 * ```
 */
export const tpslPlanTypeValues = /* @__PURE__ */ Object.freeze(['profit_plan', 'loss_plan', 'moving_plan', 'pos_profit', 'pos_loss'] as const);

/**
 * Whether a value is one of `tpslPlanTypeValues`.
 * @example
 * ```ts
 * if (!isTpslPlanType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTpslPlanType: (value: unknown) => value is TpslPlanType = /* @__PURE__ */ guardOf(tpslPlanTypeValues);

/**
 * The values of `TradeScope` that the description knows. The list is frozen.
 *
 * Whether the fill took or added liquidity.
 * @example
 * ```ts
 * for (const value of tradeScopeValues) console.log(value);
 * ```
 */
export const tradeScopeValues = /* @__PURE__ */ Object.freeze(['taker', 'maker'] as const);

/**
 * Whether a value is one of `tradeScopeValues`.
 * @example
 * ```ts
 * if (!isTradeScope(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTradeScope: (value: unknown) => value is TradeScope = /* @__PURE__ */ guardOf(tradeScopeValues);

/**
 * The values of `TradeSide` that the description knows. The list is frozen.
 *
 * Whether an order in hedge mode opens or closes the position that `side` names.
 * @example
 * ```ts
 * for (const value of tradeSideValues) console.log(value);
 * ```
 */
export const tradeSideValues = /* @__PURE__ */ Object.freeze(['open', 'close'] as const);

/**
 * Whether a value is one of `tradeSideValues`.
 * @example
 * ```ts
 * if (!isTradeSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTradeSide: (value: unknown) => value is TradeSide = /* @__PURE__ */ guardOf(tradeSideValues);

/**
 * The values of `TransferAccount` that the description knows. The list is frozen.
 *
 * An account that money can be moved from or to. `p2p` is the funding account.
 * @example
 * ```ts
 * for (const value of transferAccountValues) console.log(value);
 * ```
 */
export const transferAccountValues = /* @__PURE__ */ Object.freeze(['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin', 'isolated_margin'] as const);

/**
 * Whether a value is one of `transferAccountValues`.
 * @example
 * ```ts
 * if (!isTransferAccount(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTransferAccount: (value: unknown) => value is TransferAccount = /* @__PURE__ */ guardOf(transferAccountValues);

/**
 * The values of `TriggerPlanType` that the description knows. The list is frozen.
 *
 * `normal_plan`: a trigger order, placed when a price is reached. `track_plan`: a trailing order, placed at market
 * when the price has turned back from its extreme by the callback ratio.
 * @example
 * ```ts
 * for (const value of triggerPlanTypeValues) console.log(value);
 * ```
 */
export const triggerPlanTypeValues = /* @__PURE__ */ Object.freeze(['normal_plan', 'track_plan'] as const);

/**
 * Whether a value is one of `triggerPlanTypeValues`.
 * @example
 * ```ts
 * if (!isTriggerPlanType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTriggerPlanType: (value: unknown) => value is TriggerPlanType = /* @__PURE__ */ guardOf(triggerPlanTypeValues);

/**
 * The values of `TriggerReduceOnly` that the description knows. The list is frozen.
 *
 * Whether a trigger order may only reduce the position. In small letters here; orders spell it in capitals.
 * @example
 * ```ts
 * for (const value of triggerReduceOnlyValues) console.log(value);
 * ```
 */
export const triggerReduceOnlyValues = /* @__PURE__ */ Object.freeze(['yes', 'no'] as const);

/**
 * Whether a value is one of `triggerReduceOnlyValues`.
 * @example
 * ```ts
 * if (!isTriggerReduceOnly(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTriggerReduceOnly: (value: unknown) => value is TriggerReduceOnly = /* @__PURE__ */ guardOf(triggerReduceOnlyValues);

/**
 * The values of `TriggerType` that the description knows. The list is frozen.
 *
 * Which price triggers: `fill_price` the last traded one, `mark_price` the mark price.
 * @example
 * ```ts
 * for (const value of triggerTypeValues) console.log(value);
 * ```
 */
export const triggerTypeValues = /* @__PURE__ */ Object.freeze(['fill_price', 'mark_price'] as const);

/**
 * Whether a value is one of `triggerTypeValues`.
 * @example
 * ```ts
 * if (!isTriggerType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTriggerType: (value: unknown) => value is TriggerType = /* @__PURE__ */ guardOf(triggerTypeValues);

/**
 * The values of `UsdtFutures` that the description knows. The list is frozen.
 *
 * USDT-M futures, the only product line that knows multi-asset margin.
 * @example
 * ```ts
 * for (const value of usdtFuturesValues) console.log(value);
 * ```
 */
export const usdtFuturesValues = /* @__PURE__ */ Object.freeze(['USDT-FUTURES'] as const);

/**
 * Whether a value is one of `usdtFuturesValues`.
 * @example
 * ```ts
 * if (!isUsdtFutures(value)) console.warn('not known yet:', value);
 * ```
 */
export const isUsdtFutures: (value: unknown) => value is UsdtFutures = /* @__PURE__ */ guardOf(usdtFuturesValues);

/**
 * The values of `YesNo` that the description knows. The list is frozen.
 *
 * A yes or no in small letters.
 * @example
 * ```ts
 * for (const value of yesNoValues) console.log(value);
 * ```
 */
export const yesNoValues = /* @__PURE__ */ Object.freeze(['yes', 'no'] as const);

/**
 * Whether a value is one of `yesNoValues`.
 * @example
 * ```ts
 * if (!isYesNo(value)) console.warn('not known yet:', value);
 * ```
 */
export const isYesNo: (value: unknown) => value is YesNo = /* @__PURE__ */ guardOf(yesNoValues);

/**
 * The values of `YesOrNo` that the description knows. The list is frozen.
 *
 * A yes or no in capitals.
 * @example
 * ```ts
 * for (const value of yesOrNoValues) console.log(value);
 * ```
 */
export const yesOrNoValues = /* @__PURE__ */ Object.freeze(['YES', 'NO'] as const);

/**
 * Whether a value is one of `yesOrNoValues`.
 * @example
 * ```ts
 * if (!isYesOrNo(value)) console.warn('not known yet:', value);
 * ```
 */
export const isYesOrNo: (value: unknown) => value is YesOrNo = /* @__PURE__ */ guardOf(yesOrNoValues);
