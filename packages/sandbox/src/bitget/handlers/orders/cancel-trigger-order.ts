import type { Call, Handler } from '../../../handlers/handler.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order, Service } from '../../../state/order.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import { bookOf } from '../product.ts';
import { openOrderNamed } from './find.ts';
import { allDone, verdicts } from './verdicts.ts';

const triggerPlans = ['normal_plan', 'track_plan'];

const serviceOf = (planType: string): Service => (triggerPlans.includes(planType) ? 'plan' : 'tpsl');

const isNamed = (items: readonly Values[], order: Order): boolean =>
  items.some((item) => item.text('orderId') === String(order.id) || item.text('clientOid') === order.clientId);

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
      for (const order of orders) cancel(order, now);
      return allDone(orders);
    }
    const others = book.orders.filter(({ given }) => given.has('planType') && given.get('planType') !== planType);
    const meant = items.filter((item) => !others.some((order) => isNamed([item], order)));
    return verdicts(call, meant, (item) => {
      const order = openOrderNamed(book, service, item, symbol, '43025');
      cancel(order, now);
      return order;
    });
  },
};
