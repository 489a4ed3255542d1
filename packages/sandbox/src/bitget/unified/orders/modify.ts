import { fieldSetOf } from '../../../bundle/field-set.ts';
import type { FieldSet } from '../../../bundle/operation.ts';
import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { type Facts, shape } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import { amend } from '../../../state/orders.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { bitgetRefusal } from '../../errors.ts';
import { checkMargin } from '../../handlers/orders/check-margin.ts';
import { countsQuote } from '../lines.ts';
import { openOrderNamed } from './find.ts';
import { idFacts } from './order-facts.ts';
import { heeded } from './place.ts';
import { verdicts } from './verdicts.ts';

/** What changes of the presets; `0` takes one away. */
const presets = [
  'takeProfit',
  'stopLoss',
  'tpTriggerBy',
  'slTriggerBy',
  'tpOrderType',
  'slOrderType',
  'tpLimitPrice',
  'slLimitPrice',
];

/** Changes an open order where it stands: it keeps its ids. */
const modify = (call: Call, values: Values, fields: FieldSet): Facts => {
  const { account, now } = call;
  const named = heeded(fields, values);
  const { book, order } = openOrderNamed([account.book(named.get('category') ?? '')], ['plain'], values, '25204');
  if (countsQuote(book) || (!book.rules.spot && book.rules.closes(order))) throw bitgetRefusal('25568');
  const [price, quantity] = [named.get('price') ?? order.price, named.get('qty') ?? order.quantity];
  const changed = presets.filter((name) => named.has(name));
  if (decimal(quantity).lte(0)) throw bitgetRefusal('25207');
  if (decimal(price).eq(order.price) && decimal(quantity).eq(order.quantity) && changed.length === 0) {
    throw bitgetRefusal('25571');
  }
  checkContract(call, book, { ...order, price, quantity }, order);
  checkMargin(book, { ...order, price, quantity }, order);
  const given = new Map(order.given);
  for (const name of changed) {
    const value = named.get(name) ?? '';
    given.set(name, value === '0' ? '' : value);
  }
  amend(book, order, { price, quantity, given, changes: order.changes + 1 }, now);
  book.trading.amend(order, now);
  return idFacts(order);
};

/** Changes the price, the size or the presets of an open order. */
export const modifyOrder: Handler = {
  serves: { 'bitget-uta': ['modifyOrder'] },
  handle: (call) => shape(call.template, modify(call, call.values, call.operation)),
};

/** Changes several orders, with a verdict on each. */
export const modifyOrders: Handler = {
  serves: { 'bitget-uta': ['modifyBatchOrders'] },
  handle: (call) => {
    const fields = fieldSetOf(call.operation.fields[0]?.schema.items);
    return verdicts(call, call.values.list('body') ?? [], (item) => {
      call.check(fields, item);
      return modify(call, item, fields);
    });
  },
};
