import type { NamedOperation } from '../operation.ts';
import type { Parameters } from './parse.ts';

/** The parameters for a name of the caller's own for an order that is being placed. */
export const idName = /^(newClient(Order|Strategy)Id|clientAlgoId|clientOid)$/;

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
export const withIds = (
  { effect }: NamedOperation,
  names: Parameters,
  params: Given,
  mint: MintId | undefined,
): Given => (mint && effect === 'create' ? named(names, params, mint) : params);

/** The name stands among the parameters, or in each order of a list among them. */
function named(names: Parameters, params: Given, mint: MintId): Given {
  for (const { name, members } of names.values()) {
    if (idName.test(name)) return name in params ? params : { ...params, [name]: mint() };
    const orders = params[name];
    if (members && Array.isArray(orders)) {
      return {
        ...params,
        [name]: orders.map((order) => (Object(order) === order ? named(members, order, mint) : order)),
      };
    }
  }
  return params;
}
