import { placesOf, unitsOf } from '../amounts.ts';
import type { Scale } from '../path.ts';
import { usualTick } from '../scale.ts';
import type { Cells } from './read-cells.ts';
import { mostPlaces } from './read-cells.ts';

/** The units of a file, and what its numbers of the most places are in them. */
export interface FileScale {
  readonly scale: Scale;
  units(price: number): number;
  lots(quantity: number): number;
}

/**
 * Finds the units of a file. The tick is that of the contract or the usual one at such a price; where the file's prices lie
 * between ticks, it is their last digit.
 */
export const scaleOf = (
  { prices: { places }, quantities }: Cells,
  prices: readonly number[],
  tick: string | undefined,
  morePlaces: number,
): FileScale => {
  const wanted = tick ?? usualTick((prices[0] ?? 0) / 10 ** mostPlaces);
  const inMost = unitsOf(wanted, mostPlaces);
  const fits = prices.every((price) => price % inMost === 0);
  const used = fits ? Math.max(places, placesOf(wanted)) : places;
  const divisor = 10 ** (mostPlaces - used);
  const factor = 10 ** morePlaces;
  const lotPlaces = quantities.places + morePlaces;
  return {
    scale: { places: used, tick: fits ? inMost / divisor : 1, lotPlaces, contractPlaces: lotPlaces },
    units: (price) => price / divisor,
    lots: (quantity) => (quantity / quantities.divisor) * factor,
  };
};
