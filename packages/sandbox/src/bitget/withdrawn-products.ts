import type { Operation } from '../bundle/operation.ts';
import type { Values } from '../parameters/values.ts';

/** The product lines of the demo trading that was withdrawn. */
const withdrawn = ['SUSDT-FUTURES', 'SCOIN-FUTURES', 'SUSDC-FUTURES'];

/**
 * Whether a call lists the contracts of a product line that was withdrawn. There are none, and the exchange says so; every
 * other operation refuses the product line. Clients that ask for all product lines at their start still ask for these.
 */
export const listsWithdrawnProduct = ({ operationId }: Operation, values: Values): boolean =>
  operationId === 'getContractConfig' && withdrawn.includes(values.text('productType') ?? '');
