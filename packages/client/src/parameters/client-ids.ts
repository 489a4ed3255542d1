import type { NamedOperation } from '../operation.ts';
import type { Names } from './names.ts';

/**
 * Where a name of the caller's own for an order that is being placed stands: in one of these parameters, or in each
 * order of a list, under the name given here.
 */
const places: Readonly<Record<string, string | undefined>> = {
  newClientOrderId: undefined,
  newClientStrategyId: undefined,
  clientAlgoId: undefined,
  clientOid: undefined,
  batchOrders: 'newClientOrderId',
  orderList: 'clientOid',
};

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
export function withIds({ effect }: NamedOperation, names: Names, params: Given, mint: MintId | undefined): Given {
  if (!mint || effect !== 'create') return params;
  const place = Object.keys(places).find((name) => names.has(name));
  if (!place) return params;
  const named = (order: Given, name: string): Given => (name in order ? order : { ...order, [name]: mint() });
  const inOrder = places[place];
  if (!inOrder) return named(params, place);
  const orders = params[place];
  if (!Array.isArray(orders)) return params;
  return { ...params, [place]: orders.map((order) => (Object(order) === order ? named(order, inOrder) : order)) };
}
