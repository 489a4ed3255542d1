import type { CallOptions } from '../options.ts';
import { absentWhen, type Item, isItem, listIn, methodOf } from '../placing/find-order.ts';
import type { Work } from './begin-work.ts';
import type { OrderKindTable, OrderLook } from './orders-table.ts';

/** The names of one order: at least one of them is known. */
export interface OrderIds {
  readonly id: string | undefined;
  readonly clientId: string | undefined;
}

/** How far an order is; `unclear` where its status is none that the descriptions know. */
export type OrderState = 'open' | 'filled' | 'over' | 'triggered' | 'unclear';

/** The order as it was seen. */
export interface SeenOrder {
  readonly order: Item;
  readonly state: OrderState;
}

/** Is this the order of these ids, and of no others? */
export const isOrder = (kind: OrderKindTable, order: unknown, { id, clientId }: OrderIds): order is Item =>
  isItem(order) &&
  (id !== undefined || clientId !== undefined) &&
  (id === undefined || String(order[kind.id]) === id) &&
  (clientId === undefined || order[kind.clientId] === clientId);

export function stateOf(
  kind: OrderKindTable,
  order: Item,
  { open = false }: { readonly open?: boolean } = {},
): OrderState {
  const status = [kind.status]
    .flat()
    .map((name) => order[name])
    .find((value) => value !== undefined);
  const isOneOf = (values: readonly string[] = []): boolean => values.includes(String(status));
  if (isOneOf(kind.open)) return 'open';
  if (isOneOf(kind.filled)) return 'filled';
  if (isOneOf(kind.triggered)) return 'triggered';
  if (isOneOf(kind.over)) return 'over';
  return open ? 'open' : 'unclear';
}

export const idsOf = (kind: OrderKindTable, order: Item): OrderIds => ({
  id: String(order[kind.id]),
  clientId: undefined,
});

/**
 * The order of these ids; `undefined` when the exchange says that there is none. Throws when it cannot tell: an answer may
 * have any form, and one that is not the order of these very ids proves nothing.
 */
export async function lookAtOrder(
  { client, absent }: Work,
  kind: OrderKindTable,
  { ids, params, options }: { readonly ids: OrderIds; readonly params: Item; readonly options: CallOptions },
): Promise<SeenOrder | undefined> {
  for (const step of kind.find) {
    const codes = [...absent, ...(step.absent ?? [])];
    const answer = await absentWhen(codes, methodOf(client, step.operation)(requestOf(step, ids, params), options));
    if (answer === undefined) continue;
    const order = orderIn(answer, step, kind, ids);
    if (order !== undefined) return { order, state: stateOf(kind, order, step) };
  }
  return undefined;
}

function requestOf(step: OrderLook, { id, clientId }: OrderIds, params: Item): Item {
  const own = (step.with ?? []).filter((name) => params[name] !== undefined).map((name) => [name, params[name]]);
  return { ...Object.fromEntries(own), ...step.set, ...namesIn(step, id, clientId) };
}

/** The exchange's own id where it is known: a client's may stand for several orders. */
function namesIn(step: OrderLook, id: string | undefined, clientId: string | undefined): Item {
  if (step.id !== undefined && id !== undefined) return { [step.id]: id };
  return step.clientId === undefined || clientId === undefined ? {} : { [step.clientId]: clientId };
}

function orderIn(answer: unknown, step: OrderLook, kind: OrderKindTable, ids: OrderIds): Item | undefined {
  const asksForOne = step.id !== undefined;
  if (asksForOne && step.list === undefined) {
    if (isOrder(kind, answer, ids)) return answer;
    throw new TypeError('the answer is not the order asked for');
  }
  const orders = step.list === undefined ? answer : listIn(answer, step.list);
  if (!Array.isArray(orders)) throw new TypeError('the answer is no list');
  const found = orders.find((order: unknown) => isOrder(kind, order, ids));
  // Anything else in a list of the orders of one id is no answer to the question.
  if (found === undefined && asksForOne && orders.length > 0) throw new TypeError('the list holds other orders');
  return found;
}
