import type { Clock } from '@openderivs/signing';
import type { Checks } from './checks/create-checks.ts';
import type { ErrorCatalogue } from './errors/error-catalogue.ts';
import type { Governor } from './governor/governor.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { ApiLimits, LimitOverrides } from './limits.ts';
import type { GivenHeaders } from './parameters/own-headers.ts';
import type { RetryOptions } from './pipeline/retry-rule.ts';
import type { Timing } from './timing.ts';
import type { Transport } from './transport/transport.ts';

/** Options that one call takes beside its parameters. */
export interface CallOptions {
  /** Ends the call. What had been sent by then may still take effect: the error's `outcome` tells. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for this call instead of the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for which this call may wait until the limits leave room for it, instead of the client's. */
  readonly maxWait?: number | undefined;
  /** Headers of your own beside those that the client sets. One that is `undefined` or `null` is not sent. */
  readonly headers?: GivenHeaders | undefined;
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
  /**
   * The most bytes that the body of an answer may have, decoded; 16 MiB when left out, ten times the longest that the
   * exchanges give. A longer one ends the call as an `UnreadableResponseError` and its connection, so that nothing on
   * the way can use up the memory of the process.
   *
   * @example
   * createBinanceUsdm({ maxAnswerBytes: 64 * 2 ** 20 });
   */
  readonly maxAnswerBytes?: number | undefined;
  /** Your own `fetch`, for a runtime or proxy that needs one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Your own transport (`undiciTransport()`, say). */
  readonly transport?: Transport | undefined;
  /** How calls are sent again where that cannot do harm; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Milliseconds after you made it within which a call that changes something may still be signed and sent, whatever it
   * waited for, a process that stood still included; the receive window when left out.
   */
  readonly maxAge?: number | undefined;
  /**
   * The clock to sign by: another client's `clock`, or your own. When left out the client follows the exchange's clock:
   * it starts with this machine's and measures the difference when a timestamp is refused, when `userData` begins, or when
   * you call `clock.sync()`.
   */
  readonly clock?: Clock | undefined;
  /**
   * How far, in milliseconds, the exchange's time may lie from this machine's; a day when left out, and any time from 2000
   * to 2100 on a loopback `baseUrl`, so that a sandbox can live in the past. A time further away is not believed.
   */
  readonly maxClockOffset?: number | undefined;
  /**
   * Keeps calls within the exchange's limits, together with those of every client that has the same. When left out, the
   * clients of a process share one for each exchange, environment and `address`; a client with its own `fetch`,
   * `transport` or `timing` has its own unless it names an `address`. In browsers there is none unless one is given.
   * Where calls go to a `baseUrl`, it counts only what `limits` say, and otherwise only shares what the exchange refuses.
   *
   * @example
   * import { createGovernor } from '@openderivs/client/governor';
   * const governor = createGovernor();
   * const [usdm, coinm] = [createBinanceUsdm({ governor }), createBinanceCoinm({ governor })];
   */
  readonly governor?: Governor | undefined;
  /** `false`: no governor. Calls are sent at once, and what the exchange says to one client holds back only that client. */
  readonly rateLimit?: false | undefined;
  /**
   * Names the address that calls go out from, where that is not the same for all clients of the process. Exchanges count
   * most limits by address.
   */
  readonly address?: string | undefined;
  /** Names the account, so that several keys of it share its limits. When left out, each key counts as an account. */
  readonly accountId?: string | undefined;
  /**
   * Other limits than the described ones: `'exchange'` asks the exchange before the first call that is governed. Calls to a
   * `baseUrl`, or over a transport that leads to something in this process, are not limited until this is given.
   *
   * @example
   * createBinanceUsdm({ limits: 'exchange' });
   * createBinanceUsdm({ limits: { orders: { '10s': 600, '1m': 1800 } } });
   */
  readonly limits?: 'exchange' | LimitOverrides | ApiLimits | undefined;
  /**
   * Milliseconds for which a call may wait until the limits leave room for it; 300,000 when left out. A call that would
   * wait longer fails at once with a `RateBudgetError`. The wait does not count towards `timeout`; a call that changes
   * something never waits longer than its `maxAge`.
   */
  readonly maxWait?: number | undefined;
  /** Called for each call and each attempt: for traces and metrics. */
  readonly hooks?: Hooks | undefined;
  /** Told of retries, of quiet that the exchange wants, of clock corrections, look-ups, odd numbers and what `checks` warn of. */
  readonly logger?: Logger | undefined;
  /** The exchange's error codes explained: `errorCodes` of the API's `error-codes` subpath. Errors then say what to do. */
  readonly catalogue?: ErrorCatalogue | undefined;
  /**
   * Looks at what a call is given before it is signed and sent, and refuses what the exchange would refuse: `createChecks` of the
   * API's `checks` subpath. For programs that no compiler checks.
   *
   * @example
   * import { createChecks } from '@openderivs/binance-usdm/checks';
   * const usdm = createBinanceUsdm({ apiKey, secretKey, checks: createChecks() });
   */
  readonly checks?: Checks | undefined;
  /** `false`: named methods do not make a client order id when you give none. */
  readonly mintIds?: boolean | undefined;
  /** Time and chance; for tests. */
  readonly timing?: Partial<Timing> | undefined;
}

/** What the runtime takes of any client's options: all but the key. */
export type AnyClientOptions = ClientOptions<string>;

/** No key: public calls only. */
export interface NoCredentials {
  readonly apiKey?: undefined;
}
