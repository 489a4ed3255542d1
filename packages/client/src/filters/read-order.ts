import { BadInputError } from '@openderivs/signing';
import { wireForm } from '../parameters/wire-text.ts';
import type { ContractFilters } from './filters.ts';
import type { FiltersTable, When } from './table.ts';
import { fits } from './when.ts';

/** An amount of an order, and the property that has it. */
export interface Amount {
  readonly name: string;
  readonly text: string;
}

/** What is judged of an order. */
export interface ReadOrder {
  readonly buys: boolean;
  readonly market: boolean;
  readonly waits: boolean;
  readonly closes: boolean;
  /** Certainly needs no least worth. */
  readonly exempt: boolean;
  /** Its quantity is an amount of the quote asset. */
  readonly spends: boolean;
  readonly price: Amount | undefined;
  readonly quantity: Amount | undefined;
  readonly trigger: Amount | undefined;
}

const sidesOf = (whens: readonly When[]): string[] =>
  whens.flatMap((when) => Object.values(when)[0] ?? []).filter((value) => value !== null);

/** Reads an order of any kind that the API has. */
export function readOrder({ order: table }: FiltersTable, filters: ContractFilters, order: object): ReadOrder {
  const values = order as Readonly<Record<string, unknown>>;
  const { symbol } = values;
  if (symbol !== undefined && filters.symbol && symbol !== filters.symbol) {
    throw new BadInputError(
      'contract',
      `is ${filters.symbol}, and the order is of ${String(symbol)}`,
      'give that of its symbol',
    );
  }
  const buys = fits(order, table.buys);
  if (!buys && !fits(order, table.sells)) {
    const side = Object.keys(table.buys[0] ?? {})[0] ?? '';
    const known = [...new Set(sidesOf([...table.buys, ...table.sells]))].join(' or ');
    throw new BadInputError(side, `is ${String(values[side])}`, `give ${known}`);
  }
  const amount = (names: readonly string[] = []): Amount | undefined => {
    const name = names.find((one) => values[one] !== undefined);
    if (name === undefined) return undefined;
    return { name, text: (wireForm(name, 'decimal', values[name]) as string).replace(/^\+/, '') };
  };
  return {
    buys,
    market: fits(order, table.market),
    waits: fits(order, table.waits),
    closes: fits(order, table.closes),
    exempt: fits(order, table.exempt),
    spends: fits(order, table.spends),
    price: amount(table.price),
    quantity: amount(table.quantity),
    trigger: amount(table.trigger),
  };
}
