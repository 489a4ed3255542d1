import { isExchangeError } from '../errors/guards.ts';
import type { CallOptions } from '../options.ts';
import type { Code, FindStep, OrderPlacing, PlacingTable } from './placing.ts';

/** What JSON calls an object. */
export type Item = Readonly<Record<string, unknown>>;

type Method = (params: object, options: CallOptions) => Promise<object>;

/** Is this an object, as JSON has them? */
export const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** The method of an operation; a client has one for each that its description names. */
export const methodOf = (client: object, operation: string): Method => client[operation as never];

/**
 * The order of an id; `undefined` when the exchange says that there is none. Throws when it cannot tell.
 *
 * An answer may have any form: whoever asks has to look whether it is the order of this very id.
 */
export async function findOrder(
  client: object,
  { absent }: PlacingTable,
  { find, answerId }: OrderPlacing,
  { params, id, options }: { readonly params: Item; readonly id: string; readonly options: CallOptions },
): Promise<unknown> {
  for (const step of find) {
    const asked = Object.fromEntries((step.with ?? []).map((name) => [name, params[name]]));
    const request = { ...asked, ...step.set, ...(step.id && { [step.id]: id }) };
    const query = methodOf(client, step.operation)(request, options);
    const answer = await absentWhen([...absent, ...(step.absent ?? [])], query);
    const found = answer === undefined ? undefined : orderIn(answer, step, answerId, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The statuses with which an exchange says that there is no such order, or no such path; under others a code proves nothing. */
const refusing = [400, 404];

/** The answer of a query, or `undefined` when the exchange says with one of these codes that there is no such order. */
export async function absentWhen(codes: readonly Code[], query: Promise<unknown>): Promise<unknown> {
  try {
    // An answer without data is no order, and no word that there is none.
    return (await query) ?? null;
  } catch (error) {
    if (isExchangeError(error) && refusing.includes(error.status) && codes.includes(error.exchangeCode)) {
      return undefined;
    }
    throw error;
  }
}

function orderIn(answer: unknown, { id: parameter, list }: FindStep, answerId: string, id: string): unknown {
  if (parameter && !list) return answer;
  const orders = list ? listIn(answer, list) : answer;
  if (!Array.isArray(orders)) throw new TypeError('the answer is no list');
  const found = orders.find((order) => isNamed(order, answerId, id));
  // Anything else in a list of the orders of one id is no answer to the question.
  if (!found && parameter && orders.length) throw new TypeError('the list holds other orders than the one asked for');
  return found;
}

/** The list under a property of an answer; `null` is an empty one too. */
export function listIn(answer: unknown, property: string): unknown {
  const list: unknown = Object(answer)[property];
  return list === null ? [] : list;
}

/** Does an answer, which may have any form, name the order? */
export const isNamed = (answer: unknown, property: string, id: string): boolean =>
  isItem(answer) && answer[property] === id;

/** Is this an order that the exchange rejected but keeps? */
export const isRejected = ({ rejected = {} }: OrderPlacing, order: unknown): boolean =>
  Object.entries(rejected).some(([name, value]) => Object(order)[name] === value);
