import { createBinanceStreamDialect } from '@openderivs/client/binance/streams';
import {
  createStreams,
  type StreamsOptions,
  type StreamsParts,
  type UserData,
  type UserDataOptions,
} from '@openderivs/client/streams';
import type { BinanceCoinm } from './create.ts';
import { type BinanceCoinmStreamMethods, streams, type UserEvent, userData } from './generated/streams.ts';

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
export type BinanceCoinmStreamsOptions = StreamsOptions<BinanceCoinm>;

/** Options of `userData`. */
export type BinanceCoinmUserDataOptions = Omit<UserDataOptions, 'products'>;

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface BinanceCoinmStreams extends BinanceCoinmStreamMethods, StreamsParts {
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
  userData(options?: BinanceCoinmUserDataOptions): UserData<UserEvent>;
}

/**
 * The streams of Binance COIN-M futures. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBinanceCoinmStreams({ rest: coinm });
 * for await (const trade of streams.aggTrade({ symbol: 'BTCUSD_PERP' }).events({ onGap: 'throw' })) {
 *   console.log(trade.p);
 * }
 */
export const createBinanceCoinmStreams = (options: BinanceCoinmStreamsOptions): BinanceCoinmStreams =>
  createStreams(streams, createBinanceStreamDialect(), options, userData) as BinanceCoinmStreams;
