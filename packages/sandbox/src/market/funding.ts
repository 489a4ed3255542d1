import { createNewest } from '../state/newest.ts';
import type { Move } from './path.ts';

/** What is paid from one side to the other at one time. */
export interface FundingRate {
  readonly at: number;
  /** In parts of a hundred million. */
  readonly rate: number;
  /** The mark price, in units. */
  readonly mark: number;
}

/** Rates and premiums count parts of a hundred million. */
export const ratePlaces = 8;

/** When longs and shorts pay each other. */
export const fundingInterval = 28_800_000;

/** So many rates are kept: as many as one call may ask for. */
const keptRates = 1_000;

/** Interest, and how far the rate keeps from what the market pays above the index, in parts of a hundred million. */
const interest = 10_000;
const damping = 50_000;
const highest = 300_000;

const within = (value: number, limit: number): number => Math.min(Math.max(value, -limit), limit);

export interface Funding {
  add(move: Move): void;
  /** What the rate would be if the interval ended now. */
  rate(): number;
  nextAt(): number;
  /** Ends the interval. */
  settle(mark: number): FundingRate;
  readonly past: readonly FundingRate[];
}

/** Works out rates as the exchanges do: the average premium, drawn towards the interest, within a limit. */
export const createFunding = (from: number): Funding => {
  let nextAt = from - (from % fundingInterval) + fundingInterval;
  let premiums = 0;
  let count = 0;
  const past = createNewest<FundingRate>(keptRates);
  const rate = (): number => {
    const premium = count === 0 ? 0 : Math.round(premiums / count);
    return within(premium + within(interest - premium, damping), highest);
  };
  return {
    add: ({ premium }) => {
      premiums += premium;
      count += 1;
    },
    rate,
    nextAt: () => nextAt,
    settle: (mark) => {
      const settled = { at: nextAt, rate: rate(), mark };
      past.add(settled);
      nextAt += fundingInterval;
      premiums = 0;
      count = 0;
      return settled;
    },
    get past() {
      return past.items;
    },
  };
};
