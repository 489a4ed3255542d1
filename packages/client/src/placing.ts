export { absentWhen } from './placing/absent-when.ts';
export type { Findable, PlacingClient } from './placing/look-up.ts';
export { createPlaceOrder, type Placing } from './placing/place-order.ts';
export { type BatchPlacing, createPlaceOrders, type ItemVerdict } from './placing/place-orders.ts';
export type { Placed, PlaceOptions } from './placing/placed.ts';
