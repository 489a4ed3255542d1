import { placesOf, unitsOf } from './amounts.ts';
import type { Scale } from './path.ts';

const digitsBefore = (price: number): number => {
  let digits = 0;
  for (let rest = price; rest >= 1; rest /= 10) digits += 1;
  if (digits > 0) return digits;
  for (let rest = price * 10; rest < 1; rest *= 10) digits -= 1;
  return digits;
};

const most = 8;

/** The step of a price where no contract says it: one in its sixth digit. */
export const usualTick = (price: number): string => {
  const places = 6 - digitsBefore(price);
  if (places <= 0) return `1${'0'.repeat(-places)}`;
  return `0.${'1'.padStart(Math.min(places, most), '0')}`;
};

/** A lot is worth between a few and a few dozen of the quote currency. */
export const usualLotPlaces = (price: number): number => Math.min(Math.max(digitsBefore(price) - 2, 0), 3);

/** The units of a path that starts at a price. */
export const scaleFor = (start: string, tick: string | undefined): Scale => {
  const price = Number(start);
  const step = tick ?? usualTick(price);
  const places = placesOf(step);
  return { places, tick: unitsOf(step, places), lotPlaces: usualLotPlaces(price), contractPlaces: 0 };
};
