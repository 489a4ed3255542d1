import { isDecimal } from '../../decimal.ts';
import { momentForms, readMoment } from '../../world/moment.ts';
import { placesOf, unitsOf } from '../amounts.ts';
import type { Row } from './read-table.ts';

/** More digits behind the point than any exchange has. */
export const mostPlaces = 8;

const timeFix = (text: string): string => {
  if (/^\d{10}$/.test(text)) return 'are seconds. Write milliseconds: append 000.';
  if (/^\d{16}$/.test(text)) return 'are microseconds. Write milliseconds: leave the last three digits out.';
  return `is no time. Write ${momentForms}.`;
};

export const timeIn = (row: Row, column: string): number => {
  const text = row.text(column);
  const at = readMoment(text);
  if (at === undefined) throw row.problem(column, timeFix(text));
  return at;
};

/** Reads decimals as whole units of the most places, and remembers how many of them are used. */
export interface Cells {
  price(row: Row, column: string): number;
  quantity(row: Row, column: string): number;
  /** The places that are used, and by what units have to be divided so that they count in the last of them. */
  readonly prices: { readonly places: number; readonly divisor: number };
  readonly quantities: { readonly places: number; readonly divisor: number };
}

const numberIn = (row: Row, column: string): string => {
  const text = row.text(column);
  if (!isDecimal(text) || text.startsWith('-')) {
    throw row.problem(column, 'is no decimal from 0 on. Write digits with at most one point, as in 3500.25.');
  }
  if (placesOf(text) > mostPlaces)
    throw row.problem(column, `has more than ${mostPlaces} digits behind its point. Round it.`);
  if (unitsOf(text, mostPlaces) > Number.MAX_SAFE_INTEGER)
    throw row.problem(column, 'is above 90071992. Give another unit.');
  return text;
};

export const createCells = (): Cells => {
  let pricePlaces = 0;
  let quantityPlaces = 0;
  const used = (places: number) => ({ places, divisor: 10 ** (mostPlaces - places) });
  return {
    price: (row, column) => {
      const text = numberIn(row, column);
      const units = unitsOf(text, mostPlaces);
      if (units === 0) throw row.problem(column, 'is no price. Give one above 0.');
      pricePlaces = Math.max(pricePlaces, placesOf(text));
      return units;
    },
    quantity: (row, column) => {
      const text = numberIn(row, column);
      quantityPlaces = Math.max(quantityPlaces, placesOf(text));
      return unitsOf(text, mostPlaces);
    },
    get prices() {
      return used(pricePlaces);
    },
    get quantities() {
      return used(quantityPlaces);
    },
  };
};
