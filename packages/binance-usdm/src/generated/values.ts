// Generated from specs/binance-usdm. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AdlRiskLevel, AlgoOrderType, AlgoStatus, AlgoType, AutoCloseType, BasisContractType, ContinuousContractType, ContractStatus, ContractType, ConvertOrderStatus, DepthLimit, DownloadStatus, IncomeType, KlineInterval, MarginType, NewOrderSelfTradePreventionMode, NewOrderType, OrderResponseType, OrderSide, OrderStatus, OrderType, PositionMarginDirection, PositionMarginType, PositionSide, PriceMatch, RateLimitInterval, RateLimitType, SelfTradePreventionMode, StatisticsPeriod, TimeInForce, TradingIndicatorName, WorkingType } from './client.ts';

/**
 * The values of `AdlRiskLevel` that the description knows. The list is frozen.
 *
 * How likely the exchange is to close profitable positions against losing ones.
 * @example
 * ```ts
 * for (const value of adlRiskLevelValues) console.log(value);
 * ```
 */
export const adlRiskLevelValues = /* @__PURE__ */ Object.freeze(['low', 'medium', 'high'] as const);

/**
 * Whether a value is one of `adlRiskLevelValues`.
 * @example
 * ```ts
 * if (!isAdlRiskLevel(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAdlRiskLevel: (value: unknown) => value is AdlRiskLevel = /* @__PURE__ */ guardOf(adlRiskLevelValues);

/**
 * The values of `AlgoOrderType` that the description knows. The list is frozen.
 *
 * What can be placed as an algo order. `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed,
 * `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its
 * favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
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
 * Why the exchange traded for the account. `LIQUIDATION`: margin was too low. `ADL`: a profitable position was closed
 * against a losing one.
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
 * The values of `BasisContractType` that the description knows. The list is frozen.
 *
 * Which contract of a pair is set against the index.
 * @example
 * ```ts
 * for (const value of basisContractTypeValues) console.log(value);
 * ```
 */
export const basisContractTypeValues = /* @__PURE__ */ Object.freeze(['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER'] as const);

/**
 * Whether a value is one of `basisContractTypeValues`.
 * @example
 * ```ts
 * if (!isBasisContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isBasisContractType: (value: unknown) => value is BasisContractType = /* @__PURE__ */ guardOf(basisContractTypeValues);

/**
 * The values of `ContinuousContractType` that the description knows. The list is frozen.
 *
 * Which contract of a pair: the perpetual (`PERPETUAL`, `TRADIFI_PERPETUAL` for traditional assets) or the one
 * delivered at the end of this or the next quarter.
 * @example
 * ```ts
 * for (const value of continuousContractTypeValues) console.log(value);
 * ```
 */
export const continuousContractTypeValues = /* @__PURE__ */ Object.freeze(['PERPETUAL', 'CURRENT_QUARTER', 'NEXT_QUARTER', 'TRADIFI_PERPETUAL'] as const);

/**
 * Whether a value is one of `continuousContractTypeValues`.
 * @example
 * ```ts
 * if (!isContinuousContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isContinuousContractType: (value: unknown) => value is ContinuousContractType = /* @__PURE__ */ guardOf(continuousContractTypeValues);

/**
 * The values of `ContractStatus` that the description knows. The list is frozen.
 *
 * Orders are taken only while `TRADING`. `PENDING_TRADING`: not open yet. `PRE_DELIVERING`, `DELIVERING`,
 * `DELIVERED`, `PRE_SETTLE`, `SETTLING`, `CLOSE`: on the way out, or gone.
 * @example
 * ```ts
 * for (const value of contractStatusValues) console.log(value);
 * ```
 */
export const contractStatusValues = /* @__PURE__ */ Object.freeze(['PENDING_TRADING', 'TRADING', 'PRE_DELIVERING', 'DELIVERING', 'DELIVERED', 'PRE_SETTLE', 'SETTLING', 'CLOSE'] as const);

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
 * `PERPETUAL`: no delivery. `CURRENT_…` and `NEXT_…`: delivered at the end of that month or quarter.
 * `PERPETUAL_DELIVERING`: a perpetual being settled. `TRADIFI_PERPETUAL`: a perpetual on stocks, metals or other
 * traditional assets.
 * @example
 * ```ts
 * for (const value of contractTypeValues) console.log(value);
 * ```
 */
export const contractTypeValues = /* @__PURE__ */ Object.freeze(['PERPETUAL', 'CURRENT_MONTH', 'NEXT_MONTH', 'CURRENT_QUARTER', 'NEXT_QUARTER', 'PERPETUAL_DELIVERING', 'TRADIFI_PERPETUAL'] as const);

/**
 * Whether a value is one of `contractTypeValues`.
 * @example
 * ```ts
 * if (!isContractType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isContractType: (value: unknown) => value is ContractType = /* @__PURE__ */ guardOf(contractTypeValues);

/**
 * The values of `ConvertOrderStatus` that the description knows. The list is frozen.
 *
 * `PROCESS`: under way. `ACCEPT_SUCCESS`: accepted, not carried out yet. `SUCCESS`: done. `FAIL`: not carried out.
 * @example
 * ```ts
 * for (const value of convertOrderStatusValues) console.log(value);
 * ```
 */
export const convertOrderStatusValues = /* @__PURE__ */ Object.freeze(['PROCESS', 'ACCEPT_SUCCESS', 'SUCCESS', 'FAIL'] as const);

/**
 * Whether a value is one of `convertOrderStatusValues`.
 * @example
 * ```ts
 * if (!isConvertOrderStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isConvertOrderStatus: (value: unknown) => value is ConvertOrderStatus = /* @__PURE__ */ guardOf(convertOrderStatusValues);

/**
 * The values of `DepthLimit` that the description knows. The list is frozen.
 *
 * Levels per side of the order book.
 * @example
 * ```ts
 * for (const value of depthLimitValues) console.log(value);
 * ```
 */
export const depthLimitValues = /* @__PURE__ */ Object.freeze([5, 10, 20, 50, 100, 500, 1000] as const);

/**
 * Whether a value is one of `depthLimitValues`.
 * @example
 * ```ts
 * if (!isDepthLimit(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDepthLimit: (value: unknown) => value is DepthLimit = /* @__PURE__ */ guardOf(depthLimitValues);

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
 * The values of `IncomeType` that the description knows. The list is frozen.
 *
 * What moved the balance. Trading: `REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `SPECIAL_FUNDING_FEE`,
 * `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled), `POSITION_LIMIT_INCREASE_FEE`.
 * Transfers: `TRANSFER`, `INTERNAL_TRANSFER`, `CROSS_COLLATERAL_TRANSFER`, `STRATEGY_UMFUTURES_TRANSFER`,
 * `COIN_SWAP_DEPOSIT`, `COIN_SWAP_WITHDRAW`, `AUTO_EXCHANGE` (conversion in multi-assets mode). Rewards and refunds:
 * `WELCOME_BONUS`, `REFERRAL_KICKBACK`, `COMMISSION_REBATE`, `API_REBATE`, `CONTEST_REWARD`, `FEE_RETURN`,
 * `BFUSD_REWARD`. Options: `OPTIONS_PREMIUM_FEE`, `OPTIONS_SETTLE_PROFIT`.
 * @example
 * ```ts
 * for (const value of incomeTypeValues) console.log(value);
 * ```
 */
export const incomeTypeValues = /* @__PURE__ */ Object.freeze(['TRANSFER', 'WELCOME_BONUS', 'REALIZED_PNL', 'FUNDING_FEE', 'COMMISSION', 'INSURANCE_CLEAR', 'REFERRAL_KICKBACK', 'COMMISSION_REBATE', 'API_REBATE', 'CONTEST_REWARD', 'CROSS_COLLATERAL_TRANSFER', 'OPTIONS_PREMIUM_FEE', 'OPTIONS_SETTLE_PROFIT', 'INTERNAL_TRANSFER', 'AUTO_EXCHANGE', 'DELIVERED_SETTELMENT', 'COIN_SWAP_DEPOSIT', 'COIN_SWAP_WITHDRAW', 'POSITION_LIMIT_INCREASE_FEE', 'STRATEGY_UMFUTURES_TRANSFER', 'FEE_RETURN', 'BFUSD_REWARD', 'SPECIAL_FUNDING_FEE'] as const);

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
 * Length of a candle: `m` minutes, `h` hours, `d` days, `w` weeks, `M` months.
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
 * The values of `NewOrderSelfTradePreventionMode` that the description knows. The list is frozen.
 *
 * What happens instead of a trade between two orders of the same owner. `EXPIRE_TAKER`: the incoming order expires.
 * `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do. A single new order cannot switch the prevention
 * off.
 * @example
 * ```ts
 * for (const value of newOrderSelfTradePreventionModeValues) console.log(value);
 * ```
 */
export const newOrderSelfTradePreventionModeValues = /* @__PURE__ */ Object.freeze(['EXPIRE_TAKER', 'EXPIRE_BOTH', 'EXPIRE_MAKER'] as const);

/**
 * Whether a value is one of `newOrderSelfTradePreventionModeValues`.
 * @example
 * ```ts
 * if (!isNewOrderSelfTradePreventionMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isNewOrderSelfTradePreventionMode: (value: unknown) => value is NewOrderSelfTradePreventionMode = /* @__PURE__ */ guardOf(newOrderSelfTradePreventionModeValues);

/**
 * The values of `NewOrderType` that the description knows. The list is frozen.
 *
 * What can be placed as an ordinary order. `LIMIT` trades at its price or better and may rest in the book; `MARKET`
 * trades at once against the book. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET were
 * taken here until 2025-12-09 and are algo orders since.
 * @example
 * ```ts
 * for (const value of newOrderTypeValues) console.log(value);
 * ```
 */
export const newOrderTypeValues = /* @__PURE__ */ Object.freeze(['LIMIT', 'MARKET'] as const);

/**
 * Whether a value is one of `newOrderTypeValues`.
 * @example
 * ```ts
 * if (!isNewOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isNewOrderType: (value: unknown) => value is NewOrderType = /* @__PURE__ */ guardOf(newOrderTypeValues);

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
 * `NEW`: accepted, nothing filled. `PARTIALLY_FILLED`: open with fills. `FILLED`: done. `CANCELED`: taken out by the
 * user or the exchange, fills stay. `REJECTED`: never entered the book. `EXPIRED`: ended by its own terms (`IOC`,
 * `FOK`, `GTD`, liquidation). `EXPIRED_IN_MATCH`: ended by self-trade prevention.
 * @example
 * ```ts
 * for (const value of orderStatusValues) console.log(value);
 * ```
 */
export const orderStatusValues = /* @__PURE__ */ Object.freeze(['NEW', 'PARTIALLY_FILLED', 'FILLED', 'CANCELED', 'REJECTED', 'EXPIRED', 'EXPIRED_IN_MATCH'] as const);

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
 * Every order type there is. `LIMIT` trades at its price or better; `MARKET` trades at once against the book. `STOP`
 * and `TAKE_PROFIT` become limit orders, `STOP_MARKET` and `TAKE_PROFIT_MARKET` market orders, once the trigger price
 * is passed; `TRAILING_STOP_MARKET` becomes one when the price turns back by a rate. The last five are placed as algo
 * orders.
 * @example
 * ```ts
 * for (const value of orderTypeValues) console.log(value);
 * ```
 */
export const orderTypeValues = /* @__PURE__ */ Object.freeze(['LIMIT', 'MARKET', 'STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] as const);

/**
 * Whether a value is one of `orderTypeValues`.
 * @example
 * ```ts
 * if (!isOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOrderType: (value: unknown) => value is OrderType = /* @__PURE__ */ guardOf(orderTypeValues);

/**
 * The values of `PositionMarginDirection` that the description knows. The list is frozen.
 *
 * `1` adds margin to the isolated position, `2` takes margin out of it.
 * @example
 * ```ts
 * for (const value of positionMarginDirectionValues) console.log(value);
 * ```
 */
export const positionMarginDirectionValues = /* @__PURE__ */ Object.freeze([1, 2] as const);

/**
 * Whether a value is one of `positionMarginDirectionValues`.
 * @example
 * ```ts
 * if (!isPositionMarginDirection(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPositionMarginDirection: (value: unknown) => value is PositionMarginDirection = /* @__PURE__ */ guardOf(positionMarginDirectionValues);

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
 * Time between two values: `m` minutes, `h` hours, `d` days.
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
 * How long an order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest
 * expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take
 * liquidity. `GTD`: until `goodTillDate`. `RPI`: post-only and visible to retail interfaces only, matched against
 * their orders alone.
 * @example
 * ```ts
 * for (const value of timeInForceValues) console.log(value);
 * ```
 */
export const timeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK', 'GTX', 'GTD', 'RPI'] as const);

/**
 * Whether a value is one of `timeInForceValues`.
 * @example
 * ```ts
 * if (!isTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTimeInForce: (value: unknown) => value is TimeInForce = /* @__PURE__ */ guardOf(timeInForceValues);

/**
 * The values of `TradingIndicatorName` that the description knows. The list is frozen.
 *
 * `UFR`: share of orders that were not filled. `IFER`: share of `IOC` and `FOK` orders that expired. `GCR`: share of
 * `GTC` orders that were cancelled. `DR`: share of orders too small to matter. `TMV`: too many violations on several
 * symbols, for the whole account.
 * @example
 * ```ts
 * for (const value of tradingIndicatorNameValues) console.log(value);
 * ```
 */
export const tradingIndicatorNameValues = /* @__PURE__ */ Object.freeze(['UFR', 'IFER', 'GCR', 'DR', 'TMV'] as const);

/**
 * Whether a value is one of `tradingIndicatorNameValues`.
 * @example
 * ```ts
 * if (!isTradingIndicatorName(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTradingIndicatorName: (value: unknown) => value is TradingIndicatorName = /* @__PURE__ */ guardOf(tradingIndicatorNameValues);

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
