import { badValue } from '@openderivs/signing';
import { checkOptions } from '../parameters/names.ts';
import { wholeCopy } from '../parameters/whole-copy.ts';
import { wireForm } from '../parameters/wire-text.ts';
import type { DecimalInput } from '../wire.ts';
import { negated, plain } from './amounts.ts';
import { type Circumstances, judge } from './check.ts';
import type { ContractFilters } from './filters.ts';
import { fitAmounts } from './fit.ts';
import type { CheckedOrder } from './judged.ts';
import { readContract } from './read-contract.ts';
import { readOrder } from './read-order.ts';
import type { FiltersTable, Rule } from './table.ts';
import { fits } from './when.ts';

type Names<List> = List extends readonly (infer Name extends string)[] ? Name : never;

/** The properties of an order that are rounded. */
type Rounded<Table extends FiltersTable> =
  | Names<Table['order']['price']>
  | Names<Table['order']['quantity']>
  | Names<Table['order']['trigger']>;

/** An order with its amounts rounded: what it may not have it still has not. */
export type FittedOrder<Order, Name extends PropertyKey> = {
  [Key in keyof Order]: [Exclude<Order[Key], undefined>] extends [never]
    ? Order[Key]
    : Key extends Name
      ? string
      : Order[Key];
};

/** The bracket of the leverage that is set, as the exchange lists it. */
type BracketOf<Table extends FiltersTable> = Table['bracket'] extends infer Caps
  ? Caps[keyof Caps] extends infer Name
    ? Name extends string
      ? { readonly [Key in Name]: DecimalInput }
      : never
    : never
  : never;

/** A position as the exchange lists it. */
type PositionOf<Table extends FiltersTable> = {
  readonly [Name in Table['position']['quantity'] | (keyof Table['position']['short'] & string)]: DecimalInput;
};

/** What `checkOrder` is told beside the order and its contract. What is left out is not judged. */
export interface CheckOptions<Table extends FiltersTable> {
  /** The mark price: limit prices are held to it, and market orders and positions are worth it. */
  readonly markPrice?: DecimalInput | undefined;
  /** How many orders of the symbol are open, without those that wait for a trigger. */
  readonly openOrders?: number | undefined;
  /** The bracket that the leverage of the symbol is in: how large a position may be. */
  readonly bracket?: BracketOf<Table> | undefined;
  /** The position that the order adds to or reduces; with none, one of quantity 0. */
  readonly position?: PositionOf<Table> | undefined;
}

/** Rounds an order so that its contract takes its prices and its quantity. */
export type FitOrder<Order, Contract, Table extends FiltersTable> = <Given extends Order>(
  order: Given,
  contract: Contract,
) => FittedOrder<Given, Rounded<Table>>;

/** Lists what the exchange will refuse of an order. */
export type CheckOrder<Order, Contract, Table extends FiltersTable> = (
  order: Order,
  contract: Contract,
  options?: CheckOptions<Table>,
) => CheckedOrder<Table['codes'][Rule]>;

/** What is done before an order is sent, for one API. */
export interface Filters<Order, Contract, Table extends FiltersTable> {
  readonly filtersOf: (contract: Contract) => ContractFilters;
  readonly fitOrder: FitOrder<Order, Contract, Table>;
  readonly checkOrder: CheckOrder<Order, Contract, Table>;
}

/**
 * Makes the functions of one API that look at an order before it is sent, from the data of its description.
 *
 * @example
 * const { filtersOf, fitOrder, checkOrder } = createFilters<NewOrderParams, Contract, typeof table>(table);
 */
export function createFilters<Order extends object, Contract extends object, const Table extends FiltersTable>(
  table: Table,
): Filters<Order, Contract, Table> {
  // A bot fits every order to the few contracts that it trades: each is read once.
  const known = new WeakMap<object, ContractFilters>();
  const filtersOf = (contract: object): ContractFilters => {
    const read = known.get(contract) ?? readContract(table, object('contract', contract));
    known.set(contract, read);
    return read;
  };
  const made = {
    filtersOf,
    fitOrder: (order: object, contract: object) => {
      const filters = filtersOf(contract);
      return { ...wholeCopy(order), ...fitAmounts(filters, readOrder(table, filters, object('order', order))) };
    },
    checkOrder: (order: object, contract: object, options: CheckOptions<FiltersTable> = {}) => {
      const filters = filtersOf(contract);
      return judge(
        filters,
        readOrder(table, filters, object('order', order)),
        circumstances(table, options),
        table.codes,
      );
    },
  };
  return made as unknown as Filters<Order, Contract, Table>;
}

const object = (name: string, value: unknown): object => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw badValue(name, value, 'an object');
};

const amountIn = (name: string, value: unknown): string | undefined =>
  value === undefined ? undefined : plain((wireForm(name, 'decimal', value) as string).replace(/^\+/, ''));

const circumstanceNames = new Set(['markPrice', 'openOrders', 'bracket', 'position']);

const countIn = (name: string, value: unknown): number | undefined => {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0)) return value as number | undefined;
  throw badValue(name, value, 'how many orders are open, a whole number');
};

function circumstances(table: FiltersTable, options: CheckOptions<FiltersTable>): Circumstances {
  checkOptions(object('options', options), circumstanceNames);
  const { markPrice, openOrders, bracket, position } = options as Readonly<Record<string, unknown>>;
  return {
    mark: amountIn('markPrice', markPrice),
    open: countIn('openOrders', openOrders),
    cap: bracket === undefined ? undefined : capIn(table, object('bracket', bracket)),
    held: position === undefined ? undefined : heldIn(table, object('position', position)),
  };
}

function capIn({ bracket: { quote, base } }: FiltersTable, bracket: object): Circumstances['cap'] {
  const values = bracket as Readonly<Record<string, unknown>>;
  const of = quote !== undefined && values[quote] !== undefined ? 'quote' : 'base';
  const name = (of === 'quote' ? quote : (base ?? quote)) ?? '';
  const text = amountIn(`bracket.${name}`, values[name]);
  if (text === undefined)
    throw badValue(`bracket.${name}`, undefined, 'an entry of the brackets as the exchange lists them');
  return { text, of };
}

function heldIn({ position: { quantity, short } }: FiltersTable, position: object): string {
  const text = amountIn(`position.${quantity}`, (position as Readonly<Record<string, unknown>>)[quantity]);
  if (text === undefined) throw badValue(`position.${quantity}`, undefined, 'the size of the position');
  return short && fits(position, [short]) ? negated(text) : text;
}
