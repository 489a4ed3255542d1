import type { Call, Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import type { Order, Service } from '../../../state/order.ts';
import { amend } from '../../../state/orders.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { bookOf } from '../product.ts';
import { checkGuard } from './check-guard.ts';
import { openOrderNamed } from './find.ts';
import { idFacts } from './order-facts.ts';
import { face } from './triggers.ts';

/** Names in the change, and what they change on the order; the price and the size are the order's own. */
const renamed: { readonly [name: string]: string } = {
  newTriggerPrice: 'triggerPrice',
  newTriggerType: 'triggerType',
  newCallbackRatio: 'callbackRatio',
  newStopSurplusTriggerPrice: 'stopSurplusTriggerPrice',
  newStopSurplusExecutePrice: 'stopSurplusExecutePrice',
  newStopSurplusTriggerType: 'stopSurplusTriggerType',
  newStopLossTriggerPrice: 'stopLossTriggerPrice',
  newStopLossExecutePrice: 'stopLossExecutePrice',
  newStopLossTriggerType: 'stopLossTriggerType',
  triggerPrice: 'triggerPrice',
  triggerType: 'triggerType',
  executePrice: 'executePrice',
  rangeRate: 'rangeRate',
};

const change = (call: Call, service: Service): Order => {
  const { values, now } = call;
  const book = bookOf(call);
  const order = openOrderNamed(book, service, values, values.text('symbol'), '43025');
  const given = new Map(order.given);
  for (const [from, to] of Object.entries(renamed)) if (values.has(from)) given.set(to, values.text(from) ?? '');
  const sizes = [values.text('newSize'), values.text('size'), order.quantity];
  const price = values.text('newPrice') ?? values.text('executePrice') ?? order.price;
  const quantity = sizes.find((size) => size !== undefined && size !== '') ?? order.quantity;
  const changed = { ...order, given, price, quantity };
  checkContract(call, book, changed, order);
  if (service === 'tpsl') checkGuard(book, changed, order);
  amend(book, order, { given, price, quantity, changes: order.changes + 1 }, now);
  face(book, order);
  return order;
};

/** Changes a trigger order in place. */
export const modifyTriggerOrder: Handler = {
  serves: { 'bitget-mix': ['modifyTriggerOrder'] },
  handle: (call) => shape(call.template, idFacts(change(call, 'plan'))),
};

/** Changes a take-profit or stop-loss order in place. */
export const modifyTpslOrder: Handler = {
  serves: { 'bitget-mix': ['modifyTheStopProfitAndStopLossPlanOrder'] },
  handle: (call) => shape(call.template, idFacts(change(call, 'tpsl'))),
};
