import { listsWithdrawnProduct } from '../../bitget/withdrawn-products.ts';
import type { Handler } from '../handler.ts';

/** Lists the contracts of a product line: those of the example, and none of a line that was withdrawn. */
export const listContracts: Handler = {
  serves: { 'bitget-mix': ['getContractConfig'] },
  handle: ({ operation, values, template }) => (listsWithdrawnProduct(operation, values) ? [] : template),
};
