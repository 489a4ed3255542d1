// Generated from specs/binance-usdm. Do not edit.

import type { Decimal, Id, OtherNumber, UnixMs } from '@openderivs/client';
import type { StreamsTable, SubscribeOptions, Subscription } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://fstream.binance.com', testnet: 'wss://stream.binancefuture.com', demo: 'wss://demo-fstream.binance.com', sandbox: 'ws://127.0.0.1:4801' },
  routes: { public: '/public/stream', market: '/market/stream' },
  limits: { pool: 'binance-usdm-streams', streams: 200, framesPerSecond: 10, perFrame: 100, lifetime: 86400 },
  channels: [
    { name: 'aggTrade', route: 'market', topic: '{symbol}@aggTrade', parameters: [{ name: 'symbol', many: true, lower: true }], overflow: 'keep', time: 'E', id: 'a', integers: ['a', 'f', 'l'] },
    { name: 'diffDepth', route: 'public', topic: '{symbol}@depth[@{updateSpeed}]', parameters: [{ name: 'symbol', many: true, lower: true }, { name: 'updateSpeed', optional: true, values: ['100ms', '500ms'] }], overflow: 'resync', time: 'E', id: 'u', previous: 'pu', integers: ['U', 'u', 'pu'] },
  ],
};

/**
 * Every public stream of Binance USDⓈ-M Futures as a method. Nothing is sent before the first of them is called.
 */
export interface BinanceUsdmStreamMethods {
  /**
   * Market trades of one contract, those of one taker order at one price taken together.
   *
   * Sent at most every 100 ms, while there are trades. Fills by liquidation (insurance fund) and by auto-deleveraging
   * are not in it, so volumes do not add up to the ticker's. A gap can be filled by REST:
   * `getCompressedAggregateTradesList` continues at an id.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#aggregate-trade-streams
   * @example
   * ```ts
   * for await (const event of streams.aggTrade({ symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  aggTrade(input: StreamInputs['aggTrade'], options?: SubscribeOptions): Subscription<AggTradeEvent>;

  /**
   * Changes of one contract's order book.
   *
   * Every 250 ms, 100 ms or 500 ms while the book changes. Quantities are absolute, and `0` removes a level; removing
   * one that is not there is normal. Keep a book from it like this: buffer the events, read the book by REST
   * (`getOrderBook`), drop events with `u` below `lastUpdateId`, begin with the one where `U` <= `lastUpdateId` <=
   * `u`, and from then on `pu` must be the `u` of the event before; if it is not, begin again. RPI orders are left
   * out: `rpiDepth` has them.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#diff-book-depth-streams
   * @example
   * ```ts
   * for await (const event of streams.diffDepth({ symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  diffDepth(input: StreamInputs['diffDepth'], options?: SubscribeOptions): Subscription<DiffDepthEvent>;
}

/** What a caller gives, by channel. */
export interface StreamInputs {
  aggTrade: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
  };
  diffDepth: {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery
     * contract. An unknown one is acknowledged and stays silent.
     */
    symbol: string | readonly string[];
    /**
     * How often the book is sent. `250ms` exists only by leaving it out. Left out: 250ms.
     */
    updateSpeed?: '100ms' | '500ms';
  };
}

export type AggTradeEvent = components['schemas']['AggTradeEvent'];
export type DiffDepthEvent = StreamEvents['diffDepth'];
export type DepthEvent = components['schemas']['DepthEvent'];
export type OrderBookLevel = components['schemas']['OrderBookLevel'];
export type StreamProduct = components['schemas']['StreamProduct'];

export interface StreamEvents {
    aggTrade: components["schemas"]["AggTradeEvent"];
    diffDepth: components["schemas"]["DepthEvent"];
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
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Aggregate id
             * Goes up by one from frame to frame, so a missing one shows a gap.
             * Format: int64
             */
            a: Id;
            /**
             * Price
             * Price of the trades.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Quantity
             * In the base asset, trades against RPI orders included.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Normal quantity
             * Quantity without trades against RPI orders. On the wire since 2025-12-31.
             * Format: decimal
             */
            nq?: Decimal;
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
             * The pair of the contract. On the wire since 2026-06-30.
             */
            ps?: string;
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
         * One level of an order book, price and quantity.
         */
        OrderBookLevel: [
            Decimal,
            Decimal
        ];
        /**
         * `1`: a USDⓈ-M contract. `2`: a COIN-M contract.
         * @enum {integer}
         */
        StreamProduct: 1 | 2;
    };
}
