import { createBitgetStreamDialect } from '@openderivs/client/bitget/streams';
import { createStreams, type StreamsOptions, type StreamsParts } from '@openderivs/client/streams';
import type { BitgetMix } from './create.ts';
import { type BitgetMixStreamMethods, streams } from './generated/streams.ts';

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
export type BitgetMixStreamsOptions = StreamsOptions<BitgetMix>;

/** Every public channel by name, the connections, and what closes them. */
export type BitgetMixStreams = BitgetMixStreamMethods & StreamsParts;

/**
 * The public streams of Bitget v2 contracts. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBitgetMixStreams({ rest: bitget });
 * for await (const trade of streams.trade({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) {
 *   console.log(trade.data);
 * }
 */
export const createBitgetMixStreams = (options: BitgetMixStreamsOptions): BitgetMixStreams =>
  createStreams(streams, createBitgetStreamDialect(), options) as BitgetMixStreams;
