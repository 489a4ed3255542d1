// Generated from specs/bitget-mix. Do not edit.

import type { Decimal, Id, OtherString, UnixMs } from '@openderivs/client';
import type { StreamsTable, SubscribeOptions, Subscription } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://ws.bitget.com', demo: 'wss://wspap.bitget.com', sandbox: 'ws://127.0.0.1:4804' },
  routes: { public: '/v2/ws/public' },
  limits: { pool: 'bitget-streams', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50, framesPerSecond: 10, requestsPerHour: 240, perFrame: 50, bytesPerFrame: 4096, lifetime: 86400 },
  channels: [
    { name: 'ticker', route: 'public', topic: { instType: '{instType}', channel: 'ticker', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'candle', route: 'public', topic: { instType: '{instType}', channel: 'candle{interval}', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }, { name: 'interval', values: ['1m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D', '3D', '1W', '1M', '6Hutc', '12Hutc', '1Dutc', '3Dutc', '1Wutc', '1Mutc'] }], overflow: 'keep', time: 'ts', proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books', route: 'public', topic: { instType: '{instType}', channel: 'books', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books1', route: 'public', topic: { instType: '{instType}', channel: 'books1', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books5', route: 'public', topic: { instType: '{instType}', channel: 'books5', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books15', route: 'public', topic: { instType: '{instType}', channel: 'books15', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'trade', route: 'public', topic: { instType: '{instType}', channel: 'trade', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', time: 'ts', id: 'data[].tradeId', proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
  ],
};

/**
 * Every public stream of Bitget Futures (v2 mix, classic account) as a method. Nothing is sent before the first of
 * them is called.
 */
export interface BitgetMixStreamMethods {
  /**
   * Prices and volume of one pair over 24 hours, with its best bid and ask, mark price, index price and funding rate.
   *
   * Sent on change, every 300 to 400 ms by the docs and about every 100 ms by measurement. Each frame is the whole
   * ticker, and one comes upon subscribing. No other stream of this API has the mark price or the funding rate.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Tickers-Channel
   * @example
   * ```ts
   * for await (const event of streams.ticker({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;

  /**
   * Candlesticks of one pair, the current one included.
   *
   * Begins with a snapshot of recent candlesticks, oldest first. An update follows once a second while trades happen,
   * and otherwise once an interval. A candlestick comes again, with its new values, until its time is over; no field
   * says that it is closed. A frame may hold several.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Candlesticks-Channel
   * @example
   * ```ts
   * for await (const event of streams.candle({ instType: 'USDT-FUTURES', instId: 'BTCUSDT', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  candle(input: StreamInputs['candle'], options?: SubscribeOptions): Subscription<CandleEvent>;

  /**
   * The whole order book of one pair, then its changes.
   *
   * The first frame is a snapshot of up to 500 levels a side (200 in many books). Updates follow every 150 ms by the
   * docs, every 100 ms by measurement, and only while the book changes. Keep a book from it like this: take the
   * snapshot, replace the levels that an update names, remove those with size `0`, and check that `pseq` of each
   * update is the `seq` of the frame before. If it is not, or if it is 0 in an update, subscribe anew for another
   * snapshot. The final state is sent: what changes and changes back within one interval may not be seen. There has
   * been no checksum since 2026-05-19.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books(input: StreamInputs['books'], options?: SubscribeOptions): Subscription<BooksEvent>;

  /**
   * The best bid and ask of one pair.
   *
   * Sent every 10 ms by the docs, every 23 ms by measurement, while they change. Each frame is whole and replaces the
   * one before; now and then one comes again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books1({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books1(input: StreamInputs['books1'], options?: SubscribeOptions): Subscription<Books1Event>;

  /**
   * The five best bids and asks of one pair.
   *
   * Sent every 150 ms while they change. Each frame is whole and replaces the one before; now and then one comes
   * again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books5({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books5(input: StreamInputs['books5'], options?: SubscribeOptions): Subscription<Books5Event>;

  /**
   * The fifteen best bids and asks of one pair.
   *
   * Sent every 150 ms while they change; measured were 104 and 148 ms. Each frame is whole and replaces the one
   * before; now and then one comes again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books15({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books15(input: StreamInputs['books15'], options?: SubscribeOptions): Subscription<Books15Event>;

  /**
   * Trades of one pair, as they happen.
   *
   * Begins with a snapshot of recent trades, which comes again with every subscription. Each update then brings what
   * has been traded since, newest first, so one order that trades against several may fill a frame. Ids grow, but not
   * by one: they tell what has been seen, not what is missing.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/New-Trades-Channel
   * @example
   * ```ts
   * for await (const event of streams.trade({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  trade(input: StreamInputs['trade'], options?: SubscribeOptions): Subscription<TradeEvent>;
}

/** What a caller gives, by channel. */
export interface StreamInputs {
  ticker: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  candle: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
    /**
     * Length of a candlestick: `m` minutes, `H` hours, `D` days, `W` weeks, `M` months. Bars from six hours up begin
     * by UTC+8 time, those that end in `utc` by UTC.
     */
    interval: '1m' | '5m' | '15m' | '30m' | '1H' | '4H' | '6H' | '12H' | '1D' | '3D' | '1W' | '1M' | '6Hutc' | '12Hutc' | '1Dutc' | '3Dutc' | '1Wutc' | '1Mutc';
  };
  books: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books1: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books5: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books15: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  trade: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
}

export type TickerEvent = StreamEvents['ticker'];
export type CandleEvent = StreamEvents['candle'];
export type BooksEvent = StreamEvents['books'];
export type Books1Event = StreamEvents['books1'];
export type Books5Event = StreamEvents['books5'];
export type Books15Event = StreamEvents['books15'];
export type TradeEvent = StreamEvents['trade'];
export type CandleRow = components['schemas']['CandleRow'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DepthLevel = components['schemas']['DepthLevel'];
export type DepthRow = components['schemas']['DepthRow'];
export type FillSide = components['schemas']['FillSide'];
export type ProductType = components['schemas']['ProductType'];
export type Push = components['schemas']['Push'];
export type PushAction = components['schemas']['PushAction'];
export type SymbolChannel = components['schemas']['SymbolChannel'];
export type TickerRow = components['schemas']['TickerRow'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TopLevels = components['schemas']['TopLevels'];
export type TradeRow = components['schemas']['TradeRow'];

export interface StreamEvents {
    ticker: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One ticker.
         */
        data: components["schemas"]["TickerRow"][];
    };
    candle: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One or more candlesticks.
         */
        data: components["schemas"]["CandleRow"][];
    };
    books: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    books1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books15: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    trade: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One or more trades, newest first.
         */
        data: components["schemas"]["TradeRow"][];
    };
}
export interface components {
    schemas: {
        /**
         * One candlestick as streams bring it, all in quotes.
         */
        CandleRow: [
            string,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal
        ];
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
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
             * Sell side, lowest price first. Sizes are in the base coin.
             */
            asks: components["schemas"]["DepthLevel"][];
            /**
             * Buy side, highest price first. Sizes are in the base coin.
             */
            bids: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame, but for a maintenance of the symbol.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * Time of the matching engine.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * What the taker did.
         * @enum {string}
         */
        FillSide: "buy" | "sell";
        /**
         * The product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` margined in USDC, `COIN-FUTURES` margined in the coin itself, of which only history is left. Demo trading uses the same. `COIN-FUTURES`: Deprecated since 2026-09-17. The last coin-margined perpetuals of this API were retired that day, and market reads answer an empty list; histories may still hold old rows. What follows it is in the unified API (v3): other contracts (BTCUSD_CM) with other units of quantity. `SUSDT-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SCOIN-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SUSDC-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key.
         * @enum {string}
         */
        ProductType: "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
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
         * What was subscribed to, as it was asked for.
         */
        SymbolChannel: {
            /**
             * Product line.
             */
            instType: components["schemas"]["ProductType"] | OtherString;
            /**
             * Name of the channel: `ticker`, `candle1m`.
             */
            channel: string;
            /**
             * The symbol. It stands nowhere else in most frames.
             */
            instId: string;
        };
        /**
         * Prices and volume of one pair over 24 hours, as streams bring them.
         */
        TickerRow: {
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The symbol once more.
             */
            symbol: string;
            /**
             * 1 for a perpetual, 2 for a delivery contract. A number in the docs, a text on the wire.
             */
            symbolType: number | string;
            /**
             * Last traded price.
             */
            lastPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best ask.
             */
            askPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid.
             */
            bidPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best ask in the base coin.
             */
            askSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best bid in the base coin.
             */
            bidSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price 24 hours ago.
             */
            open24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Highest price of 24 hours.
             */
            high24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Lowest price of 24 hours.
             */
            low24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Change over 24 hours as a fraction: `0.03875` is 3.875 %.
             */
            change24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price at 00:00 UTC.
             */
            openUtc: components["schemas"]["DecimalOrEmpty"];
            /**
             * Mark price.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Index price.
             */
            indexPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: the rate of the next settlement as it stands.
             */
            fundingRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: when funding is settled next. The length of the interval stands in no frame.
             */
            nextFundingTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Open interest in the base coin.
             */
            holdingAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the base coin.
             */
            baseVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Delivery contracts: the price of delivery, from an hour before it on. `0` for perpetuals.
             */
            deliveryPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Time
             * Time of the figures.
             * Format: unix-ms
             */
            ts: string;
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
             * Sell side, lowest price first. Sizes are in the base coin.
             */
            asks: components["schemas"]["DepthLevel"][];
            /**
             * Buy side, highest price first. Sizes are in the base coin.
             */
            bids: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state; older frames lack it. The same book may be sent twice, with the same number.
             * Format: int64
             */
            seq?: Id;
            /**
             * Always 0, for each frame stands by itself; older frames lack it.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * Time of the matching engine.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * One trade of the market, as streams bring it.
         */
        TradeRow: {
            /**
             * Its id. Later trades have larger ones, with numbers left out between them.
             */
            tradeId: string;
            /**
             * Price.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin.
             * Format: decimal
             */
            size: Decimal;
            side: components["schemas"]["FillSide"];
            /**
             * Trade time
             * When it happened.
             * Format: unix-ms
             */
            ts: string;
        };
    };
}
