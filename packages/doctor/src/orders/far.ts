import { compareDecimals, roundToStep } from '@openderivs/client/decimals';

/** A buy order at this part of the market's price is far from every seller. */
const far = 0.7;

const decimals = 12;

const larger = (a: string, b: string): string => (compareDecimals(a, b) >= 0 ? a : b);

/** A price far below the market's, on its tick, and no lower than the contract allows. */
export const farPrice = (market: string, tick: string, lowest = '0'): string =>
  larger(roundToStep((Number(market) * far).toFixed(decimals), tick), roundToStep(lowest, tick, 'up'));

/** The smallest quantity that the contract takes at this price. */
export const leastQuantity = (
  price: string,
  { least, step, worth }: { least: string; step: string; worth: string },
): string => larger(least, roundToStep((Number(worth) / Number(price)).toFixed(decimals), step, 'up'));
