// Generated from specs/binance-coinm. Do not edit.

import type { Decimal, Id, OtherNumber, OtherString, UnixMs } from '@openderivs/client';
import type { AllMarketOptions, OrderBook, OrderBookOptions, StreamsTable, SubscribeOptions, Subscription, UserDataTable } from '@openderivs/client/streams';

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
    { name: 'diffDepth', route: 'market', topic: '{symbol}@depth[@{updateSpeed}]', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'updateSpeed', optional: true, values: ['100ms', '500ms'] }], overflow: 'resync', time: 'E', id: 'u', previous: 'pu', integers: ['U', 'u', 'pu'], proof: { operation: 'getOrderBook', parameters: { symbol: '{symbol}', limit: '5' }, time: 'T', id: 'lastUpdateId' }, book: { bids: 'b', asks: 'a', depths: [1000, 500, 100, 50, 20, 10, 5], snapshot: { operation: 'getOrderBook', parameters: { symbol: '{symbol}', limit: '{depth}' }, id: 'lastUpdateId', bids: 'bids', asks: 'asks', time: 'T' } } },
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
    { name: 'userEvents', route: 'market', topic: '{listenKey}', parameters: [{ name: 'listenKey' }], overflow: 'keep', time: 'E', event: 'e', events: { ORDER_TRADE_UPDATE: { integers: ['o.i', 'o.t'] }, ALGO_UPDATE: { integers: ['o.aid'] }, STRATEGY_UPDATE: { integers: ['su.si'] }, GRID_UPDATE: { integers: ['gu.si'] } }, isPrivate: true, isUserData: true },
  ],
};

/** What the client knows of the account's events. */
export const userData: UserDataTable = {
  channels: [{ channel: 'userEvents' }],
  streamKey: { start: 'startUserDataStream', keep: 'keepaliveUserDataStream', at: 'listenKey', path: '/ws/{key}', gone: [-1125], expired: { e: 'listenKeyExpired' }, minutes: 60 },
  frames: [
    { channel: 'userEvents', when: { e: 'ORDER_TRADE_UPDATE' }, facts: [{ kind: 'fill', at: 'o', when: { x: ['TRADE', 'CALCULATED'] }, unless: { t: '0' }, fields: { symbol: 's', tradeId: 't', orderId: 'i', clientOrderId: 'c', side: 'S', positionSide: 'ps', price: 'L', quantity: 'l', fee: 'n', feeAsset: 'N', realizedProfit: 'rp', maker: 'm', time: 'T' } }, { kind: 'order', at: 'o', fields: { symbol: 's', orderId: 'i', clientOrderId: 'c', side: 'S', positionSide: 'ps', type: 'o', timeInForce: 'f', price: 'p', quantity: 'q', filled: 'z', averagePrice: 'ap', status: 'X', reduceOnly: 'R', time: '/T' }, open: { X: ['NEW', 'PARTIALLY_FILLED'] } }] },
    { channel: 'userEvents', when: { e: 'ALGO_UPDATE' }, facts: [{ kind: 'algoOrder', at: 'o', fields: { symbol: 's', algoId: 'aid', clientAlgoId: 'caid', side: 'S', positionSide: 'ps', type: 'o', triggerPrice: 'tp', price: 'p', quantity: 'q', status: 'X', orderId: 'ai', reduceOnly: 'R', time: '/T' }, open: { X: ['NEW', 'TRIGGERING'] } }] },
    { channel: 'userEvents', when: { e: 'ACCOUNT_UPDATE' }, facts: [{ kind: 'position', at: 'a.P[]', fields: { symbol: 's', side: 'ps', amount: 'pa', entryPrice: 'ep', unrealizedProfit: 'up', marginMode: 'mt', time: '/T' } }, { kind: 'balance', at: 'a.B[]', fields: { asset: 'a', balance: 'wb', time: '/T' } }] },
  ],
  reads: {
    orders: [
      { operation: 'getCurrentAllOpenOrders', facts: [{ kind: 'order', at: '[]', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
    ],
    algoOrders: [
      { operation: 'getCurrentAllAlgoOpenOrders', facts: [{ kind: 'algoOrder', at: '[]', fields: { symbol: 'symbol', algoId: 'algoId', clientAlgoId: 'clientAlgoId', side: 'side', positionSide: 'positionSide', type: 'orderType', triggerPrice: 'triggerPrice', price: 'price', quantity: 'quantity', status: 'algoStatus', orderId: 'actualOrderId', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { algoStatus: ['NEW', 'TRIGGERING'] } }] },
    ],
    positions: [
      { operation: 'getPositionInformation', facts: [{ kind: 'position', at: '[]', fields: { symbol: 'symbol', side: 'positionSide', amount: 'positionAmt', entryPrice: 'entryPrice', unrealizedProfit: 'unRealizedProfit', marginMode: 'marginType', time: 'updateTime' } }] },
    ],
    balances: [
      { operation: 'getFuturesAccountBalance', facts: [{ kind: 'balance', at: '[]', fields: { asset: 'asset', balance: 'balance', available: 'availableBalance' } }] },
    ],
    order: [
      { operation: 'queryOrder', parameters: { symbol: '{symbol}', orderId: '{orderId}' }, absent: [-2013], facts: [{ kind: 'order', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
    ],
    algoOrder: [
      { operation: 'queryAlgoOrder', parameters: { algoId: '{algoId}' }, absent: [-2013], facts: [{ kind: 'algoOrder', fields: { symbol: 'symbol', algoId: 'algoId', clientAlgoId: 'clientAlgoId', side: 'side', positionSide: 'positionSide', type: 'orderType', triggerPrice: 'triggerPrice', price: 'price', quantity: 'quantity', status: 'algoStatus', orderId: 'actualOrderId', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { algoStatus: ['NEW', 'TRIGGERING'] } }] },
    ],
    orderHistory: [
      { operation: 'getAllOrders', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'order', at: '[]', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }], paging: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId', with: ['symbol'] }, limit: 100 } },
    ],
    fills: [
      { operation: 'getAccountTradeList', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'fill', at: '[]', fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', side: 'side', positionSide: 'positionSide', price: 'price', quantity: 'qty', fee: 'commission', feeAsset: 'commissionAsset', realizedProfit: 'realizedPnl', maker: 'maker', time: 'time' } }], paging: { by: 'time', item: 'time', span: '7d', id: { parameter: 'fromId', item: 'id', with: ['symbol'] }, limit: 1000 } },
    ],
    symbols: [
      { operation: 'getIncomeHistory', at: '[].symbol', reach: '365d', paging: { by: 'time', item: 'time', span: '365d', page: 'page', limit: 1000 } },
    ],
  },
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

  /**
   * One contract's order book, right or `syncing`: each frame must follow upon the one before, for as long as it is
   * open.
   *
   * It is kept from `diffDepth`. Where something is missing it is gone in the same moment, and is made anew.
   * @example
   * ```ts
   * const book = streams.orderBook({ symbol: 'BTCUSD_PERP' });
   * await book.live;
   * const view = book.read();
   * if (view !== 'syncing') console.log(view.bestBid, view.bestAsk, view.bids(10));
   * ```
   */
  orderBook(input: StreamInputs['orderBook'], options?: OrderBookOptions): OrderBook;
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
  orderBook: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSD_PERP` for a perpetual, `BTCUSD_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string;
    /**
     * How often the book is sent. 250 ms has no suffix of its own. Left out: 250ms.
     */
    updateSpeed?: '100ms' | '500ms';
    /**
     * How many levels a side it begins with, and how far it is known. Left out: 1000.
     */
    depth?: 1000 | 500 | 100 | 50 | 20 | 10 | 5;
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
export type UserEventsEvent = StreamEvents['userEvents'];
export type AccountChange = components['schemas']['AccountChange'];
export type AccountConfigUpdate = components['schemas']['AccountConfigUpdate'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type AccountUpdateReason = components['schemas']['AccountUpdateReason'];
export type AlgoOrderType = components['schemas']['AlgoOrderType'];
export type AlgoOrderUpdate = components['schemas']['AlgoOrderUpdate'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoTimeInForce = components['schemas']['AlgoTimeInForce'];
export type AlgoType = components['schemas']['AlgoType'];
export type AlgoUpdate = components['schemas']['AlgoUpdate'];
export type BalanceChange = components['schemas']['BalanceChange'];
export type BracketUpdate = components['schemas']['BracketUpdate'];
export type ContinuousKlineUpdate = components['schemas']['ContinuousKlineUpdate'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractType = components['schemas']['ContractType'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DepthEvent = components['schemas']['DepthEvent'];
export type ExecutionType = components['schemas']['ExecutionType'];
export type ExpiryReason = components['schemas']['ExpiryReason'];
export type GridChange = components['schemas']['GridChange'];
export type GridUpdate = components['schemas']['GridUpdate'];
export type KlineUpdate = components['schemas']['KlineUpdate'];
export type LeverageChange = components['schemas']['LeverageChange'];
export type LiquidationOrder = components['schemas']['LiquidationOrder'];
export type ListenKeyExpired = components['schemas']['ListenKeyExpired'];
export type MarginCall = components['schemas']['MarginCall'];
export type MarginCallMarginType = components['schemas']['MarginCallMarginType'];
export type MarginCallPosition = components['schemas']['MarginCallPosition'];
export type OrderBookLevel = components['schemas']['OrderBookLevel'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderTradeUpdate = components['schemas']['OrderTradeUpdate'];
export type OrderType = components['schemas']['OrderType'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type PositionChange = components['schemas']['PositionChange'];
export type PositionMarginType = components['schemas']['PositionMarginType'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceKlineUpdate = components['schemas']['PriceKlineUpdate'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type StrategyChange = components['schemas']['StrategyChange'];
export type StrategyOperationCode = components['schemas']['StrategyOperationCode'];
export type StrategyUpdate = components['schemas']['StrategyUpdate'];
export type StrategyUpdateStatus = components['schemas']['StrategyUpdateStatus'];
export type StreamProduct = components['schemas']['StreamProduct'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type UnknownUserEvent = components['schemas']['UnknownUserEvent'];
export type WorkingType = components['schemas']['WorkingType'];

/** Whatever an account is told. */
export type UserEvent = UserEventsEvent;

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
    userEvents: components["schemas"]["OrderTradeUpdate"] | components["schemas"]["AccountUpdate"] | components["schemas"]["AlgoUpdate"] | components["schemas"]["AccountConfigUpdate"] | components["schemas"]["MarginCall"] | components["schemas"]["StrategyUpdate"] | components["schemas"]["GridUpdate"] | components["schemas"]["ListenKeyExpired"] | {
        /**
         * What the frame is.
         */
        e: OtherString;
        /**
         * Event time
         * When the exchange sent it.
         * Format: unix-ms
         */
        E?: UnixMs;
    };
}
export interface components {
    schemas: {
        /**
         * Only what changed. What is not listed is as it was.
         */
        AccountChange: {
            /**
             * Reason
             * Why it changed.
             */
            m: components["schemas"]["AccountUpdateReason"] | OtherString;
            /**
             * Balances
             * Assets whose balance changed. May be empty or left out.
             */
            B?: components["schemas"]["BalanceChange"][];
            /**
             * Positions
             * Positions that changed, each named by `s` and `ps`. In hedge mode both sides of a contract may come. Left out for funding of a cross position; for funding of an isolated one it holds that position.
             */
            P?: components["schemas"]["PositionChange"][];
            /**
             * Symbol
             * The contract that funding is for, where `m` is `FUNDING_FEE`. In a connector since 2026-08-07; in no frame yet.
             */
            S?: string;
        };
        /**
         * The leverage of a contract changed.
         */
        AccountConfigUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ACCOUNT_CONFIG_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The leverage of the contract.
             */
            ac: components["schemas"]["LeverageChange"];
        };
        /**
         * Balances or positions changed. An order that rests or is cancelled changes neither, so nothing comes for it.
         */
        AccountUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ACCOUNT_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Account alias
             * A name of the account that tells nobody who it is.
             */
            i?: string;
            /**
             * What changed.
             */
            a: components["schemas"]["AccountChange"];
        };
        /**
         * Why the account changed. `ORDER`: a fill. `FUNDING_FEE`: funding was paid or received. `MARGIN_TRANSFER`: margin was moved to or from an isolated position. `MARGIN_TYPE_CHANGE`: a contract went from cross to isolated margin or back. `DEPOSIT` and `WITHDRAW`: a transfer in or out, `WITHDRAW_REJECT` one that was turned back, `ADMIN_DEPOSIT` and `ADMIN_WITHDRAW` those by the exchange. `ASSET_TRANSFER`: an asset came from, or went to, another account. `AUTO_EXCHANGE`: a negative balance was settled with another asset. `INSURANCE_CLEAR`: the insurance fund took over what a liquidation left. `ADJUSTMENT`: a correction by the exchange. The others belong to options (`OPTIONS_PREMIUM_FEE`, `OPTIONS_SETTLE_PROFIT`) and to swaps of coins (`COIN_SWAP_DEPOSIT`, `COIN_SWAP_WITHDRAW`).
         * @enum {string}
         */
        AccountUpdateReason: "ORDER" | "FUNDING_FEE" | "MARGIN_TRANSFER" | "MARGIN_TYPE_CHANGE" | "DEPOSIT" | "WITHDRAW" | "WITHDRAW_REJECT" | "ADMIN_DEPOSIT" | "ADMIN_WITHDRAW" | "ASSET_TRANSFER" | "AUTO_EXCHANGE" | "INSURANCE_CLEAR" | "ADJUSTMENT" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW";
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
         * What is placed once the trigger price is reached. `STOP` and `TAKE_PROFIT`: a limit order at `price`. `STOP_MARKET` and `TAKE_PROFIT_MARKET`: a market order, or the closing of the whole position with `closePosition`. `TRAILING_STOP_MARKET`: a market order when the price turns back by `callbackRate` from its best since activation. A `STOP` to buy triggers when the price rises to the trigger, one to sell when it falls to it; `TAKE_PROFIT` the other way round.
         * @enum {string}
         */
        AlgoOrderType: "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * An algo order after a change. No frame of it is known here. Those of USDⓈ-M futures, whose members these are, differ by date and status: one of a cancelled order may lack `V`, `wt`, `pm`, `cp` and `pP`.
         */
        AlgoOrderUpdate: {
            /**
             * Your own id of the algo order or one the exchange made.
             */
            caid: string;
            /**
             * Algo id
             * The exchange's id of the algo order; not an order id.
             * Format: int64
             */
            aid: Id;
            /**
             * Algo type
             * The kind of algo order.
             */
            at?: components["schemas"]["AlgoType"] | OtherString;
            /**
             * Order type
             * What it places when it is set off.
             */
            o?: components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Whether it buys or sells.
             */
            S?: components["schemas"]["OrderSide"];
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps?: components["schemas"]["PositionSide"];
            /**
             * Time in force
             * How long its order stays. `GTE_GTC`: until the position is gone; on the wire of USDⓈ-M futures and on no list.
             */
            f?: components["schemas"]["AlgoTimeInForce"] | "GTE_GTC" | OtherString;
            /**
             * Contracts of the order that it places; 0 when it closes the whole position.
             */
            q?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Status
             * How the algo order stands.
             */
            X: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * Actual order id
             * Id of the order that it placed, in quotes; empty until then.
             */
            ai?: string;
            /**
             * Average price of the order that it placed. Absent before.
             */
            ap?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled quantity of the order that it placed. Absent before.
             */
            aq?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Actual type
             * Type of the order that it placed, `MARKET` or `LIMIT`. Absent before, or `0`.
             */
            act?: components["schemas"]["OrderType"] | "0" | OtherString;
            /**
             * Price that sets it off; of no meaning for trailing stops.
             */
            tp?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the order that it places; 0 for market orders.
             */
            p?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Working type
             * Which price its trigger goes by.
             */
            wt?: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Price match
             * `NONE` when the order has a price of its own.
             */
            pm?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * Close position
             * Whether it closes the whole position.
             */
            cp?: boolean;
            /**
             * Price protection
             * Whether the trigger is held back while mark and last price are far apart.
             */
            pP?: boolean;
            /**
             * Reduce only
             * Whether its order may only reduce a position.
             */
            R?: boolean;
            /**
             * Trigger time
             * When it was set off, from `TRIGGERING` on; 0 before.
             * Format: unix-ms
             */
            tt?: UnixMs;
            /**
             * Good till date
             * End of a `GTD` order; 0 for others.
             * Format: unix-ms
             */
            gtd?: UnixMs;
            /**
             * Reason
             * Why its order was refused or it ended; only where there is a reason.
             */
            rm?: string;
            /**
             * Activated
             * Of trailing stops: whether the activation price was reached. Such an order may come as `NEW` twice, first with `false`, then with `true`: it is the same order. Announced for USDⓈ-M futures only.
             */
            ia?: boolean;
        };
        /**
         * `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`: the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was gone.
         * @enum {string}
         */
        AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";
        /**
         * How long the order that the trigger places stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: whole at once or expires. `GTX`: post only. `GTD`: until `goodTillDate`. `RPI`: retail price improvement, post only. The list is that of USDⓈ-M, whose service this is; plain COIN-M orders take the first four only, and nobody has shown `GTD` or `RPI` accepted here.
         * @enum {string}
         */
        AlgoTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /**
         * The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
         * @enum {string}
         */
        AlgoType: "CONDITIONAL";
        /**
         * An algo order (stop, take profit, trailing stop) was accepted, set off, cancelled, or ended. No page of this API has it; its algo orders run on the service of USDⓈ-M futures since 2026-06-30, so it is described as there.
         */
        AlgoUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ALGO_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The algo order as it is now.
             */
            o: components["schemas"]["AlgoOrderUpdate"];
        };
        /**
         * An asset whose balance changed, with the balance as it is now.
         */
        BalanceChange: {
            /**
             * Asset
             * The asset, such as `USDT`.
             */
            a: string;
            /**
             * Wallet balance
             * All of it, without what open positions have gained or lost. As many digits as it needs.
             * Format: decimal
             */
            wb: Decimal;
            /**
             * Cross wallet balance
             * What of it stands behind positions in cross margin, so without the margin of isolated ones.
             * Format: decimal
             */
            cw: Decimal;
            /**
             * Balance change
             * What came or went otherwise than by profit and trading fees, as by a transfer: 0 after a fill. Left out by old frames.
             * Format: decimal
             */
            bc?: Decimal;
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
         * What has just happened to an order. `NEW`: it was accepted. `TRADE`: a part of it, or the rest, was filled. `CANCELED`: it was taken out. `EXPIRED`: its own terms ended it, or the exchange did. `AMENDMENT`: its price or quantity was changed. `CALCULATED`: the exchange closed a position by liquidation or auto-deleveraging; such a fill too counts as one of the account's.
         * @enum {string}
         */
        ExecutionType: "NEW" | "TRADE" | "CANCELED" | "EXPIRED" | "AMENDMENT" | "CALCULATED";
        /**
         * Why an order expired, as a number in quotes. `0`: it did not. `1`: self-trade prevention. `2`: the rest of an `IOC` order. `3`: the rest of an `IOC` order, by self-trade prevention. `4`: an order that reduces or a market order went before it, or it would have turned the position around. `5`: the account was liquidated. `6`: the condition of its `GTE_GTC` no longer held. `7`: the contract was delisted. `8`: the order that a stop was attached to ended once that stop was set off. `9`: the rest of a market order.
         * @enum {string}
         */
        ExpiryReason: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
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
         * A grid as it is now. A sell that closes an earlier buy, or the other way round, is matched; what is left is unmatched.
         */
        GridChange: {
            /**
             * Strategy id
             * The exchange's id of the grid.
             * Format: int64
             */
            si: Id;
            /**
             * Strategy type
             * What it is: `GRID`.
             */
            st: string;
            /**
             * Strategy status
             * How it stands.
             */
            ss: components["schemas"]["StrategyUpdateStatus"] | OtherString;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Realized profit
             * What it has realized so far.
             * Format: decimal
             */
            r: Decimal;
            /**
             * Unmatched average price
             * Average price of what is unmatched.
             * Format: decimal
             */
            up: Decimal;
            /**
             * Unmatched quantity
             * Quantity of what is unmatched.
             * Format: decimal
             */
            uq: Decimal;
            /**
             * Unmatched fee
             * Fees of what is unmatched.
             * Format: decimal
             */
            uf: Decimal;
            /**
             * Matched profit
             * Profit of what is matched.
             * Format: decimal
             */
            mp: Decimal;
            /**
             * Update time
             * When it changed.
             * Format: unix-ms
             */
            ut: UnixMs;
        };
        /**
         * A part of an order of a grid was filled. Deprecated on its page. Marked as deprecated on its page, without a date (seen on 2026-10-03).
         */
        GridUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "GRID_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The grid as it is now.
             */
            gu: components["schemas"]["GridChange"];
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
         * The leverage of a contract as it is now.
         */
        LeverageChange: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Leverage
             * The new leverage.
             */
            l: number;
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
         * The listen key is no more, by its age or because a program closed it. Nothing else comes on this connection.
         */
        ListenKeyExpired: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "listenKeyExpired";
            /**
             * Event time
             * When the exchange sent it. One page shows it in quotes.
             */
            E: UnixMs | string;
            /**
             * The key that ended. Whoever reads a live one reads the account: treat it as a secret. Left out by portfolio margin.
             */
            listenKey?: string;
        };
        /**
         * Positions are close to liquidation. A warning, which may come once or several times; the exchange asks not to rely on it.
         */
        MarginCall: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "MARGIN_CALL";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Account alias
             * A name of the account that tells nobody who it is.
             */
            i?: string;
            /**
             * Cross wallet balance
             * What stands behind positions in cross margin. Only where one of those is called.
             * Format: decimal
             */
            cw?: Decimal;
            /**
             * Positions
             * The positions in danger.
             */
            p: components["schemas"]["MarginCallPosition"][];
        };
        /**
         * How a position is backed, as margin calls spell it: the docs show `CROSSED` on one page and `crossed` or `cross` on others, so compare it without case.
         * @enum {string}
         */
        MarginCallMarginType: "isolated" | "cross" | "crossed" | "ISOLATED" | "CROSSED";
        /**
         * A position that is close to liquidation.
         */
        MarginCallPosition: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
            /**
             * Amount
             * How much it holds, below zero for a short position.
             * Format: decimal
             */
            pa: Decimal;
            /**
             * How it is backed. The docs spell it in several ways.
             */
            mt: components["schemas"]["MarginCallMarginType"];
            /**
             * Isolated wallet
             * Margin set aside for it; 0 in cross margin.
             * Format: decimal
             */
            iw: Decimal;
            /**
             * Mark price
             * The mark price of the contract.
             * Format: decimal
             */
            mp: Decimal;
            /**
             * Unrealized profit
             * Profit or loss by the mark price.
             * Format: decimal
             */
            up: Decimal;
            /**
             * Maintenance margin
             * What it needs so as not to be liquidated.
             * Format: decimal
             */
            mm: Decimal;
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
         * An order was accepted, filled, changed, or ended.
         */
        OrderTradeUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ORDER_TRADE_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Account alias
             * A name of the account that tells nobody who it is.
             */
            i?: string;
            /**
             * The order as it is now, and what just happened to it.
             */
            o: components["schemas"]["OrderUpdate"];
        };
        /**
         * The types that plain orders have. `LIMIT`: at `price` or better. `MARKET`: at once, at what the book offers within the market take bound. Stops, take-profits and trailing stops are algo orders. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET left plain orders for newAlgoOrder with COIN-M's move of 2026-06-30; older orders still show them.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET";
        /**
         * An order after a change. Some members differ by case alone: `x` is what just happened and `X` what the order is now; `l` is the quantity and `L` the price of this fill; `n` is its fee and `N` the asset of that.
         */
        OrderUpdate: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Client order id
             * Your own id or one the exchange made. `autoclose-…`: a liquidation; `adl_autoclose…`: auto-deleveraging; `settlement_autoclose-…`: delivery or delisting.
             */
            c: string;
            /**
             * Whether it buys or sells.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Order type
             * The type that it has now: a stop that was set off shows as `MARKET` or `LIMIT`. `LIQUIDATION` closes a position for the exchange.
             */
            o: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | "LIQUIDATION" | OtherString;
            /**
             * Time in force
             * How long it stays.
             */
            f: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Quantity
             * Quantity asked for, in contracts.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Price
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Average price
             * Average price of the fills; 0 without any.
             * Format: decimal
             */
            ap: Decimal;
            /**
             * Stop price
             * Trigger price; 0 for orders without one. Of no meaning for trailing stops.
             * Format: decimal
             */
            sp: Decimal;
            /**
             * Execution type
             * What just happened.
             */
            x: components["schemas"]["ExecutionType"] | OtherString;
            /**
             * Status
             * How the order stands.
             */
            X: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Order id
             * The exchange's id of the order.
             * Format: int64
             */
            i: Id;
            /**
             * Last filled quantity
             * Contracts of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Filled
             * Contracts filled so far.
             * Format: decimal
             */
            z: Decimal;
            /**
             * Last filled price
             * Price of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            L: Decimal;
            /**
             * Margin asset
             * The coin that the contract is settled in. In no sample of the docs.
             */
            ma?: string;
            /**
             * Fee asset
             * The asset of `n`. Left out by older frames where there is no fee.
             */
            N?: string;
            /**
             * Fee
             * Fee of this fill; below zero for a rebate. Left out by older frames where there is none, as when an order is cancelled.
             * Format: decimal
             */
            n?: Decimal;
            /**
             * Trade time
             * When the order changed last.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Trade id
             * Id of this fill, once for each fill of a contract; 0 where nothing was filled.
             * Format: int64
             */
            t: Id;
            /**
             * Bid quantity
             * What the bids that the account has open in the contract are worth in the base asset. This order counts.
             * Format: decimal
             */
            b?: Decimal;
            /**
             * Ask quantity
             * What the asks that the account has open in the contract are worth in the base asset. This order counts.
             * Format: decimal
             */
            a?: Decimal;
            /**
             * Maker
             * Whether this fill added liquidity.
             */
            m: boolean;
            /**
             * Reduce only
             * Whether it may only reduce a position.
             */
            R: boolean;
            /**
             * Working type
             * Which price its trigger goes by.
             */
            wt?: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Original type
             * The type that it was placed with.
             */
            ot: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | "LIQUIDATION" | OtherString;
            /**
             * Which position it belongs to: `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
            /**
             * Close position
             * Whether it closes the whole position.
             */
            cp?: boolean;
            /**
             * Activation price
             * Of trailing stops; the docs show it as 0 on another order.
             * Format: decimal
             */
            AP?: Decimal;
            /**
             * Callback rate
             * In percent, of trailing stops; the docs show it as 0 on another order.
             * Format: decimal
             */
            cr?: Decimal;
            /**
             * Realized profit
             * What this fill realized in the margin asset, before its fee.
             * Format: decimal
             */
            rp: Decimal;
            /**
             * Price protection
             * Whether a trigger is held back while mark and last price are far apart.
             */
            pP?: boolean;
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner. Absent from older frames.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Price match
             * `NONE` when the order has a price of its own. Absent from older frames.
             */
            pm?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * Expiry reason
             * Why it expired. Absent from frames before 2025-12-10.
             */
            er?: components["schemas"]["ExpiryReason"] | OtherString;
            /**
             * Modify id
             * The `modifyId` of the request that changed the order; only where it gave one.
             */
            M?: string;
        };
        /**
         * A position as it is now.
         */
        PositionChange: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Amount
             * In contracts. Below zero for a short position, 0 for none.
             * Format: decimal
             */
            pa: Decimal;
            /**
             * Entry price
             * Average price at which it was opened; 0 for none.
             * Format: decimal
             */
            ep: Decimal;
            /**
             * Break-even price
             * Price at which its fees are earned back too. Absent from older frames.
             * Format: decimal
             */
            bep?: Decimal;
            /**
             * Realized so far
             * What the account has realized in this contract since it first traded it, before fees.
             * Format: decimal
             */
            cr: Decimal;
            /**
             * Unrealized profit
             * Profit or loss by the mark price.
             * Format: decimal
             */
            up: Decimal;
            /**
             * How it is backed. In lower case, unlike what requests take.
             */
            mt: components["schemas"]["PositionMarginType"];
            /**
             * Isolated wallet
             * Margin set aside for it; 0 in cross margin.
             * Format: decimal
             */
            iw: Decimal;
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
            /**
             * Margin asset
             * The coin that backs it. USDⓈ-M futures send it though no page has it; of this API no frame is known.
             */
            ma?: string;
        };
        /**
         * How a position is backed, as position reads spell it. Requests spell it `ISOLATED` and `CROSSED`.
         * @enum {string}
         */
        PositionMarginType: "isolated" | "cross";
        /**
         * Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
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
         * Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
        /**
         * What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
         * @enum {string}
         */
        SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /**
         * A trading bot as it is now, and why it changed.
         */
        StrategyChange: {
            /**
             * Strategy id
             * The exchange's id of the bot.
             * Format: int64
             */
            si: Id;
            /**
             * Strategy type
             * What the bot does, such as `GRID`.
             */
            st: string;
            /**
             * Strategy status
             * How it stands.
             */
            ss: components["schemas"]["StrategyUpdateStatus"] | OtherString;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Update time
             * When it changed.
             * Format: unix-ms
             */
            ut: UnixMs;
            /**
             * Operation code
             * Why it changed.
             */
            c: components["schemas"]["StrategyOperationCode"] | OtherNumber;
        };
        /**
         * Why a trading bot changed. `8001`: its parameters were changed. `8002`: its owner cancelled it. `8003`: its owner placed or cancelled an order by hand. `8004`: its stop was reached. `8005`: its position was liquidated. `8006`: too many open orders. `8007`: a new order of a grid. `8008`: too little margin. `8009`: the price left its range. `8010`: the market is closed or paused. `8011`: its position could not be closed for lack of fills. `8012`: more than the leverage allows. `8013`: the account may not use it, by its verification or where it is. `8014`: it broke the quantitative rules. `8015`: its position is gone or was liquidated.
         * @enum {integer}
         */
        StrategyOperationCode: 8001 | 8002 | 8003 | 8004 | 8005 | 8006 | 8007 | 8008 | 8009 | 8010 | 8011 | 8012 | 8013 | 8014 | 8015;
        /**
         * A trading bot of the account, such as a grid, was started, changed or ended.
         */
        StrategyUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "STRATEGY_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The bot as it is now.
             */
            su: components["schemas"]["StrategyChange"];
        };
        /**
         * How a trading bot stands. `NEW`: set up. `WORKING`: it trades. `CANCELLED`: stopped by its owner. `EXPIRED`: stopped by the exchange or by its own terms.
         * @enum {string}
         */
        StrategyUpdateStatus: "NEW" | "WORKING" | "CANCELLED" | "EXPIRED";
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
        /**
         * An event that is not described here. Exchanges add events, so a program needs a branch that leaves them aside.
         */
        UnknownUserEvent: {
            /**
             * Event
             * What the frame is.
             */
            e: string;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E?: UnixMs;
        };
        /**
         * Which price sets off a trigger: `MARK_PRICE` the mark price, `CONTRACT_PRICE` the last trade.
         * @enum {string}
         */
        WorkingType: "MARK_PRICE" | "CONTRACT_PRICE";
    };
}
