import type { Contract } from '../contracts/contract.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { placesOf, textOf, unitsOf } from '../market/amounts.ts';

/** The whole numbers in which the market of a contract counts: ticks of its price, lots of its quantity. */
export interface Grid {
  /** One tick and one lot in the last of their places. */
  readonly tick: Steps;
  readonly lot: Steps;
  /** The limit of an order: a price between two ticks is the one that costs its owner no more. */
  ticksOf(price: string, buys: boolean): number;
  /** How many lots there are in a quantity; what is less than one is left out. */
  lotsOf(quantity: Decimal): number;
  /** The same of a quantity as a caller writes it. */
  lotsIn(quantity: string): number;
  priceOf(ticks: number): string;
  quantityOf(lots: number): Decimal;
}

/** A step as a whole number of units of so many places. */
export interface Steps {
  readonly units: number;
  readonly places: number;
}

const stepsOf = (step: string): Steps => {
  const places = placesOf(step);
  return { places, units: unitsOf(step, places) };
};

/** The finer one of two steps, of which the other is a multiple. */
const finer = (first: string, second: string): string => (decimal(first).lt(second) ? first : second);

/** The grid of a contract that several products and APIs may list: as fine as the finest of them. */
export const createGrid = (contracts: readonly Pick<Contract, 'tick' | 'step'>[]): Grid => {
  const [tick, lot] = (['tick', 'step'] as const).map((name) =>
    stepsOf(contracts.map((contract) => contract[name]).reduce(finer)),
  ) as [Steps, Steps];
  /** What was written last: the same few prices come again and again. */
  const prices = new Map<number, string>();
  const step = decimal(textOf(lot.units, lot.places));
  return {
    tick,
    lot,
    ticksOf: (price, buys) => {
      const units = unitsOf(price, tick.places);
      const isCut = placesOf(price) > tick.places;
      const ticks = Math.floor(units / tick.units);
      const isBetween = isCut || ticks * tick.units !== units;
      return !buys && isBetween ? ticks + 1 : ticks;
    },
    lotsOf: (quantity) => quantity.div(step).integerValue(1).toNumber(),
    lotsIn: (quantity) => Math.floor(unitsOf(quantity, lot.places) / lot.units),
    priceOf: (ticks) => {
      const known = prices.get(ticks);
      if (known !== undefined) return known;
      if (prices.size > 10_000) prices.clear();
      const text = String(decimal(textOf(ticks * tick.units, tick.places)));
      prices.set(ticks, text);
      return text;
    },
    quantityOf: (lots) => step.times(lots),
  };
};
