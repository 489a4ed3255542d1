import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { setPositionMode } from '../../state/settings.ts';
import { bitgetRefusal } from '../errors.ts';
import { posMode } from './facts.ts';
import { bookOf } from './product.ts';

/** Switches a product line between one-way and hedge mode; the mode in force asked for again succeeds again. */
export const changePositionMode: Handler = {
  serves: { 'bitget-mix': ['changePositionMode'] },
  handle: (call) => {
    const book = bookOf(call);
    if (hasOpenOrders(book) || book.positions.length > 0) throw bitgetRefusal('40920');
    setPositionMode(book, call.values.text('posMode') === 'hedge_mode', call.now);
    return shape(call.template, { posMode: posMode(book) });
  },
};
