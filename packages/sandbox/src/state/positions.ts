import type { Decimal } from '../decimal.ts';
import { type Atoms, absolute, atoms, one, quotient, textOf, toBooked, toCharged } from '../ledger/atoms.ts';
import type { Book } from './book.ts';
import { costOf } from './contract.ts';
import { createPosition } from './counted-position.ts';
import { type Traded, trade } from './holding.ts';
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
  readonly amount: Atoms;
  readonly price: Atoms;
  /** What that amount costs at that price: see `costOf`. */
  readonly cost: Atoms;
  readonly marginAsset: string;
  /** The fee of all of it. */
  readonly fee: Atoms;
  /** Who binds the margin of an isolated position, and gets it back. */
  readonly margins: string;
  readonly at: number;
}

/** What a change of a position brings. Whoever makes it books the profit. */
export interface PositionResult {
  /** Exactly; it is written down as it is booked. */
  readonly profit: Atoms;
  readonly closes: boolean;
}

/** The leverage of a side; only isolated margin in hedge mode has one per side. */
export const leverageOfSide = (book: Book, symbol: string, isShort: boolean): number => {
  const { isolated, leverage, longLeverage, shortLeverage } = book.settings(symbol);
  if (!isolated || !book.positionMode.hedge) return leverage;
  return isShort ? shortLeverage : longLeverage;
};

/** The same for the side of an amount. */
export const leverageOf = (book: Book, symbol: string, amount: Decimal): number =>
  leverageOfSide(book, symbol, amount.lt(0));

/** The margin that a cost binds in an isolated position. */
const marginOf = (book: Book, symbol: string, amount: Atoms, cost: Atoms): Atoms => {
  const leverage = leverageOfSide(book, symbol, amount < 0n);
  return leverage > 0 ? toBooked(quotient(absolute(cost) * one, atoms(String(leverage)))) : absolute(cost);
};

const begin = (book: Book, ids: Ids, { symbol, side, marginAsset, at }: PositionChange, isLong: boolean): Position => {
  const { rules, ledger } = book;
  const pocket = `${book.holder(marginAsset)} ${symbol} ${side}`;
  const position = createPosition({ id: ids.next(), symbol, side, pocket, marginAsset, rules, ledger, isLong, at });
  book.positions.push(position);
  return position;
};

/** Opens more of a position, or a first part, and binds the margin of it. */
const enlarge = (book: Book, position: Position, change: PositionChange, amount: Atoms, cost: Atoms, fee: Atoms) => {
  const { symbol, margins, marginAsset } = change;
  const { counts } = position.run;
  position.held += amount;
  position.cost += cost;
  position.updatedAt = change.at;
  counts.opened += absolute(amount);
  counts.openFee += fee;
  if (!book.settings(symbol).isolated) return;
  book.ledger.transfer(margins, position.pocket, marginAsset, marginOf(book, symbol, amount, cost));
};

/** Closes so much of a position, gives back the margin of it, and forgets the position once nothing is left. */
const reduce = (
  book: Book,
  position: Position,
  { at, margins, marginAsset }: PositionChange,
  left: { readonly closed: Atoms; readonly costs: Atoms; readonly cost: Atoms; readonly profit: Atoms },
  fee: Atoms,
): void => {
  const { ledger } = book;
  const { run, held, cost, pocket } = position;
  const { counts } = run;
  const isAll = left.closed === absolute(held);
  const bound = ledger.amount(pocket, marginAsset);
  const freed = isAll ? bound : toBooked(quotient(bound * left.closed, absolute(held)));
  ledger.transfer(pocket, margins, marginAsset, freed);
  counts.closed += left.closed;
  // Costs of closing have the sign of the closing side.
  counts.closedCost += held < 0n ? left.costs : -left.costs;
  counts.profit += toBooked(left.profit);
  counts.closeFee += fee;
  position.updatedAt = at;
  if (isAll) position.before = { held, cost };
  position.held = held < 0n ? held + left.closed : held - left.closed;
  position.cost = left.cost;
  if (!isAll) return;
  book.positions = book.positions.filter((other) => other !== position);
  book.history.closedPositions.add(position);
};

/** Adds to a position, or closes it and with the rest opens the other side. */
export const changePosition = (book: Book, ids: Ids, change: PositionChange): PositionResult => {
  const { symbol, side, amount, cost, price, fee } = change;
  const known = findPosition(book, symbol, side);
  const { closed, profit, ...after }: Traded = trade(known ?? { held: 0n, cost: 0n }, amount, cost, (held) =>
    costOf(book.rules, symbol, held, price),
  );
  if (known === undefined || closed === 0n) {
    enlarge(book, known ?? begin(book, ids, change, amount > 0n), change, amount, cost, fee);
    return { profit, closes: false };
  }
  const isThrough = closed < absolute(amount);
  const closeFee = isThrough ? toCharged(quotient(fee * closed, absolute(amount))) : fee;
  const left = { closed, profit, cost: isThrough ? 0n : after.cost, costs: isThrough ? cost - after.cost : cost };
  reduce(book, known, change, left, closeFee);
  realize(book, symbol, side, profit);
  if (isThrough) enlarge(book, begin(book, ids, change, amount > 0n), change, after.held, after.cost, fee - closeFee);
  return { profit, closes: true };
};

/** What closing a side of a symbol has brought since the account began, before fees. */
export const realizedBy = ({ realized }: Book, symbol: string, side: PositionSide): string =>
  textOf(realized.get(`${symbol} ${side}`) ?? 0n);

const realize = ({ realized }: Book, symbol: string, side: PositionSide, profit: Atoms): void => {
  const key = `${symbol} ${side}`;
  realized.set(key, (realized.get(key) ?? 0n) + toBooked(profit));
};
