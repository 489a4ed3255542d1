import type { NamedOperation } from '../operation.ts';

/** Makes the names; the prefix is nobody's reserved one (`x-`, `autoclose`, `adl_`, `settlement_`). */
export type MintId = () => string;

/**
 * Names of 26 characters, within every API's pattern and bound of 32. A time first, so that they sort; chance behind
 * it, so that two processes do not meet.
 */
export const createMintId =
  (wallClock: () => number, random: () => number): MintId =>
  () => {
    let id = `od${wallClock().toString(36).padStart(9, '0')}`;
    while (id.length < 26) id += Math.floor(random() * 36).toString(36);
    return id;
  };

type Given = Readonly<Record<string, unknown>>;

/**
 * The same parameters, with a client order id for each order that has none: without one, an order whose placing ended
 * in an unknown outcome could not be looked up. The caller's objects stay as they are.
 */
export function withIds({ id }: NamedOperation, params: Given, mint: MintId | undefined): Given {
  if (!mint || !id) return params;
  const [name, list] = id.split('.').reverse() as [string, string?];
  const named = (order: Given): Given =>
    Object(order) !== order || name in order ? order : withMember(order, name, mint());
  if (!list) return named(params);
  const orders = params[list];
  return Array.isArray(orders) ? withMember(params, list, orders.map(named)) : params;
}

/**
 * The same with one more member. Of an object of a class, a copy would lack what its getters give, so that one inherits; a plain
 * one is copied, which is quicker.
 */
const withMember = (given: Given, name: string, value: unknown): Given =>
  Object.getPrototypeOf(given) === Object.prototype
    ? { ...given, [name]: value }
    : Object.create(given, { [name]: { value } });
