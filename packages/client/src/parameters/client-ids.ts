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
 * Gives each order that has none a client order id: without one, an order whose placing ended in an unknown outcome could not be
 * looked up. It goes into what is sent: a copy of what was given would lack what the getters of a class give.
 */
export function addIds({ id }: NamedOperation, given: Given, values: Record<string, unknown>, mint: MintId): void {
  if (!id) return;
  const [name, list] = id.split('.').reverse() as [string, string?];
  const orders = list ? values[list] : [values];
  if (!Array.isArray(orders)) return;
  for (const [at, order] of orders.entries()) {
    if (!(name in Object(list ? Object(given[list])[at] : given))) order[name] = mint();
  }
}
