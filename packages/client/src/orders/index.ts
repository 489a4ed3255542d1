export type { Bracketed, BracketState, BracketTerms } from './bracket/bracketed.ts';
export type { Amended, Cancelled, CancelledTrigger, NotKnown } from './cancelled.ts';
export { createOrders, type OnEverything, type OnOrder, type Orders } from './create-orders.ts';
export type { Flattened, FlattenedPosition } from './flatten.ts';
export type { OrderKindTable, OrdersTable, PositionList } from './orders-table.ts';
export type { Unread } from './read-open.ts';
export type { CancelledEverything, LeftOrder } from './sweep.ts';
