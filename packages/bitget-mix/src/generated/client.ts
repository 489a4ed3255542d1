// Generated from specs/bitget-mix. Do not edit.

import type { Call, CallOptions, Exact, Explicit, WriteCall } from '@openderivs/client';
import type { components, operations, exact, params, GetLiquidationPriceParams, GetMaxOpenableQuantityParams, GetOrderDetailParams, Reversal } from './schema.ts';

/** Every operation of the API as a method. */
export interface BitgetMixMethods {
  /**
   * See what each of your accounts is worth in USDT.
   *
   * A rough sum by account: spot, futures, funding, earn, bots, margin. For margin and what can be opened see
   * `getAccountList`.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/common/account/All-Account-Balance
   * @example
   * ```ts
   * const result = await bitget.getAssetsOverview();
   * ```
   */
  getAssetsOverview(params?: GetAssetsOverviewParams, options?: CallOptions): Call<GetAssetsOverviewResult>;

  /**
   * List the fees your account pays for every pair of a business line.
   *
   * One call instead of one per pair. The docs of 2025 asked for a symbol as well; those of 2026 no longer do.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate
   * @example
   * ```ts
   * const result = await bitget.getBusinessLineAllSymbolTradeRate({ businessType: 'mix' });
   * ```
   */
  getBusinessLineAllSymbolTradeRate(params: GetBusinessLineAllSymbolTradeRateParams, options?: CallOptions): Call<GetBusinessLineAllSymbolTradeRateResult>;

  /**
   * Read the fees your account pays for one pair.
   *
   * VIP level and discounts of the pair counted; a deduction in BGB comes on top. All pairs at once:
   * `getBusinessLineAllSymbolTradeRate`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/common/public/Get-Trade-Rate
   * @example
   * ```ts
   * const result = await bitget.getTradeRate({ symbol: 'BTCUSDT', businessType: 'mix' });
   * ```
   */
  getTradeRate(params: GetTradeRateParams, options?: CallOptions): Call<GetTradeRateResult>;

  /**
   * List announcements of listings, delistings, maintenance and API changes.
   *
   * The path is spelled `annoucements` on the wire. Pages hold ten at most; the next one is asked for with the last
   * `annId` as `cursor`. Delistings (`symbol_delisting`) and maintenance are what a futures program should watch.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/notice/Get-All-Notices
   * @example
   * ```ts
   * const result = await bitget.queryAnnouncements({ language: 'en_US' });
   * ```
   */
  queryAnnouncements(params: QueryAnnouncementsParams, options?: CallOptions): Call<QueryAnnouncementsResult>;

  /**
   * Read the exchange's clock.
   *
   * Signed calls are refused with 40008 when their timestamp is more than 30 seconds off this clock. Half of the
   * round trip is the usual error of the reading. Needs no key and no demo header.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/public/Get-Server-Time
   * @example
   * ```ts
   * const result = await bitget.getServerTime();
   * ```
   */
  getServerTime(params?: GetServerTimeParams, options?: CallOptions): Call<GetServerTimeResult>;

  /**
   * Move a coin between spot, futures, funding and margin accounts.
   *
   * Within one user. What can leave a futures account is `maxTransferOut`. Give a `clientOid`: the same one again
   * answers the earlier transfer, and without one the same call moves the money twice. The key needs the permission
   * to transfer.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
   * @example
   * ```ts
   * const result = await bitget.transfer({ fromType: 'spot', toType: 'usdt_futures', amount: '300', coin: 'USDT', clientOid: 'x123' });
   * ```
   */
  transfer(params: TransferParams, options?: CallOptions): WriteCall<TransferResult>;

  /**
   * List all futures bookings, for tax.
   *
   * Every booking with its fee, under names of its own (`futureTaxType`). A range spans 30 days at most and must be
   * given; pages go on with the last `id`. Once a second, so a year takes at least a dozen calls.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/common/tax/Get-Future-Account-Record
   * @example
   * ```ts
   * const result = await bitget.getFuturesTransactionRecords({ startTime: String(Date.now() - 86_400_000), endTime: String(Date.now()) });
   * ```
   */
  getFuturesTransactionRecords(params: GetFuturesTransactionRecordsParams, options?: CallOptions): Call<GetFuturesTransactionRecordsResult>;

  /**
   * List recent candlesticks, the current one included.
   *
   * Oldest first; the last bar is still changing. How far back it goes depends on the length of the bar: a month for
   * 1m to 5m, 52 days for 15m, 62 for 30m, 83 for 1H, 240 for 4H, 360 for 6H. A range spans 90 days at most. Older
   * bars come from `getHistoricalCandlestick`.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Candle-Data
   * @example
   * ```ts
   * const result = await bitget.getCandlestickData({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1m' });
   * ```
   */
  getCandlestickData(params: GetCandlestickDataParams, options?: CallOptions): Call<GetCandlestickDataResult>;

  /**
   * List pairs with their steps, limits, fees and status.
   *
   * What a price and a size must be multiples of, the smallest order, the largest leverage, and whether the pair
   * trades. Absent times are an empty string in some fields and `-1` in others. Without `symbol` every pair of the
   * product line, of which a program needs to ask only now and then: listings and limits change.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts
   * @example
   * ```ts
   * const result = await bitget.getContractConfig({ productType: 'USDT-FUTURES' });
   * ```
   */
  getContractConfig(params: GetContractConfigParams, options?: CallOptions): Call<GetContractConfigResult>;

  /**
   * Read the current funding rate of one pair, or of all.
   *
   * The rate moves until it is settled at `nextUpdate`. Without `symbol` every pair of the product line. Delivery
   * contracts have no funding.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
   * @example
   * ```ts
   * const result = await bitget.getCurrentFundingRate({ productType: 'USDT-FUTURES' });
   * ```
   */
  getCurrentFundingRate(params: GetCurrentFundingRateParams, options?: CallOptions): Call<GetCurrentFundingRateResult>;

  /**
   * See how much of each coin counts as margin in multi-asset mode.
   *
   * Tiers by amount, each with the part that counts. Coins that are not listed do not count at all; past the user's
   * or the total limit nothing more counts.
   *
   * Limit: 5 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
   * @example
   * ```ts
   * const result = await bitget.getDiscountRate();
   * ```
   */
  getDiscountRate(params?: GetDiscountRateParams, options?: CallOptions): Call<GetDiscountRateResult>;

  /**
   * See at which rates coins are converted to repay loans of multi-asset margin.
   *
   * Tiers by amount: the more is converted, the less it counts. The list sits under `excahngeRateList`, misspelled on
   * the wire; the docs print `exchangeRateList`.
   *
   * Limit: 5 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate
   * @example
   * ```ts
   * const result = await bitget.getInterestExchangeRate();
   * ```
   */
  getInterestExchangeRate(params?: GetInterestExchangeRateParams, options?: CallOptions): Call<GetInterestExchangeRateResult>;

  /**
   * List the latest trades of one pair.
   *
   * Newest first, at most 100 by the docs. Older ones are paged through with `getHistoryTransactions`.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
   * @example
   * ```ts
   * const result = await bitget.getRecentTransactions({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getRecentTransactions(params: GetRecentTransactionsParams, options?: CallOptions): Call<GetRecentTransactionsResult>;

  /**
   * List trades of one pair within the last 90 days.
   *
   * Newest first. A range spans seven days at most; left out it is the last seven (90 until 2026-08-04). The next
   * page is asked for with the smallest `tradeId`, for there is no `endId` here. `side` is written `Buy` and `Sell`.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Fills-History
   * @example
   * ```ts
   * const result = await bitget.getHistoryTransactions({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getHistoryTransactions(params: GetHistoryTransactionsParams, options?: CallOptions): Call<GetHistoryTransactionsResult>;

  /**
   * See when funding is settled next, and how often.
   *
   * `data` is a list of one. The interval differs by pair and can be changed by the exchange; `getCurrentFundingRate`
   * says the same together with the rate.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time
   * @example
   * ```ts
   * const result = await bitget.getNextFundingTime({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getNextFundingTime(params: GetNextFundingTimeParams, options?: CallOptions): Call<GetNextFundingTimeResult>;

  /**
   * List finished candlesticks of the traded price, any time back.
   *
   * Only bars that are complete, oldest first. A range spans 90 days at most. When the end of the range lies inside a
   * bar, one bar more than `limit` can come. For the current bar see `getCandlestickData`.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data
   * @example
   * ```ts
   * const result = await bitget.getHistoricalCandlestick({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1m' });
   * ```
   */
  getHistoricalCandlestick(params: GetHistoricalCandlestickParams, options?: CallOptions): Call<GetHistoricalCandlestickResult>;

  /**
   * List past funding rates of one pair.
   *
   * Newest first, by page number rather than by id. What you paid stands in `getAccountBills` as
   * `contract_settle_fee`.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate
   * @example
   * ```ts
   * const result = await bitget.getHistoricalFundingRates({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getHistoricalFundingRates(params: GetHistoricalFundingRatesParams, options?: CallOptions): Call<GetHistoricalFundingRatesResult>;

  /**
   * List finished candlesticks of the index price, any time back.
   *
   * Only bars that are complete, oldest first. A range spans 90 days at most. The two volumes are always 0. For the
   * current bar see `getCandlestickData`.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data
   * @example
   * ```ts
   * const result = await bitget.getHistoricalIndexPriceCandlestick({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1m' });
   * ```
   */
  getHistoricalIndexPriceCandlestick(params: GetHistoricalIndexPriceCandlestickParams, options?: CallOptions): Call<GetHistoricalIndexPriceCandlestickResult>;

  /**
   * List finished candlesticks of the mark price, any time back.
   *
   * Only bars that are complete, oldest first. A range spans 90 days at most. The two volumes are always 0. For the
   * current bar see `getCandlestickData`.
   *
   * Limit: 20 calls per second and IP.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data
   * @example
   * ```ts
   * const result = await bitget.getHistoricalMarkPriceCandlestick({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1m' });
   * ```
   */
  getHistoricalMarkPriceCandlestick(params: GetHistoricalMarkPriceCandlestickParams, options?: CallOptions): Call<GetHistoricalMarkPriceCandlestickResult>;

  /**
   * Read the order book, with prices merged to a scale.
   *
   * Levels are pairs of bare numbers. A `precision` that the pair does not have is lowered to its coarsest; the
   * answer says which one was used. `limit` takes a few fixed values; left out it is 100, which is not one of them.
   * To keep a book up to date use the public stream instead.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
   * @example
   * ```ts
   * const result = await bitget.getMergeMarketDepth({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getMergeMarketDepth(params: GetMergeMarketDepthParams, options?: CallOptions): Call<GetMergeMarketDepthResult>;

  /**
   * See how much of a pair one account may hold.
   *
   * Values, not sizes. The second figure binds main and sub-accounts together. Without `symbol` every pair of the
   * product line.
   *
   * Added on 2025-03-11.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi
   * @example
   * ```ts
   * const result = await bitget.getContractOiLimit({ productType: 'USDT-FUTURES' });
   * ```
   */
  getContractOiLimit(params: GetContractOiLimitParams, options?: CallOptions): Call<GetContractOiLimitResult>;

  /**
   * Read the open interest of one pair.
   *
   * In the base coin, over the whole platform. What one account may hold is another matter: `getContractOiLimit`.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
   * @example
   * ```ts
   * const result = await bitget.getOpenInterest({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getOpenInterest(params: GetOpenInterestParams, options?: CallOptions): Call<GetOpenInterestResult>;

  /**
   * Read last, index and mark price of one pair.
   *
   * `data` is a list of one. Needs no key, although the docs print its limit per user.
   *
   * Limit: 20 calls per second and account.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price
   * @example
   * ```ts
   * const result = await bitget.getMarkIndexMarketPrices({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getMarkIndexMarketPrices(params: GetMarkIndexMarketPricesParams, options?: CallOptions): Call<GetMarkIndexMarketPricesResult>;

  /**
   * Read prices and volume of one pair.
   *
   * `data` is a list of one. The change is a fraction over a rolling 24 hours. A missing product type is refused with
   * 400172, an unknown pair or one with a suffix of the retired v1 API with 40034.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Ticker
   * @example
   * ```ts
   * const result = await bitget.getTicker({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
   * ```
   */
  getTicker(params: GetTickerParams, options?: CallOptions): Call<GetTickerResult>;

  /**
   * Read prices and volume of every pair of a product line.
   *
   * One call instead of one per pair. The delivery times are null for perpetuals, and their delivery status means
   * nothing; only coin-margined delivery contracts had them, and that line has been empty since 2026-09-17.
   *
   * Limit: 20 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker
   * @example
   * ```ts
   * const result = await bitget.getAllTickers({ productType: 'USDT-FUTURES' });
   * ```
   */
  getAllTickers(params: GetAllTickersParams, options?: CallOptions): Call<GetAllTickersResult>;

  /**
   * List past interest rates for what multi-asset margin borrows.
   *
   * With multi-asset margin a negative balance of a coin is a loan; above the free limit it bears this interest. What
   * was charged to you stands in `getUsdtMFuturesInterestHistory`.
   *
   * Limit: 5 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate
   * @example
   * ```ts
   * const result = await bitget.getInterestRateHistory({ coin: 'USDT' });
   * ```
   */
  getInterestRateHistory(params: GetInterestRateHistoryParams, options?: CallOptions): Call<GetInterestRateHistoryResult>;

  /**
   * List futures fees by VIP level.
   *
   * The published table, the same for everybody; what your own account pays is asked with `getTradeRate`, which knows
   * discounts of single pairs.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate
   * @example
   * ```ts
   * const result = await bitget.getVipFeeRate();
   * ```
   */
  getVipFeeRate(params?: GetVipFeeRateParams, options?: CallOptions): Call<GetVipFeeRateResult>;

  /**
   * Read balance, equity, mode and leverage under one margin coin.
   *
   * Amounts belong to the margin coin; leverage and margin mode are those of `symbol` under it. Leverage fields come
   * bare or in quotes by date of the answer and are read as text. With multi-asset margin `available` can be
   * negative, and the amounts of one coin say little about what can be opened: see `unionAvailable` of
   * `getAccountList`. Unknown symbols are refused with 40034.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Single-Account
   * @example
   * ```ts
   * const result = await bitget.getSingleAccount({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' });
   * ```
   */
  getSingleAccount(params: GetSingleAccountParams, options?: CallOptions): Call<GetSingleAccountResult>;

  /**
   * List balances under every margin coin of a product line.
   *
   * One entry per margin coin; the coin-margined line had one for each coin. Leverage and modes are not here: they
   * belong to a symbol (`getSingleAccount`). The `union…` fields are those of multi-asset margin and say how much can
   * be opened there; in single-asset mode they are empty, zero or absent.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Account-List
   * @example
   * ```ts
   * const result = await bitget.getAccountList({ productType: 'USDT-FUTURES' });
   * ```
   */
  getAccountList(params: GetAccountListParams, options?: CallOptions): Call<GetAccountListResult>;

  /**
   * List changes of the futures balance in the last 90 days.
   *
   * Newest first: fills, fees, funding (`contract_settle_fee`), transfers, margin moved between balance and isolated
   * positions. A range spans 30 days at most. The balance changes by `amount` plus `fee`. For tax there is
   * `getFuturesTransactionRecords`.
   *
   * Limit: 10 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
   * @example
   * ```ts
   * const result = await bitget.getAccountBills({ productType: 'USDT-FUTURES' });
   * ```
   */
  getAccountBills(params: GetAccountBillsParams, options?: CallOptions): Call<GetAccountBillsResult>;

  /**
   * See what is borrowed in multi-asset mode, and the interest charged.
   *
   * With multi-asset margin a coin's negative balance is a loan that bears interest by the hour above a free limit.
   * Without multi-asset margin there is nothing to see here.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Interest-History
   * @example
   * ```ts
   * const result = await bitget.getUsdtMFuturesInterestHistory({ productType: 'USDT-FUTURES' });
   * ```
   */
  getUsdtMFuturesInterestHistory(params: GetUsdtMFuturesInterestHistoryParams, options?: CallOptions): Call<GetUsdtMFuturesInterestHistoryResult>;

  /**
   * List symbols of the account that are in isolated mode.
   *
   * Worth a look before the asset mode is switched. Switch them with `changeMarginMode`, as far as the pair knows
   * crossed margin.
   *
   * Added on 2025-10-21.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols
   * @example
   * ```ts
   * const result = await bitget.getIsolatedSymbols({ productType: 'USDT-FUTURES' });
   * ```
   */
  getIsolatedSymbols(params: GetIsolatedSymbolsParams, options?: CallOptions): Call<GetIsolatedSymbolsResult>;

  /**
   * Estimate the liquidation price if a position were opened.
   *
   * Works with the account as it is: what is held already and the margin mode count. Zero or a negative price means
   * that no price would liquidate. What is open now has its own estimate in `getSinglePosition`.
   *
   * Added on 2025-11-07.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price
   * @example
   * ```ts
   * const result = await bitget.getLiquidationPrice({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', posSide: 'long', orderType: 'limit', openAmount: '100', openPrice: '61000' });
   * ```
   */
  getLiquidationPrice(params: GetLiquidationPriceParams, options?: CallOptions): Call<GetLiquidationPriceResult>;

  /**
   * See how much of a symbol can still be opened in one direction.
   *
   * Counts the balance, what positions and open orders hold already, leverage, tier and position limits;
   * `getMyEstimatedOpenCount` is a plain division that counts none of them. Moves with the market: leave a margin.
   *
   * Added on 2025-11-07.
   *
   * Limit: 20 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Max-Open
   * @example
   * ```ts
   * const result = await bitget.getMaxOpenableQuantity({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', posSide: 'long', orderType: 'limit', openPrice: '61000' });
   * ```
   */
  getMaxOpenableQuantity(params: GetMaxOpenableQuantityParams, options?: CallOptions): Call<GetMaxOpenableQuantityResult>;

  /**
   * Reckon how much a given margin would open at a price and leverage.
   *
   * A conversion of margin, leverage and price into a size. What the account has, holds or may hold is not counted:
   * see `getMaxOpenableQuantity`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Est-Open-Count
   * @example
   * ```ts
   * const result = await bitget.getMyEstimatedOpenCount({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', openAmount: '100', openPrice: '61000' });
   * ```
   */
  getMyEstimatedOpenCount(params: GetMyEstimatedOpenCountParams, options?: CallOptions): Call<GetMyEstimatedOpenCountResult>;

  /**
   * Set the leverage of every symbol with an open position.
   *
   * Reaches all symbols of the product line that have an open position, and no others: a symbol opened later keeps
   * its own leverage. Less leverage takes more margin from the balance for every one of them. `data` is the word
   * `success`, whatever each symbol allowed: read the positions afterwards.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Change-All-Leverage
   * @example
   * ```ts
   * const result = await bitget.changeTheProductLineLeverage({ productType: 'USDT-FUTURES', leverage: '10' });
   * ```
   */
  changeTheProductLineLeverage(params: ChangeTheProductLineLeverageParams, options?: CallOptions): WriteCall<ChangeTheProductLineLeverageResult>;

  /**
   * Switch USDT-M futures between single-asset and multi-asset margin.
   *
   * Account-wide for USDT-M: with `union` all coins with a discount rate are margin together, and a loss in one can
   * cost the others. Read first how much USDT the switch takes (`getSwitchUnionUsdt`) and which pairs are in isolated
   * mode (`getIsolatedSymbols`); it can be refused while positions or orders are open. `data` is the word `success`.
   *
   * Limit: 2 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode
   * @example
   * ```ts
   * const result = await bitget.setUsdtMFuturesAssetMode({ productType: 'USDT-FUTURES', assetMode: 'union' });
   * ```
   */
  setUsdtMFuturesAssetMode(params: SetUsdtMFuturesAssetModeParams, options?: CallOptions): WriteCall<SetUsdtMFuturesAssetModeResult>;

  /**
   * Let an isolated position take margin from the balance by itself.
   *
   * Switched on, the position draws on the available balance when it nears liquidation: what isolated mode was to
   * protect is at stake again. Only for an isolated position that is open (40838); crossed mode refuses (22011,
   * 40874). Applies to this side of this symbol only. `data` is the word `success`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin
   * @example
   * ```ts
   * const result = await bitget.setIsolatedPositionAutoMargin({ symbol: 'BTCUSDT', autoMargin: 'on', marginCoin: 'USDT', holdSide: 'long' });
   * ```
   */
  setIsolatedPositionAutoMargin(params: SetIsolatedPositionAutoMarginParams, options?: CallOptions): WriteCall<SetIsolatedPositionAutoMarginResult>;

  /**
   * Set the leverage of one symbol.
   *
   * Takes effect at once, on an open position too: less leverage takes more margin from the balance (40893 when there
   * is not enough). In crossed mode both sides share `leverage`. In isolated mode with hedge mode each side has its
   * own: send `leverage` with `holdSide` for one side, or `longLeverage` and `shortLeverage` for both; without
   * either, 40808. Open orders can block the change (40730, 45097), more than the pair or the position's tier allows
   * is refused with 43050 or 45045. 45054 says that the leverage already is the one asked for. Other symbols keep
   * theirs. The maximum depends on the size of the position: see `getPositionTier`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Change-Leverage
   * @example
   * ```ts
   * const result = await bitget.changeLeverage({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', leverage: '20' });
   * ```
   */
  changeLeverage(params: ChangeLeverageParams, options?: CallOptions): WriteCall<ChangeLeverageResult>;

  /**
   * Add margin to an isolated position, or take some out.
   *
   * A positive `amount` moves margin from the available balance into the position and takes the liquidation price
   * further away; a negative one takes it back, as far as the position's leverage allows. Only for isolated
   * positions: refused in crossed mode (40875) and without a position (43043). Leverage and size stay. The same call
   * twice moves the margin twice: after an unclear outcome read `marginSize` of the position before sending it again.
   * The answer says nothing: `data` is an empty string.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/contract/account/Change-Margin
   * @example
   * ```ts
   * const result = await bitget.adjustPositionMargin({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', amount: '20', holdSide: 'long' });
   * ```
   */
  adjustPositionMargin(params: AdjustPositionMarginParams, options?: CallOptions): WriteCall<AdjustPositionMarginResult>;

  /**
   * Switch one symbol between isolated and crossed margin.
   *
   * Refused while the symbol has an open position or an open order (45117 names the holdings). Only this symbol under
   * this margin coin changes; the other symbols of the product line keep their mode, and so does the position mode.
   * In crossed mode the long and the short side share one leverage, in isolated mode each side has its own: read the
   * leverage in the answer before the next order. Pairs that know only isolated margin refuse `crossed` with 22005 or
   * 40716 (`getIsolatedSymbols` lists the pairs that are in isolated mode now).
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode
   * @example
   * ```ts
   * const result = await bitget.changeMarginMode({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' });
   * ```
   */
  changeMarginMode(params: ChangeMarginModeParams, options?: CallOptions): WriteCall<ChangeMarginModeResult>;

  /**
   * Switch a whole product line between one-way and hedge mode.
   *
   * Applies to every symbol of `productType` at once. Refused while any of them has an open position or an open order
   * (40920). It changes what every later order must say: in hedge mode orders need `tradeSide` and `side` names the
   * position, in one-way mode `tradeSide` must be left out (40774) and `side` is the trade. Programs that trade the
   * same account must switch together. Margin modes and leverage stay.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode
   * @example
   * ```ts
   * const result = await bitget.changePositionMode({ productType: 'USDT-FUTURES', posMode: 'one_way_mode' });
   * ```
   */
  changePositionMode(params: ChangePositionModeParams, options?: CallOptions): WriteCall<ChangePositionModeResult>;

  /**
   * List futures balances of all sub-accounts.
   *
   * Asked with a key of the main account, once in ten seconds. Not for brokers of the non-disclosed kind. Newer
   * answers fill what sub-accounts do not have with null.
   *
   * Limit: 1 call per 10 seconds and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets
   * @example
   * ```ts
   * const result = await bitget.getSubaccountAssets({ productType: 'USDT-FUTURES' });
   * ```
   */
  getSubaccountAssets(params: GetSubaccountAssetsParams, options?: CallOptions): Call<GetSubaccountAssetsResult>;

  /**
   * See how much USDT switching the asset mode takes.
   *
   * What has to be in the account before `setUsdtMFuturesAssetMode` goes through. Nothing is changed by asking.
   *
   * Added on 2025-09-11.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
   * @example
   * ```ts
   * const result = await bitget.getSwitchUnionUsdt();
   * ```
   */
  getSwitchUnionUsdt(params?: GetSwitchUnionUsdtParams, options?: CallOptions): Call<GetSwitchUnionUsdtResult>;

  /**
   * See how much of a coin may be transferred into the multi-asset account.
   *
   * Coins are limited per user and over all users (`getDiscountRate`), so the answer can shrink without anything done
   * here. What may go out is `maxTransferOut` of `getAccountList`.
   *
   * Added on 2025-09-11.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits
   * @example
   * ```ts
   * const result = await bitget.getUnionTransferLimits({ coin: 'USDT' });
   * ```
   */
  getUnionTransferLimits(params: GetUnionTransferLimitsParams, options?: CallOptions): Call<GetUnionTransferLimitsResult>;

  /**
   * Read margin rates and limits of loans in multi-asset mode.
   *
   * A coin's negative balance is a loan that needs margin of its own at these rates, on top of that of positions. The
   * rates are the same for everybody, the limit is yours.
   *
   * Added on 2025-09-11.
   *
   * Limit: 1 call per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/account/Get-Union-Config
   * @example
   * ```ts
   * const result = await bitget.getUnionConfig();
   * ```
   */
  getUnionConfig(params?: GetUnionConfigParams, options?: CallOptions): Call<GetUnionConfigResult>;

  /**
   * Convert a coin of the multi-asset account into USDT.
   *
   * The exchange sets the rate; the answer says what it gave. Cannot be undone. Sent twice it converts twice: after
   * an unclear outcome read the balances first.
   *
   * Added on 2025-09-11.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://www.bitget.com/api-doc/contract/account/Union-Convert
   * @example
   * ```ts
   * const result = await bitget.convertUnion({ coin: 'BTC', amount: '1' });
   * ```
   */
  convertUnion(params: ConvertUnionParams, options?: CallOptions): WriteCall<ConvertUnionResult>;

  /**
   * List the position tiers of one pair.
   *
   * The larger a position, the less leverage and the more maintenance margin. Public and counted per address,
   * although the docs list it under positions. Your own maintenance rate is `keepMarginRate` of the position.
   *
   * Limit: 10 calls per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever
   * @example
   * ```ts
   * const result = await bitget.getPositionTier({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
   * ```
   */
  getPositionTier(params: GetPositionTierParams, options?: CallOptions): Call<GetPositionTierResult>;

  /**
   * See how near each position is to auto-deleveraging.
   *
   * When liquidations outrun the insurance fund, profitable and highly leveraged positions on the other side are
   * reduced, first those whose `rank` is nearest to 1. `adlRank`, the older figure, is still sent and no longer of
   * use. Mind the capital R in the path.
   *
   * Added on 2025-04-09.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/position/Get-Position-Adl
   * @example
   * ```ts
   * const result = await bitget.getPositionAdlRank({ productType: 'USDT-FUTURES' });
   * ```
   */
  getPositionAdlRank(params: GetPositionAdlRankParams, options?: CallOptions): Call<GetPositionAdlRankResult>;

  /**
   * List all open positions of a product line.
   *
   * Empty without positions. Sizes carry no sign; `holdSide` says the direction, in one-way mode too. Take-profit and
   * stop-loss that are not set are empty strings here and null in `getSinglePosition`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/position/get-all-position
   * @example
   * ```ts
   * const result = await bitget.getAllPositions({ productType: 'USDT-FUTURES' });
   * ```
   */
  getAllPositions(params: GetAllPositionsParams, options?: CallOptions): Call<GetAllPositionsResult>;

  /**
   * List positions closed in the last three months.
   *
   * One entry per position from first fill to last, however many orders it took. Times are spelled `ctime` and
   * `utime` here and `cTime`, `uTime` elsewhere. With `symbol` the product type is ignored. A range of time spans
   * three months at most and is the last three when it is left out; which of the two times it is compared with is not
   * known. An empty page has no `endId`.
   *
   * Limit: 20 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/position/Get-History-Position
   * @example
   * ```ts
   * const result = await bitget.getHistoricalPosition();
   * ```
   */
  getHistoricalPosition(params?: GetHistoricalPositionParams, options?: CallOptions): Call<GetHistoricalPositionResult>;

  /**
   * Read the open positions of one symbol.
   *
   * A list: empty without a position, one entry in one-way mode, up to two in hedge mode (the long and the short).
   * The size never carries a sign; `holdSide` says the direction. A closed position is gone from here at once: see
   * `getHistoricalPosition`. Sizes of orders that still wait for a trigger are not counted in `locked`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/position/get-single-position
   * @example
   * ```ts
   * const result = await bitget.getSinglePosition({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT', marginCoin: 'USDT' });
   * ```
   */
  getSinglePosition(params: GetSinglePositionParams, options?: CallOptions): Call<GetSinglePositionResult>;

  /**
   * Cancel up to 50 orders, or all of a symbol or product line.
   *
   * With `orderIdList` the orders named, which all belong to `symbol`. Without it every open order of the symbol, and
   * without `symbol` too every open order of the product line: leaving something out makes it cancel more, not less.
   * What an empty list does is not known, so it is not offered. Code `00000` comes also when entries failed: only
   * what `successList` names was taken up, and each of those may still fill before the cancel arrives. Trigger
   * orders, take-profits and stop-losses are not reached.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `orderIdList`, `symbol`, `marginCoin`. Leave it out only on purpose; `undefined`
   * is refused.
   * Sent again: never: it might cancel orders placed since.
   * @see https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders
   * @example
   * ```ts
   * const result = await bitget.cancelBatchOrders({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', orderIdList: [{ orderId: '121211212122' }, { clientOid: 'entry-8' }] });
   * ```
   */
  cancelBatchOrders<Given extends CancelBatchOrdersParams>(params: Given & Explicit<Given, CancelBatchOrdersParams, 'orderIdList' | 'symbol' | 'marginCoin'>, options?: CallOptions): WriteCall<CancelBatchOrdersResult>;

  /**
   * Place up to 50 orders of one symbol.
   *
   * Each order stands for itself: code `00000` comes also when some or all were refused, so read `failureList`. What
   * `successList` names was received, not filled. Sides work as on `placeOrder`: in hedge mode a long is closed with
   * `buy` and `close`. Preset prices on a symbol with an open position change that position's take-profit and
   * stop-loss. The batch counts as one call; one page of the docs and code 40306 still speak of 20 orders. Copy
   * traders: one batch a second. After an unclear outcome look every order up by its `clientOid`.
   *
   * Limit: 5 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `orderList.reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrders` of
   * `@openderivs/bitget-mix/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/contract/trade/Batch-Order
   * @example
   * ```ts
   * const result = await bitget.placeBatchOrders({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed', orderList: [{ size: '0.01', price: '60000', side: 'buy', tradeSide: 'open', orderType: 'limit', force: 'gtc', clientOid: 'entry-7' }, { size: '0.01', side: 'buy', tradeSide: 'close', orderType: 'market', clientOid: 'exit-7' }] });
   * ```
   */
  placeBatchOrders<Given extends PlaceBatchOrdersParams>(params: Given & Exact<Given, PlaceBatchOrdersParams, exact['placeBatchOrders']>, options?: CallOptions): WriteCall<PlaceBatchOrdersResult>;

  /**
   * Cancel every open order of a product line.
   *
   * Reaches every symbol of `productType`; there is no way to name one here (see `cancelBatchOrders` without a list).
   * Trigger orders, take-profits and stop-losses are not mentioned by the exchange: count on them to stay, and cancel
   * them with `cancelTriggerOrder`. The only call that takes a receive window: without it a request that was held up
   * can cancel orders placed after it. Orders placed by other programs go too. Read `failureList`: code `00000` says
   * only that the request came in.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `marginCoin`, `requestTime`, `receiveWindow`. Leave it out only on purpose;
   * `undefined` is refused.
   * Sent again: never: it might cancel orders placed since.
   * @see https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders
   * @example
   * ```ts
   * const result = await bitget.cancelAllOrders({ productType: 'USDT-FUTURES' });
   * ```
   */
  cancelAllOrders<Given extends CancelAllOrdersParams>(params: Given & Explicit<Given, CancelAllOrdersParams, 'marginCoin' | 'requestTime' | 'receiveWindow'>, options?: CallOptions): WriteCall<CancelAllOrdersResult>;

  /**
   * Cancel one open order.
   *
   * Code `00000` means that the cancel was received: the order may fill before it arrives, so look at its state
   * afterwards. Refused when there is no such open order (22001, 40109, 40768, 43001, 43004, 45057: filled,
   * cancelled, not yet there, or a trigger order) and when the same order was cancelled less than a second ago
   * (45129). Orders that wait for a trigger are not reached: see `cancelTriggerOrder`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://www.bitget.com/api-doc/contract/trade/Cancel-Order
   * @example
   * ```ts
   * const result = await bitget.cancelOrder({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', orderId: '121211212122' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: CallOptions): WriteCall<CancelOrderResult>;

  /**
   * Close a position at market and open the opposite one.
   *
   * Two market orders in one call: the position is closed, and as much is opened the other way. Sent twice it turns
   * the position back: after an unclear outcome read the position first. Without a position it is refused (22002,
   * 40755). Copy traders: once a second. The opening half needs margin of its own: read the position afterwards.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `size`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: never: it might close or reverse a position twice.
   * @see https://www.bitget.com/api-doc/contract/trade/Reversal
   * @example
   * ```ts
   * const result = await bitget.reversePosition({ symbol: 'ETHUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', size: '0.5', side: 'buy', tradeSide: 'close', clientOid: 'flip-7' });
   * ```
   */
  reversePosition<Given extends ReversePositionParams>(params: Given & Explicit<Given, ReversePositionParams, 'size'>, options?: CallOptions): WriteCall<ReversePositionResult>;

  /**
   * Close positions at market.
   *
   * Places one market order per position. What is left out widens it: without `holdSide` both sides of hedge mode,
   * without `symbol` every position of the product line. Code `00000` comes also when closing failed for some: read
   * `failureList`. Market depth sets the price; refused while the pair is in auto-deleveraging (22044) and without a
   * position (22002). After an unclear outcome read the positions; a second call closes what has been opened since.
   *
   * Limit: 1 call per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `symbol`, `holdSide`. Leave it out only on purpose; `undefined` is refused.
   * Sent again: never: it might close or reverse a position twice.
   * @see https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position
   * @example
   * ```ts
   * const result = await bitget.flashClosePosition({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', holdSide: 'long' });
   * ```
   */
  flashClosePosition<Given extends FlashClosePositionParams>(params: Given & Explicit<Given, FlashClosePositionParams, 'symbol' | 'holdSide'>, options?: CallOptions): WriteCall<FlashClosePositionResult>;

  /**
   * Read one order, by either of its ids.
   *
   * Finds open and finished orders. 40109 says that there is none; right after placing it is no proof, the order may
   * still be on its way: ask again before concluding that it was never placed. Ids of trigger orders are not found
   * here. After a change with `modifyOrder` the old ids find the cancelled order. The state is called `state` here
   * and `status` in lists.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
   * @example
   * ```ts
   * const result = await bitget.getOrderDetail({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', orderId: '123456789' });
   * ```
   */
  getOrderDetail(params: GetOrderDetailParams, options?: CallOptions): Call<GetOrderDetailResult>;

  /**
   * List your fills, a week at a time.
   *
   * The same entries as `getOrderFillDetails`; a range spans seven days at most, not three months. Not in demo
   * trading (22030, 40110). Without fills the list and `endId` are null. In hedge mode `side` is the position, not
   * the trade.
   *
   * Limit: 10 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/trade/Get-Fill-History
   * @example
   * ```ts
   * const result = await bitget.getHistoricalTransactionDetails({ productType: 'USDT-FUTURES' });
   * ```
   */
  getHistoricalTransactionDetails(params: GetHistoricalTransactionDetailsParams, options?: CallOptions): Call<GetHistoricalTransactionDetailsResult>;

  /**
   * List your recent fills.
   *
   * One entry per fill, newest first: an order filled in parts has several. In hedge mode `side` is the position, so
   * the fill that closes a long says `buy` and `close`. Fees are negative when paid, and profit does not count them.
   * A range spans three months at most. Without fills the list is empty and `endId` an empty string, where
   * `getHistoricalTransactionDetails` answers null.
   *
   * Limit: 10 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills
   * @example
   * ```ts
   * const result = await bitget.getOrderFillDetails({ productType: 'USDT-FUTURES' });
   * ```
   */
  getOrderFillDetails(params: GetOrderFillDetailsParams, options?: CallOptions): Call<GetOrderFillDetailsResult>;

  /**
   * Change an open limit order, by replacing it.
   *
   * A change of size or price cancels the order and places a new one under `newClientOid`, not at once and at the end
   * of the queue. The answer comes before that: its `clientOid` is the new one and its `orderId` can be null, so look
   * the new order up by `newClientOid`; the old id soon finds a cancelled order. The new order can fail after the old
   * one is gone. Only limit orders with status `live` can be changed, not partially filled ones. Size and price must
   * be sent together (40925) and differ from before (40923). Preset prices sent along with them are ignored; sent on
   * their own they change in place, and a preset left out may be deleted (table and text of the docs contradict each
   * other), so both must be given.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/contract/trade/Modify-Order
   * @example
   * ```ts
   * const result = await bitget.modifyOrder({ orderId: '121211212122', symbol: 'BTCUSDT', productType: 'USDT-FUTURES', newClientOid: 'entry-8', newSize: '0.02', newPrice: '59000' });
   * ```
   */
  modifyOrder(params: ModifyOrderParams, options?: CallOptions): WriteCall<ModifyOrderResult>;

  /**
   * List finished orders of the last 90 days.
   *
   * Filled and cancelled orders, newest first; a cancelled one may have fills (`baseVolume`). A finished order can
   * take a moment to move here from the open ones. `orderSource` filters by what made the order; answers know more
   * sources than can be asked for. Without orders the list and `endId` are null.
   *
   * Limit: 10 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
   * @example
   * ```ts
   * const result = await bitget.getHistoryOrder({ productType: 'USDT-FUTURES' });
   * ```
   */
  getHistoryOrder(params: GetHistoryOrderParams, options?: CallOptions): Call<GetHistoryOrderResult>;

  /**
   * List the open orders of a product line.
   *
   * Trigger orders, take-profits and stop-losses that have not been triggered are not here: see
   * `getPendingTriggerOrder`. Without `status` the docs promise `live` orders only, newer answers hold partially
   * filled ones too: ask for both when it matters. Pages go back in time with `idLessThan`; a range spans three
   * months at most. Without orders the list and `endId` are null.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending
   * @example
   * ```ts
   * const result = await bitget.getPendingOrders({ productType: 'USDT-FUTURES' });
   * ```
   */
  getPendingOrders(params: GetPendingOrdersParams, options?: CallOptions): Call<GetPendingOrdersResult>;

  /**
   * Place a limit or market order.
   *
   * Code `00000` means received: the order may still be cancelled on its way to the matching engine, and a look-up
   * right after may not find it (40109). In hedge mode `side` names the position: open a long with `buy` and `open`,
   * close it with `buy` and `close`; open a short with `sell` and `open`, close it with `sell` and `close`. In
   * one-way mode leave `tradeSide` out (40774) and close with the opposite `side` and `reduceOnly`: without it an
   * order larger than the position opens the other way. Also in one-way mode, a reduce-only order that takes all
   * reduce-only orders together past the position cancels the older ones, oldest first, and its answer has no
   * `orderId`. In hedge mode a market close beside a resting limit close closes only what that one leaves over; a
   * limit close of the whole position is cancelled for it instead. Refused among others for balance (40754, 40762),
   * an amount below the minimum (45110), a wrong price step (45115) or a price too far from the market (40815,
   * 40816). Copy traders may place one order a second. After an unclear outcome look the order up by `clientOid`,
   * never send it again.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrder` of
   * `@openderivs/bitget-mix/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/contract/trade/Place-Order
   * @example
   * ```ts
   * const result = await bitget.placeOrder({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT', size: '0.01', price: '60000', side: 'buy', orderType: 'limit', force: 'gtc', clientOid: 'entry-7' });
   * ```
   */
  placeOrder<Given extends PlaceOrderParams>(params: Given & Exact<Given, PlaceOrderParams, exact['placeOrder']> & Explicit<Given, exact['placeOrder'], 'reduceOnly'>, options?: CallOptions): WriteCall<PlaceOrderResult>;

  /**
   * Cancel trigger orders, take-profits and stop-losses of one kind.
   *
   * `planType` must be that of every order named. With another one, and with none where the orders are not
   * `normal_plan`, the answer is code `00000` with an empty `successList`, and nothing is cancelled: a stop-loss
   * thought cancelled goes on waiting. So the types ask for it always. The kind is the one that
   * `getPendingTriggerOrder` reports; `profit_loss` of the queries is not one. Without `orderIdList` every order of
   * the kind is cancelled, and without `symbol` too those of the whole product line. Only what `successList` names
   * was cancelled.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `orderIdList`, `symbol`, `marginCoin`, `planType`. Leave it out only on purpose;
   * `undefined` is refused.
   * Sent again: never: it might cancel orders placed since.
   * @see https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order
   * @example
   * ```ts
   * const result = await bitget.cancelTriggerOrder({ orderIdList: [{ orderId: '121212121212' }], symbol: 'BTCUSDT', productType: 'USDT-FUTURES', planType: 'pos_loss' });
   * ```
   */
  cancelTriggerOrder<Given extends CancelTriggerOrderParams>(params: Given & Explicit<Given, CancelTriggerOrderParams, 'orderIdList' | 'symbol' | 'marginCoin' | 'planType'>, options?: CallOptions): WriteCall<CancelTriggerOrderResult>;

  /**
   * Change a waiting trigger order or trailing order.
   *
   * Changes only what is sent, unlike the change of a take-profit or stop-loss, which states the whole order anew. A
   * trailing order needs its callback ratio again and takes neither prices nor trigger types for its take-profit and
   * stop-loss, which are percentages there. `0` deletes: see each property, for it is not the same on both. Refused
   * once triggered or cancelled (43025, 43026). The kind, the side and the margin mode cannot be changed: cancel and
   * place anew.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order
   * @example
   * ```ts
   * const result = await bitget.modifyTriggerOrder({ orderId: '121212121212', productType: 'USDT-FUTURES', newSize: '0.03', newPrice: '58900', newTriggerPrice: '59000', newTriggerType: 'fill_price' });
   * ```
   */
  modifyTriggerOrder(params: ModifyTriggerOrderParams, options?: CallOptions): WriteCall<ModifyTriggerOrderResult>;

  /**
   * Change a waiting take-profit, stop-loss or trailing stop.
   *
   * States the order anew: `executePrice` left out makes it a market one, whatever it was. For the whole position
   * (`pos_profit`, `pos_loss`) `size` must be an empty string, for a part a number. Refused once triggered or
   * cancelled (43020, 43021, 43025, 43026). It cannot be deleted here: use `cancelTriggerOrder`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order
   * @example
   * ```ts
   * const result = await bitget.modifyTheStopProfitAndStopLossPlanOrder({ orderId: '121212121212', marginCoin: 'USDT', productType: 'USDT-FUTURES', symbol: 'BTCUSDT', triggerPrice: '71000', triggerType: 'fill_price', executePrice: '70990', size: '0.02' });
   * ```
   */
  modifyTheStopProfitAndStopLossPlanOrder(params: ModifyTheStopProfitAndStopLossPlanOrderParams, options?: CallOptions): WriteCall<ModifyTheStopProfitAndStopLossPlanOrderResult>;

  /**
   * List trigger orders, take-profits and stop-losses that are done.
   *
   * Executed, failed and cancelled ones. `executeOrderId` leads to the order that was placed; `fail_execute` means
   * that it was refused and nothing protects or opens the position. A range spans three months at most, and entries
   * outside it have been seen: check `cTime`. Without entries the list and `endId` are null.
   *
   * Limit: 10 calls per second and account.
   * Pages: `iterate` of `@openderivs/bitget-mix/paging` goes through them.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/plan/orders-plan-history
   * @example
   * ```ts
   * const result = await bitget.getHistoryTriggerOrder({ planType: 'normal_plan', productType: 'USDT-FUTURES' });
   * ```
   */
  getHistoryTriggerOrder(params: GetHistoryTriggerOrderParams, options?: CallOptions): Call<GetHistoryTriggerOrderResult>;

  /**
   * List trigger orders, take-profits and stop-losses that wait.
   *
   * One query per `planType`: trigger orders, trailing orders, and all take-profits and stop-losses together as
   * `profit_loss`; the entries then say their own kinds, which a cancel has to repeat. They are not among the open
   * orders of `getPendingOrders`. A range spans three months at most. Without entries the list is null and `endId`
   * null or absent.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending
   * @example
   * ```ts
   * const result = await bitget.getPendingTriggerOrder({ planType: 'normal_plan', productType: 'USDT-FUTURES' });
   * ```
   */
  getPendingTriggerOrder(params: GetPendingTriggerOrderParams, options?: CallOptions): Call<GetPendingTriggerOrderResult>;

  /**
   * Place a trigger order or a trailing order.
   *
   * Waits outside the book and places its order when the trigger price is reached; the order can still be refused
   * then, for balance for instance (`fail_execute` in `getHistoryTriggerOrder`), since nothing is held until the
   * trigger. Sides work as on `placeOrder`: in hedge mode a long is closed with `buy` and `close`. A trailing order
   * (`track_plan`) is a market order with a callback ratio; its take-profit and stop-loss are percentages, not
   * prices. `reduceOnly` is written in small letters here. Refused past the number of trigger orders allowed (40889,
   * 43071). `cancelAllOrders` does not reach it: cancel it with `cancelTriggerOrder` and the same `planType`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placePlanOrder` of
   * `@openderivs/bitget-mix/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order
   * @example
   * ```ts
   * const result = await bitget.placeTriggerOrder({ planType: 'normal_plan', symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'isolated', marginCoin: 'USDT', size: '0.01', price: '59000', triggerPrice: '59100', triggerType: 'mark_price', side: 'buy', tradeSide: 'open', orderType: 'limit', clientOid: 'plan-7', stopLossTriggerPrice: '55000', stopLossTriggerType: 'mark_price' });
   * ```
   */
  placeTriggerOrder<Given extends PlaceTriggerOrderParams>(params: Given & Exact<Given, PlaceTriggerOrderParams, exact['placeTriggerOrder']> & Explicit<Given, exact['placeTriggerOrder'], 'reduceOnly'>, options?: CallOptions): WriteCall<PlaceTriggerOrderResult>;

  /**
   * Put a take-profit and a stop-loss on a position in one call.
   *
   * Each is for the whole position (`pos_profit`, `pos_loss`) unless its size is given, which makes it one for a part
   * (`profit_plan`, `loss_plan`). `holdSide` is the position: `long` or `short` in hedge mode, `buy` (long) or `sell`
   * (short) in one-way mode. What is left out is not placed; it does not delete what is there. The answer is a list
   * whose length and order are not promised and whose entries carry both client ids: read which is which from
   * `getPendingTriggerOrder` with `profit_loss`. Needs a position (40837).
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Widens the effect when left out: `stopSurplusSize`, `stopLossSize`. Leave it out only on purpose; `undefined` is
   * refused.
   * Throws when the call is refused and when its outcome is unknown; then ask what became of it before you place it
   * again.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order
   * @example
   * ```ts
   * const result = await bitget.placeSimultaneousStopProfitAndStopLossPlanOrders({ marginCoin: 'USDT', productType: 'USDT-FUTURES', symbol: 'BTCUSDT', stopSurplusTriggerPrice: '69000', stopSurplusTriggerType: 'mark_price', stopSurplusExecutePrice: '69001', stopLossTriggerPrice: '55001', stopLossTriggerType: 'mark_price', stopLossExecutePrice: '55000', holdSide: 'long', stopSurplusClientOid: 'tp-7', stopLossClientOid: 'sl-7' });
   * ```
   */
  placeSimultaneousStopProfitAndStopLossPlanOrders<Given extends PlaceSimultaneousStopProfitAndStopLossPlanOrdersParams>(params: Given & Explicit<Given, PlaceSimultaneousStopProfitAndStopLossPlanOrdersParams, 'stopSurplusSize' | 'stopLossSize'>, options?: CallOptions): WriteCall<PlaceSimultaneousStopProfitAndStopLossPlanOrdersResult>;

  /**
   * Put a take-profit, a stop-loss or a trailing stop on a position.
   *
   * Closes a part of the position (`profit_plan`, `loss_plan`, `moving_plan` with `size`) or all of it (`pos_profit`,
   * `pos_loss` without). `holdSide` is the position to protect: `long` or `short` in hedge mode, `buy` (long) or
   * `sell` (short) in one-way mode. Needs an open position (40837) large enough (40891, 43023); a second one for the
   * whole position is refused (43030, 43031), a partial one past the limit with 40890. Not reached by
   * `cancelAllOrders`; cancel it with `cancelTriggerOrder` under the same `planType`, list it with `profit_loss`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role TRADE.
   * Throws when the call is refused and when its outcome is unknown, where `placeTpslOrder` of
   * `@openderivs/bitget-mix/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order
   * @example
   * ```ts
   * const result = await bitget.placeStopProfitAndStopLossPlanOrders({ marginCoin: 'USDT', productType: 'USDT-FUTURES', symbol: 'BTCUSDT', planType: 'profit_plan', triggerPrice: '70000', triggerType: 'mark_price', executePrice: '0', holdSide: 'long', size: '0.01', clientOid: 'tp-7' });
   * ```
   */
  placeStopProfitAndStopLossPlanOrders<Given extends PlaceStopProfitAndStopLossPlanOrdersParams>(params: Given & Exact<Given, PlaceStopProfitAndStopLossPlanOrdersParams, exact['placeStopProfitAndStopLossPlanOrders']>, options?: CallOptions): WriteCall<PlaceStopProfitAndStopLossPlanOrdersResult>;

  /**
   * List the orders that one trigger order placed.
   *
   * Only for trigger and trailing orders, not for take-profits and stop-losses. A list: empty while the trigger has
   * not been reached. `status` tells how the placing went; how the order itself fares is asked with `getOrderDetail`.
   *
   * Limit: 10 calls per second and account.
   * Key: needs role READ.
   * @see https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders
   * @example
   * ```ts
   * const result = await bitget.getTriggerSubOrder({ planType: 'normal_plan', planOrderId: '123456789', productType: 'USDT-FUTURES' });
   * ```
   */
  getTriggerSubOrder(params: GetTriggerSubOrderParams, options?: CallOptions): Call<GetTriggerSubOrderResult>;

  /**
   * Read the share of accounts that trade long and short.
   *
   * Counts accounts, whatever their size; `getFuturesActiveLongShortPositionData` counts positions. One call a second
   * and address: keep what was answered. The quotient has been answered as a hundredth of itself: reckon it from the
   * shares.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Account-Long-Short
   * @example
   * ```ts
   * const result = await bitget.getFuturesActiveLongShortAccountData({ symbol: 'BTCUSDT' });
   * ```
   */
  getFuturesActiveLongShortAccountData(params: GetFuturesActiveLongShortAccountDataParams, options?: CallOptions): Call<GetFuturesActiveLongShortAccountDataResult>;

  /**
   * Read the borrowing ratio of isolated spot margin.
   *
   * A figure of spot margin that is served among the futures paths; it says nothing about futures positions. One call
   * a second and address.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Margin-Iso-Borrow-Ratio
   * @example
   * ```ts
   * const result = await bitget.getIsolatedMarginBorrowingRatioData({ symbol: 'BTCUSDT' });
   * ```
   */
  getIsolatedMarginBorrowingRatioData(params: GetIsolatedMarginBorrowingRatioDataParams, options?: CallOptions): Call<GetIsolatedMarginBorrowingRatioDataResult>;

  /**
   * Read long against short over all traders.
   *
   * By its title not limited to active accounts, as its two siblings are. The day is written `1Dutc` here, not `1d`.
   * One call a second and address.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Long-Short
   * @example
   * ```ts
   * const result = await bitget.getFuturesLongAndShortRatioData({ symbol: 'BTCUSDT' });
   * ```
   */
  getFuturesLongAndShortRatioData(params: GetFuturesLongAndShortRatioDataParams, options?: CallOptions): Call<GetFuturesLongAndShortRatioDataResult>;

  /**
   * Read the share of positions that are long and short.
   *
   * Weighs by size, unlike `getFuturesActiveLongShortAccountData`. One call a second and address: keep what was
   * answered.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Position-Long-Short
   * @example
   * ```ts
   * const result = await bitget.getFuturesActiveLongShortPositionData({ symbol: 'BTCUSDT' });
   * ```
   */
  getFuturesActiveLongShortPositionData(params: GetFuturesActiveLongShortPositionDataParams, options?: CallOptions): Call<GetFuturesActiveLongShortPositionDataResult>;

  /**
   * Read the volume that takers bought and sold.
   *
   * Taking buys and taking sells apart, per interval. One call a second and address.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell
   * @example
   * ```ts
   * const result = await bitget.getFuturesActiveBuySellVolumeData({ symbol: 'BTCUSDT' });
   * ```
   */
  getFuturesActiveBuySellVolumeData(params: GetFuturesActiveBuySellVolumeDataParams, options?: CallOptions): Call<GetFuturesActiveBuySellVolumeDataResult>;

  /**
   * List the pairs that the trading insights know.
   *
   * Statistics exist for part of the pairs only. `futureList` goes with the long and short ratios and the taker
   * volume, `spotList` with the borrowing statistics.
   *
   * Limit: 1 call per second and IP.
   * Key: none needed, public.
   * @see https://www.bitget.com/api-doc/common/apidata/Get-Big-Data-Symbol
   * @example
   * ```ts
   * const result = await bitget.getTradeDataSupportSymbols();
   * ```
   */
  getTradeDataSupportSymbols(params?: GetTradeDataSupportSymbolsParams, options?: CallOptions): Call<GetTradeDataSupportSymbolsResult>;
}

export type { BatchCancel, BatchCancelALLOpenSymbolOrProductLineWhenNoSymbolGiven, BatchCancelFields, BatchCancelNamed, BatchOrderItem, BatchOrderItemExact, BatchOrderItemFields, BatchOrderItemHedgeMode, BatchOrderItemLimit, BatchOrderItemMarket, BatchOrderItemOneWayMode, CancelAll, CancelAllFields, CancelAllWithRequestTimeAndReceiveWindow, CancelAllWithoutRequestTimeAndReceiveWindow, GetLiquidationPriceByLimit, GetLiquidationPriceByMarket, GetLiquidationPriceFields, GetLiquidationPriceParams, GetMaxOpenableQuantityByLimit, GetMaxOpenableQuantityByMarket, GetMaxOpenableQuantityFields, GetMaxOpenableQuantityParams, GetOrderDetailFields, GetOrderDetailParams, GetOrderDetailWithClientOid, GetOrderDetailWithOrderId, LeverageChange, LeverageChangeBothSidesIsolatedHedgeMode, LeverageChangeFields, LeverageChangeOneLeverage, LeverageChangeOneSideIsolatedHedgeMode, NewOrder, NewOrderExact, NewOrderFields, NewOrderHedgeMode, NewOrderLimit, NewOrderMarket, NewOrderOneWayMode, NewTpslOrder, NewTpslOrderExact, NewTpslOrderFields, NewTpslOrderTakeProfitOrStopLossForPart, NewTpslOrderTakeProfitOrStopLossForWholePosition, NewTpslOrderTrailingStopForPart, NewTriggerOrder, NewTriggerOrderExact, NewTriggerOrderFields, NewTriggerOrderHedgeMode, NewTriggerOrderOneWayMode, NewTriggerOrderTrailing, NewTriggerOrderTriggerAtLimitPrice, NewTriggerOrderTriggerAtMarket, NewTriggerOrderWithStopLossTriggerPriceAndStopLossTriggerType, NewTriggerOrderWithStopSurplusTriggerPriceAndStopSurplusTriggerType, NewTriggerOrderWithoutStopLossTriggerPriceAndStopLossTriggerType, NewTriggerOrderWithoutStopSurplusTriggerPriceAndStopSurplusTriggerType, OrderCancel, OrderCancelFields, OrderCancelWithClientOid, OrderCancelWithOrderId, OrderChange, OrderChangeFields, OrderChangeNewSizeAndPrice, OrderChangeNewTakeProfitAndStopLoss, OrderChangeWithClientOid, OrderChangeWithOrderId, OrderRef, OrderRefFields, OrderRefWithClientOid, OrderRefWithOrderId, PositionTpsl, PositionTpslFields, PositionTpslWithStopLossTriggerPrice, PositionTpslWithStopSurplusTriggerPrice, Reversal, ReversalFields, ReversalHedgeMode, ReversalOneWayMode, TpslChange, TpslChangeFields, TpslChangeWithClientOid, TpslChangeWithOrderId, TransferAccountExceptIsolatedMargin, TransferRequest, TransferRequestBetweenOtherAccounts, TransferRequestFields, TransferRequestFromIsolatedMarginAccount, TransferRequestToIsolatedMarginAccount, TriggerCancel, TriggerCancelALLKindSymbolOrProductLineWhenNoSymbolGiven, TriggerCancelFields, TriggerCancelNamed, TriggerOrderChange, TriggerOrderChangeAnotherTriggerType, TriggerOrderChangeFields, TriggerOrderChangeTrailing, TriggerOrderChangeTrigger, TriggerOrderChangeTriggerTypeStays, TriggerOrderChangeWithClientOid, TriggerOrderChangeWithOrderId } from './schema.ts';
export type Account = components['schemas']['Account'];
export type AccountKind = components['schemas']['AccountKind'];
export type AccountListEntry = components['schemas']['AccountListEntry'];
export type AccountOverview = components['schemas']['AccountOverview'];
export type AdlRank = components['schemas']['AdlRank'];
export type AllLeverageChange = components['schemas']['AllLeverageChange'];
export type Announcement = components['schemas']['Announcement'];
export type AnnouncementLanguage = components['schemas']['AnnouncementLanguage'];
export type AnnouncementType = components['schemas']['AnnouncementType'];
export type ApiError = components['schemas']['ApiError'];
export type AssetMode = components['schemas']['AssetMode'];
export type AssetModeChange = components['schemas']['AssetModeChange'];
export type AutoMarginChange = components['schemas']['AutoMarginChange'];
export type BatchOrders = components['schemas']['BatchOrders'];
export type BatchPlacement = components['schemas']['BatchPlacement'];
export type BatchResult = components['schemas']['BatchResult'];
export type Bill = components['schemas']['Bill'];
export type BillPage = components['schemas']['BillPage'];
export type BillType = components['schemas']['BillType'];
export type BookLevel = components['schemas']['BookLevel'];
export type BorrowPeriod = components['schemas']['BorrowPeriod'];
export type BorrowRate = components['schemas']['BorrowRate'];
export type BusinessLine = components['schemas']['BusinessLine'];
export type CancelPlanType = components['schemas']['CancelPlanType'];
export type CancelReason = components['schemas']['CancelReason'];
export type Candle = components['schemas']['Candle'];
export type CandlePriceType = components['schemas']['CandlePriceType'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type CloseResult = components['schemas']['CloseResult'];
export type ClosedOrder = components['schemas']['ClosedOrder'];
export type ClosedPosition = components['schemas']['ClosedPosition'];
export type ClosedPositionPage = components['schemas']['ClosedPositionPage'];
export type CoinDiscountRate = components['schemas']['CoinDiscountRate'];
export type CoinExchangeRate = components['schemas']['CoinExchangeRate'];
export type Contract = components['schemas']['Contract'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrEmptyInput = components['schemas']['DecimalOrEmptyInput'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeliveryPeriod = components['schemas']['DeliveryPeriod'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DepthLimit = components['schemas']['DepthLimit'];
export type DepthPrecision = components['schemas']['DepthPrecision'];
export type DiscountRateTier = components['schemas']['DiscountRateTier'];
export type EntryPoint = components['schemas']['EntryPoint'];
export type Envelope = components['schemas']['Envelope'];
export type ExchangeRateTier = components['schemas']['ExchangeRateTier'];
export type FailedClose = components['schemas']['FailedClose'];
export type FailedOrder = components['schemas']['FailedOrder'];
export type FeeRate = components['schemas']['FeeRate'];
export type Fill = components['schemas']['Fill'];
export type FillFee = components['schemas']['FillFee'];
export type FillPage = components['schemas']['FillPage'];
export type FinishedPlanStatus = components['schemas']['FinishedPlanStatus'];
export type FinishedTriggerOrder = components['schemas']['FinishedTriggerOrder'];
export type FinishedTriggerOrderPage = components['schemas']['FinishedTriggerOrderPage'];
export type FlashClose = components['schemas']['FlashClose'];
export type FundingInterval = components['schemas']['FundingInterval'];
export type FundingRate = components['schemas']['FundingRate'];
export type FundingRateRecord = components['schemas']['FundingRateRecord'];
export type FuturesBalance = components['schemas']['FuturesBalance'];
export type Granularity = components['schemas']['Granularity'];
export type HoldSide = components['schemas']['HoldSide'];
export type InsightPeriod = components['schemas']['InsightPeriod'];
export type InsightSymbols = components['schemas']['InsightSymbols'];
export type InterestCharge = components['schemas']['InterestCharge'];
export type InterestHistory = components['schemas']['InterestHistory'];
export type InterestRate = components['schemas']['InterestRate'];
export type InterestRateHistory = components['schemas']['InterestRateHistory'];
export type IsolatedSymbol = components['schemas']['IsolatedSymbol'];
export type LeverageResult = components['schemas']['LeverageResult'];
export type LeverageValue = components['schemas']['LeverageValue'];
export type LiquidationPrice = components['schemas']['LiquidationPrice'];
export type ListedOrder = components['schemas']['ListedOrder'];
export type LongShortAccounts = components['schemas']['LongShortAccounts'];
export type LongShortPositions = components['schemas']['LongShortPositions'];
export type LongShortRatio = components['schemas']['LongShortRatio'];
export type MarginMode = components['schemas']['MarginMode'];
export type MarginModeChange = components['schemas']['MarginModeChange'];
export type MarginModeResult = components['schemas']['MarginModeResult'];
export type MarketTrade = components['schemas']['MarketTrade'];
export type MaxOpenable = components['schemas']['MaxOpenable'];
export type MergedDepth = components['schemas']['MergedDepth'];
export type NextFundingTime = components['schemas']['NextFundingTime'];
export type OnOff = components['schemas']['OnOff'];
export type OpenCount = components['schemas']['OpenCount'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestLimit = components['schemas']['OpenInterestLimit'];
export type OpenOrderStatus = components['schemas']['OpenOrderStatus'];
export type Order = components['schemas']['Order'];
export type OrderDetail = components['schemas']['OrderDetail'];
export type OrderIds = components['schemas']['OrderIds'];
export type OrderPage = components['schemas']['OrderPage'];
export type OrderReceipt = components['schemas']['OrderReceipt'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderSource = components['schemas']['OrderSource'];
export type OrderSourceFilter = components['schemas']['OrderSourceFilter'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PendingTriggerOrderPage = components['schemas']['PendingTriggerOrderPage'];
export type PlanStatus = components['schemas']['PlanStatus'];
export type Position = components['schemas']['Position'];
export type PositionDirection = components['schemas']['PositionDirection'];
export type PositionMarginChange = components['schemas']['PositionMarginChange'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionModeChange = components['schemas']['PositionModeChange'];
export type PositionModeResult = components['schemas']['PositionModeResult'];
export type PositionTier = components['schemas']['PositionTier'];
export type PositionTpslIds = components['schemas']['PositionTpslIds'];
export type ProductType = components['schemas']['ProductType'];
export type QueryPlanType = components['schemas']['QueryPlanType'];
export type RatioPeriod = components['schemas']['RatioPeriod'];
export type ReduceOnly = components['schemas']['ReduceOnly'];
export type ReportedMarginMode = components['schemas']['ReportedMarginMode'];
export type ReportedPlanType = components['schemas']['ReportedPlanType'];
export type ReportedReduceOnly = components['schemas']['ReportedReduceOnly'];
export type ReportedTradeSide = components['schemas']['ReportedTradeSide'];
export type ReportedTriggerType = components['schemas']['ReportedTriggerType'];
export type SelfTradePrevention = components['schemas']['SelfTradePrevention'];
export type ServerTime = components['schemas']['ServerTime'];
export type SubOrderStatus = components['schemas']['SubOrderStatus'];
export type SubaccountAssets = components['schemas']['SubaccountAssets'];
export type SymbolFeeRate = components['schemas']['SymbolFeeRate'];
export type SymbolOpenInterest = components['schemas']['SymbolOpenInterest'];
export type SymbolPrices = components['schemas']['SymbolPrices'];
export type SymbolStatus = components['schemas']['SymbolStatus'];
export type SymbolType = components['schemas']['SymbolType'];
export type TakerSide = components['schemas']['TakerSide'];
export type TakerVolume = components['schemas']['TakerVolume'];
export type TaxRecord = components['schemas']['TaxRecord'];
export type TaxRecordType = components['schemas']['TaxRecordType'];
export type Ticker = components['schemas']['Ticker'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TimeOrNull = components['schemas']['TimeOrNull'];
export type TpslHoldSide = components['schemas']['TpslHoldSide'];
export type TpslPlanType = components['schemas']['TpslPlanType'];
export type TradeScope = components['schemas']['TradeScope'];
export type TradeSide = components['schemas']['TradeSide'];
export type TransferAccount = components['schemas']['TransferAccount'];
export type TransferReceipt = components['schemas']['TransferReceipt'];
export type TriggerOrder = components['schemas']['TriggerOrder'];
export type TriggerPlanType = components['schemas']['TriggerPlanType'];
export type TriggerReduceOnly = components['schemas']['TriggerReduceOnly'];
export type TriggerSubOrder = components['schemas']['TriggerSubOrder'];
export type TriggerType = components['schemas']['TriggerType'];
export type UnionAsset = components['schemas']['UnionAsset'];
export type UnionConfig = components['schemas']['UnionConfig'];
export type UnionConversion = components['schemas']['UnionConversion'];
export type UnionConversionResult = components['schemas']['UnionConversionResult'];
export type UnionSwitchAmount = components['schemas']['UnionSwitchAmount'];
export type UnionTransferLimit = components['schemas']['UnionTransferLimit'];
export type UsdtFutures = components['schemas']['UsdtFutures'];
export type VipFeeRate = components['schemas']['VipFeeRate'];
export type YesNo = components['schemas']['YesNo'];
export type YesOrNo = components['schemas']['YesOrNo'];
export type GetAssetsOverviewParams = params['getAssetsOverview'];
export type GetAssetsOverviewResult = AccountOverview[];
export type GetBusinessLineAllSymbolTradeRateParams = params['getBusinessLineAllSymbolTradeRate'];
export type GetBusinessLineAllSymbolTradeRateResult = SymbolFeeRate[];
export type GetTradeRateParams = params['getTradeRate'];
export type GetTradeRateResult = FeeRate;
export type QueryAnnouncementsParams = params['queryAnnouncements'];
export type QueryAnnouncementsResult = Announcement[];
export type GetServerTimeParams = params['getServerTime'];
export type GetServerTimeResult = ServerTime;
export type TransferParams = params['transfer'];
export type TransferResult = TransferReceipt;
export type GetFuturesTransactionRecordsParams = params['getFuturesTransactionRecords'];
export type GetFuturesTransactionRecordsResult = TaxRecord[];
export type GetCandlestickDataParams = params['getCandlestickData'];
export type GetCandlestickDataResult = Candle[];
export type GetContractConfigParams = params['getContractConfig'];
export type GetContractConfigResult = Contract[];
export type GetCurrentFundingRateParams = params['getCurrentFundingRate'];
export type GetCurrentFundingRateResult = FundingRate[];
export type GetDiscountRateParams = params['getDiscountRate'];
export type GetDiscountRateResult = CoinDiscountRate[];
export type GetInterestExchangeRateParams = params['getInterestExchangeRate'];
export type GetInterestExchangeRateResult = CoinExchangeRate[];
export type GetRecentTransactionsParams = params['getRecentTransactions'];
export type GetRecentTransactionsResult = MarketTrade[];
export type GetHistoryTransactionsParams = params['getHistoryTransactions'];
export type GetHistoryTransactionsResult = MarketTrade[];
export type GetNextFundingTimeParams = params['getNextFundingTime'];
export type GetNextFundingTimeResult = NextFundingTime[];
export type GetHistoricalCandlestickParams = params['getHistoricalCandlestick'];
export type GetHistoricalCandlestickResult = Candle[];
export type GetHistoricalFundingRatesParams = params['getHistoricalFundingRates'];
export type GetHistoricalFundingRatesResult = FundingRateRecord[];
export type GetHistoricalIndexPriceCandlestickParams = params['getHistoricalIndexPriceCandlestick'];
export type GetHistoricalIndexPriceCandlestickResult = Candle[];
export type GetHistoricalMarkPriceCandlestickParams = params['getHistoricalMarkPriceCandlestick'];
export type GetHistoricalMarkPriceCandlestickResult = Candle[];
export type GetMergeMarketDepthParams = params['getMergeMarketDepth'];
export type GetMergeMarketDepthResult = MergedDepth;
export type GetContractOiLimitParams = params['getContractOiLimit'];
export type GetContractOiLimitResult = OpenInterestLimit[];
export type GetOpenInterestParams = params['getOpenInterest'];
export type GetOpenInterestResult = OpenInterest;
export type GetMarkIndexMarketPricesParams = params['getMarkIndexMarketPrices'];
export type GetMarkIndexMarketPricesResult = SymbolPrices[];
export type GetTickerParams = params['getTicker'];
export type GetTickerResult = Ticker[];
export type GetAllTickersParams = params['getAllTickers'];
export type GetAllTickersResult = Ticker[];
export type GetInterestRateHistoryParams = params['getInterestRateHistory'];
export type GetInterestRateHistoryResult = InterestRateHistory;
export type GetVipFeeRateParams = params['getVipFeeRate'];
export type GetVipFeeRateResult = VipFeeRate[];
export type GetSingleAccountParams = params['getSingleAccount'];
export type GetSingleAccountResult = Account;
export type GetAccountListParams = params['getAccountList'];
export type GetAccountListResult = AccountListEntry[];
export type GetAccountBillsParams = params['getAccountBills'];
export type GetAccountBillsResult = BillPage;
export type GetUsdtMFuturesInterestHistoryParams = params['getUsdtMFuturesInterestHistory'];
export type GetUsdtMFuturesInterestHistoryResult = InterestHistory;
export type GetIsolatedSymbolsParams = params['getIsolatedSymbols'];
export type GetIsolatedSymbolsResult = IsolatedSymbol[];
export type GetLiquidationPriceResult = LiquidationPrice;
export type GetMaxOpenableQuantityResult = MaxOpenable;
export type GetMyEstimatedOpenCountParams = params['getMyEstimatedOpenCount'];
export type GetMyEstimatedOpenCountResult = OpenCount;
export type ChangeTheProductLineLeverageParams = params['changeTheProductLineLeverage'];
export type ChangeTheProductLineLeverageResult = operations['changeTheProductLineLeverage']['responses'][200]['content']['application/json']['data'];
export type SetUsdtMFuturesAssetModeParams = params['setUsdtMFuturesAssetMode'];
export type SetUsdtMFuturesAssetModeResult = operations['setUsdtMFuturesAssetMode']['responses'][200]['content']['application/json']['data'];
export type SetIsolatedPositionAutoMarginParams = params['setIsolatedPositionAutoMargin'];
export type SetIsolatedPositionAutoMarginResult = operations['setIsolatedPositionAutoMargin']['responses'][200]['content']['application/json']['data'];
export type ChangeLeverageParams = params['changeLeverage'];
export type ChangeLeverageResult = LeverageResult;
export type AdjustPositionMarginParams = params['adjustPositionMargin'];
export type AdjustPositionMarginResult = operations['adjustPositionMargin']['responses'][200]['content']['application/json']['data'];
export type ChangeMarginModeParams = params['changeMarginMode'];
export type ChangeMarginModeResult = MarginModeResult;
export type ChangePositionModeParams = params['changePositionMode'];
export type ChangePositionModeResult = PositionModeResult;
export type GetSubaccountAssetsParams = params['getSubaccountAssets'];
export type GetSubaccountAssetsResult = SubaccountAssets[];
export type GetSwitchUnionUsdtParams = params['getSwitchUnionUsdt'];
export type GetSwitchUnionUsdtResult = UnionSwitchAmount;
export type GetUnionTransferLimitsParams = params['getUnionTransferLimits'];
export type GetUnionTransferLimitsResult = UnionTransferLimit;
export type GetUnionConfigParams = params['getUnionConfig'];
export type GetUnionConfigResult = UnionConfig;
export type ConvertUnionParams = params['convertUnion'];
export type ConvertUnionResult = UnionConversionResult;
export type GetPositionTierParams = params['getPositionTier'];
export type GetPositionTierResult = PositionTier[];
export type GetPositionAdlRankParams = params['getPositionAdlRank'];
export type GetPositionAdlRankResult = AdlRank[];
export type GetAllPositionsParams = params['getAllPositions'];
export type GetAllPositionsResult = Position[];
export type GetHistoricalPositionParams = params['getHistoricalPosition'];
export type GetHistoricalPositionResult = ClosedPositionPage;
export type GetSinglePositionParams = params['getSinglePosition'];
export type GetSinglePositionResult = Position[];
export type CancelBatchOrdersParams = params['cancelBatchOrders'];
export type CancelBatchOrdersResult = BatchResult;
export type PlaceBatchOrdersParams = params['placeBatchOrders'];
export type PlaceBatchOrdersResult = BatchPlacement;
export type CancelAllOrdersParams = params['cancelAllOrders'];
export type CancelAllOrdersResult = BatchResult;
export type CancelOrderParams = params['cancelOrder'];
export type CancelOrderResult = OrderIds;
export type ReversePositionParams = params['reversePosition'];
export type ReversePositionResult = OrderReceipt;
export type FlashClosePositionParams = params['flashClosePosition'];
export type FlashClosePositionResult = CloseResult;
export type GetOrderDetailResult = OrderDetail;
export type GetHistoricalTransactionDetailsParams = params['getHistoricalTransactionDetails'];
export type GetHistoricalTransactionDetailsResult = FillPage;
export type GetOrderFillDetailsParams = params['getOrderFillDetails'];
export type GetOrderFillDetailsResult = FillPage;
export type ModifyOrderParams = params['modifyOrder'];
export type ModifyOrderResult = OrderReceipt;
export type GetHistoryOrderParams = params['getHistoryOrder'];
export type GetHistoryOrderResult = OrderPage;
export type GetPendingOrdersParams = params['getPendingOrders'];
export type GetPendingOrdersResult = OrderPage;
export type PlaceOrderParams = params['placeOrder'];
export type PlaceOrderResult = OrderReceipt;
export type CancelTriggerOrderParams = params['cancelTriggerOrder'];
export type CancelTriggerOrderResult = BatchResult;
export type ModifyTriggerOrderParams = params['modifyTriggerOrder'];
export type ModifyTriggerOrderResult = OrderIds;
export type ModifyTheStopProfitAndStopLossPlanOrderParams = params['modifyTheStopProfitAndStopLossPlanOrder'];
export type ModifyTheStopProfitAndStopLossPlanOrderResult = OrderIds;
export type GetHistoryTriggerOrderParams = params['getHistoryTriggerOrder'];
export type GetHistoryTriggerOrderResult = FinishedTriggerOrderPage;
export type GetPendingTriggerOrderParams = params['getPendingTriggerOrder'];
export type GetPendingTriggerOrderResult = PendingTriggerOrderPage;
export type PlaceTriggerOrderParams = params['placeTriggerOrder'];
export type PlaceTriggerOrderResult = OrderIds;
export type PlaceSimultaneousStopProfitAndStopLossPlanOrdersParams = params['placeSimultaneousStopProfitAndStopLossPlanOrders'];
export type PlaceSimultaneousStopProfitAndStopLossPlanOrdersResult = PositionTpslIds[];
export type PlaceStopProfitAndStopLossPlanOrdersParams = params['placeStopProfitAndStopLossPlanOrders'];
export type PlaceStopProfitAndStopLossPlanOrdersResult = OrderIds;
export type GetTriggerSubOrderParams = params['getTriggerSubOrder'];
export type GetTriggerSubOrderResult = TriggerSubOrder[];
export type GetFuturesActiveLongShortAccountDataParams = params['getFuturesActiveLongShortAccountData'];
export type GetFuturesActiveLongShortAccountDataResult = LongShortAccounts[];
export type GetIsolatedMarginBorrowingRatioDataParams = params['getIsolatedMarginBorrowingRatioData'];
export type GetIsolatedMarginBorrowingRatioDataResult = BorrowRate[];
export type GetFuturesLongAndShortRatioDataParams = params['getFuturesLongAndShortRatioData'];
export type GetFuturesLongAndShortRatioDataResult = LongShortRatio[];
export type GetFuturesActiveLongShortPositionDataParams = params['getFuturesActiveLongShortPositionData'];
export type GetFuturesActiveLongShortPositionDataResult = LongShortPositions[];
export type GetFuturesActiveBuySellVolumeDataParams = params['getFuturesActiveBuySellVolumeData'];
export type GetFuturesActiveBuySellVolumeDataResult = TakerVolume[];
export type GetTradeDataSupportSymbolsParams = params['getTradeDataSupportSymbols'];
export type GetTradeDataSupportSymbolsResult = InsightSymbols;
