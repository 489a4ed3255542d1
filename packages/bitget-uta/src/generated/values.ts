// Generated from specs/bitget-uta. Do not edit.

import { guardOf } from '@openderivs/client/values';
import type { AccountLevel, AccountMode, AccountModeTarget, ActivationType, AddressKind, CancelReason, CandleType, Category, ContractType, DeliveryStatus, DepositAccount, ExecType, FeeGroupCategory, FeeGroupName, FreezeOperation, FuturesCategory, IcebergExecution, IcebergPreference, IcebergSplit, IdentityType, InstrumentStatus, Interval, KeyPermission, KoreanExchange, LeverageCategory, LoanStatus, LoanTerm, MarginMode, MarginOperation, MarketCategory, OffsetType, OnOff, OrderSide, OrderStatus, OrderType, PledgeChangeType, PledgeRateSide, PositionMode, PositionSide, QuotaCategory, RecordCategory, ReduceStatus, ReportedHoldMode, ReportedMarginMode, ReportedPositionSide, ReportedReduceOnly, SelfTradePrevention, StrategyCategory, StrategyStatus, StrategySubOrderStatus, StrategyType, SubAccountMode, SubAccountStatus, SubKeyScope, SubKeyType, SubMainTransferSource, SubMainTransferTarget, SubTransferAccount, SymbolType, TimeInForce, TpslMode, TradeScope, TradeSide, TrailType, TransferAccount, TransferRole, TriggerBy, TwapInterval, WithdrawalKind, WithdrawalTarget, YesNo, YesOrNo } from './client.ts';

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
 * The values of `ActivationType` that the description knows. The list is frozen.
 *
 * Which price starts the trailing; `index` on futures only.
 * @example
 * ```ts
 * for (const value of activationTypeValues) console.log(value);
 * ```
 */
export const activationTypeValues = /* @__PURE__ */ Object.freeze(['market', 'mark', 'index'] as const);

/**
 * Whether a value is one of `activationTypeValues`.
 * @example
 * ```ts
 * if (!isActivationType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isActivationType: (value: unknown) => value is ActivationType = /* @__PURE__ */ guardOf(activationTypeValues);

/**
 * The values of `AddressKind` that the description knows. The list is frozen.
 *
 * What kind of address: `EVM` of any EVM chain, `internal` of another user. How `regular` and `universal` differ is
 * not documented.
 * @example
 * ```ts
 * for (const value of addressKindValues) console.log(value);
 * ```
 */
export const addressKindValues = /* @__PURE__ */ Object.freeze(['EVM', 'regular', 'universal', 'internal'] as const);

/**
 * Whether a value is one of `addressKindValues`.
 * @example
 * ```ts
 * if (!isAddressKind(value)) console.warn('not known yet:', value);
 * ```
 */
export const isAddressKind: (value: unknown) => value is AddressKind = /* @__PURE__ */ guardOf(addressKindValues);

/**
 * The values of `CancelReason` that the description knows. The list is frozen.
 *
 * Why an order was cancelled. `normal_cancel`: by the user or the system. `fok_…`, `ioc_…`, `post_only_fill_cancel`:
 * its time in force. `stp_cancel`, `self_trade_cancel`: self-trade prevention. `modify_limit_order`: a change with
 * `autoCancel`. `slippage_cancel`, `limit_price_exceed_cancel`: the price strayed too far. `adl_cancel`,
 * `burst_cancel`, `penetrate_cancel`: deleveraging and liquidation. `cancel_receiveWindow`: its receive window ran
 * out (since 2026-08-06).
 * @example
 * ```ts
 * for (const value of cancelReasonValues) console.log(value);
 * ```
 */
export const cancelReasonValues = /* @__PURE__ */ Object.freeze(['normal_cancel', 'trade_too_many_times_cancel', 'trade_count_too_small', 'fok_not_full_cancel', 'ioc_not_full_cancel', 'post_only_fill_cancel', 'self_trade_cancel', 'trade_max_deal_size_cancel', 'tpsl_plan_cancel', 'back_contract_cancel', 'delegated_risk_order_cancel', 'trader_order_cancel', 'delivery_order_cancel', 'modify_limit_order', 'slippage_cancel', 'adl_cancel', 'penetrate_cancel', 'stp_cancel', 'call_auction_cancel', 'limit_price_exceed_cancel', 'burst_cancel', 'cancel_receiveWindow'] as const);

/**
 * Whether a value is one of `cancelReasonValues`.
 * @example
 * ```ts
 * if (!isCancelReason(value)) console.warn('not known yet:', value);
 * ```
 */
export const isCancelReason: (value: unknown) => value is CancelReason = /* @__PURE__ */ guardOf(cancelReasonValues);

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
 * The values of `DepositAccount` that the description knows. The list is frozen.
 *
 * Where deposits go: funding, the unified account, or P2P.
 * @example
 * ```ts
 * for (const value of depositAccountValues) console.log(value);
 * ```
 */
export const depositAccountValues = /* @__PURE__ */ Object.freeze(['funding', 'unified', 'otc'] as const);

/**
 * Whether a value is one of `depositAccountValues`.
 * @example
 * ```ts
 * if (!isDepositAccount(value)) console.warn('not known yet:', value);
 * ```
 */
export const isDepositAccount: (value: unknown) => value is DepositAccount = /* @__PURE__ */ guardOf(depositAccountValues);

/**
 * The values of `ExecType` that the description knows. The list is frozen.
 *
 * How an order came to be executed: by its owner, by netting long and short, by forced reduction, by liquidation, by
 * delivery.
 * @example
 * ```ts
 * for (const value of execTypeValues) console.log(value);
 * ```
 */
export const execTypeValues = /* @__PURE__ */ Object.freeze(['normal', 'offset', 'reduce', 'liquidation', 'delivery'] as const);

/**
 * Whether a value is one of `execTypeValues`.
 * @example
 * ```ts
 * if (!isExecType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isExecType: (value: unknown) => value is ExecType = /* @__PURE__ */ guardOf(execTypeValues);

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
 * The values of `FreezeOperation` that the description knows. The list is frozen.
 *
 * What to do.
 * @example
 * ```ts
 * for (const value of freezeOperationValues) console.log(value);
 * ```
 */
export const freezeOperationValues = /* @__PURE__ */ Object.freeze(['freeze', 'unfreeze'] as const);

/**
 * Whether a value is one of `freezeOperationValues`.
 * @example
 * ```ts
 * if (!isFreezeOperation(value)) console.warn('not known yet:', value);
 * ```
 */
export const isFreezeOperation: (value: unknown) => value is FreezeOperation = /* @__PURE__ */ guardOf(freezeOperationValues);

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
 * The values of `IcebergExecution` that the description knows. The list is frozen.
 *
 * `queue1`: at the best price of the own side. `counterparty1`: at the best price of the other side.
 * @example
 * ```ts
 * for (const value of icebergExecutionValues) console.log(value);
 * ```
 */
export const icebergExecutionValues = /* @__PURE__ */ Object.freeze(['queue1', 'counterparty1'] as const);

/**
 * Whether a value is one of `icebergExecutionValues`.
 * @example
 * ```ts
 * if (!isIcebergExecution(value)) console.warn('not known yet:', value);
 * ```
 */
export const isIcebergExecution: (value: unknown) => value is IcebergExecution = /* @__PURE__ */ guardOf(icebergExecutionValues);

/**
 * The values of `IcebergPreference` that the description knows. The list is frozen.
 *
 * How the parts are priced.
 * @example
 * ```ts
 * for (const value of icebergPreferenceValues) console.log(value);
 * ```
 */
export const icebergPreferenceValues = /* @__PURE__ */ Object.freeze(['faster_execution', 'fixed_distance', 'fixed_price'] as const);

/**
 * Whether a value is one of `icebergPreferenceValues`.
 * @example
 * ```ts
 * if (!isIcebergPreference(value)) console.warn('not known yet:', value);
 * ```
 */
export const isIcebergPreference: (value: unknown) => value is IcebergPreference = /* @__PURE__ */ guardOf(icebergPreferenceValues);

/**
 * The values of `IcebergSplit` that the description knows. The list is frozen.
 *
 * `quantity`: parts of one size. `order`: a number of parts.
 * @example
 * ```ts
 * for (const value of icebergSplitValues) console.log(value);
 * ```
 */
export const icebergSplitValues = /* @__PURE__ */ Object.freeze(['quantity', 'order'] as const);

/**
 * Whether a value is one of `icebergSplitValues`.
 * @example
 * ```ts
 * if (!isIcebergSplit(value)) console.warn('not known yet:', value);
 * ```
 */
export const isIcebergSplit: (value: unknown) => value is IcebergSplit = /* @__PURE__ */ guardOf(icebergSplitValues);

/**
 * The values of `IdentityType` that the description knows. The list is frozen.
 *
 * Who owns the account that coins go to.
 * @example
 * ```ts
 * for (const value of identityTypeValues) console.log(value);
 * ```
 */
export const identityTypeValues = /* @__PURE__ */ Object.freeze(['company', 'user'] as const);

/**
 * Whether a value is one of `identityTypeValues`.
 * @example
 * ```ts
 * if (!isIdentityType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isIdentityType: (value: unknown) => value is IdentityType = /* @__PURE__ */ guardOf(identityTypeValues);

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
 * The values of `KoreanExchange` that the description knows. The list is frozen.
 *
 * An exchange that wants to know who withdraws to it.
 * @example
 * ```ts
 * for (const value of koreanExchangeValues) console.log(value);
 * ```
 */
export const koreanExchangeValues = /* @__PURE__ */ Object.freeze(['bithumb', 'korbit', 'coinone'] as const);

/**
 * Whether a value is one of `koreanExchangeValues`.
 * @example
 * ```ts
 * if (!isKoreanExchange(value)) console.warn('not known yet:', value);
 * ```
 */
export const isKoreanExchange: (value: unknown) => value is KoreanExchange = /* @__PURE__ */ guardOf(koreanExchangeValues);

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
 * The values of `LoanStatus` that the description knows. The list is frozen.
 *
 * How a loan ended: `ROLLBACK` undone, `FORCE` by sale of the pledge, `REPAY` repaid.
 * @example
 * ```ts
 * for (const value of loanStatusValues) console.log(value);
 * ```
 */
export const loanStatusValues = /* @__PURE__ */ Object.freeze(['ROLLBACK', 'FORCE', 'REPAY'] as const);

/**
 * Whether a value is one of `loanStatusValues`.
 * @example
 * ```ts
 * if (!isLoanStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isLoanStatus: (value: unknown) => value is LoanStatus = /* @__PURE__ */ guardOf(loanStatusValues);

/**
 * The values of `LoanTerm` that the description knows. The list is frozen.
 *
 * How long a loan runs: seven days, thirty days, or open.
 * @example
 * ```ts
 * for (const value of loanTermValues) console.log(value);
 * ```
 */
export const loanTermValues = /* @__PURE__ */ Object.freeze(['SEVEN', 'THIRTY', 'FLEXIBLE'] as const);

/**
 * Whether a value is one of `loanTermValues`.
 * @example
 * ```ts
 * if (!isLoanTerm(value)) console.warn('not known yet:', value);
 * ```
 */
export const isLoanTerm: (value: unknown) => value is LoanTerm = /* @__PURE__ */ guardOf(loanTermValues);

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
 * The values of `OffsetType` that the description knows. The list is frozen.
 *
 * `percentage`: as a fraction of the price. `spread`: as a distance in price.
 * @example
 * ```ts
 * for (const value of offsetTypeValues) console.log(value);
 * ```
 */
export const offsetTypeValues = /* @__PURE__ */ Object.freeze(['percentage', 'spread'] as const);

/**
 * Whether a value is one of `offsetTypeValues`.
 * @example
 * ```ts
 * if (!isOffsetType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isOffsetType: (value: unknown) => value is OffsetType = /* @__PURE__ */ guardOf(offsetTypeValues);

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
 * The values of `OrderStatus` that the description knows. The list is frozen.
 *
 * `live`: created. `new`: being matched, in the book with nothing filled. `cancelled` may have partial fills. Spelled
 * with two l; the classic API says `canceled`.
 * @example
 * ```ts
 * for (const value of orderStatusValues) console.log(value);
 * ```
 */
export const orderStatusValues = /* @__PURE__ */ Object.freeze(['live', 'new', 'partially_filled', 'filled', 'cancelled'] as const);

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
 * The values of `PledgeChangeType` that the description knows. The list is frozen.
 *
 * `IN`: add to the pledge. `OUT`: take some back.
 * @example
 * ```ts
 * for (const value of pledgeChangeTypeValues) console.log(value);
 * ```
 */
export const pledgeChangeTypeValues = /* @__PURE__ */ Object.freeze(['OUT', 'IN'] as const);

/**
 * Whether a value is one of `pledgeChangeTypeValues`.
 * @example
 * ```ts
 * if (!isPledgeChangeType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPledgeChangeType: (value: unknown) => value is PledgeChangeType = /* @__PURE__ */ guardOf(pledgeChangeTypeValues);

/**
 * The values of `PledgeRateSide` that the description knows. The list is frozen.
 *
 * `down`: the rate fell, more was pledged. `up`: the rate rose, pledge was withdrawn.
 * @example
 * ```ts
 * for (const value of pledgeRateSideValues) console.log(value);
 * ```
 */
export const pledgeRateSideValues = /* @__PURE__ */ Object.freeze(['down', 'up'] as const);

/**
 * Whether a value is one of `pledgeRateSideValues`.
 * @example
 * ```ts
 * if (!isPledgeRateSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isPledgeRateSide: (value: unknown) => value is PledgeRateSide = /* @__PURE__ */ guardOf(pledgeRateSideValues);

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
 * The values of `QuotaCategory` that the description knows. The list is frozen.
 *
 * Spot, or all futures lines together; in small letters.
 * @example
 * ```ts
 * for (const value of quotaCategoryValues) console.log(value);
 * ```
 */
export const quotaCategoryValues = /* @__PURE__ */ Object.freeze(['spot', 'futures'] as const);

/**
 * Whether a value is one of `quotaCategoryValues`.
 * @example
 * ```ts
 * if (!isQuotaCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isQuotaCategory: (value: unknown) => value is QuotaCategory = /* @__PURE__ */ guardOf(quotaCategoryValues);

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
 * The values of `ReduceStatus` that the description knows. The list is frozen.
 *
 * Whether a forced sale is done.
 * @example
 * ```ts
 * for (const value of reduceStatusValues) console.log(value);
 * ```
 */
export const reduceStatusValues = /* @__PURE__ */ Object.freeze(['COMPLETE', 'WAIT'] as const);

/**
 * Whether a value is one of `reduceStatusValues`.
 * @example
 * ```ts
 * if (!isReduceStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReduceStatus: (value: unknown) => value is ReduceStatus = /* @__PURE__ */ guardOf(reduceStatusValues);

/**
 * The values of `ReportedHoldMode` that the description knows. The list is frozen.
 *
 * The position mode that an order was placed in. Empty for spot and margin.
 * @example
 * ```ts
 * for (const value of reportedHoldModeValues) console.log(value);
 * ```
 */
export const reportedHoldModeValues = /* @__PURE__ */ Object.freeze(['one_way_mode', 'hedge_mode', ''] as const);

/**
 * Whether a value is one of `reportedHoldModeValues`.
 * @example
 * ```ts
 * if (!isReportedHoldMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedHoldMode: (value: unknown) => value is ReportedHoldMode = /* @__PURE__ */ guardOf(reportedHoldModeValues);

/**
 * The values of `ReportedMarginMode` that the description knows. The list is frozen.
 *
 * The margin mode of an order. Empty where there is none.
 * @example
 * ```ts
 * for (const value of reportedMarginModeValues) console.log(value);
 * ```
 */
export const reportedMarginModeValues = /* @__PURE__ */ Object.freeze(['crossed', 'isolated', ''] as const);

/**
 * Whether a value is one of `reportedMarginModeValues`.
 * @example
 * ```ts
 * if (!isReportedMarginMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedMarginMode: (value: unknown) => value is ReportedMarginMode = /* @__PURE__ */ guardOf(reportedMarginModeValues);

/**
 * The values of `ReportedPositionSide` that the description knows. The list is frozen.
 *
 * The position that an order or a fill belongs to. `long` and `short`: hedge mode. `net`: what the classic API has in
 * one-way mode; no payload of this API shows that mode. Empty for spot and margin.
 * @example
 * ```ts
 * for (const value of reportedPositionSideValues) console.log(value);
 * ```
 */
export const reportedPositionSideValues = /* @__PURE__ */ Object.freeze(['long', 'short', 'net', ''] as const);

/**
 * Whether a value is one of `reportedPositionSideValues`.
 * @example
 * ```ts
 * if (!isReportedPositionSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isReportedPositionSide: (value: unknown) => value is ReportedPositionSide = /* @__PURE__ */ guardOf(reportedPositionSideValues);

/**
 * The values of `ReportedReduceOnly` that the description knows. The list is frozen.
 *
 * Whether the order may only reduce. Capitals in every payload at hand, small letters where it is sent.
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
 * The values of `StrategyCategory` that the description knows. The list is frozen.
 *
 * A business line that takes strategy orders: all but `COIN-FUTURES`.
 * @example
 * ```ts
 * for (const value of strategyCategoryValues) console.log(value);
 * ```
 */
export const strategyCategoryValues = /* @__PURE__ */ Object.freeze(['SPOT', 'MARGIN', 'USDT-FUTURES', 'USDC-FUTURES'] as const);

/**
 * Whether a value is one of `strategyCategoryValues`.
 * @example
 * ```ts
 * if (!isStrategyCategory(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStrategyCategory: (value: unknown) => value is StrategyCategory = /* @__PURE__ */ guardOf(strategyCategoryValues);

/**
 * The values of `StrategyStatus` that the description knows. The list is frozen.
 *
 * `pending`: waiting. `submitting`: triggered, on its way. `success`: its order was placed; whether it filled is
 * another matter. `failed`: triggered and refused. `cancelled`: cancelled before it triggered.
 * @example
 * ```ts
 * for (const value of strategyStatusValues) console.log(value);
 * ```
 */
export const strategyStatusValues = /* @__PURE__ */ Object.freeze(['pending', 'success', 'failed', 'cancelled', 'submitting'] as const);

/**
 * Whether a value is one of `strategyStatusValues`.
 * @example
 * ```ts
 * if (!isStrategyStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStrategyStatus: (value: unknown) => value is StrategyStatus = /* @__PURE__ */ guardOf(strategyStatusValues);

/**
 * The values of `StrategySubOrderStatus` that the description knows. The list is frozen.
 *
 * What became of an order that a strategy placed.
 * @example
 * ```ts
 * for (const value of strategySubOrderStatusValues) console.log(value);
 * ```
 */
export const strategySubOrderStatusValues = /* @__PURE__ */ Object.freeze(['filled', 'cancelled', 'failed'] as const);

/**
 * Whether a value is one of `strategySubOrderStatusValues`.
 * @example
 * ```ts
 * if (!isStrategySubOrderStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStrategySubOrderStatus: (value: unknown) => value is StrategySubOrderStatus = /* @__PURE__ */ guardOf(strategySubOrderStatusValues);

/**
 * The values of `StrategyType` that the description knows. The list is frozen.
 *
 * `tpsl`: take-profit and stop-loss of a position. `trigger`: an order that is sent when a price is reached. `oco`:
 * two legs of which one cancels the other. `trailing_stop`: a trigger that follows the price. `iceberg`: an order
 * sent in parts. `twap`: an order spread over time. The last four are newer than the documents at hand: two clients
 * vouch for them.
 * @example
 * ```ts
 * for (const value of strategyTypeValues) console.log(value);
 * ```
 */
export const strategyTypeValues = /* @__PURE__ */ Object.freeze(['tpsl', 'trigger', 'oco', 'trailing_stop', 'iceberg', 'twap'] as const);

/**
 * Whether a value is one of `strategyTypeValues`.
 * @example
 * ```ts
 * if (!isStrategyType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isStrategyType: (value: unknown) => value is StrategyType = /* @__PURE__ */ guardOf(strategyTypeValues);

/**
 * The values of `SubAccountMode` that the description knows. The list is frozen.
 *
 * The kind of a new sub-account.
 * @example
 * ```ts
 * for (const value of subAccountModeValues) console.log(value);
 * ```
 */
export const subAccountModeValues = /* @__PURE__ */ Object.freeze(['classic', 'unified'] as const);

/**
 * Whether a value is one of `subAccountModeValues`.
 * @example
 * ```ts
 * if (!isSubAccountMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubAccountMode: (value: unknown) => value is SubAccountMode = /* @__PURE__ */ guardOf(subAccountModeValues);

/**
 * The values of `SubAccountStatus` that the description knows. The list is frozen.
 *
 * Whether a sub-account can be used.
 * @example
 * ```ts
 * for (const value of subAccountStatusValues) console.log(value);
 * ```
 */
export const subAccountStatusValues = /* @__PURE__ */ Object.freeze(['normal', 'freeze'] as const);

/**
 * Whether a value is one of `subAccountStatusValues`.
 * @example
 * ```ts
 * if (!isSubAccountStatus(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubAccountStatus: (value: unknown) => value is SubAccountStatus = /* @__PURE__ */ guardOf(subAccountStatusValues);

/**
 * The values of `SubKeyScope` that the description knows. The list is frozen.
 *
 * What a key may touch: `uta_mgt` the account, `uta_trade` orders and positions.
 * @example
 * ```ts
 * for (const value of subKeyScopeValues) console.log(value);
 * ```
 */
export const subKeyScopeValues = /* @__PURE__ */ Object.freeze(['uta_mgt', 'uta_trade'] as const);

/**
 * Whether a value is one of `subKeyScopeValues`.
 * @example
 * ```ts
 * if (!isSubKeyScope(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubKeyScope: (value: unknown) => value is SubKeyScope = /* @__PURE__ */ guardOf(subKeyScopeValues);

/**
 * The values of `SubKeyType` that the description knows. The list is frozen.
 *
 * Whether a key may write.
 * @example
 * ```ts
 * for (const value of subKeyTypeValues) console.log(value);
 * ```
 */
export const subKeyTypeValues = /* @__PURE__ */ Object.freeze(['read_write', 'read_only'] as const);

/**
 * Whether a value is one of `subKeyTypeValues`.
 * @example
 * ```ts
 * if (!isSubKeyType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubKeyType: (value: unknown) => value is SubKeyType = /* @__PURE__ */ guardOf(subKeyTypeValues);

/**
 * The values of `SubMainTransferSource` that the description knows. The list is frozen.
 *
 * The account that coins come from. `uta`: the unified account.
 * @example
 * ```ts
 * for (const value of subMainTransferSourceValues) console.log(value);
 * ```
 */
export const subMainTransferSourceValues = /* @__PURE__ */ Object.freeze(['spot', 'uta'] as const);

/**
 * Whether a value is one of `subMainTransferSourceValues`.
 * @example
 * ```ts
 * if (!isSubMainTransferSource(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubMainTransferSource: (value: unknown) => value is SubMainTransferSource = /* @__PURE__ */ guardOf(subMainTransferSourceValues);

/**
 * The values of `SubMainTransferTarget` that the description knows. The list is frozen.
 *
 * The account that coins go to. `uta`: the unified account.
 * @example
 * ```ts
 * for (const value of subMainTransferTargetValues) console.log(value);
 * ```
 */
export const subMainTransferTargetValues = /* @__PURE__ */ Object.freeze(['spot', 'p2p', 'uta'] as const);

/**
 * Whether a value is one of `subMainTransferTargetValues`.
 * @example
 * ```ts
 * if (!isSubMainTransferTarget(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubMainTransferTarget: (value: unknown) => value is SubMainTransferTarget = /* @__PURE__ */ guardOf(subMainTransferTargetValues);

/**
 * The values of `SubTransferAccount` that the description knows. The list is frozen.
 *
 * An account that coins can be moved between, of a main account or a sub-account. `uta`: the unified account.
 * @example
 * ```ts
 * for (const value of subTransferAccountValues) console.log(value);
 * ```
 */
export const subTransferAccountValues = /* @__PURE__ */ Object.freeze(['spot', 'p2p', 'usdt_futures', 'coin_futures', 'usdc_futures', 'crossed_margin', 'uta'] as const);

/**
 * Whether a value is one of `subTransferAccountValues`.
 * @example
 * ```ts
 * if (!isSubTransferAccount(value)) console.warn('not known yet:', value);
 * ```
 */
export const isSubTransferAccount: (value: unknown) => value is SubTransferAccount = /* @__PURE__ */ guardOf(subTransferAccountValues);

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
 * The values of `TimeInForce` that the description knows. The list is frozen.
 *
 * `gtc`: rests until filled or cancelled. `ioc`: fills what it can at once, the rest is cancelled. `fok`: fills at
 * once as a whole or not at all. `post_only`: only ever adds liquidity; cancelled when it would take. `rpi`: rests
 * for retail flow, on the pairs of `getRpiSymbols` and for accounts that were let in.
 * @example
 * ```ts
 * for (const value of timeInForceValues) console.log(value);
 * ```
 */
export const timeInForceValues = /* @__PURE__ */ Object.freeze(['ioc', 'fok', 'gtc', 'post_only', 'rpi'] as const);

/**
 * Whether a value is one of `timeInForceValues`.
 * @example
 * ```ts
 * if (!isTimeInForce(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTimeInForce: (value: unknown) => value is TimeInForce = /* @__PURE__ */ guardOf(timeInForceValues);

/**
 * The values of `TpslMode` that the description knows. The list is frozen.
 *
 * `full`: the whole position, whatever its size then is. `partial`: a part of it.
 * @example
 * ```ts
 * for (const value of tpslModeValues) console.log(value);
 * ```
 */
export const tpslModeValues = /* @__PURE__ */ Object.freeze(['full', 'partial'] as const);

/**
 * Whether a value is one of `tpslModeValues`.
 * @example
 * ```ts
 * if (!isTpslMode(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTpslMode: (value: unknown) => value is TpslMode = /* @__PURE__ */ guardOf(tpslModeValues);

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
 * What an order did to the position. `open…` and `close…` are hedge mode, `…_single` one-way mode. `reduce_…`:
 * reduced by force, `burst_…`: liquidated, `offset_…`: long and short netted, `delivery_…`: settled at delivery,
 * `dte_sys_adl_…`: auto-deleveraged. Samples have plain `open`.
 * @example
 * ```ts
 * for (const value of tradeSideValues) console.log(value);
 * ```
 */
export const tradeSideValues = /* @__PURE__ */ Object.freeze(['open', 'close', 'open_long', 'close_long', 'open_short', 'close_short', 'reduce_close_long', 'reduce_close_short', 'burst_close_long', 'burst_close_short', 'offset_close_long', 'offset_close_short', 'delivery_close_long', 'delivery_close_short', 'dte_sys_adl_close_long', 'dte_sys_adl_close_short', 'buy_single', 'sell_single', 'reduce_buy_single', 'reduce_sell_single', 'burst_buy_single', 'burst_sell_single', 'delivery_sell_single', 'delivery_buy_single', 'dte_sys_adl_buy_in_single_side_mode', 'dte_sys_adl_sell_in_single_side_mode'] as const);

/**
 * Whether a value is one of `tradeSideValues`.
 * @example
 * ```ts
 * if (!isTradeSide(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTradeSide: (value: unknown) => value is TradeSide = /* @__PURE__ */ guardOf(tradeSideValues);

/**
 * The values of `TrailType` that the description knows. The list is frozen.
 *
 * `ratio`: in percent. `spread`: as a distance in price.
 * @example
 * ```ts
 * for (const value of trailTypeValues) console.log(value);
 * ```
 */
export const trailTypeValues = /* @__PURE__ */ Object.freeze(['ratio', 'spread'] as const);

/**
 * Whether a value is one of `trailTypeValues`.
 * @example
 * ```ts
 * if (!isTrailType(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTrailType: (value: unknown) => value is TrailType = /* @__PURE__ */ guardOf(trailTypeValues);

/**
 * The values of `TransferAccount` that the description knows. The list is frozen.
 *
 * An account that coins can be moved between. `uta`: the unified account. `spot`: the funding side. `p2p`: the
 * account for trades between users. The others belong to classic accounts.
 * @example
 * ```ts
 * for (const value of transferAccountValues) console.log(value);
 * ```
 */
export const transferAccountValues = /* @__PURE__ */ Object.freeze(['spot', 'p2p', 'coin_futures', 'usdt_futures', 'usdc_futures', 'crossed_margin', 'isolated_margin', 'uta'] as const);

/**
 * Whether a value is one of `transferAccountValues`.
 * @example
 * ```ts
 * if (!isTransferAccount(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTransferAccount: (value: unknown) => value is TransferAccount = /* @__PURE__ */ guardOf(transferAccountValues);

/**
 * The values of `TransferRole` that the description knows. The list is frozen.
 *
 * Who began a transfer, or who got it.
 * @example
 * ```ts
 * for (const value of transferRoleValues) console.log(value);
 * ```
 */
export const transferRoleValues = /* @__PURE__ */ Object.freeze(['initiator', 'receiver'] as const);

/**
 * Whether a value is one of `transferRoleValues`.
 * @example
 * ```ts
 * if (!isTransferRole(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTransferRole: (value: unknown) => value is TransferRole = /* @__PURE__ */ guardOf(transferRoleValues);

/**
 * The values of `TriggerBy` that the description knows. The list is frozen.
 *
 * Which price triggers: the last traded one or the mark price.
 * @example
 * ```ts
 * for (const value of triggerByValues) console.log(value);
 * ```
 */
export const triggerByValues = /* @__PURE__ */ Object.freeze(['market', 'mark'] as const);

/**
 * Whether a value is one of `triggerByValues`.
 * @example
 * ```ts
 * if (!isTriggerBy(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTriggerBy: (value: unknown) => value is TriggerBy = /* @__PURE__ */ guardOf(triggerByValues);

/**
 * The values of `TwapInterval` that the description knows. The list is frozen.
 *
 * Seconds between two parts.
 * @example
 * ```ts
 * for (const value of twapIntervalValues) console.log(value);
 * ```
 */
export const twapIntervalValues = /* @__PURE__ */ Object.freeze(['5', '10', '20', '30', '60'] as const);

/**
 * Whether a value is one of `twapIntervalValues`.
 * @example
 * ```ts
 * if (!isTwapInterval(value)) console.warn('not known yet:', value);
 * ```
 */
export const isTwapInterval: (value: unknown) => value is TwapInterval = /* @__PURE__ */ guardOf(twapIntervalValues);

/**
 * The values of `WithdrawalKind` that the description knows. The list is frozen.
 *
 * `on_chain`: to an address on a chain. `internal_transfer`: to another user of the exchange.
 * @example
 * ```ts
 * for (const value of withdrawalKindValues) console.log(value);
 * ```
 */
export const withdrawalKindValues = /* @__PURE__ */ Object.freeze(['on_chain', 'internal_transfer'] as const);

/**
 * Whether a value is one of `withdrawalKindValues`.
 * @example
 * ```ts
 * if (!isWithdrawalKind(value)) console.warn('not known yet:', value);
 * ```
 */
export const isWithdrawalKind: (value: unknown) => value is WithdrawalKind = /* @__PURE__ */ guardOf(withdrawalKindValues);

/**
 * The values of `WithdrawalTarget` that the description knows. The list is frozen.
 *
 * How another user is named.
 * @example
 * ```ts
 * for (const value of withdrawalTargetValues) console.log(value);
 * ```
 */
export const withdrawalTargetValues = /* @__PURE__ */ Object.freeze(['uid', 'email', 'mobile'] as const);

/**
 * Whether a value is one of `withdrawalTargetValues`.
 * @example
 * ```ts
 * if (!isWithdrawalTarget(value)) console.warn('not known yet:', value);
 * ```
 */
export const isWithdrawalTarget: (value: unknown) => value is WithdrawalTarget = /* @__PURE__ */ guardOf(withdrawalTargetValues);

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
