import { createBitgetStreamDialect } from '@openderivs/client/bitget/streams';
import { createStreams, type StreamsOptions, type StreamsParts } from '@openderivs/client/streams';
import type { BitgetUta } from './create.ts';
import { type BitgetUtaStreamMethods, streams } from './generated/streams.ts';

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
export type BitgetUtaStreamsOptions = StreamsOptions<BitgetUta>;

/** Every public channel by name, the connections, and what closes them. */
export type BitgetUtaStreams = BitgetUtaStreamMethods & StreamsParts;

/**
 * The public streams of Bitget v3. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBitgetUtaStreams({ rest: uta });
 * for await (const trade of streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) {
 *   console.log(trade.data);
 * }
 */
export const createBitgetUtaStreams = (options: BitgetUtaStreamsOptions): BitgetUtaStreams =>
  createStreams(streams, createBitgetStreamDialect(), options) as BitgetUtaStreams;
