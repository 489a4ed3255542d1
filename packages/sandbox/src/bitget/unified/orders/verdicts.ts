import type { Call } from '../../../handlers/handler.ts';
import type { Facts } from '../../../handlers/shape.ts';
import type { Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import { Refusal } from '../../../refusal.ts';
import type { Order } from '../../../state/order.ts';
import { idFacts } from './order-facts.ts';

const done = { code: '00000', msg: 'success' } as const;

/** A verdict on each item, each with a code of its own; the answer as a whole is a success whatever they say. */
export const verdicts = (call: Call, items: readonly Values[], act: (item: Values) => Facts): Json => {
  let carriedOut = 0;
  const list = items.flatMap((item, index): Json[] => {
    if (call.loses(index)) return [];
    try {
      const ids = act(item);
      carriedOut += 1;
      return [{ ...ids, ...done }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const ids = { orderId: item.text('orderId') ?? '', clientOid: item.text('clientOid') ?? '' };
      return [{ ...ids, code: String(error.code), msg: error.message }];
    }
  });
  if (carriedOut === 0) call.withoutEffect();
  return list;
};

/** The same for orders that are at hand. */
export const allDone = (orders: readonly Order[]): Json => ({
  list: orders.map((order) => ({ ...idFacts(order), ...done })),
});
