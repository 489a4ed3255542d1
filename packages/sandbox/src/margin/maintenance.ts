import type { Bracket } from '../contracts/contract.ts';
import { type Decimal, decimal } from '../decimal.ts';

/** The part of a value that has to be there where no brackets say it. */
export const usualMaintenance = '0.004';

/** What decides how much of a position's value has to be there. */
export interface MaintenanceTerms {
  /** The smallest first. */
  readonly brackets: readonly Pick<Bracket, 'upTo' | 'maintenance' | 'cumulated'>[];
  /** The part of the value that closing is reckoned to cost, and that has to be there too. */
  readonly closing: string;
}

/** What a value is multiplied with, and what is then taken off. */
export interface MaintenanceRate {
  readonly rate: Decimal;
  readonly cumulated: Decimal;
}

/** The rate of the bracket that a value is in. A value above the last one is in the last. */
export const maintenanceRateAt = ({ brackets, closing }: MaintenanceTerms, value: Decimal): MaintenanceRate => {
  const bracket = brackets.find(({ upTo }) => value.lte(upTo)) ?? brackets.at(-1);
  return {
    rate: decimal(bracket?.maintenance ?? usualMaintenance).plus(closing),
    cumulated: decimal(bracket?.cumulated ?? '0'),
  };
};

/** What has to be there of a value: each part of it at the rate of its own bracket. */
export const maintenanceOf = (terms: MaintenanceTerms, value: Decimal): Decimal => {
  const { rate, cumulated } = maintenanceRateAt(terms, value);
  return value.times(rate).minus(cumulated);
};
