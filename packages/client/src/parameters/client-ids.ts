import type { NamedOperation } from '../operation.ts';

/** The parameters that hold a name of the caller's own for an order that is being placed. */
const idNames = new Set(['newClientOrderId', 'clientAlgoId', 'newClientStrategyId', 'clientOid']);

/** The parameters that hold a list of orders. */
const listNames = new Set(['batchOrders', 'orderList']);

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
  parameterNames: readonly string[],
  mint: MintId,
): (params: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> {
  if (operation.effect !== 'create') return (params) => params;
  const own = parameterNames.find((name) => idNames.has(name));
  const list = parameterNames.find((name) => listNames.has(name));
  if (own) return (params) => (params[own] === undefined ? { ...params, [own]: mint() } : params);
  if (!list) return (params) => params;
  const itemName = list === 'orderList' ? 'clientOid' : 'newClientOrderId';
  return (params) => {
    const items = params[list];
    if (!Array.isArray(items)) return params;
    return { ...params, [list]: items.map((item) => withId(item, itemName, mint)) };
  };
}

const withId = (item: unknown, name: string, mint: MintId): unknown =>
  typeof item === 'object' && item !== null && !(name in item) ? { ...item, [name]: mint() } : item;
