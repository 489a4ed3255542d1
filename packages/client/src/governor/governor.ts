import type { Timing } from '../timing.ts';
import type { LeaseSource } from './lease-source.ts';

/** So much in each window of time. */
export interface LimitWindow {
  /** The window's length in milliseconds. */
  readonly ms: number;
  readonly limit: number;
  /** So much in any `ms`. Left out: windows begin at multiples of `ms` on the exchange's clock, as whole minutes do. */
  readonly rolling?: boolean;
  /** The answer's header, in lower case, that says how much of this window is used. */
  readonly header?: string;
  /** The header says what is left instead. */
  readonly remaining?: boolean;
}

/** A budget that calls share. */
export interface Pool {
  /** Names it for the whole process, and for all machines where it is shared: what counts, for which address or account. */
  readonly key: string;
  readonly windows: readonly LimitWindow[];
  /** How much of each window only urgent calls may use, where the governor's `reserve` does not fit: 0 if none belongs here. */
  readonly reserve?: number | undefined;
}

/** What a call takes of a pool. With an amount of 0 it takes nothing, but waits while the pool is held. */
export interface Claim {
  readonly pool: Pool;
  readonly amount: number;
}

/**
 * Who goes first: `urgent` is what makes a position or a risk smaller (cancels, reduce-only orders), then other orders, then
 * reads. Only urgent calls may use the reserve of a pool.
 */
export type Lane = 'urgent' | 'order' | 'read';

/** The exchange's time, and by how many milliseconds it may be wrong. */
export interface ExchangeClock {
  now(): number;
  readonly uncertainty?: number | undefined;
}

/** A call that asks to be sent. */
export interface GovernedCall {
  readonly operation: string;
  readonly claims: readonly Claim[];
  /** Asked only when it matters. */
  readonly lane: () => Lane;
  readonly signal?: AbortSignal | undefined;
  /** The longest wait in milliseconds; the call is refused when it would take longer. */
  readonly maxWait: number;
  readonly clock: ExchangeClock;
}

/** What a call holds that may be sent. */
export interface Ticket {
  /** Once, when its answer is there (with its headers, names in lower case), none will come, or the call was not sent. */
  settle(headers: Readonly<Record<string, string>> | undefined, sent: boolean): void;
  /** Of a call that had to wait. */
  readonly wait?: GovernedWait | undefined;
}

/** A window of a pool in numbers, for Prometheus or OpenTelemetry. */
export interface PoolUsage {
  readonly pool: string;
  /** The window's length in milliseconds. */
  readonly ms: number;
  readonly limit: number;
  /** What the window has counted, and of that what is under way. */
  readonly used: number;
  readonly inFlight: number;
  /** Calls that wait for the pool. */
  readonly waiting: number;
  /** Milliseconds for which the exchange wants quiet; 0 for none. */
  readonly held: number;
  /** What this process has leased of the window; only where the budget is shared. */
  readonly leased?: number;
}

/**
 * Keeps calls within an exchange's limits. Clients that share one share its budget.
 *
 * @example
 * const governor = createGovernor();
 * const usdm = createBinanceUsdm({ apiKey, secretKey, governor });
 * for (const { pool, ms, used, limit } of governor.usage()) console.log(pool, ms, used / limit);
 */
export interface Governor {
  /** At once where there is room, otherwise when its turn comes. Rejects with a `RateBudgetError` or the signal's reason. */
  enter(call: GovernedCall): Ticket | Promise<Ticket>;
  /** Sends nothing that belongs to these pools for so many milliseconds: what a 429 or 418 asks of every client. */
  hold(keys: readonly string[], milliseconds: number, error: unknown): void;
  /** The longest hold on these pools. */
  held(keys: readonly string[]): { readonly left: number; readonly error: unknown } | undefined;
  usage(): readonly PoolUsage[];
  /** Gives back what is left of its leases, where the budget is shared. */
  close?(): Promise<void>;
}

/** A call that had to wait, and what for. */
export interface GovernedWait {
  readonly operation: string;
  /** The pool that had no room. */
  readonly pool: string;
  readonly lane: Lane;
  /** Milliseconds that it waited. */
  readonly waited: number;
}

/** What happened to the shared budget. */
export interface SharedEvent {
  /** Whether the source of leases cannot be reached; the policy `whenAway` holds until it can. */
  readonly away: boolean;
  readonly error?: unknown;
}

export interface GovernorOptions {
  /** How many calls may wait at once; 10,000 when left out. */
  readonly maxQueue?: number | undefined;
  /** The part of each limit that only urgent calls may use; 0.05 when left out. */
  readonly reserve?: number | undefined;
  /** Shares the budget with other processes and machines. */
  readonly leases?: LeaseSource | undefined;
  /** Told of each call that has waited and may be sent now. */
  readonly onWait?: ((wait: GovernedWait) => void) | undefined;
  /** Told when the shared budget goes away and when it is back. */
  readonly onShared?: ((event: SharedEvent) => void) | undefined;
  /** For tests. */
  readonly timing?: Partial<Timing> | undefined;
}
