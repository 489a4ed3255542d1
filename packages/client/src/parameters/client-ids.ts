import type { NamedOperation } from '../operation.ts';

/** The parameter that holds a name of the caller's own for an order that is being placed. */
const ownId = /^(newClient(Order|Strategy)Id|clientAlgoId|clientOid)$/;

/** The parameters that hold a list of orders, and what each calls its name. */
const lists: Readonly<Record<string, string>> = { batchOrders: 'newClientOrderId', orderList: 'clientOid' };

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

/**
 * The same parameters, with a client order id for each order that has none: without one, an order whose placing ended
 * in an unknown outcome could not be looked up. The caller's objects stay as they are.
 */
export function createMinting(
  operation: NamedOperation,
  names: readonly string[],
  mint: MintId | undefined,
): (params: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> {
  const own = names.find((name) => ownId.test(name));
  const list = own ?? names.find((name) => name in lists);
  if (!mint || !list || operation.effect !== 'create') return (params) => params;
  const withId = (order: unknown, name: string): unknown =>
    typeof order === 'object' && order && !(name in order) ? { ...order, [name]: mint() } : order;
  return (params) => {
    if (own) return params[own] === undefined ? { ...params, [own]: mint() } : params;
    const orders = params[list];
    if (!Array.isArray(orders)) return params;
    return { ...params, [list]: orders.map((order) => withId(order, lists[list] ?? '')) };
  };
}
