import type { Call, Handler } from '../../../handlers/handler.ts';
import { type Facts, shape } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import { bitgetRefusal } from '../../errors.ts';
import { bookOf } from '../lines.ts';
import { openOrderNamed } from './find.ts';
import { idFacts } from './order-facts.ts';
import { allDone, verdicts } from './verdicts.ts';

const cancelNamed = ({ account, now }: Call, values: Values): Facts => {
  const { book, order } = openOrderNamed(account.books, ['plain'], values, '25204');
  cancel(book, order, now);
  return idFacts(order);
};

/** Cancels one order. The category that may be given decides nothing. */
export const cancelOrder: Handler = {
  serves: { 'bitget-uta': ['cancelOrder'] },
  handle: (call) => shape(call.template, cancelNamed(call, call.values)),
};

/** Cancels the orders named, with a verdict on each. */
export const cancelOrders: Handler = {
  serves: { 'bitget-uta': ['cancelBatchOrders'] },
  handle: (call) => verdicts(call, call.values.list('body') ?? [], (item) => cancelNamed(call, item)),
};

/** Cancels every order of a pair or of a business line. Where there is none, that is a refusal. */
export const cancelAll: Handler = {
  serves: { 'bitget-uta': ['cancelAllOrders'] },
  handle: (call) => {
    const symbol = call.values.text('symbol') || undefined;
    const book = bookOf(call);
    const orders = openOrders(book, 'plain').filter((order) => symbol === undefined || order.symbol === symbol);
    if (orders.length === 0) throw bitgetRefusal('25204');
    for (const order of orders) cancel(book, order, call.now);
    return allDone(orders);
  },
};

/** Cancels all orders of the account once the time is up. */
export const countDown: Handler = {
  serves: { 'bitget-uta': ['countdownCancelAll'] },
  handle: ({ account, values, now, template }) => {
    const seconds = Number(values.text('countdown'));
    for (const { countdowns } of account.books) {
      if (seconds === 0) countdowns.delete('');
      else countdowns.set('', now + seconds * 1000);
    }
    return template;
  },
};
