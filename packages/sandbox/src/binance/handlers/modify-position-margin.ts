import { LosslessNumber } from 'lossless-json';
import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { mostAdded, mostTaken } from '../../margin/allowances.ts';
import type { Book } from '../../state/book.ts';
import { moveMargin } from '../../state/ledger.ts';
import type { Position } from '../../state/position.ts';
import { findPosition } from '../../state/positions.ts';
import { binanceRefusal } from '../errors.ts';
import { positionSideOf } from './position-side.ts';
import { bookOf } from './product.ts';

const isPayable = (book: Book, position: Position, amount: string, adds: boolean): void => {
  if (adds && decimal(amount).gt(mostAdded(book, position.marginAsset))) throw binanceRefusal(-4050);
  if (!adds && decimal(amount).gt(mostTaken(book, position))) throw binanceRefusal(-4051);
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
    if (decimal(amount).lte(0)) throw binanceRefusal(-4055);
    const positionSide = positionSideOf(book, values);
    if (!book.settings(symbol).isolated) throw binanceRefusal(-4049);
    const position = findPosition(book, symbol, positionSide);
    if (position === undefined) throw binanceRefusal(-4054);
    isPayable(book, position, amount, type === 1);
    moveMargin(book, position, { amount: type === 1 ? amount : `-${amount}`, at: now });
    book.history.marginChanges.add({ symbol, type, amount, asset: position.marginAsset, time: now, positionSide });
    return shape(call.template, { amount: new LosslessNumber(amount), type });
  },
};
