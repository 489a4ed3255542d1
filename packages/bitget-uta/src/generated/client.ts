// Generated from specs/bitget-uta. Do not edit.

import type { Call, CallOptions, Exact, Explicit, WriteCall } from '@openderivs/client';
import type { components, operations, exact, params, GetOrderDetailsParams, GetStrategySubOrdersParams } from './schema.ts';

/** Every operation of the API as a method. */
export interface BitgetUtaMethods {
  /**
   * List recent candlesticks, the current one included.
   *
   * Oldest first; the last bar is still changing. Bars of the last traded price by default; mark, index and premium
   * prices have no volume. Up to 1000 bars since 2025-11-28, although the page still prints 100 as the maximum. How
   * far back it goes is not stated; older bars come from `getKlineCandlestickHistory`. The parameters are `interval`
   * and `type` in small letters, whatever the page's sample calls them.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
   * @example
   * ```ts
   * const result = await uta.getKlineCandlestick({ category: 'SPOT', symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getKlineCandlestick(params: GetKlineCandlestickParams, options?: CallOptions): Call<GetKlineCandlestickResult>;

  /**
   * Read the funding rate of the next settlement, its bounds and its time.
   *
   * Without a symbol every pair. A positive rate is paid by longs to shorts at `nextUpdate`. The interval differs
   * between pairs and can change: read it here rather than assume eight hours.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
   * @example
   * ```ts
   * const result = await uta.getCurrentFundingRate();
   * ```
   */
  getCurrentFundingRate(params?: GetCurrentFundingRateParams, options?: CallOptions): Call<GetCurrentFundingRateResult>;

  /**
   * See how much of its value each coin counts for as margin.
   *
   * Where coins of every kind are margin, a coin counts at a fraction of its value, and at less of it the more of it
   * is held. It is not documented whether a tier's rate holds for the part above its start or for all of it: reckon
   * with the lower figure.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate
   * @example
   * ```ts
   * const result = await uta.getDiscountRate();
   * ```
   */
  getDiscountRate(params?: GetDiscountRateParams, options?: CallOptions): Call<GetDiscountRateResult>;

  /**
   * See the fee groups: which pairs are in one, and what each VIP level pays there.
   *
   * Fees differ between groups of pairs. `weight` is not documented; presumably it is how much volume there counts
   * for the level. `getAccountFeeRate` says what your own account pays.
   *
   * Limit: 5 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getFeeGroup({ category: 'SPOT' });
   * ```
   */
  getFeeGroup(params: GetFeeGroupParams, options?: CallOptions): Call<GetFeeGroupResult>;

  /**
   * List the latest trades of one pair.
   *
   * Newest first, at most 100, with no way to page further back. Sizes are in the base coin, on `COIN-FUTURES` in the
   * quote coin. `side` is the side of the fill; no page says that it is the taker's.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Fills
   * @example
   * ```ts
   * const result = await uta.getRecentPublicFills({ category: 'SPOT', symbol: 'BTCUSDT' });
   * ```
   */
  getRecentPublicFills(params: GetRecentPublicFillsParams, options?: CallOptions): Call<GetRecentPublicFillsResult>;

  /**
   * List older candlesticks, closed bars as a rule.
   *
   * Oldest first, at most 100 at a time and 90 days in one range. An `endTime` just past the beginning of a bar can
   * bring one bar more than the range holds. The latest bars come from `getKlineCandlestick`.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data
   * @example
   * ```ts
   * const result = await uta.getKlineCandlestickHistory({ category: 'SPOT', symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getKlineCandlestickHistory(params: GetKlineCandlestickHistoryParams, options?: CallOptions): Call<GetKlineCandlestickHistoryResult>;

  /**
   * List past funding rates of one pair.
   *
   * Newest first. `cursor` is the number of a page here, from 1 to 100, and the answer has none: count up until a
   * page is short or empty. So 20,000 settlements can be reached at most.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate
   * @example
   * ```ts
   * const result = await uta.getFundingRateHistory({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
   * ```
   */
  getFundingRateHistory(params: GetFundingRateHistoryParams, options?: CallOptions): Call<GetFundingRateHistoryResult>;

  /**
   * See which exchanges an index price is made of, and with which weights.
   *
   * The index stands behind mark price, funding and liquidations. Components and weights can change.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Index-Components
   * @example
   * ```ts
   * const result = await uta.getIndexPriceComponents({ symbol: 'BTCUSDT' });
   * ```
   */
  getIndexPriceComponents(params: GetIndexPriceComponentsParams, options?: CallOptions): Call<GetIndexPriceComponentsResult>;

  /**
   * List pairs with their steps, limits, fees and status.
   *
   * What a price and a size must be multiples of (`priceMultiplier`, `quantityMultiplier`), the smallest order, the
   * largest leverage, and whether the pair trades. Fields that a category does not have are absent, an empty string
   * or `-1`. Listings, limits and leverage change: ask again now and then, and use the contract's name as it stands
   * here, because `BTCUSD` of the classic API is `BTCUSD_CM` and another contract.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Instruments
   * @example
   * ```ts
   * const result = await uta.getInstruments({ category: 'SPOT' });
   * ```
   */
  getInstruments(params: GetInstrumentsParams, options?: CallOptions): Call<GetInstrumentsResult>;

  /**
   * List recent liquidations of the market.
   *
   * Two clients call it, none shows an answer: that the entries stand in `list` and the next page at `cursor` is all
   * that is known, so the entries are left open here. Do not build on their fields before you have seen them.
   *
   * Limit: 5 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getLiquidations({ category: 'USDT-FUTURES' });
   * ```
   */
  getLiquidations(params: GetLiquidationsParams, options?: CallOptions): Call<GetLiquidationsResult>;

  /**
   * See how much of each pair one user may hold.
   *
   * Values, not sizes. The second figure binds the main account and its sub-accounts together. Your own limits for
   * one pair come from `getOiLimit`.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi
   * @example
   * ```ts
   * const result = await uta.getOpenInterestLimit({ category: 'USDT-FUTURES' });
   * ```
   */
  getOpenInterestLimit(params: GetOpenInterestLimitParams, options?: CallOptions): Call<GetOpenInterestLimitResult>;

  /**
   * Read how much of each pair is held in the market.
   *
   * Without a symbol every pair of the category. Whether one side or both are counted is not documented. Sizes are in
   * the base coin, on `COIN-FUTURES` presumably in the quote coin like its orders: no page says it.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
   * @example
   * ```ts
   * const result = await uta.getOpenInterest({ category: 'USDT-FUTURES' });
   * ```
   */
  getOpenInterest(params: GetOpenInterestParams, options?: CallOptions): Call<GetOpenInterestResult>;

  /**
   * Read the order book of one pair.
   *
   * Best prices first, on both sides. Levels are bare numbers in recorded answers and strings in the docs of 2025;
   * they are read as text either way, so no digit is lost. To keep a book up to date use the public stream. Orders of
   * retail price improvement have a book of their own: see `getRpiOrderBook`.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/OrderBook
   * @example
   * ```ts
   * const result = await uta.getOrderBook({ category: 'SPOT', symbol: 'BTCUSDT' });
   * ```
   */
  getOrderBook(params: GetOrderBookParams, options?: CallOptions): Call<GetOrderBookResult>;

  /**
   * List the tiers of a pair: how large a position may be at which leverage.
   *
   * The larger a position, the less leverage it may have and the more maintenance margin it needs. Name a `symbol`
   * for futures, a `coin` for `MARGIN` (its tiers are those of borrowed coins). Tier values are in the quote coin
   * since 2025-07-24. More than the tier allows is refused with 25233.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data
   * @example
   * ```ts
   * const result = await uta.getPositionTier({ category: 'MARGIN' });
   * ```
   */
  getPositionTier(params: GetPositionTierParams, options?: CallOptions): Call<GetPositionTierResult>;

  /**
   * Read the insurance fund that stands behind a pair, by day.
   *
   * The fund pays what liquidations leave unpaid; when it falls, auto-deleveraging comes nearer. One entry a day,
   * newest first. `type` and `totalBalance` were empty in the only payload at hand. By the hour:
   * `getRiskReserveHour`; all funds at once: `getRiskReserveAll`.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Get-Risk-Reserve
   * @example
   * ```ts
   * const result = await uta.getRiskReserve({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
   * ```
   */
  getRiskReserve(params: GetRiskReserveParams, options?: CallOptions): Call<GetRiskReserveResult>;

  /**
   * Read every insurance fund of a futures line.
   *
   * One entry per fund with the pairs that it stands behind. A small fund is exhausted sooner.
   *
   * Limit: 3 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getRiskReserveAll({ category: 'USDT-FUTURES' });
   * ```
   */
  getRiskReserveAll(params: GetRiskReserveAllParams, options?: CallOptions): Call<GetRiskReserveAllResult>;

  /**
   * Read the insurance fund that stands behind a pair, by hour.
   *
   * As `getRiskReserve`, in finer steps and without the total. How many hours it answers is not documented.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getRiskReserveHour({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
   * ```
   */
  getRiskReserveHour(params: GetRiskReserveHourParams, options?: CallOptions): Call<GetRiskReserveHourResult>;

  /**
   * Read the order book with the orders of retail price improvement in it.
   *
   * Orders with `timeInForce` `rpi` are meant for retail flow, so what stands here may not be there for an API order:
   * size an order by `getOrderBook`. `getRpiSymbols` lists the pairs that have such orders.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getRpiOrderBook({ category: 'SPOT', symbol: 'BTCUSDT' });
   * ```
   */
  getRpiOrderBook(params: GetRpiOrderBookParams, options?: CallOptions): Call<GetRpiOrderBookResult>;

  /**
   * List the pairs that take orders of retail price improvement.
   *
   * Only these pairs take `timeInForce` `rpi`; whether your account may send it is not said here. The list can change
   * at any time.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getRpiSymbols();
   * ```
   */
  getRpiSymbols(params?: GetRpiSymbolsParams, options?: CallOptions): Call<GetRpiSymbolsResult>;

  /**
   * Read prices and volume over 24 hours.
   *
   * Without a symbol every pair of the category, in one answer of many hundred entries. The change is a fraction over
   * a rolling 24 hours. Fields that only futures have are empty for spot; those of delivery contracts are empty for
   * perpetuals.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/uta/public/Tickers
   * @example
   * ```ts
   * const result = await uta.getTickers({ category: 'SPOT' });
   * ```
   */
  getTickers(params: GetTickersParams, options?: CallOptions): Call<GetTickersResult>;

  /**
   * Read the exchange's clock.
   *
   * Signed calls are refused with 40008 when their timestamp is more than 30 seconds off this clock. Half of the
   * round trip is the usual error of the reading. Needs no key and no demo header. No page of the unified API lists
   * this call; one client and its classic twin `/api/v2/public/time` are the sources.
   *
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getServerTime();
   * ```
   */
  getServerTime(params?: GetServerTimeParams, options?: CallOptions): Call<GetServerTimeResult>;

  /**
   * Change what the unified account may do: its level.
   *
   * A change of mode changes which products can be traded and how margin is shared; the exchange checks positions,
   * orders and debts first and refuses when they stand in the way. `basic` and `advanced` are documented, `delta` and
   * `isolated` come from one client. Read `accountLevel` of `getAccountSettings` afterwards: no source shows the
   * answer.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Adjust-Account-Mode
   * @example
   * ```ts
   * const result = await uta.adjustAccountMode({ mode: 'advanced' });
   * ```
   */
  adjustAccountMode(params: AdjustAccountModeParams, options?: CallOptions): WriteCall<AdjustAccountModeResult>;

  /**
   * Read what your account pays for every pair of a category.
   *
   * As `getAccountFeeRate`, in one call. Ask seldom: rates change when your level does.
   *
   * Limit: 3 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getAllFeeRate({ category: 'SPOT' });
   * ```
   */
  getAllFeeRate(params: GetAllFeeRateParams, options?: CallOptions): Call<GetAllFeeRateResult>;

  /**
   * Read the equity of the account, its margin rates, and the balance of each coin.
   *
   * One balance serves spot, margin and futures. `effEquity` is what counts as margin after discounts; `mgnRatio`
   * says how near liquidation is. Coins without a balance may be missing. Three fields differ in spelling:
   * `unrealisedPnl`, `usdtUnrealisedPnl`, `btcUnrealizedPnl`. `getAccountFundingAssets` has the funding account.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Account
   * @example
   * ```ts
   * const result = await uta.getAccountAssets();
   * ```
   */
  getAccountAssets(params?: GetAccountAssetsParams, options?: CallOptions): Call<GetAccountAssetsResult>;

  /**
   * Borrow a coin on the margin of the account.
   *
   * Interest runs from now on; the debt lowers what can be opened. Margin orders borrow by themselves, so this is for
   * holding a coin without trading for it. The same call twice borrows twice: after an unclear outcome read `debt` in
   * `getAccountAssets`. Two clients know the call; neither shows its answer, its limits or the permission it needs.
   *
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.borrow({ coin: 'USDT', amount: '100' });
   * ```
   */
  borrow(params: BorrowParams, options?: CallOptions): WriteCall<BorrowResult>;

  /**
   * See which coins count as margin.
   *
   * Either the exchange's list or one of your own: see `setCollateralType`. The values of `collateralType` are not
   * documented.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getCollateralType();
   * ```
   */
  getCollateralType(params?: GetCollateralTypeParams, options?: CallOptions): Call<GetCollateralTypeResult>;

  /**
   * List conversions of one coin into another.
   *
   * Newest first, 90 days back, 30 days in one range. Both coins must be named; records of the other direction are a
   * call of their own. The conversions themselves are not part of this description.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Convert-Records
   * @example
   * ```ts
   * const result = await uta.getConvertRecords({ fromCoin: 'fromCoin', toCoin: 'toCoin' });
   * ```
   */
  getConvertRecords(params: GetConvertRecordsParams, options?: CallOptions): Call<GetConvertRecordsResult>;

  /**
   * List the coins that can be chosen as margin.
   *
   * `setCollateralType` takes its list from these; whether every one of them counts already is not said here.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getCustomCollateralCoins();
   * ```
   */
  getCustomCollateralCoins(params?: GetCustomCollateralCoinsParams, options?: CallOptions): Call<GetCustomCollateralCoinsResult>;

  /**
   * See whether fees are paid in BGB.
   *
   * With `on` fees are deducted in BGB while there is enough of it. Which fees is not documented. Change it with
   * `switchDeduct`.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info
   * @example
   * ```ts
   * const result = await uta.getDeductInfo();
   * ```
   */
  getDeductInfo(params?: GetDeductInfoParams, options?: CallOptions): Call<GetDeductInfoResult>;

  /**
   * See how far the account is from neutral, on the delta level.
   *
   * Only for accounts whose `accountLevel` is `delta`. The answer has two thresholds beside the exposure; what
   * happens past them is not documented.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Delta-Info
   * @example
   * ```ts
   * const result = await uta.getDeltaInfo();
   * ```
   */
  getDeltaInfo(params?: GetDeltaInfoParams, options?: CallOptions): Call<GetDeltaInfoResult>;

  /**
   * See how much your account may borrow, and how much the platform has left.
   *
   * Presumably the lowest of the three figures holds. The third is spelled `platformRemaingQuota` on the wire.
   * Entries carry no coin: ask for one coin at a time.
   *
   * Added on 2026-08-07.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getEligibleLoanInfo();
   * ```
   */
  getEligibleLoanInfo(params?: GetEligibleLoanInfoParams, options?: CallOptions): Call<GetEligibleLoanInfoResult>;

  /**
   * List the margin tiers that hold for your account.
   *
   * As `getPositionTier` on `MARGIN`, but with what your account in particular is allowed.
   *
   * Added on 2026-08-07.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getEligibleMarginTier();
   * ```
   */
  getEligibleMarginTier(params?: GetEligibleMarginTierParams, options?: CallOptions): Call<GetEligibleMarginTierResult>;

  /**
   * List the pairs that your account may trade, with their steps and limits.
   *
   * A pair that is missing here is refused to you even where `getInstruments` lists it. Fewer fields than there: no
   * multipliers, no fees, no leverage.
   *
   * Added on 2026-08-07.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getEligibleSymbols();
   * ```
   */
  getEligibleSymbols(params?: GetEligibleSymbolsParams, options?: CallOptions): Call<GetEligibleSymbolsResult>;

  /**
   * Read what your account pays for one pair.
   *
   * Fractions, for your level. It is not documented whether they count a deduction in BGB. For many pairs at once:
   * `getAllFeeRate`.
   *
   * Limit: 3 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate
   * @example
   * ```ts
   * const result = await uta.getAccountFeeRate({ symbol: 'BTCUSDT', category: 'SPOT' });
   * ```
   */
  getAccountFeeRate(params: GetAccountFeeRateParams, options?: CallOptions): Call<GetAccountFeeRateResult>;

  /**
   * List changes of the balance in the last 90 days.
   *
   * Newest first: fills, fees, funding, transfers, interest, liquidations. A range spans 30 days at most. One
   * category at a time; `OTHER` holds what belongs to none. The list of types has grown from 41 to 154 in a year, so
   * `type` is open. For tax there is `getUnifiedAccountTaxRecords`.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Financial-Records
   * @example
   * ```ts
   * const result = await uta.getFinancialRecords({ category: 'SPOT' });
   * ```
   */
  getFinancialRecords(params: GetFinancialRecordsParams, options?: CallOptions): Call<GetFinancialRecordsResult>;

  /**
   * Read the balances of the funding account.
   *
   * These balances do not count as margin until you move them with `transfer`. Coins without a balance may be
   * missing.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets
   * @example
   * ```ts
   * const result = await uta.getAccountFundingAssets();
   * ```
   */
  getAccountFundingAssets(params?: GetAccountFundingAssetsParams, options?: CallOptions): Call<GetAccountFundingAssetsResult>;

  /**
   * Read whose key this is, what it may do, and from which addresses.
   *
   * Any key may call it, whatever its permissions. `permissions` says what the key may touch, `permType` whether it
   * may write there. The page of `getAccountSettings` is titled like this one; the modes of the account are there.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Info
   * @example
   * ```ts
   * const result = await uta.getAccountInfo();
   * ```
   */
  getAccountInfo(params?: GetAccountInfoParams, options?: CallOptions): Call<GetAccountInfoResult>;

  /**
   * See how much of a coin you could borrow now.
   *
   * Two clients know the call; neither shows its answer, so `data` is left open here: look before you build on it.
   *
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getMaxBorrowable({ coin: 'USDT' });
   * ```
   */
  getMaxBorrowable(params: GetMaxBorrowableParams, options?: CallOptions): Call<GetMaxBorrowableResult>;

  /**
   * See how much an order of this kind could open now.
   *
   * A read, although it is a POST: nothing is placed or held. `available` counts for spot and margin, the other
   * fields for futures; those that do not apply are empty. It holds for this moment: an order right after may still
   * be refused for balance (25202, 25203, 25219). Needs the permission *UTA trade* (read).
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available
   * @example
   * ```ts
   * const result = await uta.queryMaxOpenAvailable({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', orderType: 'limit', side: 'buy', price: '65000' });
   * ```
   */
  queryMaxOpenAvailable<Given extends QueryMaxOpenAvailableParams>(params: Given & Exact<Given, QueryMaxOpenAvailableParams, exact['queryMaxOpenAvailable']>, options?: CallOptions): WriteCall<QueryMaxOpenAvailableResult>;

  /**
   * See how much of one pair you, your sub-accounts and a market maker may hold.
   *
   * Your own limits; those of everybody are in `getOpenInterestLimit`. `0` at `marketMakerLimit` stands for an
   * account that is none. An order that passes a limit is refused, presumably with 25235.
   *
   * Added on 2025-11-28.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get_OI_Limit
   * @example
   * ```ts
   * const result = await uta.getOiLimit({ symbol: 'BTCUSDT', category: 'USDT-FUTURES' });
   * ```
   */
  getOiLimit(params: GetOiLimitParams, options?: CallOptions): Call<GetOiLimitResult>;

  /**
   * List the coins that can repay debts.
   *
   * At most `maxSelection` of them fit into one `repay`. Coins other than the owed one are sold for it.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Payment-Coins
   * @example
   * ```ts
   * const result = await uta.getPaymentCoins();
   * ```
   */
  getPaymentCoins(params?: GetPaymentCoinsParams, options?: CallOptions): Call<GetPaymentCoinsResult>;

  /**
   * See what another leverage would do, without setting it.
   *
   * Changes nothing. Give what `setLeverage` would be given; the answer says how much could be opened or borrowed
   * then and how the margin would move. It is an estimate for this moment.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getPreSetLeverage({ category: 'MARGIN', marginMode: 'crossed' });
   * ```
   */
  getPreSetLeverage(params: GetPreSetLeverageParams, options?: CallOptions): Call<GetPreSetLeverageResult>;

  /**
   * Repay debts with coins of your choice.
   *
   * There is no amount: as much of the named debts is repaid as the named coins pay for. Coins other than the owed
   * one are sold for it, at the exchange's price. The same call twice repays twice: after an unclear outcome read
   * `getRepayableCoins` first. `getRepayableCoins` and `getPaymentCoins` say how many coins fit into each list.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/Repay
   * @example
   * ```ts
   * const result = await uta.repay({ repayableCoinList: ['USDT'], paymentCoinList: ['ETH'] });
   * ```
   */
  repay(params: RepayParams, options?: CallOptions): WriteCall<RepayResult>;

  /**
   * List the coins that you owe and can repay.
   *
   * At most `maxSelection` of them fit into one `repay`. `getPaymentCoins` lists what to pay with.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins
   * @example
   * ```ts
   * const result = await uta.getRepayableCoins();
   * ```
   */
  getRepayableCoins(params?: GetRepayableCoinsParams, options?: CallOptions): Call<GetRepayableCoinsResult>;

  /**
   * Choose which coins count as margin.
   *
   * Taking a coin out lowers the margin of the account at once and can bring positions near liquidation: read
   * `effEquity` before and after. The values of `collateralType` are not documented (`custom` in the example is a
   * guess), nor is which coins count when `collateralCoins` is left out.
   *
   * Limit: 2 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `collateralCoins`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.setCollateralType({ collateralType: 'custom', collateralCoins: 'BTC,ETH' });
   * ```
   */
  setCollateralType<Given extends SetCollateralTypeParams>(params: Given & Explicit<Given, SetCollateralTypeParams, 'collateralCoins'>, options?: CallOptions): WriteCall<SetCollateralTypeResult>;

  /**
   * Switch the whole account between one-way and hedge mode.
   *
   * Applies to every pair of all three futures lines at once: the classic API switched one line. It changes what
   * every later order must say: hedge mode wants `posSide` on each (25156 without), one-way mode takes none. Every
   * program that trades the account must change with it. Refused while a futures position or order is open: that is
   * so on the classic API and to be expected here, though no page says it. Margin modes and leverage stay.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
   * @example
   * ```ts
   * const result = await uta.setHoldingMode({ holdMode: 'one_way_mode' });
   * ```
   */
  setHoldingMode(params: SetHoldingModeParams, options?: CallOptions): WriteCall<SetHoldingModeResult>;

  /**
   * Set the leverage of a futures pair, or of a coin on margin.
   *
   * Takes effect at once, on an open position too: less leverage takes more margin (25203, 25219 when there is not
   * enough), more is refused above the tier (25223, 25233). On futures name the `symbol`, on `MARGIN` the `coin`.
   * `marginMode` says whose leverage is meant, and left out it is the crossed one: to set the isolated one say
   * `isolated`, with `posSide` for one side, or in hedge mode with `longLeverage` and `shortLeverage`, which then
   * override `leverage`. It does not change the margin mode of the position: that is chosen by each order. Preview
   * with `getPreSetLeverage`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Change-Leverage
   * @example
   * ```ts
   * const result = await uta.setLeverage({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', leverage: '10' });
   * ```
   */
  setLeverage<Given extends SetLeverageParams>(params: Given & Exact<Given, SetLeverageParams, exact['setLeverage']>, options?: CallOptions): WriteCall<SetLeverageResult>;

  /**
   * Add margin to an isolated position, or take some out.
   *
   * `add` moves margin from the balance into the position and takes the liquidation price further away, `remove`
   * takes it back. Isolated positions only. `amount` is in the margin coin and always positive: `operation` is the
   * sign. The same call twice moves the margin twice: after an unclear outcome read the position before sending it
   * again. Which `posSide` to send in one-way mode is not documented; presumably the direction of the position.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/Set-Margin
   * @example
   * ```ts
   * const result = await uta.setMargin({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', posSide: 'long', operation: 'add', amount: '20' });
   * ```
   */
  setMargin(params: SetMarginParams, options?: CallOptions): WriteCall<SetMarginResult>;

  /**
   * Choose how debts of the account are repaid.
   *
   * `manual` is the only value that has been seen, in the test of one client. Other values, and what each does to
   * existing debts, are not documented. No source shows an answer.
   *
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.setRepayMode({ repayMode: 'manual' });
   * ```
   */
  setRepayMode(params: SetRepayModeParams, options?: CallOptions): WriteCall<SetRepayModeResult>;

  /**
   * Read the modes of the account and the leverage of pairs and coins.
   *
   * The cheapest way to tell what kind of account a key belongs to: success is unified, 40084 is classic
   * (`@openderivs/bitget-mix` then). `accountMode` `upgrading` or `switching` says that a move is under way: trade
   * neither here nor there until it is over. Not every pair and coin is listed, as it seems only those whose settings
   * were touched. `holdMode` decides how every futures order must be written; it is one setting for all futures.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
   * @example
   * ```ts
   * const result = await uta.getAccountSettings();
   * ```
   */
  getAccountSettings(params?: GetAccountSettingsParams, options?: CallOptions): Call<GetAccountSettingsResult>;

  /**
   * Move the account back to the classic kind.
   *
   * Main accounts only. It takes a while: `00000` says that the switch has begun, `getSwitchStatus` how it goes. Once
   * it is done this API refuses the account with 40084, and so does every program built on it; orders, positions and
   * debts may have to be closed first. There is no call for the way back.
   *
   * Added on 2025-07-16.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Switch_Account
   * @example
   * ```ts
   * const result = await uta.switchAccount();
   * ```
   */
  switchAccount(params?: SwitchAccountParams, options?: CallOptions): WriteCall<SwitchAccountResult>;

  /**
   * Turn paying fees in BGB on or off.
   *
   * Holds for the whole account, not for one pair. Read it back with `getDeductInfo`.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Switch-Deduct
   * @example
   * ```ts
   * const result = await uta.switchDeduct({ deduct: 'on' });
   * ```
   */
  switchDeduct(params: SwitchDeductParams, options?: CallOptions): WriteCall<SwitchDeductResult>;

  /**
   * See how a switch of the account is going.
   *
   * Ask every few seconds after `switchAccount`; the answer names the reason of a failure. `accountMode` of
   * `getAccountSettings` says `switching` meanwhile.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get_Switch_Status
   * @example
   * ```ts
   * const result = await uta.getSwitchStatus();
   * ```
   */
  getSwitchStatus(params?: GetSwitchStatusParams, options?: CallOptions): Call<GetSwitchStatusResult>;

  /**
   * See what margin trading has borrowed, and what it costs next hour.
   *
   * Presumably debts that margin orders and `borrow` made; loans against pledged coins are under `getLoanDebts`.
   * Needs the permission *UTA trade* (read).
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanData();
   * ```
   */
  getLoanData(params?: GetLoanDataParams, options?: CallOptions): Call<GetLoanDataResult>;

  /**
   * Cancel a withdrawal that has not left yet.
   *
   * Works while the withdrawal waits for review; what is on the chain cannot be recalled. Read `getWithdrawalRecords`
   * afterwards. Needs the permission *UTA withdrawal*.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://www.bitget.com/api-doc/uta/account/withdrawal/Cancel-Withdrawal
   * @example
   * ```ts
   * const result = await uta.cancelWithdrawal({ orderId: '111111111111' });
   * ```
   */
  cancelWithdrawal(params: CancelWithdrawalParams, options?: CallOptions): WriteCall<CancelWithdrawalResult>;

  /**
   * Choose which account deposits of a coin go to.
   *
   * With `unified` a deposit is margin as soon as it arrives. Holds for one coin, from the next deposit on.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/Deposit-Account
   * @example
   * ```ts
   * const result = await uta.setUpDepositAccount({ coin: 'USDT', accountType: 'unified' });
   * ```
   */
  setUpDepositAccount(params: SetUpDepositAccountParams, options?: CallOptions): WriteCall<SetUpDepositAccountResult>;

  /**
   * Read the address to deposit a coin at.
   *
   * Coins that are sent on another chain, or without the tag where there is one, can be lost. `size` is for Bitcoin's
   * Lightning network, whose invoices name an amount.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address
   * @example
   * ```ts
   * const result = await uta.getDepositAddress({ coin: 'USDT' });
   * ```
   */
  getDepositAddress(params: GetDepositAddressParams, options?: CallOptions): Call<GetDepositAddressResult>;

  /**
   * List deposits.
   *
   * Both times are mandatory. `data` is a bare list without a cursor: what to give as `cursor` is not documented, so
   * ask by windows of time.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records
   * @example
   * ```ts
   * const result = await uta.getDepositRecords({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getDepositRecords(params: GetDepositRecordsParams, options?: CallOptions): Call<GetDepositRecordsResult>;

  /**
   * See how much of a coin could be moved out of the unified account.
   *
   * For this moment, until positions or prices move. `borrowMaxTransfer` counts what would have to be borrowed too.
   *
   * Added on 2025-10-29.
   *
   * Limit: 3 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable
   * @example
   * ```ts
   * const result = await uta.getMaxTransferable({ coin: 'USDT' });
   * ```
   */
  getMaxTransferable(params: GetMaxTransferableParams, options?: CallOptions): Call<GetMaxTransferableResult>;

  /**
   * See how much of a coin could be withdrawn, by account.
   *
   * For this moment: open positions and debts hold coins back. An address book or a limit of the account can allow
   * less.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/Get-Max-Withdrawal
   * @example
   * ```ts
   * const result = await uta.getMaxWithdrawal({ coin: 'USDT' });
   * ```
   */
  getMaxWithdrawal(params: GetMaxWithdrawalParams, options?: CallOptions): Call<GetMaxWithdrawalResult>;

  /**
   * Read the address to deposit a coin at for a sub-account.
   *
   * As `getDepositAddress`, with a key of the main account. Coins that are sent on another chain can be lost.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address
   * @example
   * ```ts
   * const result = await uta.getSubDepositAddress({ subUid: 'subUid', coin: 'USDT' });
   * ```
   */
  getSubDepositAddress(params: GetSubDepositAddressParams, options?: CallOptions): Call<GetSubDepositAddressResult>;

  /**
   * List deposits of a sub-account.
   *
   * As `getDepositRecords`, with a key of the main account. The page of 2025 has it as a POST; clients that call it
   * send a GET, which is what is described here.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records
   * @example
   * ```ts
   * const result = await uta.getSubDepositRecords({ subUid: 'subUid', startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getSubDepositRecords(params: GetSubDepositRecordsParams, options?: CallOptions): Call<GetSubDepositRecordsResult>;

  /**
   * Move coins between a sub-account and its main account, with the key of the sub-account.
   *
   * No account ids are named, so who sends and who receives follows from the key; that the sub-account sends is what
   * the name says, and no page confirms it: try it with a small amount. The same call twice moves the coins twice.
   *
   * Added on 2025-09-26.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer
   * @example
   * ```ts
   * const result = await uta.makeSubMainAccountTransfer({ fromType: 'uta', toType: 'spot', amount: '1000', coin: 'USDT', clientOid: 'sweep-7' });
   * ```
   */
  makeSubMainAccountTransfer(params: MakeSubMainAccountTransferParams, options?: CallOptions): WriteCall<MakeSubMainAccountTransferResult>;

  /**
   * Move coins between the main account and sub-accounts.
   *
   * Only with a key of the main account. Both accounts are named by their ids, so a transposed pair sends the coins
   * the wrong way. The same call twice moves the coins twice, unless the mandatory `clientOid` prevents it, which no
   * source promises: after an unclear outcome read `getMainSubTransferRecords`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer
   * @example
   * ```ts
   * const result = await uta.makeMainSubAccountTransfer({ fromType: 'spot', toType: 'uta', amount: '1000', coin: 'USDT', fromUserId: '1991021336', toUserId: '4746345901', clientOid: 'top-up-7' });
   * ```
   */
  makeMainSubAccountTransfer(params: MakeMainSubAccountTransferParams, options?: CallOptions): WriteCall<MakeMainSubAccountTransferResult>;

  /**
   * List transfers between the main account and sub-accounts.
   *
   * Newest first; a range spans 90 days at most. By default those that the named account began, `receiver` lists
   * those it got.
   *
   * Limit: 5 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get
   * @example
   * ```ts
   * const result = await uta.getMainSubTransferRecords();
   * ```
   */
  getMainSubTransferRecords(params?: GetMainSubTransferRecordsParams, options?: CallOptions): Call<GetMainSubTransferRecordsResult>;

  /**
   * Move coins between your own accounts.
   *
   * Between the unified account, funding, P2P and what is left of classic accounts. What leaves `uta` no longer
   * counts as margin, which can bring positions nearer to liquidation: ask `getMaxTransferable` first. The same call
   * twice moves the coins twice: after an unclear outcome read the balances before sending it again. It is not
   * documented whether a `clientOid` prevents that. `isolated_margin` wants a `symbol`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/transfer/
   * @example
   * ```ts
   * const result = await uta.transfer({ fromType: 'uta', toType: 'spot', amount: '100', coin: 'USDT' });
   * ```
   */
  transfer(params: TransferParams, options?: CallOptions): WriteCall<TransferResult>;

  /**
   * List the coins that can be moved from one account to another.
   *
   * Names alone, in capitals; `getMaxTransferable` says how much of each can be moved.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins
   * @example
   * ```ts
   * const result = await uta.getTransferableCoins({ fromType: 'spot', toType: 'spot' });
   * ```
   */
  getTransferableCoins(params: GetTransferableCoinsParams, options?: CallOptions): Call<GetTransferableCoinsResult>;

  /**
   * List the addresses of the withdrawal address book.
   *
   * Withdrawals that are made with a key can be limited to these addresses.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdraw-Address
   * @example
   * ```ts
   * const result = await uta.getWithdrawAddress();
   * ```
   */
  getWithdrawAddress(params?: GetWithdrawAddressParams, options?: CallOptions): Call<GetWithdrawAddressResult>;

  /**
   * Send coins out of the exchange, or to another user of it.
   *
   * Coins that leave on a chain do not come back: address, chain and, where the coin has one, `tag` must be right.
   * `size` is what is sent; it is not documented whether the fee of the chain comes on top or out of it. The key
   * presumably needs the permission *UTA withdrawal* beside *UTA management*, and addresses can be limited to the
   * address book. The same call twice sends twice: after an unclear outcome look in `getWithdrawalRecords` for your
   * `clientOid`, and never send it again before. The last parameters serve the travel rule of some countries.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/withdrawal/
   * @example
   * ```ts
   * const result = await uta.withdraw({ coin: 'USDT', transferType: 'internal_transfer', address: '234234242', innerToType: 'uid', size: '100', clientOid: 'out-7' });
   * ```
   */
  withdraw<Given extends WithdrawParams>(params: Given & Exact<Given, WithdrawParams, exact['withdraw']>, options?: CallOptions): WriteCall<WithdrawResult>;

  /**
   * List withdrawals.
   *
   * Both times are mandatory. `data` is a bare list without a cursor: what to give as `cursor` is not documented, so
   * ask by windows of time. `fee` is negative in recorded answers, positive in the docs.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records
   * @example
   * ```ts
   * const result = await uta.getWithdrawalRecords({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getWithdrawalRecords(params: GetWithdrawalRecordsParams, options?: CallOptions): Call<GetWithdrawalRecordsResult>;

  /**
   * List moves of positions between your accounts.
   *
   * Shows what became of `movePositions`. How far back it goes and how many entries a page holds is not documented.
   * Needs the permission *UTA trade* (read).
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getMovePositionHistory({ category: 'USDT-FUTURES' });
   * ```
   */
  getMovePositionHistory(params: GetMovePositionHistoryParams, options?: CallOptions): Call<GetMovePositionHistoryResult>;

  /**
   * Move positions from one account of yours to another.
   *
   * Each is closed on the one account and opened on the other; the two can end differently, so read `code` of each
   * entry in both lists. At most 10 positions a call, 100 calls a day per account, 30 seconds between calls. It is
   * not documented whether `side` is the side of the position or of the order that closes it: try it with the
   * smallest size first. After an unclear outcome read `getMovePositionHistory`, never send it again.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might close or reverse a position twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.movePositions({ fromUid: '1111111111', toUid: '2222222222', category: 'USDT-FUTURES', positionList: [{ symbol: 'BTCUSDT', side: 'buy', qty: '0.01' }] });
   * ```
   */
  movePositions(params: MovePositionsParams, options?: CallOptions): WriteCall<MovePositionsResult>;

  /**
   * See how near your positions are to auto-deleveraging.
   *
   * The nearer to 1, the sooner the position is reduced to cover a bankrupt one. Every open position is listed except
   * coin-margined ones: `COIN-FUTURES` has no rank. Needs the permission *UTA trade* (read and write), although it
   * only reads.
   *
   * Added on 2025-08-01.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank
   * @example
   * ```ts
   * const result = await uta.getPositionAdlRank();
   * ```
   */
  getPositionAdlRank(params?: GetPositionAdlRankParams, options?: CallOptions): Call<GetPositionAdlRankResult>;

  /**
   * List your open positions of one futures line.
   *
   * One entry per pair in one-way mode, one per side in hedge mode. No position is `list: null`; twice a body of zero
   * bytes was seen under HTTP 200, which says nothing: ask again. `category` is mandatory (400172 without). A
   * `liquidationPrice` of `0` means that there is none for now. Fees and funding are negative when paid. Right after
   * a fill the position can still be the old one.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Position
   * @example
   * ```ts
   * const result = await uta.getPositionInfo({ category: 'USDT-FUTURES' });
   * ```
   */
  getPositionInfo(params: GetPositionInfoParams, options?: CallOptions): Call<GetPositionInfoResult>;

  /**
   * List positions that were closed in the last 90 days.
   *
   * A position is listed once nothing of it is left. A range spans 30 days at most; it is not documented whether it
   * goes by opening or closing. `netProfit` is what remained after fees and funding. Needs the permission *UTA trade*
   * (read and write), although it only reads.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Position-History
   * @example
   * ```ts
   * const result = await uta.getPositionsHistory({ category: 'USDT-FUTURES' });
   * ```
   */
  getPositionsHistory(params: GetPositionsHistoryParams, options?: CallOptions): Call<GetPositionsHistoryResult>;

  /**
   * Change up to 20 open orders of one category.
   *
   * The body is a bare list, each order once in it. What holds for `modifyOrder` holds for each: `00000` means
   * received, a later failure sends nothing, so read the orders afterwards; where entries have a `code`, read it. Up
   * to five changes of one order can be under way, taken in sequence; after a failed one the rest is skipped (25573).
   * Presets cannot be changed here.
   *
   * `symbol` and `category` are mandatory in every entry since 2026-09-30.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders
   * @example
   * ```ts
   * const result = await uta.modifyBatchOrders([{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', orderId: '121212121212', price: '59000' }, { category: 'USDT-FUTURES', symbol: 'ETHUSDT', clientOid: 'entry-8', qty: '0.5' }]);
   * ```
   */
  modifyBatchOrders(params: ModifyBatchOrdersParams, options?: CallOptions): WriteCall<ModifyBatchOrdersResult>;

  /**
   * Cancel up to 20 open orders of one category.
   *
   * The body is a bare list. Each entry stands for itself since 2025-07-08: code `00000` comes also when some were
   * not there, so read `code` of each where there is one. Strategy orders are not reached.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://www.bitget.com/api-doc/uta/trade/Cancel-Batch
   * @example
   * ```ts
   * const result = await uta.cancelBatchOrders([{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', orderId: '112233' }, { category: 'USDT-FUTURES', symbol: 'BTCUSDT', clientOid: 'entry-7' }]);
   * ```
   */
  cancelBatchOrders(params: CancelBatchOrdersParams, options?: CallOptions): WriteCall<CancelBatchOrdersResult>;

  /**
   * Cancel one open order.
   *
   * Code `00000` means that the cancel was received: the order may fill before it arrives, so look at its state
   * afterwards. Refused with 25204 when there is no such open order: filled, cancelled, or not yet there. Strategy
   * orders are not reached: see `cancelStrategyOrder`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://www.bitget.com/api-doc/uta/trade/Cancel-Order
   * @example
   * ```ts
   * const result = await uta.cancelOrder({ orderId: '111111111111111111' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: CallOptions): WriteCall<CancelOrderResult>;

  /**
   * Cancel every open order of a pair, or of a whole category.
   *
   * Without `symbol` it reaches every pair of the category; orders placed by other programs go too. Other categories
   * are not reached, nor are strategy orders: those wait on and can still fire (`cancelStrategyOrder`). **Nothing to
   * cancel is an error here**: HTTP 400 with 25204, seen with a symbol. On this call it means that nothing is open,
   * so a routine that stops and flattens must take it for done. `00000` says only that the request came in: read
   * `code` of every entry. A second call cancels what has been placed since.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `symbol`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: never: it might cancel orders placed since.
   * @see https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order
   * @example
   * ```ts
   * const result = await uta.cancelAllOrders({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllOrders<Given extends CancelAllOrdersParams>(params: Given & Explicit<Given, CancelAllOrdersParams, 'symbol'>, options?: CallOptions): WriteCall<CancelAllOrdersResult>;

  /**
   * Close positions at market.
   *
   * One market order per position. What is left out widens it: without `posSide` both sides of hedge mode, without
   * `symbol` every position of the category. Other categories stay. Code `00000` comes also when closing failed for
   * some: read `code` of every entry. Market depth sets the price. Without a position the call is refused, presumably
   * with 25227. It is not documented whether resting orders, which could open again, are cancelled: cancel them
   * first. After an unclear outcome read the positions; a second call closes what has been opened since.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `symbol`, `posSide`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: never: it might close or reverse a position twice.
   * @see https://www.bitget.com/api-doc/uta/trade/Close-All-Positions
   * @example
   * ```ts
   * const result = await uta.closeAllPositions({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', posSide: 'long' });
   * ```
   */
  closeAllPositions<Given extends CloseAllPositionsParams>(params: Given & Explicit<Given, CloseAllPositionsParams, 'symbol' | 'posSide'>, options?: CallOptions): WriteCall<CloseAllPositionsResult>;

  /**
   * Have orders cancelled by the exchange unless you call again in time.
   *
   * Call it over and over, well before the time is up; when a program dies, its orders go. It takes no category, so
   * count on it to reach every open order of the account. Whether it cancels strategy orders is not documented: count
   * on them to stay. Positions stay open. Once it has fired it is off: a late call is a new start, and the orders are
   * gone by then. `0` switches it off. Access is granted on application to the exchange.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never: a late one would start the countdown anew.
   * @see https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All
   * @example
   * ```ts
   * const result = await uta.countdownCancelAll({ countdown: '40' });
   * ```
   */
  countdownCancelAll(params: CountdownCancelAllParams, options?: CallOptions): WriteCall<CountdownCancelAllResult>;

  /**
   * List your fills of the last 90 days.
   *
   * One entry per fill, newest first: an order filled in parts has several. A range spans 30 days at most. No fill is
   * `list: null` with a null `cursor`. `side` is the trade, in both position modes. Fees are positive when paid, and
   * `execPnl` does not count them.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
   * @example
   * ```ts
   * const result = await uta.getFillHistory();
   * ```
   */
  getFillHistory(params?: GetFillHistoryParams, options?: CallOptions): Call<GetFillHistoryResult>;

  /**
   * List orders that were finished in the last 90 days.
   *
   * Newest first; a range spans 30 days at most, and without times it is presumably the latest. Cancelled orders are
   * listed too, with `cancelReason`. Fills are in `getFillHistory`.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-History
   * @example
   * ```ts
   * const result = await uta.getOrderHistory({ category: 'SPOT' });
   * ```
   */
  getOrderHistory(params: GetOrderHistoryParams, options?: CallOptions): Call<GetOrderHistoryResult>;

  /**
   * Change the size or price of an open order.
   *
   * `00000` means received. A success shows on the order stream, a failure sends nothing at all: read the order
   * before you rely on the new price. Without `symbol` and `category` the old order goes on resting at the old price.
   * At least one of `qty` and `price`; `qty` is the new total, not below what is filled. Partly filled orders can be
   * changed, reduce-only ones and those of `COIN-FUTURES` cannot. One change at a time: a second one before the first
   * is done is refused (25572), and one that changes nothing too (25571). A failed change leaves the order as it was,
   * unless `autoCancel` is `yes`.
   *
   * `symbol` and `category` are mandatory since 2026-09-30.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/uta/trade/Modify-Order
   * @example
   * ```ts
   * const result = await uta.modifyOrder({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', orderId: '121212121212', price: '59000', autoCancel: 'no' });
   * ```
   */
  modifyOrder<Given extends ModifyOrderParams>(params: Given & Exact<Given, ModifyOrderParams, exact['modifyOrder']>, options?: CallOptions): WriteCall<ModifyOrderResult>;

  /**
   * Read one order, by either of its ids.
   *
   * Finds open and finished orders. 25204 says that there is none; right after placing it is no proof, the order may
   * still be on its way: ask again before concluding that it was never placed. Strategy orders are not found here. An
   * id of your own that was used twice may find either order. `takeProfit` and `stopLoss` show what was taken of a
   * placed order: check them where a stop matters.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
   * @example
   * ```ts
   * const result = await uta.getOrderDetails({ orderId: '123456789' });
   * ```
   */
  getOrderDetails(params: GetOrderDetailsParams, options?: CallOptions): Call<GetOrderDetailsResult>;

  /**
   * Place up to 20 orders of one category.
   *
   * The body is a bare list. Each order stands for itself: code `00000` comes also when some or all were refused, so
   * read `code` of each entry, which names its order by `clientOid`. Sides, sizes and ids are as on `placeOrder`.
   * There is no reduce-only, no margin mode and no take-profit or stop-loss here: the exchange ignores them, and an
   * order meant to close would open the other side. Place such orders one by one. The batch counts as one call. After
   * an unclear outcome look every order up by its `clientOid`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrders` of
   * `@openderivs/bitget-uta/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/uta/trade/Place-Batch
   * @example
   * ```ts
   * const result = await uta.placeBatchOrders([{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', posSide: 'long', orderType: 'limit', qty: '0.01', price: '60000', timeInForce: 'gtc', clientOid: 'entry-7' }, { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'sell', posSide: 'long', orderType: 'market', qty: '0.01', clientOid: 'exit-7' }]);
   * ```
   */
  placeBatchOrders<Given extends PlaceBatchOrdersParams>(params: Given & Exact<Given, PlaceBatchOrdersParams, exact['placeBatchOrders']>, options?: CallOptions): WriteCall<PlaceBatchOrdersResult>;

  /**
   * Place a limit or market order, for spot, margin or futures.
   *
   * Code `00000` means received: the order may still fail on its way. `side` is always the trade. In hedge mode
   * `posSide` names the position: close a long with `sell` and `long`, a short with `buy` and `short`. `sell` and
   * `short`, meant as the close of a long, opens a short and answers `00000`. In one-way mode leave `posSide` out and
   * close with the opposite `side` and `reduceOnly`: without it an order larger than the position opens the other
   * way. Also in one-way mode, a reduce-only order as large as the position or larger replaces earlier reduce-only
   * orders, and its answer has a null `orderId`: send a `clientOid`. `marginMode` belongs to each order: left out it
   * is crossed. On `COIN-FUTURES` sizes are in the quote coin and a preset take-profit or stop-loss is not possible.
   * Unknown names are ignored by the exchange, so a misspelt `stopLoss` would be an order without a stop: names are
   * checked here, and `getOrderDetails` shows what was taken. Margin orders borrow by themselves. Refused among
   * others for balance (25202, 25203, 25219, 40762), for size (25207, 25208, 45110 below 5 USDT), for price (25205,
   * 25206, 25244), past 400 open orders (25211), and when the side does not fit the position mode (25236). After
   * 40010, 40725, 45001 or no answer the outcome is unknown: look the order up by `clientOid`, never send it again.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`, `marginMode`. Leave it out only on purpose; `undefined` is
   * refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrder` of
   * `@openderivs/bitget-uta/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/uta/trade/Place-Order
   * @example
   * ```ts
   * const result = await uta.placeOrder({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', qty: '0.01', price: '60000', timeInForce: 'gtc', clientOid: 'entry-7' });
   * ```
   */
  placeOrder<Given extends PlaceOrderParams>(params: Given & Exact<Given, PlaceOrderParams, exact['placeOrder']> & Explicit<Given, exact['placeOrder'], 'reduceOnly' | 'marginMode'>, options?: CallOptions): WriteCall<PlaceOrderResult>;

  /**
   * List your open orders.
   *
   * Newest first. Without a category every one of them; strategy orders are another list
   * (`getUnfilledStrategyOrders`). No order is `list: []` with a null `cursor`. The cursor is the smallest order id
   * of the page. It is not documented whether times are compared with placing or with the last change.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
   * @example
   * ```ts
   * const result = await uta.getOpenOrders();
   * ```
   */
  getOpenOrders(params?: GetOpenOrdersParams, options?: CallOptions): Call<GetOpenOrdersResult>;

  /**
   * Cancel one strategy order.
   *
   * Only while it waits: an order that it has already placed is cancelled with `cancelOrder`. A position whose
   * stop-loss is cancelled is left without one. The answer says nothing: `data` is null. There is no call for all
   * strategy orders at once: list them in all five categories and all six types, and cancel one by one.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order
   * @example
   * ```ts
   * const result = await uta.cancelStrategyOrder({ orderId: '121211212122' });
   * ```
   */
  cancelStrategyOrder(params: CancelStrategyOrderParams, options?: CallOptions): WriteCall<CancelStrategyOrderResult>;

  /**
   * List strategy orders that were triggered, failed or were cancelled.
   *
   * Newest first. `success` says that the order was placed, not that it filled; a `failed` one has protected nothing.
   * The cursor arrives as a number beyond 2^53 in live answers and is read as text, digit for digit. How far back the
   * list goes is not documented.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders
   * @example
   * ```ts
   * const result = await uta.getHistoryStrategyOrders({ category: 'SPOT' });
   * ```
   */
  getHistoryStrategyOrders(params: GetHistoryStrategyOrdersParams, options?: CallOptions): Call<GetHistoryStrategyOrdersResult>;

  /**
   * Change a take-profit, stop-loss or trigger order that is still waiting.
   *
   * Send everything that is to hold: it is not documented whether a leg that is left out stays or goes. The table and
   * every client ask for `qty`, although the text requires it in `partial` mode only. A change without a difference
   * is refused (25600), and one of an order that has triggered or gone (25597). Orders of `COIN-FUTURES` do not exist
   * here. `00000` means received: read the order afterwards.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
   * @example
   * ```ts
   * const result = await uta.modifyStrategyOrder({ orderId: '121211212122', qty: '0.01', takeProfit: '72000', tpTriggerBy: 'market', tpOrderType: 'market' });
   * ```
   */
  modifyStrategyOrder(params: ModifyStrategyOrderParams, options?: CallOptions): WriteCall<ModifyStrategyOrderResult>;

  /**
   * Place an order that waits or works by itself: take-profit, stop-loss, trigger, OCO, trailing, iceberg, TWAP.
   *
   * `type` decides which other parameters count; left out it is `tpsl`. A `tpsl` order guards a position that exists
   * (25601 without one): it is not the preset of `placeOrder`, which starts with the fill and is part of that order.
   * In `full` mode it closes the whole position, one such order per pair (25594); `partial` wants `qty` and may not
   * add up to more than the position (25595). In hedge mode name the position with `posSide`. Not possible on
   * `COIN-FUTURES`. `00000` means received, and a strategy that triggers can still fail: an order that was never sent
   * protects nothing. A `trigger` order in one-way mode only reduces when `reduceOnly` says so. A `clientOid` is kept
   * for six hours, which the page does not guarantee and one client limits to `tpsl`: after an unclear outcome list
   * the waiting orders (`getUnfilledStrategyOrders`) before sending again. The sets of `oco`, `trailing_stop`,
   * `iceberg` and `twap` are lists of one object here; sources disagree on that.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`, `tpslMode`, `qty`. Leave it out only on purpose; `undefined` is
   * refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeStrategyOrder` of
   * `@openderivs/bitget-uta/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
   * @example
   * ```ts
   * const result = await uta.placeStrategyOrder({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', type: 'tpsl', posSide: 'long', takeProfit: '72000', stopLoss: '61000', slTriggerBy: 'mark', clientOid: 'guard-7' });
   * ```
   */
  placeStrategyOrder<Given extends PlaceStrategyOrderParams>(params: Given & Explicit<Given, PlaceStrategyOrderParams, 'reduceOnly' | 'tpslMode' | 'qty'>, options?: CallOptions): WriteCall<PlaceStrategyOrderResult>;

  /**
   * List the orders that one strategy order has placed.
   *
   * What an iceberg or TWAP has sent so far, or the order of a trigger. Name the strategy by `orderId`: that is the
   * safe one, `clientOid` is taken by one client only. The cursor may be a number, and is read as text.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getStrategySubOrders({ orderId: '123456789' });
   * ```
   */
  getStrategySubOrders(params: GetStrategySubOrdersParams, options?: CallOptions): Call<GetStrategySubOrdersResult>;

  /**
   * List strategy orders that are still waiting.
   *
   * One category at a time, and `data` is a bare list without pages, unlike the history. To be sure that nothing is
   * left ask all five categories, and all six types in each. What a strategy has placed already stands in
   * `getOpenOrders` and in `getStrategySubOrders`.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders
   * @example
   * ```ts
   * const result = await uta.getUnfilledStrategyOrders({ category: 'SPOT' });
   * ```
   */
  getUnfilledStrategyOrders(params: GetUnfilledStrategyOrdersParams, options?: CallOptions): Call<GetUnfilledStrategyOrdersResult>;

  /**
   * Read the balances of sub-accounts with unified accounts.
   *
   * One entry per sub-account, each with a `cursor` of its own: the last one's begins the next page. Classic
   * sub-accounts are not listed.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets
   * @example
   * ```ts
   * const result = await uta.getSubAccountUnifiedAssets();
   * ```
   */
  getSubAccountUnifiedAssets(params?: GetSubAccountUnifiedAssetsParams, options?: CallOptions): Call<GetSubAccountUnifiedAssetsResult>;

  /**
   * Create a virtual sub-account.
   *
   * Only with a key of the main account. `accountMode` decides which API its keys will work on: `unified` for this
   * one, `classic` for v2. The full name gets `@virtual-bitget.com` behind it. The same call twice is refused for the
   * name, or makes a second account.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create
   * @example
   * ```ts
   * const result = await uta.createSubAccount({ username: 'grid-bot', accountMode: 'unified', note: 'grid' });
   * ```
   */
  createSubAccount(params: CreateSubAccountParams, options?: CallOptions): WriteCall<CreateSubAccountResult>;

  /**
   * Make an API key for a sub-account.
   *
   * Only with a key of the main account. The answer holds the secret of the key: it is shown this once. Limit it to
   * the addresses that it will be used from. The same call twice makes two keys.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create
   * @example
   * ```ts
   * const result = await uta.createSubAccountApiKey({ subUid: '4746345901', note: 'reports', type: 'read_only', permissions: ['uta_trade'], passphrase: 'Passphrase7', ips: ['127.0.0.1'] });
   * ```
   */
  createSubAccountApiKey(params: CreateSubAccountApiKeyParams, options?: CallOptions): WriteCall<CreateSubAccountApiKeyResult>;

  /**
   * Delete a key of a sub-account.
   *
   * Only with a key of the main account. Programs that use it are refused from then on. The table spells the
   * parameter `apikey`, the page's sample and clients send `apiKey`: this description has the latter.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete
   * @example
   * ```ts
   * const result = await uta.deleteSubAccountApiKey({ apiKey: '***********************************' });
   * ```
   */
  deleteSubAccountApiKey(params: DeleteSubAccountApiKeyParams, options?: CallOptions): WriteCall<DeleteSubAccountApiKeyResult>;

  /**
   * Freeze a sub-account, or free it again.
   *
   * Only with a key of the main account. What becomes of its open orders and positions is not documented: close them
   * first.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze
   * @example
   * ```ts
   * const result = await uta.freezeOrUnfreezeSubAccount({ subUid: '4746345901', operation: 'freeze' });
   * ```
   */
  freezeOrUnfreezeSubAccount(params: FreezeOrUnfreezeSubAccountParams, options?: CallOptions): WriteCall<FreezeOrUnfreezeSubAccountResult>;

  /**
   * See how many calls a second the main account and each sub-account may make.
   *
   * Market makers and institutions share one quota between the main account and its sub-accounts, and divide it with
   * `setRateLimitQuota`. Others get the limits of each operation.
   *
   * Added on 2026-08-04.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getRateLimitQuota({ category: 'spot' });
   * ```
   */
  getRateLimitQuota(params: GetRateLimitQuotaParams, options?: CallOptions): Call<GetRateLimitQuotaResult>;

  /**
   * Divide the rate-limit quota among accounts.
   *
   * Market makers and PRO institutions only. At most 50 accounts at a time, which all get the same quota; the sum may
   * not pass the cap. A program whose account gets less is refused from then on for calling too often (25004, HTTP
   * 429). What `uids` looks like no source shows: it is described as a list.
   *
   * Added on 2026-08-04.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.setRateLimitQuota({ category: 'futures', uids: ['1111111111', '2222222222'], quota: '30' });
   * ```
   */
  setRateLimitQuota(params: SetRateLimitQuotaParams, options?: CallOptions): WriteCall<SetRateLimitQuotaResult>;

  /**
   * Create a sub-account for an agent, with an API key of its own.
   *
   * Made for programs that trade for you. The answer holds the secret of the key: it is shown this once. What the key
   * may do is not documented: read it with `getAccountInfo` before you give it away.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.createAgentSubAccount({ username: 'agent-7', passphrase: 'Passphrase7', note: 'agent' });
   * ```
   */
  createAgentSubAccount(params: CreateAgentSubAccountParams, options?: CallOptions): WriteCall<CreateAgentSubAccountResult>;

  /**
   * List the keys of a sub-account.
   *
   * Without their secrets. Only with a key of the main account. The list is `items` in documents and `list` in the
   * answers that one client checked live: use whichever is there.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get
   * @example
   * ```ts
   * const result = await uta.getSubAccountApiKeys({ subUid: 'subUid' });
   * ```
   */
  getSubAccountApiKeys(params: GetSubAccountApiKeysParams, options?: CallOptions): Call<GetSubAccountApiKeysResult>;

  /**
   * List the sub-accounts of the main account.
   *
   * `accountMode` says which API the keys of each work on. `hasNext` says whether there is another page. Kinds are in
   * capitals here, in small letters where they are sent.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get
   * @example
   * ```ts
   * const result = await uta.getSubAccountList();
   * ```
   */
  getSubAccountList(params?: GetSubAccountListParams, options?: CallOptions): Call<GetSubAccountListResult>;

  /**
   * Change what a key of a sub-account may do, or its passphrase.
   *
   * Only with a key of the main account. The table spells the parameter `apikey`, the page's sample and clients send
   * `apiKey`: this description has the latter. `permissions` and `ips` that are left out presumably stay. One client
   * has met a `secret` in the answer.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `ips`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update
   * @example
   * ```ts
   * const result = await uta.modifySubAccountApiKey({ apiKey: '***********************************', passphrase: 'Passphrase7', type: 'read_write', permissions: ['uta_trade'] });
   * ```
   */
  modifySubAccountApiKey<Given extends ModifySubAccountApiKeyParams>(params: Given & Explicit<Given, ModifySubAccountApiKeyParams, 'ips'>, options?: CallOptions): WriteCall<ModifySubAccountApiKeyResult>;

  /**
   * Borrow a coin against a pledged one.
   *
   * Give how much to pledge or how much to borrow; the other follows from the current price. The pledge is locked
   * until the loan is repaid and is sold when the rate reaches `forceRate`. The same call twice makes two loans:
   * after an unclear outcome read `getLoanBorrowOngoing`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.borrowLoan({ loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'FLEXIBLE', loanAmount: '1000' });
   * ```
   */
  borrowLoan(params: BorrowLoanParams, options?: CallOptions): WriteCall<BorrowLoanResult>;

  /**
   * List past loans.
   *
   * Both times are mandatory; pages are numbered, and a short or empty one is the last. `status` says how each ended:
   * repaid, sold, or undone.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanBorrowHistory({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getLoanBorrowHistory(params: GetLoanBorrowHistoryParams, options?: CallOptions): Call<GetLoanBorrowHistoryResult>;

  /**
   * List open loans.
   *
   * Each with its pledge rate, and with the rates at which more pledge is due and at which it is sold.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanBorrowOngoing();
   * ```
   */
  getLoanBorrowOngoing(params?: GetLoanBorrowOngoingParams, options?: CallOptions): Call<GetLoanBorrowOngoingResult>;

  /**
   * List the coins that can be borrowed and pledged, with rates and limits.
   *
   * `pledgeInfos` has the three rates that matter: up to `initRate` one may borrow, at `supRate` the exchange asks
   * for more, at `forceRate` it sells the pledge. These calls have no documentation page: fields and limits are those
   * of two clients.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanCoins();
   * ```
   */
  getLoanCoins(params?: GetLoanCoinsParams, options?: CallOptions): Call<GetLoanCoinsResult>;

  /**
   * Read what is owed and pledged, coin by coin.
   *
   * All loans together, with their value in USDT. The single ones are in `getLoanBorrowOngoing`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanDebts();
   * ```
   */
  getLoanDebts(params?: GetLoanDebtsParams, options?: CallOptions): Call<GetLoanDebtsResult>;

  /**
   * Estimate how much a pledge lets you borrow, and at which rate.
   *
   * An estimate at current prices: nothing is borrowed or held, and the loan itself may differ.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanInterest({ loanCoin: 'loanCoin', pledgeCoin: 'pledgeCoin', daily: 'SEVEN', pledgeAmount: '100' });
   * ```
   */
  getLoanInterest(params: GetLoanInterestParams, options?: CallOptions): Call<GetLoanInterestResult>;

  /**
   * List changes of pledges.
   *
   * Both times are mandatory; pages are numbered, and a short or empty one is the last.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanPledgeRateHistory({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getLoanPledgeRateHistory(params: GetLoanPledgeRateHistoryParams, options?: CallOptions): Call<GetLoanPledgeRateHistoryResult>;

  /**
   * List forced sales of pledges.
   *
   * Both times are mandatory; pages are numbered, and a short or empty one is the last.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanReduces({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getLoanReduces(params: GetLoanReducesParams, options?: CallOptions): Call<GetLoanReducesResult>;

  /**
   * Repay a loan, or a part of it.
   *
   * `repayAll` `yes` takes what is owed with interest, `no` wants an `amount`. `repayUnlock` says whether the pledge
   * that is no longer needed is given back. The same call twice repays twice: after an unclear outcome read
   * `getLoanRepayHistory`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.repayLoan({ orderId: '1477183242218870009', repayAll: 'yes' });
   * ```
   */
  repayLoan<Given extends RepayLoanParams>(params: Given & Exact<Given, RepayLoanParams, exact['repayLoan']>, options?: CallOptions): WriteCall<RepayLoanResult>;

  /**
   * List repayments.
   *
   * Both times are mandatory; pages are numbered, and a short or empty one is the last.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.getLoanRepayHistory({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getLoanRepayHistory(params: GetLoanRepayHistoryParams, options?: CallOptions): Call<GetLoanRepayHistoryResult>;

  /**
   * Add to the pledge of a loan, or withdraw from it.
   *
   * Adding takes the forced sale further away. `OUT` takes back and brings it nearer; left out, presumably `IN`: say
   * it. The same call twice moves the coins twice: after an unclear outcome read `getLoanPledgeRateHistory`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/docs/uta/changelog/2026-08
   * @example
   * ```ts
   * const result = await uta.reviseLoanPledge({ orderId: '1477183242218870009', pledgeCoin: 'BTC', amount: '0.01', reviseType: 'IN' });
   * ```
   */
  reviseLoanPledge(params: ReviseLoanPledgeParams, options?: CallOptions): WriteCall<ReviseLoanPledgeResult>;

  /**
   * List changes of the balance for a tax report.
   *
   * Both times are mandatory, a range spans seven days at most, and the call may be made once a second: a year takes
   * a minute. `data` is a bare list without a cursor, newest first. The page's sample has the category in small
   * letters, its table in capitals. `marginType` counts for `MARGIN`.
   *
   * Added on 2025-11-21.
   *
   * Limit: 1 call per second and account.
   * Pages: `iterate` of `@openderivs/bitget-uta/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/uta/tax/Get-Tax-Records
   * @example
   * ```ts
   * const result = await uta.getUnifiedAccountTaxRecords({ bizType: 'SPOT', startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getUnifiedAccountTaxRecords(params: GetUnifiedAccountTaxRecordsParams, options?: CallOptions): Call<GetUnifiedAccountTaxRecordsResult>;
}

export type { BatchOrder, BatchOrderCancel, BatchOrderCancelFields, BatchOrderCancelWithClientOid, BatchOrderCancelWithOrderId, BatchOrderChange, BatchOrderChangeFields, BatchOrderChangeFuturesExceptCoinMarginedOnes, BatchOrderChangeSpotAndMargin, BatchOrderChangeWithClientOid, BatchOrderChangeWithOrderId, BatchOrderChangeWithPrice, BatchOrderChangeWithQty, BatchOrderExact, BatchOrderFields, BatchOrderFutures, BatchOrderLimit, BatchOrderMarket, BatchOrderSpotAndMargin, CategoryExceptSpot, GetOrderDetailsFields, GetOrderDetailsParams, GetOrderDetailsWithClientOid, GetOrderDetailsWithOrderId, GetStrategySubOrdersFields, GetStrategySubOrdersParams, GetStrategySubOrdersWithClientOid, GetStrategySubOrdersWithOrderId, IcebergParams, IcebergParamsExact, IcebergParamsFields, IcebergParamsNumberParts, IcebergParamsPartsOneSize, LeverageCategoryExceptMargin, LeverageChange, LeverageChangeExact, LeverageChangeFields, LeverageChangeFuturesCrossed, LeverageChangeFuturesIsolatedInHedgeModeBothSides, LeverageChangeFuturesIsolatedOneSide, LeverageChangeMargin, LoanRepayment, LoanRepaymentAll, LoanRepaymentExact, LoanRepaymentFields, LoanRepaymentPart, LoanRequest, LoanRequestFields, LoanRequestWithLoanAmount, LoanRequestWithPledgeAmount, NewOrder, NewOrderCoinMarginedInHedgeMode, NewOrderCoinMarginedInOneWayMode, NewOrderExact, NewOrderFields, NewOrderFuturesInHedgeMode, NewOrderFuturesInOneWayMode, NewOrderLimit, NewOrderMarket, NewOrderSpotAndMargin, NewOrderStopLossAtLimitPrice, NewOrderStopLossAtMarketOrNone, NewOrderTakeProfitAtLimitPrice, NewOrderTakeProfitAtMarketOrNone, NewStrategyOrder, NewStrategyOrderFields, NewStrategyOrderIceberg, NewStrategyOrderOneCancelsOther, NewStrategyOrderStopLossAtLimitPrice, NewStrategyOrderStopLossAtMarket, NewStrategyOrderStopLossPart, NewStrategyOrderStopLossWholePosition, NewStrategyOrderTWAP, NewStrategyOrderTakeProfitAtLimitPrice, NewStrategyOrderTakeProfitAtMarket, NewStrategyOrderTakeProfitPartWithOrWithoutStopLoss, NewStrategyOrderTakeProfitWholePositionWithOrWithoutStopLoss, NewStrategyOrderTrailingStop, NewStrategyOrderTriggerAtLimitPriceInHedgeMode, NewStrategyOrderTriggerAtLimitPriceInOneWayMode, NewStrategyOrderTriggerAtMarketInHedgeMode, NewStrategyOrderTriggerAtMarketInOneWayMode, OcoParams, OcoParamsConditionalLegAtLimitPrice, OcoParamsConditionalLegAtMarket, OcoParamsFields, OcoParamsWithOcoLimitPriceAndOcoTriggerPrice, OcoParamsWithoutOcoLimitPriceAndOcoTriggerPrice, OpenEstimate, OpenEstimateExact, OpenEstimateFields, OpenEstimateLimit, OpenEstimateMarginAndFutures, OpenEstimateMarket, OpenEstimateSpot, OrderCancel, OrderCancelFields, OrderCancelWithClientOid, OrderCancelWithOrderId, OrderChange, OrderChangeExact, OrderChangeFields, OrderChangeFuturesExceptCoinMarginedOnes, OrderChangeSpotAndMargin, OrderChangeStopLossAtLimitPrice, OrderChangeStopLossAtMarket, OrderChangeTakeProfitAtLimitPrice, OrderChangeTakeProfitAtMarket, OrderChangeWithClientOid, OrderChangeWithOrderId, OrderChangeWithPrice, OrderChangeWithQty, StrategyOrderCancel, StrategyOrderCancelFields, StrategyOrderCancelWithClientOid, StrategyOrderCancelWithOrderId, StrategyOrderChange, StrategyOrderChangeFields, StrategyOrderChangeStopLossAtLimitPrice, StrategyOrderChangeStopLossAtMarket, StrategyOrderChangeTakeProfitAndStopLoss, StrategyOrderChangeTakeProfitAtLimitPrice, StrategyOrderChangeTakeProfitAtMarket, StrategyOrderChangeTrigger, StrategyOrderChangeTriggerAtLimitPrice, StrategyOrderChangeTriggerAtMarket, StrategyOrderChangeWithClientOid, StrategyOrderChangeWithOrderId, TrailingStopParams, TrailingStopParamsAtLimitPrice, TrailingStopParamsAtMarket, TrailingStopParamsFields, TrailingStopParamsWithTrailTypeAndTrailVariance, TrailingStopParamsWithoutTrailTypeAndTrailVariance, WithdrawalCancel, WithdrawalCancelFields, WithdrawalCancelWithClientOid, WithdrawalCancelWithOrderId, WithdrawalRequest, WithdrawalRequestExact, WithdrawalRequestFields, WithdrawalRequestOnChain, WithdrawalRequestToAnotherUser } from './schema.ts';
export type AccountAsset = components['schemas']['AccountAsset'];
export type AccountAssets = components['schemas']['AccountAssets'];
export type AccountInfo = components['schemas']['AccountInfo'];
export type AccountLevel = components['schemas']['AccountLevel'];
export type AccountMode = components['schemas']['AccountMode'];
export type AccountModeChange = components['schemas']['AccountModeChange'];
export type AccountModeTarget = components['schemas']['AccountModeTarget'];
export type AccountQuota = components['schemas']['AccountQuota'];
export type AccountSettings = components['schemas']['AccountSettings'];
export type ActivationType = components['schemas']['ActivationType'];
export type AddressKind = components['schemas']['AddressKind'];
export type AddressPage = components['schemas']['AddressPage'];
export type AdlRank = components['schemas']['AdlRank'];
export type AgentSubAccount = components['schemas']['AgentSubAccount'];
export type AgentSubAccountRequest = components['schemas']['AgentSubAccountRequest'];
export type ApiError = components['schemas']['ApiError'];
export type BatchReceipt = components['schemas']['BatchReceipt'];
export type BookLevel = components['schemas']['BookLevel'];
export type BorrowRequest = components['schemas']['BorrowRequest'];
export type CancelAll = components['schemas']['CancelAll'];
export type CancelReason = components['schemas']['CancelReason'];
export type Candle = components['schemas']['Candle'];
export type CandleType = components['schemas']['CandleType'];
export type Category = components['schemas']['Category'];
export type ChangedSubKey = components['schemas']['ChangedSubKey'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type CloseAll = components['schemas']['CloseAll'];
export type ClosedPosition = components['schemas']['ClosedPosition'];
export type ClosedPositionPage = components['schemas']['ClosedPositionPage'];
export type CoinAmount = components['schemas']['CoinAmount'];
export type CoinSettings = components['schemas']['CoinSettings'];
export type CollateralCoin = components['schemas']['CollateralCoin'];
export type CollateralType = components['schemas']['CollateralType'];
export type CollateralTypeChange = components['schemas']['CollateralTypeChange'];
export type ContractType = components['schemas']['ContractType'];
export type Conversion = components['schemas']['Conversion'];
export type ConversionPage = components['schemas']['ConversionPage'];
export type Countdown = components['schemas']['Countdown'];
export type DebtCoin = components['schemas']['DebtCoin'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeductChange = components['schemas']['DeductChange'];
export type DeductInfo = components['schemas']['DeductInfo'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DeltaCoin = components['schemas']['DeltaCoin'];
export type DeltaInfo = components['schemas']['DeltaInfo'];
export type DepositAccount = components['schemas']['DepositAccount'];
export type DepositAccountChange = components['schemas']['DepositAccountChange'];
export type DepositAddress = components['schemas']['DepositAddress'];
export type DepositRecord = components['schemas']['DepositRecord'];
export type DiscountRate = components['schemas']['DiscountRate'];
export type DiscountRateTier = components['schemas']['DiscountRateTier'];
export type EligibleLoanInfo = components['schemas']['EligibleLoanInfo'];
export type EligibleMarginTier = components['schemas']['EligibleMarginTier'];
export type EligibleSymbol = components['schemas']['EligibleSymbol'];
export type Envelope = components['schemas']['Envelope'];
export type ExecType = components['schemas']['ExecType'];
export type FeeGroup = components['schemas']['FeeGroup'];
export type FeeGroupCategory = components['schemas']['FeeGroupCategory'];
export type FeeGroupLabel = components['schemas']['FeeGroupLabel'];
export type FeeGroupName = components['schemas']['FeeGroupName'];
export type FeeRate = components['schemas']['FeeRate'];
export type FeeTier = components['schemas']['FeeTier'];
export type Fill = components['schemas']['Fill'];
export type FillFee = components['schemas']['FillFee'];
export type FillPage = components['schemas']['FillPage'];
export type FinancialRecord = components['schemas']['FinancialRecord'];
export type FinancialRecordPage = components['schemas']['FinancialRecordPage'];
export type FreezeOperation = components['schemas']['FreezeOperation'];
export type FundingAsset = components['schemas']['FundingAsset'];
export type FundingRate = components['schemas']['FundingRate'];
export type FundingRateRecord = components['schemas']['FundingRateRecord'];
export type FuturesCategory = components['schemas']['FuturesCategory'];
export type HoldModeChange = components['schemas']['HoldModeChange'];
export type IcebergExecution = components['schemas']['IcebergExecution'];
export type IcebergPreference = components['schemas']['IcebergPreference'];
export type IcebergSplit = components['schemas']['IcebergSplit'];
export type IdentityType = components['schemas']['IdentityType'];
export type IndexComponent = components['schemas']['IndexComponent'];
export type IndexComponents = components['schemas']['IndexComponents'];
export type Instrument = components['schemas']['Instrument'];
export type InstrumentStatus = components['schemas']['InstrumentStatus'];
export type Interval = components['schemas']['Interval'];
export type KeyPermission = components['schemas']['KeyPermission'];
export type KoreanExchange = components['schemas']['KoreanExchange'];
export type LeverageCategory = components['schemas']['LeverageCategory'];
export type LeveragePreview = components['schemas']['LeveragePreview'];
export type LiquidationPage = components['schemas']['LiquidationPage'];
export type ListedSubKey = components['schemas']['ListedSubKey'];
export type LoanCoin = components['schemas']['LoanCoin'];
export type LoanCoins = components['schemas']['LoanCoins'];
export type LoanData = components['schemas']['LoanData'];
export type LoanDebts = components['schemas']['LoanDebts'];
export type LoanEstimate = components['schemas']['LoanEstimate'];
export type LoanRepaymentRecord = components['schemas']['LoanRepaymentRecord'];
export type LoanRepaymentResult = components['schemas']['LoanRepaymentResult'];
export type LoanStatus = components['schemas']['LoanStatus'];
export type LoanSum = components['schemas']['LoanSum'];
export type LoanTerm = components['schemas']['LoanTerm'];
export type MarginChange = components['schemas']['MarginChange'];
export type MarginMode = components['schemas']['MarginMode'];
export type MarginOperation = components['schemas']['MarginOperation'];
export type MarketCategory = components['schemas']['MarketCategory'];
export type MaxOpen = components['schemas']['MaxOpen'];
export type MaxTransferable = components['schemas']['MaxTransferable'];
export type MaxWithdrawal = components['schemas']['MaxWithdrawal'];
export type MovedPosition = components['schemas']['MovedPosition'];
export type NewSubAccount = components['schemas']['NewSubAccount'];
export type NewSubKey = components['schemas']['NewSubKey'];
export type OffsetType = components['schemas']['OffsetType'];
export type OiLimit = components['schemas']['OiLimit'];
export type OnOff = components['schemas']['OnOff'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestLimit = components['schemas']['OpenInterestLimit'];
export type OpenOrderPage = components['schemas']['OpenOrderPage'];
export type Order = components['schemas']['Order'];
export type OrderBook = components['schemas']['OrderBook'];
export type OrderFee = components['schemas']['OrderFee'];
export type OrderIds = components['schemas']['OrderIds'];
export type OrderPage = components['schemas']['OrderPage'];
export type OrderReceipt = components['schemas']['OrderReceipt'];
export type OrderRecord = components['schemas']['OrderRecord'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type OrderVerdict = components['schemas']['OrderVerdict'];
export type OrderVerdictList = components['schemas']['OrderVerdictList'];
export type PastLoan = components['schemas']['PastLoan'];
export type PaymentCoins = components['schemas']['PaymentCoins'];
export type PledgeChange = components['schemas']['PledgeChange'];
export type PledgeChangeResult = components['schemas']['PledgeChangeResult'];
export type PledgeChangeType = components['schemas']['PledgeChangeType'];
export type PledgeCoin = components['schemas']['PledgeCoin'];
export type PledgeRateChange = components['schemas']['PledgeRateChange'];
export type PledgeRateSide = components['schemas']['PledgeRateSide'];
export type PledgeReduction = components['schemas']['PledgeReduction'];
export type Position = components['schemas']['Position'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionMove = components['schemas']['PositionMove'];
export type PositionMovePage = components['schemas']['PositionMovePage'];
export type PositionMoveResult = components['schemas']['PositionMoveResult'];
export type PositionSide = components['schemas']['PositionSide'];
export type PositionTier = components['schemas']['PositionTier'];
export type PositionToMove = components['schemas']['PositionToMove'];
export type PublicFill = components['schemas']['PublicFill'];
export type QuotaCategory = components['schemas']['QuotaCategory'];
export type QuotaChange = components['schemas']['QuotaChange'];
export type RateLimitQuota = components['schemas']['RateLimitQuota'];
export type RecordCategory = components['schemas']['RecordCategory'];
export type ReduceStatus = components['schemas']['ReduceStatus'];
export type RepayModeChange = components['schemas']['RepayModeChange'];
export type RepayableCoins = components['schemas']['RepayableCoins'];
export type Repayment = components['schemas']['Repayment'];
export type RepaymentResult = components['schemas']['RepaymentResult'];
export type ReportedHoldMode = components['schemas']['ReportedHoldMode'];
export type ReportedMarginMode = components['schemas']['ReportedMarginMode'];
export type ReportedPositionSide = components['schemas']['ReportedPositionSide'];
export type ReportedReduceOnly = components['schemas']['ReportedReduceOnly'];
export type RiskReserve = components['schemas']['RiskReserve'];
export type RiskReserveFund = components['schemas']['RiskReserveFund'];
export type RiskReserveHour = components['schemas']['RiskReserveHour'];
export type RiskReserveHours = components['schemas']['RiskReserveHours'];
export type RiskReserveRecord = components['schemas']['RiskReserveRecord'];
export type RpiSymbol = components['schemas']['RpiSymbol'];
export type RunningLoan = components['schemas']['RunningLoan'];
export type SelfTradePrevention = components['schemas']['SelfTradePrevention'];
export type ServerTime = components['schemas']['ServerTime'];
export type StrategyCategory = components['schemas']['StrategyCategory'];
export type StrategyCursor = components['schemas']['StrategyCursor'];
export type StrategyOrder = components['schemas']['StrategyOrder'];
export type StrategyOrderPage = components['schemas']['StrategyOrderPage'];
export type StrategyStatus = components['schemas']['StrategyStatus'];
export type StrategySubOrder = components['schemas']['StrategySubOrder'];
export type StrategySubOrderPage = components['schemas']['StrategySubOrderPage'];
export type StrategySubOrderStatus = components['schemas']['StrategySubOrderStatus'];
export type StrategyType = components['schemas']['StrategyType'];
export type SubAccount = components['schemas']['SubAccount'];
export type SubAccountAssets = components['schemas']['SubAccountAssets'];
export type SubAccountFreeze = components['schemas']['SubAccountFreeze'];
export type SubAccountMode = components['schemas']['SubAccountMode'];
export type SubAccountPage = components['schemas']['SubAccountPage'];
export type SubAccountRequest = components['schemas']['SubAccountRequest'];
export type SubAccountStatus = components['schemas']['SubAccountStatus'];
export type SubKey = components['schemas']['SubKey'];
export type SubKeyChange = components['schemas']['SubKeyChange'];
export type SubKeyDelete = components['schemas']['SubKeyDelete'];
export type SubKeyPage = components['schemas']['SubKeyPage'];
export type SubKeyRequest = components['schemas']['SubKeyRequest'];
export type SubKeyScope = components['schemas']['SubKeyScope'];
export type SubKeyType = components['schemas']['SubKeyType'];
export type SubMainTransferRequest = components['schemas']['SubMainTransferRequest'];
export type SubMainTransferSource = components['schemas']['SubMainTransferSource'];
export type SubMainTransferTarget = components['schemas']['SubMainTransferTarget'];
export type SubTransfer = components['schemas']['SubTransfer'];
export type SubTransferAccount = components['schemas']['SubTransferAccount'];
export type SubTransferPage = components['schemas']['SubTransferPage'];
export type SubTransferReceipt = components['schemas']['SubTransferReceipt'];
export type SubTransferRequest = components['schemas']['SubTransferRequest'];
export type SwitchRequest = components['schemas']['SwitchRequest'];
export type SwitchStatus = components['schemas']['SwitchStatus'];
export type SymbolFeeRate = components['schemas']['SymbolFeeRate'];
export type SymbolOpenInterest = components['schemas']['SymbolOpenInterest'];
export type SymbolSettings = components['schemas']['SymbolSettings'];
export type SymbolType = components['schemas']['SymbolType'];
export type TaxRecord = components['schemas']['TaxRecord'];
export type Ticker = components['schemas']['Ticker'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TimeOrNull = components['schemas']['TimeOrNull'];
export type TpslMode = components['schemas']['TpslMode'];
export type TradeScope = components['schemas']['TradeScope'];
export type TradeSide = components['schemas']['TradeSide'];
export type TrailType = components['schemas']['TrailType'];
export type TransferAccount = components['schemas']['TransferAccount'];
export type TransferReceipt = components['schemas']['TransferReceipt'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type TransferRole = components['schemas']['TransferRole'];
export type TriggerBy = components['schemas']['TriggerBy'];
export type TwapInterval = components['schemas']['TwapInterval'];
export type TwapParams = components['schemas']['TwapParams'];
export type WithdrawAddress = components['schemas']['WithdrawAddress'];
export type WithdrawalIds = components['schemas']['WithdrawalIds'];
export type WithdrawalKind = components['schemas']['WithdrawalKind'];
export type WithdrawalRecord = components['schemas']['WithdrawalRecord'];
export type WithdrawalTarget = components['schemas']['WithdrawalTarget'];
export type YesNo = components['schemas']['YesNo'];
export type YesOrNo = components['schemas']['YesOrNo'];
export type GetKlineCandlestickParams = params['getKlineCandlestick'];
export type GetKlineCandlestickResult = Candle[];
export type GetCurrentFundingRateParams = params['getCurrentFundingRate'];
export type GetCurrentFundingRateResult = FundingRate[];
export type GetDiscountRateParams = params['getDiscountRate'];
export type GetDiscountRateResult = DiscountRate[];
export type GetFeeGroupParams = params['getFeeGroup'];
export type GetFeeGroupResult = FeeGroup[];
export type GetRecentPublicFillsParams = params['getRecentPublicFills'];
export type GetRecentPublicFillsResult = PublicFill[];
export type GetKlineCandlestickHistoryParams = params['getKlineCandlestickHistory'];
export type GetKlineCandlestickHistoryResult = Candle[];
export type GetFundingRateHistoryParams = params['getFundingRateHistory'];
export type GetFundingRateHistoryResult = operations['getFundingRateHistory']['responses'][200]['content']['application/json']['data'];
export type GetIndexPriceComponentsParams = params['getIndexPriceComponents'];
export type GetIndexPriceComponentsResult = IndexComponents;
export type GetInstrumentsParams = params['getInstruments'];
export type GetInstrumentsResult = Instrument[];
export type GetLiquidationsParams = params['getLiquidations'];
export type GetLiquidationsResult = LiquidationPage;
export type GetOpenInterestLimitParams = params['getOpenInterestLimit'];
export type GetOpenInterestLimitResult = OpenInterestLimit[];
export type GetOpenInterestParams = params['getOpenInterest'];
export type GetOpenInterestResult = OpenInterest;
export type GetOrderBookParams = params['getOrderBook'];
export type GetOrderBookResult = OrderBook;
export type GetPositionTierParams = params['getPositionTier'];
export type GetPositionTierResult = PositionTier[];
export type GetRiskReserveParams = params['getRiskReserve'];
export type GetRiskReserveResult = RiskReserve;
export type GetRiskReserveAllParams = params['getRiskReserveAll'];
export type GetRiskReserveAllResult = operations['getRiskReserveAll']['responses'][200]['content']['application/json']['data'];
export type GetRiskReserveHourParams = params['getRiskReserveHour'];
export type GetRiskReserveHourResult = RiskReserveHours;
export type GetRpiOrderBookParams = params['getRpiOrderBook'];
export type GetRpiOrderBookResult = OrderBook;
export type GetRpiSymbolsParams = params['getRpiSymbols'];
export type GetRpiSymbolsResult = RpiSymbol[];
export type GetTickersParams = params['getTickers'];
export type GetTickersResult = Ticker[];
export type GetServerTimeParams = params['getServerTime'];
export type GetServerTimeResult = ServerTime;
export type AdjustAccountModeParams = params['adjustAccountMode'];
export type AdjustAccountModeResult = operations['adjustAccountMode']['responses'][200]['content']['application/json']['data'];
export type GetAllFeeRateParams = params['getAllFeeRate'];
export type GetAllFeeRateResult = SymbolFeeRate[];
export type GetAccountAssetsParams = params['getAccountAssets'];
export type GetAccountAssetsResult = AccountAssets;
export type BorrowParams = params['borrow'];
export type BorrowResult = operations['borrow']['responses'][200]['content']['application/json']['data'];
export type GetCollateralTypeParams = params['getCollateralType'];
export type GetCollateralTypeResult = CollateralType;
export type GetConvertRecordsParams = params['getConvertRecords'];
export type GetConvertRecordsResult = ConversionPage;
export type GetCustomCollateralCoinsParams = params['getCustomCollateralCoins'];
export type GetCustomCollateralCoinsResult = CollateralCoin[];
export type GetDeductInfoParams = params['getDeductInfo'];
export type GetDeductInfoResult = DeductInfo;
export type GetDeltaInfoParams = params['getDeltaInfo'];
export type GetDeltaInfoResult = DeltaInfo;
export type GetEligibleLoanInfoParams = params['getEligibleLoanInfo'];
export type GetEligibleLoanInfoResult = EligibleLoanInfo[];
export type GetEligibleMarginTierParams = params['getEligibleMarginTier'];
export type GetEligibleMarginTierResult = EligibleMarginTier[];
export type GetEligibleSymbolsParams = params['getEligibleSymbols'];
export type GetEligibleSymbolsResult = EligibleSymbol[];
export type GetAccountFeeRateParams = params['getAccountFeeRate'];
export type GetAccountFeeRateResult = FeeRate;
export type GetFinancialRecordsParams = params['getFinancialRecords'];
export type GetFinancialRecordsResult = FinancialRecordPage;
export type GetAccountFundingAssetsParams = params['getAccountFundingAssets'];
export type GetAccountFundingAssetsResult = FundingAsset[];
export type GetAccountInfoParams = params['getAccountInfo'];
export type GetAccountInfoResult = AccountInfo;
export type GetMaxBorrowableParams = params['getMaxBorrowable'];
export type GetMaxBorrowableResult = operations['getMaxBorrowable']['responses'][200]['content']['application/json']['data'];
export type QueryMaxOpenAvailableParams = params['queryMaxOpenAvailable'];
export type QueryMaxOpenAvailableResult = MaxOpen;
export type GetOiLimitParams = params['getOiLimit'];
export type GetOiLimitResult = OiLimit;
export type GetPaymentCoinsParams = params['getPaymentCoins'];
export type GetPaymentCoinsResult = PaymentCoins;
export type GetPreSetLeverageParams = params['getPreSetLeverage'];
export type GetPreSetLeverageResult = LeveragePreview;
export type RepayParams = params['repay'];
export type RepayResult = RepaymentResult;
export type GetRepayableCoinsParams = params['getRepayableCoins'];
export type GetRepayableCoinsResult = RepayableCoins;
export type SetCollateralTypeParams = params['setCollateralType'];
export type SetCollateralTypeResult = operations['setCollateralType']['responses'][200]['content']['application/json']['data'];
export type SetHoldingModeParams = params['setHoldingMode'];
export type SetHoldingModeResult = operations['setHoldingMode']['responses'][200]['content']['application/json']['data'];
export type SetLeverageParams = params['setLeverage'];
export type SetLeverageResult = operations['setLeverage']['responses'][200]['content']['application/json']['data'];
export type SetMarginParams = params['setMargin'];
export type SetMarginResult = operations['setMargin']['responses'][200]['content']['application/json']['data'];
export type SetRepayModeParams = params['setRepayMode'];
export type SetRepayModeResult = operations['setRepayMode']['responses'][200]['content']['application/json']['data'];
export type GetAccountSettingsParams = params['getAccountSettings'];
export type GetAccountSettingsResult = AccountSettings;
export type SwitchAccountParams = params['switchAccount'];
export type SwitchAccountResult = operations['switchAccount']['responses'][200]['content']['application/json']['data'];
export type SwitchDeductParams = params['switchDeduct'];
export type SwitchDeductResult = operations['switchDeduct']['responses'][200]['content']['application/json']['data'];
export type GetSwitchStatusParams = params['getSwitchStatus'];
export type GetSwitchStatusResult = SwitchStatus;
export type GetLoanDataParams = params['getLoanData'];
export type GetLoanDataResult = LoanData;
export type CancelWithdrawalParams = params['cancelWithdrawal'];
export type CancelWithdrawalResult = operations['cancelWithdrawal']['responses'][200]['content']['application/json']['data'];
export type SetUpDepositAccountParams = params['setUpDepositAccount'];
export type SetUpDepositAccountResult = operations['setUpDepositAccount']['responses'][200]['content']['application/json']['data'];
export type GetDepositAddressParams = params['getDepositAddress'];
export type GetDepositAddressResult = DepositAddress;
export type GetDepositRecordsParams = params['getDepositRecords'];
export type GetDepositRecordsResult = DepositRecord[];
export type GetMaxTransferableParams = params['getMaxTransferable'];
export type GetMaxTransferableResult = MaxTransferable;
export type GetMaxWithdrawalParams = params['getMaxWithdrawal'];
export type GetMaxWithdrawalResult = MaxWithdrawal;
export type GetSubDepositAddressParams = params['getSubDepositAddress'];
export type GetSubDepositAddressResult = DepositAddress;
export type GetSubDepositRecordsParams = params['getSubDepositRecords'];
export type GetSubDepositRecordsResult = DepositRecord[];
export type MakeSubMainAccountTransferParams = params['makeSubMainAccountTransfer'];
export type MakeSubMainAccountTransferResult = SubTransferReceipt;
export type MakeMainSubAccountTransferParams = params['makeMainSubAccountTransfer'];
export type MakeMainSubAccountTransferResult = SubTransferReceipt;
export type GetMainSubTransferRecordsParams = params['getMainSubTransferRecords'];
export type GetMainSubTransferRecordsResult = SubTransferPage;
export type TransferParams = params['transfer'];
export type TransferResult = TransferReceipt;
export type GetTransferableCoinsParams = params['getTransferableCoins'];
export type GetTransferableCoinsResult = operations['getTransferableCoins']['responses'][200]['content']['application/json']['data'];
export type GetWithdrawAddressParams = params['getWithdrawAddress'];
export type GetWithdrawAddressResult = AddressPage;
export type WithdrawParams = params['withdraw'];
export type WithdrawResult = WithdrawalIds;
export type GetWithdrawalRecordsParams = params['getWithdrawalRecords'];
export type GetWithdrawalRecordsResult = WithdrawalRecord[];
export type GetMovePositionHistoryParams = params['getMovePositionHistory'];
export type GetMovePositionHistoryResult = PositionMovePage;
export type MovePositionsParams = params['movePositions'];
export type MovePositionsResult = PositionMoveResult;
export type GetPositionAdlRankParams = params['getPositionAdlRank'];
export type GetPositionAdlRankResult = AdlRank[];
export type GetPositionInfoParams = params['getPositionInfo'];
export type GetPositionInfoResult = operations['getPositionInfo']['responses'][200]['content']['application/json']['data'];
export type GetPositionsHistoryParams = params['getPositionsHistory'];
export type GetPositionsHistoryResult = ClosedPositionPage;
export type ModifyBatchOrdersParams = params['modifyBatchOrders'];
export type ModifyBatchOrdersResult = BatchReceipt[];
export type CancelBatchOrdersParams = params['cancelBatchOrders'];
export type CancelBatchOrdersResult = BatchReceipt[];
export type CancelOrderParams = params['cancelOrder'];
export type CancelOrderResult = OrderIds;
export type CancelAllOrdersParams = params['cancelAllOrders'];
export type CancelAllOrdersResult = OrderVerdictList;
export type CloseAllPositionsParams = params['closeAllPositions'];
export type CloseAllPositionsResult = OrderVerdictList;
export type CountdownCancelAllParams = params['countdownCancelAll'];
export type CountdownCancelAllResult = operations['countdownCancelAll']['responses'][200]['content']['application/json']['data'];
export type GetFillHistoryParams = params['getFillHistory'];
export type GetFillHistoryResult = FillPage;
export type GetOrderHistoryParams = params['getOrderHistory'];
export type GetOrderHistoryResult = OrderPage;
export type ModifyOrderParams = params['modifyOrder'];
export type ModifyOrderResult = OrderIds;
export type GetOrderDetailsResult = OrderRecord;
export type PlaceBatchOrdersParams = params['placeBatchOrders'];
export type PlaceBatchOrdersResult = BatchReceipt[];
export type PlaceOrderParams = params['placeOrder'];
export type PlaceOrderResult = OrderReceipt;
export type GetOpenOrdersParams = params['getOpenOrders'];
export type GetOpenOrdersResult = OpenOrderPage;
export type CancelStrategyOrderParams = params['cancelStrategyOrder'];
export type CancelStrategyOrderResult = operations['cancelStrategyOrder']['responses'][200]['content']['application/json']['data'];
export type GetHistoryStrategyOrdersParams = params['getHistoryStrategyOrders'];
export type GetHistoryStrategyOrdersResult = StrategyOrderPage;
export type ModifyStrategyOrderParams = params['modifyStrategyOrder'];
export type ModifyStrategyOrderResult = OrderIds;
export type PlaceStrategyOrderParams = params['placeStrategyOrder'];
export type PlaceStrategyOrderResult = OrderIds;
export type GetStrategySubOrdersResult = StrategySubOrderPage;
export type GetUnfilledStrategyOrdersParams = params['getUnfilledStrategyOrders'];
export type GetUnfilledStrategyOrdersResult = StrategyOrder[];
export type GetSubAccountUnifiedAssetsParams = params['getSubAccountUnifiedAssets'];
export type GetSubAccountUnifiedAssetsResult = SubAccountAssets[];
export type CreateSubAccountParams = params['createSubAccount'];
export type CreateSubAccountResult = NewSubAccount;
export type CreateSubAccountApiKeyParams = params['createSubAccountApiKey'];
export type CreateSubAccountApiKeyResult = NewSubKey;
export type DeleteSubAccountApiKeyParams = params['deleteSubAccountApiKey'];
export type DeleteSubAccountApiKeyResult = operations['deleteSubAccountApiKey']['responses'][200]['content']['application/json']['data'];
export type FreezeOrUnfreezeSubAccountParams = params['freezeOrUnfreezeSubAccount'];
export type FreezeOrUnfreezeSubAccountResult = operations['freezeOrUnfreezeSubAccount']['responses'][200]['content']['application/json']['data'];
export type GetRateLimitQuotaParams = params['getRateLimitQuota'];
export type GetRateLimitQuotaResult = RateLimitQuota;
export type SetRateLimitQuotaParams = params['setRateLimitQuota'];
export type SetRateLimitQuotaResult = operations['setRateLimitQuota']['responses'][200]['content']['application/json']['data'];
export type CreateAgentSubAccountParams = params['createAgentSubAccount'];
export type CreateAgentSubAccountResult = AgentSubAccount;
export type GetSubAccountApiKeysParams = params['getSubAccountApiKeys'];
export type GetSubAccountApiKeysResult = SubKeyPage;
export type GetSubAccountListParams = params['getSubAccountList'];
export type GetSubAccountListResult = SubAccountPage;
export type ModifySubAccountApiKeyParams = params['modifySubAccountApiKey'];
export type ModifySubAccountApiKeyResult = ChangedSubKey;
export type BorrowLoanParams = params['borrowLoan'];
export type BorrowLoanResult = operations['borrowLoan']['responses'][200]['content']['application/json']['data'];
export type GetLoanBorrowHistoryParams = params['getLoanBorrowHistory'];
export type GetLoanBorrowHistoryResult = PastLoan[];
export type GetLoanBorrowOngoingParams = params['getLoanBorrowOngoing'];
export type GetLoanBorrowOngoingResult = RunningLoan[];
export type GetLoanCoinsParams = params['getLoanCoins'];
export type GetLoanCoinsResult = LoanCoins;
export type GetLoanDebtsParams = params['getLoanDebts'];
export type GetLoanDebtsResult = LoanDebts;
export type GetLoanInterestParams = params['getLoanInterest'];
export type GetLoanInterestResult = LoanEstimate;
export type GetLoanPledgeRateHistoryParams = params['getLoanPledgeRateHistory'];
export type GetLoanPledgeRateHistoryResult = PledgeRateChange[];
export type GetLoanReducesParams = params['getLoanReduces'];
export type GetLoanReducesResult = PledgeReduction[];
export type RepayLoanParams = params['repayLoan'];
export type RepayLoanResult = LoanRepaymentResult;
export type GetLoanRepayHistoryParams = params['getLoanRepayHistory'];
export type GetLoanRepayHistoryResult = LoanRepaymentRecord[];
export type ReviseLoanPledgeParams = params['reviseLoanPledge'];
export type ReviseLoanPledgeResult = PledgeChangeResult;
export type GetUnifiedAccountTaxRecordsParams = params['getUnifiedAccountTaxRecords'];
export type GetUnifiedAccountTaxRecordsResult = TaxRecord[];
