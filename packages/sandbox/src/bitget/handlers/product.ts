import type { Call } from '../../handlers/handler.ts';
import type { Book } from '../../state/book.ts';
import type { PositionSide } from '../../state/position.ts';
import { bitgetRefusal } from '../errors.ts';
import { bitgetProducts } from '../products.ts';

const names: readonly string[] = bitgetProducts.flat().map(({ name }) => name);

/** The product line that a call names. */
export const bookOf = ({ account, values }: Call): Book => {
  const product = values.text('productType') ?? '';
  if (!names.includes(product)) throw bitgetRefusal('40019', 'productType');
  return account.book(product);
};

/** The product line that an order is for: nothing is traded any more on the coin-margined one. */
export const tradedBookOf = (call: Call): Book => {
  const book = bookOf(call);
  if (book.product === 'COIN-FUTURES') throw bitgetRefusal('40309');
  return book;
};

/** The side of a position: in one-way mode there is one, whatever `holdSide` says. */
export const sideOf = (book: Book, holdSide: string | undefined): PositionSide => {
  if (!book.positionMode.hedge) return 'BOTH';
  return holdSide === 'short' || holdSide === 'sell' ? 'SHORT' : 'LONG';
};
