import { type Document, operationsOf } from '@openderivs/model';
import { type Arrange, partsOf } from './arrange.ts';
import { seedOrder } from './seed-order.ts';

/**
 * What a description tells of the state in which a call succeeds: an order that the call names is there. Exchanges whose
 * calls need more than that have an arrangement of their own.
 */
export const arrangeOrders = (bundle: Document): Arrange => {
  const { exchange = '', symbol: usualSymbol = '' } = bundle.info['x-client'] ?? {};
  const kinds = operationsOf(bundle).flatMap(({ operation }) => {
    const placing = operation['x-placing'];
    return placing === undefined ? [] : [{ name: operation.operationId, placing }];
  });
  const clientIds = kinds.flatMap(({ placing }) => placing.find.flatMap(({ id }) => id ?? []));
  const others = [...clientIds, ...kinds.map(({ placing }) => placing.id.split('.').at(-1)), 'symbol'];
  const ids = (bundle['x-lookup'] ?? []).filter((name) => !others.includes(name));

  return (sandbox, _api, { operation, parameters }) => {
    if (kinds.some(({ name }) => name === operation.operationId)) return parameters;
    const book = sandbox.account(exchange).book();
    const symbol = String(parameters.symbol ?? usualSymbol);
    for (const part of partsOf(parameters)) {
      const id = ids.map((name) => part[name]).find((given) => given !== undefined);
      const clientId = clientIds.map((name) => part[name]).find((given) => given !== undefined);
      if (id === undefined && clientId === undefined) continue;
      seedOrder(book, { service: 'plain', symbol, id, clientId, side: 'buy', type: 'limit' });
    }
    return parameters;
  };
};
