import { checkPriceOptions, type PriceOptions } from '../market/price-options.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { momentForms, readMoment } from './moment.ts';

/**
 * How a world is to be. Everything may be left out.
 *
 * @example
 * const time = createVirtualTime(Date.UTC(2026, 0, 1));
 * const prices = { BTCUSDT: { start: '65000', volatility: 0.8 }, ETHUSDT: { candles: 'eth.csv' } };
 * const sandbox = await startSandbox({ world: { seed: 7, time, prices } });
 */
export interface WorldOptions {
  /** What chance follows from: the same seed gives the same history. 1 unless given. */
  readonly seed?: number;
  /** Virtual time for it to live on; it lives in real time unless given. */
  readonly time?: VirtualTime;
  /** How many times as fast as real time it lives; 1 unless given. */
  readonly speed?: number;
  /**
   * When it begins, in milliseconds or as `2026-01-01`: now unless given, or where there are files, with the first of their
   * lines. Virtual time and clocks of your own have a beginning of theirs.
   */
  readonly from?: number | string;
  /** Where the prices of symbols come from; seeded paths unless given. */
  readonly prices?: { readonly [symbol: string]: PriceOptions };
  /** Milliseconds from one step of a seeded path to the next; 100 unless given. */
  readonly step?: number;
}

/** A world as it was asked for, with everything that was left out. */
export interface WorldPlan {
  readonly seed: number;
  readonly time: VirtualTime | undefined;
  readonly speed: number;
  readonly from: number | undefined;
  readonly prices: { readonly [symbol: string]: PriceOptions };
  readonly step: number;
}

const known = ['seed', 'time', 'speed', 'from', 'prices', 'step'];

const longestStep = 60_000;
const fastest = 1_000_000;

export const readFrom = (from: number | string): number => {
  const at = typeof from === 'number' ? from : readMoment(from);
  if (at !== undefined && Number.isSafeInteger(at) && at >= 0) return at;
  throw new TypeError(`world.from takes ${momentForms}, not ${JSON.stringify(from)}.`);
};

const within = (name: string, value: number, least: number, most: number): number => {
  if (value >= least && value <= most) return value;
  throw new RangeError(`world.${name} must be a number from ${least} to ${most}, but is ${value}.`);
};

const whole = (name: string, value: number, least: number, most: number): number => {
  if (Number.isInteger(within(name, value, least, most))) return value;
  throw new RangeError(`world.${name} must be a whole number, but is ${value}.`);
};

/** Refuses what cannot be a world, with the field and the fix. `now` is a clock that the sandbox was given beside it. */
export const planWorld = (
  given: boolean | WorldOptions | undefined,
  now: (() => number) | undefined,
): WorldPlan | undefined => {
  if (given === undefined || given === false) return undefined;
  const options: WorldOptions = given === true ? {} : given;
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`world: "${unknown}" is unknown. There are ${known.join(', ')}.`);
  const { seed = 1, time, speed, from, prices = {}, step = 100 } = options;
  if (time !== undefined) {
    if (speed !== undefined)
      throw new TypeError('world: "time" and "speed" exclude each other. Virtual time has no speed.');
    if (from !== undefined) {
      throw new TypeError('world: "time" and "from" exclude each other. Give createVirtualTime the beginning.');
    }
    if (now !== undefined && now !== time.now) {
      throw new TypeError('world: "time" and "now" are two clocks. Leave "now" out.');
    }
  } else if (now !== undefined && (speed !== undefined || from !== undefined)) {
    throw new TypeError(
      `world: "${speed === undefined ? 'from' : 'speed'}" and "now" exclude each other. Leave one out.`,
    );
  }
  for (const [symbol, price] of Object.entries(prices)) checkPriceOptions(symbol, price);
  return {
    seed: whole('seed', seed, 0, Number.MAX_SAFE_INTEGER),
    time,
    speed: within('speed', speed ?? 1, 0.001, fastest),
    from: from === undefined ? undefined : readFrom(from),
    prices,
    step: whole('step', step, 1, longestStep),
  };
};
