import { type Decimal, decimal, least, zero } from '../decimal.ts';
import type { Book } from './book.ts';
import { averagePrice, gainOf, worthInMargin } from './contract.ts';
import type { Ids } from './ids.ts';
import type { Position, PositionSide } from './position.ts';

export const findPosition = (book: Book, symbol: string, side: PositionSide): Position | undefined =>
  book.positions.find((position) => position.symbol === symbol && position.side === side);

export const positionsOf = (book: Book, symbol: string): Position[] =>
  book.positions.filter((position) => position.symbol === symbol);

export interface PositionChange {
  readonly symbol: string;
  readonly side: PositionSide;
  /** What is added to the signed amount. */
  readonly amount: Decimal;
  readonly price: string;
  readonly marginAsset: string;
  /** The fee of all of it. */
  readonly fee: Decimal;
  readonly at: number;
}

/** What a change of a position brings. */
export interface PositionResult {
  readonly profit: Decimal;
  /** Isolated margin that comes free, less what is newly bound. */
  readonly margin: Decimal;
  readonly closes: boolean;
}

/** The leverage of a side; only isolated margin in hedge mode has one per side. */
export const leverageOf = (book: Book, symbol: string, amount: Decimal): number => {
  const { isolated, leverage, longLeverage, shortLeverage } = book.settings(symbol);
  if (!isolated || !book.positionMode.hedge) return leverage;
  return amount.lt(0) ? shortLeverage : longLeverage;
};

/** Opens more of a position, or a first part; gives the margin that it binds. */
const enlarge = (book: Book, ids: Ids, change: PositionChange, amount: Decimal, fee: Decimal): Decimal => {
  const { symbol, side, price, marginAsset, at } = change;
  const { rules } = book;
  let position = findPosition(book, symbol, side);
  if (position === undefined) {
    const isLong = amount.gt(0);
    const nothing = {
      opened: '0',
      closed: '0',
      closePrice: '0',
      profit: '0',
      openFee: '0',
      closeFee: '0',
      funding: '0',
    };
    const run = { isLong, ...nothing };
    position = {
      ...{ id: ids.next(), symbol, side, amount: '0', entryPrice: price, isolatedMargin: '0' },
      ...{ autoMargin: false, marginAsset, run, createdAt: at, updatedAt: at },
    };
    book.positions.push(position);
  }
  const held = { quantity: decimal(position.amount).abs(), price: position.entryPrice };
  const added = { quantity: amount.abs(), price };
  position.entryPrice = averagePrice(rules, held, added);
  position.amount = String(amount.plus(position.amount));
  position.updatedAt = at;
  position.run.opened = String(added.quantity.plus(position.run.opened));
  position.run.openFee = String(fee.plus(position.run.openFee));
  if (!book.settings(symbol).isolated) return zero;
  const margin = worthInMargin(rules, symbol, added.quantity, price).div(leverageOf(book, symbol, amount));
  position.isolatedMargin = String(margin.plus(position.isolatedMargin));
  return margin;
};

/** Closes so much of a position, and forgets it once nothing is left. */
const reduce = (book: Book, position: Position, amount: Decimal, change: PositionChange, fee: Decimal) => {
  const { price, at } = change;
  const { run, symbol, entryPrice } = position;
  const held = decimal(position.amount);
  const part = amount.abs();
  const profit = gainOf(book.rules, symbol, amount.negated(), entryPrice, price);
  const margin = decimal(position.isolatedMargin).times(part).div(held.abs());
  run.closePrice = averagePrice(
    book.rules,
    { quantity: decimal(run.closed), price: run.closePrice },
    { quantity: part, price },
  );
  run.closed = String(part.plus(run.closed));
  run.profit = String(profit.plus(run.profit));
  run.closeFee = String(fee.plus(run.closeFee));
  position.updatedAt = at;
  position.amount = String(held.plus(amount));
  position.isolatedMargin = String(decimal(position.isolatedMargin).minus(margin));
  if (decimal(position.amount).isZero()) {
    book.positions = book.positions.filter((other) => other !== position);
    book.history.closedPositions.add(position);
  }
  return { profit, margin };
};

/** Adds to a position, or closes it and with the rest opens the other side. */
export const changePosition = (book: Book, ids: Ids, change: PositionChange): PositionResult => {
  const { symbol, side, amount, fee } = change;
  const known = findPosition(book, symbol, side);
  const held = decimal(known?.amount ?? 0);
  const closing = held.times(amount).lt(0) ? least(held.abs(), amount.abs()) : zero;
  if (known === undefined || closing.isZero()) {
    return { profit: zero, margin: enlarge(book, ids, change, amount, fee).negated(), closes: false };
  }
  const sign = amount.lt(0) ? -1 : 1;
  const rest = amount.abs().minus(closing);
  const closeFee = fee.times(closing).div(amount.abs());
  const { profit, margin } = reduce(book, known, closing.times(sign), change, closeFee);
  realize(book, symbol, side, profit);
  const bound = rest.isZero() ? zero : enlarge(book, ids, change, rest.times(sign), fee.minus(closeFee));
  return { profit, margin: margin.minus(bound), closes: true };
};

/** What closing a side of a symbol has brought since the account began, before fees. */
export const realizedBy = ({ realized }: Book, symbol: string, side: PositionSide): string =>
  realized.get(`${symbol} ${side}`) ?? '0';

const realize = (book: Book, symbol: string, side: PositionSide, profit: Decimal): void => {
  const all = profit.decimalPlaces(8).plus(realizedBy(book, symbol, side));
  book.realized.set(`${symbol} ${side}`, String(all));
};
