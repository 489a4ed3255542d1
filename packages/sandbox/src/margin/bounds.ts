import type { Source } from '../market/source.ts';
import type { Risk } from './risk.ts';

/** How far the price of one path may go before a stake has to be looked at again. */
export interface Bound {
  readonly source: Source;
  readonly field: 'mark' | 'last';
  readonly low: number;
  readonly high: number;
}

/** No stake is left unseen while its prices halve. */
const furthest = 0.5;

/**
 * The part of all its prices that a stake can stand before what it has comes to one of some multiples of what has to be
 * there: however they move, it loses no more than that part of what everything is worth, and has to maintain no more than
 * half of it beside.
 */
export const standing = ({ equity, maintenance, exposure }: Risk, ratios: readonly number[]): number => {
  if (exposure === 0) return furthest;
  const slack = Math.min(...ratios.map((ratio) => Math.abs(equity - maintenance * ratio)));
  const most = Math.max(1, ...ratios);
  const part = slack / (exposure * (1 + most));
  return Math.min(part / (1 + part), furthest);
};

export const boundAround = (source: Source, field: Bound['field'], part: number): Bound => {
  const now = source.move[field];
  return { source, field, low: now * (1 - part), high: now * (1 + part) };
};

export const isPassed = ({ source, field, low, high }: Bound): boolean => {
  const now = source.move[field];
  return now < low || now > high;
};
