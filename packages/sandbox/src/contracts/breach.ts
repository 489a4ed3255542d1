import { type Decimal, decimal, placesOf } from '../decimal.ts';
import { placesOf as digitsBehind, unitsOf } from '../market/amounts.ts';
import type { Book } from '../state/book.ts';
import { worth, worthInMargin } from '../state/contract.ts';
import { restOf } from '../state/matching.ts';
import type { Order, Service } from '../state/order.ts';
import { openOrders } from '../state/orders.ts';
import type { PositionSide } from '../state/position.ts';
import { findPosition, leverageOf } from '../state/positions.ts';
import { type Contract, capAt } from './contract.ts';

/** Which rule of a contract an order breaks, before an exchange's own code for it is found. */
export type BreachKind =
  | 'closed'
  | 'price-precision'
  | 'price-low'
  | 'price-high'
  | 'price-step'
  | 'trigger-precision'
  | 'trigger-high'
  | 'trigger-step'
  | 'quantity-precision'
  | 'quantity-low'
  | 'quantity-high'
  | 'quantity-step'
  | 'above-band'
  | 'below-band'
  | 'market-outside-band'
  | 'notional'
  | 'orders'
  | 'trigger-orders'
  | 'bracket';

/** A broken rule, with the bound that it names. */
export interface ContractBreach {
  readonly kind: BreachKind;
  readonly bound: string;
}

/** What is looked at of an order. */
export interface JudgedOrder {
  readonly symbol: string;
  readonly service: Service;
  readonly positionSide: PositionSide;
  readonly buys: boolean;
  /** Whether it may only make a position smaller. */
  readonly closes: boolean;
  /** Whether it trades at whatever price there is. */
  readonly market: boolean;
  /** Its own limit price; `undefined` where it has none or the exchange finds it. */
  readonly price: string | undefined;
  readonly triggerPrice: string | undefined;
  /** `undefined` where the order is for a whole position. */
  readonly quantity: string | undefined;
  /** Whether it would stay open; only those are counted. */
  readonly rests: boolean;
  /** The open order that it takes the place of, which counts no more. */
  readonly replaces?: Order | undefined;
  /** What of its quantity has been filled, and is held by now. */
  readonly filled?: string | undefined;
}

const one = decimal(1);

const breach = (kind: BreachKind, bound: string | number = ''): ContractBreach => ({ kind, bound: String(bound) });

/** In whole numbers of the step's last place, as long as these are exact. */
const isMultiple = (value: string, step: string): boolean => {
  const places = digitsBehind(step);
  if (digitsBehind(value) > places) return false;
  const units = unitsOf(value, places);
  return Number.isSafeInteger(units) ? units % unitsOf(step, places) === 0 : decimal(value).mod(step).isZero();
};

const priceBreach = (
  { tick, minPrice, maxPrice, pricePrecision }: Contract,
  price: string,
  what: 'price' | 'trigger',
): ContractBreach | undefined => {
  const value = decimal(price);
  if (placesOf(value) > pricePrecision) return breach(`${what}-precision`, tick);
  if (maxPrice !== undefined && value.gt(maxPrice)) return breach(`${what}-high`, maxPrice);
  if (what === 'price' && minPrice !== undefined && value.lt(minPrice)) return breach('price-low', minPrice);
  return isMultiple(price, tick) ? undefined : breach(`${what}-step`, tick);
};

const quantityBreach = (contract: Contract, quantity: string, market: boolean): ContractBreach | undefined => {
  const { quantityPrecision } = contract;
  const fewest = market ? contract.minMarketQuantity : contract.minQuantity;
  const step = market ? contract.marketStep : contract.step;
  const most = market ? contract.maxMarketQuantity : contract.maxQuantity;
  const value = decimal(quantity);
  if (placesOf(value) > quantityPrecision) return breach('quantity-precision', step);
  if (value.lt(fewest)) return breach('quantity-low', fewest);
  if (most !== undefined && value.gt(most)) return breach('quantity-high', most);
  return isMultiple(quantity, step) ? undefined : breach('quantity-step', step);
};

const bandBreach = ({ priceBand, tick }: Contract, book: Book, order: JudgedOrder): ContractBreach | undefined => {
  if (priceBand === undefined || (order.price === undefined && !order.market)) return undefined;
  const { symbol, buys, market } = order;
  const mark = decimal(book.prices.mark(symbol));
  const taken = (): Decimal => book.prices.best(symbol)[buys ? 'ask' : 'bid'];
  const price = market ? taken() : decimal(order.price ?? 0);
  const bound = mark.times(buys ? priceBand.up : priceBand.down);
  if (buys ? price.lte(bound) : price.gte(bound)) return undefined;
  if (market) return breach('market-outside-band');
  // The nearest price that would have been taken.
  const nearest = bound.minus(bound.mod(tick)).plus(buys || bound.mod(tick).isZero() ? 0 : tick);
  return breach(buys ? 'above-band' : 'below-band', String(nearest));
};

const notionalBreach = ({ minNotional }: Contract, book: Book, order: JudgedOrder): ContractBreach | undefined => {
  const { symbol, price, quantity, closes } = order;
  if (minNotional === undefined || quantity === undefined || closes) return undefined;
  const { quote } = worth(book.rules, symbol, decimal(quantity), price ?? book.prices.mark(symbol));
  return quote.lt(minNotional) ? breach('notional', minNotional) : undefined;
};

const countBreach = (contract: Contract, book: Book, { symbol, service, rests }: JudgedOrder) => {
  if (!rests) return undefined;
  const open = openOrders(book, service);
  const ofSymbol = open.filter((order) => order.symbol === symbol).length;
  const plain = service === 'plain';
  const most = plain ? contract.maxOrders : contract.maxTriggerOrders;
  if (most !== undefined && ofSymbol >= most) return breach(plain ? 'orders' : 'trigger-orders', most);
  const { maxProductOrders } = contract;
  const isFull = plain && maxProductOrders !== undefined && open.length >= maxProductOrders;
  return isFull ? breach('orders', maxProductOrders) : undefined;
};

const bracketBreach = (contract: Contract, book: Book, order: JudgedOrder): ContractBreach | undefined => {
  const { symbol, positionSide, buys, closes, quantity, service, replaces, filled = '0' } = order;
  if (book.rules.spot || closes || quantity === undefined || service !== 'plain') return undefined;
  const signed = (amount: Decimal): Decimal => (buys ? amount : amount.negated());
  const cap = capAt(contract, leverageOf(book, symbol, signed(one)));
  if (cap === undefined) return undefined;
  const held = decimal(findPosition(book, symbol, positionSide)?.amount ?? 0);
  let after = held.plus(signed(decimal(quantity).minus(filled)));
  for (const other of openOrders(book, 'plain')) {
    if (other === replaces || other.symbol !== symbol || other.positionSide !== positionSide) continue;
    if (book.rules.buys(other) !== buys || book.rules.closes(other)) continue;
    after = after.plus(signed(restOf(other)));
  }
  // What makes a position smaller, or turns it round into a smaller one, is always taken.
  if (after.abs().lte(held.abs())) return undefined;
  const value = worthInMargin(book.rules, symbol, after.abs(), book.prices.mark(symbol));
  return value.gt(cap) ? breach('bracket', cap) : undefined;
};

/** The first rule of a contract that an order breaks. */
export const breachOf = (contract: Contract, book: Book, order: JudgedOrder): ContractBreach | undefined => {
  const { price, triggerPrice, quantity, market, closes } = order;
  const { trading } = contract;
  return (
    (trading === false || (trading === 'closing' && !closes) ? breach('closed') : undefined) ??
    (price === undefined ? undefined : priceBreach(contract, price, 'price')) ??
    (triggerPrice === undefined ? undefined : priceBreach(contract, triggerPrice, 'trigger')) ??
    (quantity === undefined ? undefined : quantityBreach(contract, quantity, market)) ??
    bandBreach(contract, book, order) ??
    notionalBreach(contract, book, order) ??
    countBreach(contract, book, order) ??
    bracketBreach(contract, book, order)
  );
};
