import { type Decimal, decimal } from '../decimal.ts';
import type { Book } from './book.ts';
import { averagePrice, worth } from './contract.ts';
import type { Entry, Fill } from './fill.ts';
import type { Ids } from './ids.ts';
import type { Order } from './order.ts';
import type { Position } from './position.ts';
import { changePosition, findPosition } from './positions.ts';
import { assetsOf } from './prices.ts';
import type { ProductRules } from './product.ts';

/** An order and what it is filled with. */
export interface Trade {
  readonly order: Order;
  readonly price: string;
  readonly quantity: Decimal;
  readonly maker: boolean;
  /** Whether the order stays open for the rest. */
  readonly partial?: boolean;
  readonly at: number;
}

/** Balances have eight places. */
const toEight = (value: Decimal): string => String(value.decimalPlaces(8));

type Moved = Pick<Fill, 'commission' | 'commissionAsset' | 'marginAsset' | 'profit' | 'closes'>;

/** Moves an asset and writes it down. */
export const post = (book: Book, entry: Omit<Entry, 'balance'>): Entry => {
  book.addBalance(entry.asset, String(decimal(entry.amount).minus(entry.fee)));
  const posted: Entry = { ...entry, balance: book.balance(entry.asset) };
  book.history.entries.add(posted);
  return posted;
};

/** One asset goes, the other comes, and the fee is taken from the one that comes. */
const exchange = (book: Book, { order, price, quantity, maker }: Trade, buys: boolean): Moved => {
  const { rules } = book;
  const { base, quote } = assetsOf(order.symbol);
  const paid = quantity.times(price);
  const [asset, amount] = buys ? [base, quantity] : [quote, paid];
  const fee = amount.times(maker ? rules.fees.maker : rules.fees.taker);
  book.addBalance(buys ? quote : base, String((buys ? paid : quantity).negated()));
  book.addBalance(asset, String(amount.minus(fee)));
  return { commission: String(fee), commissionAsset: asset, marginAsset: quote, profit: '0', closes: !buys };
};

const settlePosition = (book: Book, ids: Ids, trade: Trade, buys: boolean, value: Decimal): Moved => {
  const { order, price, quantity, maker, at } = trade;
  const { symbol, positionSide: side } = order;
  const { rules } = book;
  const marginAsset = order.marginAsset ?? rules.marginAsset(symbol);
  const fee = value.times(decimal(maker ? rules.fees.maker : rules.fees.taker)).decimalPlaces(8);
  const amount = buys ? quantity : quantity.negated();
  const change = { symbol, side, amount, price, marginAsset, fee, at };
  const { profit, margin, closes } = changePosition(book, ids, change);
  if (!margin.isZero()) book.addBalance(marginAsset, String(margin));
  return { commission: String(fee), commissionAsset: marginAsset, marginAsset, profit: toEight(profit), closes };
};

/** What an order has been filled with after one more fill. */
const summed = (rules: ProductRules, before: Fill | undefined, fill: Fill): Fill => {
  if (before === undefined) return fill;
  const sum = (of: 'quantity' | 'base' | 'quote' | 'commission' | 'profit'): string =>
    String(decimal(before[of]).plus(fill[of]));
  const price = averagePrice(
    rules,
    { quantity: decimal(before.quantity), price: before.price },
    { quantity: decimal(fill.quantity), price: fill.price },
  );
  return {
    ...fill,
    price,
    quantity: sum('quantity'),
    base: sum('base'),
    quote: sum('quote'),
    commission: sum('commission'),
    profit: sum('profit'),
  };
};

/** Fills an order, or a part of one: its position, balance, fees and records all move here, and nowhere else. */
export const settle = (book: Book, ids: Ids, trade: Trade): Fill => {
  const { order, price, quantity, maker, at } = trade;
  const { symbol, side, positionSide } = order;
  const { rules } = book;
  const buys = rules.buys(order);
  const { base, quote } = worth(rules, symbol, quantity, price);
  const value = rules.contractSize === undefined ? quote : base;
  const held = book.changes.heard ? findPosition(book, symbol, positionSide) : undefined;
  const moved = rules.spot ? exchange(book, trade, buys) : settlePosition(book, ids, trade, buys, value);
  const fill: Fill = {
    ...{
      id: ids.next(),
      orderId: order.id,
      clientId: order.clientId,
      symbol,
      side,
      positionSide,
      buys,
      price,
      maker,
      at,
    },
    ...{ quantity: String(quantity), base: String(base), quote: String(quote) },
    ...moved,
  };
  if (!rules.spot) {
    const entry = {
      kind: 'trade',
      symbol,
      asset: fill.commissionAsset,
      amount: fill.profit,
      fee: fill.commission,
    } as const;
    post(book, { ...entry, id: ids.next(), fill, at });
  }
  book.history.fills.add(fill);
  order.fill = summed(rules, order.fill, fill);
  if (trade.partial) order.updatedAt = at;
  else {
    order.quantity = order.fill.quantity;
    book.orderStore.end(order, 'filled', at);
  }
  if (book.changes.heard) {
    const closed = held !== undefined && decimal(held.amount).isZero() ? held : undefined;
    book.changes.tell({ kind: 'fill', product: book.product, order, fill, closed, at });
  }
  return fill;
};

/** Moves margin from the balance into an isolated position; below zero, out of it. With an id it is written down. */
export const moveMargin = (
  book: Book,
  position: Position,
  { amount, at, id }: { readonly amount: string; readonly at: number; readonly id?: bigint },
): void => {
  const { symbol, marginAsset: asset } = position;
  const paid = String(decimal(amount).negated());
  position.isolatedMargin = String(decimal(position.isolatedMargin).plus(amount));
  position.updatedAt = at;
  if (id === undefined) book.addBalance(asset, paid);
  else post(book, { id, kind: 'margin', symbol, asset, amount: paid, fee: '0', at });
  if (book.changes.heard) book.changes.tell({ kind: 'margin', product: book.product, position, amount, at });
};
