import { createBitgetStreamDialect } from '@openderivs/client/bitget/streams';
import {
  createStreams,
  type StreamsOptions,
  type StreamsParts,
  type UserData,
  type UserDataOptions,
} from '@openderivs/client/streams';
import type { BitgetUta } from './create.ts';
import { type BitgetUtaStreamMethods, streams, type UserEvent, userData } from './generated/streams.ts';

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
export type BitgetUtaStreamsOptions = StreamsOptions<BitgetUta>;

/** Options of `userData`. */
export interface BitgetUtaUserDataOptions extends UserDataOptions {
  /** The product lines; the three lines of futures when left out. */
  readonly products?: readonly ('USDT-FUTURES' | 'USDC-FUTURES' | 'COIN-FUTURES' | 'SPOT' | 'MARGIN')[] | undefined;
}

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface BitgetUtaStreams extends BitgetUtaStreamMethods, StreamsParts {
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
  userData(options?: BitgetUtaUserDataOptions): UserData<UserEvent>;
}

/**
 * The streams of Bitget v3. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBitgetUtaStreams({ rest: uta });
 * for await (const trade of streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) {
 *   console.log(trade.data);
 * }
 */
export const createBitgetUtaStreams = (options: BitgetUtaStreamsOptions): BitgetUtaStreams =>
  createStreams(streams, createBitgetStreamDialect(), options, userData) as BitgetUtaStreams;
