// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, OtherString, UnixMs } from '@openderivs/client';
import type { StreamsTable, SubscribeOptions, Subscription } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://ws.bitget.com', demo: 'wss://wspap.bitget.com', sandbox: 'ws://127.0.0.1:4805' },
  routes: { public: '/v3/ws/public' },
  limits: { pool: 'bitget-streams', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50, framesPerSecond: 10, requestsPerHour: 240, perFrame: 20, bytesPerFrame: 4096, lifetime: 86400 },
  channels: [
    { name: 'ticker', route: 'public', topic: { instType: '{instType}', topic: 'ticker', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true },
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
   * Sent on change, every 300 to 400 ms for futures and every 200 to 300 ms for spot. Each frame is the whole ticker,
   * and one comes upon subscribing. The symbol stands in `arg` alone.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel
   * @example
   * ```ts
   * for await (const event of streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;
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
}

export type TickerEvent = StreamEvents['ticker'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type Push = components['schemas']['Push'];
export type PushAction = components['schemas']['PushAction'];
export type StreamInstType = components['schemas']['StreamInstType'];
export type SymbolTopic = components['schemas']['SymbolTopic'];
export type TickerRow = components['schemas']['TickerRow'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];

export interface StreamEvents {
    ticker: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One ticker.
         */
        data: components["schemas"]["TickerRow"][];
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
             * The symbol; in frames that one client checked live.
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
             * Turnover of the whole platform; in frames that one client checked live.
             */
            platformTurnover24h?: components["schemas"]["DecimalOrNull"];
            /**
             * Time
             * Time of the figures; in frames that one client checked live.
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
    };
}
