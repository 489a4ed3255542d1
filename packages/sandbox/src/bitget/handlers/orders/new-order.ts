import { fieldSetOf } from '../../../bundle/field-set.ts';
import type { Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import { tradedBookOf } from '../product.ts';
import { idFacts } from './order-facts.ts';
import { placeOrder, targetOf } from './place.ts';
import { verdicts } from './verdicts.ts';

/** Places one order. */
export const newOrder: Handler = {
  serves: { 'bitget-mix': ['placeOrder'] },
  handle: (call) => {
    const order = placeOrder(call, targetOf(tradedBookOf(call), call.values), call.values, 'plain');
    return shape(call.template, idFacts(order));
  },
};

/** Places an order that waits for its trigger price. */
export const newTriggerOrder: Handler = {
  serves: { 'bitget-mix': ['placeTriggerOrder'] },
  handle: (call) => {
    const order = placeOrder(call, targetOf(tradedBookOf(call), call.values), call.values, 'plan');
    return shape(call.template, idFacts(order));
  },
};

/** Places several orders of one symbol, with a verdict on each. */
export const placeOrders: Handler = {
  serves: { 'bitget-mix': ['placeBatchOrders'] },
  handle: (call) => {
    const { operation, values } = call;
    const target = targetOf(tradedBookOf(call), values);
    const fields = fieldSetOf(operation.fields.find(({ name }) => name === 'orderList')?.schema.items);
    return verdicts(call, values.list('orderList') ?? [], (item) => {
      call.check(fields, item);
      return placeOrder(call, target, item, 'plain');
    });
  },
};
