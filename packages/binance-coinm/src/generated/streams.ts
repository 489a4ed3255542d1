// Generated from specs/binance-coinm. Do not edit.

import type { Decimal, Id, OtherNumber, OtherString, UnixMs } from '@openderivs/client';
import type { AllMarketOptions, StreamsTable, SubscribeOptions, Subscription } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://dstream.binance.com', testnet: 'wss://dstream.binancefuture.com', demo: 'wss://demo-dstream.binance.com', sandbox: 'ws://127.0.0.1:4802' },
  routes: { market: '/stream' },
  limits: { pool: 'binance-coinm-streams', streams: 200, framesPerSecond: 10, perFrame: 100, lifetime: 86400 },
  channels: [
    { name: 'aggTrade', route: 'market', topic: '{symbol}@aggTrade', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'keep', time: 'E', id: 'a', integers: ['a', 'f', 'l'], proof: { operation: 'getCompressedAggregateTradesList', parameters: { symbol: '{symbol}', limit: '1' }, time: '0.T' } },
    { name: 'allBookTickers', route: 'market', topic: '!bookTicker', parameters: [], overflow: 'conflate', key: 's', time: 'E', id: 'u', integers: ['u'], products: { member: 'st', own: 2, symbol: 's', pattern: 'USD_(PERP|\\d{6})$' } },
    { name: 'allForceOrders', route: 'market', topic: '!forceOrder@arr', parameters: [], overflow: 'keep', time: 'E', products: { member: 'st', own: 2, symbol: 'o.s', pattern: 'USD_(PERP|\\d{6})$' } },
    { name: 'allMiniTickers', route: 'market', topic: '!miniTicker@arr', parameters: [], overflow: 'conflate', key: 's', time: 'E', products: { member: 'st', own: 2, symbol: 's', pattern: 'USD_(PERP|\\d{6})$' } },
    { name: 'allTickers', route: 'market', topic: '!ticker@arr', parameters: [], overflow: 'conflate', key: 's', time: 'E', integers: ['[].F', '[].L'], products: { member: 'st', own: 2, symbol: 's', pattern: 'USD_(PERP|\\d{6})$' } },
    { name: 'bookTicker', route: 'market', topic: '{symbol}@bookTicker', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'conflate', time: 'E', id: 'u', whole: true, integers: ['u'], proof: { operation: 'getSymbolOrderBookTicker', parameters: { symbol: '{symbol}' }, time: '0.time' } },
    { name: 'continuousKline', route: 'market', topic: '{pair}_{contractType}@continuousKline_{interval}', parameters: [{ name: 'pair', many: true, lower: true }, { name: 'contractType', values: ['perpetual', 'current_quarter', 'next_quarter'] }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'] }], overflow: 'conflate', key: 'k.t', time: 'E', integers: ['k.f', 'k.L'] },
    { name: 'contractInfo', route: 'market', topic: '!contractInfo', parameters: [], overflow: 'keep', time: 'E', decimals: ['bnf', 'bnc', 'mmr', 'cf'], products: { member: 'st', own: 2, symbol: 's', pattern: 'USD_(PERP|\\d{6})$' } },
    { name: 'diffDepth', route: 'market', topic: '{symbol}@depth[@{updateSpeed}]', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'updateSpeed', optional: true, values: ['100ms', '500ms'] }], overflow: 'resync', time: 'E', id: 'u', previous: 'pu', integers: ['U', 'u', 'pu'], proof: { operation: 'getOrderBook', parameters: { symbol: '{symbol}', limit: '5' }, time: 'T' } },
    { name: 'forceOrder', route: 'market', topic: '{symbol}@forceOrder', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'keep', time: 'E' },
    { name: 'indexPrice', route: 'market', topic: '{pair}@indexPrice', parameters: [{ name: 'pair', many: true, lower: true }], overflow: 'conflate', time: 'E', whole: true, silence: 3000 },
    { name: 'indexPriceKline', route: 'market', topic: '{pair}@indexPriceKline_{interval}', parameters: [{ name: 'pair', many: true, lower: true }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'] }], overflow: 'conflate', key: 'k.t', time: 'E' },
    { name: 'kline', route: 'market', topic: '{symbol}@kline_{interval}', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'] }], overflow: 'conflate', key: 'k.t', time: 'E', integers: ['k.f', 'k.L'] },
    { name: 'markPrice', route: 'market', topic: '{symbol}@markPrice[@{updateSpeed}]', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'updateSpeed', optional: true, values: ['1s'] }], overflow: 'conflate', time: 'E', whole: true, silence: 3000 },
    { name: 'markPriceKline', route: 'market', topic: '{symbol}@markPriceKline_{interval}', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d', '3d', '1w', '1M'] }], overflow: 'conflate', key: 'k.t', time: 'E' },
    { name: 'miniTicker', route: 'market', topic: '{symbol}@miniTicker', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'conflate', time: 'E', whole: true },
    { name: 'pairMarkPrices', route: 'market', topic: '{pair}@markPrice[@{updateSpeed}]', parameters: [{ name: 'pair', many: true, lower: true }, { name: 'updateSpeed', optional: true, values: ['1s'] }], overflow: 'conflate', key: 's', time: 'E', silence: 3000 },
    { name: 'partialDepth', route: 'market', topic: '{symbol}@depth{levels}[@{updateSpeed}]', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'levels', values: ['5', '10', '20'] }, { name: 'updateSpeed', optional: true, values: ['100ms', '500ms'] }], overflow: 'conflate', time: 'E', id: 'u', previous: 'pu', whole: true, integers: ['U', 'u', 'pu'], proof: { operation: 'getOrderBook', parameters: { symbol: '{symbol}', limit: '5' }, time: 'T' } },
    { name: 'ticker', route: 'market', topic: '{symbol}@ticker', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'conflate', time: 'E', whole: true, integers: ['F', 'L'] },
  ],
};

/**
 * Every public stream of Binance COIN-M Futures as a method. Nothing is sent before the first of them is called.
 */
export interface BinanceCoinmStreamMethods {
  /**
   * Market trades of one contract, those of one taker order at one price taken together.
   *
   * Sent at most every 100 ms, while there are trades. Quantities are contracts. A gap can be filled by REST:
   * `getCompressedAggregateTradesList` continues at an id.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#aggregate-trade-streams
   * @example
   * ```ts
   * for await (const event of streams.aggTrade({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  aggTrade(input: StreamInputs['aggTrade'], options?: SubscribeOptions): Subscription<AggTradeEvent>;

  /**
   * Best bid and ask of every contract.
   *
   * One contract a frame. The page says at once, the one of USDⓈ-M every 5 s, and since 2026-06-30 both push the
   * same. Since 2026-06-30 it carries USDⓈ-M contracts too: the client leaves them out unless asked for them with
   * `otherProducts`.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-book-tickers-stream
   * @example
   * ```ts
   * for await (const event of streams.allBookTickers().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  allBookTickers(options?: AllMarketOptions): Subscription<AllBookTickersEvent>;

  /**
   * Liquidations of every contract, at most one of each a second.
   *
   * A sample, never the full list: of the liquidations of one contract in one second only one comes. Since 2026-06-30
   * it carries USDⓈ-M contracts too: the client leaves them out unless asked for them with `otherProducts`.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-liquidation-order-streams
   * @example
   * ```ts
   * for await (const event of streams.allForceOrders().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  allForceOrders(options?: AllMarketOptions): Subscription<AllForceOrdersEvent>;

  /**
   * Prices and volume of every contract over 24 hours.
   *
   * Sent every second as a list of the contracts that changed; the others are not in it. Since 2026-06-30 it carries
   * USDⓈ-M contracts too: the client leaves them out unless asked for them with `otherProducts`.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-mini-tickers-stream
   * @example
   * ```ts
   * for await (const event of streams.allMiniTickers().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  allMiniTickers(options?: AllMarketOptions): Subscription<AllMiniTickersEvent>;

  /**
   * Statistics of every contract over 24 hours.
   *
   * Sent every second as a list of the contracts that changed; the others are not in it. Since 2026-06-30 it carries
   * USDⓈ-M contracts too: the client leaves them out unless asked for them with `otherProducts`.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-tickers-streams
   * @example
   * ```ts
   * for await (const event of streams.allTickers().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  allTickers(options?: AllMarketOptions): Subscription<AllTickersEvent>;

  /**
   * Best bid and ask of one contract.
   *
   * Sent at once whenever one of the two changes.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-book-ticker-streams
   * @example
   * ```ts
   * for await (const event of streams.bookTicker({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  bookTicker(input: StreamInputs['bookTicker'], options?: SubscribeOptions): Subscription<BookTickerEvent>;

  /**
   * The running candle of one kind of contract of a pair, whichever contract that is.
   *
   * Sent every 250 ms while there are trades. When a quarterly contract is delivered, the stream goes on with the one
   * that takes its place. A candle is final once `k.x` is `true`; the next one begins with its own `k.t`.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#continuous-contract-kline-candlestick-streams
   * @example
   * ```ts
   * for await (const event of streams.continuousKline({ pair: 'BTCUSD', contractType: 'perpetual', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  continuousKline(input: StreamInputs['continuousKline'], options?: SubscribeOptions): Subscription<ContinuousKlineEvent>;

  /**
   * Contracts as they are listed, settled, or change their terms.
   *
   * Sent at once when it happens, which may be days apart. `bks` is there only when the leverage brackets change.
   * Since 2026-06-30 it carries USDⓈ-M contracts too: the client leaves them out unless asked for them with
   * `otherProducts`.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#contract-info-stream
   * @example
   * ```ts
   * for await (const event of streams.contractInfo().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  contractInfo(options?: AllMarketOptions): Subscription<ContractInfoEvent>;

  /**
   * Changes of one contract's order book.
   *
   * Sent every 250 ms, 100 ms or 500 ms while the book changes. Quantities are absolute, and `0` removes a level;
   * removing one that is not there is normal. Keep a book from it like this: buffer the events, read the book by REST
   * (`getOrderBook`), drop events with `u` below `lastUpdateId`, begin with the one where `U` <= `lastUpdateId` <=
   * `u`, and from then on `pu` must be the `u` of the event before; if it is not, begin again.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#diff-book-depth-streams
   * @example
   * ```ts
   * for await (const event of streams.diffDepth({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  diffDepth(input: StreamInputs['diffDepth'], options?: SubscribeOptions): Subscription<DiffDepthEvent>;

  /**
   * Liquidations of one contract, at most one a second.
   *
   * A sample, never the full list: of the liquidations of one second only the latest comes. (The change to the
   * largest of 2026-04-10 names USDⓈ-M only.) Nothing comes while nobody is liquidated.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#market-liquidation-order-streams
   * @example
   * ```ts
   * for await (const event of streams.forceOrder({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  forceOrder(input: StreamInputs['forceOrder'], options?: SubscribeOptions): Subscription<ForceOrderEvent>;

  /**
   * Index price of one pair.
   *
   * Sent every second. The speed has no suffix: by the change log of 2026-06-30 `@1s` is gone, and such a stream may
   * be acknowledged and stay silent. The pair moved from `i` to `s` that day by the same log, but not by the
   * connectors: read the one that is there.
   *
   * Silence: the exchange promises an event every 3s; longer quiet is told as `stale`.
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#index-price-stream
   * @example
   * ```ts
   * for await (const event of streams.indexPrice({ pair: 'BTCUSD' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  indexPrice(input: StreamInputs['indexPrice'], options?: SubscribeOptions): Subscription<IndexPriceEvent>;

  /**
   * The running candle of the index price of one pair.
   *
   * Sent every 250 ms. A candle is final once `k.x` is `true`; the next one begins with its own `k.t`. There are no
   * trades in it: of the counts only `n` means something.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#index-kline-candlestick-streams
   * @example
   * ```ts
   * for await (const event of streams.indexPriceKline({ pair: 'BTCUSD', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  indexPriceKline(input: StreamInputs['indexPriceKline'], options?: SubscribeOptions): Subscription<IndexPriceKlineEvent>;

  /**
   * The running candle of one contract.
   *
   * Sent every 250 ms while there are trades. A candle is final once `k.x` is `true`; the next one begins with its
   * own `k.t`. After a gap the candles in between are read by REST: `getKlineCandlestickData`.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#kline-candlestick-streams
   * @example
   * ```ts
   * for await (const event of streams.kline({ symbol: 'BTCUSD_PERP', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  kline(input: StreamInputs['kline'], options?: SubscribeOptions): Subscription<KlineEvent>;

  /**
   * Mark price, index price and funding of one contract.
   *
   * Sent every 3 s, or every second with `updateSpeed`, whether the price changes or not. Delivery contracts have no
   * funding: `r` is empty and `T` is 0.
   *
   * Silence: the exchange promises an event every 3s; longer quiet is told as `stale`.
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-stream
   * @example
   * ```ts
   * for await (const event of streams.markPrice({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  markPrice(input: StreamInputs['markPrice'], options?: SubscribeOptions): Subscription<MarkPriceEvent>;

  /**
   * The running candle of the mark price of one contract.
   *
   * Sent every 250 ms. A candle is final once `k.x` is `true`; the next one begins with its own `k.t`. There are no
   * trades in it: of the counts only `n` means something.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-kline-candlestick-streams
   * @example
   * ```ts
   * for await (const event of streams.markPriceKline({ symbol: 'BTCUSD_PERP', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  markPriceKline(input: StreamInputs['markPriceKline'], options?: SubscribeOptions): Subscription<MarkPriceKlineEvent>;

  /**
   * Prices and volume of one contract over 24 hours.
   *
   * Sent every 500 ms while they change. The 24 hours move with the clock; no day begins anew.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-mini-ticker-stream
   * @example
   * ```ts
   * for await (const event of streams.miniTicker({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  miniTicker(input: StreamInputs['miniTicker'], options?: SubscribeOptions): Subscription<MiniTickerEvent>;

  /**
   * Mark price, index price and funding of every contract of a pair.
   *
   * Sent every 3 s, or every second with `updateSpeed`, as a list of the perpetual and the delivery contracts.
   *
   * Silence: the exchange promises an event every 3s; longer quiet is told as `stale`.
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-of-all-symbols-of-apair
   * @example
   * ```ts
   * for await (const event of streams.pairMarkPrices({ pair: 'BTCUSD' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  pairMarkPrices(input: StreamInputs['pairMarkPrices'], options?: SubscribeOptions): Subscription<PairMarkPricesEvent>;

  /**
   * The best levels of one contract's order book.
   *
   * Sent every 250 ms, 100 ms or 500 ms while the book changes. Each frame is all of the levels, so a missed one does
   * no harm.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#partial-book-depth-streams
   * @example
   * ```ts
   * for await (const event of streams.partialDepth({ symbol: 'BTCUSD_PERP', levels: 5 }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  partialDepth(input: StreamInputs['partialDepth'], options?: SubscribeOptions): Subscription<PartialDepthEvent>;

  /**
   * Statistics of one contract over 24 hours.
   *
   * Sent every 500 ms while they change. The 24 hours move with the clock. Best bid and ask are not in it:
   * `bookTicker` has them.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-ticker-streams
   * @example
   * ```ts
   * for await (const event of streams.ticker({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;
}

/** What a caller gives, by channel. */
export interface StreamInputs {
  aggTrade: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
  allBookTickers: Record<never, never>;
  allForceOrders: Record<never, never>;
  allMiniTickers: Record<never, never>;
  allTickers: Record<never, never>;
  bookTicker: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
  continuousKline: {
    /**
     * Pair, such as `BTCUSD`.
     */
    pair: string | readonly string[];
    /**
     * Which contract of the pair, in lower case.
     */
    contractType: 'perpetual' | 'current_quarter' | 'next_quarter';
    /**
     * Length of a candle: `1m` is a minute, `1M` a month.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '8h' | '12h' | '1d' | '3d' | '1w' | '1M';
  };
  contractInfo: Record<never, never>;
  diffDepth: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * How often the book is sent. 250 ms has no suffix of its own. Left out: 250ms.
     */
    updateSpeed?: '100ms' | '500ms';
  };
  forceOrder: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
  indexPrice: {
    /**
     * Pair, such as `BTCUSD`.
     */
    pair: string | readonly string[];
  };
  indexPriceKline: {
    /**
     * Pair, such as `BTCUSD`.
     */
    pair: string | readonly string[];
    /**
     * Length of a candle: `1m` is a minute, `1M` a month.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '8h' | '12h' | '1d' | '3d' | '1w' | '1M';
  };
  kline: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * Length of a candle: `1m` is a minute, `1M` a month.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '8h' | '12h' | '1d' | '3d' | '1w' | '1M';
  };
  markPrice: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * How often the price is sent. 3 s has no suffix of its own. Left out: 3s.
     */
    updateSpeed?: '1s';
  };
  markPriceKline: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * Length of a candle: `1m` is a minute, `1M` a month.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '8h' | '12h' | '1d' | '3d' | '1w' | '1M';
  };
  miniTicker: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
  pairMarkPrices: {
    /**
     * Pair, such as `BTCUSD`.
     */
    pair: string | readonly string[];
    /**
     * How often the price is sent. 3 s has no suffix of its own. Left out: 3s.
     */
    updateSpeed?: '1s';
  };
  partialDepth: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * How many levels of each side.
     */
    levels: 5 | 10 | 20;
    /**
     * How often the book is sent. 250 ms has no suffix of its own. Left out: 250ms.
     */
    updateSpeed?: '100ms' | '500ms';
  };
  ticker: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
}

export type AggTradeEvent = components['schemas']['AggTradeEvent'];
export type AllBookTickersEvent = StreamEvents['allBookTickers'];
export type AllForceOrdersEvent = StreamEvents['allForceOrders'];
export type AllMiniTickersEvent = StreamEvents['allMiniTickers'];
export type AllTickersEvent = StreamEvents['allTickers'];
export type BookTickerEvent = components['schemas']['BookTickerEvent'];
export type ContinuousKlineEvent = components['schemas']['ContinuousKlineEvent'];
export type ContractInfoEvent = components['schemas']['ContractInfoEvent'];
export type DiffDepthEvent = StreamEvents['diffDepth'];
export type ForceOrderEvent = components['schemas']['ForceOrderEvent'];
export type IndexPriceEvent = components['schemas']['IndexPriceEvent'];
export type IndexPriceKlineEvent = components['schemas']['IndexPriceKlineEvent'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type MarkPriceEvent = components['schemas']['MarkPriceEvent'];
export type MarkPriceKlineEvent = components['schemas']['MarkPriceKlineEvent'];
export type MiniTickerEvent = components['schemas']['MiniTickerEvent'];
export type PairMarkPricesEvent = StreamEvents['pairMarkPrices'];
export type PartialDepthEvent = StreamEvents['partialDepth'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type BracketUpdate = components['schemas']['BracketUpdate'];
export type ContinuousKlineUpdate = components['schemas']['ContinuousKlineUpdate'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractType = components['schemas']['ContractType'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DepthEvent = components['schemas']['DepthEvent'];
export type KlineUpdate = components['schemas']['KlineUpdate'];
export type LiquidationOrder = components['schemas']['LiquidationOrder'];
export type OrderBookLevel = components['schemas']['OrderBookLevel'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PriceKlineUpdate = components['schemas']['PriceKlineUpdate'];
export type StreamProduct = components['schemas']['StreamProduct'];
export type TimeInForce = components['schemas']['TimeInForce'];

export interface StreamEvents {
    aggTrade: components["schemas"]["AggTradeEvent"];
    allBookTickers: components["schemas"]["BookTickerEvent"];
    allForceOrders: components["schemas"]["ForceOrderEvent"];
    allMiniTickers: components["schemas"]["MiniTickerEvent"][];
    allTickers: components["schemas"]["TickerEvent"][];
    bookTicker: components["schemas"]["BookTickerEvent"];
    continuousKline: components["schemas"]["ContinuousKlineEvent"];
    contractInfo: components["schemas"]["ContractInfoEvent"];
    diffDepth: components["schemas"]["DepthEvent"];
    forceOrder: components["schemas"]["ForceOrderEvent"];
    indexPrice: components["schemas"]["IndexPriceEvent"];
    indexPriceKline: components["schemas"]["IndexPriceKlineEvent"];
    kline: components["schemas"]["KlineEvent"];
    markPrice: components["schemas"]["MarkPriceEvent"];
    markPriceKline: components["schemas"]["MarkPriceKlineEvent"];
    miniTicker: components["schemas"]["MiniTickerEvent"];
    pairMarkPrices: components["schemas"]["MarkPriceEvent"][];
    partialDepth: components["schemas"]["DepthEvent"];
    ticker: components["schemas"]["TickerEvent"];
}
export interface components {
    schemas: {
        /**
         * Trades of one taker order at one price and time, as one entry.
         */
        AggTradeEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "aggTrade";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Aggregate id
             * Goes up within the contract.
             * Format: int64
             */
            a: Id;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Price
             * Price of the trades, in US dollars.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Quantity
             * Whole contracts.
             * Format: decimal
             */
            q: Decimal;
            /**
             * First trade id
             * Id of the first trade.
             * Format: int64
             */
            f: Id;
            /**
             * Last trade id
             * Id of the last trade.
             * Format: int64
             */
            l: Id;
            /**
             * Trade time
             * When the trades happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Buyer is maker
             * Whether the buyer was resting: `true` is a sale into the book.
             */
            m: boolean;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * Best bid and ask of one contract.
         */
        BookTickerEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "bookTicker";
            /**
             * Update id
             * Where it stands in the sequence of the order book; goes up.
             * Format: int64
             */
            u: Id;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When the book was so.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair of the contract. Of a USDⓈ-M contract it is on the wire since 2026-06-30.
             */
            ps?: string;
            /**
             * Bid price
             * Best price that someone buys at.
             * Format: decimal
             */
            b: Decimal;
            /**
             * Bid quantity
             * Contracts; the base asset of a USDⓈ-M contract.
             * Format: decimal
             */
            B: Decimal;
            /**
             * Ask price
             * Best price that someone sells at.
             * Format: decimal
             */
            a: Decimal;
            /**
             * Ask quantity
             * In the same unit.
             * Format: decimal
             */
            A: Decimal;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * Terms for positions between two sizes, as a change of them is announced.
         */
        BracketUpdate: {
            /**
             * Bracket
             * Number of the bracket, counted from 1.
             */
            bs: number;
            /**
             * Floor
             * Where it begins: notional on USDⓈ-M, quantity on COIN-M.
             * Format: decimal
             */
            bnf: Decimal;
            /**
             * Cap
             * Where it ends.
             * Format: decimal
             */
            bnc: Decimal;
            /**
             * Maintenance margin rate
             * Maintenance margin as a fraction.
             * Format: decimal
             */
            mmr: Decimal;
            /**
             * Deduction
             * What is taken off the maintenance margin, so that it has no step between brackets.
             * Format: decimal
             */
            cf: Decimal;
            /**
             * Least leverage
             * Lowest leverage in it.
             */
            mi: number;
            /**
             * Most leverage
             * Highest leverage in it.
             */
            ma: number;
        };
        /**
         * A candle of one kind of contract of a pair.
         */
        ContinuousKlineEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "continuous_kline";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Pair
             * The pair.
             */
            ps: string;
            /**
             * Contract type
             * Which contract of the pair, in upper case here.
             */
            ct: components["schemas"]["ContractType"] | OtherString;
            /**
             * The candle as it stands.
             */
            k: components["schemas"]["ContinuousKlineUpdate"];
        };
        /**
         * A candle of trades as it stands, of whatever contract is the current one.
         */
        ContinuousKlineUpdate: {
            /**
             * Open time
             * First millisecond of the candle; names it.
             * Format: unix-ms
             */
            t: UnixMs;
            /**
             * Close time
             * Last millisecond of the candle.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Interval
             * Length of the candle, as it was asked for.
             */
            i: string;
            /**
             * First update id
             * Where it begins in the sequence of updates.
             * Format: int64
             */
            f: Id;
            /**
             * Last update id
             * Where it ends in the sequence of updates.
             * Format: int64
             */
            L: Id;
            /**
             * Open price
             * First price.
             * Format: decimal
             */
            o: Decimal;
            /**
             * Close price
             * Last price so far, and the last of all once `x` is `true`.
             * Format: decimal
             */
            c: Decimal;
            /**
             * High price
             * Highest price.
             * Format: decimal
             */
            h: Decimal;
            /**
             * Low price
             * Lowest price.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Volume
             * Contracts.
             * Format: decimal
             */
            v: Decimal;
            /**
             * Trades
             * Number of trades.
             */
            n: number;
            /**
             * Is closed
             * Whether the candle is final.
             */
            x: boolean;
            /**
             * Value
             * In the base asset.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Taker buy volume
             * Contracts bought by takers.
             * Format: decimal
             */
            V: Decimal;
            /**
             * Taker buy value
             * Value bought by takers, in the base asset.
             * Format: decimal
             */
            Q: Decimal;
            /**
             * Ignored
             * Without meaning.
             */
            B?: string;
        };
        /**
         * A contract that is listed, changes its status or is settled, or whose leverage brackets change.
         */
        ContractInfoEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "contractInfo";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair; not in every frame of a USDⓈ-M contract.
             */
            ps?: string;
            /**
             * Contract type
             * Perpetual, or when it is delivered.
             */
            ct: components["schemas"]["ContractType"] | OtherString;
            /**
             * Delivery time
             * When it is delivered; the year 2100 for perpetuals.
             * Format: unix-ms
             */
            dt: UnixMs;
            /**
             * Onboard time
             * When trading began or will begin.
             * Format: unix-ms
             */
            ot: UnixMs;
            /**
             * Contract status
             * Whether it trades.
             */
            cs: components["schemas"]["ContractStatus"] | OtherString;
            /**
             * Brackets
             * The leverage brackets if they change. Absent and empty mean the same: no change.
             */
            bks?: components["schemas"]["BracketUpdate"][];
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * `PENDING_TRADING`: listed, not yet open. `TRADING`: open. `PRE_DELIVERING`: orders only close. `DELIVERING`: being delivered. `DELIVERED`: over.
         * @enum {string}
         */
        ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED";
        /**
         * `PERPETUAL`: never delivered. `CURRENT_QUARTER`, `NEXT_QUARTER`: delivered at the end of this, of the next quarter. With `_DELIVERING`: the delivery is under way.
         * @enum {string}
         */
        ContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "CURRENT_QUARTER_DELIVERING" | "NEXT_QUARTER_DELIVERING" | "PERPETUAL_DELIVERING";
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * Levels of an order book: those that changed, or all of a partial book.
         */
        DepthEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "depthUpdate";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When the book was so.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair of the contract.
             */
            ps: string;
            /**
             * First update id
             * The first update that the frame holds.
             * Format: int64
             */
            U: Id;
            /**
             * Last update id
             * The last update that the frame holds.
             * Format: int64
             */
            u: Id;
            /**
             * Previous update id
             * `u` of the frame before, on this stream. Anything else shows a gap.
             * Format: int64
             */
            pu: Id;
            /**
             * Bids
             * Bids, best first.
             */
            b: components["schemas"]["OrderBookLevel"][];
            /**
             * Asks
             * Asks, best first.
             */
            a: components["schemas"]["OrderBookLevel"][];
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. Not on every frame, even since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * A liquidation. No list of them is complete: see the channel.
         */
        ForceOrderEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "forceOrder";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * The order that closes the position.
             */
            o: components["schemas"]["LiquidationOrder"];
            /**
             * Pair
             * The pair of a USDⓈ-M contract; of a COIN-M contract it stands inside `o`.
             */
            ps?: string;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * Index price of one pair. The pair stands in `s` or in `i`.
         */
        IndexPriceEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "indexPriceUpdate";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Pair
             * The pair, since 2026-06-30 by the change log.
             */
            s?: string;
            /**
             * Pair
             * The pair, in frames of before, and by the connectors still.
             */
            i?: string;
            /**
             * Index price
             * Weighted spot price of several exchanges.
             * Format: decimal
             */
            p: Decimal;
        };
        /**
         * A candle of the index price of one pair.
         */
        IndexPriceKlineEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "indexPrice_kline";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Pair
             * The pair.
             */
            ps: string;
            /**
             * The candle as it stands.
             */
            k: components["schemas"]["PriceKlineUpdate"];
        };
        /**
         * A candle of one contract.
         */
        KlineEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "kline";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * The candle as it stands.
             */
            k: components["schemas"]["KlineUpdate"];
        };
        /**
         * A candle of trades as it stands.
         */
        KlineUpdate: {
            /**
             * Open time
             * First millisecond of the candle; names it.
             * Format: unix-ms
             */
            t: UnixMs;
            /**
             * Close time
             * Last millisecond of the candle.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Interval
             * Length of the candle, as it was asked for.
             */
            i: string;
            /**
             * First trade id
             * Id of the first trade; -1 without any.
             * Format: int64
             */
            f: Id;
            /**
             * Last trade id
             * Id of the last trade; -1 without any.
             * Format: int64
             */
            L: Id;
            /**
             * Open price
             * First price.
             * Format: decimal
             */
            o: Decimal;
            /**
             * Close price
             * Last price so far, and the last of all once `x` is `true`.
             * Format: decimal
             */
            c: Decimal;
            /**
             * High price
             * Highest price.
             * Format: decimal
             */
            h: Decimal;
            /**
             * Low price
             * Lowest price.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Volume
             * Contracts.
             * Format: decimal
             */
            v: Decimal;
            /**
             * Trades
             * Number of trades.
             */
            n: number;
            /**
             * Is closed
             * Whether the candle is final.
             */
            x: boolean;
            /**
             * Value
             * In the base asset.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Taker buy volume
             * Contracts bought by takers.
             * Format: decimal
             */
            V: Decimal;
            /**
             * Taker buy value
             * Value bought by takers, in the base asset.
             * Format: decimal
             */
            Q: Decimal;
            /**
             * Ignored
             * Without meaning.
             */
            B?: string;
        };
        /**
         * An order by which the exchange closes a position.
         */
        LiquidationOrder: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair; of a USDⓈ-M contract it stands beside `o`.
             */
            ps?: string;
            /**
             * `SELL` closes a long, `BUY` a short.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Order type
             * `LIMIT`, at the price below.
             */
            o: components["schemas"]["OrderType"] | OtherString;
            /**
             * Time in force
             * `IOC`: what does not fill at once expires.
             */
            f: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Quantity
             * Contracts; the base asset of a USDⓈ-M contract.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Price
             * Limit of the order. It trades better as a rule: see `ap`.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Average price
             * Average price of the fills.
             * Format: decimal
             */
            ap: Decimal;
            /**
             * Status
             * How the order stands.
             */
            X: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Last filled
             * Quantity of the last fill.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Filled
             * Quantity filled so far.
             * Format: decimal
             */
            z: Decimal;
            /**
             * Trade time
             * When it was filled last.
             * Format: unix-ms
             */
            T: UnixMs;
        };
        /**
         * Mark price and funding of one contract.
         */
        MarkPriceEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "markPriceUpdate";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Mark price
             * What profit and liquidation go by.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Index price
             * Weighted spot price of several exchanges.
             * Format: decimal
             */
            i: Decimal;
            /**
             * Estimated settle price
             * What delivery would be settled at now; of use in the last hour before it only.
             * Format: decimal
             */
            P: Decimal;
            /**
             * Rate that the coming funding would have now, as a fraction: positive is paid by longs. Empty for delivery contracts.
             */
            r: components["schemas"]["DecimalOrEmpty"];
            /**
             * Next funding time
             * When funding is settled next; 0 for delivery contracts.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * A candle of the mark price of one contract.
         */
        MarkPriceKlineEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "markPrice_kline";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Pair
             * The pair.
             */
            ps: string;
            /**
             * The candle as it stands.
             */
            k: components["schemas"]["PriceKlineUpdate"];
        };
        /**
         * Prices and volume of one contract over the last 24 hours, moving with the clock.
         */
        MiniTickerEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "24hrMiniTicker";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair of the contract. Of a USDⓈ-M contract it is on the wire since 2026-06-30.
             */
            ps?: string;
            /**
             * Last price
             * Price of the last trade.
             * Format: decimal
             */
            c: Decimal;
            /**
             * Open price
             * Price 24 hours ago.
             * Format: decimal
             */
            o: Decimal;
            /**
             * High price
             * Highest price of 24 hours.
             * Format: decimal
             */
            h: Decimal;
            /**
             * Low price
             * Lowest price of 24 hours.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Volume
             * Contracts; the base asset of a USDⓈ-M contract.
             * Format: decimal
             */
            v: Decimal;
            /**
             * Value
             * In the base asset; the quote asset of a USDⓈ-M contract.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * One level: price in US dollars, then quantity in contracts.
         */
        OrderBookLevel: [
            Decimal,
            Decimal
        ];
        /**
         * `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
         * @enum {string}
         */
        OrderSide: "BUY" | "SELL";
        /**
         * Where an order stands. `NEW`: open, nothing filled. `PARTIALLY_FILLED`: open. `FILLED`: done. `CANCELED`: taken back, perhaps after a partial fill. `EXPIRED`: ended by its time in force or by the exchange. `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * The types that plain orders have. `LIMIT`: at `price` or better. `MARKET`: at once, at what the book offers within the market take bound. Stops, take-profits and trailing stops are algo orders. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET left plain orders for newAlgoOrder with COIN-M's move of 2026-06-30; older orders still show them.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET";
        /**
         * A candle of index or mark prices as it stands. It has no trades, so what counts them has no meaning.
         */
        PriceKlineUpdate: {
            /**
             * Open time
             * First millisecond of the candle; names it.
             * Format: unix-ms
             */
            t: UnixMs;
            /**
             * Close time
             * Last millisecond of the candle.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Symbol
             * The contract of a mark price; `0` of an index price.
             */
            s?: string;
            /**
             * Interval
             * Length of the candle, as it was asked for.
             */
            i: string;
            /**
             * Ignored
             * Without meaning.
             */
            f?: number;
            /**
             * Ignored
             * Without meaning.
             */
            L?: number;
            /**
             * Open price
             * First price.
             * Format: decimal
             */
            o: Decimal;
            /**
             * Close price
             * Last price so far, and the last of all once `x` is `true`.
             * Format: decimal
             */
            c: Decimal;
            /**
             * High price
             * Highest price.
             * Format: decimal
             */
            h: Decimal;
            /**
             * Low price
             * Lowest price.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Ignored
             * Without meaning.
             */
            v?: string;
            /**
             * Prices
             * Number of prices that the candle is made of.
             */
            n: number;
            /**
             * Is closed
             * Whether the candle is final.
             */
            x: boolean;
            /**
             * Ignored
             * Without meaning.
             */
            q?: string;
            /**
             * Ignored
             * Without meaning.
             */
            V?: string;
            /**
             * Ignored
             * Without meaning.
             */
            Q?: string;
            /**
             * Ignored
             * Without meaning.
             */
            B?: string;
        };
        /**
         * `1`: a USDⓈ-M contract. `2`: a COIN-M contract.
         * @enum {integer}
         */
        StreamProduct: 1 | 2;
        /**
         * Statistics of one contract over the last 24 hours, moving with the clock.
         */
        TickerEvent: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "24hrTicker";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Pair
             * The pair of the contract. Of a USDⓈ-M contract it is on the wire since 2026-06-30.
             */
            ps?: string;
            /**
             * Price change
             * Last price less the one of 24 hours ago.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Price change percent
             * The same in percent.
             * Format: decimal
             */
            P: Decimal;
            /**
             * Weighted average price
             * Average price by volume. The example in the docs is no price in dollars: check it before use.
             * Format: decimal
             */
            w: Decimal;
            /**
             * Last price
             * Price of the last trade.
             * Format: decimal
             */
            c: Decimal;
            /**
             * Last quantity
             * Quantity of the last trade.
             * Format: decimal
             */
            Q: Decimal;
            /**
             * Open price
             * Price 24 hours ago.
             * Format: decimal
             */
            o: Decimal;
            /**
             * High price
             * Highest price of 24 hours.
             * Format: decimal
             */
            h: Decimal;
            /**
             * Low price
             * Lowest price of 24 hours.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Volume
             * Contracts; the base asset of a USDⓈ-M contract.
             * Format: decimal
             */
            v: Decimal;
            /**
             * Value
             * In the base asset; the quote asset of a USDⓈ-M contract.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Open time
             * When the 24 hours began.
             * Format: unix-ms
             */
            O: UnixMs;
            /**
             * Close time
             * When they end.
             * Format: unix-ms
             */
            C: UnixMs;
            /**
             * First trade id
             * Id of the first trade; -1 without any.
             * Format: int64
             */
            F: Id;
            /**
             * Last trade id
             * Id of the last trade; -1 without any.
             * Format: int64
             */
            L: Id;
            /**
             * Trades
             * Number of trades.
             */
            n: number;
            /**
             * Product
             * Whose contract it is: 1 for USDⓈ-M, 2 for COIN-M. On the wire since 2026-06-30.
             */
            st?: components["schemas"]["StreamProduct"] | OtherNumber;
        };
        /**
         * How long an order stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills whole at once or expires. `GTX`: post only, expires if it would take.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX";
    };
}
