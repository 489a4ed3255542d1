import type { Call } from '../../../handlers/handler.ts';
import type { Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import { Refusal } from '../../../refusal.ts';
import type { Order } from '../../../state/order.ts';
import { idFacts } from './order-facts.ts';

/** A verdict per item in two lists, as every batch of Bitget answers. */
export const verdicts = (call: Call, items: readonly Values[], act: (item: Values) => Order): Json => {
  const successList: Json[] = [];
  const failureList: Json[] = [];
  for (const [index, item] of items.entries()) {
    if (call.loses(index)) continue;
    try {
      successList.push(idFacts(act(item)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const ids = { orderId: item.text('orderId') ?? '', clientOid: item.text('clientOid') ?? '' };
      failureList.push({ ...ids, errorMsg: error.message, errorCode: String(error.code) });
    }
  }
  if (successList.length === 0) call.withoutEffect();
  return { successList, failureList };
};

/** The same for orders that are at hand. */
export const allDone = (orders: readonly Order[]): Json => ({ successList: orders.map(idFacts), failureList: [] });
