import { createBinanceStreamDialect } from '@openderivs/client/binance/streams';
import { createStreams, type StreamsOptions, type StreamsParts } from '@openderivs/client/streams';
import type { BinancePm } from './create.ts';
import { type BinancePmStreamMethods, streams } from './generated/streams.ts';

export {
  type EventItem,
  type GapItem,
  type GapReason,
  type Item,
  isStreamClosedError,
  isStreamGapError,
  isStreamRefusedError,
  type OpenSocket,
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
export type BinancePmStreamsOptions = StreamsOptions<BinancePm>;

/** The streams of an account: this API has no public channel. */
export type BinancePmStreams = BinancePmStreamMethods & StreamsParts;

/**
 * The streams of Binance Portfolio Margin, which are about the account alone. They share environment, clock, timing, governor and
 * logger with a client. No socket is opened until one is asked for. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBinancePmStreams({ rest: pm });
 */
export const createBinancePmStreams = (options: BinancePmStreamsOptions): BinancePmStreams =>
  createStreams(streams, createBinanceStreamDialect(), options) as BinancePmStreams;
