import type { FieldSet, Operation } from '../bundle/operation.ts';
import type { Contracts } from '../contracts/contracts.ts';
import { checkFields } from '../parameters/check-fields.ts';
import type { Problem } from '../parameters/problem.ts';
import type { Values } from '../parameters/values.ts';
import type { Refusal } from '../refusal.ts';
import { bitgetRefusal } from './errors.ts';
import { withoutOverlooked } from './unified/overlooked.ts';
import { asUnifiedRefusal } from './unified/parameter-refusal.ts';

/** Coin-margined contracts of the unified account have names like `BTCUSD_CM`. */
const symbolForms: { readonly [api: string]: RegExp } = {
  'bitget-mix': /^[\p{Lu}\p{Lo}\p{N}]+$/u,
  'bitget-uta': /^[\p{Lu}\p{Lo}\p{N}]+(?:_CM)?$/u,
};

const asRefusal = (problem: Problem): Refusal => {
  switch (problem.kind) {
    case 'missing':
      return bitgetRefusal('40019', problem.name);
    case 'one-of-missing': {
      const byId = problem.names.includes('orderId') && problem.names.includes('clientOid');
      return byId ? bitgetRefusal('40924') : bitgetRefusal('40913', problem.names.join(','));
    }
    case 'combination':
      if (problem.names.includes('newPrice')) return bitgetRefusal('40925');
      return bitgetRefusal('40808', problem.names.join(','));
    case 'unwanted':
      return bitgetRefusal('40808', problem.name);
    case 'count':
      return problem.name === 'orderIdList' ? bitgetRefusal('40912') : bitgetRefusal('40017', problem.name);
    case 'low':
    case 'high':
      return problem.name.toLowerCase().includes('leverage')
        ? bitgetRefusal('43050')
        : bitgetRefusal('40017', problem.name);
    default:
      return bitgetRefusal('40017', 'name' in problem ? problem.name : '');
  }
};

/** The coin-margined line of the classic API has no contracts any more, and refuses or answers in its own way. */
const isListed = (contracts: Contracts, api: string, symbol: string, values: Values): boolean => {
  const product = values.text('productType') || values.text('category');
  if (product === undefined) return contracts.has(api, symbol);
  return (api === 'bitget-mix' && product === 'COIN-FUTURES') || contracts.of(product, symbol, api) !== undefined;
};

/** Refuses a call, or an item of a list, whose values are not the described ones. What is not described is passed by. */
export const checkBitgetParameters = (
  operation: Operation,
  fields: FieldSet,
  values: Values,
  contracts?: Contracts | undefined,
): void => {
  const { api } = operation;
  const problem = checkFields(fields, withoutOverlooked(operation, values), 'absent');
  if (problem !== undefined) throw api === 'bitget-uta' ? asUnifiedRefusal(problem) : asRefusal(problem);
  const symbol = values.text('symbol');
  if (symbol && symbolForms[api]?.test(symbol) === false) throw bitgetRefusal('40034', symbol);
  if (symbol && contracts !== undefined && !isListed(contracts, api, symbol, values)) {
    throw api === 'bitget-uta' ? bitgetRefusal('25100') : bitgetRefusal('40034', symbol);
  }
};
