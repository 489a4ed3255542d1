import { type Decimal, decimal, sum, zero } from '../decimal.ts';
import type { Book } from './book.ts';
import { gainOf, worthInMargin } from './contract.ts';
import { restOf } from './matching.ts';
import { openOrders } from './orders.ts';
import type { Position } from './position.ts';
import { leverageOf } from './positions.ts';

/** The part of a position's value that has to be there; the sandbox has one rate for everything. */
export const maintenanceRate = '0.004';

/** What a position is worth now. */
export interface PositionFigures {
  /** In the margin asset, below zero for a short. */
  readonly notional: Decimal;
  readonly unrealized: Decimal;
  readonly initial: Decimal;
  readonly maintenance: Decimal;
  readonly breakEven: string;
}

/** The price at which closing all of it leaves what was paid in fees and made before. */
const breakEvenOf = (book: Book, { symbol, amount, entryPrice, run }: Position): string => {
  const owed = decimal(run.openFee).plus(run.closeFee).minus(run.profit);
  const size = book.rules.contractSize?.(symbol);
  if (size === undefined) return String(decimal(entryPrice).plus(owed.div(amount)));
  // Profit is counted in the base asset: n (1 / entry - 1 / price) = owed.
  const contracts = decimal(amount).times(size);
  return String(contracts.times(entryPrice).div(contracts.minus(owed.times(entryPrice))));
};

export const positionFigures = (book: Book, position: Position): PositionFigures => {
  const { symbol, amount, entryPrice } = position;
  const { rules, prices } = book;
  const price = prices.mark(symbol);
  const notional = worthInMargin(rules, symbol, decimal(amount), price);
  return {
    notional,
    unrealized: gainOf(rules, symbol, decimal(amount), entryPrice, price),
    initial: book.settings(symbol).isolated
      ? decimal(position.isolatedMargin)
      : notional.abs().div(leverageOf(book, symbol, decimal(amount))),
    maintenance: notional.abs().times(maintenanceRate),
    breakEven: breakEvenOf(book, position),
  };
};

/** What the open orders of one symbol, or of all that an asset margins, bind. */
export const orderMargin = (book: Book, { symbol, asset }: { symbol?: string; asset?: string }): Decimal => {
  const { rules } = book;
  if (rules.spot) return zero;
  const binding = openOrders(book, 'plain').filter(
    (order) =>
      !rules.closes(order) &&
      (symbol === undefined || order.symbol === symbol) &&
      (asset === undefined || (order.marginAsset ?? rules.marginAsset(order.symbol)) === asset),
  );
  return sum(
    binding.map((order) =>
      worthInMargin(rules, order.symbol, restOf(order), order.price || '0').div(book.settings(order.symbol).leverage),
    ),
  );
};

/** What an account has of one asset. */
export interface Funds {
  /** All of it, isolated margin included, before what positions would gain. */
  readonly wallet: Decimal;
  readonly crossWallet: Decimal;
  readonly unrealized: Decimal;
  readonly crossUnrealized: Decimal;
  readonly isolated: Decimal;
  readonly positionInitial: Decimal;
  readonly orderInitial: Decimal;
  readonly maintenance: Decimal;
  readonly available: Decimal;
}

export const fundsOf = (book: Book, asset: string): Funds => {
  const held = book.positions
    .filter(({ marginAsset }) => marginAsset === asset)
    .map((position) => ({ ...positionFigures(book, position), isolated: book.settings(position.symbol).isolated }));
  const crossed = held.filter(({ isolated }) => !isolated);
  const crossWallet = decimal(book.balance(asset));
  const isolated = sum(
    book.positions.filter((position) => position.marginAsset === asset).map((each) => decimal(each.isolatedMargin)),
  );
  const crossUnrealized = sum(crossed.map(({ unrealized }) => unrealized));
  const orderInitial = orderMargin(book, { asset });
  const free = crossWallet
    .plus(crossUnrealized)
    .minus(sum(crossed.map(({ initial }) => initial)))
    .minus(orderInitial);
  return {
    wallet: crossWallet.plus(isolated),
    crossWallet,
    unrealized: sum(held.map(({ unrealized }) => unrealized)),
    crossUnrealized,
    isolated,
    positionInitial: sum(held.map(({ initial }) => initial)),
    orderInitial,
    maintenance: sum(held.map(({ maintenance }) => maintenance)),
    available: free.lt(0) ? zero : free,
  };
};
