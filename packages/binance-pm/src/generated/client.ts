// Generated from specs/binance-pm. Do not edit.

import type { BinanceCallOptions, Call } from '@openderivs/client';
import type { components, params } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinancePmMethods {
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
   * open, on either; with -4531 when the mode cannot be kept equal on both. Asking for the mode in force is refused
   * with -4059 and changes nothing. Cross margin is not touched.
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
  changeUmPositionMode(params: ChangeUmPositionModeParams, options?: BinanceCallOptions): Call<ChangeUmPositionModeResult>;
}

export type AccountInformation = components['schemas']['AccountInformation'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type ApiError = components['schemas']['ApiError'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionSide = components['schemas']['PositionSide'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type UmAccount = components['schemas']['UmAccount'];
export type UmAccountAsset = components['schemas']['UmAccountAsset'];
export type UmAccountPosition = components['schemas']['UmAccountPosition'];
export type UmPositionRisk = components['schemas']['UmPositionRisk'];
export type GetAccountInformationParams = params['getAccountInformation'];
export type GetAccountInformationResult = AccountInformation;
export type GetUmAccountDetailParams = params['getUmAccountDetail'];
export type GetUmAccountDetailResult = UmAccount;
export type QueryUmPositionInformationParams = params['queryUmPositionInformation'];
export type QueryUmPositionInformationResult = UmPositionRisk[];
export type GetUmCurrentPositionModeParams = params['getUmCurrentPositionMode'];
export type GetUmCurrentPositionModeResult = PositionMode;
export type ChangeUmPositionModeParams = params['changeUmPositionMode'];
export type ChangeUmPositionModeResult = Acknowledgement;
