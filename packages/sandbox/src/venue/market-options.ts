import { isDecimal } from '../decimal.ts';
import type { Product } from '../exchanges.ts';
import type { WorldOptions } from '../world/world-options.ts';

/** So many milliseconds, or each time anew between two numbers of them. */
export type Delay = number | { readonly least: number; readonly most: number };

/** The parts of an amount that makers and takers pay. */
export interface Fees {
  readonly maker: string;
  readonly taker: string;
}

/**
 * How a market is to be. Everything may be left out.
 *
 * @example
 * const market = { answers: 'last', latency: { calls: 40, events: { least: 5, most: 80 } } } as const;
 * const sandbox = await startSandbox({ market, world: { seed: 7 } });
 */
export interface MarketOptions {
  /**
   * Whether the answer to a call comes before the events that it has set off, or after them; each time anew, as the seed
   * of the world says, unless given.
   */
  readonly answers?: 'seeded' | 'first' | 'last';
  /** How long calls take, there and back, and how late the events of accounts come; no time unless given. */
  readonly latency?: {
    readonly calls?: Delay;
    readonly events?: Delay;
  };
  /** What the trades of a product cost, where it is not what they cost without a market. */
  readonly fees?: { readonly [P in Product]?: Fees };
  /** Whether orders need margin, and positions without enough of it are liquidated; they do unless given. */
  readonly margin?: boolean;
}

/** The least and the most of a delay. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A market as it was asked for, with everything that was left out. */
export interface MarketPlan {
  readonly answers: 'seeded' | 'first' | 'last';
  readonly calls: Span;
  readonly events: Span;
  readonly fees: { readonly [product: string]: Fees | undefined };
  readonly margin: boolean;
}

const known = ['answers', 'latency', 'fees', 'margin'];
const orders = ['seeded', 'first', 'last'] as const;
const delays = ['calls', 'events'];
const longestDelay = 60_000;

const refuseUnknown = (where: string, given: object, names: readonly string[]): void => {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`${where}: "${unknown}" is unknown. There are ${names.join(', ')}.`);
};

const spanOf = (name: string, delay: Delay): Span => {
  const { least, most } = typeof delay === 'number' ? { least: delay, most: delay } : delay;
  const isWhole = [least, most].every((each) => Number.isInteger(each) && each >= 0 && each <= longestDelay);
  if (isWhole && least <= most) return { least, most };
  throw new RangeError(
    `market.latency.${name} takes whole milliseconds from 0 to ${longestDelay}, or { least, most } of them, not ${JSON.stringify(delay)}.`,
  );
};

const checkFees = (products: readonly string[], fees: NonNullable<MarketOptions['fees']>): void => {
  refuseUnknown('market.fees', fees, products);
  for (const [product, rates] of Object.entries(fees)) {
    refuseUnknown(`market.fees['${product}']`, rates, ['maker', 'taker']);
    for (const side of ['maker', 'taker'] as const) {
      if (typeof rates[side] === 'string' && isDecimal(rates[side])) continue;
      throw new TypeError(
        `market.fees['${product}'].${side} must be a decimal such as '0.0002', not ${JSON.stringify(rates[side])}.`,
      );
    }
  }
};

/** What else a sandbox was asked for that a market needs. */
interface Beside {
  readonly world: boolean | WorldOptions | undefined;
  readonly contracts: unknown;
  readonly products: readonly string[];
}

/** Refuses what cannot be a market, with the field and the fix. */
export const planMarket = (
  given: boolean | MarketOptions | undefined,
  { world, contracts, products }: Beside,
): MarketPlan | undefined => {
  if (given === undefined || given === false) return undefined;
  const options: MarketOptions = given === true ? {} : given;
  refuseUnknown('market', options, known);
  if (world === false) throw new TypeError('market: there is none without a world. Leave "world: false" out.');
  if (contracts === false) {
    throw new TypeError('market: prices and quantities count in steps of contracts. Leave "contracts: false" out.');
  }
  const { answers = 'seeded', latency = {}, fees = {}, margin = true } = options;
  if (!orders.includes(answers)) {
    throw new TypeError(`market.answers takes ${orders.join(', ')}, not ${JSON.stringify(answers)}.`);
  }
  if (typeof margin !== 'boolean')
    throw new TypeError(`market.margin takes true or false, not ${JSON.stringify(margin)}.`);
  refuseUnknown('market.latency', latency, delays);
  checkFees(products, fees);
  return {
    answers,
    calls: spanOf('calls', latency.calls ?? 0),
    events: spanOf('events', latency.events ?? 0),
    fees,
    margin,
  };
};
