import { bitgetRefusal } from '../../../bitget/errors.ts';
import type { Handler } from '../../handler.ts';
import { bookOf, sideOf } from '../product.ts';

/** Closes positions at once: those of one symbol and side, or of the whole product line. */
export const closePositions: Handler = {
  serves: { 'bitget-mix': ['flashClosePosition'] },
  handle: (call) => {
    const { values, ids } = call;
    const book = bookOf(call);
    const [symbol, holdSide] = [values.text('symbol'), values.text('holdSide')];
    const meant = book.positions.filter(
      (position) =>
        (symbol === undefined || position.symbol === symbol) &&
        (holdSide === undefined || !book.positionMode.hedge || position.side === sideOf(book, holdSide)),
    );
    if (meant.length === 0) throw bitgetRefusal('22002');
    book.positions = book.positions.filter((position) => !meant.includes(position));
    const successList = meant.map((position) => ({
      orderId: String(ids.long()),
      clientOid: String(ids.next()),
      symbol: position.symbol,
    }));
    return { successList, failureList: [] };
  },
};
