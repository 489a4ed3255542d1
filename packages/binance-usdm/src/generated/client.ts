// Generated from specs/binance-usdm. Do not edit.

import type { Call, Exact, Explicit, WriteCall } from '@openderivs/client';
import type { BinanceCallOptions } from '@openderivs/client/binance';
import type { components, exact, params, CancelAlgoOrderParams, CancelMultipleOrdersParams, CancelOrderParams, GetAccountTradeListParams, GetOrderModifyHistoryParams, GetOrderStatusParams, ListAllConvertPairsParams, ModifyOrderParams, NewAlgoOrderParams, NewOrderParams, QueryAlgoOrderParams, QueryCurrentOpenOrderParams, QueryOrderParams, SendQuoteRequestParams, TestOrderParams } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinanceUsdmMethods {
  /**
   * List market trades, those of one taker order at one price taken together.
   *
   * Without times and `fromId` the latest are answered. Only the last 48 hours can be read, by time or by `fromId`
   * (-4166). `startTime` and `endTime` may be at most one hour apart by the page, although longer times have been
   * answered. Fills by liquidation (insurance fund) and by auto-deleveraging are not in it, so volumes do not add up
   * to the ticker's.
   *
   * Weight 20.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
   * @example
   * ```ts
   * const result = await usdm.getCompressedAggregateTradesList({ symbol: 'BTCUSDT' });
   * ```
   */
  getCompressedAggregateTradesList(params: GetCompressedAggregateTradesListParams, options?: BinanceCallOptions): Call<GetCompressedAggregateTradesListResult>;

  /**
   * Read what margin assets count for in multi-assets mode.
   *
   * With `symbol` the answer is one object.
   *
   * In multi-assets mode a positive balance counts at a discount (`bidRate`) and a negative one at a surcharge
   * (`askRate`); when the exchange converts balances by itself it takes the `autoExchange` rates. With `symbol` the
   * answer is one object, without it a list of all, for ten times the weight. Since 2026-06-30 the list may have
   * assets that COIN-M settles in, too.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Multi-Assets-Mode-Asset-Index
   * @example
   * ```ts
   * const result = await usdm.getMultiAssetsModeAssetIndex({ symbol: 'BTCUSD' });
   * ```
   */
  getMultiAssetsModeAssetIndex(params: Omit<GetMultiAssetsModeAssetIndexParams, 'symbol'> & Required<Pick<GetMultiAssetsModeAssetIndexParams, 'symbol'>>, options?: BinanceCallOptions): Call<AssetIndex>;
  /**
   * Read what margin assets count for in multi-assets mode.
   *
   * Without `symbol` the answer is a list.
   *
   * In multi-assets mode a positive balance counts at a discount (`bidRate`) and a negative one at a surcharge
   * (`askRate`); when the exchange converts balances by itself it takes the `autoExchange` rates. With `symbol` the
   * answer is one object, without it a list of all, for ten times the weight. Since 2026-06-30 the list may have
   * assets that COIN-M settles in, too.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Multi-Assets-Mode-Asset-Index
   * @example
   * ```ts
   * const result = await usdm.getMultiAssetsModeAssetIndex();
   * ```
   */
  getMultiAssetsModeAssetIndex(params?: Omit<GetMultiAssetsModeAssetIndexParams, 'symbol'> & { [Name in keyof Pick<GetMultiAssetsModeAssetIndexParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<AssetIndex[]>;
  /**
   * Read what margin assets count for in multi-assets mode.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * In multi-assets mode a positive balance counts at a discount (`bidRate`) and a negative one at a surcharge
   * (`askRate`); when the exchange converts balances by itself it takes the `autoExchange` rates. With `symbol` the
   * answer is one object, without it a list of all, for ten times the weight. Since 2026-06-30 the list may have
   * assets that COIN-M settles in, too.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Multi-Assets-Mode-Asset-Index
   * @example
   * ```ts
   * const result = await usdm.getMultiAssetsModeAssetIndex({ symbol: 'BTCUSD' });
   * ```
   */
  getMultiAssetsModeAssetIndex(params?: Omit<GetMultiAssetsModeAssetIndexParams, 'symbol'> & { [Name in keyof Pick<GetMultiAssetsModeAssetIndexParams, 'symbol'>]?: GetMultiAssetsModeAssetIndexParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetMultiAssetsModeAssetIndexResult>;

  /**
   * List the markets that the index price of a contract is made of.
   *
   * Names the spot markets and, in newer answers, their prices and shares. For contracts on traditional assets the
   * list may be empty.
   *
   * Weight 2.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Constituents
   * @example
   * ```ts
   * const result = await usdm.queryIndexPriceConstituents({ symbol: 'BTCUSDT' });
   * ```
   */
  queryIndexPriceConstituents(params: QueryIndexPriceConstituentsParams, options?: BinanceCallOptions): Call<QueryIndexPriceConstituentsResult>;

  /**
   * List candles of whichever contract of a pair is the perpetual, the current or the next quarter.
   *
   * For delivery contracts the candles of successive contracts follow each other without a gap, so the price jumps
   * where one takes over from the last. Oldest first; the last candle may still be running. Since 2026-06-30 pairs of
   * COIN-M are taken too. The weight grows with `limit`.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await usdm.getContinuousContractKlineCandlestickData({ pair: 'BTCUSDT', contractType: 'PERPETUAL', interval: '1m' });
   * ```
   */
  getContinuousContractKlineCandlestickData(params: GetContinuousContractKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetContinuousContractKlineCandlestickDataResult>;

  /**
   * Read the order book of a contract.
   *
   * A picture at one moment, best prices first, without RPI orders. To keep a book, read it once and go on with the
   * depth stream from `lastUpdateId`; asking again and again costs up to 20 of weight each time. A book may be
   * shorter than `limit`.
   *
   * Weight 2 with `limit` 5, 10, 20, 50, 5 with `limit` 100, 10 with `limit` 500, 20 with `limit` 1000, 10 otherwise.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Order-Book
   * @example
   * ```ts
   * const result = await usdm.getOrderBook({ symbol: 'BTCUSDT' });
   * ```
   */
  getOrderBook(params: GetOrderBookParams, options?: BinanceCallOptions): Call<GetOrderBookResult>;

  /**
   * Read the limits and every contract with its trading rules.
   *
   * Tells what an order must look like: tick and lot sizes, smallest value, allowed types and states per contract.
   * Needs no key. The answer is large (over a megabyte) and cannot be narrowed to one symbol, so keep it and read it
   * again when a contract is listed or refuses orders. Limits and filters on demo and testnet differ: read them from
   * the host in use. Precisions are for display only; orders go by the filters.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Exchange-Information
   * @example
   * ```ts
   * const result = await usdm.getExchangeInformation();
   * ```
   */
  getExchangeInformation(params?: GetExchangeInformationParams, options?: BinanceCallOptions): Call<GetExchangeInformationResult>;

  /**
   * List the contracts whose funding terms differ from the usual ones.
   *
   * Only contracts with an adjusted cap, floor or interval are listed; one that is missing has fundings every eight
   * hours and the usual bounds. Since 2026-06-30 contracts of COIN-M (`BTCUSD_PERP`) may be among them: go by the
   * symbol. It has no weight but shares a limit of 500 calls per five minutes and IP with the funding rate history.
   *
   * Weight 0.
   * Limit: 500 calls per 300 seconds and IP, shared by all of `funding-rate`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-Info
   * @example
   * ```ts
   * const result = await usdm.getFundingRateInfo();
   * ```
   */
  getFundingRateInfo(params?: GetFundingRateInfoParams, options?: BinanceCallOptions): Call<GetFundingRateInfoResult>;

  /**
   * List the fundings of one contract, or of all.
   *
   * Oldest first. With `startTime` the list begins there and is cut at `limit`; without times the latest 200 are
   * answered. Rates are fractions, positive when longs paid shorts. It has no weight but shares a limit of 500 calls
   * per five minutes and IP with the funding rate info.
   *
   * Weight 0.
   * Limit: 500 calls per 300 seconds and IP, shared by all of `funding-rate`.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-History
   * @example
   * ```ts
   * const result = await usdm.getFundingRateHistory();
   * ```
   */
  getFundingRateHistory(params?: GetFundingRateHistoryParams, options?: BinanceCallOptions): Call<GetFundingRateHistoryResult>;

  /**
   * List older trades of the market, by trade id.
   *
   * Reaches back one month (three until 2026-03-19). Without `fromId` the latest are answered; to page, take the last
   * id plus one. Needs an API key but no signature. One call weighs 200: aggregate trades cost a tenth. Fills by
   * liquidation (insurance fund) and by auto-deleveraging are not in it.
   *
   * Weight 200.
   * Key: needed, but no signature.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Old-Trades-Lookup
   * @example
   * ```ts
   * const result = await usdm.getOldTradesLookup({ symbol: 'BTCUSDT' });
   * ```
   */
  getOldTradesLookup(params: GetOldTradesLookupParams, options?: BinanceCallOptions): Call<GetOldTradesLookupResult>;

  /**
   * Read what composite index contracts are made of.
   *
   * With `symbol` the answer is one object.
   *
   * Only contracts on a basket of assets have an answer here; any other symbol is refused or has none. With `symbol`
   * the answer is one object, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Composite-Index-Symbol-Information
   * @example
   * ```ts
   * const result = await usdm.getCompositeIndexSymbolInformation({ symbol: 'BTCUSDT' });
   * ```
   */
  getCompositeIndexSymbolInformation(params: Omit<GetCompositeIndexSymbolInformationParams, 'symbol'> & Required<Pick<GetCompositeIndexSymbolInformationParams, 'symbol'>>, options?: BinanceCallOptions): Call<CompositeIndex>;
  /**
   * Read what composite index contracts are made of.
   *
   * Without `symbol` the answer is a list.
   *
   * Only contracts on a basket of assets have an answer here; any other symbol is refused or has none. With `symbol`
   * the answer is one object, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Composite-Index-Symbol-Information
   * @example
   * ```ts
   * const result = await usdm.getCompositeIndexSymbolInformation();
   * ```
   */
  getCompositeIndexSymbolInformation(params?: Omit<GetCompositeIndexSymbolInformationParams, 'symbol'> & { [Name in keyof Pick<GetCompositeIndexSymbolInformationParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<CompositeIndex[]>;
  /**
   * Read what composite index contracts are made of.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * Only contracts on a basket of assets have an answer here; any other symbol is refused or has none. With `symbol`
   * the answer is one object, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Composite-Index-Symbol-Information
   * @example
   * ```ts
   * const result = await usdm.getCompositeIndexSymbolInformation({ symbol: 'BTCUSDT' });
   * ```
   */
  getCompositeIndexSymbolInformation(params?: Omit<GetCompositeIndexSymbolInformationParams, 'symbol'> & { [Name in keyof Pick<GetCompositeIndexSymbolInformationParams, 'symbol'>]?: GetCompositeIndexSymbolInformationParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetCompositeIndexSymbolInformationResult>;

  /**
   * List candles of the index price of a pair.
   *
   * The index is the price of the underlying on spot markets; nobody trades it, so volumes are unused. Oldest first;
   * the last candle may still be running. Since 2026-06-30 pairs of COIN-M are taken too. The weight grows with
   * `limit`.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await usdm.getIndexPriceKlineCandlestickData({ pair: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getIndexPriceKlineCandlestickData(params: GetIndexPriceKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetIndexPriceKlineCandlestickDataResult>;

  /**
   * Read the insurance funds and what they hold.
   *
   * With `symbol` the answer is one object.
   *
   * Contracts share funds; each fund is listed with its contracts and its assets. With `symbol` the answer is the one
   * fund of that contract, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Insurance-Fund-Balance
   * @example
   * ```ts
   * const result = await usdm.queryInsuranceFundBalanceSnapshot({ symbol: 'BTCUSDT' });
   * ```
   */
  queryInsuranceFundBalanceSnapshot(params: Omit<QueryInsuranceFundBalanceSnapshotParams, 'symbol'> & Required<Pick<QueryInsuranceFundBalanceSnapshotParams, 'symbol'>>, options?: BinanceCallOptions): Call<InsuranceFund>;
  /**
   * Read the insurance funds and what they hold.
   *
   * Without `symbol` the answer is a list.
   *
   * Contracts share funds; each fund is listed with its contracts and its assets. With `symbol` the answer is the one
   * fund of that contract, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Insurance-Fund-Balance
   * @example
   * ```ts
   * const result = await usdm.queryInsuranceFundBalanceSnapshot();
   * ```
   */
  queryInsuranceFundBalanceSnapshot(params?: Omit<QueryInsuranceFundBalanceSnapshotParams, 'symbol'> & { [Name in keyof Pick<QueryInsuranceFundBalanceSnapshotParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<InsuranceFund[]>;
  /**
   * Read the insurance funds and what they hold.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * Contracts share funds; each fund is listed with its contracts and its assets. With `symbol` the answer is the one
   * fund of that contract, without it a list of all.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Insurance-Fund-Balance
   * @example
   * ```ts
   * const result = await usdm.queryInsuranceFundBalanceSnapshot({ symbol: 'BTCUSDT' });
   * ```
   */
  queryInsuranceFundBalanceSnapshot(params?: Omit<QueryInsuranceFundBalanceSnapshotParams, 'symbol'> & { [Name in keyof Pick<QueryInsuranceFundBalanceSnapshotParams, 'symbol'>]?: QueryInsuranceFundBalanceSnapshotParams[Name] | undefined }, options?: BinanceCallOptions): Call<QueryInsuranceFundBalanceSnapshotResult>;

  /**
   * List candles of one symbol.
   *
   * Oldest first; the last one may still be running and changes until its close time. Without times the latest are
   * answered. Since 2026-06-30 symbols of COIN-M are taken here too. The weight grows with `limit`; what is left out
   * counts as 500.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await usdm.getKlineCandlestickData({ symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getKlineCandlestickData(params: GetKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetKlineCandlestickDataResult>;

  /**
   * List candles of the mark price of a contract.
   *
   * The mark price is what profit and liquidation go by; nobody trades it, so volumes are unused. Oldest first; the
   * last candle may still be running. Since 2026-06-30 symbols of COIN-M are taken too. The weight grows with
   * `limit`.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await usdm.getMarkPriceKlineCandlestickData({ symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getMarkPriceKlineCandlestickData(params: GetMarkPriceKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetMarkPriceKlineCandlestickDataResult>;

  /**
   * Read how much of a contract is open now.
   *
   * Counted in the base asset and one side only. For how it developed there are the open interest statistics.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest
   * @example
   * ```ts
   * const result = await usdm.getOpenInterest({ symbol: 'BTCUSDT' });
   * ```
   */
  getOpenInterest(params: GetOpenInterestParams, options?: BinanceCallOptions): Call<GetOpenInterestResult>;

  /**
   * See whether the exchange answers.
   *
   * Answers an empty object and nothing else. It tells that the host is reached, not that trading is open: for that
   * look at the status of a contract. The time operation costs the same and tells more.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api
   * @example
   * ```ts
   * const result = await usdm.testConnectivity();
   * ```
   */
  testConnectivity(params?: TestConnectivityParams, options?: BinanceCallOptions): Call<TestConnectivityResult>;

  /**
   * Read mark price, index price and the coming funding rate.
   *
   * With `symbol` the answer is one object.
   *
   * The funding rate is a running estimate until `nextFundingTime` and is charged then; delivery contracts have none.
   * With `symbol` the answer is one object, without it a list of all, for ten times the weight.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price
   * @example
   * ```ts
   * const result = await usdm.getMarkPrice({ symbol: 'BTCUSDT' });
   * ```
   */
  getMarkPrice(params: Omit<GetMarkPriceParams, 'symbol'> & Required<Pick<GetMarkPriceParams, 'symbol'>>, options?: BinanceCallOptions): Call<MarkPrice>;
  /**
   * Read mark price, index price and the coming funding rate.
   *
   * Without `symbol` the answer is a list.
   *
   * The funding rate is a running estimate until `nextFundingTime` and is charged then; delivery contracts have none.
   * With `symbol` the answer is one object, without it a list of all, for ten times the weight.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price
   * @example
   * ```ts
   * const result = await usdm.getMarkPrice();
   * ```
   */
  getMarkPrice(params?: Omit<GetMarkPriceParams, 'symbol'> & { [Name in keyof Pick<GetMarkPriceParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<MarkPrice[]>;
  /**
   * Read mark price, index price and the coming funding rate.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * The funding rate is a running estimate until `nextFundingTime` and is charged then; delivery contracts have none.
   * With `symbol` the answer is one object, without it a list of all, for ten times the weight.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price
   * @example
   * ```ts
   * const result = await usdm.getMarkPrice({ symbol: 'BTCUSDT' });
   * ```
   */
  getMarkPrice(params?: Omit<GetMarkPriceParams, 'symbol'> & { [Name in keyof Pick<GetMarkPriceParams, 'symbol'>]?: GetMarkPriceParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetMarkPriceResult>;

  /**
   * List candles of the premium index of a contract.
   *
   * The premium index says how far the contract is from its index, as a fraction; funding rates are worked out from
   * it, and it is negative when the contract is cheaper. Volumes are unused. Since 2026-06-30 symbols of COIN-M are
   * taken too. The weight grows with `limit`.
   *
   * Weight 1 with `limit` [1,100), 2 with `limit` [100,500), 5 with `limit` [500,1000], 10 with `limit` >1000, 5
   * otherwise.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Premium-Index-Kline-Data
   * @example
   * ```ts
   * const result = await usdm.getPremiumIndexKlineData({ symbol: 'BTCUSDT', interval: '1m' });
   * ```
   */
  getPremiumIndexKlineData(params: GetPremiumIndexKlineDataParams, options?: BinanceCallOptions): Call<GetPremiumIndexKlineDataResult>;

  /**
   * Read the order book of a contract with RPI orders in it.
   *
   * RPI orders can be matched by orders from retail interfaces only, so a book with them shows better prices than an
   * API order can get. Levels where RPI orders cross the rest of the book are left out. Use the plain order book for
   * what an API order meets.
   *
   * Weight 20 with `limit` 1000, 20 otherwise.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/RPI-Order-Book
   * @example
   * ```ts
   * const result = await usdm.getRpiOrderBook({ symbol: 'BTCUSDT' });
   * ```
   */
  getRpiOrderBook(params: GetRpiOrderBookParams, options?: BinanceCallOptions): Call<GetRpiOrderBookResult>;

  /**
   * Read how likely auto-deleveraging is on a contract.
   *
   * With `symbol` the answer is one object.
   *
   * A judgement over the whole contract, worked out every half hour; the place of one's own positions in the queue is
   * in the ADL quantile. With `symbol` the answer is one object, without it a list.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/ADL-Risk
   * @example
   * ```ts
   * const result = await usdm.getAdlRisk({ symbol: 'BTCUSDT' });
   * ```
   */
  getAdlRisk(params: Omit<GetAdlRiskParams, 'symbol'> & Required<Pick<GetAdlRiskParams, 'symbol'>>, options?: BinanceCallOptions): Call<AdlRisk>;
  /**
   * Read how likely auto-deleveraging is on a contract.
   *
   * Without `symbol` the answer is a list.
   *
   * A judgement over the whole contract, worked out every half hour; the place of one's own positions in the queue is
   * in the ADL quantile. With `symbol` the answer is one object, without it a list.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/ADL-Risk
   * @example
   * ```ts
   * const result = await usdm.getAdlRisk();
   * ```
   */
  getAdlRisk(params?: Omit<GetAdlRiskParams, 'symbol'> & { [Name in keyof Pick<GetAdlRiskParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<AdlRisk[]>;
  /**
   * Read how likely auto-deleveraging is on a contract.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * A judgement over the whole contract, worked out every half hour; the place of one's own positions in the queue is
   * in the ADL quantile. With `symbol` the answer is one object, without it a list.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/ADL-Risk
   * @example
   * ```ts
   * const result = await usdm.getAdlRisk({ symbol: 'BTCUSDT' });
   * ```
   */
  getAdlRisk(params?: Omit<GetAdlRiskParams, 'symbol'> & { [Name in keyof Pick<GetAdlRiskParams, 'symbol'>]?: GetAdlRiskParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetAdlRiskResult>;

  /**
   * Read price change and volume over the last 24 hours.
   *
   * With `symbol` the answer is one object.
   *
   * The window moves with the clock; it is no calendar day. With `symbol` the answer is one object, without it a list
   * of all contracts, for a weight of 40 instead of 1.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
   * @example
   * ```ts
   * const result = await usdm.get24hrTickerPriceChangeStatistics({ symbol: 'BTCUSDT' });
   * ```
   */
  get24hrTickerPriceChangeStatistics(params: Omit<Get24hrTickerPriceChangeStatisticsParams, 'symbol'> & Required<Pick<Get24hrTickerPriceChangeStatisticsParams, 'symbol'>>, options?: BinanceCallOptions): Call<Ticker24h>;
  /**
   * Read price change and volume over the last 24 hours.
   *
   * Without `symbol` the answer is a list.
   *
   * The window moves with the clock; it is no calendar day. With `symbol` the answer is one object, without it a list
   * of all contracts, for a weight of 40 instead of 1.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
   * @example
   * ```ts
   * const result = await usdm.get24hrTickerPriceChangeStatistics();
   * ```
   */
  get24hrTickerPriceChangeStatistics(params?: Omit<Get24hrTickerPriceChangeStatisticsParams, 'symbol'> & { [Name in keyof Pick<Get24hrTickerPriceChangeStatisticsParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<Ticker24h[]>;
  /**
   * Read price change and volume over the last 24 hours.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * The window moves with the clock; it is no calendar day. With `symbol` the answer is one object, without it a list
   * of all contracts, for a weight of 40 instead of 1.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
   * @example
   * ```ts
   * const result = await usdm.get24hrTickerPriceChangeStatistics({ symbol: 'BTCUSDT' });
   * ```
   */
  get24hrTickerPriceChangeStatistics(params?: Omit<Get24hrTickerPriceChangeStatisticsParams, 'symbol'> & { [Name in keyof Pick<Get24hrTickerPriceChangeStatisticsParams, 'symbol'>]?: Get24hrTickerPriceChangeStatisticsParams[Name] | undefined }, options?: BinanceCallOptions): Call<Get24hrTickerPriceChangeStatisticsResult>;

  /**
   * Read the best bid and ask.
   *
   * With `symbol` the answer is one object.
   *
   * RPI orders are not in it. With `symbol` the answer is one object, without it a list of all contracts. The used
   * weight in this call's response headers is not reliable.
   *
   * Weight 2 with `symbol` present, 5 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolOrderBookTicker({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolOrderBookTicker(params: Omit<GetSymbolOrderBookTickerParams, 'symbol'> & Required<Pick<GetSymbolOrderBookTickerParams, 'symbol'>>, options?: BinanceCallOptions): Call<BookTicker>;
  /**
   * Read the best bid and ask.
   *
   * Without `symbol` the answer is a list.
   *
   * RPI orders are not in it. With `symbol` the answer is one object, without it a list of all contracts. The used
   * weight in this call's response headers is not reliable.
   *
   * Weight 2 with `symbol` present, 5 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolOrderBookTicker();
   * ```
   */
  getSymbolOrderBookTicker(params?: Omit<GetSymbolOrderBookTickerParams, 'symbol'> & { [Name in keyof Pick<GetSymbolOrderBookTickerParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<BookTicker[]>;
  /**
   * Read the best bid and ask.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * RPI orders are not in it. With `symbol` the answer is one object, without it a list of all contracts. The used
   * weight in this call's response headers is not reliable.
   *
   * Weight 2 with `symbol` present, 5 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolOrderBookTicker({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolOrderBookTicker(params?: Omit<GetSymbolOrderBookTickerParams, 'symbol'> & { [Name in keyof Pick<GetSymbolOrderBookTickerParams, 'symbol'>]?: GetSymbolOrderBookTickerParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetSymbolOrderBookTickerResult>;

  /**
   * Read the price of the last trade.
   *
   * With `symbol` the answer is one object.
   *
   * The older form of the call; version 2 answers the same. With `symbol` the answer is one object, without it a list
   * of all contracts.
   *
   * See getSymbolPriceTickerV2. Still answered; version 2 is what the docs recommend.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTicker({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolPriceTicker(params: Omit<GetSymbolPriceTickerParams, 'symbol'> & Required<Pick<GetSymbolPriceTickerParams, 'symbol'>>, options?: BinanceCallOptions): Call<PriceTicker>;
  /**
   * Read the price of the last trade.
   *
   * Without `symbol` the answer is a list.
   *
   * The older form of the call; version 2 answers the same. With `symbol` the answer is one object, without it a list
   * of all contracts.
   *
   * See getSymbolPriceTickerV2. Still answered; version 2 is what the docs recommend.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTicker();
   * ```
   */
  getSymbolPriceTicker(params?: Omit<GetSymbolPriceTickerParams, 'symbol'> & { [Name in keyof Pick<GetSymbolPriceTickerParams, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<PriceTicker[]>;
  /**
   * Read the price of the last trade.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * The older form of the call; version 2 answers the same. With `symbol` the answer is one object, without it a list
   * of all contracts.
   *
   * See getSymbolPriceTickerV2. Still answered; version 2 is what the docs recommend.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTicker({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolPriceTicker(params?: Omit<GetSymbolPriceTickerParams, 'symbol'> & { [Name in keyof Pick<GetSymbolPriceTickerParams, 'symbol'>]?: GetSymbolPriceTickerParams[Name] | undefined }, options?: BinanceCallOptions): Call<GetSymbolPriceTickerResult>;

  /**
   * Read the exchange's clock.
   *
   * Needs no key and touches no account. Halve the round trip and compare with the local clock to learn the offset
   * that signed calls need for `timestamp`: they are refused with -1021 when it is more than a second ahead or older
   * than the receive window.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Check-Server-Time
   * @example
   * ```ts
   * const result = await usdm.checkServerTime();
   * ```
   */
  checkServerTime(params?: CheckServerTimeParams, options?: BinanceCallOptions): Call<CheckServerTimeResult>;

  /**
   * List the latest trades of the market.
   *
   * Oldest first. Fills by liquidation (insurance fund) and by auto-deleveraging are not in it. For trades further
   * back there are the aggregate trades and, with a key, the lookup by id.
   *
   * Weight 5.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Recent-Trades-List
   * @example
   * ```ts
   * const result = await usdm.getRecentTradesList({ symbol: 'BTCUSDT' });
   * ```
   */
  getRecentTradesList(params: GetRecentTradesListParams, options?: BinanceCallOptions): Call<GetRecentTradesListResult>;

  /**
   * Read when the markets behind contracts on traditional assets are open.
   *
   * Sessions of the coming week per market. The contracts trade around the clock, but index and mark price follow
   * other rules while the market behind them is closed. New markets are added without notice.
   *
   * Added on 2025-12-11.
   *
   * Weight 5.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Trading-Schedule
   * @example
   * ```ts
   * const result = await usdm.getTradingSchedule();
   * ```
   */
  getTradingSchedule(params?: GetTradingScheduleParams, options?: BinanceCallOptions): Call<GetTradingScheduleResult>;

  /**
   * Read the price of the last trade.
   *
   * With `symbol` the answer is one object.
   *
   * With `symbol` the answer is one object, without it a list of all contracts. The used weight in this call's
   * response headers is not reliable.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker-v2
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTickerV2({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolPriceTickerV2(params: Omit<GetSymbolPriceTickerV2Params, 'symbol'> & Required<Pick<GetSymbolPriceTickerV2Params, 'symbol'>>, options?: BinanceCallOptions): Call<PriceTicker>;
  /**
   * Read the price of the last trade.
   *
   * Without `symbol` the answer is a list.
   *
   * With `symbol` the answer is one object, without it a list of all contracts. The used weight in this call's
   * response headers is not reliable.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker-v2
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTickerV2();
   * ```
   */
  getSymbolPriceTickerV2(params?: Omit<GetSymbolPriceTickerV2Params, 'symbol'> & { [Name in keyof Pick<GetSymbolPriceTickerV2Params, 'symbol'>]?: undefined }, options?: BinanceCallOptions): Call<PriceTicker[]>;
  /**
   * Read the price of the last trade.
   *
   * With a `symbol` that may be undefined the answer is either.
   *
   * With `symbol` the answer is one object, without it a list of all contracts. The used weight in this call's
   * response headers is not reliable.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker-v2
   * @example
   * ```ts
   * const result = await usdm.getSymbolPriceTickerV2({ symbol: 'BTCUSDT' });
   * ```
   */
  getSymbolPriceTickerV2(params?: Omit<GetSymbolPriceTickerV2Params, 'symbol'> & { [Name in keyof Pick<GetSymbolPriceTickerV2Params, 'symbol'>]?: GetSymbolPriceTickerV2Params[Name] | undefined }, options?: BinanceCallOptions): Call<GetSymbolPriceTickerV2Result>;

  /**
   * List how far a contract stood from its index.
   *
   * One value per period. Reaches back 30 days. It has no weight; all statistics calls share a limit of 1,000 calls
   * per five minutes and IP. The annualized rate is empty for perpetuals.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Basis
   * @example
   * ```ts
   * const result = await usdm.getBasis({ pair: 'BTCUSDT', contractType: 'PERPETUAL', period: '5m' });
   * ```
   */
  getBasis(params: GetBasisParams, options?: BinanceCallOptions): Call<GetBasisResult>;

  /**
   * List what the deliveries of a pair were settled at.
   *
   * One entry per delivered contract; prices are bare numbers here. It has no weight but counts against the limit
   * that the statistics calls share.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Delivery-Price
   * @example
   * ```ts
   * const result = await usdm.getQuarterlyContractSettlementPrice({ pair: 'BTCUSDT' });
   * ```
   */
  getQuarterlyContractSettlementPrice(params: GetQuarterlyContractSettlementPriceParams, options?: BinanceCallOptions): Call<GetQuarterlyContractSettlementPriceResult>;

  /**
   * List the share of all accounts that were long and short.
   *
   * Each account with a position counts once, whatever its size. Reaches back 30 days. It has no weight; all
   * statistics calls share a limit of 1,000 calls per five minutes and IP.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Long-Short-Ratio
   * @example
   * ```ts
   * const result = await usdm.getLongShortRatio({ symbol: 'BTCUSDT', period: '5m' });
   * ```
   */
  getLongShortRatio(params: GetLongShortRatioParams, options?: BinanceCallOptions): Call<GetLongShortRatioResult>;

  /**
   * List how the open interest of a contract developed.
   *
   * One value per period. Reaches back one month. It has no weight; all statistics calls share a limit of 1,000 calls
   * per five minutes and IP.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest-Statistics
   * @example
   * ```ts
   * const result = await usdm.getOpenInterestStatistics({ symbol: 'BTCUSDT', period: '5m' });
   * ```
   */
  getOpenInterestStatistics(params: GetOpenInterestStatisticsParams, options?: BinanceCallOptions): Call<GetOpenInterestStatisticsResult>;

  /**
   * List what takers bought and sold.
   *
   * One value per period. Reaches back 30 days. It has no weight; all statistics calls share a limit of 1,000 calls
   * per five minutes and IP.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Taker-BuySell-Volume
   * @example
   * ```ts
   * const result = await usdm.getTakerBuySellVolume({ symbol: 'BTCUSDT', period: '5m' });
   * ```
   */
  getTakerBuySellVolume(params: GetTakerBuySellVolumeParams, options?: BinanceCallOptions): Call<GetTakerBuySellVolumeResult>;

  /**
   * List the share of top accounts that were long and short.
   *
   * Top accounts are the 20 % with the highest margin balance; each counts once. Needs an API key but no signature.
   * Reaches back 30 days. It has no weight; all statistics calls share a limit of 1,000 calls per five minutes and
   * IP.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: needed, but no signature.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
   * @example
   * ```ts
   * const result = await usdm.getTopTraderLongShortAccountRatio({ symbol: 'BTCUSDT', period: '5m' });
   * ```
   */
  getTopTraderLongShortAccountRatio(params: GetTopTraderLongShortAccountRatioParams, options?: BinanceCallOptions): Call<GetTopTraderLongShortAccountRatioResult>;

  /**
   * List the share of top accounts' positions that were long and short.
   *
   * Top accounts are the 20 % with the highest margin balance; their positions count by size. Needs an API key but no
   * signature. Reaches back 30 days. It has no weight; all statistics calls share a limit of 1,000 calls per five
   * minutes and IP.
   *
   * Weight 0.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: needed, but no signature.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
   * @example
   * ```ts
   * const result = await usdm.getTopTraderLongShortPositionRatio({ symbol: 'BTCUSDT', period: '5m' });
   * ```
   */
  getTopTraderLongShortPositionRatio(params: GetTopTraderLongShortPositionRatioParams, options?: BinanceCallOptions): Call<GetTopTraderLongShortPositionRatioResult>;

  /**
   * Read where the account's positions stand in the queue of auto-deleveraging.
   *
   * When an insurance fund cannot take over a bankrupt position, profitable and highly leveraged ones are closed
   * against it, the first in the queue first: 4 is first, 0 last. Updated every half minute. In one-way mode an entry
   * has `BOTH`; in hedge mode `LONG` and `SHORT`, or the one queue of a crossed pair marked by `HEDGE`. A symbol
   * without a position may be missing; asked for such a `symbol` alone the answer is an empty object, not a list.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-ADL-Quantile-Estimation
   * @example
   * ```ts
   * const result = await usdm.getPositionAdlQuantileEstimation();
   * ```
   */
  getPositionAdlQuantileEstimation(params?: GetPositionAdlQuantileEstimationParams, options?: BinanceCallOptions): Call<GetPositionAdlQuantileEstimationResult>;

  /**
   * Cancel every algo order of one symbol that waits for its trigger.
   *
   * Takes away the symbol's stops, take profits and trailing stops, protective ones included, so an open position is
   * left without them. Ordinary open orders stay, also those that a triggered algo order placed: use
   * `cancelAllOpenOrders`. The answer names no orders; list them to be sure.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Algo-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelAllAlgoOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllAlgoOpenOrders(params: CancelAllAlgoOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllAlgoOpenOrdersResult>;

  /**
   * Read one algo order by its id.
   *
   * Finds waiting, triggered and ended algo orders of any symbol. Once it was set off, `actualOrderId` names the
   * ordinary order that it placed; fills, fees and the final state are that order's, so follow it with `queryOrder`.
   * An unknown id is refused with -2013.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.queryAlgoOrder({ algoId: '123456789' });
   * ```
   */
  queryAlgoOrder(params: QueryAlgoOrderParams, options?: BinanceCallOptions): Call<QueryAlgoOrderResult>;

  /**
   * Place a conditional order - stop, take profit or trailing stop.
   *
   * The order waits outside the order book, blocks no margin, and places an ordinary order when its trigger is
   * passed; that order can still be refused then, for lack of margin for instance, and the algo order ends as
   * `REJECTED`. Refused with -2021 when the trigger is passed already, -4045 with more than 200 open conditional
   * orders over all symbols, -4130 for a second stop of a side with `closePosition=true`, -4137 when `quantity` comes
   * with it, -4136 when `closePosition=true` comes with a type that cannot take it, -4061 when `positionSide` does
   * not fit the position mode. `closePosition=true` closes what is open at the trigger and is meant to end with the
   * position; in hedge mode it closes a long with `SELL` and a short with `BUY`. Cancel-all, open orders and the
   * countdown of ordinary orders do not reach algo orders. After a lost answer look it up by `clientAlgoId`; never
   * send it again. Counts against the account's order limits, not the IP weight.
   *
   * Took over the conditional order types of newOrder on 2025-12-09. Until 2026-06-20 a call had an IP weight of 1
   * and no order count.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeAlgoOrder` of
   * `@openderivs/binance-usdm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.newAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'BUY', type: 'STOP_MARKET', quantity: '0.01', triggerPrice: '70000' });
   * ```
   */
  newAlgoOrder<Given extends NewAlgoOrderParams>(params: Given & Exact<Given, NewAlgoOrderParams, exact['newAlgoOrder']> & Explicit<Given, exact['newAlgoOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewAlgoOrderResult>;

  /**
   * Cancel one algo order that waits for its trigger.
   *
   * Once it was set off there is nothing left to cancel here: cancel the order that it placed (`actualOrderId`) with
   * `cancelOrder`. Refused with -2011 when the algo order is unknown, triggered or gone already; after a lost answer
   * query it before anything else.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Algo-Order
   * @example
   * ```ts
   * const result = await usdm.cancelAlgoOrder({ algoId: '123456789' });
   * ```
   */
  cancelAlgoOrder(params: CancelAlgoOrderParams, options?: BinanceCallOptions): WriteCall<CancelAlgoOrderResult>;

  /**
   * List the algo orders of one symbol, waiting and ended ones.
   *
   * With `algoId` the list starts at that algo order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart (-4165); `startTime` alone covers the seven days that
   * follow it. The orders that algo orders placed are not here but in `getAllOrders`.
   *
   * A parameter `page` was withdrawn on 2026-04-20; page by `algoId` or by time.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-All-Algo-Orders
   * @example
   * ```ts
   * const result = await usdm.queryAllAlgoOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  queryAllAlgoOrders(params: QueryAllAlgoOrdersParams, options?: BinanceCallOptions): Call<QueryAllAlgoOrdersResult>;

  /**
   * Cancel every open limit order of one symbol.
   *
   * The answer says that the cancellation was taken up, not which orders it hit: read the open orders to be sure.
   * Orders placed while it runs may survive. It does not reach algo orders: stops, take profits and trailing stops
   * stay and can still trigger, so send `cancelAllAlgoOpenOrders` too. Other symbols and positions stay as they are.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelAllOpenOrders({ symbol: 'BTCUSDT' });
   * ```
   */
  cancelAllOpenOrders(params: CancelAllOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllOpenOrdersResult>;

  /**
   * List orders of any status, oldest first.
   *
   * With `orderId` the list starts at that order; without it and without times it covers the last seven days.
   * `startTime` and `endTime` may be at most seven days apart (-4165); `startTime` alone covers the seven days that
   * follow it, and may lie no more than 90 days back (-4166). Forgotten are orders that were cancelled or expired
   * without a fill three days after they were placed, and all others after 90 days. `symbol` may be left out since
   * 2026-08-25. Algo orders are listed by `queryAllAlgoOrders`; the orders that they placed are listed here.
   *
   * Weight 5.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/All-Orders
   * @example
   * ```ts
   * const result = await usdm.getAllOrders();
   * ```
   */
  getAllOrders(params?: GetAllOrdersParams, options?: BinanceCallOptions): Call<GetAllOrdersResult>;

  /**
   * Place up to five orders in one call.
   *
   * Each order stands for itself: they are worked on side by side, in no promised order, and one refusal does not
   * undo the others. HTTP 200 therefore does not mean that all were accepted; the answer holds, in the order sent,
   * the accepted order or an error object for each. After a lost answer look every order up by its client id; never
   * send the batch again. The rules are those of `newOrder`; conditional types give -4120 and belong to
   * `newAlgoOrder`. Counts five against the ten-second order limit and one against the minute's.
   *
   * See newAlgoOrder. Conditional order types left on 2025-12-09 and are algo orders since.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `batchOrders.reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrders` of
   * `@openderivs/binance-usdm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Place-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.placeMultipleOrders({ batchOrders: [{ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '61000' }] });
   * ```
   */
  placeMultipleOrders<Given extends PlaceMultipleOrdersParams>(params: Given & Exact<Given, PlaceMultipleOrdersParams, exact['placeMultipleOrders']>, options?: BinanceCallOptions): WriteCall<PlaceMultipleOrdersResult>;

  /**
   * Change price and quantity of up to five open limit orders.
   *
   * Each change stands for itself, with the rules of `modifyOrder`: changed orders go to the back of the queue, and a
   * change can cancel its order. Changes are worked on side by side, in no promised order; one that breaks a filter
   * is refused and leaves its order as it was. HTTP 200 does not mean that all were carried out; the answer holds, in
   * the order sent, the changed order or an error object for each. Counts five against the ten-second order limit and
   * one against the minute's.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.modifyMultipleOrders({ batchOrders: [{ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '61000' }] });
   * ```
   */
  modifyMultipleOrders(params: ModifyMultipleOrdersParams, options?: BinanceCallOptions): WriteCall<ModifyMultipleOrdersResult>;

  /**
   * Cancel up to ten open orders of one symbol.
   *
   * Orders are named by the exchange's ids or by your own, in one list or the other. Each cancellation stands for
   * itself: the answer holds the cancelled order, or an error object with -2011 where the order was unknown, filled
   * or gone already. After a lost answer read the orders; do not send the list again. Algo orders are not reached.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Multiple-Orders
   * @example
   * ```ts
   * const result = await usdm.cancelMultipleOrders({ symbol: 'BTCUSDT', orderIdList: ['123456789'] });
   * ```
   */
  cancelMultipleOrders(params: CancelMultipleOrdersParams, options?: BinanceCallOptions): WriteCall<CancelMultipleOrdersResult>;

  /**
   * Cancel a symbol's open orders by itself unless the countdown is set anew in time.
   *
   * A dead man's switch: when `countdownTime` runs out, every ordinary open order of the symbol is cancelled. Send it
   * again and again as a heartbeat; each call sets the countdown anew, and `0` stops it. The exchange looks at the
   * countdowns about every ten milliseconds, so leave room and do not make it too short. One countdown per symbol.
   * Algo orders are not reached: take it that stops, take profits and trailing stops stay and can still trigger.
   * Positions stay open. A call that arrives late arms it again, so it is never sent a second time.
   *
   * Weight 10.
   * Key: needs role TRADE.
   * Sent again: never: a late one would start the countdown anew.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.autoCancelAllOpenOrders({ symbol: 'BTCUSDT', countdownTime: 60000 });
   * ```
   */
  autoCancelAllOpenOrders(params: AutoCancelAllOpenOrdersParams, options?: BinanceCallOptions): WriteCall<AutoCancelAllOpenOrdersResult>;

  /**
   * List orders by which the exchange closed the account's positions.
   *
   * Liquidations and auto-deleveraging; without `autoCloseType` both. Without `startTime` it covers the seven days
   * before `endTime`; nothing older than 90 days is found. The call weighs 50 without `symbol`, 20 with it.
   *
   * Weight 20 with `symbol` present, 50 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Users-Force-Orders
   * @example
   * ```ts
   * const result = await usdm.getUsersForceOrders();
   * ```
   */
  getUsersForceOrders(params?: GetUsersForceOrdersParams, options?: BinanceCallOptions): Call<GetUsersForceOrdersResult>;

  /**
   * Set the initial leverage of one symbol.
   *
   * Holds for the symbol's open position too, both sides of it in hedge mode: its initial margin changes at once, and
   * with it what is free for other orders. Lower leverage allows a larger notional. Refused with -4028 outside what
   * the symbol allows, -4161 when it is lowered on an isolated symbol with a position, -2027 when the position is too
   * large for it, -4202 to -4209 when the account or its age does not allow it. Setting the leverage already set is
   * accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Initial-Leverage
   * @example
   * ```ts
   * const result = await usdm.changeInitialLeverage({ symbol: 'BTCUSDT', leverage: 20 });
   * ```
   */
  changeInitialLeverage(params: ChangeInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeInitialLeverageResult>;

  /**
   * Set a symbol to isolated or crossed margin.
   *
   * Holds for the one symbol, in hedge mode for its long and its short position together; other symbols keep theirs.
   * Possible only while the symbol is flat and free of orders: refused with -4047 while one of its orders is open and
   * with -4048 while it has a position. `ISOLATED` is refused with -4168 in multi-assets mode. Asking for the type
   * already set is refused with -4046 and changes nothing; a flat symbol already in the wished type has also been
   * seen to answer -4067.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Margin-Type
   * @example
   * ```ts
   * const result = await usdm.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' });
   * ```
   */
  changeMarginType(params: ChangeMarginTypeParams, options?: BinanceCallOptions): WriteCall<ChangeMarginTypeResult>;

  /**
   * Read whether the account is in multi-assets mode.
   *
   * The mode is one for the whole USDⓈ-M account. The call weighs 30: read it once and after a change, not in a loop;
   * the account configuration gives the same for 5.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Multi-Assets-Mode
   * @example
   * ```ts
   * const result = await usdm.getCurrentMultiAssetsMode();
   * ```
   */
  getCurrentMultiAssetsMode(params?: GetCurrentMultiAssetsModeParams, options?: BinanceCallOptions): Call<GetCurrentMultiAssetsModeResult>;

  /**
   * Switch the whole account between single-asset mode and multi-assets mode.
   *
   * In multi-assets mode the discounted value of every margin asset backs every crossed USDⓈ-M position; in
   * single-asset mode a position is backed by its own margin asset alone. The switch holds for all symbols at once
   * and shifts liquidation prices. Asking for the mode already in force is refused with -4171 and changes nothing.
   * Refused with -4170 while any USDⓈ-M order is open, -4167 when `true` is asked for while a symbol is in isolated
   * margin mode, -4169 when the margin balance is too small for the change, and -4172 while an asset's wallet balance
   * is negative.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Multi-Assets-Mode
   * @example
   * ```ts
   * const result = await usdm.changeMultiAssetsMode({ multiAssetsMargin: true });
   * ```
   */
  changeMultiAssetsMode(params: ChangeMultiAssetsModeParams, options?: BinanceCallOptions): WriteCall<ChangeMultiAssetsModeResult>;

  /**
   * List the algo orders of one symbol, or of all, that wait for their trigger.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists stops, take profits and trailing stops only; ordinary
   * open orders are listed by `getCurrentAllOpenOrders`. Read both to know everything that can still trade.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Algo-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.getCurrentAllAlgoOpenOrders();
   * ```
   */
  getCurrentAllAlgoOpenOrders(params?: GetCurrentAllAlgoOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllAlgoOpenOrdersResult>;

  /**
   * Read one order while it is open.
   *
   * Refused with -2013 as soon as the order is filled, cancelled or expired: use `queryOrder` to learn how it ended.
   * Algo orders waiting for their trigger are not found here.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Current-Open-Order
   * @example
   * ```ts
   * const result = await usdm.queryCurrentOpenOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryCurrentOpenOrder(params: QueryCurrentOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentOpenOrderResult>;

  /**
   * List the open orders of one symbol, or of all.
   *
   * Without `symbol` the call weighs 40 instead of 1. It lists ordinary orders only: stops, take profits and trailing
   * stops wait as algo orders and are listed by `getCurrentAllAlgoOpenOrders`, so an empty list does not mean that
   * nothing can trade.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Open-Orders
   * @example
   * ```ts
   * const result = await usdm.getCurrentAllOpenOrders();
   * ```
   */
  getCurrentAllOpenOrders(params?: GetCurrentAllOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllOpenOrdersResult>;

  /**
   * Read one order by its id.
   *
   * Finds open, filled and ended orders. Forgotten, and then answered with -2013, are orders that were cancelled or
   * expired without a fill three days after they were placed, and all others after 90 days. Right after placing,
   * -2013 may also mean that the order has not arrived yet. Algo orders are not found here, only the orders that they
   * placed: use `queryAlgoOrder`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Order
   * @example
   * ```ts
   * const result = await usdm.queryOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  queryOrder(params: QueryOrderParams, options?: BinanceCallOptions): Call<QueryOrderResult>;

  /**
   * Place a limit or a market order.
   *
   * Sends one order to the matching engine. Refused before it gets there when price or quantity break the symbol's
   * filters (-1111, -4014, -4023, -4005, -4164 below the smallest notional), when margin does not suffice (-2019),
   * when a reduce-only order has nothing to reduce (-2022), when `positionSide` does not fit the position mode
   * (-4061), or when an open order has the same `newClientOrderId` (-4116). A post-only order that would trade at
   * once is refused with -5022, a `FOK` that cannot fill with -5021. Stop, take profit and trailing stop types are
   * refused with -4120 since 2025-12-09: place them with `newAlgoOrder`. Orders on `TRADIFI_PERPETUAL` contracts are
   * refused with -4411 until the account has signed with `signFuturesTradFiPerpsContract`. After a lost answer look
   * the order up by its client id; never send it again. On HTTP 503 the text decides whether it was placed. Counts
   * against the account's order limits, not the IP weight.
   *
   * See newAlgoOrder. Of the order types only LIMIT and MARKET are left; STOP, STOP_MARKET, TAKE_PROFIT,
   * TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET and their parameters went to newAlgoOrder on 2025-12-09.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrder` of
   * `@openderivs/binance-usdm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api
   * @example
   * ```ts
   * const result = await usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '61000' });
   * ```
   */
  newOrder<Given extends NewOrderParams>(params: Given & Exact<Given, NewOrderParams, exact['newOrder']> & Explicit<Given, exact['newOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewOrderResult>;

  /**
   * Change price and quantity of an open limit order.
   *
   * The order keeps its ids and goes to the back of the queue. `quantity` is the new total, fills included, and must
   * be sent even when it stays; the price is given by `price` or `priceMatch`. The order is cancelled instead when it
   * is partly filled and the new quantity is no more than what is filled, or when it is `GTX` and the new price would
   * trade at once. A change that breaks a filter of the symbol is refused, and the order stays as it was. Refused as
   * well with -5027 when nothing changes, -5026 after 9,999 changes of one order, -5043 while another change is under
   * way, -5029 below the smallest notional, -5047 when `reduceOnly=true` is sent for an order that is not
   * reduce-only, and -2013 when the order is gone. Algo orders cannot be modified: cancel and place anew.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Order
   * @example
   * ```ts
   * const result = await usdm.modifyOrder({ orderId: '123456789', symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '61000' });
   * ```
   */
  modifyOrder(params: ModifyOrderParams, options?: BinanceCallOptions): WriteCall<ModifyOrderResult>;

  /**
   * Cancel one open order.
   *
   * What is filled stays filled; the answer's `executedQty` says how much. Refused with -2011 when the order is
   * unknown, already filled or already gone, so after a lost answer a second call cannot tell success from a fill:
   * query the order. Algo orders waiting for their trigger are not reached: use `cancelAlgoOrder`. Accepted even
   * while new orders are throttled.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Order
   * @example
   * ```ts
   * const result = await usdm.cancelOrder({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: BinanceCallOptions): WriteCall<CancelOrderResult>;

  /**
   * Check a new order without placing it.
   *
   * Runs the checks of a new order and answers as if it had been accepted, but nothing reaches the matching engine
   * and the `orderId` names no order. Filters and parameters are checked; that the order would be accepted, filled or
   * covered by margin is not promised. The conditional types are still described here although `newOrder` refuses
   * them with -4120: a test that passes for one of them proves nothing, and they are placed with `newAlgoOrder`. How
   * much weight a call takes is not stated anywhere.
   *
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Order-Test
   * @example
   * ```ts
   * const result = await usdm.testOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', quantity: '0.01', price: '61000', timeInForce: 'GTC' });
   * ```
   */
  testOrder<Given extends TestOrderParams>(params: Given & Exact<Given, TestOrderParams, exact['testOrder']>, options?: BinanceCallOptions): WriteCall<TestOrderResult>;

  /**
   * List the changes of one order.
   *
   * Send `orderId` or `origClientOrderId`; with both, `orderId` counts. Tells price and quantity before and after
   * each change, the latest first. Reaches back three months.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Get-Order-Modify-History
   * @example
   * ```ts
   * const result = await usdm.getOrderModifyHistory({ symbol: 'BTCUSDT', orderId: '123456789' });
   * ```
   */
  getOrderModifyHistory(params: GetOrderModifyHistoryParams, options?: BinanceCallOptions): Call<GetOrderModifyHistoryResult>;

  /**
   * Add margin to an isolated position, or take margin out of it.
   *
   * Moves `amount` of the symbol's margin asset between the cross wallet and the isolated wallet of one open
   * position, which moves its liquidation price at once; leverage, other positions and open orders stay as they are.
   * Every call moves the amount again: after a lost answer read the position or the margin change history before
   * sending another. Refused with -4049 when the symbol is crossed, -4054 without a position on that side, -4055 when
   * `amount` is not above zero, -4050 when the cross wallet cannot pay what is to be added, -4051 when the position
   * cannot spare what is to be taken out, and -4061 when `positionSide` does not fit the account's position mode.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
   * @example
   * ```ts
   * const result = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '100', type: 1 });
   * ```
   */
  modifyIsolatedPositionMargin(params: ModifyIsolatedPositionMarginParams, options?: BinanceCallOptions): WriteCall<ModifyIsolatedPositionMarginResult>;

  /**
   * List what was moved into and out of isolated positions of one symbol.
   *
   * Movements by call and those that fills caused. Reaches back 30 days, and `startTime` and `endTime` may be no
   * further apart. This is where to look after the answer to a margin change was lost. Unlike most reads it wants the
   * role TRADE.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Get-Position-Margin-Change-History
   * @example
   * ```ts
   * const result = await usdm.getPositionMarginChangeHistory({ symbol: 'BTCUSDT' });
   * ```
   */
  getPositionMarginChangeHistory(params: GetPositionMarginChangeHistoryParams, options?: BinanceCallOptions): Call<GetPositionMarginChangeHistoryResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode.
   *
   * The mode decides whether orders must carry `positionSide` and whether they may carry `reduceOnly`. One setting
   * for every symbol, shared with COIN-M since 2026-06-30. The call weighs 30; the account configuration gives the
   * same for 5.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Position-Mode
   * @example
   * ```ts
   * const result = await usdm.getCurrentPositionMode();
   * ```
   */
  getCurrentPositionMode(params?: GetCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetCurrentPositionModeResult>;

  /**
   * Switch the whole account between one-way mode and hedge mode.
   *
   * Hedge mode keeps a long and a short position per symbol apart, and every order must then name `positionSide`;
   * one-way mode keeps one net position. The switch holds for every symbol, and since 2026-06-30 it is one setting
   * for USDⓈ-M and COIN-M: changing it here changes it there. Refused with -4067 while an order is open and with
   * -4068 while a position is open, on either product. -4531, announced on 2026-05-11 as temporary, says that COIN-M
   * has the positions or orders: close and cancel them there. Asking for the mode in force is refused with -4059 and
   * changes nothing.
   *
   * Until 2026-06-30 the setting was USDⓈ-M's own; since then it is shared with COIN-M.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Position-Mode
   * @example
   * ```ts
   * const result = await usdm.changePositionMode({ dualSidePosition: true });
   * ```
   */
  changePositionMode(params: ChangePositionModeParams, options?: BinanceCallOptions): WriteCall<ChangePositionModeResult>;

  /**
   * Sign the agreement that trading contracts on traditional assets needs.
   *
   * Without it orders on `TRADIFI_PERPETUAL` contracts are refused with -4411. Signs for the whole account, cannot be
   * taken back by a call, and changes nothing when it was signed already. The call weighs 50.
   *
   * Added on 2025-12-11.
   *
   * Weight 50.
   * Key: needs role USER_DATA.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Futures-TradFi-Perps-Contract
   * @example
   * ```ts
   * const result = await usdm.signFuturesTradFiPerpsContract();
   * ```
   */
  signFuturesTradFiPerpsContract(params?: SignFuturesTradFiPerpsContractParams, options?: BinanceCallOptions): WriteCall<SignFuturesTradFiPerpsContractResult>;

  /**
   * List the account's fills on one symbol.
   *
   * Without times and `fromId` it covers the last seven days; `startTime` and `endTime` may be at most seven days
   * apart (-4165), and `startTime` alone covers the seven days that follow it. It goes back three months (six until
   * 2026-08-26): an earlier `startTime` is refused with -4166. To page, take the last `id` plus one as `fromId`,
   * which may not be sent together with times. Fills of triggered algo orders are in it, under the `orderId` of the
   * order that was placed.
   *
   * Weight 5.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Account-Trade-List
   * @example
   * ```ts
   * const result = await usdm.getAccountTradeList({ symbol: 'BTCUSDT' });
   * ```
   */
  getAccountTradeList(params: GetAccountTradeListParams, options?: BinanceCallOptions): Call<GetAccountTradeListResult>;

  /**
   * Read positions with their leverage and margin type, for every symbol.
   *
   * The older form of the call: it lists every symbol, also those without a position, with leverage and margin type.
   * Version 3 lists only what is open and leaves the settings to the symbol configuration. In one-way mode a symbol
   * has one `BOTH` entry; in hedge mode it has a `LONG` and a `SHORT` one. Note that `marginType` reads `cross` where
   * calls send `CROSSED`.
   *
   * See getPositionInformationV3 or getSymbolConfiguration. Still answered; version 3 came on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-Information-V2
   * @example
   * ```ts
   * const result = await usdm.getPositionInformationV2();
   * ```
   */
  getPositionInformationV2(params?: GetPositionInformationV2Params, options?: BinanceCallOptions): Call<GetPositionInformationV2Result>;

  /**
   * Read positions with their margin, liquidation price and unrealized profit.
   *
   * Answers only symbols that have a position or open orders, so a flat account gets an empty list even when `symbol`
   * is sent. In one-way mode a symbol has one `BOTH` entry; in hedge mode it has `LONG` and `SHORT` entries. Leverage
   * and margin type are not in it: the symbol configuration has them. Figures move with the mark price; the user data
   * stream tells of changes sooner.
   *
   * Added on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-Information-V3
   * @example
   * ```ts
   * const result = await usdm.getPositionInformationV3();
   * ```
   */
  getPositionInformationV3(params?: GetPositionInformationV3Params, options?: BinanceCallOptions): Call<GetPositionInformationV3Result>;

  /**
   * Read the account's modes, permissions and fee tier.
   *
   * Position mode and asset mode in one call of weight 5, where the calls for either weigh 30. Balances and positions
   * are in the account information.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Config
   * @example
   * ```ts
   * const result = await usdm.getFuturesAccountConfiguration();
   * ```
   */
  getFuturesAccountConfiguration(params?: GetFuturesAccountConfigurationParams, options?: BinanceCallOptions): Call<GetFuturesAccountConfigurationResult>;

  /**
   * Read how the account stands against the exchange's trading rules.
   *
   * Accounts that place many orders and trade few of them are limited to reduce-only orders for a while (-4400). By
   * symbol, and under `ACCOUNT` for rules over the whole account. The call weighs 10 without `symbol`.
   *
   * Weight 1 with `symbol` present, 10 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Trading-Quantitative-Rules-Indicators
   * @example
   * ```ts
   * const result = await usdm.getFuturesTradingQuantitativeRulesIndicators();
   * ```
   */
  getFuturesTradingQuantitativeRulesIndicators(params?: GetFuturesTradingQuantitativeRulesIndicatorsParams, options?: BinanceCallOptions): Call<GetFuturesTradingQuantitativeRulesIndicatorsResult>;

  /**
   * Read what the account pays on one contract.
   *
   * Rates are fractions: `0.0004` is 0.04 %. A discount for paying in BNB is not in them. The call weighs 20, and
   * rates change at most once a day.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/User-Commission-Rate
   * @example
   * ```ts
   * const result = await usdm.getUserCommissionRate({ symbol: 'BTCUSDT' });
   * ```
   */
  getUserCommissionRate(params: GetUserCommissionRateParams, options?: BinanceCallOptions): Call<GetUserCommissionRateResult>;

  /**
   * Read whether futures fees are paid in BNB.
   *
   * One setting for the whole USDⓈ-M account. The call weighs 30: read it once and after a change, not in a loop.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-BNB-Burn-Status
   * @example
   * ```ts
   * const result = await usdm.getBnbBurnStatus();
   * ```
   */
  getBnbBurnStatus(params?: GetBnbBurnStatusParams, options?: BinanceCallOptions): Call<GetBnbBurnStatusResult>;

  /**
   * Choose whether futures fees are paid in BNB.
   *
   * Holds for every symbol. With `true` fees are taken from the BNB in the futures wallet at a discount, and from the
   * margin asset when that runs out. Setting what is set already is accepted.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Toggle-BNB-Burn-On-Futures-Trade
   * @example
   * ```ts
   * const result = await usdm.toggleBnbBurnOnFuturesTrade({ feeBurn: true });
   * ```
   */
  toggleBnbBurnOnFuturesTrade(params: ToggleBnbBurnOnFuturesTradeParams, options?: BinanceCallOptions): WriteCall<ToggleBnbBurnOnFuturesTradeResult>;

  /**
   * List what moved the futures balance - profit, fees, funding, transfers.
   *
   * Oldest first. Without times it covers the last seven days, and three months back is as far as it goes; for more
   * there are the downloads. Without `incomeType` all kinds are answered. One trade makes several entries, one per
   * kind. The call weighs 30.
   *
   * Weight 30.
   * Pages: `iterate` of `@openderivs/binance-usdm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Income-History
   * @example
   * ```ts
   * const result = await usdm.getIncomeHistory();
   * ```
   */
  getIncomeHistory(params?: GetIncomeHistoryParams, options?: BinanceCallOptions): Call<GetIncomeHistoryResult>;

  /**
   * Ask for a file with the account's transaction history.
   *
   * The file is made in the background: keep the id and ask for the link with
   * `getFuturesTransactionHistoryDownloadLinkById`. At most a year per file, and 5 files a month, shared with the
   * website's own downloads. The call weighs 1000, so it takes much of a minute's budget.
   *
   * Weight 1000.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
   * @example
   * ```ts
   * const result = await usdm.getDownloadIdForFuturesTransactionHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesTransactionHistory(params: GetDownloadIdForFuturesTransactionHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesTransactionHistoryResult>;

  /**
   * Read the link to a file with the account's transaction history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await usdm.getFuturesTransactionHistoryDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesTransactionHistoryDownloadLinkById(params: GetFuturesTransactionHistoryDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesTransactionHistoryDownloadLinkByIdResult>;

  /**
   * Read how much leverage each contract allows at which size.
   *
   * Brackets are the account's own: they may be adjusted by `notionalCoef`. Maintenance margin is the notional times
   * `maintMarginRatio` less `cum`. With `symbol` the docs answer one object, while a list with one entry has been
   * seen as well, so be ready for both; without it the answer is a list.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Notional-and-Leverage-Brackets
   * @example
   * ```ts
   * const result = await usdm.getNotionalAndLeverageBrackets();
   * ```
   */
  getNotionalAndLeverageBrackets(params?: GetNotionalAndLeverageBracketsParams, options?: BinanceCallOptions): Call<GetNotionalAndLeverageBracketsResult>;

  /**
   * Ask for a file with the account's order history.
   *
   * The file is made in the background: keep the id and ask for the link with
   * `getFuturesOrderHistoryDownloadLinkById`. At most a year per file, and 10 files a month, shared with the
   * website's own downloads. The call weighs 1000, so it takes much of a minute's budget.
   *
   * Weight 1000.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
   * @example
   * ```ts
   * const result = await usdm.getDownloadIdForFuturesOrderHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesOrderHistory(params: GetDownloadIdForFuturesOrderHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesOrderHistoryResult>;

  /**
   * Read the link to a file with the account's order history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await usdm.getFuturesOrderHistoryDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesOrderHistoryDownloadLinkById(params: GetFuturesOrderHistoryDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesOrderHistoryDownloadLinkByIdResult>;

  /**
   * Read the account's own order limits.
   *
   * Large accounts may have higher limits than exchange information lists. Since 2026-06-30 USDⓈ-M and COIN-M orders
   * count together.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Query-Rate-Limit
   * @example
   * ```ts
   * const result = await usdm.queryUserRateLimit();
   * ```
   */
  queryUserRateLimit(params?: QueryUserRateLimitParams, options?: BinanceCallOptions): Call<QueryUserRateLimitResult>;

  /**
   * Read the account's leverage and margin type per contract.
   *
   * The settings that version 3 of the position and account reads leave out. Contracts are listed whether or not
   * there is a position.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Symbol-Config
   * @example
   * ```ts
   * const result = await usdm.getSymbolConfiguration();
   * ```
   */
  getSymbolConfiguration(params?: GetSymbolConfigurationParams, options?: BinanceCallOptions): Call<GetSymbolConfigurationResult>;

  /**
   * Ask for a file with the account's trade history.
   *
   * The file is made in the background: keep the id and ask for the link with `getFuturesTradeDownloadLinkById`. At
   * most a year per file, and 5 files a month, shared with the website's own downloads. The call weighs 1000, so it
   * takes much of a minute's budget.
   *
   * Weight 1000.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
   * @example
   * ```ts
   * const result = await usdm.getDownloadIdForFuturesTradeHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesTradeHistory(params: GetDownloadIdForFuturesTradeHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesTradeHistoryResult>;

  /**
   * Read the link to a file with the account's trade history.
   *
   * Ask again while `status` is `processing`. The link holds for seven days; whoever has it can read the file.
   *
   * Weight 10.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await usdm.getFuturesTradeDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesTradeDownloadLinkById(params: GetFuturesTradeDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesTradeDownloadLinkByIdResult>;

  /**
   * Read the account's modes, totals, assets and every symbol.
   *
   * The older form of the call: it lists every asset and every symbol, those at 0 included, and is long. Version 3
   * lists only what is there and leaves modes to the account configuration.
   *
   * See getAccountInformationV3 or getFuturesAccountConfiguration. Still answered; version 3 came on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V2
   * @example
   * ```ts
   * const result = await usdm.getAccountInformationV2();
   * ```
   */
  getAccountInformationV2(params?: GetAccountInformationV2Params, options?: BinanceCallOptions): Call<GetAccountInformationV2Result>;

  /**
   * Read the futures balance by asset.
   *
   * The older form of the call, which lists every asset, those at 0 included. Version 3 has the same fields.
   *
   * See getFuturesAccountBalanceV3. Still answered; version 3 came on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V2
   * @example
   * ```ts
   * const result = await usdm.getFuturesAccountBalanceV2();
   * ```
   */
  getFuturesAccountBalanceV2(params?: GetFuturesAccountBalanceV2Params, options?: BinanceCallOptions): Call<GetFuturesAccountBalanceV2Result>;

  /**
   * Read the account's totals, its margin assets and its positions.
   *
   * One call for balances and positions. `positions` holds only symbols with a position or open orders. In
   * single-asset mode the totals count USDT alone, in multi-assets mode all assets in USD. Modes, fee tier and
   * permissions are not in it: the account configuration has them.
   *
   * Added on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V3
   * @example
   * ```ts
   * const result = await usdm.getAccountInformationV3();
   * ```
   */
  getAccountInformationV3(params?: GetAccountInformationV3Params, options?: BinanceCallOptions): Call<GetAccountInformationV3Result>;

  /**
   * Read the futures balance by asset.
   *
   * Wallet balances without positions: for both in one call there is the account information at the same weight. In
   * multi-assets mode `availableBalance` is counted over all assets and must not be added up.
   *
   * Added on 2024-07-24.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V3
   * @example
   * ```ts
   * const result = await usdm.getFuturesAccountBalanceV3();
   * ```
   */
  getFuturesAccountBalanceV3(params?: GetFuturesAccountBalanceV3Params, options?: BinanceCallOptions): Call<GetFuturesAccountBalanceV3Result>;

  /**
   * Convert at a quoted price.
   *
   * Carries out the conversion of a quote that still holds; a quote can be accepted once. The answer says that it is
   * under way: read its status by `orderId` or `quoteId`, also after a lost answer.
   *
   * Weight 200.
   * Key: needs role USER_DATA.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Accept-Quote
   * @example
   * ```ts
   * const result = await usdm.acceptTheOfferedQuote({ quoteId: '12415572564' });
   * ```
   */
  acceptTheOfferedQuote(params: AcceptTheOfferedQuoteParams, options?: BinanceCallOptions): WriteCall<AcceptTheOfferedQuoteResult>;

  /**
   * List which assets can be converted into which.
   *
   * Send `fromAsset`, `toAsset` or both; the answer lists the pairs that fit, with smallest and largest amounts.
   * Needs no key.
   *
   * Weight 20.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/convert
   * @example
   * ```ts
   * const result = await usdm.listAllConvertPairs({ fromAsset: 'USDT' });
   * ```
   */
  listAllConvertPairs(params: ListAllConvertPairsParams, options?: BinanceCallOptions): Call<ListAllConvertPairsResult>;

  /**
   * Ask for a price to convert one asset into another.
   *
   * Nothing is converted until the quote is accepted, within the ten seconds that it holds. The amount is given on
   * one side. Without enough balance the answer has no `quoteId`. At most 360 quotes an hour and 500 a day for one
   * user.
   *
   * Weight 50.
   * Limit: 360 calls per 3600 seconds and account; 500 calls per 86400 seconds and account.
   * Key: needs role USER_DATA.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Send-quote-request
   * @example
   * ```ts
   * const result = await usdm.sendQuoteRequest({ fromAsset: 'USDT', toAsset: 'BNB', fromAmount: '100' });
   * ```
   */
  sendQuoteRequest(params: SendQuoteRequestParams, options?: BinanceCallOptions): WriteCall<SendQuoteRequestResult>;

  /**
   * Read what became of a conversion.
   *
   * Send the id of the conversion or of its quote. Note that `orderId` is a bare number here and text where the quote
   * is accepted.
   *
   * Weight 50.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Order-Status
   * @example
   * ```ts
   * const result = await usdm.getOrderStatus({ orderId: '123456789' });
   * ```
   */
  getOrderStatus(params: GetOrderStatusParams, options?: BinanceCallOptions): Call<GetOrderStatusResult>;

  /**
   * Get the listen key that opens the account's user data stream.
   *
   * Valid for 60 minutes. When the account has a live key already, that one is answered and its 60 minutes start
   * anew, so all programs of an account share it, and closing it closes it for all. Needs the API key only, no
   * signature.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Start-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.startUserDataStream();
   * ```
   */
  startUserDataStream(params?: StartUserDataStreamParams, options?: BinanceCallOptions): WriteCall<StartUserDataStreamResult>;

  /**
   * Keep the account's listen key alive for another 60 minutes.
   *
   * Names no key, since an account has one at most. Send it well before the 60 minutes are over, every half hour for
   * instance. Refused with -1125 when the account has no live key: start a new one and connect again.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Keepalive-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.keepaliveUserDataStream();
   * ```
   */
  keepaliveUserDataStream(params?: KeepaliveUserDataStreamParams, options?: BinanceCallOptions): WriteCall<KeepaliveUserDataStreamResult>;

  /**
   * Close the account's user data stream and drop its listen key.
   *
   * Ends the stream for every program that uses the account's key. Refused with -1125 when the account has no live
   * key. Orders and positions are not touched.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Close-User-Data-Stream
   * @example
   * ```ts
   * const result = await usdm.closeUserDataStream();
   * ```
   */
  closeUserDataStream(params?: CloseUserDataStreamParams, options?: BinanceCallOptions): WriteCall<CloseUserDataStreamResult>;

  /**
   * Read what a classic Portfolio Margin account can transfer out of futures.
   *
   * For accounts in classic Portfolio Margin only, which still trade through this API; it is not the Portfolio Margin
   * API. The limit is for the asset that is named.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/usds-margined-futures/portfolio-margin-endpoints
   * @example
   * ```ts
   * const result = await usdm.getClassicPortfolioMarginAccountInformation({ asset: 'USDT' });
   * ```
   */
  getClassicPortfolioMarginAccountInformation(params: GetClassicPortfolioMarginAccountInformationParams, options?: BinanceCallOptions): Call<GetClassicPortfolioMarginAccountInformationResult>;
}

export type { CancelAlgoOrderFields, CancelAlgoOrderParams, CancelAlgoOrderWithAlgoId, CancelAlgoOrderWithClientAlgoId, CancelMultipleOrdersFields, CancelMultipleOrdersParams, CancelMultipleOrdersWithOrderIdList, CancelMultipleOrdersWithOrigClientOrderIdList, CancelOrderFields, CancelOrderParams, CancelOrderWithOrderId, CancelOrderWithOrigClientOrderId, GetAccountTradeListFields, GetAccountTradeListParams, GetAccountTradeListWithoutEndTime, GetAccountTradeListWithoutFromId, GetAccountTradeListWithoutStartTime, GetOrderModifyHistoryFields, GetOrderModifyHistoryParams, GetOrderModifyHistoryWithOrderId, GetOrderModifyHistoryWithOrigClientOrderId, GetOrderStatusFields, GetOrderStatusParams, GetOrderStatusWithOrderId, GetOrderStatusWithQuoteId, ListAllConvertPairsFields, ListAllConvertPairsParams, ListAllConvertPairsWithFromAsset, ListAllConvertPairsWithToAsset, ModifyOrderFields, ModifyOrderItem, ModifyOrderItemFields, ModifyOrderItemWithOrderId, ModifyOrderItemWithOrigClientOrderId, ModifyOrderItemWithPrice, ModifyOrderItemWithPriceMatch, ModifyOrderParams, ModifyOrderWithOrderId, ModifyOrderWithOrigClientOrderId, ModifyOrderWithPrice, ModifyOrderWithPriceMatch, NewAlgoOrderAnyOtherTimeInForce, NewAlgoOrderExact, NewAlgoOrderFields, NewAlgoOrderGoodTillDate, NewAlgoOrderHedgeMode, NewAlgoOrderHedgeModeClosingLongPosition, NewAlgoOrderHedgeModeClosingShortPosition, NewAlgoOrderOneWayMode, NewAlgoOrderParams, NewAlgoOrderStopOrTakeProfitLimitPricedByBook, NewAlgoOrderStopOrTakeProfitLimitWithPrice, NewAlgoOrderStopOrTakeProfitMarketClosesPosition, NewAlgoOrderStopOrTakeProfitMarketQuantity, NewAlgoOrderTrailingStop, NewOrderAnyOtherTimeInForce, NewOrderExact, NewOrderFields, NewOrderGoodTillDate, NewOrderHedgeMode, NewOrderItem, NewOrderItemAnyOtherTimeInForce, NewOrderItemExact, NewOrderItemFields, NewOrderItemGoodTillDate, NewOrderItemHedgeMode, NewOrderItemLimitPricedByBook, NewOrderItemLimitWithPrice, NewOrderItemMarket, NewOrderItemOneWayMode, NewOrderLimitPricedByBook, NewOrderLimitWithPrice, NewOrderMarket, NewOrderOneWayMode, NewOrderParams, PositionSideExceptBoth, QueryAlgoOrderFields, QueryAlgoOrderParams, QueryAlgoOrderWithAlgoId, QueryAlgoOrderWithClientAlgoId, QueryCurrentOpenOrderFields, QueryCurrentOpenOrderParams, QueryCurrentOpenOrderWithOrderId, QueryCurrentOpenOrderWithOrigClientOrderId, QueryOrderFields, QueryOrderParams, QueryOrderWithOrderId, QueryOrderWithOrigClientOrderId, SendQuoteRequestFields, SendQuoteRequestParams, SendQuoteRequestWithFromAmount, SendQuoteRequestWithToAmount, TestOrderAnyOtherTimeInForce, TestOrderExact, TestOrderFields, TestOrderGoodTillDate, TestOrderHedgeMode, TestOrderLimitPricedByBook, TestOrderLimitWithPrice, TestOrderMarket, TestOrderOneWayMode, TestOrderParams, TestOrderStopOrTakeProfitLimitPricedByBook, TestOrderStopOrTakeProfitLimitWithPrice, TestOrderStopOrTakeProfitMarketClosesPosition, TestOrderStopOrTakeProfitMarketQuantity, TestOrderTrailingStop, TimeInForceExceptGtd } from './schema.ts';
export type AccountAssetV2 = components['schemas']['AccountAssetV2'];
export type AccountAssetV3 = components['schemas']['AccountAssetV3'];
export type AccountBalance = components['schemas']['AccountBalance'];
export type AccountConfiguration = components['schemas']['AccountConfiguration'];
export type AccountInformationV2 = components['schemas']['AccountInformationV2'];
export type AccountInformationV3 = components['schemas']['AccountInformationV3'];
export type AccountPositionV2 = components['schemas']['AccountPositionV2'];
export type AccountPositionV3 = components['schemas']['AccountPositionV3'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AdlQuantile = components['schemas']['AdlQuantile'];
export type AdlQuantileBySide = components['schemas']['AdlQuantileBySide'];
export type AdlRisk = components['schemas']['AdlRisk'];
export type AdlRiskLevel = components['schemas']['AdlRiskLevel'];
export type AggregateTrade = components['schemas']['AggregateTrade'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type AlgoOrderCanceled = components['schemas']['AlgoOrderCanceled'];
export type AlgoOrderResult = components['schemas']['AlgoOrderResult'];
export type AlgoOrderType = components['schemas']['AlgoOrderType'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type ApiError = components['schemas']['ApiError'];
export type AssetIndex = components['schemas']['AssetIndex'];
export type AutoCloseType = components['schemas']['AutoCloseType'];
export type Basis = components['schemas']['Basis'];
export type BasisContractType = components['schemas']['BasisContractType'];
export type BeforeAndAfter = components['schemas']['BeforeAndAfter'];
export type BookTicker = components['schemas']['BookTicker'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type CommissionRate = components['schemas']['CommissionRate'];
export type CompositeIndex = components['schemas']['CompositeIndex'];
export type CompositeIndexPart = components['schemas']['CompositeIndexPart'];
export type ContinuousContractType = components['schemas']['ContinuousContractType'];
export type Contract = components['schemas']['Contract'];
export type ContractFilter = components['schemas']['ContractFilter'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractType = components['schemas']['ContractType'];
export type ConvertAccepted = components['schemas']['ConvertAccepted'];
export type ConvertOrder = components['schemas']['ConvertOrder'];
export type ConvertOrderStatus = components['schemas']['ConvertOrderStatus'];
export type ConvertPair = components['schemas']['ConvertPair'];
export type ConvertQuote = components['schemas']['ConvertQuote'];
export type CountdownSet = components['schemas']['CountdownSet'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DeliveryPrice = components['schemas']['DeliveryPrice'];
export type DepthLimit = components['schemas']['DepthLimit'];
export type Download = components['schemas']['Download'];
export type DownloadRequested = components['schemas']['DownloadRequested'];
export type DownloadStatus = components['schemas']['DownloadStatus'];
export type ExchangeInformation = components['schemas']['ExchangeInformation'];
export type FeeBurn = components['schemas']['FeeBurn'];
export type ForceOrder = components['schemas']['ForceOrder'];
export type FundingInfo = components['schemas']['FundingInfo'];
export type FundingRate = components['schemas']['FundingRate'];
export type Income = components['schemas']['Income'];
export type IncomeType = components['schemas']['IncomeType'];
export type IndexConstituent = components['schemas']['IndexConstituent'];
export type IndexConstituents = components['schemas']['IndexConstituents'];
export type InsuranceFund = components['schemas']['InsuranceFund'];
export type InsuranceFundAsset = components['schemas']['InsuranceFundAsset'];
export type Kline = components['schemas']['Kline'];
export type KlineInterval = components['schemas']['KlineInterval'];
export type LeverageBracket = components['schemas']['LeverageBracket'];
export type LeverageBrackets = components['schemas']['LeverageBrackets'];
export type LeverageSet = components['schemas']['LeverageSet'];
export type ListenKey = components['schemas']['ListenKey'];
export type ListenKeyKept = components['schemas']['ListenKeyKept'];
export type LongShortRatio = components['schemas']['LongShortRatio'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarginAsset = components['schemas']['MarginAsset'];
export type MarginType = components['schemas']['MarginType'];
export type MarkPrice = components['schemas']['MarkPrice'];
export type MarketLotSizeFilter = components['schemas']['MarketLotSizeFilter'];
export type MarketSchedule = components['schemas']['MarketSchedule'];
export type MarketSchedules = components['schemas']['MarketSchedules'];
export type MarketSession = components['schemas']['MarketSession'];
export type MaxNumAlgoOrdersFilter = components['schemas']['MaxNumAlgoOrdersFilter'];
export type MaxNumOrdersFilter = components['schemas']['MaxNumOrdersFilter'];
export type MinNotionalFilter = components['schemas']['MinNotionalFilter'];
export type ModifiedOrder = components['schemas']['ModifiedOrder'];
export type MultiAssetsMode = components['schemas']['MultiAssetsMode'];
export type NewOrderSelfTradePreventionMode = components['schemas']['NewOrderSelfTradePreventionMode'];
export type NewOrderType = components['schemas']['NewOrderType'];
export type Nothing = components['schemas']['Nothing'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestStatistic = components['schemas']['OpenInterestStatistic'];
export type Order = components['schemas']['Order'];
export type OrderAmendment = components['schemas']['OrderAmendment'];
export type OrderAmendmentDetail = components['schemas']['OrderAmendmentDetail'];
export type OrderBook = components['schemas']['OrderBook'];
export type OrderBookLevel = components['schemas']['OrderBookLevel'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderResult = components['schemas']['OrderResult'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PortfolioMarginAccountInformation = components['schemas']['PortfolioMarginAccountInformation'];
export type PositionMarginChanged = components['schemas']['PositionMarginChanged'];
export type PositionMarginDirection = components['schemas']['PositionMarginDirection'];
export type PositionMarginHistoryEntry = components['schemas']['PositionMarginHistoryEntry'];
export type PositionMarginType = components['schemas']['PositionMarginType'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRiskControlFilter = components['schemas']['PositionRiskControlFilter'];
export type PositionRiskV2 = components['schemas']['PositionRiskV2'];
export type PositionRiskV3 = components['schemas']['PositionRiskV3'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceFilter = components['schemas']['PriceFilter'];
export type PriceKline = components['schemas']['PriceKline'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type PriceTicker = components['schemas']['PriceTicker'];
export type RateLimit = components['schemas']['RateLimit'];
export type RateLimitInterval = components['schemas']['RateLimitInterval'];
export type RateLimitType = components['schemas']['RateLimitType'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type ServerTime = components['schemas']['ServerTime'];
export type StatisticsPeriod = components['schemas']['StatisticsPeriod'];
export type SymbolConfiguration = components['schemas']['SymbolConfiguration'];
export type TakerVolume = components['schemas']['TakerVolume'];
export type Ticker24h = components['schemas']['Ticker24h'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type Trade = components['schemas']['Trade'];
export type TradingIndicator = components['schemas']['TradingIndicator'];
export type TradingIndicatorName = components['schemas']['TradingIndicatorName'];
export type TradingSchedule = components['schemas']['TradingSchedule'];
export type TradingStatus = components['schemas']['TradingStatus'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type TrueOrFalseInput = components['schemas']['TrueOrFalseInput'];
export type UnknownFilter = components['schemas']['UnknownFilter'];
export type UserTrade = components['schemas']['UserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type GetCompressedAggregateTradesListParams = params['getCompressedAggregateTradesList'];
export type GetCompressedAggregateTradesListResult = AggregateTrade[];
export type GetMultiAssetsModeAssetIndexParams = params['getMultiAssetsModeAssetIndex'];
export type GetMultiAssetsModeAssetIndexResult = AssetIndex | AssetIndex[];
export type QueryIndexPriceConstituentsParams = params['queryIndexPriceConstituents'];
export type QueryIndexPriceConstituentsResult = IndexConstituents;
export type GetContinuousContractKlineCandlestickDataParams = params['getContinuousContractKlineCandlestickData'];
export type GetContinuousContractKlineCandlestickDataResult = Kline[];
export type GetOrderBookParams = params['getOrderBook'];
export type GetOrderBookResult = OrderBook;
export type GetExchangeInformationParams = params['getExchangeInformation'];
export type GetExchangeInformationResult = ExchangeInformation;
export type GetFundingRateInfoParams = params['getFundingRateInfo'];
export type GetFundingRateInfoResult = FundingInfo[];
export type GetFundingRateHistoryParams = params['getFundingRateHistory'];
export type GetFundingRateHistoryResult = FundingRate[];
export type GetOldTradesLookupParams = params['getOldTradesLookup'];
export type GetOldTradesLookupResult = Trade[];
export type GetCompositeIndexSymbolInformationParams = params['getCompositeIndexSymbolInformation'];
export type GetCompositeIndexSymbolInformationResult = CompositeIndex | CompositeIndex[];
export type GetIndexPriceKlineCandlestickDataParams = params['getIndexPriceKlineCandlestickData'];
export type GetIndexPriceKlineCandlestickDataResult = PriceKline[];
export type QueryInsuranceFundBalanceSnapshotParams = params['queryInsuranceFundBalanceSnapshot'];
export type QueryInsuranceFundBalanceSnapshotResult = InsuranceFund | InsuranceFund[];
export type GetKlineCandlestickDataParams = params['getKlineCandlestickData'];
export type GetKlineCandlestickDataResult = Kline[];
export type GetMarkPriceKlineCandlestickDataParams = params['getMarkPriceKlineCandlestickData'];
export type GetMarkPriceKlineCandlestickDataResult = PriceKline[];
export type GetOpenInterestParams = params['getOpenInterest'];
export type GetOpenInterestResult = OpenInterest;
export type TestConnectivityParams = params['testConnectivity'];
export type TestConnectivityResult = Nothing;
export type GetMarkPriceParams = params['getMarkPrice'];
export type GetMarkPriceResult = MarkPrice | MarkPrice[];
export type GetPremiumIndexKlineDataParams = params['getPremiumIndexKlineData'];
export type GetPremiumIndexKlineDataResult = PriceKline[];
export type GetRpiOrderBookParams = params['getRpiOrderBook'];
export type GetRpiOrderBookResult = OrderBook;
export type GetAdlRiskParams = params['getAdlRisk'];
export type GetAdlRiskResult = AdlRisk | AdlRisk[];
export type Get24hrTickerPriceChangeStatisticsParams = params['get24hrTickerPriceChangeStatistics'];
export type Get24hrTickerPriceChangeStatisticsResult = Ticker24h | Ticker24h[];
export type GetSymbolOrderBookTickerParams = params['getSymbolOrderBookTicker'];
export type GetSymbolOrderBookTickerResult = BookTicker | BookTicker[];
export type GetSymbolPriceTickerParams = params['getSymbolPriceTicker'];
export type GetSymbolPriceTickerResult = PriceTicker | PriceTicker[];
export type CheckServerTimeParams = params['checkServerTime'];
export type CheckServerTimeResult = ServerTime;
export type GetRecentTradesListParams = params['getRecentTradesList'];
export type GetRecentTradesListResult = Trade[];
export type GetTradingScheduleParams = params['getTradingSchedule'];
export type GetTradingScheduleResult = TradingSchedule;
export type GetSymbolPriceTickerV2Params = params['getSymbolPriceTickerV2'];
export type GetSymbolPriceTickerV2Result = PriceTicker | PriceTicker[];
export type GetBasisParams = params['getBasis'];
export type GetBasisResult = Basis[];
export type GetQuarterlyContractSettlementPriceParams = params['getQuarterlyContractSettlementPrice'];
export type GetQuarterlyContractSettlementPriceResult = DeliveryPrice[];
export type GetLongShortRatioParams = params['getLongShortRatio'];
export type GetLongShortRatioResult = LongShortRatio[];
export type GetOpenInterestStatisticsParams = params['getOpenInterestStatistics'];
export type GetOpenInterestStatisticsResult = OpenInterestStatistic[];
export type GetTakerBuySellVolumeParams = params['getTakerBuySellVolume'];
export type GetTakerBuySellVolumeResult = TakerVolume[];
export type GetTopTraderLongShortAccountRatioParams = params['getTopTraderLongShortAccountRatio'];
export type GetTopTraderLongShortAccountRatioResult = LongShortRatio[];
export type GetTopTraderLongShortPositionRatioParams = params['getTopTraderLongShortPositionRatio'];
export type GetTopTraderLongShortPositionRatioResult = LongShortRatio[];
export type GetPositionAdlQuantileEstimationParams = params['getPositionAdlQuantileEstimation'];
export type GetPositionAdlQuantileEstimationResult = AdlQuantile[] | Nothing;
export type CancelAllAlgoOpenOrdersParams = params['cancelAllAlgoOpenOrders'];
export type CancelAllAlgoOpenOrdersResult = Acknowledgement;
export type QueryAlgoOrderResult = AlgoOrder;
export type NewAlgoOrderResult = AlgoOrderResult;
export type CancelAlgoOrderResult = AlgoOrderCanceled;
export type QueryAllAlgoOrdersParams = params['queryAllAlgoOrders'];
export type QueryAllAlgoOrdersResult = AlgoOrder[];
export type CancelAllOpenOrdersParams = params['cancelAllOpenOrders'];
export type CancelAllOpenOrdersResult = Acknowledgement;
export type GetAllOrdersParams = params['getAllOrders'];
export type GetAllOrdersResult = Order[];
export type PlaceMultipleOrdersParams = params['placeMultipleOrders'];
export type PlaceMultipleOrdersResult = (OrderResult | ApiError)[];
export type ModifyMultipleOrdersParams = params['modifyMultipleOrders'];
export type ModifyMultipleOrdersResult = (ModifiedOrder | ApiError)[];
export type CancelMultipleOrdersResult = (OrderResult | ApiError)[];
export type AutoCancelAllOpenOrdersParams = params['autoCancelAllOpenOrders'];
export type AutoCancelAllOpenOrdersResult = CountdownSet;
export type GetUsersForceOrdersParams = params['getUsersForceOrders'];
export type GetUsersForceOrdersResult = ForceOrder[];
export type ChangeInitialLeverageParams = params['changeInitialLeverage'];
export type ChangeInitialLeverageResult = LeverageSet;
export type ChangeMarginTypeParams = params['changeMarginType'];
export type ChangeMarginTypeResult = Acknowledgement;
export type GetCurrentMultiAssetsModeParams = params['getCurrentMultiAssetsMode'];
export type GetCurrentMultiAssetsModeResult = MultiAssetsMode;
export type ChangeMultiAssetsModeParams = params['changeMultiAssetsMode'];
export type ChangeMultiAssetsModeResult = Acknowledgement;
export type GetCurrentAllAlgoOpenOrdersParams = params['getCurrentAllAlgoOpenOrders'];
export type GetCurrentAllAlgoOpenOrdersResult = AlgoOrder[];
export type QueryCurrentOpenOrderResult = Order;
export type GetCurrentAllOpenOrdersParams = params['getCurrentAllOpenOrders'];
export type GetCurrentAllOpenOrdersResult = Order[];
export type QueryOrderResult = Order;
export type NewOrderResult = OrderResult;
export type ModifyOrderResult = ModifiedOrder;
export type CancelOrderResult = OrderResult;
export type TestOrderResult = OrderResult;
export type GetOrderModifyHistoryResult = OrderAmendment[];
export type ModifyIsolatedPositionMarginParams = params['modifyIsolatedPositionMargin'];
export type ModifyIsolatedPositionMarginResult = PositionMarginChanged;
export type GetPositionMarginChangeHistoryParams = params['getPositionMarginChangeHistory'];
export type GetPositionMarginChangeHistoryResult = PositionMarginHistoryEntry[];
export type GetCurrentPositionModeParams = params['getCurrentPositionMode'];
export type GetCurrentPositionModeResult = PositionMode;
export type ChangePositionModeParams = params['changePositionMode'];
export type ChangePositionModeResult = Acknowledgement;
export type SignFuturesTradFiPerpsContractParams = params['signFuturesTradFiPerpsContract'];
export type SignFuturesTradFiPerpsContractResult = Acknowledgement;
export type GetAccountTradeListResult = UserTrade[];
export type GetPositionInformationV2Params = params['getPositionInformationV2'];
export type GetPositionInformationV2Result = PositionRiskV2[];
export type GetPositionInformationV3Params = params['getPositionInformationV3'];
export type GetPositionInformationV3Result = PositionRiskV3[];
export type GetFuturesAccountConfigurationParams = params['getFuturesAccountConfiguration'];
export type GetFuturesAccountConfigurationResult = AccountConfiguration;
export type GetFuturesTradingQuantitativeRulesIndicatorsParams = params['getFuturesTradingQuantitativeRulesIndicators'];
export type GetFuturesTradingQuantitativeRulesIndicatorsResult = TradingStatus;
export type GetUserCommissionRateParams = params['getUserCommissionRate'];
export type GetUserCommissionRateResult = CommissionRate;
export type GetBnbBurnStatusParams = params['getBnbBurnStatus'];
export type GetBnbBurnStatusResult = FeeBurn;
export type ToggleBnbBurnOnFuturesTradeParams = params['toggleBnbBurnOnFuturesTrade'];
export type ToggleBnbBurnOnFuturesTradeResult = Acknowledgement;
export type GetIncomeHistoryParams = params['getIncomeHistory'];
export type GetIncomeHistoryResult = Income[];
export type GetDownloadIdForFuturesTransactionHistoryParams = params['getDownloadIdForFuturesTransactionHistory'];
export type GetDownloadIdForFuturesTransactionHistoryResult = DownloadRequested;
export type GetFuturesTransactionHistoryDownloadLinkByIdParams = params['getFuturesTransactionHistoryDownloadLinkById'];
export type GetFuturesTransactionHistoryDownloadLinkByIdResult = Download;
export type GetNotionalAndLeverageBracketsParams = params['getNotionalAndLeverageBrackets'];
export type GetNotionalAndLeverageBracketsResult = LeverageBrackets | LeverageBrackets[];
export type GetDownloadIdForFuturesOrderHistoryParams = params['getDownloadIdForFuturesOrderHistory'];
export type GetDownloadIdForFuturesOrderHistoryResult = DownloadRequested;
export type GetFuturesOrderHistoryDownloadLinkByIdParams = params['getFuturesOrderHistoryDownloadLinkById'];
export type GetFuturesOrderHistoryDownloadLinkByIdResult = Download;
export type QueryUserRateLimitParams = params['queryUserRateLimit'];
export type QueryUserRateLimitResult = RateLimit[];
export type GetSymbolConfigurationParams = params['getSymbolConfiguration'];
export type GetSymbolConfigurationResult = SymbolConfiguration[];
export type GetDownloadIdForFuturesTradeHistoryParams = params['getDownloadIdForFuturesTradeHistory'];
export type GetDownloadIdForFuturesTradeHistoryResult = DownloadRequested;
export type GetFuturesTradeDownloadLinkByIdParams = params['getFuturesTradeDownloadLinkById'];
export type GetFuturesTradeDownloadLinkByIdResult = Download;
export type GetAccountInformationV2Params = params['getAccountInformationV2'];
export type GetAccountInformationV2Result = AccountInformationV2;
export type GetFuturesAccountBalanceV2Params = params['getFuturesAccountBalanceV2'];
export type GetFuturesAccountBalanceV2Result = AccountBalance[];
export type GetAccountInformationV3Params = params['getAccountInformationV3'];
export type GetAccountInformationV3Result = AccountInformationV3;
export type GetFuturesAccountBalanceV3Params = params['getFuturesAccountBalanceV3'];
export type GetFuturesAccountBalanceV3Result = AccountBalance[];
export type AcceptTheOfferedQuoteParams = params['acceptTheOfferedQuote'];
export type AcceptTheOfferedQuoteResult = ConvertAccepted;
export type ListAllConvertPairsResult = ConvertPair[];
export type SendQuoteRequestResult = ConvertQuote;
export type GetOrderStatusResult = ConvertOrder;
export type StartUserDataStreamParams = params['startUserDataStream'];
export type StartUserDataStreamResult = ListenKey;
export type KeepaliveUserDataStreamParams = params['keepaliveUserDataStream'];
export type KeepaliveUserDataStreamResult = ListenKeyKept;
export type CloseUserDataStreamParams = params['closeUserDataStream'];
export type CloseUserDataStreamResult = Nothing;
export type GetClassicPortfolioMarginAccountInformationParams = params['getClassicPortfolioMarginAccountInformation'];
export type GetClassicPortfolioMarginAccountInformationResult = PortfolioMarginAccountInformation;
