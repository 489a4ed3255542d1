import type { DepthLevel, Prices } from '../state/prices.ts';

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const withPlaces = (digits: string, places: number): string => {
  if (places === 0) return digits.replace(/^0+(?=\d)/, '');
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places).replace(/^0+(?=\d)/, '')}.${padded.slice(-places)}`;
};

/**
 * Turns quantities in the base asset into contracts. A market moves in whole lots, which both count with places of their own;
 * a level of the book shows how many.
 */
export const contractsOf = (prices: Prices, symbol: string): ((quantity: string) => string) => {
  const level: DepthLevel | undefined = prices.depth(symbol, 'bid', 1)[0] ?? prices.depth(symbol, 'ask', 1)[0];
  const from = placesOf(level?.quantity ?? '');
  const to = placesOf(level?.contracts ?? '');
  return (quantity) => {
    const [whole = '0', rest = ''] = quantity.split('.');
    return Number(quantity) === 0 ? '0' : withPlaces(`${whole}${rest.padEnd(from, '0')}`, to);
  };
};
