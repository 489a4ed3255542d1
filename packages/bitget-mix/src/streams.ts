import { createBitgetStreamDialect } from '@openderivs/client/bitget/streams';
import {
  createStreams,
  type StreamsOptions,
  type StreamsParts,
  type UserData,
  type UserDataOptions,
} from '@openderivs/client/streams';
import type { BitgetMix } from './create.ts';
import { type BitgetMixStreamMethods, streams, type UserEvent, userData } from './generated/streams.ts';

export {
  type AccountView,
  type AlgoOrderFact,
  type BalanceFact,
  type BookChange,
  type BookLevel,
  type BookView,
  type EventItem,
  type FillFact,
  type GapItem,
  type GapReason,
  type Item,
  isStreamClosedError,
  isStreamGapError,
  isStreamLoginError,
  isStreamRefusedError,
  type OpenSocket,
  type OrderBook,
  type OrderBookOptions,
  type OrderBookStats,
  type OrderFact,
  type PositionFact,
  type ReconcileOptions,
  type State,
  type StateItem,
  StreamClosedError,
  StreamGapError,
  StreamLoginError,
  StreamRefusedError,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionStats,
  type UserData,
  type UserDataEvent,
  type UserItem,
  webSocket,
} from '@openderivs/client/streams';
export type * from './generated/streams.ts';

/** The client that the streams belong to, and how sockets are opened. */
export type BitgetMixStreamsOptions = StreamsOptions<BitgetMix>;

/** Options of `userData`. */
export interface BitgetMixUserDataOptions extends UserDataOptions {
  /** The product lines; USDT-M and USDC-M futures when left out. */
  readonly products?: readonly ('USDT-FUTURES' | 'USDC-FUTURES')[] | undefined;
}

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface BitgetMixStreams extends BitgetMixStreamMethods, StreamsParts {
  /**
   * What becomes of the account: orders, fills, positions and balances. What was missed over a reconnect is read by REST before new
   * events are handed out, and each fill comes once.
   *
   * @example
   * const user = streams.userData();
   * for await (const item of user) {
   *   if (item.kind === 'gap') console.warn('may be missing', item);
   *   if (item.kind === 'event' && item.event.kind === 'fill') console.log(item.event.symbol, item.event.quantity);
   * }
   */
  userData(options?: BitgetMixUserDataOptions): UserData<UserEvent>;
}

/**
 * The streams of Bitget v2 contracts. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBitgetMixStreams({ rest: bitget });
 * for await (const trade of streams.trade({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) {
 *   console.log(trade.data);
 * }
 */
export const createBitgetMixStreams = (options: BitgetMixStreamsOptions): BitgetMixStreams =>
  createStreams(streams, createBitgetStreamDialect(), options, userData) as BitgetMixStreams;
