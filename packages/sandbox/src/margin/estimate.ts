import { type Atoms, one } from '../ledger/atoms.ts';
import type { Book } from '../state/book.ts';
import type { Order } from '../state/order.ts';
import { openOrders } from '../state/orders.ts';
import { leverageOfSide } from '../state/positions.ts';
import { type Pool, poolOf } from './pool.ts';

/** What an account has and binds of an asset, in plain numbers. It binds no more than this. */
interface Estimate {
  worth: number;
  bound: number;
  /** What all that was summed is worth, however it is signed. */
  gross: number;
}

/** Further off than any sum of these numbers is, as a part of what was summed. */
const doubt = 1e-9;

/** Above this part of the mark price lies every price that an order is taken to sell at. */
const soldBelow = 1.01;

const unit = Number(one);

const numberOf = (count: Atoms): number => Number(count) / unit;

/** What a quantity is worth in the margin asset. */
const worthAt = (book: Book, symbol: string, quantity: number, price: number): number => {
  const size = book.rules.contractSize?.(symbol);
  return size === undefined ? quantity * price : (quantity * Number(size)) / price;
};

const addPositions = (book: Book, asset: string, sum: Estimate): void => {
  const sign = book.rules.contractSize === undefined ? 1 : -1;
  for (const { symbol, held: count, cost, marginAsset } of book.positions) {
    if (marginAsset !== asset || book.settings(symbol).isolated) continue;
    const held = numberOf(count);
    const now = sign * worthAt(book, symbol, held, Number(book.prices.mark(symbol)));
    const then = numberOf(cost);
    sum.worth += now - then;
    sum.bound += Math.abs(now) / leverageOfSide(book, symbol, held < 0);
    sum.gross += Math.abs(now) + Math.abs(then);
  }
};

/** As if each order bound its own, which is the most that they can bind together. */
const addOrders = (book: Book, asset: string, sum: Estimate): void => {
  for (const order of openOrders(book, 'plain')) {
    const { symbol, price, quantity, marginAsset } = order;
    if (book.rules.closes(order) || (marginAsset ?? book.rules.marginAsset(symbol)) !== asset) continue;
    const value = worthAt(book, symbol, Number(quantity), Number(price) || Number(book.prices.mark(symbol)));
    sum.bound += value / leverageOfSide(book, symbol, !book.rules.buys(order));
    sum.gross += value;
  }
};

const estimateOf = (book: Book, asset: string): Estimate => {
  const worth = numberOf(book.funds(asset));
  const sum: Estimate = { worth, bound: 0, gross: Math.abs(worth) };
  if (book.rules.spot) return sum;
  addPositions(book, asset, sum);
  addOrders(book, asset, sum);
  return sum;
};

/** What is free in a pool, and what was summed for it. */
const glance = ({ books, asset: only }: Pool): { readonly free: number; readonly gross: number } => {
  let [free, all] = [0, 0];
  for (const book of books) {
    for (const asset of only === undefined ? book.assets : [only]) {
      const { worth, bound, gross } = estimateOf(book, asset);
      const dollars = only === undefined ? Number(book.prices.dollars(asset)) : 1;
      const counts = only === undefined && worth > 0 ? Number(book.rules.margin?.collateral(asset) ?? 1) : 1;
      free += (worth * counts - bound) * dollars;
      all += gross * dollars;
    }
  }
  return { free, gross: all };
};

/** Whether a glance shows that an account has what an order costs. Otherwise it has to be reckoned. */
export const isClearlyEnough = (
  book: Book,
  order: Pick<Order, 'symbol' | 'side' | 'given' | 'price' | 'quantity' | 'marginAsset'>,
): boolean => {
  const { rules, prices } = book;
  const { symbol } = order;
  const asset = order.marginAsset ?? rules.marginAsset(symbol);
  const pool = poolOf(book, asset);
  const { free, gross } = glance(pool);
  if (rules.margin?.ratios.reduceOnly !== undefined && free < gross) return false;
  const mark = Number(prices.mark(symbol));
  const limit = Number(order.price) || mark;
  const [low, high] = [Math.min(limit, mark) / soldBelow, Math.max(limit, mark) * soldBelow];
  const quantity = Number(order.quantity);
  const most = Math.max(worthAt(book, symbol, quantity, low), worthAt(book, symbol, quantity, high));
  const least = Math.min(worthAt(book, symbol, quantity, low), worthAt(book, symbol, quantity, high));
  const share = 1 / leverageOfSide(book, symbol, !rules.buys(order)) + Number(rules.margin?.orderFee ?? 0);
  const dollars = pool.asset === undefined ? Number(prices.dollars(asset)) : 1;
  return free - gross * doubt > (most * share + (most - least)) * dollars;
};
