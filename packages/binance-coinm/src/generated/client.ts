// Generated from specs/binance-coinm. Do not edit.

import type { Call, Exact, Explicit, WriteCall } from '@openderivs/client';
import type { BinanceCallOptions } from '@openderivs/client/binance';
import type { components, exact, params, CancelAlgoOrderParams, CancelMultipleOrdersParams, CancelOrderParams, Get24hrTickerPriceChangeStatisticsParams, GetAccountTradeListParams, GetAllOrdersParams, GetOrderModifyHistoryParams, GetPositionInformationParams, GetSymbolOrderBookTickerParams, GetSymbolPriceTickerParams, ModifyOrderParams, NewAlgoOrderParams, NewOrderParams, QueryAlgoOrderParams, QueryCurrentOpenOrderParams, QueryOrderParams } from './schema.ts';

/** Every operation of the API as a method. */
export interface BinanceCoinmMethods {
  /**
   * Read how far a pair's futures price is from its index price.
   *
   * `basis` is futures price less index price in US dollars; `annualizedBasisRate` takes the time to delivery into
   * account and can be empty for perpetuals. Only the last 30 days can be asked for; without times the latest steps.
   * All `/futures/data` calls share 1000 per five minutes and IP.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Basis
   * @example
   * ```ts
   * const result = await coinm.getBasis({ pair: 'BTCUSD', contractType: 'PERPETUAL', period: '5m' });
   * ```
   */
  getBasis(params: GetBasisParams, options?: BinanceCallOptions): Call<GetBasisResult>;

  /**
   * Read the share of accounts that are long and short on a pair.
   *
   * Every account with a position counts once, whatever its size. Only the last 30 days can be asked for; without
   * times the latest steps. All `/futures/data` calls share 1000 per five minutes and IP.
   *
   * contractType was added on 2026-08-18.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Long-Short-Ratio
   * @example
   * ```ts
   * const result = await coinm.getLongShortRatio({ pair: 'BTCUSD', period: '5m' });
   * ```
   */
  getLongShortRatio(params: GetLongShortRatioParams, options?: BinanceCallOptions): Call<GetLongShortRatioResult>;

  /**
   * Read the course of open interest on a pair.
   *
   * Contracts that were open at each step, and what they were worth. Only the last 30 days can be asked for; without
   * times the latest steps. All `/futures/data` calls share 1000 per five minutes and IP.
   *
   * Since 2026-08-18 contractType may be left out, and its value ALL is gone.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest-Statistics
   * @example
   * ```ts
   * const result = await coinm.getOpenInterestStatistics({ pair: 'BTCUSD', period: '5m' });
   * ```
   */
  getOpenInterestStatistics(params: GetOpenInterestStatisticsParams, options?: BinanceCallOptions): Call<GetOpenInterestStatisticsResult>;

  /**
   * Read how much takers bought and sold on a pair.
   *
   * Volume per step, split by the side that took. Called `takerBuySellVol` here; USDⓈ-M has `takerlongshortRatio`
   * with other fields. Only the last 30 days can be asked for; without times the latest steps. All `/futures/data`
   * calls share 1000 per five minutes and IP.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Taker-Buy-Sell-Volume
   * @example
   * ```ts
   * const result = await coinm.getTakerBuySellVolume({ pair: 'BTCUSD', contractType: 'ALL', period: '5m' });
   * ```
   */
  getTakerBuySellVolume(params: GetTakerBuySellVolumeParams, options?: BinanceCallOptions): Call<GetTakerBuySellVolumeResult>;

  /**
   * Read the share of large accounts that are long and short on a pair.
   *
   * The accounts with the largest 20 % of margin; each counts once, whatever the size of its position. The call goes
   * by `pair`, not by `symbol`, since 2026-08-18. Only the last 30 days can be asked for; without times the latest
   * steps. All `/futures/data` calls share 1000 per five minutes and IP.
   *
   * On 2026-08-18 pair took the place of symbol, and contractType was added.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
   * @example
   * ```ts
   * const result = await coinm.getTopTraderLongShortAccountRatio({ pair: 'BTCUSD', period: '5m' });
   * ```
   */
  getTopTraderLongShortAccountRatio(params: GetTopTraderLongShortAccountRatioParams, options?: BinanceCallOptions): Call<GetTopTraderLongShortAccountRatioResult>;

  /**
   * Read the share of long and short positions that large accounts hold on a pair.
   *
   * The accounts with the largest 20 % of margin, weighted by the size of their positions. Only the last 30 days can
   * be asked for; without times the latest steps. All `/futures/data` calls share 1000 per five minutes and IP.
   *
   * contractType was added on 2026-08-18.
   *
   * Weight 1.
   * Limit: 1000 calls per 300 seconds and IP, shared by all of `futures-data`.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
   * @example
   * ```ts
   * const result = await coinm.getTopTraderLongShortPositionRatio({ pair: 'BTCUSD', period: '5m' });
   * ```
   */
  getTopTraderLongShortPositionRatio(params: GetTopTraderLongShortPositionRatioParams, options?: BinanceCallOptions): Call<GetTopTraderLongShortPositionRatioResult>;

  /**
   * List trades of one contract, merged by taker order and price.
   *
   * Fills of one taker order at one price within 100 ms are one entry. With `fromId` the entries from that id on;
   * with `startTime` and `endTime` those of at most one hour; with none the latest. Only the last 24 hours can be
   * asked for. Trades outside the book (insurance fund, auto-deleveraging) are not in it.
   *
   * Weight 20.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
   * @example
   * ```ts
   * const result = await coinm.getCompressedAggregateTradesList({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getCompressedAggregateTradesList(params: GetCompressedAggregateTradesListParams, options?: BinanceCallOptions): Call<GetCompressedAggregateTradesListResult>;

  /**
   * See from which spot markets a pair's index price is made.
   *
   * Names the exchanges and their symbols, with price and weight since 2026-06-30. A constituent that fails drops out
   * and the weights of the rest change.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Constituents
   * @example
   * ```ts
   * const result = await coinm.queryIndexPriceConstituents({ symbol: 'BTCUSD' });
   * ```
   */
  queryIndexPriceConstituents(params: QueryIndexPriceConstituentsParams, options?: BinanceCallOptions): Call<QueryIndexPriceConstituentsResult>;

  /**
   * Read candles of a pair by kind of contract, across deliveries.
   *
   * Always the contract that is the current quarter, the next quarter or the perpetual at the time, so the line goes
   * on when a quarter is delivered, with a step where one contract follows another. Oldest first; without times the
   * latest, of which the last one still runs. The span of time may be no longer than 200 days (-4088, which means
   * something else on USDⓈ-M).
   *
   * Takes USDⓈ-M pairs as well since 2026-06-30.
   *
   * Weight 1 with `limit` [1,100), 5 with `limit` absent, 2 with `limit` [100,500), 5 with `limit` [500,1000], 10
   * with `limit` >1000.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await coinm.getContinuousContractKlineCandlestickData({ pair: 'BTCUSD', contractType: 'PERPETUAL', interval: '1m' });
   * ```
   */
  getContinuousContractKlineCandlestickData(params: GetContinuousContractKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetContinuousContractKlineCandlestickDataResult>;

  /**
   * Read the order book of one contract.
   *
   * The best prices of both sides, best first, quantities in contracts. `lastUpdateId` ties the picture to the depth
   * stream: changes with an earlier id are already in it. Deeper pictures weigh more; for a steady book take the
   * stream.
   *
   * Weight 2 with `limit` 5, 10, 20, 50, 5 with `limit` 100, 10 with `limit` 500, 20 with `limit` 1000, 10 with
   * `limit` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Order-Book
   * @example
   * ```ts
   * const result = await coinm.getOrderBook({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getOrderBook(params: GetOrderBookParams, options?: BinanceCallOptions): Call<GetOrderBookResult>;

  /**
   * List the contracts with their trading rules, and the rate limits.
   *
   * What an order must keep to: tick size, lot size, price bounds, open order limits, and the contract's size in US
   * dollars. `contractStatus` (not `status`, as on USDⓈ-M) says whether it trades. `orderTypes` still names the
   * conditional types: plain orders take LIMIT and MARKET alone. Rules change with listings and deliveries; read them
   * again at least daily.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Exchange-Information
   * @example
   * ```ts
   * const result = await coinm.getExchangeInformation();
   * ```
   */
  getExchangeInformation(params?: GetExchangeInformationParams, options?: BinanceCallOptions): Call<GetExchangeInformationResult>;

  /**
   * List perpetuals whose funding cap, floor or interval was adjusted.
   *
   * Contracts that keep the standard terms (every 8 hours) are not in it. The list serves both products, so USDⓈ-M
   * symbols may be among the entries: pick by `symbol`.
   *
   * Weight 0.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Info
   * @example
   * ```ts
   * const result = await coinm.getFundingRateInfo();
   * ```
   */
  getFundingRateInfo(params?: GetFundingRateInfoParams, options?: BinanceCallOptions): Call<GetFundingRateInfoResult>;

  /**
   * List past funding rates of one perpetual.
   *
   * Oldest first; without times the latest. Delivery contracts have no funding and give an empty list. What the
   * account itself paid is in `GET /dapi/v1/income` with FUNDING_FEE.
   *
   * Weight 1.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Rate-History-of-Perpetual-Futures
   * @example
   * ```ts
   * const result = await coinm.getFundingRateHistoryOfPerpetualFutures({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getFundingRateHistoryOfPerpetualFutures(params: GetFundingRateHistoryOfPerpetualFuturesParams, options?: BinanceCallOptions): Call<GetFundingRateHistoryOfPerpetualFuturesResult>;

  /**
   * List older trades of one contract from a given trade on.
   *
   * Goes back one month (three until 2026-03-19) and needs an API key, though no signature. With `fromId` the trades
   * from that id on, without it the latest; page by sending the last id plus one. At weight 200 a dozen calls use up
   * the minute: `GET /dapi/v1/aggTrades` is far cheaper where merged trades will do.
   *
   * One month back since 2026-03-19, three before; at most 500 trades since 2025-01-14, 1000 before.
   *
   * Weight 200.
   * Key: needed, but no signature.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Old-Trades-Lookup
   * @example
   * ```ts
   * const result = await coinm.getOldTradesLookup({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getOldTradesLookup(params: GetOldTradesLookupParams, options?: BinanceCallOptions): Call<GetOldTradesLookupResult>;

  /**
   * Read candles of a pair's index price.
   *
   * The index is the weighted spot price of several exchanges and the same for all contracts on the pair; only the
   * four prices and the times mean something. Oldest first; without times the latest, of which the last one still
   * runs. The span of time may be no longer than 200 days (-4088, which means something else on USDⓈ-M).
   *
   * Takes USDⓈ-M pairs as well since 2026-06-30.
   *
   * Weight 1 with `limit` [1,100), 5 with `limit` absent, 2 with `limit` [100,500), 5 with `limit` [500,1000], 10
   * with `limit` >1000.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await coinm.getIndexPriceKlineCandlestickData({ pair: 'BTCUSD', interval: '1m' });
   * ```
   */
  getIndexPriceKlineCandlestickData(params: GetIndexPriceKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetIndexPriceKlineCandlestickDataResult>;

  /**
   * Read candles of one contract.
   *
   * Made from the trades of one contract, which ends with its delivery; for a line through successive quarters use
   * `GET /dapi/v1/continuousKlines`. Oldest first; without times the latest, of which the last one still runs. The
   * span of time may be no longer than 200 days (-4088, which means something else on USDⓈ-M).
   *
   * Takes USDⓈ-M contracts as well since 2026-06-30.
   *
   * Weight 1 with `limit` [1,100), 5 with `limit` absent, 2 with `limit` [100,500), 5 with `limit` [500,1000], 10
   * with `limit` >1000.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await coinm.getKlineCandlestickData({ symbol: 'BTCUSD_PERP', interval: '1m' });
   * ```
   */
  getKlineCandlestickData(params: GetKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetKlineCandlestickDataResult>;

  /**
   * Read candles of one contract's mark price.
   *
   * The mark price decides on liquidation and unrealised profit; only the four prices and the times mean something.
   * Oldest first; without times the latest, of which the last one still runs. The span of time may be no longer than
   * 200 days (-4088, which means something else on USDⓈ-M).
   *
   * Takes USDⓈ-M contracts as well since 2026-06-30.
   *
   * Weight 1 with `limit` [1,100), 5 with `limit` absent, 2 with `limit` [100,500), 5 with `limit` [500,1000], 10
   * with `limit` >1000.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
   * @example
   * ```ts
   * const result = await coinm.getMarkPriceKlineCandlestickData({ symbol: 'BTCUSD_PERP', interval: '1m' });
   * ```
   */
  getMarkPriceKlineCandlestickData(params: GetMarkPriceKlineCandlestickDataParams, options?: BinanceCallOptions): Call<GetMarkPriceKlineCandlestickDataResult>;

  /**
   * Read how many contracts are open on one contract.
   *
   * The number of contracts held, counted once for long and short together, at this moment. For its course use `GET
   * /futures/data/openInterestHist`, which goes by pair.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest
   * @example
   * ```ts
   * const result = await coinm.getOpenInterest({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getOpenInterest(params: GetOpenInterestParams, options?: BinanceCallOptions): Call<GetOpenInterestResult>;

  /**
   * See whether the exchange can be reached.
   *
   * Answers an empty object and reads nothing. It says nothing about trading: during maintenance it may answer while
   * orders are refused.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Test-Connectivity
   * @example
   * ```ts
   * const result = await coinm.testConnectivity();
   * ```
   */
  testConnectivity(params?: TestConnectivityParams, options?: BinanceCallOptions): Call<TestConnectivityResult>;

  /**
   * Read mark price, index price and funding of contracts.
   *
   * Always a list, also with `symbol`. On delivery contracts `lastFundingRate` and `interestRate` are empty strings
   * and `nextFundingTime` is 0: they have no funding. `estimatedSettlePrice` means something in the last hour before
   * delivery only.
   *
   * Weight 10.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-and-Mark-Price
   * @example
   * ```ts
   * const result = await coinm.getIndexPriceAndMarkPrice();
   * ```
   */
  getIndexPriceAndMarkPrice(params?: GetIndexPriceAndMarkPriceParams, options?: BinanceCallOptions): Call<GetIndexPriceAndMarkPriceResult>;

  /**
   * Read candles of one perpetual's premium index.
   *
   * The premium of the contract over the index as a fraction, negative for a discount; funding rates are made from
   * it. Only the four values and the times mean something. Oldest first; without times the latest, of which the last
   * one still runs. The span of time may be no longer than 200 days (-4088, which means something else on USDⓈ-M).
   *
   * Takes USDⓈ-M contracts as well since 2026-06-30.
   *
   * Weight 1 with `limit` [1,100), 5 with `limit` absent, 2 with `limit` [100,500), 5 with `limit` [500,1000], 10
   * with `limit` >1000.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Premium-index-Kline-Data
   * @example
   * ```ts
   * const result = await coinm.getPremiumIndexKlineData({ symbol: 'BTCUSD_PERP', interval: '1m' });
   * ```
   */
  getPremiumIndexKlineData(params: GetPremiumIndexKlineDataParams, options?: BinanceCallOptions): Call<GetPremiumIndexKlineDataResult>;

  /**
   * Read price change and volume of the last 24 hours.
   *
   * A window that rolls with the call, not the day. Always a list, also with `symbol`: one contract, the contracts of
   * one `pair`, or all of them at weight 40.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
   * @example
   * ```ts
   * const result = await coinm.get24hrTickerPriceChangeStatistics();
   * ```
   */
  get24hrTickerPriceChangeStatistics(params?: Get24hrTickerPriceChangeStatisticsParams, options?: BinanceCallOptions): Call<Get24hrTickerPriceChangeStatisticsResult>;

  /**
   * Read the best bid and the best ask.
   *
   * Always a list, also with `symbol`. Quantities are contracts. Retail price improvement orders are not shown.
   *
   * Weight 2 with `symbol` present, 5 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
   * @example
   * ```ts
   * const result = await coinm.getSymbolOrderBookTicker();
   * ```
   */
  getSymbolOrderBookTicker(params?: GetSymbolOrderBookTickerParams, options?: BinanceCallOptions): Call<GetSymbolOrderBookTickerResult>;

  /**
   * Read the last traded price.
   *
   * Always a list, also with `symbol`. The pair is in `ps` here, the only place where it is not called `pair`.
   * Liquidation goes by the mark price, which `GET /dapi/v1/premiumIndex` has.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Symbol-Price-Ticker
   * @example
   * ```ts
   * const result = await coinm.getSymbolPriceTicker();
   * ```
   */
  getSymbolPriceTicker(params?: GetSymbolPriceTickerParams, options?: BinanceCallOptions): Call<GetSymbolPriceTickerResult>;

  /**
   * Read the exchange's clock.
   *
   * The time that `timestamp` of a signed call is held against. The difference to the local clock, less half the time
   * the call took, is the offset to add before signing when calls are refused with -1021.
   *
   * Weight 1.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Check-Server-time
   * @example
   * ```ts
   * const result = await coinm.checkServerTime();
   * ```
   */
  checkServerTime(params?: CheckServerTimeParams, options?: BinanceCallOptions): Call<CheckServerTimeResult>;

  /**
   * List the latest trades of one contract.
   *
   * The newest trades in the book, oldest first. Trades outside the book, such as insurance fund and
   * auto-deleveraging fills, are not in it. For older ones use `GET /dapi/v1/historicalTrades`, for a steady flow the
   * trade stream.
   *
   * Weight 5.
   * Key: none needed, public.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Recent-Trades-List
   * @example
   * ```ts
   * const result = await coinm.getRecentTradesList({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getRecentTradesList(params: GetRecentTradesListParams, options?: BinanceCallOptions): Call<GetRecentTradesListResult>;

  /**
   * See how soon positions would be taken by auto-deleveraging.
   *
   * From 0 (last in the queue) to 4 (first), by profit and leverage, brought up to date every 30 seconds. One-way
   * mode, and hedge mode with isolated margin, show `LONG`, `SHORT` and `BOTH`; hedge mode with crossed margin shows
   * `HEDGE` as a mark instead of `BOTH`, with one value for both sides. Asked for a `symbol` without a position the
   * answer is an empty object, not a list.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-ADL-Quantile-Estimation
   * @example
   * ```ts
   * const result = await coinm.getPositionAdlQuantileEstimation();
   * ```
   */
  getPositionAdlQuantileEstimation(params?: GetPositionAdlQuantileEstimationParams, options?: BinanceCallOptions): Call<GetPositionAdlQuantileEstimationResult>;

  /**
   * Cancel every stop, take-profit and trailing stop of one contract that waits for its trigger.
   *
   * The counterpart of `DELETE /dapi/v1/allOpenOrders`, which reaches plain orders only: to clear a contract both
   * have to be called, this one first, so that no trigger fires in between. What was triggered before is a plain
   * order and stays. The exchange's COIN-M documents do not name this call; it has been seen to answer on the demo
   * exchange (2026-08-10). Make sure with `GET /dapi/v1/openAlgoOrders` that nothing is left, and cancel one by one
   * with `DELETE /dapi/v1/algoOrder` where this call is refused.
   *
   * Added on 2026-06-30.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.cancelAllAlgoOpenOrders({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  cancelAllAlgoOpenOrders(params: CancelAllAlgoOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllAlgoOpenOrdersResult>;

  /**
   * Look up one stop, take-profit or trailing stop, waiting or not.
   *
   * By `algoId` or `clientAlgoId`, at least one of them. Also finds algo orders that are no longer waiting, which the
   * list of open ones does not: `algoStatus` says what became of it, `actualOrderId` which plain order it placed. The
   * exchange's COIN-M documents do not name this call; it has been seen to answer on the demo exchange (2026-08-18)
   * and takes what USDⓈ-M's takes. Where it is refused, `GET /dapi/v1/openAlgoOrders` shows what waits.
   *
   * Added on 2026-06-30.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.queryAlgoOrder({ algoId: 1000000226909486 });
   * ```
   */
  queryAlgoOrder(params: QueryAlgoOrderParams, options?: BinanceCallOptions): Call<QueryAlgoOrderResult>;

  /**
   * Place a stop, take-profit or trailing stop.
   *
   * Since COIN-M's move of 2026-06-30 conditional orders live in the algo service: this call places them, and plain
   * order calls neither list nor cancel them. Open orders, cancel-all and the countdown pass them by; `GET
   * /dapi/v1/openAlgoOrders` lists what waits. STOP and TAKE_PROFIT need `quantity`, `triggerPrice` and `price` or
   * `priceMatch`; STOP_MARKET and TAKE_PROFIT_MARKET need `triggerPrice` and either `quantity` or `closePosition`;
   * TRAILING_STOP_MARKET needs `quantity` and `callbackRate`. No margin is held before the trigger: the order may
   * still be refused then. Refused when the trigger is already passed (-2021), when more than the allowed number of
   * conditional orders wait (-4045), for a second stop of a side with `closePosition` (-4130), for `quantity` beside
   * `closePosition` (-4137), for a `positionSide` that does not fit the mode (-4061). In hedge mode `closePosition`
   * cannot go with `BUY` of `LONG` or `SELL` of `SHORT`. The parameters are those of USDⓈ-M, whose service this is;
   * placing, listing and cancelling STOP_MARKET and TAKE_PROFIT_MARKET have been seen to work on COIN-M's demo
   * exchange.
   *
   * Added on 2026-06-30. Took over the conditional types of POST /dapi/v1/order and POST /dapi/v1/batchOrders;
   * stopPrice became triggerPrice, activationPrice became activatePrice, newClientOrderId became clientAlgoId.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeAlgoOrder` of
   * `@openderivs/binance-coinm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.newAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSD_PERP', side: 'BUY', type: 'STOP_MARKET', quantity: '10', triggerPrice: '70000.0' });
   * ```
   */
  newAlgoOrder<Given extends NewAlgoOrderParams>(params: Given & Exact<Given, NewAlgoOrderParams, exact['newAlgoOrder']> & Explicit<Given, exact['newAlgoOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewAlgoOrderResult>;

  /**
   * Cancel one stop, take-profit or trailing stop that waits for its trigger.
   *
   * By `algoId` or `clientAlgoId`, at least one of them; no contract is named. Once triggered there is nothing left
   * to cancel here: the order that it placed is a plain one (`actualOrderId`) and is cancelled with `DELETE
   * /dapi/v1/order`. All algo orders of a contract at once: `DELETE /dapi/v1/algoOpenOrders`.
   *
   * Added on 2026-06-30.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.cancelAlgoOrder({ algoId: 1000000226909486 });
   * ```
   */
  cancelAlgoOrder(params: CancelAlgoOrderParams, options?: BinanceCallOptions): WriteCall<CancelAlgoOrderResult>;

  /**
   * Cancel every open order of one contract.
   *
   * Reaches the plain orders of this contract, on both position sides. It does not reach algo orders: stops,
   * take-profits and trailing stops stay armed and may still trade. Those are listed by `GET /dapi/v1/openAlgoOrders`
   * and cancelled with `DELETE /dapi/v1/algoOpenOrders`, or one by one with `DELETE /dapi/v1/algoOrder`. Nothing open
   * is no error. Positions stay as they are.
   *
   * Since 2026-06-30 conditional orders are algo orders and no longer among what it cancels; cancelAllAlgoOpenOrders
   * takes them back.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.cancelAllOpenOrders({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  cancelAllOpenOrders(params: CancelAllOpenOrdersParams, options?: BinanceCallOptions): WriteCall<CancelAllOpenOrdersResult>;

  /**
   * List orders of one contract or pair, whatever became of them.
   *
   * `symbol` or `pair` must be given. At most 7 days per call, the last 7 by default; with `orderId`, which needs
   * `symbol`, the orders from that id on, ascending. Orders that were cancelled or expired without a fill are
   * forgotten after 3 days, all others after 90: for longer records use `GET /dapi/v1/order/asyn`. Algo orders appear
   * only as the plain orders that their triggers placed.
   *
   * Until 2026-06-30 the weight was 20 with symbol and 40 with pair.
   *
   * Weight 5.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/All-Orders
   * @example
   * ```ts
   * const result = await coinm.getAllOrders({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getAllOrders(params: GetAllOrdersParams, options?: BinanceCallOptions): Call<GetAllOrdersResult>;

  /**
   * Place up to five limit or market orders in one call.
   *
   * The answer has one item per order, in the same order: the order, or `{ code, msg }` for one that was refused. The
   * call answers 200 even when every item was refused; the orders are placed side by side, with no promise of
   * sequence and nothing undone when one fails. The rules are those of `POST /dapi/v1/order`: a conditional type
   * belongs to `POST /dapi/v1/algoOrder` and gives -4120 for its item alone, from a day that is still to be
   * announced: do not take it that nothing is placed. More than five items give -4082.
   *
   * Conditional types with their stopPrice, activationPrice, callbackRate, workingType and priceProtect left for
   * newAlgoOrder with COIN-M's move of 2026-06-30. The day from which they give -4120 was still to be announced on
   * 2026-09-18.
   *
   * Weight 5.
   * Order count 5 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `batchOrders.reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrders` of
   * `@openderivs/binance-coinm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Place-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.placeMultipleOrders({ batchOrders: [{ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '10', price: '61000.0' }] });
   * ```
   */
  placeMultipleOrders<Given extends PlaceMultipleOrdersParams>(params: Given & Exact<Given, PlaceMultipleOrdersParams, exact['placeMultipleOrders']>, options?: BinanceCallOptions): WriteCall<PlaceMultipleOrdersResult>;

  /**
   * Change price and quantity of up to five open limit orders in one call.
   *
   * The answer has one item per change, in the same order: the order, or `{ code, msg }` for a change that was
   * refused. Changes are made side by side, nothing is undone when one fails. The rules are those of `PUT
   * /dapi/v1/order`: `quantity` and `price` both must be sent, each change costs the place in the queue, an order
   * takes 9999 changes (-4198).
   *
   * Until 2026-06-30 quantity and price were optional, one of them was enough.
   *
   * Weight 5.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.modifyMultipleOrders({ batchOrders: [{ orderId: '123456789', symbol: 'BTCUSD_PERP', side: 'BUY', quantity: '10', price: '61000.0' }] });
   * ```
   */
  modifyMultipleOrders(params: ModifyMultipleOrdersParams, options?: BinanceCallOptions): WriteCall<ModifyMultipleOrdersResult>;

  /**
   * Cancel up to ten open orders of one contract in one call.
   *
   * By `orderIdList` or `origClientOrderIdList`, at least one of them. The answer has one item per id, in the same
   * order: the cancelled order, or `{ code, msg }`, where -2011 means that there is no such open order. More than ten
   * ids give -4032. Algo orders are not reached: `DELETE /dapi/v1/algoOrder` takes one back.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might cancel orders placed since.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Multiple-Orders
   * @example
   * ```ts
   * const result = await coinm.cancelMultipleOrders({ symbol: 'BTCUSD_PERP', orderIdList: ['123456789'] });
   * ```
   */
  cancelMultipleOrders(params: CancelMultipleOrdersParams, options?: BinanceCallOptions): WriteCall<CancelMultipleOrdersResult>;

  /**
   * Start, renew or stop the countdown that cancels all open orders of one contract.
   *
   * A dead man's switch: when `countdownTime` runs out without a new call, the contract's plain orders are cancelled.
   * Call it again before that to start over, with 0 to stop it; each contract has its own countdown, checked about
   * every 10 ms. Take it that it does not reach algo orders: stops, take-profits and trailing stops stay armed, as
   * with cancel-all (no official source says otherwise). The exchange suspended this call for COIN-M's move on
   * 2026-06-29, and whether it works again is not proven: try it with an order far from the market before you lean on
   * it. A call that arrives late arms the countdown anew, so it must not be repeated blindly.
   *
   * Suspended on 2026-06-29 for COIN-M's move; its return is not verified.
   *
   * Weight 10.
   * Key: needs role TRADE.
   * Sent again: never: a late one would start the countdown anew.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.autoCancelAllOpenOrders({ symbol: 'BTCUSD_PERP', countdownTime: 60000 });
   * ```
   */
  autoCancelAllOpenOrders(params: AutoCancelAllOpenOrdersParams, options?: BinanceCallOptions): WriteCall<AutoCancelAllOpenOrdersResult>;

  /**
   * List the orders by which the exchange closed the account's positions.
   *
   * Liquidations and auto-deleveraging of the last 90 days, both kinds when `autoCloseType` is left out. A
   * liquidation may have no entry of its own trade when the insurance fund took the position; the income history has
   * its clearing.
   *
   * Until 2026-06-30 the weight was 20 without a symbol, too; since 2026-04-06 only 90 days can be asked for.
   *
   * Weight 20 with `symbol` present, 50 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Users-Force-Orders
   * @example
   * ```ts
   * const result = await coinm.getUsersForceOrders();
   * ```
   */
  getUsersForceOrders(params?: GetUsersForceOrdersParams, options?: BinanceCallOptions): Call<GetUsersForceOrdersResult>;

  /**
   * Set the leverage of one contract.
   *
   * Applies to this contract alone, to its long and its short alike, and at once to open positions and orders: their
   * initial margin is counted anew. The higher the leverage, the smaller the largest position (`maxQty`); refused
   * when the position is too large for it (-2027), when isolated margin with a position would have to lower it
   * (-4150), above what the contract allows (-4028), and above 20 for accounts that may not go there: unverified, too
   * new or by country (-4194, -4195, -4200, -4201), or with a raised position limit (-4202, which on USDⓈ-M stands
   * for verification). Setting the value in force again is no error.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Initial-Leverage
   * @example
   * ```ts
   * const result = await coinm.changeInitialLeverage({ symbol: 'BTCUSD_PERP', leverage: 20 });
   * ```
   */
  changeInitialLeverage(params: ChangeInitialLeverageParams, options?: BinanceCallOptions): WriteCall<ChangeInitialLeverageResult>;

  /**
   * Switch one contract between isolated and crossed margin.
   *
   * Applies to this contract alone, and in hedge mode to its long and its short together; with `ISOLATED` the two
   * still keep separate margins. Refused while the contract has open orders (-4047) or a position (-4048), and with
   * -4046 when the margin type is already the one asked for: nothing changes then, and after a resend -4046 means
   * that the first call took effect. A contract that is not of COIN-M gives -1121. Whether an account in USDⓈ-M's
   * multi-assets mode may still choose `ISOLATED` here is stated nowhere: be ready for a refusal. Neither leverage
   * nor other contracts are touched.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Margin-Type
   * @example
   * ```ts
   * const result = await coinm.changeMarginType({ symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' });
   * ```
   */
  changeMarginType(params: ChangeMarginTypeParams, options?: BinanceCallOptions): WriteCall<ChangeMarginTypeResult>;

  /**
   * List the stops, take-profits and trailing stops that wait for their trigger.
   *
   * The list to read before believing that nothing is armed: `GET /dapi/v1/openOrders` does not show conditional
   * orders, and neither cancel-all nor the countdown reaches them. With no `symbol` every contract is listed, at
   * weight 40. Orders that were triggered or cancelled leave the list; there is no attested history of them, only
   * `GET /dapi/v1/algoOrder` for one at a time.
   *
   * Added on 2026-06-30.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/en/docs/products/derivatives-trading-coin-futures/Important-CM-UM-Integration-Notice
   * @example
   * ```ts
   * const result = await coinm.getCurrentAllAlgoOpenOrders();
   * ```
   */
  getCurrentAllAlgoOpenOrders(params?: GetCurrentAllAlgoOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllAlgoOpenOrdersResult>;

  /**
   * Look up one order among the open ones.
   *
   * As `GET /dapi/v1/order`, but only while the order is open: once it is filled, cancelled or expired the answer is
   * -2013. By `orderId` or `origClientOrderId`, at least one of them. Waiting algo orders are not here but in `GET
   * /dapi/v1/openAlgoOrders`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Current-Open-Order
   * @example
   * ```ts
   * const result = await coinm.queryCurrentOpenOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryCurrentOpenOrder(params: QueryCurrentOpenOrderParams, options?: BinanceCallOptions): Call<QueryCurrentOpenOrderResult>;

  /**
   * List the open orders of one contract, one pair or the whole account.
   *
   * Plain orders only: a stop, take-profit or trailing stop that waits for its trigger is not in this list but in
   * `GET /dapi/v1/openAlgoOrders`. With neither `symbol` nor `pair` every contract is listed, at weight 40. An
   * unknown `symbol` gives -1121; until 2026-06-30 it gave an empty list.
   *
   * Since 2026-06-30 an unknown symbol is refused, and conditional orders are no longer listed.
   *
   * Weight 1 with `symbol` present, 40 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Current-All-Open-Orders
   * @example
   * ```ts
   * const result = await coinm.getCurrentAllOpenOrders();
   * ```
   */
  getCurrentAllOpenOrders(params?: GetCurrentAllOpenOrdersParams, options?: BinanceCallOptions): Call<GetCurrentAllOpenOrdersResult>;

  /**
   * Look up one order, open or not.
   *
   * By `orderId` or `origClientOrderId`, at least one of them; `orderId` counts when both are given. -2013 means that
   * the exchange knows no such order: right after placing it may only mean "not yet". Orders that were cancelled or
   * expired without a fill are forgotten after 3 days, all others after 90. Algo orders are not found here before
   * they trigger; see `GET /dapi/v1/openAlgoOrders`.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Order
   * @example
   * ```ts
   * const result = await coinm.queryOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  queryOrder(params: QueryOrderParams, options?: BinanceCallOptions): Call<QueryOrderResult>;

  /**
   * Place a limit or market order.
   *
   * `LIMIT` needs `timeInForce`, `quantity` and either `price` or `priceMatch`; `MARKET` needs `quantity` alone and
   * refuses the rest (-1106). `quantity` is in contracts, never in coins. `reduceOnly` is for one-way mode (-4062
   * elsewhere, -2022 when it would not reduce); in hedge mode `positionSide` is a must (-4061). Refused as well for a
   * price off the tick (-4014) or too far from the mark price (-4016, -4024; -4113 for a market order that finds none
   * nearer), a quantity off the step (-4023) or out of bounds (-4004, -4005), missing margin (-2019), a position too
   * large for the leverage (-2027) or too many open orders (-2025). With `ACK`, the default, the answer says that the
   * order was taken, not what it filled. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET
   * are algo orders now and belong to `POST /dapi/v1/algoOrder`. This call answers them with -4120, but since which
   * day is open: the exchange's notice of 2026-09-18 still leaves it to a later announcement. Until it is settled
   * take it that such an order may be placed. After a timeout or a 5xx look the order up by its client order id;
   * sending it again may place it twice.
   *
   * STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET, with stopPrice, closePosition,
   * activationPrice, callbackRate, workingType and priceProtect, left for newAlgoOrder with COIN-M's move of
   * 2026-06-30. The day from which they give -4120 was still to be announced on 2026-09-18.
   *
   * Weight 0.
   * Order count 1 per 10s, 1 per 1m.
   * Key: needs role TRADE.
   * Widens the effect when left out: `reduceOnly`. Leave it out only on purpose; `undefined` is refused.
   * Throws when the call is refused and when its outcome is unknown, where `placeOrder` of
   * `@openderivs/binance-coinm/placing` looks up what became of it.
   * Sent again: never: it might place a second order.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/New-Order
   * @example
   * ```ts
   * const result = await coinm.newOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '10', price: '61000.0' });
   * ```
   */
  newOrder<Given extends NewOrderParams>(params: Given & Exact<Given, NewOrderParams, exact['newOrder']> & Explicit<Given, exact['newOrder'], 'reduceOnly'>, options?: BinanceCallOptions): WriteCall<NewOrderResult>;

  /**
   * Change price and quantity of an open limit order.
   *
   * Both `quantity` and `price` must be sent since 2026-06-30, the one that stays included. The order keeps its ids
   * and goes to the end of the queue. `quantity` is the new total: at or below what is already filled it cancels the
   * order, and so does a price at which a `GTX` order would take. A change that breaks a filter is refused, and the
   * order stays as it was. Refused as well when nothing would change (-4197), for anything but `LIMIT` (-4196), after
   * 9999 changes (-4198), and while the contract is not trading (-4199); -2013 when the order is gone. USDⓈ-M has
   * other numbers for the same refusals.
   *
   * Until 2026-06-30 quantity and price were optional, one of them was enough.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: query the order after an unknown outcome.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Order
   * @example
   * ```ts
   * const result = await coinm.modifyOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', orderId: '123456789', quantity: '10', price: '61000.0' });
   * ```
   */
  modifyOrder(params: ModifyOrderParams, options?: BinanceCallOptions): WriteCall<ModifyOrderResult>;

  /**
   * Cancel one open order.
   *
   * By `orderId` or `origClientOrderId`, at least one of them. What was filled before stays filled; `executedQty` of
   * the answer says how much. -2011 means that there is no such open order: filled, cancelled before, or never
   * placed; query it to learn which. Algo orders are cancelled with `DELETE /dapi/v1/algoOrder`.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never by itself after an unknown outcome: query the order.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Order
   * @example
   * ```ts
   * const result = await coinm.cancelOrder({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  cancelOrder(params: CancelOrderParams, options?: BinanceCallOptions): WriteCall<CancelOrderResult>;

  /**
   * List the changes that were made to one order.
   *
   * Each change with price and quantity before and after, newest first, over the last three months. By `orderId` or
   * `origClientOrderId`, at least one of them; `orderId` counts when both are given. An order that was never changed
   * gives an empty list.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Order-Modify-History
   * @example
   * ```ts
   * const result = await coinm.getOrderModifyHistory({ symbol: 'BTCUSD_PERP', orderId: '123456789' });
   * ```
   */
  getOrderModifyHistory(params: GetOrderModifyHistoryParams, options?: BinanceCallOptions): Call<GetOrderModifyHistoryResult>;

  /**
   * Add margin to an isolated position, or take some back.
   *
   * Moves coins of the contract's margin asset between the crossed balance and one isolated position; the liquidation
   * price moves with it. The position must exist (-4054) and be isolated (-4049), `amount` must be above zero
   * (-4055). Adding needs that much free crossed balance (-4050), taking back must leave enough margin in the
   * position (-4051). In hedge mode `positionSide` must name the side; `BOTH` or nothing there, and `LONG` or `SHORT`
   * in one-way mode, do not fit the mode (-4061). Every accepted call moves margin once more: a call whose outcome is
   * unknown must not be repeated before `GET /dapi/v1/positionMargin/history` has been read.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: never: it might move the amount twice.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
   * @example
   * ```ts
   * const result = await coinm.modifyIsolatedPositionMargin({ symbol: 'BTCUSD_PERP', amount: '0.0025', type: 1 });
   * ```
   */
  modifyIsolatedPositionMargin(params: ModifyIsolatedPositionMarginParams, options?: BinanceCallOptions): WriteCall<ModifyIsolatedPositionMarginResult>;

  /**
   * List the changes of isolated positions' margin on one contract.
   *
   * What `POST /dapi/v1/positionMargin` moved: where its outcome is unknown, this says whether it took effect.
   * Although nothing is changed, the key needs the right to trade.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Position-Margin-Change-History
   * @example
   * ```ts
   * const result = await coinm.getPositionMarginChangeHistory({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getPositionMarginChangeHistory(params: GetPositionMarginChangeHistoryParams, options?: BinanceCallOptions): Call<GetPositionMarginChangeHistoryResult>;

  /**
   * List positions with their entry, mark and liquidation prices.
   *
   * One entry per contract in one-way mode (`BOTH`), three in hedge mode (`BOTH`, `LONG`, `SHORT`); contracts without
   * a position are listed as well, long delivered ones among them, with `positionAmt` "0" and the leverage and margin
   * type in force. Narrow the list with `marginAsset` or `pair`, one of the two; with neither every contract is
   * listed. Between polls the user data stream reports each change. An account that never traded may get an empty
   * list.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-Information
   * @example
   * ```ts
   * const result = await coinm.getPositionInformation();
   * ```
   */
  getPositionInformation(params?: GetPositionInformationParams, options?: BinanceCallOptions): Call<GetPositionInformationResult>;

  /**
   * Read whether the account is in hedge mode or one-way mode.
   *
   * The mode holds for every contract of the account and, since 2026-06-30, for USDⓈ-M as well: a change made there
   * shows here. It decides what `positionSide` an order must carry and whether `reduceOnly` may be used. At weight 30
   * it is not for polling: read it once and after each change.
   *
   * Weight 30.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Current-Position-Mode
   * @example
   * ```ts
   * const result = await coinm.getCurrentPositionMode();
   * ```
   */
  getCurrentPositionMode(params?: GetCurrentPositionModeParams, options?: BinanceCallOptions): Call<GetCurrentPositionModeResult>;

  /**
   * Switch the account between hedge mode and one-way mode.
   *
   * Changes every contract of the account, and since 2026-06-30 COIN-M and USDⓈ-M together: either call flips both.
   * Refused while there is an open order (-4067) or a position (-4068) on either of the two products, and with -4059
   * when the mode is already the one asked for; after a resend -4059 means that the first call took effect.
   *
   * Until 2026-06-30 the setting was COIN-M's own, and only COIN-M's orders and positions stood in the way.
   *
   * Weight 1.
   * Key: needs role TRADE.
   * Sent again: after an unknown outcome, while no newer call has begun: the same call again leaves the same state.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Position-Mode
   * @example
   * ```ts
   * const result = await coinm.changePositionMode({ dualSidePosition: true });
   * ```
   */
  changePositionMode(params: ChangePositionModeParams, options?: BinanceCallOptions): WriteCall<ChangePositionModeResult>;

  /**
   * List the account's fills on one contract or pair.
   *
   * `symbol` or `pair`, one of the two; `orderId` and `fromId` need `symbol`. At most 7 days per call, the last 7 by
   * default; `fromId` goes on from a known fill instead and cannot stand beside times. Only the last three months can
   * be asked for: `GET /dapi/v1/trade/asyn` has older ones. Profit and fee are in coin.
   *
   * Until 2026-06-30 the weight was 20 with symbol and 40 with pair; since 2026-08-26 only three months can be asked
   * for.
   *
   * Weight 5.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Account-Trade-List
   * @example
   * ```ts
   * const result = await coinm.getAccountTradeList({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getAccountTradeList(params: GetAccountTradeListParams, options?: BinanceCallOptions): Call<GetAccountTradeListResult>;

  /**
   * Read the account's balances, margins, positions and permissions.
   *
   * One entry in `assets` per margin coin and one in `positions` per contract and side, empty ones included. There is
   * no total over coins: each coin secures only the contracts on its own pair. Positions here carry no mark or
   * liquidation price; `GET /dapi/v1/positionRisk` does. For balances alone `GET /dapi/v1/balance` is smaller.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Account-Information
   * @example
   * ```ts
   * const result = await coinm.getAccountInformation();
   * ```
   */
  getAccountInformation(params?: GetAccountInformationParams, options?: BinanceCallOptions): Call<GetAccountInformationResult>;

  /**
   * Read the balance of every margin coin.
   *
   * One entry per coin, empty ones included; lighter than the whole account. The coins are not added up: each secures
   * only the contracts on its own pair. An account without COIN-M gets an empty list.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Futures-Account-Balance
   * @example
   * ```ts
   * const result = await coinm.getFuturesAccountBalance();
   * ```
   */
  getFuturesAccountBalance(params?: GetFuturesAccountBalanceParams, options?: BinanceCallOptions): Call<GetFuturesAccountBalanceResult>;

  /**
   * Read what the account pays in fees on one contract.
   *
   * The rates that fills are charged with now, as fractions of the value in coin; they follow the fee tier and may
   * change daily. A maker rate below zero is a rebate.
   *
   * Weight 20.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/User-Commission-Rate
   * @example
   * ```ts
   * const result = await coinm.getUserCommissionRate({ symbol: 'BTCUSD_PERP' });
   * ```
   */
  getUserCommissionRate(params: GetUserCommissionRateParams, options?: BinanceCallOptions): Call<GetUserCommissionRateResult>;

  /**
   * List what changed the balance: profit, fees, funding, transfers.
   *
   * One record per change, in coin: positive came in, negative went out. With no times the last 7 days; at most a
   * year per call; `page` goes on from 1 when a call fills its `limit`. The only way to name one record is `tranId`
   * together with `incomeType`: the same `tranId` appears under several types. For long records use `GET
   * /dapi/v1/income/asyn`.
   *
   * Weight 20.
   * Pages: `iterate` of `@openderivs/binance-coinm/paging` goes through them.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Income-History
   * @example
   * ```ts
   * const result = await coinm.getIncomeHistory();
   * ```
   */
  getIncomeHistory(params?: GetIncomeHistoryParams, options?: BinanceCallOptions): Call<GetIncomeHistoryResult>;

  /**
   * Order a file with the balance changes of up to a year.
   *
   * Starts the making of a file and answers its `downloadId`; `GET /dapi/v1/income/asyn/id` says when it is ready.
   * Eight files a month, counted together with those ordered on the website, and two calls a minute: more than that
   * gets the IP banned. At weight 1000 it takes a large part of the minute that COIN-M and USDⓈ-M share.
   *
   * Documents of 2025 had weight 5 and five files a month.
   *
   * Weight 1000.
   * Limit: 8 calls per 2592000 seconds and account; 2 calls per 60 seconds and IP.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
   * @example
   * ```ts
   * const result = await coinm.getDownloadIdForFuturesTransactionHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesTransactionHistory(params: GetDownloadIdForFuturesTransactionHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesTransactionHistoryResult>;

  /**
   * See whether the file with the balance changes is ready, and where it is.
   *
   * While `status` is `processing` the `url` is empty and `expirationTimestamp` is -1: ask again later, not in a
   * tight loop. Once `completed` the link works for 7 days; whoever has it can fetch the file without a key. After
   * that a new file has to be ordered, which counts towards the month.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await coinm.getFuturesTransactionHistoryDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesTransactionHistoryDownloadLinkById(params: GetFuturesTransactionHistoryDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesTransactionHistoryDownloadLinkByIdResult>;

  /**
   * Read the leverage brackets by pair, the older way.
   *
   * Superseded by `GET /dapi/v2/leverageBracket`: brackets differ between the contracts of a pair, and a pair shows
   * only one set. How large a position may be at which leverage, in the base asset. An unknown pair gives -4087,
   * which means something else on USDⓈ-M.
   *
   * See getNotionalBracketForSymbol. The exchange advises against it; it still answers.
   *
   * Weight 1.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Pair
   * @example
   * ```ts
   * const result = await coinm.getNotionalBracketForPair();
   * ```
   */
  getNotionalBracketForPair(params?: GetNotionalBracketForPairParams, options?: BinanceCallOptions): Call<GetNotionalBracketForPairResult>;

  /**
   * Order a file with the orders of up to a year.
   *
   * Starts the making of a file and answers its `downloadId`; `GET /dapi/v1/order/asyn/id` says when it is ready.
   * Eight files a month, counted together with those ordered on the website, and two calls a minute: more than that
   * gets the IP banned. At weight 1000 it takes a large part of the minute that COIN-M and USDⓈ-M share.
   *
   * Documents of 2025 had weight 5 and ten files a month.
   *
   * Weight 1000.
   * Limit: 8 calls per 2592000 seconds and account; 2 calls per 60 seconds and IP.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
   * @example
   * ```ts
   * const result = await coinm.getDownloadIdForFuturesOrderHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesOrderHistory(params: GetDownloadIdForFuturesOrderHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesOrderHistoryResult>;

  /**
   * See whether the file with the orders is ready, and where it is.
   *
   * While `status` is `processing` the `url` is empty and `expirationTimestamp` is -1: ask again later, not in a
   * tight loop. Once `completed` the link works for 7 days; whoever has it can fetch the file without a key. After
   * that a new file has to be ordered, which counts towards the month.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await coinm.getFuturesOrderHistoryDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesOrderHistoryDownloadLinkById(params: GetFuturesOrderHistoryDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesOrderHistoryDownloadLinkByIdResult>;

  /**
   * Order a file with the fills of up to a year.
   *
   * Starts the making of a file and answers its `downloadId`; `GET /dapi/v1/trade/asyn/id` says when it is ready.
   * Eight files a month, counted together with those ordered on the website, and two calls a minute: more than that
   * gets the IP banned. At weight 1000 it takes a large part of the minute that COIN-M and USDⓈ-M share.
   *
   * Documents of 2025 had weight 5 and five files a month.
   *
   * Weight 1000.
   * Limit: 8 calls per 2592000 seconds and account; 2 calls per 60 seconds and IP.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
   * @example
   * ```ts
   * const result = await coinm.getDownloadIdForFuturesTradeHistory({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
   * ```
   */
  getDownloadIdForFuturesTradeHistory(params: GetDownloadIdForFuturesTradeHistoryParams, options?: BinanceCallOptions): Call<GetDownloadIdForFuturesTradeHistoryResult>;

  /**
   * See whether the file with the fills is ready, and where it is.
   *
   * While `status` is `processing` the `url` is empty and `expirationTimestamp` is -1: ask again later, not in a
   * tight loop. Once `completed` the link works for 7 days; whoever has it can fetch the file without a key. After
   * that a new file has to be ordered, which counts towards the month.
   *
   * Weight 5.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
   * @example
   * ```ts
   * const result = await coinm.getFuturesTradeDownloadLinkById({ downloadId: '546975389218332672' });
   * ```
   */
  getFuturesTradeDownloadLinkById(params: GetFuturesTradeDownloadLinkByIdParams, options?: BinanceCallOptions): Call<GetFuturesTradeDownloadLinkByIdResult>;

  /**
   * Read how large a position may be at which leverage.
   *
   * The brackets of one contract or of all of them, as they hold for this account. A larger position falls into a
   * higher bracket, with less leverage and more maintenance margin. Size is counted in the base asset, not in
   * contracts; mind that the lower edge is spelt `qtylFloor`, in answers since 2026-08 also `qtyFloor`.
   *
   * Until 2026-06-30 the weight was 1 without a symbol, too.
   *
   * Weight 1 with `symbol` present, 2 with `symbol` absent.
   * Key: needs role USER_DATA.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Symbol
   * @example
   * ```ts
   * const result = await coinm.getNotionalBracketForSymbol();
   * ```
   */
  getNotionalBracketForSymbol(params?: GetNotionalBracketForSymbolParams, options?: BinanceCallOptions): Call<GetNotionalBracketForSymbolResult>;

  /**
   * Get the listen key that opens the account's event stream.
   *
   * A key that is in force is answered again and made to last another 60 minutes, so calling twice does no harm.
   * Whoever has the listen key can read orders, balances and positions as they change: treat it as a secret. It needs
   * the API key, but no signature.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Start-User-Data-Stream
   * @example
   * ```ts
   * const result = await coinm.startUserDataStream();
   * ```
   */
  startUserDataStream(params?: StartUserDataStreamParams, options?: BinanceCallOptions): WriteCall<StartUserDataStreamResult>;

  /**
   * Make the listen key last another 60 minutes.
   *
   * A listen key ends 60 minutes after it was made or last kept alive; call this about every 30. -1125 means that
   * there is none any more: get a new one and open the stream again, with a gap in between that the order and account
   * queries have to fill.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Keepalive-User-Data-Stream
   * @example
   * ```ts
   * const result = await coinm.keepaliveUserDataStream();
   * ```
   */
  keepaliveUserDataStream(params?: KeepaliveUserDataStreamParams, options?: BinanceCallOptions): WriteCall<KeepaliveUserDataStreamResult>;

  /**
   * End the listen key and close the account's event stream.
   *
   * Every connection opened with the key is closed, also those of other programs of the account: they share one
   * listen key. -1125 when there is none.
   *
   * Weight 1.
   * Key: needed, but no signature.
   * Sent again: never by itself.
   * @see https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Close-User-Data-Stream
   * @example
   * ```ts
   * const result = await coinm.closeUserDataStream();
   * ```
   */
  closeUserDataStream(params?: CloseUserDataStreamParams, options?: BinanceCallOptions): WriteCall<CloseUserDataStreamResult>;
}

export type { AlgoTimeInForceExceptGtd, CancelAlgoOrderFields, CancelAlgoOrderParams, CancelAlgoOrderWithAlgoId, CancelAlgoOrderWithClientAlgoId, CancelMultipleOrdersFields, CancelMultipleOrdersParams, CancelMultipleOrdersWithOrderIdList, CancelMultipleOrdersWithOrigClientOrderIdList, CancelOrderFields, CancelOrderParams, CancelOrderWithOrderId, CancelOrderWithOrigClientOrderId, Get24hrTickerPriceChangeStatisticsFields, Get24hrTickerPriceChangeStatisticsParams, Get24hrTickerPriceChangeStatisticsWithoutPair, Get24hrTickerPriceChangeStatisticsWithoutSymbol, GetAccountTradeListFields, GetAccountTradeListParams, GetAccountTradeListWithPair, GetAccountTradeListWithSymbol, GetAccountTradeListWithoutEndTime, GetAccountTradeListWithoutFromId, GetAccountTradeListWithoutOrderId, GetAccountTradeListWithoutPair, GetAccountTradeListWithoutStartTime, GetAllOrdersFields, GetAllOrdersParams, GetAllOrdersWithPair, GetAllOrdersWithSymbol, GetAllOrdersWithoutOrderId, GetAllOrdersWithoutPair, GetOrderModifyHistoryFields, GetOrderModifyHistoryParams, GetOrderModifyHistoryWithOrderId, GetOrderModifyHistoryWithOrigClientOrderId, GetPositionInformationFields, GetPositionInformationParams, GetPositionInformationWithoutMarginAsset, GetPositionInformationWithoutPair, GetSymbolOrderBookTickerFields, GetSymbolOrderBookTickerParams, GetSymbolOrderBookTickerWithoutPair, GetSymbolOrderBookTickerWithoutSymbol, GetSymbolPriceTickerFields, GetSymbolPriceTickerParams, GetSymbolPriceTickerWithoutPair, GetSymbolPriceTickerWithoutSymbol, ModifyOrderFields, ModifyOrderItem, ModifyOrderItemFields, ModifyOrderItemWithOrderId, ModifyOrderItemWithOrigClientOrderId, ModifyOrderParams, ModifyOrderWithOrderId, ModifyOrderWithOrigClientOrderId, ModifyOrderWithoutPrice, ModifyOrderWithoutPriceMatch, NewAlgoOrderAnyOtherTimeInForce, NewAlgoOrderExact, NewAlgoOrderFields, NewAlgoOrderGoodTillDate, NewAlgoOrderHedgeMode, NewAlgoOrderHedgeModeClosingLongPosition, NewAlgoOrderHedgeModeClosingShortPosition, NewAlgoOrderOneWayMode, NewAlgoOrderParams, NewAlgoOrderStopOrTakeProfitClosesWholePosition, NewAlgoOrderStopOrTakeProfitPlacesLimitAtPrice, NewAlgoOrderStopOrTakeProfitPlacesLimitPricedByBook, NewAlgoOrderStopOrTakeProfitPlacesMarket, NewAlgoOrderTrailingStop, NewOrderExact, NewOrderFields, NewOrderHedgeMode, NewOrderItem, NewOrderItemExact, NewOrderItemFields, NewOrderItemHedgeMode, NewOrderItemLimitAtPrice, NewOrderItemLimitPricedByBook, NewOrderItemMarket, NewOrderItemOneWayMode, NewOrderLimitAtPrice, NewOrderLimitPricedByBook, NewOrderMarket, NewOrderOneWayMode, NewOrderParams, PositionSideExceptBoth, QueryAlgoOrderFields, QueryAlgoOrderParams, QueryAlgoOrderWithAlgoId, QueryAlgoOrderWithClientAlgoId, QueryCurrentOpenOrderFields, QueryCurrentOpenOrderParams, QueryCurrentOpenOrderWithOrderId, QueryCurrentOpenOrderWithOrigClientOrderId, QueryOrderFields, QueryOrderParams, QueryOrderWithOrderId, QueryOrderWithOrigClientOrderId } from './schema.ts';
export type Account = components['schemas']['Account'];
export type AccountAsset = components['schemas']['AccountAsset'];
export type AccountPosition = components['schemas']['AccountPosition'];
export type AccountRatio = components['schemas']['AccountRatio'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AdlQuantile = components['schemas']['AdlQuantile'];
export type AdlQuantiles = components['schemas']['AdlQuantiles'];
export type AggregateTrade = components['schemas']['AggregateTrade'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type AlgoOrderCanceled = components['schemas']['AlgoOrderCanceled'];
export type AlgoOrderType = components['schemas']['AlgoOrderType'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoTimeInForce = components['schemas']['AlgoTimeInForce'];
export type AlgoType = components['schemas']['AlgoType'];
export type AmendmentDetail = components['schemas']['AmendmentDetail'];
export type ApiError = components['schemas']['ApiError'];
export type AutoCloseType = components['schemas']['AutoCloseType'];
export type Balance = components['schemas']['Balance'];
export type Basis = components['schemas']['Basis'];
export type BeforeAfter = components['schemas']['BeforeAfter'];
export type BookTicker = components['schemas']['BookTicker'];
export type ClientOrderId = components['schemas']['ClientOrderId'];
export type CommissionRate = components['schemas']['CommissionRate'];
export type Contract = components['schemas']['Contract'];
export type ContractFilter = components['schemas']['ContractFilter'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractType = components['schemas']['ContractType'];
export type CountdownSet = components['schemas']['CountdownSet'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DownloadId = components['schemas']['DownloadId'];
export type DownloadLink = components['schemas']['DownloadLink'];
export type DownloadStatus = components['schemas']['DownloadStatus'];
export type ExchangeInformation = components['schemas']['ExchangeInformation'];
export type FollowedContractType = components['schemas']['FollowedContractType'];
export type FundingInfo = components['schemas']['FundingInfo'];
export type FundingRate = components['schemas']['FundingRate'];
export type Income = components['schemas']['Income'];
export type IncomeType = components['schemas']['IncomeType'];
export type IndexConstituent = components['schemas']['IndexConstituent'];
export type IndexConstituents = components['schemas']['IndexConstituents'];
export type Kline = components['schemas']['Kline'];
export type KlineInterval = components['schemas']['KlineInterval'];
export type LeverageBracket = components['schemas']['LeverageBracket'];
export type LeverageSet = components['schemas']['LeverageSet'];
export type ListenKey = components['schemas']['ListenKey'];
export type ListenKeyKept = components['schemas']['ListenKeyKept'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarginType = components['schemas']['MarginType'];
export type MarkPrice = components['schemas']['MarkPrice'];
export type MarketLotSizeFilter = components['schemas']['MarketLotSizeFilter'];
export type MaxNumAlgoOrdersFilter = components['schemas']['MaxNumAlgoOrdersFilter'];
export type MaxNumOrdersFilter = components['schemas']['MaxNumOrdersFilter'];
export type Nothing = components['schemas']['Nothing'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestStatistics = components['schemas']['OpenInterestStatistics'];
export type Order = components['schemas']['Order'];
export type OrderAmendment = components['schemas']['OrderAmendment'];
export type OrderBook = components['schemas']['OrderBook'];
export type OrderBookLevel = components['schemas']['OrderBookLevel'];
export type OrderResponseType = components['schemas']['OrderResponseType'];
export type OrderResult = components['schemas']['OrderResult'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type OrdersCanceled = components['schemas']['OrdersCanceled'];
export type PairBrackets = components['schemas']['PairBrackets'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PositionMarginChange = components['schemas']['PositionMarginChange'];
export type PositionMarginChanged = components['schemas']['PositionMarginChanged'];
export type PositionMarginType = components['schemas']['PositionMarginType'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRatio = components['schemas']['PositionRatio'];
export type PositionRisk = components['schemas']['PositionRisk'];
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
export type SymbolBrackets = components['schemas']['SymbolBrackets'];
export type TakerVolume = components['schemas']['TakerVolume'];
export type Ticker24h = components['schemas']['Ticker24h'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type Trade = components['schemas']['Trade'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type TrueOrFalseInput = components['schemas']['TrueOrFalseInput'];
export type UnknownFilter = components['schemas']['UnknownFilter'];
export type UserTrade = components['schemas']['UserTrade'];
export type WorkingType = components['schemas']['WorkingType'];
export type GetBasisParams = params['getBasis'];
export type GetBasisResult = Basis[];
export type GetLongShortRatioParams = params['getLongShortRatio'];
export type GetLongShortRatioResult = AccountRatio[];
export type GetOpenInterestStatisticsParams = params['getOpenInterestStatistics'];
export type GetOpenInterestStatisticsResult = OpenInterestStatistics[];
export type GetTakerBuySellVolumeParams = params['getTakerBuySellVolume'];
export type GetTakerBuySellVolumeResult = TakerVolume[];
export type GetTopTraderLongShortAccountRatioParams = params['getTopTraderLongShortAccountRatio'];
export type GetTopTraderLongShortAccountRatioResult = AccountRatio[];
export type GetTopTraderLongShortPositionRatioParams = params['getTopTraderLongShortPositionRatio'];
export type GetTopTraderLongShortPositionRatioResult = PositionRatio[];
export type GetCompressedAggregateTradesListParams = params['getCompressedAggregateTradesList'];
export type GetCompressedAggregateTradesListResult = AggregateTrade[];
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
export type GetFundingRateHistoryOfPerpetualFuturesParams = params['getFundingRateHistoryOfPerpetualFutures'];
export type GetFundingRateHistoryOfPerpetualFuturesResult = FundingRate[];
export type GetOldTradesLookupParams = params['getOldTradesLookup'];
export type GetOldTradesLookupResult = Trade[];
export type GetIndexPriceKlineCandlestickDataParams = params['getIndexPriceKlineCandlestickData'];
export type GetIndexPriceKlineCandlestickDataResult = PriceKline[];
export type GetKlineCandlestickDataParams = params['getKlineCandlestickData'];
export type GetKlineCandlestickDataResult = Kline[];
export type GetMarkPriceKlineCandlestickDataParams = params['getMarkPriceKlineCandlestickData'];
export type GetMarkPriceKlineCandlestickDataResult = PriceKline[];
export type GetOpenInterestParams = params['getOpenInterest'];
export type GetOpenInterestResult = OpenInterest;
export type TestConnectivityParams = params['testConnectivity'];
export type TestConnectivityResult = Nothing;
export type GetIndexPriceAndMarkPriceParams = params['getIndexPriceAndMarkPrice'];
export type GetIndexPriceAndMarkPriceResult = MarkPrice[];
export type GetPremiumIndexKlineDataParams = params['getPremiumIndexKlineData'];
export type GetPremiumIndexKlineDataResult = PriceKline[];
export type Get24hrTickerPriceChangeStatisticsResult = Ticker24h[];
export type GetSymbolOrderBookTickerResult = BookTicker[];
export type GetSymbolPriceTickerResult = PriceTicker[];
export type CheckServerTimeParams = params['checkServerTime'];
export type CheckServerTimeResult = ServerTime;
export type GetRecentTradesListParams = params['getRecentTradesList'];
export type GetRecentTradesListResult = Trade[];
export type GetPositionAdlQuantileEstimationParams = params['getPositionAdlQuantileEstimation'];
export type GetPositionAdlQuantileEstimationResult = AdlQuantiles[] | Nothing;
export type CancelAllAlgoOpenOrdersParams = params['cancelAllAlgoOpenOrders'];
export type CancelAllAlgoOpenOrdersResult = OrdersCanceled;
export type QueryAlgoOrderResult = AlgoOrder;
export type NewAlgoOrderResult = AlgoOrder;
export type CancelAlgoOrderResult = AlgoOrderCanceled;
export type CancelAllOpenOrdersParams = params['cancelAllOpenOrders'];
export type CancelAllOpenOrdersResult = OrdersCanceled;
export type GetAllOrdersResult = Order[];
export type PlaceMultipleOrdersParams = params['placeMultipleOrders'];
export type PlaceMultipleOrdersResult = (OrderResult | ApiError)[];
export type ModifyMultipleOrdersParams = params['modifyMultipleOrders'];
export type ModifyMultipleOrdersResult = (OrderResult | ApiError)[];
export type CancelMultipleOrdersResult = (OrderResult | ApiError)[];
export type AutoCancelAllOpenOrdersParams = params['autoCancelAllOpenOrders'];
export type AutoCancelAllOpenOrdersResult = CountdownSet;
export type GetUsersForceOrdersParams = params['getUsersForceOrders'];
export type GetUsersForceOrdersResult = Order[];
export type ChangeInitialLeverageParams = params['changeInitialLeverage'];
export type ChangeInitialLeverageResult = LeverageSet;
export type ChangeMarginTypeParams = params['changeMarginType'];
export type ChangeMarginTypeResult = Acknowledgement;
export type GetCurrentAllAlgoOpenOrdersParams = params['getCurrentAllAlgoOpenOrders'];
export type GetCurrentAllAlgoOpenOrdersResult = AlgoOrder[];
export type QueryCurrentOpenOrderResult = Order;
export type GetCurrentAllOpenOrdersParams = params['getCurrentAllOpenOrders'];
export type GetCurrentAllOpenOrdersResult = Order[];
export type QueryOrderResult = Order;
export type NewOrderResult = OrderResult;
export type ModifyOrderResult = OrderResult;
export type CancelOrderResult = OrderResult;
export type GetOrderModifyHistoryResult = OrderAmendment[];
export type ModifyIsolatedPositionMarginParams = params['modifyIsolatedPositionMargin'];
export type ModifyIsolatedPositionMarginResult = PositionMarginChanged;
export type GetPositionMarginChangeHistoryParams = params['getPositionMarginChangeHistory'];
export type GetPositionMarginChangeHistoryResult = PositionMarginChange[];
export type GetPositionInformationResult = PositionRisk[];
export type GetCurrentPositionModeParams = params['getCurrentPositionMode'];
export type GetCurrentPositionModeResult = PositionMode;
export type ChangePositionModeParams = params['changePositionMode'];
export type ChangePositionModeResult = Acknowledgement;
export type GetAccountTradeListResult = UserTrade[];
export type GetAccountInformationParams = params['getAccountInformation'];
export type GetAccountInformationResult = Account;
export type GetFuturesAccountBalanceParams = params['getFuturesAccountBalance'];
export type GetFuturesAccountBalanceResult = Balance[];
export type GetUserCommissionRateParams = params['getUserCommissionRate'];
export type GetUserCommissionRateResult = CommissionRate;
export type GetIncomeHistoryParams = params['getIncomeHistory'];
export type GetIncomeHistoryResult = Income[];
export type GetDownloadIdForFuturesTransactionHistoryParams = params['getDownloadIdForFuturesTransactionHistory'];
export type GetDownloadIdForFuturesTransactionHistoryResult = DownloadId;
export type GetFuturesTransactionHistoryDownloadLinkByIdParams = params['getFuturesTransactionHistoryDownloadLinkById'];
export type GetFuturesTransactionHistoryDownloadLinkByIdResult = DownloadLink;
export type GetNotionalBracketForPairParams = params['getNotionalBracketForPair'];
export type GetNotionalBracketForPairResult = PairBrackets[];
export type GetDownloadIdForFuturesOrderHistoryParams = params['getDownloadIdForFuturesOrderHistory'];
export type GetDownloadIdForFuturesOrderHistoryResult = DownloadId;
export type GetFuturesOrderHistoryDownloadLinkByIdParams = params['getFuturesOrderHistoryDownloadLinkById'];
export type GetFuturesOrderHistoryDownloadLinkByIdResult = DownloadLink;
export type GetDownloadIdForFuturesTradeHistoryParams = params['getDownloadIdForFuturesTradeHistory'];
export type GetDownloadIdForFuturesTradeHistoryResult = DownloadId;
export type GetFuturesTradeDownloadLinkByIdParams = params['getFuturesTradeDownloadLinkById'];
export type GetFuturesTradeDownloadLinkByIdResult = DownloadLink;
export type GetNotionalBracketForSymbolParams = params['getNotionalBracketForSymbol'];
export type GetNotionalBracketForSymbolResult = SymbolBrackets[];
export type StartUserDataStreamParams = params['startUserDataStream'];
export type StartUserDataStreamResult = ListenKey;
export type KeepaliveUserDataStreamParams = params['keepaliveUserDataStream'];
export type KeepaliveUserDataStreamResult = ListenKeyKept;
export type CloseUserDataStreamParams = params['closeUserDataStream'];
export type CloseUserDataStreamResult = Nothing;
