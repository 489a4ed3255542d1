export type {
  ChannelBook,
  ChannelParameter,
  ChannelProducts,
  ChannelProof,
  ChannelRow,
  Overflow,
  StreamLimits,
  StreamsTable,
} from './channel-table.ts';
export { createStreams, type StreamsOptions, type StreamsParts } from './create-streams.ts';
export type { StreamDialect, StreamFrame, StreamRefusal, Topic } from './dialect.ts';
export {
  isStreamClosedError,
  isStreamGapError,
  isStreamLoginError,
  isStreamRefusedError,
  StreamClosedError,
  StreamGapError,
  StreamLoginError,
  StreamRefusedError,
} from './errors.ts';
export type { ConnectionEvent, StreamHooks } from './hooks.ts';
export type { EventItem, GapItem, GapReason, Item, State, StateItem } from './item.ts';
export type { ConnectionInfo } from './line.ts';
export type { BookChange } from './order-book/change-queue.ts';
export type { OrderBook, OrderBookOptions, OrderBookStats } from './order-book/create-order-book.ts';
export type { BookLevel } from './order-book/side.ts';
export type { BookView } from './order-book/view.ts';
export type { OpenSocket, Socket, SocketEvents } from './socket.ts';
export { type WebSocketClass, webSocket } from './sockets/web-socket.ts';
export type { AllMarketOptions, SubscribeOptions, Subscription, SubscriptionStats } from './subscription.ts';
export type { AccountView, OtherEvent, UserDataEvent, UserEventItem, UserItem } from './user-data/events.ts';
export type { AlgoOrderFact, BalanceFact, Fact, FillFact, OrderFact, PositionFact } from './user-data/facts.ts';
export type { ReconcileOptions, UserDataOptions } from './user-data/options.ts';
export type { UserDataTable } from './user-data/table.ts';
export type { UserData } from './user-data/user-data.ts';
