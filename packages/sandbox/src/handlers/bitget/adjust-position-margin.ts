import { bitgetRefusal } from '../../bitget/errors.ts';
import { absolute, compare, isZero, negate } from '../../parameters/decimal.ts';
import { findPosition, takeMargin } from '../../state/position.ts';
import type { Handler } from '../handler.ts';
import { bookOf, sideOf } from './product.ts';

/** Adds margin to an isolated position, or with a negative amount takes it out; every call moves it again. */
export const adjustPositionMargin: Handler = {
  serves: { 'bitget-mix': ['adjustPositionMargin'] },
  handle: (call) => {
    const { values, now } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const amount = values.text('amount') ?? '';
    const marginCoin = values.text('marginCoin') ?? '';
    if (!book.settings(symbol).isolated) throw bitgetRefusal('40875');
    const position = findPosition(book, symbol, sideOf(book, values.text('holdSide')));
    if (position === undefined) throw bitgetRefusal('43043');
    if (isZero(amount)) throw bitgetRefusal('40017', 'amount');
    if (compare(amount, book.balance(marginCoin)) > 0) throw bitgetRefusal('40754');
    const takesOut = compare(amount, '0') < 0;
    if (takesOut && compare(absolute(amount), position.isolatedMargin) > 0) throw bitgetRefusal('40800');
    takeMargin(position, negate(amount));
    book.addBalance(marginCoin, negate(amount));
    position.updatedAt = now;
    return '';
  },
};
