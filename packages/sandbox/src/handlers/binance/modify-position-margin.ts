import { binanceRefusal } from '../../binance/errors.ts';
import { digits } from '../../json/json.ts';
import { compare, negate } from '../../parameters/decimal.ts';
import type { Book } from '../../state/book.ts';
import { findPosition, type Position, takeMargin } from '../../state/position.ts';
import type { Handler } from '../handler.ts';
import { shape } from '../shape.ts';
import { positionSideOf } from './position-side.ts';
import { bookOf } from './product.ts';

const isPayable = (book: Book, position: Position, amount: string, adds: boolean): void => {
  if (adds && compare(amount, book.balance(position.marginAsset)) > 0) throw binanceRefusal(-4050);
  if (!adds && compare(amount, position.isolatedMargin) > 0) throw binanceRefusal(-4051);
};

/** Moves margin between the cross wallet and one isolated position; every call moves it again. */
export const modifyPositionMargin: Handler = {
  serves: { 'binance-usdm': ['modifyIsolatedPositionMargin'], 'binance-coinm': ['modifyIsolatedPositionMargin'] },
  handle: (call) => {
    const { values, now } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const amount = values.text('amount') ?? '';
    const type = Number(values.text('type'));
    if (compare(amount, '0') <= 0) throw binanceRefusal(-4055);
    const positionSide = positionSideOf(book, values);
    if (!book.settings(symbol).isolated) throw binanceRefusal(-4049);
    const position = findPosition(book, symbol, positionSide);
    if (position === undefined) throw binanceRefusal(-4054);
    isPayable(book, position, amount, type === 1);
    const taken = type === 1 ? negate(amount) : amount;
    takeMargin(position, taken);
    book.addBalance(position.marginAsset, taken);
    position.updatedAt = now;
    book.marginChanges.push({ symbol, type, amount, asset: position.marginAsset, time: now, positionSide });
    return shape(call.template, { amount: digits(amount), type });
  },
};
