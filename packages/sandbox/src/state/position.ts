import { absolute, add, compare, divide, isZero, multiply, subtract } from '../parameters/decimal.ts';
import type { Book } from './book.ts';
import type { Position, PositionSide } from './entries.ts';

export type { Position, PositionSide } from './entries.ts';

/** The sandbox has no market: whatever has no price of its own trades at this one. */
export const sandboxPrice = '50000';

export const findPosition = (book: Book, symbol: string, side: PositionSide): Position | undefined =>
  book.positions.find((position) => position.symbol === symbol && position.side === side);

export const positionsOf = (book: Book, symbol: string): Position[] =>
  book.positions.filter((position) => position.symbol === symbol);

const initialMargin = (book: Book, symbol: string, amount: string, price: string): string => {
  const { isolated, leverage } = book.settings(symbol);
  return isolated ? divide(multiply(absolute(amount), price), String(leverage)) : '0';
};

export interface PositionChange {
  readonly symbol: string;
  readonly side: PositionSide;
  /** What is added to the signed amount. */
  readonly amount: string;
  readonly price: string;
  readonly marginAsset: string;
  readonly at: number;
}

const openPosition = (book: Book, { symbol, side, amount, price, marginAsset, at }: PositionChange): Position => {
  const isolatedMargin = initialMargin(book, symbol, amount, price);
  const position = { symbol, side, amount, entryPrice: price, isolatedMargin, autoMargin: false, marginAsset };
  return { ...position, createdAt: at, updatedAt: at };
};

/** Adds to a position, opening it where there is none and removing it once nothing is left. */
export const changePosition = (book: Book, change: PositionChange): void => {
  const { symbol, side, amount, price, at } = change;
  const known = findPosition(book, symbol, side);
  if (known === undefined) {
    book.positions.push(openPosition(book, change));
    return;
  }
  const total = add(known.amount, amount);
  if (isZero(total)) {
    book.positions = book.positions.filter((position) => position !== known);
    return;
  }
  const turned = compare(total, '0') !== compare(known.amount, '0');
  if (turned) known.entryPrice = price;
  known.isolatedMargin = turned
    ? initialMargin(book, symbol, total, price)
    : divide(multiply(known.isolatedMargin, absolute(total)), absolute(known.amount));
  known.amount = total;
  known.updatedAt = at;
};

export const takeMargin = (position: Position, amount: string): void => {
  position.isolatedMargin = subtract(position.isolatedMargin, amount);
};
