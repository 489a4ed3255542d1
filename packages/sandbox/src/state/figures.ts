import { type Decimal, decimal, sum, zero } from '../decimal.ts';
import { atoms, textOf } from '../ledger/atoms.ts';
import { type MaintenanceTerms, maintenanceOf, maintenanceRateAt } from '../margin/maintenance.ts';
import { boundOneWay } from '../margin/order-cost.ts';
import type { Book } from './book.ts';
import { costOf, worthInMargin } from './contract.ts';
import { restOf } from './matching.ts';
import type { Order } from './order.ts';
import { openOrders } from './orders.ts';
import type { Position } from './position.ts';
import { leverageOf, positionsOf } from './positions.ts';

/** What a position is worth now. */
export interface PositionFigures {
  /** In the margin asset, below zero for a short. */
  readonly notional: Decimal;
  readonly unrealized: Decimal;
  readonly initial: Decimal;
  readonly maintenance: Decimal;
}

/** The price at which closing all of it leaves what was paid in fees and made before. */
export const breakEvenOf = (book: Book, { symbol, amount, entryPrice, run }: Position): string => {
  const owed = decimal(run.openFee).plus(run.closeFee).minus(run.profit);
  const size = book.rules.contractSize?.(symbol);
  if (size === undefined) return String(decimal(entryPrice).plus(owed.div(amount)));
  // Profit is counted in the base asset: n (1 / entry - 1 / price) = owed.
  const contracts = decimal(amount).times(size);
  return String(contracts.times(entryPrice).div(contracts.minus(owed.times(entryPrice))));
};

/** What decides the maintenance margin of a symbol: its brackets where contracts are in force, and one rate otherwise. */
export const maintenanceTermsOf = ({ rules }: Book, symbol: string): MaintenanceTerms => ({
  brackets: rules.brackets?.(symbol) ?? [],
  closing: rules.brackets === undefined ? '0' : (rules.margin?.closing ?? '0'),
});

/** The part of a position's value that has to be there, by its bracket. */
export const maintenanceRateOf = (book: Book, { symbol, amount }: Pick<Position, 'symbol' | 'amount'>): string => {
  const value = worthInMargin(book.rules, symbol, decimal(amount).abs(), book.prices.mark(symbol));
  return String(maintenanceRateAt({ ...maintenanceTermsOf(book, symbol), closing: '0' }, value).rate);
};

/** Whether a position has to be maintained: of two crossed sides, some exchanges count only the larger. */
export const isMaintained = (book: Book, { symbol, side, amount }: Position): boolean => {
  const { rules } = book;
  if (side === 'BOTH' || rules.brackets === undefined || rules.margin?.maintains !== 'larger') return true;
  if (book.settings(symbol).isolated) return true;
  const other = positionsOf(book, symbol).find((position) => position.side !== side);
  if (other === undefined) return true;
  const [own, beside] = [decimal(amount).abs(), decimal(other.amount).abs()];
  return own.eq(beside) ? side === 'LONG' : own.gt(beside);
};

/** What closing all of it at a price would bring, before fees. */
const unrealizedOf = ({ rules }: Book, { symbol, held, cost }: Position, price: string): Decimal =>
  decimal(textOf(costOf(rules, symbol, held, atoms(price)) - cost)).decimalPlaces(8);

export const positionFigures = (book: Book, position: Position): PositionFigures => {
  const { symbol, amount } = position;
  const { rules, prices } = book;
  const price = prices.mark(symbol);
  const notional = worthInMargin(rules, symbol, decimal(amount), price);
  return {
    notional,
    unrealized: unrealizedOf(book, position, price),
    initial: book.settings(symbol).isolated
      ? decimal(position.isolatedMargin)
      : notional.abs().div(leverageOf(book, symbol, decimal(amount))),
    maintenance: isMaintained(book, position) ? maintenanceOf(maintenanceTermsOf(book, symbol), notional.abs()) : zero,
  };
};

/** What the rest of an order is worth at its own price, or at the mark price where it has none. */
const orderValue = (book: Book, order: Order): Decimal => {
  const price = order.price === '' || decimal(order.price).isZero() ? book.prices.mark(order.symbol) : order.price;
  return worthInMargin(book.rules, order.symbol, restOf(order), price);
};

/** An order that was not placed yet, as far as its margin goes. */
export interface Prospect {
  readonly symbol: string;
  readonly buys: boolean;
  /** In the margin asset. */
  readonly value: Decimal;
}

/** What orders of one symbol bind. In hedge mode each of them opens, and binds its own. */
export const boundBy = (book: Book, symbol: string, orders: readonly Order[], prospect?: Prospect): Decimal => {
  const of = (buys: boolean): Decimal =>
    sum([
      ...orders.filter((order) => book.rules.buys(order) === buys).map((order) => orderValue(book, order)),
      ...(prospect?.buys === buys ? [prospect.value] : []),
    ]);
  const [bids, asks] = [of(true), of(false)];
  const leverage = (sign: number): number => leverageOf(book, symbol, decimal(sign));
  if (book.positionMode.hedge) return bids.div(leverage(1)).plus(asks.div(leverage(-1)));
  const held = positionsOf(book, symbol)[0];
  const position =
    held === undefined ? zero : worthInMargin(book.rules, symbol, decimal(held.amount), book.prices.mark(symbol));
  return boundOneWay({ position, bids, asks }, leverage(1));
};

/** The open orders of one symbol, or of all that an asset margins, that may open a position. */
export const opening = (book: Book, { symbol, asset }: { symbol?: string; asset?: string }): Order[] =>
  openOrders(book, 'plain').filter(
    (order) =>
      !book.rules.closes(order) &&
      (symbol === undefined || order.symbol === symbol) &&
      (asset === undefined || (order.marginAsset ?? book.rules.marginAsset(order.symbol)) === asset),
  );

/** What the open orders of one symbol, or of all that an asset margins, bind. */
export const orderMargin = (book: Book, wanted: { symbol?: string; asset?: string }): Decimal => {
  const { rules } = book;
  if (rules.spot) return zero;
  const orders = opening(book, wanted);
  if (rules.brackets !== undefined) {
    const symbols = [...new Set(orders.map(({ symbol }) => symbol))];
    return sum(
      symbols.map((symbol) =>
        boundBy(
          book,
          symbol,
          orders.filter((order) => order.symbol === symbol),
        ),
      ),
    );
  }
  return sum(
    orders.map((order) =>
      worthInMargin(rules, order.symbol, restOf(order), order.price || '0').div(book.settings(order.symbol).leverage),
    ),
  );
};
