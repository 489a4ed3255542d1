// Generated from specs/bitget-uta. Do not edit.

import type { Call, CallOptions } from '@openderivs/client';
import type { components, operations, params } from './schema.ts';

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
   * See at what part of its value each coin counts as margin.
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
   * One entry per fund with the pairs that it stands behind. A small fund is the sooner exhausted.
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
   * `timeInForce` `rpi` is of use on these pairs alone; whether your account may send it is another matter. The list
   * can change at any time.
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
   * this call; one client and its classic twin `/api/v2/public/time` vouch for it.
   *
   * Key: none needed, public.
   * @see https://www.bitget.com/docs/catalog/market/market-data
   * @example
   * ```ts
   * const result = await uta.getServerTime();
   * ```
   */
  getServerTime(params?: GetServerTimeParams, options?: CallOptions): Call<GetServerTimeResult>;
}

export type ApiError = components['schemas']['ApiError'];
export type BookLevel = components['schemas']['BookLevel'];
export type Candle = components['schemas']['Candle'];
export type CandleType = components['schemas']['CandleType'];
export type Category = components['schemas']['Category'];
export type ContractType = components['schemas']['ContractType'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DiscountRate = components['schemas']['DiscountRate'];
export type DiscountRateTier = components['schemas']['DiscountRateTier'];
export type Envelope = components['schemas']['Envelope'];
export type FeeGroup = components['schemas']['FeeGroup'];
export type FeeGroupCategory = components['schemas']['FeeGroupCategory'];
export type FeeGroupLabel = components['schemas']['FeeGroupLabel'];
export type FeeGroupName = components['schemas']['FeeGroupName'];
export type FeeTier = components['schemas']['FeeTier'];
export type FundingRate = components['schemas']['FundingRate'];
export type FundingRateRecord = components['schemas']['FundingRateRecord'];
export type FuturesCategory = components['schemas']['FuturesCategory'];
export type IndexComponent = components['schemas']['IndexComponent'];
export type IndexComponents = components['schemas']['IndexComponents'];
export type Instrument = components['schemas']['Instrument'];
export type InstrumentStatus = components['schemas']['InstrumentStatus'];
export type Interval = components['schemas']['Interval'];
export type LeverageCategory = components['schemas']['LeverageCategory'];
export type LiquidationPage = components['schemas']['LiquidationPage'];
export type MarketCategory = components['schemas']['MarketCategory'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestLimit = components['schemas']['OpenInterestLimit'];
export type OrderBook = components['schemas']['OrderBook'];
export type OrderSide = components['schemas']['OrderSide'];
export type PositionTier = components['schemas']['PositionTier'];
export type PublicFill = components['schemas']['PublicFill'];
export type RiskReserve = components['schemas']['RiskReserve'];
export type RiskReserveFund = components['schemas']['RiskReserveFund'];
export type RiskReserveHour = components['schemas']['RiskReserveHour'];
export type RiskReserveHours = components['schemas']['RiskReserveHours'];
export type RiskReserveRecord = components['schemas']['RiskReserveRecord'];
export type RpiSymbol = components['schemas']['RpiSymbol'];
export type ServerTime = components['schemas']['ServerTime'];
export type SymbolOpenInterest = components['schemas']['SymbolOpenInterest'];
export type SymbolType = components['schemas']['SymbolType'];
export type Ticker = components['schemas']['Ticker'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TimeOrNull = components['schemas']['TimeOrNull'];
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
