import { bitgetRefusal } from '../../bitget/errors.ts';
import type { Book, Product } from '../../state/book.ts';
import type { PositionSide } from '../../state/position.ts';
import type { Call } from '../handler.ts';

const products: readonly Product[] = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];

/** The product line that a call names. */
export const bookOf = ({ account, values }: Call): Book => {
  const product = products.find((known) => known === values.text('productType'));
  if (product === undefined) throw bitgetRefusal('40019', 'productType');
  return account.book(product);
};

/** The side of a position: in one-way mode there is one, whatever `holdSide` says. */
export const sideOf = (book: Book, holdSide: string | undefined): PositionSide => {
  if (!book.positionMode.hedge) return 'BOTH';
  return holdSide === 'short' || holdSide === 'sell' ? 'SHORT' : 'LONG';
};
