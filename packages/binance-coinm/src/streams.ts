import { createBinanceStreamDialect } from '@openderivs/client/binance/streams';
import { createStreams, type StreamsOptions, type StreamsParts } from '@openderivs/client/streams';
import type { BinanceCoinm } from './create.ts';
import { type BinanceCoinmStreamMethods, streams } from './generated/streams.ts';

export {
  type BookChange,
  type BookLevel,
  type BookView,
  type EventItem,
  type GapItem,
  type GapReason,
  type Item,
  isStreamClosedError,
  isStreamGapError,
  isStreamRefusedError,
  type OpenSocket,
  type OrderBook,
  type OrderBookOptions,
  type OrderBookStats,
  type State,
  type StateItem,
  StreamClosedError,
  StreamGapError,
  StreamRefusedError,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionStats,
  webSocket,
} from '@openderivs/client/streams';
export type * from './generated/streams.ts';

/** The client that the streams belong to, and how sockets are opened. */
export type BinanceCoinmStreamsOptions = StreamsOptions<BinanceCoinm>;

/** Every public channel by name, the connections, and what closes them. */
export type BinanceCoinmStreams = BinanceCoinmStreamMethods & StreamsParts;

/**
 * The public streams of Binance COIN-M futures. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBinanceCoinmStreams({ rest: coinm });
 * for await (const trade of streams.aggTrade({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) {
 *   console.log(trade.p);
 * }
 */
export const createBinanceCoinmStreams = (options: BinanceCoinmStreamsOptions): BinanceCoinmStreams =>
  createStreams(streams, createBinanceStreamDialect(), options) as BinanceCoinmStreams;
