import { createBinanceStreamDialect } from '@openderivs/client/binance/streams';
import {
  createStreams,
  type StreamsOptions,
  type StreamsParts,
  type UserData,
  type UserDataOptions,
} from '@openderivs/client/streams';
import type { BinanceUsdm } from './create.ts';
import { type BinanceUsdmStreamMethods, streams, type UserEvent, userData } from './generated/streams.ts';

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
export type BinanceUsdmStreamsOptions = StreamsOptions<BinanceUsdm>;

/** Options of `userData`. */
export interface BinanceUsdmUserDataOptions extends Omit<UserDataOptions, 'products'> {
  /** `true`: the events of Portfolio Margin Pro too, over a connection of their own. They hold no facts and come as they are. */
  readonly pro?: boolean | undefined;
}

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface BinanceUsdmStreams extends BinanceUsdmStreamMethods, StreamsParts {
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
  userData(options?: BinanceUsdmUserDataOptions): UserData<UserEvent>;
}

/**
 * The streams of Binance USDⓈ-M futures. They share environment, clock, timing, governor and logger with a client. No socket is
 * opened until a channel is called. On Node they need the package `ws`.
 *
 * @example
 * const streams = createBinanceUsdmStreams({ rest: usdm });
 * for await (const trade of streams.aggTrade({ symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) {
 *   console.log(trade.p);
 * }
 */
export const createBinanceUsdmStreams = (options: BinanceUsdmStreamsOptions): BinanceUsdmStreams =>
  createStreams(streams, createBinanceStreamDialect(), options, userData) as BinanceUsdmStreams;
