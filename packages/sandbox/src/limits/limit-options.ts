import { type Interval, type IntervalName, readInterval } from './interval.ts';

/** How much each window takes, by its length: `{ '10s': 300, '1m': 1200 }`. */
export type LimitWindows = { readonly [length in IntervalName]?: number };

/** The limits of one pool. What is left out is as the exchange has it; a list of windows replaces all of the exchange's. */
export interface PoolLimits {
  /** Request weight per window and address. */
  readonly weight?: LimitWindows;
  /** Orders per window and account. */
  readonly orders?: LimitWindows;
}

/**
 * What the sandbox refuses calls for once they pass it. What is left out is as the exchange has it.
 *
 * @example
 * // Windows of five seconds, for tests that cannot wait for whole minutes. The exchange information announces them.
 * const sandbox = await startSandbox({ limits: { weight: { '5s': 500 }, orders: { '5s': 50 } } });
 */
export interface Limits extends PoolLimits {
  /** Portfolio margin, which has a pool of its own; `weight` and `orders` beside it are those of the futures. */
  readonly portfolioMargin?: PoolLimits;
  /** Binance: how many calls past the weight limit, each answered with 429, lead to 418. */
  readonly callsBeforeBan?: number;
  /** Binance: how long an address's first ban lasts, in seconds. Each further one lasts twice as long, up to three days. */
  readonly banSeconds?: number;
  /** Bitget: calls per window and address, beside the limits of single operations. */
  readonly calls?: LimitWindows;
  /** Bitget: for how many seconds an address that passed `calls` is refused. */
  readonly recoverySeconds?: number;
}

/** One window of a limit. */
export interface LimitWindow {
  readonly interval: Interval;
  readonly limit: number;
}

const futures = { weight: { '1m': 2400 }, orders: { '1m': 1200, '10s': 300 } };

/** What the exchanges have, according to their pages. */
export const usualLimits: Required<Limits> = {
  ...futures,
  portfolioMargin: { weight: { '1m': 6000 }, orders: { '1m': 1200 } },
  callsBeforeBan: 10,
  banSeconds: 120,
  calls: { '1m': 6000 },
  recoverySeconds: 300,
};

export const windowsOf = (windows: LimitWindows): readonly LimitWindow[] =>
  Object.entries(windows).flatMap(([length, limit]) =>
    limit === undefined ? [] : [{ interval: readInterval(length), limit }],
  );

const known = { ...usualLimits, portfolioMargin: { weight: {}, orders: {} } };

const checkNames = (where: string, given: object, names: object): void => {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  throw new TypeError(`${where}: "${unknown}" is none of ${Object.keys(names).join(', ')}.`);
};

const checkNumber = (where: string, value: unknown): void => {
  if (typeof value === 'number' && value >= 0) return;
  throw new TypeError(`${where} must be a number from 0 on, but is ${String(value)}.`);
};

const checkWindows = (where: string, windows: LimitWindows | undefined): void => {
  for (const [length, limit] of Object.entries(windows ?? {})) {
    readInterval(length);
    checkNumber(`${where}["${length}"]`, limit);
  }
};

/** Refuses a limit that the sandbox could not enforce. */
export const checkLimits = (limits: Limits): void => {
  checkNames('limits', limits, known);
  const { portfolioMargin = {}, weight, orders, calls, ...numbers } = limits;
  checkNames('limits.portfolioMargin', portfolioMargin, known.portfolioMargin);
  const windows = { weight, orders, calls };
  for (const [name, value] of Object.entries(windows)) checkWindows(`limits.${name}`, value);
  for (const [name, value] of Object.entries(portfolioMargin)) checkWindows(`limits.portfolioMargin.${name}`, value);
  for (const [name, value] of Object.entries(numbers)) checkNumber(`limits.${name}`, value);
};
