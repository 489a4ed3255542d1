import { type Atoms, atoms, textOf } from '../../src/ledger/atoms.ts';
import type { Book } from '../../src/state/book.ts';

/** What every asset starts with. */
const start = atoms('10000');

const keeperOf = ({ rules }: Book, asset: string): string => rules.keptBy?.(asset) ?? rules.name;

/** What an account has of an asset, its isolated margins included. */
export const walletOf = (book: Book, asset: string): Atoms =>
  book.positions
    .filter(({ marginAsset }) => marginAsset === asset)
    .reduce((sum, { isolatedMargin }) => sum + atoms(isolatedMargin), atoms(book.balance(asset)));

/**
 * What the entries of an account say that it has of an asset. Margin that moves into a position or out of it is not counted:
 * it stays in the wallet.
 */
const bookedOf = (books: readonly Book[], keeper: string, asset: string): Atoms =>
  books
    .flatMap((book) => book.entries.filter((entry) => entry.asset === asset && keeperOf(book, asset) === keeper))
    .filter(({ kind }) => kind !== 'margin')
    .reduce((sum, { counts }) => sum + counts.amount - counts.fee, start);

/**
 * Where the books of one account do not add up: what there is of each asset has to be what it began with and the sum of
 * its entries, to the last digit. Histories have to be kept whole for it.
 */
export const wrongSums = (books: readonly Book[]): readonly string[] =>
  books.flatMap((book) =>
    book.assets.flatMap((asset) => {
      if (keeperOf(book, asset) !== book.product) return [];
      const [wallet, booked] = [walletOf(book, asset), bookedOf(books, book.product, asset)];
      return wallet === booked ? [] : [`${book.product}: ${textOf(wallet)} ${asset}, booked are ${textOf(booked)}`];
    }),
  );
