// Generated from specs/binance-pm. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AccountStatus, AlgoStatus, AlgoType, AutoCloseType, CmIncomeType, CmTimeInForce, ConditionalOrderType, DownloadStatus, FuturesOrderType, LoanStatus, MarginInterestType, MarginOrderResponseType, MarginOrderType, MarginTimeInForce, MarginType, OcoSideEffectType, OrderResponseType, OrderSide, OrderStatus, PositionSide, PriceMatch, RateLimitInterval, RateLimitType, SelfTradePreventionMode, SideEffectType, StrategyStatus, TradingIndicatorName, TransferSide, UmIncomeType, UmTimeInForce, WorkingType } from './client.ts';

/**
 * The values of `AccountStatus` that the description knows. The list is frozen.
 *
 * How safe the portfolio is, by its unified maintenance margin ratio. `NORMAL`: nothing is amiss. `MARGIN_CALL`: add
 * collateral. `SUPPLY_MARGIN`: collateral is asked for, and what worsens the ratio is refused. `REDUCE_ONLY`: only
 * orders that reduce risk. `ACTIVE_LIQUIDATION` and `FORCE_LIQUIDATION`: the exchange is closing positions.
 * `BANKRUPTED`: the collateral is used up.
 * @example
 * ```ts
 * for (const value of accountStatusValues) console.log(value);
 * ```
 */
export const accountStatusValues = /* @__PURE__ */ Object.freeze(['NORMAL', 'MARGIN_CALL', 'SUPPLY_MARGIN', 'REDUCE_ONLY', 'ACTIVE_LIQUIDATION', 'FORCE_LIQUIDATION', 'BANKRUPTED'] as const);

/**
 * Whether a value is one of `accountStatusValues`.
 * @example
 * ```ts
 * if (!isAccountStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAccountStatus: (value: unknown) => value is AccountStatus = /* @__PURE__ */ guardOf(accountStatusValues);

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
 * The values of `CmIncomeType` that the description knows. The list is frozen.
 *
 * What moved the COIN-M balance. `TRANSFER`, `WELCOME_BONUS`, `FUNDING_FEE`, `REALIZED_PNL`, `COMMISSION`,
 * `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled).
 * @example
 * ```ts
 * for (const value of cmIncomeTypeValues) console.log(value);
 * ```
 */
export const cmIncomeTypeValues = /* @__PURE__ */ Object.freeze(['TRANSFER', 'WELCOME_BONUS', 'FUNDING_FEE', 'REALIZED_PNL', 'COMMISSION', 'INSURANCE_CLEAR', 'DELIVERED_SETTELMENT'] as const);

/**
 * Whether a value is one of `cmIncomeTypeValues`.
 * @example
 * ```ts
 * if (!isCmIncomeType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCmIncomeType: (value: unknown) => value is CmIncomeType = /* @__PURE__ */ guardOf(cmIncomeTypeValues);

/**
 * The values of `CmTimeInForce` that the description knows. The list is frozen.
 *
 * How long a COIN-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest
 * expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take
 * liquidity.
 * @example
 * ```ts
 * for (const value of cmTimeInForceValues) console.log(value);
 * ```
 */
export const cmTimeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK', 'GTX'] as const);

/**
 * Whether a value is one of `cmTimeInForceValues`.
 * @example
 * ```ts
 * if (!isCmTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCmTimeInForce: (value: unknown) => value is CmTimeInForce = /* @__PURE__ */ guardOf(cmTimeInForceValues);

/**
 * The values of `ConditionalOrderType` that the description knows. The list is frozen.
 *
 * `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and
 * `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour.
 * `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
 * @example
 * ```ts
 * for (const value of conditionalOrderTypeValues) console.log(value);
 * ```
 */
export const conditionalOrderTypeValues = /* @__PURE__ */ Object.freeze(['STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] as const);

/**
 * Whether a value is one of `conditionalOrderTypeValues`.
 * @example
 * ```ts
 * if (!isConditionalOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isConditionalOrderType: (value: unknown) => value is ConditionalOrderType = /* @__PURE__ */ guardOf(conditionalOrderTypeValues);

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
 * The values of `FuturesOrderType` that the description knows. The list is frozen.
 *
 * `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. Types
 * with a trigger are algo orders (UM) or conditional orders (CM).
 * @example
 * ```ts
 * for (const value of futuresOrderTypeValues) console.log(value);
 * ```
 */
export const futuresOrderTypeValues = /* @__PURE__ */ Object.freeze(['LIMIT', 'MARKET'] as const);

/**
 * Whether a value is one of `futuresOrderTypeValues`.
 * @example
 * ```ts
 * if (!isFuturesOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFuturesOrderType: (value: unknown) => value is FuturesOrderType = /* @__PURE__ */ guardOf(futuresOrderTypeValues);

/**
 * The values of `LoanStatus` that the description knows. The list is frozen.
 *
 * `PENDING`: under way. `CONFIRMED`: done. `FAILED`: not carried out.
 * @example
 * ```ts
 * for (const value of loanStatusValues) console.log(value);
 * ```
 */
export const loanStatusValues = /* @__PURE__ */ Object.freeze(['PENDING', 'CONFIRMED', 'FAILED'] as const);

/**
 * Whether a value is one of `loanStatusValues`.
 * @example
 * ```ts
 * if (!isLoanStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isLoanStatus: (value: unknown) => value is LoanStatus = /* @__PURE__ */ guardOf(loanStatusValues);

/**
 * The values of `MarginInterestType` that the description knows. The list is frozen.
 *
 * `PERIODIC`: charged each hour. `ON_BORROW`: the first, when it was borrowed. `_CONVERTED`: the same, paid in BNB.
 * `PORTFOLIO`: on a negative balance of the portfolio.
 * @example
 * ```ts
 * for (const value of marginInterestTypeValues) console.log(value);
 * ```
 */
export const marginInterestTypeValues = /* @__PURE__ */ Object.freeze(['PERIODIC', 'ON_BORROW', 'PERIODIC_CONVERTED', 'ON_BORROW_CONVERTED', 'PORTFOLIO'] as const);

/**
 * Whether a value is one of `marginInterestTypeValues`.
 * @example
 * ```ts
 * if (!isMarginInterestType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginInterestType: (value: unknown) => value is MarginInterestType = /* @__PURE__ */ guardOf(marginInterestTypeValues);

/**
 * The values of `MarginOrderResponseType` that the description knows. The list is frozen.
 *
 * `ACK`: ids and time only. `RESULT`: the order's state too. `FULL`: the fills too.
 * @example
 * ```ts
 * for (const value of marginOrderResponseTypeValues) console.log(value);
 * ```
 */
export const marginOrderResponseTypeValues = /* @__PURE__ */ Object.freeze(['ACK', 'RESULT', 'FULL'] as const);

/**
 * Whether a value is one of `marginOrderResponseTypeValues`.
 * @example
 * ```ts
 * if (!isMarginOrderResponseType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginOrderResponseType: (value: unknown) => value is MarginOrderResponseType = /* @__PURE__ */ guardOf(marginOrderResponseTypeValues);

/**
 * The values of `MarginOrderType` that the description knows. The list is frozen.
 *
 * `LIMIT`: at its price or better. `MARKET`: at once, of a quantity or of a value. `STOP_LOSS` and `TAKE_PROFIT`: a
 * market order once `stopPrice` is reached; with `_LIMIT` a limit order. `LIMIT_MAKER`: a limit order that is refused
 * when it would take liquidity.
 * @example
 * ```ts
 * for (const value of marginOrderTypeValues) console.log(value);
 * ```
 */
export const marginOrderTypeValues = /* @__PURE__ */ Object.freeze(['LIMIT', 'MARKET', 'STOP_LOSS', 'STOP_LOSS_LIMIT', 'TAKE_PROFIT', 'TAKE_PROFIT_LIMIT', 'LIMIT_MAKER'] as const);

/**
 * Whether a value is one of `marginOrderTypeValues`.
 * @example
 * ```ts
 * if (!isMarginOrderType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginOrderType: (value: unknown) => value is MarginOrderType = /* @__PURE__ */ guardOf(marginOrderTypeValues);

/**
 * The values of `MarginTimeInForce` that the description knows. The list is frozen.
 *
 * How long a margin order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest
 * expires. `FOK`: fills completely at once or expires.
 * @example
 * ```ts
 * for (const value of marginTimeInForceValues) console.log(value);
 * ```
 */
export const marginTimeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK'] as const);

/**
 * Whether a value is one of `marginTimeInForceValues`.
 * @example
 * ```ts
 * if (!isMarginTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isMarginTimeInForce: (value: unknown) => value is MarginTimeInForce = /* @__PURE__ */ guardOf(marginTimeInForceValues);

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
 * The values of `OcoSideEffectType` that the description knows. The list is frozen.
 *
 * What an OCO borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is placed.
 * `AUTO_REPAY`: repays debt with what it brings in.
 * @example
 * ```ts
 * for (const value of ocoSideEffectTypeValues) console.log(value);
 * ```
 */
export const ocoSideEffectTypeValues = /* @__PURE__ */ Object.freeze(['NO_SIDE_EFFECT', 'MARGIN_BUY', 'AUTO_REPAY'] as const);

/**
 * Whether a value is one of `ocoSideEffectTypeValues`.
 * @example
 * ```ts
 * if (!isOcoSideEffectType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOcoSideEffectType: (value: unknown) => value is OcoSideEffectType = /* @__PURE__ */ guardOf(ocoSideEffectTypeValues);

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
 * The values of `SideEffectType` that the description knows. The list is frozen.
 *
 * What a margin order borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is
 * placed. `AUTO_REPAY`: repays debt with what it brings in. `AUTO_BORROW_REPAY`: both.
 * @example
 * ```ts
 * for (const value of sideEffectTypeValues) console.log(value);
 * ```
 */
export const sideEffectTypeValues = /* @__PURE__ */ Object.freeze(['NO_SIDE_EFFECT', 'MARGIN_BUY', 'AUTO_REPAY', 'AUTO_BORROW_REPAY'] as const);

/**
 * Whether a value is one of `sideEffectTypeValues`.
 * @example
 * ```ts
 * if (!isSideEffectType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSideEffectType: (value: unknown) => value is SideEffectType = /* @__PURE__ */ guardOf(sideEffectTypeValues);

/**
 * The values of `StrategyStatus` that the description knows. The list is frozen.
 *
 * `NEW`: waiting for its trigger. `TRIGGERED`: the order was placed. `CANCELED`: cancelled before the trigger.
 * `EXPIRED`: ended by the exchange, such as when the order was refused at the trigger.
 * @example
 * ```ts
 * for (const value of strategyStatusValues) console.log(value);
 * ```
 */
export const strategyStatusValues = /* @__PURE__ */ Object.freeze(['NEW', 'TRIGGERED', 'CANCELED', 'EXPIRED'] as const);

/**
 * Whether a value is one of `strategyStatusValues`.
 * @example
 * ```ts
 * if (!isStrategyStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStrategyStatus: (value: unknown) => value is StrategyStatus = /* @__PURE__ */ guardOf(strategyStatusValues);

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
 * The values of `TransferSide` that the description knows. The list is frozen.
 *
 * `TO_UM`: into the USDⓈ-M wallet. `FROM_UM`: out of it.
 * @example
 * ```ts
 * for (const value of transferSideValues) console.log(value);
 * ```
 */
export const transferSideValues = /* @__PURE__ */ Object.freeze(['TO_UM', 'FROM_UM'] as const);

/**
 * Whether a value is one of `transferSideValues`.
 * @example
 * ```ts
 * if (!isTransferSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTransferSide: (value: unknown) => value is TransferSide = /* @__PURE__ */ guardOf(transferSideValues);

/**
 * The values of `UmIncomeType` that the description knows. The list is frozen.
 *
 * What moved the USDⓈ-M balance: trading (`REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `INSURANCE_CLEAR`,
 * `DELIVERED_SETTELMENT`, so spelled), transfers and conversions, rewards and refunds, options.
 * @example
 * ```ts
 * for (const value of umIncomeTypeValues) console.log(value);
 * ```
 */
export const umIncomeTypeValues = /* @__PURE__ */ Object.freeze(['TRANSFER', 'WELCOME_BONUS', 'REALIZED_PNL', 'FUNDING_FEE', 'COMMISSION', 'INSURANCE_CLEAR', 'REFERRAL_KICKBACK', 'COMMISSION_REBATE', 'API_REBATE', 'CONTEST_REWARD', 'CROSS_COLLATERAL_TRANSFER', 'OPTIONS_PREMIUM_FEE', 'OPTIONS_SETTLE_PROFIT', 'INTERNAL_TRANSFER', 'AUTO_EXCHANGE', 'DELIVERED_SETTELMENT', 'COIN_SWAP_DEPOSIT', 'COIN_SWAP_WITHDRAW', 'POSITION_LIMIT_INCREASE_FEE'] as const);

/**
 * Whether a value is one of `umIncomeTypeValues`.
 * @example
 * ```ts
 * if (!isUmIncomeType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isUmIncomeType: (value: unknown) => value is UmIncomeType = /* @__PURE__ */ guardOf(umIncomeTypeValues);

/**
 * The values of `UmTimeInForce` that the description knows. The list is frozen.
 *
 * How long a USDⓈ-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest
 * expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take
 * liquidity. `GTD`: until `goodTillDate`.
 * @example
 * ```ts
 * for (const value of umTimeInForceValues) console.log(value);
 * ```
 */
export const umTimeInForceValues = /* @__PURE__ */ Object.freeze(['GTC', 'IOC', 'FOK', 'GTX', 'GTD'] as const);

/**
 * Whether a value is one of `umTimeInForceValues`.
 * @example
 * ```ts
 * if (!isUmTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isUmTimeInForce: (value: unknown) => value is UmTimeInForce = /* @__PURE__ */ guardOf(umTimeInForceValues);

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
