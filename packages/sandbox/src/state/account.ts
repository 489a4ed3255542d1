import type { Exchange } from '../api.ts';
import { type Book, createBook, type PositionMode, type Product } from './book.ts';

/** Everything that belongs to the holder of a key. */
export interface Account {
  readonly name: string;
  readonly exchange: Exchange;
  book(product: Product): Book;
  /** The products of the account, in a fixed order. */
  readonly products: readonly Product[];
}

/** Products in one group share a position mode: USDⓈ-M with COIN-M, and the two futures products of portfolio margin. */
const groups: { readonly [E in Exchange]: readonly (readonly Product[])[] } = {
  binance: [['usdm', 'coinm'], ['pm-um', 'pm-cm'], ['pm-margin']],
  bitget: [['USDT-FUTURES'], ['COIN-FUTURES'], ['USDC-FUTURES']],
};

const createGroup = (products: readonly Product[]): Book[] => {
  const mode: PositionMode = { hedge: false };
  const books: Book[] = [];
  for (const product of products) books.push(createBook(product, mode, books));
  return books;
};

export const createAccount = (name: string, exchange: Exchange): Account => {
  const books = groups[exchange].flatMap(createGroup);
  return {
    name,
    exchange,
    products: books.map(({ product }) => product),
    book: (product) => {
      const found = books.find((book) => book.product === product);
      if (found !== undefined) return found;
      const known = books.map((book) => book.product).join(', ');
      throw new TypeError(`Account "${name}" trades no "${product}"; its products are ${known}.`);
    },
  };
};
