import type { BinanceCredentials } from '@openderivs/signing/binance';
import type { CallOptions, ClientOptions, NoCredentials } from '../options.ts';
import type { PlaceOptions } from '../placing/placed.ts';

/** Options of one call to Binance. */
export interface BinanceCallOptions extends CallOptions {
  /** How late the call may arrive, in milliseconds, instead of the client's. */
  readonly recvWindow?: number | undefined;
}

/** Options of placing an order on Binance. */
export interface BinancePlaceOptions extends PlaceOptions, BinanceCallOptions {}

/** Options of a Binance client: a key of any kind, or none for public calls. */
export type BinanceOptions<Environment extends string = string> = ClientOptions<Environment> & {
  /** How late calls may arrive, in milliseconds; the exchange's 5,000 when left out. */
  readonly recvWindow?: number | undefined;
} & (BinanceCredentials | NoCredentials);
