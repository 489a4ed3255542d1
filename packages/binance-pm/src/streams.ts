import { createBinanceStreamDialect } from '@openderivs/client/binance/streams';
import {
  createStreams,
  type StreamsOptions,
  type StreamsParts,
  type UserData,
  type UserDataOptions,
} from '@openderivs/client/streams';
import type { BinancePm } from './create.ts';
import { type BinancePmStreamMethods, streams, type UserEvent, userData } from './generated/streams.ts';

export {
  type AccountView,
  type AlgoOrderFact,
  type BalanceFact,
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
export type BinancePmStreamsOptions = StreamsOptions<BinancePm>;

/** Options of `userData`. */
export type BinancePmUserDataOptions = Omit<UserDataOptions, 'products'>;

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface BinancePmStreams extends BinancePmStreamMethods, StreamsParts {
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
  userData(options?: BinancePmUserDataOptions): UserData<UserEvent>;
}

/**
 * The streams of Binance Portfolio Margin, which are about the account alone. They share environment, clock, timing, governor and
 * logger with a client. No socket is opened until one is asked for. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBinancePmStreams({ rest: pm });
 * for await (const item of streams.userData()) console.log(item);
 */
export const createBinancePmStreams = (options: BinancePmStreamsOptions): BinancePmStreams =>
  createStreams(streams, createBinanceStreamDialect(), options, userData) as BinancePmStreams;
