import type { Api } from '../api.ts';

/** What an exchange limits. */
export type LimitKind = 'weight' | 'orders' | 'calls';

/** Which limit: of what, in which pool, of which address or account. */
export interface LimitName {
  /** What is counted together: `binance-futures` (USDⓈ-M and COIN-M), `binance-pm`, `bitget`, or what a single operation has. */
  readonly pool: string;
  readonly kind: LimitKind;
  /** The address or the account that it is counted for. */
  readonly of: string;
  /** How long a window is, as the exchange writes it: `1m`. */
  readonly interval: string;
}

/** One window, and what was counted in it. */
export interface CountedWindow extends LimitName {
  /** When it began, by the exchange's clock. */
  readonly start: number;
  readonly limit: number;
  /** All that was counted in it, refused calls included. */
  readonly used: number;
  /** How much of that the refused calls had. */
  readonly refused: number;
}

/** One call that was refused for a limit. */
export interface LimitRefusal extends LimitName {
  /** The exchange's time. */
  readonly at: number;
  readonly api: Api;
  readonly operationId: string;
  /** 429, or 418 for a ban. */
  readonly status: 418 | 429;
  /** The seconds after which the exchange told to try again. */
  readonly retryAfter: number;
}

/**
 * What was counted against limits, and what was refused for them: the newest 10,000 of each, oldest first.
 *
 * @example
 * expect(sandbox.limits.refusals).toEqual([]);
 * const used = sandbox.limits.windows.filter(({ kind }) => kind === 'weight').map(({ used }) => used);
 */
export interface LimitLog {
  readonly windows: readonly CountedWindow[];
  readonly refusals: readonly LimitRefusal[];
}

/** How many windows and how many refusals are kept. */
export const keptEntries = 10_000;
