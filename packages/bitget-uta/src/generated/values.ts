// Generated from specs/bitget-uta. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AccountLevel, AccountMode, AccountModeTarget, CandleType, Category, ContractType, DeliveryStatus, FeeGroupCategory, FeeGroupName, FuturesCategory, InstrumentStatus, Interval, KeyPermission, LeverageCategory, MarginMode, MarginOperation, MarketCategory, OnOff, OrderSide, OrderType, PositionMode, PositionSide, RecordCategory, SelfTradePrevention, SymbolType, YesNo, YesOrNo } from './client.ts';

/**
 * The values of `AccountLevel` that the description knows. The list is frozen.
 *
 * `basic` and `advanced`: how much the account may trade. `isolated`: without shared margin. `delta`: for hedged
 * portfolios.
 * @example
 * ```ts
 * for (const value of accountLevelValues) console.log(value);
 * ```
 */
export const accountLevelValues = /* @__PURE__ */ Object.freeze(['basic', 'advanced', 'isolated', 'delta'] as const);

/**
 * Whether a value is one of `accountLevelValues`.
 * @example
 * ```ts
 * if (!isAccountLevel(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAccountLevel: (value: unknown) => value is AccountLevel = /* @__PURE__ */ guardOf(accountLevelValues);

/**
 * The values of `AccountMode` that the description knows. The list is frozen.
 *
 * `unified`: everything is in the unified account. `hybrid`: in the samples of the docs; presumably a part is still
 * in classic accounts. `upgrading`: on the way from classic. `switching`: on the way back.
 * @example
 * ```ts
 * for (const value of accountModeValues) console.log(value);
 * ```
 */
export const accountModeValues = /* @__PURE__ */ Object.freeze(['unified', 'hybrid', 'upgrading', 'switching'] as const);

/**
 * Whether a value is one of `accountModeValues`.
 * @example
 * ```ts
 * if (!isAccountMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAccountMode: (value: unknown) => value is AccountMode = /* @__PURE__ */ guardOf(accountModeValues);

/**
 * The values of `AccountModeTarget` that the description knows. The list is frozen.
 *
 * A level of the account. `basic` and `advanced` are documented; `delta` and `isolated` come from one client.
 * @example
 * ```ts
 * for (const value of accountModeTargetValues) console.log(value);
 * ```
 */
export const accountModeTargetValues = /* @__PURE__ */ Object.freeze(['basic', 'advanced', 'delta', 'isolated'] as const);

/**
 * Whether a value is one of `accountModeTargetValues`.
 * @example
 * ```ts
 * if (!isAccountModeTarget(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAccountModeTarget: (value: unknown) => value is AccountModeTarget = /* @__PURE__ */ guardOf(accountModeTargetValues);

/**
 * The values of `CandleType` that the description knows. The list is frozen.
 *
 * Which price the bars are made of: last traded, mark, index, or the premium index.
 * @example
 * ```ts
 * for (const value of candleTypeValues) console.log(value);
 * ```
 */
export const candleTypeValues = /* @__PURE__ */ Object.freeze(['market', 'mark', 'index', 'premium'] as const);

/**
 * Whether a value is one of `candleTypeValues`.
 * @example
 * ```ts
 * if (!isCandleType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCandleType: (value: unknown) => value is CandleType = /* @__PURE__ */ guardOf(candleTypeValues);

/**
 * The values of `Category` that the description knows. The list is frozen.
 *
 * A business line of the account. `SPOT`: spot. `MARGIN`: spot pairs with borrowed coins. `USDT-FUTURES`,
 * `USDC-FUTURES`: contracts margined in that coin, sizes in the base coin. `COIN-FUTURES`: coin-margined contracts
 * with names like `BTCUSD_CM`, sizes in the quote coin; those of the classic API (`BTCUSD`) ended on 2026-09-17.
 * @example
 * ```ts
 * for (const value of categoryValues) console.log(value);
 * ```
 */
export const categoryValues = /* @__PURE__ */ Object.freeze(['SPOT', 'MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `categoryValues`.
 * @example
 * ```ts
 * if (!isCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCategory: (value: unknown) => value is Category = /* @__PURE__ */ guardOf(categoryValues);

/**
 * The values of `ContractType` that the description knows. The list is frozen.
 *
 * With or without an end.
 * @example
 * ```ts
 * for (const value of contractTypeValues) console.log(value);
 * ```
 */
export const contractTypeValues = /* @__PURE__ */ Object.freeze(['perpetual', 'delivery'] as const);

/**
 * Whether a value is one of `contractTypeValues`.
 * @example
 * ```ts
 * if (!isContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isContractType: (value: unknown) => value is ContractType = /* @__PURE__ */ guardOf(contractTypeValues);

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
 * The values of `FeeGroupCategory` that the description knows. The list is frozen.
 *
 * Spot, or all futures lines together.
 * @example
 * ```ts
 * for (const value of feeGroupCategoryValues) console.log(value);
 * ```
 */
export const feeGroupCategoryValues = /* @__PURE__ */ Object.freeze(['SPOT', 'FUTURES'] as const);

/**
 * Whether a value is one of `feeGroupCategoryValues`.
 * @example
 * ```ts
 * if (!isFeeGroupCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFeeGroupCategory: (value: unknown) => value is FeeGroupCategory = /* @__PURE__ */ guardOf(feeGroupCategoryValues);

/**
 * The values of `FeeGroupName` that the description knows. The list is frozen.
 *
 * A group of pairs with fees of its own.
 * @example
 * ```ts
 * for (const value of feeGroupNameValues) console.log(value);
 * ```
 */
export const feeGroupNameValues = /* @__PURE__ */ Object.freeze(['DEFAULT', 'GROUP_A', 'GROUP_B', 'GROUP_C'] as const);

/**
 * Whether a value is one of `feeGroupNameValues`.
 * @example
 * ```ts
 * if (!isFeeGroupName(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFeeGroupName: (value: unknown) => value is FeeGroupName = /* @__PURE__ */ guardOf(feeGroupNameValues);

/**
 * The values of `FuturesCategory` that the description knows. The list is frozen.
 *
 * A futures line. Sizes are in the base coin on `USDT-FUTURES` and `USDC-FUTURES`, in the quote coin on
 * `COIN-FUTURES`.
 * @example
 * ```ts
 * for (const value of futuresCategoryValues) console.log(value);
 * ```
 */
export const futuresCategoryValues = /* @__PURE__ */ Object.freeze(['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `futuresCategoryValues`.
 * @example
 * ```ts
 * if (!isFuturesCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFuturesCategory: (value: unknown) => value is FuturesCategory = /* @__PURE__ */ guardOf(futuresCategoryValues);

/**
 * The values of `InstrumentStatus` that the description knows. The list is frozen.
 *
 * `listed`: announced, not trading yet. `online`: trading. `limit_open`: closing only. `limit_close`: presumably
 * closing is restricted (since 2025-11-21). `offline`: delisted or in maintenance. `restrictedAPI`: not by API.
 * @example
 * ```ts
 * for (const value of instrumentStatusValues) console.log(value);
 * ```
 */
export const instrumentStatusValues = /* @__PURE__ */ Object.freeze(['listed', 'online', 'limit_open', 'limit_close', 'offline', 'restrictedAPI'] as const);

/**
 * Whether a value is one of `instrumentStatusValues`.
 * @example
 * ```ts
 * if (!isInstrumentStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isInstrumentStatus: (value: unknown) => value is InstrumentStatus = /* @__PURE__ */ guardOf(instrumentStatusValues);

/**
 * The values of `Interval` that the description knows. The list is frozen.
 *
 * Length of a candlestick: `m` minutes, `H` hours, `D` days.
 * @example
 * ```ts
 * for (const value of intervalValues) console.log(value);
 * ```
 */
export const intervalValues = /* @__PURE__ */ Object.freeze(['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D'] as const);

/**
 * Whether a value is one of `intervalValues`.
 * @example
 * ```ts
 * if (!isInterval(value)) console.warn('not known yet:', value);
 * ```
 */
export const isInterval: (value: unknown) => value is Interval = /* @__PURE__ */ guardOf(intervalValues);

/**
 * The values of `KeyPermission` that the description knows. The list is frozen.
 *
 * That a key may write, in the two spellings that were seen. What a key that may only read has here is in no payload.
 * @example
 * ```ts
 * for (const value of keyPermissionValues) console.log(value);
 * ```
 */
export const keyPermissionValues = /* @__PURE__ */ Object.freeze(['read_and_write', 'read-and-write'] as const);

/**
 * Whether a value is one of `keyPermissionValues`.
 * @example
 * ```ts
 * if (!isKeyPermission(value)) console.warn('not known yet:', value);
 * ```
 */
export const isKeyPermission: (value: unknown) => value is KeyPermission = /* @__PURE__ */ guardOf(keyPermissionValues);

/**
 * The values of `LeverageCategory` that the description knows. The list is frozen.
 *
 * A business line with leverage: set per coin on `MARGIN`, per pair on the futures lines.
 * @example
 * ```ts
 * for (const value of leverageCategoryValues) console.log(value);
 * ```
 */
export const leverageCategoryValues = /* @__PURE__ */ Object.freeze(['MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `leverageCategoryValues`.
 * @example
 * ```ts
 * if (!isLeverageCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isLeverageCategory: (value: unknown) => value is LeverageCategory = /* @__PURE__ */ guardOf(leverageCategoryValues);

/**
 * The values of `MarginMode` that the description knows. The list is frozen.
 *
 * `crossed`: the positions share the equity of the account. `isolated`: a position risks only the margin assigned to
 * it.
 * @example
 * ```ts
 * for (const value of marginModeValues) console.log(value);
 * ```
 */
export const marginModeValues = /* @__PURE__ */ Object.freeze(['crossed', 'isolated'] as const);

/**
 * Whether a value is one of `marginModeValues`.
 * @example
 * ```ts
 * if (!isMarginMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginMode: (value: unknown) => value is MarginMode = /* @__PURE__ */ guardOf(marginModeValues);

/**
 * The values of `MarginOperation` that the description knows. The list is frozen.
 *
 * `add`: from the balance into the position. `remove`: back.
 * @example
 * ```ts
 * for (const value of marginOperationValues) console.log(value);
 * ```
 */
export const marginOperationValues = /* @__PURE__ */ Object.freeze(['add', 'remove'] as const);

/**
 * Whether a value is one of `marginOperationValues`.
 * @example
 * ```ts
 * if (!isMarginOperation(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginOperation: (value: unknown) => value is MarginOperation = /* @__PURE__ */ guardOf(marginOperationValues);

/**
 * The values of `MarketCategory` that the description knows. The list is frozen.
 *
 * A business line with a market of its own. `MARGIN` has none: it trades in the books of `SPOT`.
 * @example
 * ```ts
 * for (const value of marketCategoryValues) console.log(value);
 * ```
 */
export const marketCategoryValues = /* @__PURE__ */ Object.freeze(['SPOT', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `marketCategoryValues`.
 * @example
 * ```ts
 * if (!isMarketCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarketCategory: (value: unknown) => value is MarketCategory = /* @__PURE__ */ guardOf(marketCategoryValues);

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
 * The values of `OrderSide` that the description knows. The list is frozen.
 *
 * What the order does in the market, in both position modes: a long is closed with `sell`. (In the classic v2 API
 * `side` names the position in hedge mode.)
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
 * The values of `PositionSide` that the description knows. The list is frozen.
 *
 * The position that an order belongs to in hedge mode: `long` or `short`, whether the order opens or closes it.
 * @example
 * ```ts
 * for (const value of positionSideValues) console.log(value);
 * ```
 */
export const positionSideValues = /* @__PURE__ */ Object.freeze(['long', 'short'] as const);

/**
 * Whether a value is one of `positionSideValues`.
 * @example
 * ```ts
 * if (!isPositionSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionSide: (value: unknown) => value is PositionSide = /* @__PURE__ */ guardOf(positionSideValues);

/**
 * The values of `RecordCategory` that the description knows. The list is frozen.
 *
 * A business line; `OTHER` is what belongs to none.
 * @example
 * ```ts
 * for (const value of recordCategoryValues) console.log(value);
 * ```
 */
export const recordCategoryValues = /* @__PURE__ */ Object.freeze(['SPOT', 'MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'OTHER'] as const);

/**
 * Whether a value is one of `recordCategoryValues`.
 * @example
 * ```ts
 * if (!isRecordCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isRecordCategory: (value: unknown) => value is RecordCategory = /* @__PURE__ */ guardOf(recordCategoryValues);

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
 * The values of `SymbolType` that the description knows. The list is frozen.
 *
 * What a pair is about: a coin, a metal, a share or another commodity.
 * @example
 * ```ts
 * for (const value of symbolTypeValues) console.log(value);
 * ```
 */
export const symbolTypeValues = /* @__PURE__ */ Object.freeze(['crypto', 'metal', 'stock', 'commodity'] as const);

/**
 * Whether a value is one of `symbolTypeValues`.
 * @example
 * ```ts
 * if (!isSymbolType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSymbolType: (value: unknown) => value is SymbolType = /* @__PURE__ */ guardOf(symbolTypeValues);

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
