import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { mostAdded, mostTaken } from '../../margin/allowances.ts';
import { moveMargin } from '../../state/ledger.ts';
import { findPosition } from '../../state/positions.ts';
import { bitgetRefusal } from '../errors.ts';
import { bookOf, sideOf } from './product.ts';

/** Adds margin to an isolated position, or with a negative amount takes it out; every call moves it again. */
export const adjustPositionMargin: Handler = {
  serves: { 'bitget-mix': ['adjustPositionMargin'] },
  handle: (call) => {
    const { values, ids, now } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const amount = values.text('amount') ?? '';
    const marginCoin = values.text('marginCoin') ?? '';
    if (!book.settings(symbol).isolated) throw bitgetRefusal('40875');
    const position = findPosition(book, symbol, sideOf(book, values.text('holdSide')));
    if (position === undefined) throw bitgetRefusal('43043');
    const moved = decimal(amount);
    if (moved.isZero()) throw bitgetRefusal('40017', 'amount');
    if (moved.gt(mostAdded(book, marginCoin))) throw bitgetRefusal('40754');
    if (moved.negated().gt(mostTaken(book, position))) throw bitgetRefusal('40800');
    moveMargin(book, position, { amount, at: now, id: ids.next() });
    return '';
  },
};
