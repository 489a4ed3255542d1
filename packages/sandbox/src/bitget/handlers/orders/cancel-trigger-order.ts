import type { Call, Handler } from '../../../handlers/handler.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import { bookOf } from '../product.ts';
import { openOrderNamed } from './find.ts';
import { allDone, verdicts } from './verdicts.ts';

const triggerPlans = ['normal_plan', 'track_plan'];

const serviceOf = (planType: string): Service => (triggerPlans.includes(planType) ? 'plan' : 'tpsl');

/** Every order that an item names, by either of its ids. */
const ordersNamed = ({ orderStore }: Book, item: Values): readonly Order[] => {
  const order = orderStore.byId(item.text('orderId') ?? '');
  return [...(order === undefined ? [] : [order]), ...orderStore.byClientId(item.text('clientOid') ?? '')];
};

/**
 * Cancels trigger orders of one kind. Orders named under another kind than their own are passed over in silence, in
 * neither list, as on the exchange.
 */
export const cancelTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['cancelTriggerOrder'] },
  handle: (call: Call) => {
    const { values, now } = call;
    const book = bookOf(call);
    const planType = values.text('planType') ?? 'normal_plan';
    const symbol = values.text('symbol');
    const service = serviceOf(planType);
    const items = values.list('orderIdList');
    if (items === undefined) {
      const orders = openOrders(book, service)
        .filter((order) => order.given.get('planType') === planType)
        .filter((order) => symbol === undefined || order.symbol === symbol);
      for (const order of orders) cancel(book, order, now);
      return allDone(orders);
    }
    const isOther = ({ given }: Order): boolean => given.has('planType') && given.get('planType') !== planType;
    const meant = items.filter((item) => !ordersNamed(book, item).some(isOther));
    return verdicts(call, meant, (item) => {
      const order = openOrderNamed(book, service, item, symbol, '43025');
      cancel(book, order, now);
      return order;
    });
  },
};
