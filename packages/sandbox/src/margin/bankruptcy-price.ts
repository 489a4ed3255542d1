import { type Decimal, decimal } from '../decimal.ts';

export interface BankruptcyCase {
  /** Below zero for a short; in the base asset, of inverse contracts what they are worth in the quote asset. */
  readonly amount: Decimal;
  readonly inverse: boolean;
  readonly mark: Decimal;
  /** What there is for the position at the mark price: its margin and its profit, or its share of what the account has. */
  readonly equity: Decimal;
  /** The part of the value that closing costs. */
  readonly fee: string;
}

/**
 * The price at which closing a position and paying for it takes all that there is for it. `undefined` where no price takes
 * so much.
 */
export const bankruptcyPrice = ({ amount, inverse, mark, equity, fee }: BankruptcyCase): Decimal | undefined => {
  const size = amount.abs();
  const isLong = amount.gt(0);
  const kept = isLong === inverse ? decimal(1).plus(fee) : decimal(1).minus(fee);
  // Linear: a long is sold for size x price x (1 - fee), a short bought back for size x price x (1 + fee).
  if (!inverse) {
    const worth = isLong ? size.times(mark).minus(equity) : size.times(mark).plus(equity);
    return positive(worth.div(size.times(kept)));
  }
  const coins = isLong ? size.div(mark).plus(equity) : size.div(mark).minus(equity);
  return coins.gt(0) ? positive(size.times(kept).div(coins)) : undefined;
};

const positive = (price: Decimal): Decimal | undefined => (price.gt(0) ? price : undefined);
