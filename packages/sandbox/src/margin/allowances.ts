import { type Decimal, decimal, least, sum, zero } from '../decimal.ts';
import type { Book } from '../state/book.ts';
import { boundBy, opening, positionFigures } from '../state/figures.ts';
import type { Position } from '../state/position.ts';
import { leverageOf, positionsOf } from '../state/positions.ts';
import { fundsOf } from './funds.ts';
import { freeIn, poolFigures, poolOf } from './pool.ts';

/** The most that can be moved into an isolated position: what is there and bound by nothing. */
export const mostAdded = (book: Book, asset: string): Decimal => {
  const balance = decimal(book.balance(asset));
  return book.needsMargin ? least(balance, fundsOf(book, asset).available) : balance;
};

/** The most that can be taken out of an isolated position: what it has beyond its initial margin, and never what it gains. */
export const mostTaken = (book: Book, position: Position): Decimal => {
  const margin = decimal(position.isolatedMargin);
  if (!book.needsMargin) return margin;
  const { notional, unrealized } = positionFigures(book, position);
  const initial = notional.abs().div(leverageOf(book, position.symbol, decimal(position.amount)));
  const spare = margin.plus(least(unrealized, zero)).minus(initial);
  return spare.gt(0) ? spare : zero;
};

/** What crossed positions and the orders of a symbol bind. */
const boundOn = (book: Book, symbol: string): Decimal =>
  sum([
    ...positionsOf(book, symbol).map((position) => positionFigures(book, position).initial),
    boundBy(book, symbol, opening(book, { symbol })),
  ]);

/** What a symbol would bind beyond what it does, at another leverage. Only isolated margin stays as it is. */
const boundMore = (book: Book, symbol: string, leverage: number): Decimal => {
  const settings = book.settings(symbol);
  if (settings.isolated || leverage >= settings.leverage) return zero;
  const before = boundOn(book, symbol);
  return before.times(settings.leverage).div(leverage).minus(before);
};

/** Whether there is enough for what symbols would bind at another leverage, all of them together. */
export const affordsLeverage = (book: Book, symbols: readonly string[], leverage: number): boolean => {
  if (!book.needsMargin) return true;
  const more = new Map<string, Decimal>();
  for (const symbol of new Set(symbols)) {
    const asset = positionsOf(book, symbol)[0]?.marginAsset ?? book.rules.marginAsset(symbol);
    more.set(asset, (more.get(asset) ?? zero).plus(boundMore(book, symbol, leverage)));
  }
  return [...more].every(([asset, amount]) => {
    const pool = poolOf(book, asset);
    return amount.isZero() || amount.lte(freeIn(pool, poolFigures(pool), asset));
  });
};
