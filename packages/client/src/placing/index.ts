export { createPlacing, type Place, type PlaceBatch, type Placing } from './create-placing.ts';
export type { Placed, PlaceMany, PlaceOne, PlaceOptions, PlacingClient } from './placed.ts';
export type { OrderPlacing, PlacingTable } from './placing.ts';
