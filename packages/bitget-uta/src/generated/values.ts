// Generated from specs/bitget-uta. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { CandleType, Category, ContractType, DeliveryStatus, FeeGroupCategory, FeeGroupName, FuturesCategory, InstrumentStatus, Interval, LeverageCategory, MarketCategory, OrderSide, SymbolType, YesNo, YesOrNo } from './client.ts';

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
