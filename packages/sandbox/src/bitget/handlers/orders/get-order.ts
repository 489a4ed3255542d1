import type { Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import { bookOf } from '../product.ts';
import { orderNamed } from './find.ts';
import { orderFacts } from './order-facts.ts';

/** Reads one order in whatever state it is. */
export const getOrder: Handler = {
  serves: { 'bitget-mix': ['getOrderDetail'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookOf(call);
    return shape(template, orderFacts(book, orderNamed(book, 'plain', values, values.text('symbol'), '40109')));
  },
};
