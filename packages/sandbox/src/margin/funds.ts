import { type Decimal, decimal, sum, zero } from '../decimal.ts';
import type { Book } from '../state/book.ts';
import { type AssetFunds, assetFunds } from './asset-funds.ts';
import { freeIn, poolFigures, poolOf } from './pool.ts';

/** What an account has of one asset, and what of it is free. */
export interface Funds extends AssetFunds {
  readonly available: Decimal;
}

export const fundsOf = (book: Book, asset: string): Funds => {
  const funds = assetFunds(book, asset);
  const pool = poolOf(book, asset);
  const free = pool.asset === undefined ? freeIn(pool, poolFigures(pool), asset) : freeOf(funds);
  return { ...funds, available: free.lt(0) ? zero : free };
};

const freeOf = ({ crossWallet, crossUnrealized, crossInitial, orderInitial }: AssetFunds): Decimal =>
  crossWallet.plus(crossUnrealized).minus(crossInitial).minus(orderInitial);

/** What a book has free of some assets together, in dollars. */
export const freeDollars = (book: Book, assets: readonly string[]): Decimal => {
  const worth = (asset: string): Decimal => fundsOf(book, asset).available.times(decimal(book.prices.dollars(asset)));
  const [first] = assets;
  // Where assets stand behind each other, each of them says what all of them have free.
  if (first !== undefined && poolOf(book, first).asset === undefined) return worth(first);
  return sum(assets.map(worth));
};
