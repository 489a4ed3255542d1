import type { BinanceCredentials } from '@openderivs/signing/binance';
import type { BitgetCredentials } from '@openderivs/signing/bitget';
import type { Transport } from './transport/transport.ts';

/** Options that one call takes beside its parameters. */
export interface CallOptions {
  /** Ends the call. What had been sent by then may still take effect: the error's `outcome` tells. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for this call instead of the client's. */
  readonly timeout?: number | undefined;
  /** Headers of your own beside those that the call needs. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of one call to Binance. */
export interface BinanceCallOptions extends CallOptions {
  /** How late the call may arrive, in milliseconds, instead of the client's. */
  readonly recvWindow?: number | undefined;
}

/** Options of every client. */
export interface ClientOptions<Environment extends string> {
  /** Where calls go; `production` when left out. Only environments that the API has can be named. */
  readonly environment?: Environment | undefined;
  /** Another address than the environment's: a proxy, a sandbox. Plain http only on this machine. */
  readonly baseUrl?: string | undefined;
  /** Allows a plain-http `baseUrl` elsewhere. Key and orders are then readable on the way. */
  readonly allowInsecure?: boolean | undefined;
  /** Milliseconds for one request: 10,000 for reads and 15,000 for calls that change something when left out. */
  readonly timeout?: number | undefined;
  /** Your own `fetch`, for a runtime or proxy that needs one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Your own transport (`undiciTransport()`, say). */
  readonly transport?: Transport | undefined;
  /** The time in milliseconds by the exchange's clock, for signing; the system's clock when left out. */
  readonly now?: (() => number) | undefined;
}

/** No key: public calls only. */
export interface NoCredentials {
  readonly apiKey?: undefined;
}

/** Options of a Binance client: a key of any kind, or none for public calls. */
export type BinanceOptions<Environment extends string = string> = ClientOptions<Environment> & {
  /** How late calls may arrive, in milliseconds; the exchange's 5,000 when left out. */
  readonly recvWindow?: number | undefined;
} & (BinanceCredentials | NoCredentials);

/** Options of a Bitget client: a key of any kind with its passphrase, or none for public calls. */
export type BitgetOptions<Environment extends string = string> = ClientOptions<Environment> &
  (BitgetCredentials | NoCredentials);
