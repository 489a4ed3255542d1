// Generated from specs/binance-coinm. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AlgoOrderType, AlgoStatus, AlgoTimeInForce, AlgoType, AutoCloseType, ContractStatus, ContractType, DownloadStatus, FollowedContractType, IncomeType, KlineInterval, MarginType, OrderResponseType, OrderSide, OrderStatus, OrderType, PositionMarginType, PositionSide, PriceMatch, RateLimitInterval, RateLimitType, SelfTradePreventionMode, StatisticsPeriod, TimeInForce, WorkingType } from './client.ts';

/**
 * The values of `AlgoOrderType` that the description knows. The list is frozen.
 *
 * What is placed once the trigger price is reached. `STOP` and `TAKE_PROFIT`: a limit order at `price`. `STOP_MARKET`
 * and `TAKE_PROFIT_MARKET`: a market order, or the closing of the whole position with `closePosition`.
 * `TRAILING_STOP_MARKET`: a market order when the price turns back by `callbackRate` from its best since activation.
 * A `STOP` to buy triggers when the price rises to the trigger, one to sell when it falls to it; `TAKE_PROFIT` the
 * other way round.
 * @example
 * ```ts
 * for (const value of algoOrderTypeValues) console.log(value);
 * ```
 */
export const algoOrderTypeValues = /* @__PURE__ */ Object.freeze(['STOP', 'TAKE_PROFIT', 'STOP_MARKET', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] as const);

/**
 * Whether a value is one of `algoOrderTypeValues`.
 * @example
 * ```ts
 * if (!isAlgoOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAlgoOrderType: (value: unknown) => value is AlgoOrderType = /* @__PURE__ */ guardOf(algoOrderTypeValues);

/**
 * The values of `AlgoStatus` that the description knows. The list is frozen.
 *
 * `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the
 * order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`:
 * the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was
 * gone.
 * @example
 * ```ts
 * for (const value of algoStatusValues) console.log(value);
 * ```
 */
export const algoStatusValues = /* @__PURE__ */ Object.freeze(['NEW', 'CANCELED', 'TRIGGERING', 'TRIGGERED', 'FINISHED', 'REJECTED', 'EXPIRED'] as const);

/**
 * Whether a value is one of `algoStatusValues`.
 * @example
 * ```ts
 * if (!isAlgoStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAlgoStatus: (value: unknown) => value is AlgoStatus = /* @__PURE__ */ guardOf(algoStatusValues);

/**
 * The values of `AlgoTimeInForce` that the description knows. The list is frozen.
 *
 * How long the order that the trigger places stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the
 * rest expires. `FOK`: whole at once or expires. `GTX`: post only. `GTD`: until `goodTillDate`. `RPI`: retail price
 * improvement, post only. The list is that of USDⓈ-M, whose service this is; plain COIN-M orders take the first four
 * only, and nobody has shown `GTD` or `RPI` accepted here.
 * @example
 * ```ts
 * for (const value of algoTimeInForceValues) console.log(value);
 * ```
 */
export const algoTimeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK', 'GTX', 'GTD', 'RPI'] as const);

/**
 * Whether a value is one of `algoTimeInForceValues`.
 * @example
 * ```ts
 * if (!isAlgoTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAlgoTimeInForce: (value: unknown) => value is AlgoTimeInForce = /* @__PURE__ */ guardOf(algoTimeInForceValues);

/**
 * The values of `AlgoType` that the description knows. The list is frozen.
 *
 * The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
 * @example
 * ```ts
 * for (const value of algoTypeValues) console.log(value);
 * ```
 */
export const algoTypeValues = /* @__PURE__ */ Object.freeze(['CONDITIONAL'] as const);

/**
 * Whether a value is one of `algoTypeValues`.
 * @example
 * ```ts
 * if (!isAlgoType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAlgoType: (value: unknown) => value is AlgoType = /* @__PURE__ */ guardOf(algoTypeValues);

/**
 * The values of `AutoCloseType` that the description knows. The list is frozen.
 *
 * Why the exchange closed a position. `LIQUIDATION`: margin ran out. `ADL`: auto-deleveraging against someone else's
 * liquidation.
 * @example
 * ```ts
 * for (const value of autoCloseTypeValues) console.log(value);
 * ```
 */
export const autoCloseTypeValues = /* @__PURE__ */ Object.freeze(['LIQUIDATION', 'ADL'] as const);

/**
 * Whether a value is one of `autoCloseTypeValues`.
 * @example
 * ```ts
 * if (!isAutoCloseType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAutoCloseType: (value: unknown) => value is AutoCloseType = /* @__PURE__ */ guardOf(autoCloseTypeValues);

/**
 * The values of `ContractStatus` that the description knows. The list is frozen.
 *
 * `PENDING_TRADING`: listed, not yet open. `TRADING`: open. `PRE_DELIVERING`: orders only close. `DELIVERING`: being
 * delivered. `DELIVERED`: over.
 * @example
 * ```ts
 * for (const value of contractStatusValues) console.log(value);
 * ```
 */
export const contractStatusValues = /* @__PURE__ */ Object.freeze(['PENDING_TRADING', 'TRADING', 'PRE_DELIVERING', 'DELIVERING', 'DELIVERED'] as const);

/**
 * Whether a value is one of `contractStatusValues`.
 * @example
 * ```ts
 * if (!isContractStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isContractStatus: (value: unknown) => value is ContractStatus = /* @__PURE__ */ guardOf(contractStatusValues);

/**
 * The values of `ContractType` that the description knows. The list is frozen.
 *
 * `PERPETUAL`: never delivered. `CURRENT_QUARTER`, `NEXT_QUARTER`: delivered at the end of this, of the next quarter.
 * With `_DELIVERING`: the delivery is under way.
 * @example
 * ```ts
 * for (const value of contractTypeValues) console.log(value);
 * ```
 */
export const contractTypeValues = /* @__PURE__ */ Object.freeze(['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER', 'CURRENT_QUARTER_DELIVERING', 'NEXT_QUARTER_DELIVERING', 'PERPETUAL_DELIVERING'] as const);

/**
 * Whether a value is one of `contractTypeValues`.
 * @example
 * ```ts
 * if (!isContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isContractType: (value: unknown) => value is ContractType = /* @__PURE__ */ guardOf(contractTypeValues);

/**
 * The values of `DownloadStatus` that the description knows. The list is frozen.
 *
 * `processing`: ask again later. `completed`: the link is there.
 * @example
 * ```ts
 * for (const value of downloadStatusValues) console.log(value);
 * ```
 */
export const downloadStatusValues = /* @__PURE__ */ Object.freeze(['processing', 'completed'] as const);

/**
 * Whether a value is one of `downloadStatusValues`.
 * @example
 * ```ts
 * if (!isDownloadStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDownloadStatus: (value: unknown) => value is DownloadStatus = /* @__PURE__ */ guardOf(downloadStatusValues);

/**
 * The values of `FollowedContractType` that the description knows. The list is frozen.
 *
 * `PERPETUAL`; `CURRENT_QUARTER` and `NEXT_QUARTER`: the contract delivered at the end of this, of the next quarter.
 * @example
 * ```ts
 * for (const value of followedContractTypeValues) console.log(value);
 * ```
 */
export const followedContractTypeValues = /* @__PURE__ */ Object.freeze(['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER'] as const);

/**
 * Whether a value is one of `followedContractTypeValues`.
 * @example
 * ```ts
 * if (!isFollowedContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFollowedContractType: (value: unknown) => value is FollowedContractType = /* @__PURE__ */ guardOf(followedContractTypeValues);

/**
 * The values of `IncomeType` that the description knows. The list is frozen.
 *
 * Why the balance changed. `TRANSFER`: coins moved in or out. `WELCOME_BONUS`: a gift of the exchange. `FUNDING_FEE`:
 * funding paid or received. `REALIZED_PNL`: profit or loss of a fill that closed. `COMMISSION`: fee of a fill.
 * `INSURANCE_CLEAR`: fee or clearing of a liquidation. `DELIVERED_SETTELMENT`: settlement at delivery; the spelling
 * is the exchange's.
 * @example
 * ```ts
 * for (const value of incomeTypeValues) console.log(value);
 * ```
 */
export const incomeTypeValues = /* @__PURE__ */ Object.freeze(['TRANSFER', 'WELCOME_BONUS', 'FUNDING_FEE', 'REALIZED_PNL', 'COMMISSION', 'INSURANCE_CLEAR', 'DELIVERED_SETTELMENT'] as const);

/**
 * Whether a value is one of `incomeTypeValues`.
 * @example
 * ```ts
 * if (!isIncomeType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isIncomeType: (value: unknown) => value is IncomeType = /* @__PURE__ */ guardOf(incomeTypeValues);

/**
 * The values of `KlineInterval` that the description knows. The list is frozen.
 *
 * Length of a candle: m minutes, h hours, d days, w weeks, M months. `1m` is a minute, `1M` a month.
 * @example
 * ```ts
 * for (const value of klineIntervalValues) console.log(value);
 * ```
 */
export const klineIntervalValues = /* @__PURE__ */ Object.freeze(['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'] as const);

/**
 * Whether a value is one of `klineIntervalValues`.
 * @example
 * ```ts
 * if (!isKlineInterval(value)) console.warn('not known yet:', value);
 * ```
 */
export const isKlineInterval: (value: unknown) => value is KlineInterval = /* @__PURE__ */ guardOf(klineIntervalValues);

/**
 * The values of `MarginType` that the description knows. The list is frozen.
 *
 * How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`:
 * the whole balance of the margin asset stands behind all crossed positions in it.
 * @example
 * ```ts
 * for (const value of marginTypeValues) console.log(value);
 * ```
 */
export const marginTypeValues = /* @__PURE__ */ Object.freeze(['ISOLATED', 'CROSSED'] as const);

/**
 * Whether a value is one of `marginTypeValues`.
 * @example
 * ```ts
 * if (!isMarginType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginType: (value: unknown) => value is MarginType = /* @__PURE__ */ guardOf(marginTypeValues);

/**
 * The values of `OrderResponseType` that the description knows. The list is frozen.
 *
 * `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders
 * and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
 * @example
 * ```ts
 * for (const value of orderResponseTypeValues) console.log(value);
 * ```
 */
export const orderResponseTypeValues = /* @__PURE__ */ Object.freeze(['ACK', 'RESULT'] as const);

/**
 * Whether a value is one of `orderResponseTypeValues`.
 * @example
 * ```ts
 * if (!isOrderResponseType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderResponseType: (value: unknown) => value is OrderResponseType = /* @__PURE__ */ guardOf(orderResponseTypeValues);

/**
 * The values of `OrderSide` that the description knows. The list is frozen.
 *
 * `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
 * @example
 * ```ts
 * for (const value of orderSideValues) console.log(value);
 * ```
 */
export const orderSideValues = /* @__PURE__ */ Object.freeze(['BUY', 'SELL'] as const);

/**
 * Whether a value is one of `orderSideValues`.
 * @example
 * ```ts
 * if (!isOrderSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderSide: (value: unknown) => value is OrderSide = /* @__PURE__ */ guardOf(orderSideValues);

/**
 * The values of `OrderStatus` that the description knows. The list is frozen.
 *
 * Where an order stands. `NEW`: open, nothing filled. `PARTIALLY_FILLED`: open. `FILLED`: done. `CANCELED`: taken
 * back, perhaps after a partial fill. `EXPIRED`: ended by its time in force or by the exchange. `EXPIRED_IN_MATCH`:
 * ended by self-trade prevention.
 * @example
 * ```ts
 * for (const value of orderStatusValues) console.log(value);
 * ```
 */
export const orderStatusValues = /* @__PURE__ */ Object.freeze(['NEW', 'PARTIALLY_FILLED', 'FILLED', 'CANCELED', 'EXPIRED', 'EXPIRED_IN_MATCH'] as const);

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
 * The types that plain orders have. `LIMIT`: at `price` or better. `MARKET`: at once, at what the book offers within
 * the market take bound. Stops, take-profits and trailing stops are algo orders. STOP, STOP_MARKET, TAKE_PROFIT,
 * TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET left plain orders for newAlgoOrder with COIN-M's move of 2026-06-30;
 * older orders still show them.
 * @example
 * ```ts
 * for (const value of orderTypeValues) console.log(value);
 * ```
 */
export const orderTypeValues = /* @__PURE__ */ Object.freeze(['LIMIT', 'MARKET'] as const);

/**
 * Whether a value is one of `orderTypeValues`.
 * @example
 * ```ts
 * if (!isOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderType: (value: unknown) => value is OrderType = /* @__PURE__ */ guardOf(orderTypeValues);

/**
 * The values of `PositionMarginType` that the description knows. The list is frozen.
 *
 * How a position is backed, as position reads spell it. Requests spell it `ISOLATED` and `CROSSED`.
 * @example
 * ```ts
 * for (const value of positionMarginTypeValues) console.log(value);
 * ```
 */
export const positionMarginTypeValues = /* @__PURE__ */ Object.freeze(['isolated', 'cross'] as const);

/**
 * Whether a value is one of `positionMarginTypeValues`.
 * @example
 * ```ts
 * if (!isPositionMarginType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionMarginType: (value: unknown) => value is PositionMarginType = /* @__PURE__ */ guardOf(positionMarginTypeValues);

/**
 * The values of `PositionSide` that the description knows. The list is frozen.
 *
 * Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or
 * short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
 * @example
 * ```ts
 * for (const value of positionSideValues) console.log(value);
 * ```
 */
export const positionSideValues = /* @__PURE__ */ Object.freeze(['BOTH', 'LONG', 'SHORT'] as const);

/**
 * Whether a value is one of `positionSideValues`.
 * @example
 * ```ts
 * if (!isPositionSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionSide: (value: unknown) => value is PositionSide = /* @__PURE__ */ guardOf(positionSideValues);

/**
 * The values of `PriceMatch` that the description knows. The list is frozen.
 *
 * Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its
 * 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th
 * level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says
 * otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing
 * orders, until the exchange says otherwise; no return is announced.
 * @example
 * ```ts
 * for (const value of priceMatchValues) console.log(value);
 * ```
 */
export const priceMatchValues = /* @__PURE__ */ Object.freeze(['OPPONENT', 'OPPONENT_5', 'OPPONENT_10', 'OPPONENT_20', 'QUEUE', 'QUEUE_5', 'QUEUE_10', 'QUEUE_20'] as const);

/**
 * Whether a value is one of `priceMatchValues`.
 * @example
 * ```ts
 * if (!isPriceMatch(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPriceMatch: (value: unknown) => value is PriceMatch = /* @__PURE__ */ guardOf(priceMatchValues);

/**
 * The values of `RateLimitInterval` that the description knows. The list is frozen.
 *
 * Unit of time of a limit.
 * @example
 * ```ts
 * for (const value of rateLimitIntervalValues) console.log(value);
 * ```
 */
export const rateLimitIntervalValues = /* @__PURE__ */ Object.freeze(['SECOND', 'MINUTE', 'DAY'] as const);

/**
 * Whether a value is one of `rateLimitIntervalValues`.
 * @example
 * ```ts
 * if (!isRateLimitInterval(value)) console.warn('not known yet:', value);
 * ```
 */
export const isRateLimitInterval: (value: unknown) => value is RateLimitInterval = /* @__PURE__ */ guardOf(rateLimitIntervalValues);

/**
 * The values of `RateLimitType` that the description knows. The list is frozen.
 *
 * `REQUEST_WEIGHT`: weight of calls, per IP. `ORDERS`: orders placed or modified, per account.
 * @example
 * ```ts
 * for (const value of rateLimitTypeValues) console.log(value);
 * ```
 */
export const rateLimitTypeValues = /* @__PURE__ */ Object.freeze(['REQUEST_WEIGHT', 'ORDERS'] as const);

/**
 * Whether a value is one of `rateLimitTypeValues`.
 * @example
 * ```ts
 * if (!isRateLimitType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isRateLimitType: (value: unknown) => value is RateLimitType = /* @__PURE__ */ guardOf(rateLimitTypeValues);

/**
 * The values of `SelfTradePreventionMode` that the description knows. The list is frozen.
 *
 * What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the
 * incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
 * @example
 * ```ts
 * for (const value of selfTradePreventionModeValues) console.log(value);
 * ```
 */
export const selfTradePreventionModeValues = /* @__PURE__ */ Object.freeze(['NONE', 'EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'] as const);

/**
 * Whether a value is one of `selfTradePreventionModeValues`.
 * @example
 * ```ts
 * if (!isSelfTradePreventionMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSelfTradePreventionMode: (value: unknown) => value is SelfTradePreventionMode = /* @__PURE__ */ guardOf(selfTradePreventionModeValues);

/**
 * The values of `StatisticsPeriod` that the description knows. The list is frozen.
 *
 * Length of the steps that statistics come in: m minutes, h hours, d days.
 * @example
 * ```ts
 * for (const value of statisticsPeriodValues) console.log(value);
 * ```
 */
export const statisticsPeriodValues = /* @__PURE__ */ Object.freeze(['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h', '1d'] as const);

/**
 * Whether a value is one of `statisticsPeriodValues`.
 * @example
 * ```ts
 * if (!isStatisticsPeriod(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStatisticsPeriod: (value: unknown) => value is StatisticsPeriod = /* @__PURE__ */ guardOf(statisticsPeriodValues);

/**
 * The values of `TimeInForce` that the description knows. The list is frozen.
 *
 * How long an order stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills
 * whole at once or expires. `GTX`: post only, expires if it would take.
 * @example
 * ```ts
 * for (const value of timeInForceValues) console.log(value);
 * ```
 */
export const timeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK', 'GTX'] as const);

/**
 * Whether a value is one of `timeInForceValues`.
 * @example
 * ```ts
 * if (!isTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTimeInForce: (value: unknown) => value is TimeInForce = /* @__PURE__ */ guardOf(timeInForceValues);

/**
 * The values of `WorkingType` that the description knows. The list is frozen.
 *
 * Which price sets off a trigger: `MARK_PRICE` the mark price, `CONTRACT_PRICE` the last trade.
 * @example
 * ```ts
 * for (const value of workingTypeValues) console.log(value);
 * ```
 */
export const workingTypeValues = /* @__PURE__ */ Object.freeze(['MARK_PRICE', 'CONTRACT_PRICE'] as const);

/**
 * Whether a value is one of `workingTypeValues`.
 * @example
 * ```ts
 * if (!isWorkingType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isWorkingType: (value: unknown) => value is WorkingType = /* @__PURE__ */ guardOf(workingTypeValues);
