export { absentWhen, listIn } from './placing/absent-when.ts';
export { binanceItemVerdicts, bitgetItemVerdicts, type ItemVerdict } from './placing/item-verdict.ts';
export type { Findable, PlacingClient } from './placing/look-up.ts';
export { createPlaceOrder, type Placing } from './placing/place-order.ts';
export { type BatchPlacing, createPlaceOrders } from './placing/place-orders.ts';
export type { BinancePlaceOptions, Placed, PlaceMany, PlaceOne, PlaceOptions } from './placing/placed.ts';
