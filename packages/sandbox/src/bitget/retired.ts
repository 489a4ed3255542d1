import type { Operation } from '../bundle/operation.ts';
import { isJsonObject, type Json } from '../json.ts';
import type { Values } from '../parameters/values.ts';

/** The product lines of the demo trading that was withdrawn. */
const withdrawn = ['SUSDT-FUTURES', 'SCOIN-FUTURES', 'SUSDC-FUTURES'];

/** The product line whose last contracts were retired on 2026-09-17. Its histories may hold old rows. */
const retired = 'COIN-FUTURES';

/**
 * Whether a call lists the contracts of a product line that was withdrawn. There are none, and the exchange says so; every
 * other operation refuses the product line. Clients that ask for all product lines at their start still ask for these.
 */
export const listsWithdrawnProduct = ({ operationId }: Operation, values: Values): boolean =>
  operationId === 'getContractConfig' && withdrawn.includes(values.text('productType') ?? '');

/** The same answer without what its lists hold. */
const emptied = (json: Json): Json => {
  if (Array.isArray(json)) return [];
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
};

/** What a read of a market without contracts answers: its form, with empty lists. `undefined` for every other call. */
export const emptyMarket = (operation: Operation, values: Values, template: Json): Json | undefined => {
  const isRetired = operation.access === 'public' && values.text('productType') === retired;
  return isRetired || listsWithdrawnProduct(operation, values) ? emptied(template) : undefined;
};
