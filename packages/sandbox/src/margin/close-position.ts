import type { Contracts } from '../contracts/contracts.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { atoms } from '../ledger/atoms.ts';
import type { Book } from '../state/book.ts';
import { costOf, worthInMargin } from '../state/contract.ts';
import type { Ids } from '../state/ids.ts';
import { settle } from '../state/ledger.ts';
import type { Order } from '../state/order.ts';
import { findPosition } from '../state/positions.ts';
import { bankruptcyPrice } from './bankruptcy-price.ts';
import type { ForcedOrderRules } from './forced-orders.ts';
import type { Held } from './stake.ts';

/** What closing by the exchange needs. */
export interface ClosingParts {
  readonly ids: Ids;
  readonly contracts: Contracts;
  readonly rules: ForcedOrderRules;
}

/** The nearest price that can be traded and is no worse. */
const onTick = (price: Decimal, tick: string, sells: boolean): string => {
  const over = price.mod(tick);
  const below = price.minus(over);
  return String(below.isZero() || (sells && !over.isZero()) ? below.plus(tick) : below);
};

/** The worst price at which a position may be closed, where no more than so much is there for it. */
const worstPrice = ({ book, position }: Held, equity: Decimal, { contracts }: ClosingParts): string => {
  const { rules, prices, product } = book;
  const { symbol } = position;
  const amount = decimal(position.amount);
  const size = rules.contractSize?.(symbol);
  const mark = decimal(prices.mark(symbol));
  const found = bankruptcyPrice({
    ...{ amount: size === undefined ? amount : amount.times(size), inverse: size !== undefined, mark, equity },
    fee: rules.fees.taker,
  });
  // No price takes so much: any will do.
  const price = found ?? (amount.gt(0) ? decimal(0) : mark.times(2));
  return onTick(price, contracts.of(product, symbol)?.tick ?? '0.00000001', amount.gt(0));
};

const forcedOrder = ({ book, position }: Held, price: string, at: number, { rules, ids }: ClosingParts): Order => ({
  ...rules.orderFor(book, position, ids, at),
  ...{ service: 'plain', symbol: position.symbol, positionSide: position.side, status: 'open', price },
  ...{ quantity: String(decimal(position.amount).abs()), changes: 0, marginAsset: position.marginAsset },
  ...{ forced: 'liquidation', createdAt: at, updatedAt: at },
});

/**
 * The insurance takes over what nobody else does, at the worst price. Liquidity is handed it at the mark price, and the
 * insurance bears the difference.
 */
const takeOver = (held: Held, order: Order, at: number, { ids }: ClosingParts): void => {
  const { book, position } = held;
  const { rules, ledger, liquidity, prices } = book;
  const { symbol, marginAsset } = position;
  const costAt = (price: string) => costOf(rules, symbol, position.held, atoms(price));
  const dearer = costAt(order.price) - costAt(prices.mark(symbol));
  settle(book, ids, { order, price: order.price, quantity: decimal(order.quantity), maker: false, at });
  if (liquidity !== undefined) ledger.transfer('insurance', liquidity.holder(marginAsset), marginAsset, dearer);
};

const isHeld = ({ book, position }: Held): boolean =>
  findPosition(book, position.symbol, position.side) === position && position.held !== 0n;

/**
 * Closes a position: on its market as far as that goes without taking more than there is for it, and for the rest by the
 * insurance. Gives what the closed position was worth.
 */
export const closePosition = (held: Held, equity: Decimal, at: number, parts: ClosingParts): Decimal => {
  const { book, position } = held;
  const { symbol } = position;
  const value = worthInMargin(book.rules, symbol, decimal(position.amount).abs(), book.prices.mark(symbol));
  const price = worstPrice(held, equity, parts);
  const order = forcedOrder(held, price, at, parts);
  book.orderStore.add(order);
  book.trading.place(order, at);
  if (isHeld(held)) {
    const rest = forcedOrder(held, price, at, parts);
    book.orderStore.add(rest);
    takeOver(held, rest, at, parts);
  }
  return value;
};

/** What there is for a position: all of what is there for an isolated one, and its share by value of what others share. */
export const shareOf = (held: Held, all: readonly Held[], equity: Decimal): Decimal => {
  const dollarsOf = ({ book, position }: Held): Decimal => {
    const value = worthInMargin(
      book.rules,
      position.symbol,
      decimal(position.amount).abs(),
      book.prices.mark(position.symbol),
    );
    return value.times(book.prices.dollars(position.marginAsset));
  };
  const total = all.map(dollarsOf).reduce((sum, each) => sum.plus(each));
  return total.isZero() ? equity : equity.times(dollarsOf(held)).div(total);
};

/** What stands in an asset, of something in dollars. */
export const inAsset = ({ prices }: Book, asset: string, dollars: Decimal): Decimal =>
  dollars.div(prices.dollars(asset));
