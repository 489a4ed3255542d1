import { type Decimal, sum } from '../decimal.ts';
import { type MaintenanceTerms, maintenanceRateAt } from './maintenance.ts';

/** One side of a symbol, below zero where it is short. */
export interface Leg {
  /** In the base asset; of inverse contracts what they are worth in the quote asset. */
  readonly amount: Decimal;
  /** What it was opened for in the margin asset: the amount times the entry price, of inverse contracts divided by it. */
  readonly cost: Decimal;
  /** Whether it has to be maintained: some exchanges count only the larger of two sides. */
  readonly maintained: boolean;
}

export interface LiquidationCase {
  /** The sides of the symbol that are liquidated together. */
  readonly legs: readonly Leg[];
  readonly inverse: boolean;
  readonly terms: MaintenanceTerms;
  /**
   * What stands behind them: the wallet, and what other positions gain, less what those have to maintain. Of an isolated
   * position it is its margin.
   */
  readonly backing: Decimal;
  /** Where the search for the brackets begins. */
  readonly mark: Decimal;
}

/** Where the legs are worth just what they have to maintain, by the brackets that they are in at a price near it. */
const solveNear = ({ legs, inverse, terms, backing }: LiquidationCase, near: Decimal): Decimal | undefined => {
  const maintained = legs
    .filter((leg) => leg.maintained)
    .map(({ amount }) => {
      const size = amount.abs();
      const { rate, cumulated } = maintenanceRateAt(terms, inverse ? size.div(near) : size.times(near));
      return { needed: size.times(rate), cumulated };
    });
  const needed = sum(maintained.map((part) => part.needed));
  const held = backing.plus(sum(maintained.map((part) => part.cumulated)));
  const amount = sum(legs.map((leg) => leg.amount));
  const cost = sum(legs.map((leg) => leg.cost));
  // Linear: held + amount x price - cost = needed x price. Inverse: held + cost - amount / price = needed / price.
  const [above, below] = inverse ? [needed.plus(amount), held.plus(cost)] : [held.minus(cost), needed.minus(amount)];
  if (below.isZero()) return undefined;
  const price = above.div(below);
  return price.gt(0) ? price : undefined;
};

/** Each round finds the brackets of the last one's price; there are fewer brackets than this. */
const mostRounds = 64;

/** The mark price at which positions are liquidated while all others stay where they are; `undefined` where there is none. */
export const liquidationPrice = (given: LiquidationCase): Decimal | undefined => {
  let near = given.mark;
  for (let round = 0; round < mostRounds; round += 1) {
    const price = solveNear(given, near);
    if (price === undefined || price.eq(near)) return price;
    near = price;
  }
  return near;
};
