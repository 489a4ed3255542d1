import type { Decimal } from '../decimal.ts';
import { type Atoms, absolute, atoms, product } from '../ledger/atoms.ts';
import { charge, type HouseHolder, pay } from '../ledger/pay.ts';
import type { Book } from './book.ts';
import { costOf } from './contract.ts';
import { createEntry, type Occasion } from './counted-entry.ts';
import { createFill, summed } from './counted-fill.ts';
import type { Entry, Fill, FillCounts } from './fill.ts';
import type { Ids } from './ids.ts';
import { takeOtherSide } from './liquidity.ts';
import type { Order } from './order.ts';
import type { Position } from './position.ts';
import { changePosition, findPosition, type PositionChange } from './positions.ts';
import { assetsOf } from './prices.ts';

/** An order and what it is filled with. */
export interface Trade {
  readonly order: Order;
  readonly price: string;
  readonly quantity: Decimal;
  readonly maker: boolean;
  /** Whether the order stays open for the rest. */
  readonly partial?: boolean;
  /** Who has the other side, and is settled by a call of its own. Left out, liquidity takes it here. */
  readonly counterpart?: Book | undefined;
  readonly at: number;
}

/** What a trade moves of one asset. */
type Move = readonly [asset: string, amount: Atoms, fee: Atoms];

interface Settled extends Pick<Fill, 'commissionAsset' | 'marginAsset' | 'closes'> {
  readonly counts: FillCounts;
  /** What is to be written down. */
  readonly moves: readonly Move[];
}

/** Writes down what an account was booked. */
const enter = (book: Book, occasion: Occasion, amount: Atoms, fee: Atoms): Entry => {
  const entry = createEntry(occasion, { amount, fee, balance: book.funds(occasion.asset) });
  book.history.entries.add(entry);
  return entry;
};

/** Pays an account out of what the house holds, or below zero into it, rounded once, and writes it down. */
export const post = (book: Book, from: HouseHolder, exact: Atoms, occasion: Occasion): Entry => {
  const { asset } = occasion;
  return enter(book, occasion, pay(book.ledger, from, book.holder(asset), asset, exact), 0n);
};

/** Writes down what was put into a balance, or below zero taken out of it. */
export const noteTransfer = (book: Book, ids: Ids, asset: string, amount: Atoms, at: number): void => {
  if (amount !== 0n) enter(book, { id: ids.next(), kind: 'transfer', symbol: '', asset, at }, amount, 0n);
};

/** What a trade comes to in atoms. */
interface Amounts {
  readonly quantity: Atoms;
  readonly price: Atoms;
  /** What is bought, above zero, or sold. */
  readonly amount: Atoms;
  /** What that costs: see `costOf`. */
  readonly cost: Atoms;
  readonly buys: boolean;
}

const amountsOf = ({ rules }: Book, { order, price: text, quantity: count }: Trade): Amounts => {
  const buys = rules.buys(order);
  const quantity = atoms(String(count));
  const price = atoms(text);
  const amount = buys ? quantity : -quantity;
  return { buys, quantity, price, amount, cost: costOf(rules, order.symbol, amount, price) };
};

const feeRate = ({ rules }: Book, { maker }: Trade): Atoms => atoms(maker ? rules.fees.maker : rules.fees.taker);

/** One asset goes, the other comes, and the fee is taken from the one that comes. */
const exchange = (book: Book, trade: Trade, { quantity, amount, cost, buys }: Amounts): Settled => {
  const { ledger } = book;
  const { base, quote } = assetsOf(trade.order.symbol);
  const ofBase = pay(ledger, 'clearing', book.holder(base), base, amount);
  const ofQuote = pay(ledger, 'clearing', book.holder(quote), quote, -cost);
  if (trade.counterpart === undefined && book.liquidity !== undefined) {
    ledger.transfer('clearing', book.liquidity.holder(base), base, -amount);
    ledger.transfer('clearing', book.liquidity.holder(quote), quote, cost);
  }
  const [asset, came] = buys ? [base, quantity] : [quote, absolute(cost)];
  const commission = charge(ledger, book.holder(asset), asset, product(came, feeRate(book, trade)));
  const counts = { quantity, worth: absolute(cost), commission, profit: 0n };
  const bought: Move = [base, ofBase, buys ? commission : 0n];
  const paid: Move = [quote, ofQuote, buys ? 0n : commission];
  return {
    commissionAsset: asset,
    marginAsset: quote,
    closes: !buys,
    counts,
    moves: buys ? [paid, bought] : [bought, paid],
  };
};

const settlePosition = (book: Book, ids: Ids, trade: Trade, { quantity, amount, price, cost }: Amounts): Settled => {
  const { symbol, positionSide: side, marginAsset: asked } = trade.order;
  const { at, counterpart } = trade;
  const { ledger, rules, liquidity } = book;
  const marginAsset = findPosition(book, symbol, side)?.marginAsset ?? asked ?? rules.marginAsset(symbol);
  const holder = book.holder(marginAsset);
  const worth = absolute(cost);
  const commission = charge(ledger, holder, marginAsset, product(worth, feeRate(book, trade)));
  const change = { symbol, side, amount, price, cost, marginAsset, fee: commission, margins: holder, at };
  const { profit, closes } = changePosition(book, ids, change);
  const booked = pay(ledger, 'clearing', holder, marginAsset, profit);
  if (counterpart === undefined && liquidity !== undefined) {
    takeOtherSide(liquidity, { symbol, marginAsset, amount: -amount, cost: -cost, price, at });
  }
  const counts = { quantity, worth, commission, profit: booked };
  const moves = [[marginAsset, booked, commission]] as const;
  return { commissionAsset: marginAsset, marginAsset, closes, counts, moves };
};

/**
 * Fills an order, or a part of one: its position, balance, fees and records all move here, and nowhere else. A trade of two
 * accounts is two calls, each of which names the other as its counterpart.
 */
export const settle = (book: Book, ids: Ids, trade: Trade): Fill => {
  const { order, price, maker, at } = trade;
  const { symbol, side, positionSide } = order;
  const { rules } = book;
  const held = findPosition(book, symbol, positionSide);
  const amounts = amountsOf(book, trade);
  const settled = rules.spot ? exchange(book, trade, amounts) : settlePosition(book, ids, trade, amounts);
  const { counts, moves, ...moved } = settled;
  const known = { orderId: order.id, clientId: order.clientId, symbol, side, positionSide, buys: amounts.buys };
  const { forced } = order;
  const fill = createFill(
    rules,
    { id: ids.next(), ...known, ...moved, maker, ...(forced && { forced }), at },
    counts,
    price,
  );
  const kind = rules.spot ? 'exchange' : 'trade';
  for (const [asset, amount, fee] of moves) enter(book, { id: ids.next(), kind, symbol, asset, fill, at }, amount, fee);
  book.history.fills.add(fill);
  order.fill = summed(rules, order.fill, fill);
  if (trade.partial) order.updatedAt = at;
  else {
    order.quantity = order.fill.quantity;
    book.orderStore.end(order, 'filled', at);
  }
  const closed = held?.held === 0n ? held : undefined;
  if (book.changes.heard) book.changes.tell({ kind: 'fill', product: book.product, order, fill, closed, at });
  book.follow({ order, fill, closed, at });
  return fill;
};

/** A position that is put there by hand. */
export type GivenPosition = Pick<PositionChange, 'symbol' | 'side' | 'marginAsset' | 'at'> & {
  readonly amount: string;
  readonly price: string;
  /** What the position's own margin is then. */
  readonly isolatedMargin?: string | undefined;
};

/** Puts a position there, or adds to one, without an order or a fee. What would change the balance is deposited or taken out. */
export const givePosition = (book: Book, ids: Ids, given: GivenPosition): void => {
  const { symbol, side, at, isolatedMargin } = given;
  const { ledger, rules, liquidity } = book;
  const amount = atoms(given.amount);
  const price = atoms(given.price);
  const cost = costOf(rules, symbol, amount, price);
  const marginAsset = findPosition(book, symbol, side)?.marginAsset ?? given.marginAsset;
  const change = { symbol, side, amount, price, cost, marginAsset, fee: 0n, margins: 'deposits', at };
  const { profit } = changePosition(book, ids, change);
  ledger.transfer('clearing', 'deposits', marginAsset, profit);
  if (liquidity !== undefined) {
    takeOtherSide(liquidity, { symbol, marginAsset, amount: -amount, cost: -cost, price, at });
  }
  const position = findPosition(book, symbol, side);
  if (position === undefined || isolatedMargin === undefined) return;
  const missing = atoms(isolatedMargin) - ledger.amount(position.pocket, marginAsset);
  ledger.transfer('deposits', position.pocket, marginAsset, missing);
};

/** Moves margin from the balance into an isolated position; below zero, out of it. With an id it is written down. */
export const moveMargin = (
  book: Book,
  position: Position,
  { amount, at, id }: { readonly amount: string; readonly at: number; readonly id?: bigint },
): void => {
  const { symbol, marginAsset: asset, pocket } = position;
  const moved = atoms(amount);
  book.ledger.transfer(book.holder(asset), pocket, asset, moved);
  position.updatedAt = at;
  if (id !== undefined) enter(book, { id, kind: 'margin', symbol, asset, at }, -moved, 0n);
  if (book.changes.heard) book.changes.tell({ kind: 'margin', product: book.product, position, amount, at });
};
