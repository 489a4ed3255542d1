import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { amend, cancel, isTaken } from '../../../state/orders.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { bitgetRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { checkMargin } from './check-margin.ts';
import { openOrderNamed } from './find.ts';
import { idFacts } from './order-facts.ts';

const presets = { newPresetStopSurplusPrice: 'presetStopSurplusPrice', newPresetStopLossPrice: 'presetStopLossPrice' };

const withPresets = ({ values }: Call, order: Order): ReadonlyMap<string, string> => {
  const given = new Map(order.given);
  for (const [from, to] of Object.entries(presets)) {
    const price = values.text(from);
    if (price !== undefined) given.set(to, price === '0' ? '' : price);
  }
  return given;
};

/** The exchange cancels the old order and makes a new one, whose id its answer does not know. */
const replace = (call: Call, book: Book, order: Order): Order => {
  const { values, now, ids } = call;
  const price = values.text('newPrice') ?? '';
  const quantity = values.text('newSize') ?? '';
  if (decimal(price).eq(order.price) && decimal(quantity).eq(order.quantity)) throw bitgetRefusal('40923');
  const clientId = values.text('newClientOid') ?? '';
  if (clientId !== order.clientId && isTaken(book, 'plain', clientId)) throw bitgetRefusal('40786');
  const { fill: _filled, ...rest } = order;
  checkContract(call, book, { ...rest, price, quantity }, order);
  checkMargin(book, { ...rest, price, quantity }, order);
  cancel(book, order, now);
  const id = ids.long();
  const made: Order = { ...rest, id, clientId, price, quantity, status: 'open', createdAt: now, updatedAt: now };
  book.orderStore.add(made);
  book.trading.place(made, now);
  return made;
};

/** Replaces an open limit order by one of another size and price, or changes its take-profit and stop-loss. */
export const modifyOrder: Handler = {
  serves: { 'bitget-mix': ['modifyOrder'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const order = openOrderNamed(book, 'plain', values, values.text('symbol'), '40768');
    if (values.has('newSize')) return { orderId: null, clientOid: replace(call, book, order).clientId };
    amend(book, order, { given: withPresets(call, order) }, call.now);
    return idFacts(order);
  },
};
