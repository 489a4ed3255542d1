import type { Call, Handler } from '../../handlers/handler.ts';
import type { Book } from '../../state/book.ts';
import { findPosition } from '../../state/positions.ts';
import { bitgetRefusal } from '../errors.ts';
import { sideOf } from './product.ts';

/** The one setting that names no product line: it is the one whose margin coin was sent. */
const bookByCoin = ({ account, values }: Call): Book => {
  const coin = values.text('marginCoin');
  if (coin === 'USDT') return account.book('USDT-FUTURES');
  return account.book(coin === 'USDC' ? 'USDC-FUTURES' : 'COIN-FUTURES');
};

/** Switches the automatic margin call of one isolated position. */
export const setAutoMargin: Handler = {
  serves: { 'bitget-mix': ['setIsolatedPositionAutoMargin'] },
  handle: (call) => {
    const { values, now, template } = call;
    const book = bookByCoin(call);
    const symbol = values.text('symbol') ?? '';
    if (!book.settings(symbol).isolated) throw bitgetRefusal('40874');
    const position = findPosition(book, symbol, sideOf(book, values.text('holdSide')));
    if (position === undefined) throw bitgetRefusal('40838');
    position.autoMargin = values.text('autoMargin') === 'on';
    book.changes.tell({ kind: 'position', product: book.product, symbol, position, at: now });
    return template;
  },
};
