import { pascal } from '@openderivs/generate';
import type { FiltersRules } from '@openderivs/model';
import type { Facts } from '../facts.ts';

/** The type of the orders that an operation places, which may stand in a list. */
const orderType = (path: string): string => {
  const [operation = '', list] = path.split('.');
  const params = `${pascal(operation)}Params`;
  return list === undefined ? params : `${params}${list === 'body' ? '' : `['${list}']`}[number]`;
};

/** The type of a contract: an entry of what an operation lists. Where the API lists none, any object is taken. */
const contractType = ({ contracts }: FiltersRules): string => {
  if (contracts === undefined) return 'object';
  const { operation, list } = contracts;
  return `${pascal(operation)}Result${list === undefined ? '' : `['${list}']`}[number]`;
};

/** src/filters.ts: what looks at an order before it is sent. */
export const filters = ({ target, document }: Facts): string => {
  const rules = document['x-filters'] as FiltersRules;
  const orders = rules.order.operations.map(orderType);
  const contract = contractType(rules);
  const types = [...orders, contract].flatMap((type) => /^\w+(?:Params|Result)/.exec(type) ?? []);
  return `import {
  type CheckOrder,
  type ContractFilters,
  createFilters,
  type FitOrder,
} from '@openderivs/client/filters';
import type { ${[...new Set(types)].sort().join(', ')} } from './generated/client.ts';
import { filters as table } from './generated/filters.ts';

export type { CheckedOrder, ContractFilters, OrderRefusal, OrderUnjudged } from '@openderivs/client/filters';

/** A contract as the exchange lists it. */
export type Contract = ${contract};

/** An order that its contract can be asked about. */
export type Order = ${orders.join(' | ')};

const filters = createFilters<Order, Contract, typeof table>(table);

/**
 * What a contract takes of an order, in one form for every API. Amounts are decimal text, computed exactly.
 *
 * @example
 * const { tick, step, minQuantity, minNotional } = filtersOf(contract);
 */
export const filtersOf: (contract: Contract) => ContractFilters = filters.filtersOf;

/**
 * Rounds an order so that its contract takes its price and its quantity: a buy never becomes dearer, a sell never cheaper, and no
 * quantity becomes larger. What would become zero is refused with a \`BadInputError\`.
 *
 * @example
 * const rounded = fitOrder(order, contract);
 */
export const fitOrder: FitOrder<Order, Contract, typeof table> = filters.fitOrder;

/**
 * Lists what the exchange will refuse of an order: each with its code, in words, and with the nearest value that passes. An empty
 * list says that nothing is known against the order. What is not told is not judged: \`unjudged\` names each such rule.
 *
 * @example
 * const { refusals, unjudged } = checkOrder(order, contract);
 * for (const { code, message } of refusals) console.log('${target.api}', code, message);
 */
export const checkOrder: CheckOrder<Order, Contract, typeof table> = filters.checkOrder;
`;
};
