import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import type { Position } from '../../../state/position.ts';
import { findPosition } from '../../../state/positions.ts';
import { bitgetRefusal } from '../../errors.ts';
import { marginMode } from '../facts.ts';
import { bookOf, sideOf, tradedBookOf } from '../product.ts';
import { idFacts } from './order-facts.ts';
import { placeMarketOrder, targetOf } from './place.ts';

export const close = (call: Call, book: Book, { symbol, side, amount, marginAsset }: Position): Order => {
  const isLong = decimal(amount).gt(0);
  const target = { book, symbol, marginCoin: marginAsset, marginMode: marginMode(book.settings(symbol)) };
  const quantity = String(decimal(amount).abs());
  // In hedge mode the side names the position, in one-way mode the trade.
  return side === 'BOTH'
    ? placeMarketOrder(call, target, {
        side: isLong ? 'sell' : 'buy',
        positionSide: side,
        quantity,
        given: [['reduceOnly', 'YES']],
      })
    : placeMarketOrder(call, target, {
        side: isLong ? 'buy' : 'sell',
        positionSide: side,
        quantity,
        given: [['tradeSide', 'close']],
      });
};

/** Closes positions at once: those of one symbol and side, or of the whole product line. */
export const closePositions: Handler = {
  serves: { 'bitget-mix': ['flashClosePosition'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const [symbol, holdSide] = [values.text('symbol'), values.text('holdSide')];
    const meant = book.positions.filter(
      (position) =>
        (symbol === undefined || position.symbol === symbol) &&
        (holdSide === undefined || !book.positionMode.hedge || position.side === sideOf(book, holdSide)),
    );
    if (meant.length === 0) throw bitgetRefusal('22002');
    const orders = meant.map((position) => close(call, book, position));
    return { successList: orders.map((order) => ({ ...idFacts(order), symbol: order.symbol })), failureList: [] };
  },
};

/** Closes a position and opens as much, or the size that is asked for, on the other side. */
export const reversePosition: Handler = {
  serves: { 'bitget-mix': ['reversePosition'] },
  handle: (call) => {
    const { values, template } = call;
    const book = tradedBookOf(call);
    const target = targetOf(book, values);
    const side = values.text('side') === 'sell' ? 'sell' : 'buy';
    const { hedge } = book.positionMode;
    const positionSide = hedge ? (side === 'buy' ? 'LONG' : 'SHORT') : 'BOTH';
    const held = findPosition(book, target.symbol, positionSide);
    if (held === undefined) throw bitgetRefusal('22002');
    const isLong = decimal(held.amount).gt(0);
    const size = values.text('size') || String(decimal(held.amount).abs());
    close(call, book, held);
    const clientId = values.text('clientOid');
    // Both modes open with the side of the trade.
    const opened = placeMarketOrder(call, target, {
      clientId,
      side: isLong ? 'sell' : 'buy',
      positionSide: hedge ? (isLong ? 'SHORT' : 'LONG') : 'BOTH',
      quantity: size,
      given: hedge ? [['tradeSide', 'open']] : [],
    });
    return shape(template, idFacts(opened));
  },
};
