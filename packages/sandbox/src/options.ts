import type { Bundle } from './bundle/load-bundles.ts';
import type { RecordedCall } from './calls.ts';
import type { ContractsFrom } from './contracts/load-contracts.ts';
import type { GivenCredential } from './credentials/given-credentials.ts';
import type { AccountKind, KnownApi, KnownExchange } from './exchanges.ts';
import type { Limits } from './limits/limit-options.ts';
import type { UiOptions } from './ui/ui-options.ts';
import type { MarketOptions } from './venue/market-options.ts';
import type { WorldOptions } from './world/world-options.ts';

/**
 * How a sandbox is to be. Everything may be left out.
 *
 * @example
 * const sandbox = await startSandbox({ apis: ['binance-usdm'], now: () => 1_800_000_000_000, limits: true });
 */
export interface SandboxOptions {
  /** Which APIs to serve; all unless given. */
  readonly apis?: readonly KnownApi[];
  /** Bundled descriptions to serve instead of those of `@openderivs/specs`. */
  readonly bundles?: { readonly [A in KnownApi]?: Bundle };
  /** The clock behind the exchange's clock; the system's unless given. */
  readonly now?: () => number;
  /** Keys to know beside the ready-made ones. */
  readonly credentials?: readonly GivenCredential<KnownExchange>[];
  /**
   * What kind of account each is at the start, by its name: `{ bitget: 'unified' }`. Bitget's are classic unless given, and
   * `bitget-unified` is unified.
   */
  readonly accounts?: { readonly [account: string]: AccountKind };
  /**
   * `true` or how it is to be: a world, in which prices move by themselves and what is due happens when it is due. Without
   * one, time passes when the clock does, and a price moves when you move it.
   */
  readonly world?: boolean | WorldOptions;
  /**
   * `true` or how it is to be: a market, on which the accounts of an exchange trade with each other and with the prices of
   * a world, order by order. With it come a world and contracts. Without one, an order is filled whole as soon as the
   * price has reached it.
   */
  readonly market?: boolean | MarketOptions;
  /** Real milliseconds before every answer. */
  readonly latency?: number;
  /**
   * `true` or limits: enforces rate limits, which are otherwise only counted and reported. The exchange information
   * announces what is enforced.
   */
  readonly limits?: boolean | Limits;
  /**
   * Refuses Binance parameters that are not described with -1104. The exchange passes them by, and so does the sandbox
   * unless asked: a misspelt optional parameter then has no effect, here as there.
   */
  readonly strictParameters?: boolean;
  /**
   * `true` or contracts: lists contracts with their filters, and refuses orders that these do not take, symbols that are
   * not listed and leverages that are not allowed. Those of an API come from code, from the answer that you saved of its
   * exchange, or else from a table of the sandbox. On with a world. Otherwise every symbol of the right form is traded, in any quantity and
   * at any price.
   */
  readonly contracts?: boolean | { readonly [A in KnownApi]?: ContractsFrom };
  /** How many of the newest calls `calls` keeps; 10,000 unless given, `Infinity` for all. */
  readonly keptCalls?: number;
  /**
   * How much each product of an account keeps of its history: so many orders that have ended, changes of orders, fills,
   * balance changes, closed positions and margin changes; 10,000 of each unless given, `Infinity` for all. Open orders are always kept.
   */
  readonly keptHistory?: number;
  /** How many bytes a request's body may have; 1 MiB unless given. A larger one is answered with 413. */
  readonly bodyLimit?: number;
  /** A port per API; a free one unless given. */
  readonly ports?: { readonly [A in KnownApi]?: number };
  /** The address to listen on; `127.0.0.1` unless given. */
  readonly host?: string;
  /** `true` or where: serves a page to look at the sandbox, with prices, orders and every call as it was judged. */
  readonly ui?: boolean | UiOptions;
  /** Told of every call once it is judged. */
  readonly onCall?: (call: RecordedCall<KnownApi>) => void;
}
