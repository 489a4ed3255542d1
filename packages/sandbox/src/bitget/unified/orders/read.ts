import type { Call, Handler } from '../../../handlers/handler.ts';
import type { Json } from '../../../json.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { openSequence, pastSequence } from '../../../state/orders.ts';
import { booksOf } from '../lines.ts';
import { listed } from '../pages.ts';
import { orderNamed } from './find.ts';
import { shownOrder } from './order-facts.ts';

/** Reads one order in whatever state it is. */
export const getOrder: Handler = {
  serves: { 'bitget-uta': ['getOrderDetails'] },
  handle: ({ account, values, template }) => {
    const { book, order } = orderNamed(account.books, ['plain'], values, '25204');
    return shownOrder(template, book, order);
  },
};

const listOrders = (call: Call, from: typeof openSequence): Json => {
  const symbol = call.values.text('symbol') || undefined;
  const history = {
    books: booksOf(call),
    rowsOf: (book: Book) => from(book, ['plain']),
    isAsked: (order: Order) => symbol === undefined || order.symbol === symbol,
  };
  return listed(call, history, ({ book, row }, item) => shownOrder(item, book, row));
};

export const listOpenOrders: Handler = {
  serves: { 'bitget-uta': ['getOpenOrders'] },
  handle: (call) => listOrders(call, openSequence),
};

export const listPastOrders: Handler = {
  serves: { 'bitget-uta': ['getOrderHistory'] },
  handle: (call) => listOrders(call, pastSequence),
};
