import type { Call, Handler } from '../../../handlers/handler.ts';
import type { Json } from '../../../json.ts';
import type { Order } from '../../../state/order.ts';
import { openOrders, pastOrders } from '../../../state/orders.ts';
import { booksOf } from '../lines.ts';
import { itemIn, type Kept, kept, page, wanted } from '../pages.ts';
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

const keys = { at: ({ row }: Kept<Order>) => row.createdAt, id: ({ row }: Kept<Order>) => row.id };

const listOrders = (call: Call, from: typeof openOrders): Json => {
  const symbol = call.values.text('symbol') || undefined;
  const rows = kept(booksOf(call), (book) =>
    from(book, 'plain').filter((order) => symbol === undefined || order.symbol === symbol),
  );
  const orders = wanted(call, rows, keys);
  const item = itemIn(call);
  const list = orders.map(({ book, row }) => shownOrder(item, book, row));
  return page(call, list, orders.at(-1)?.row.id);
};

export const listOpenOrders: Handler = {
  serves: { 'bitget-uta': ['getOpenOrders'] },
  handle: (call) => listOrders(call, openOrders),
};

export const listPastOrders: Handler = {
  serves: { 'bitget-uta': ['getOrderHistory'] },
  handle: (call) => listOrders(call, pastOrders),
};
