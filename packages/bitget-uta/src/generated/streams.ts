// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, Id, OtherString, UnixMs } from '@openderivs/client';
import type { StreamsTable, SubscribeOptions, Subscription } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://ws.bitget.com', demo: 'wss://wspap.bitget.com', sandbox: 'ws://127.0.0.1:4805' },
  routes: { public: '/v3/ws/public' },
  limits: { pool: 'bitget-streams', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50, framesPerSecond: 10, requestsPerHour: 240, perFrame: 20, bytesPerFrame: 4096, lifetime: 86400 },
  channels: [
    { name: 'ticker', route: 'public', topic: { instType: '{instType}', topic: 'ticker', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true },
    { name: 'kline', route: 'public', topic: { instType: '{instType}', topic: 'kline', symbol: '{symbol}', interval: '{interval}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D'] }], overflow: 'keep', time: 'ts' },
    { name: 'books', route: 'public', topic: { instType: '{instType}', topic: 'books', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'] },
    { name: 'books1', route: 'public', topic: { instType: '{instType}', topic: 'books1', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'books5', route: 'public', topic: { instType: '{instType}', topic: 'books5', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'books50', route: 'public', topic: { instType: '{instType}', topic: 'books50', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'] },
    { name: 'publicTrade', route: 'public', topic: { instType: '{instType}', topic: 'publicTrade', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'keep', time: 'ts', id: 'data[].i' },
    { name: 'rpiBooks', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks1', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books1', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks5', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books5', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks50', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books50', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'liquidation', route: 'public', topic: { instType: '{instType}', topic: 'liquidation' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures'] }], overflow: 'keep', time: 'ts' },
  ],
};

/**
 * Every public stream of Bitget Unified Trading Account (v3) as a method. Nothing is sent before the first of them is
 * called.
 */
export interface BitgetUtaStreamMethods {
  /**
   * Prices and volume of one pair over 24 hours, with its best bid and ask.
   *
   * Sent on change, every 300 to 400 ms for futures and every 200 to 300 ms for spot by the docs, about every 100 ms
   * by measurement. Each frame is the whole ticker, and one comes upon subscribing. Futures add mark price, index
   * price, funding rate and open interest. The symbol stands in `arg` alone.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Tickers-Channel
   * @example
   * ```ts
   * for await (const event of streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;

  /**
   * Candlesticks of one pair, the current one included.
   *
   * Begins with a snapshot. An update follows once a second while trades happen, and otherwise once an interval. A
   * candlestick comes again, with its new values, until its time is over; no field says that it is closed. A frame
   * may hold several.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/Candlesticks-Channel
   * @example
   * ```ts
   * for await (const event of streams.kline({ instType: 'usdt-futures', symbol: 'BTCUSDT', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  kline(input: StreamInputs['kline'], options?: SubscribeOptions): Subscription<KlineEvent>;

  /**
   * The whole order book of one pair, then its changes.
   *
   * The first frame is a snapshot of up to 1000 levels a side. Updates follow every 50 ms while the book changes.
   * Keep a book from it like this: take the snapshot, replace the levels that an update names, remove those with size
   * `0`, and check that `pseq` of each update is the `seq` of the update before it; the `seq` of the snapshot lies
   * within `pseq` and `seq` of the first. If it does not, or if `pseq` of an update is 0, subscribe anew for another
   * snapshot. That a level is removed by `0` is printed on no page; books built so have stayed right over hundreds of
   * thousands of updates. The final state is sent: what changes and changes back within one interval may not be seen.
   * There has been no checksum since 2026-05-19.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books(input: StreamInputs['books'], options?: SubscribeOptions): Subscription<BooksEvent>;

  /**
   * The best bid and ask of one pair.
   *
   * Sent every millisecond at the fastest, every 3 ms by measurement, while they change. Each frame is whole and
   * replaces the one before; now and then one comes again unchanged. A side with fewer levels brings those that it
   * has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books1({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books1(input: StreamInputs['books1'], options?: SubscribeOptions): Subscription<Books1Event>;

  /**
   * The five best bids and asks of one pair.
   *
   * Sent every 10 ms while they change. Each frame is whole and replaces the one before; now and then one comes again
   * unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books5({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books5(input: StreamInputs['books5'], options?: SubscribeOptions): Subscription<Books5Event>;

  /**
   * The fifty best bids and asks of one pair, then their changes.
   *
   * The first frame is a snapshot. Updates follow every 20 ms while the levels change. Until 2026-11-05 every frame
   * was a snapshot, and no recorded frame shows yet that this is over: go by `action`, never by the name of the
   * topic. Keep a book from it like this: take the snapshot, replace the levels that an update names, remove those
   * with size `0`, and check that `pseq` of each update is the `seq` of the update before it; the `seq` of the
   * snapshot lies within `pseq` and `seq` of the first. If it does not, or if `pseq` of an update is 0, subscribe
   * anew for another snapshot. That a level is removed by `0` is printed on no page; books built so have stayed right
   * over hundreds of thousands of updates. The final state is sent: what changes and changes back within one interval
   * may not be seen.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books50({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books50(input: StreamInputs['books50'], options?: SubscribeOptions): Subscription<Books50Event>;

  /**
   * Trades of one pair, as they happen.
   *
   * Begins with a snapshot of some fifty recent trades, which comes again with every subscription. Each update then
   * brings what has been traded since, newest first. Ids grow, but not by one: they tell what has been seen, not what
   * is missing.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/New-Trades-Channel
   * @example
   * ```ts
   * for await (const event of streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  publicTrade(input: StreamInputs['publicTrade'], options?: SubscribeOptions): Subscription<PublicTradeEvent>;

  /**
   * The whole order book of one pair with orders of retail price improvement, then its changes.
   *
   * The first frame is a snapshot. Updates follow every 100 ms while the book changes. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs. Its numbers are its own: they cannot be compared with those of `books`. `pseq`
   * of each update is the `seq` of the frame before; if it is not, or if it is 0, subscribe anew. How an update
   * removes a level is printed on no page, nor is a frame on record: both sizes `0` is what to expect, since one of
   * them may be 0 in a level that is there.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks(input: StreamInputs['rpiBooks'], options?: SubscribeOptions): Subscription<RpiBooksEvent>;

  /**
   * The best bid and ask of one pair, orders of retail price improvement included.
   *
   * Sent every 10 ms while they change. Each frame is whole and replaces the one before. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks1({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks1(input: StreamInputs['rpiBooks1'], options?: SubscribeOptions): Subscription<RpiBooks1Event>;

  /**
   * The five best bids and asks of one pair, orders of retail price improvement included.
   *
   * Sent every 100 ms while they change. Each frame is whole and replaces the one before. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks5({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks5(input: StreamInputs['rpiBooks5'], options?: SubscribeOptions): Subscription<RpiBooks5Event>;

  /**
   * The fifty best bids and asks of one pair, orders of retail price improvement included.
   *
   * Sent every 100 ms while they change. Each frame is whole and replaces the one before. It stayed so when `books50`
   * got updates. Orders of retail price improvement are in it, with a size of their own in each level; an order sent
   * through the API may not reach them. `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks50({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks50(input: StreamInputs['rpiBooks50'], options?: SubscribeOptions): Subscription<RpiBooks50Event>;

  /**
   * Liquidations of all contracts of a product line.
   *
   * Since 2026-06-23 once a second at most, with only the largest long and the largest short liquidation of each
   * contract in it; before, all of them every 20 seconds. What it brings is therefore a sample, and its sum no total.
   * It stays silent while nobody is liquidated, and brings no history.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/Liquidation-Channel
   * @example
   * ```ts
   * for await (const event of streams.liquidation({ instType: 'usdt-futures' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  liquidation(input: StreamInputs['liquidation'], options?: SubscribeOptions): Subscription<LiquidationEvent>;
}

/** What a caller gives, by channel. */
export interface StreamInputs {
  ticker: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  kline: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
    /**
     * Length of a candlestick: `m` minutes, `H` hours, `D` days. REST has the same.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1H' | '4H' | '6H' | '12H' | '1D';
  };
  books: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books1: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books5: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books50: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  publicTrade: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks1: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks5: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks50: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  liquidation: {
    /**
     * Product line.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures';
  };
}

export type TickerEvent = StreamEvents['ticker'];
export type KlineEvent = StreamEvents['kline'];
export type BooksEvent = StreamEvents['books'];
export type Books1Event = StreamEvents['books1'];
export type Books5Event = StreamEvents['books5'];
export type Books50Event = StreamEvents['books50'];
export type PublicTradeEvent = StreamEvents['publicTrade'];
export type RpiBooksEvent = StreamEvents['rpiBooks'];
export type RpiBooks1Event = StreamEvents['rpiBooks1'];
export type RpiBooks5Event = StreamEvents['rpiBooks5'];
export type RpiBooks50Event = StreamEvents['rpiBooks50'];
export type LiquidationEvent = StreamEvents['liquidation'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DepthLevel = components['schemas']['DepthLevel'];
export type DepthRow = components['schemas']['DepthRow'];
export type Interval = components['schemas']['Interval'];
export type KlineRow = components['schemas']['KlineRow'];
export type KlineTopic = components['schemas']['KlineTopic'];
export type LiquidatedSide = components['schemas']['LiquidatedSide'];
export type LiquidationRow = components['schemas']['LiquidationRow'];
export type OrderSide = components['schemas']['OrderSide'];
export type ProductTopic = components['schemas']['ProductTopic'];
export type PublicTradeRow = components['schemas']['PublicTradeRow'];
export type Push = components['schemas']['Push'];
export type PushAction = components['schemas']['PushAction'];
export type RpiDepthRow = components['schemas']['RpiDepthRow'];
export type RpiLevel = components['schemas']['RpiLevel'];
export type RpiTopLevels = components['schemas']['RpiTopLevels'];
export type StreamInstType = components['schemas']['StreamInstType'];
export type SymbolTopic = components['schemas']['SymbolTopic'];
export type TickerRow = components['schemas']['TickerRow'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TopLevels = components['schemas']['TopLevels'];
export type YesNo = components['schemas']['YesNo'];

export interface StreamEvents {
    ticker: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One ticker.
         */
        data: components["schemas"]["TickerRow"][];
    };
    kline: components["schemas"]["Push"] & {
        arg: components["schemas"]["KlineTopic"];
        /**
         * One or more candlesticks.
         */
        data: components["schemas"]["KlineRow"][];
    };
    books: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    books1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books50: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    publicTrade: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One or more trades, newest first.
         */
        data: components["schemas"]["PublicTradeRow"][];
    };
    rpiBooks: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["RpiDepthRow"][];
    };
    rpiBooks1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    rpiBooks5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    rpiBooks50: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    liquidation: components["schemas"]["Push"] & {
        arg: components["schemas"]["ProductTopic"];
        /**
         * One or more liquidations.
         */
        data: components["schemas"]["LiquidationRow"][];
    };
}
export interface components {
    schemas: {
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * A decimal number in quotes; an empty string or null where there is no value.
         */
        DecimalOrNull: Decimal | "" | null;
        /**
         * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
         * @enum {string}
         */
        DeliveryStatus: "delivery_config_period" | "delivery_normal" | "delivery_before" | "delivery_period";
        /**
         * One level of a book, as streams bring it.
         */
        DepthLevel: [
            Decimal,
            Decimal
        ];
        /**
         * An order book, or what has changed in it, with its place in the chain.
         */
        DepthRow: {
            /**
             * Asks
             * Sell side, lowest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            a: components["schemas"]["DepthLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            b: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot. An update with 0 most likely begins a new counting.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Levels a side that this book has at most, as it is spelt on the wire.
             * Format: decimal
             */
            maxdepth?: Decimal;
            /**
             * The same as the docs spell it; seen in no recorded frame.
             * Format: decimal
             */
            maxDepth?: Decimal;
        };
        /**
         * Length of a candlestick: `m` minutes, `H` hours, `D` days.
         * @enum {string}
         */
        Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "4H" | "6H" | "12H" | "1D";
        /**
         * One candlestick, as streams bring it. (By REST it is a list.)
         */
        KlineRow: {
            /**
             * When the bar begins.
             * Format: unix-ms
             */
            start: string;
            /**
             * First price.
             * Format: decimal
             */
            open: Decimal;
            /**
             * Last price, so far for the current bar.
             * Format: decimal
             */
            close: Decimal;
            /**
             * Highest price.
             * Format: decimal
             */
            high: Decimal;
            /**
             * Lowest price.
             * Format: decimal
             */
            low: Decimal;
            /**
             * Volume as `volume24h` of the ticker counts it: the base coin where sizes are in the base coin.
             * Format: decimal
             */
            volume: Decimal;
            /**
             * Volume in the other coin of the pair, the quote coin as a rule.
             * Format: decimal
             */
            turnover: Decimal;
        };
        /**
         * What was subscribed to, as it was asked for.
         */
        KlineTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
            /**
             * The symbol. It stands nowhere else in the frame.
             */
            symbol: string;
            /**
             * Length of a candlestick.
             */
            interval: components["schemas"]["Interval"] | OtherString;
        };
        /**
         * Whose position was liquidated, by the docs: `buy` a long, `sell` a short. No frame has confirmed it.
         * @enum {string}
         */
        LiquidatedSide: "buy" | "sell";
        /**
         * One liquidation.
         */
        LiquidationRow: {
            /**
             * The contract.
             */
            symbol: string;
            side: components["schemas"]["LiquidatedSide"];
            /**
             * Price of the liquidation.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Amount in the quote coin, by the docs. No frame has confirmed it.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * Liquidation time
             * When it happened.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * What the order does in the market, in both position modes: a long is closed with `sell`. (In the classic v2 API `side` names the position in hedge mode.)
         * @enum {string}
         */
        OrderSide: "buy" | "sell";
        /**
         * What was subscribed to, as it was asked for: a topic of a whole product line.
         */
        ProductTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
        };
        /**
         * One trade of the market, as streams bring it.
         */
        PublicTradeRow: {
            /**
             * Trade id
             * Its id. Later trades have larger ones, with numbers left out between them.
             */
            i: string;
            /**
             * Link id
             * The id that both sides of the trade share; since 2025-08-12.
             */
            L?: string;
            /**
             * Price
             * Price of the trade.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Size
             * Size in the base coin, under `coin-futures` in the quote coin.
             * Format: decimal
             */
            v: Decimal;
            /**
             * The side of the fill; whether it is the taker's is documented nowhere.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Trade time
             * When it happened.
             * Format: unix-ms
             */
            T: string;
            /**
             * Whether a retail price improvement order was filled; in newer frames only.
             */
            isRPI?: components["schemas"]["YesNo"];
        };
        /**
         * A frame of a stream: what it is, and when it was sent.
         */
        Push: {
            /**
             * `snapshot`: the whole state, or what there is to begin with. `update`: what has changed since.
             */
            action: components["schemas"]["PushAction"] | OtherString;
            /**
             * Sending time
             * When the exchange sent it.
             * Format: unix-ms
             */
            ts: UnixMs;
        };
        /**
         * `snapshot`: the whole state. `update`: what has changed.
         * @enum {string}
         */
        PushAction: "snapshot" | "update";
        /**
         * An order book with orders of retail price improvement in it, or what has changed in it.
         */
        RpiDepthRow: {
            /**
             * Asks
             * Sell side, lowest price first. Each level has two sizes.
             */
            a: components["schemas"]["RpiLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Each level has two sizes.
             */
            b: components["schemas"]["RpiLevel"][];
            /**
             * Number of this state, in a counting of its own. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot. An update with 0 most likely begins a new counting.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * One level of a book with orders of retail price improvement in it.
         */
        RpiLevel: [
            Decimal,
            Decimal,
            Decimal
        ];
        /**
         * The best levels, whole, of an order book with orders of retail price improvement in it.
         */
        RpiTopLevels: {
            /**
             * Asks
             * Sell side, lowest price first. Each level has two sizes.
             */
            a: components["schemas"]["RpiLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Each level has two sizes.
             */
            b: components["schemas"]["RpiLevel"][];
            /**
             * Number of this state, in a counting of its own. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * 0, for each frame stands by itself.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * Product line of a stream: `spot`, or futures margined in USDT, in USDC or in the coin itself.
         * @enum {string}
         */
        StreamInstType: "spot" | "usdt-futures" | "usdc-futures" | "coin-futures";
        /**
         * What was subscribed to, as it was asked for.
         */
        SymbolTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
            /**
             * The symbol. It stands nowhere else in most frames.
             */
            symbol: string;
        };
        /**
         * Prices and volume of one pair over 24 hours, as streams bring them.
         */
        TickerRow: {
            /**
             * The symbol. One client reads it, no recorded frame has it: go by `arg`.
             */
            symbol?: string;
            /**
             * Last traded price.
             */
            lastPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price 24 hours ago.
             */
            openPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Highest price of 24 hours.
             */
            highPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Lowest price of 24 hours.
             */
            lowPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best ask.
             */
            ask1Price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid.
             */
            bid1Price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best bid.
             */
            bid1Size: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best ask.
             */
            ask1Size: components["schemas"]["DecimalOrEmpty"];
            /**
             * Change over 24 hours as a fraction: `-0.02605` is minus 2.605 %.
             */
            price24hPcnt: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours, in the coin that sizes are in.
             */
            volume24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the other coin, the quote coin as a rule.
             */
            turnover24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Spot: turnover of this platform alone, where `turnover24h` counts other venues too; in newer docs, in no recorded frame.
             */
            platformTurnover24h?: components["schemas"]["DecimalOrNull"];
            /**
             * Time
             * Time of the figures. One client reads it, no recorded frame has it: go by the time of sending.
             * Format: unix-ms
             */
            ts?: string;
            /**
             * Futures: index price.
             */
            indexPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: mark price.
             */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: the rate of the next settlement as it stands.
             */
            fundingRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: when funding is settled next.
             */
            nextFundingTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Futures: size held in the market.
             */
            openInterest?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Delivery contracts: when it ends.
             */
            deliveryTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts: when delivery begins.
             */
            deliveryStartTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts only; empty for perpetuals.
             */
            deliveryStatus?: components["schemas"]["DeliveryStatus"] | OtherString;
        };
        /**
         * A time in milliseconds in quotes, or an empty string where there is none.
         */
        TimeOrEmpty: string | "";
        /**
         * The best levels of an order book, whole.
         */
        TopLevels: {
            /**
             * Asks
             * Sell side, lowest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            a: components["schemas"]["DepthLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            b: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * 0, for each frame stands by itself.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * A yes or no in small letters.
         * @enum {string}
         */
        YesNo: "yes" | "no";
    };
}
