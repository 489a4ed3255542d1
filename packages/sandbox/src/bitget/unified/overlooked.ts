import type { Operation } from '../../bundle/operation.ts';
import type { Values } from '../../parameters/values.ts';

/** By operation, which names the exchange passes by although the description leaves no room for them. Clients send these. */
const overlooked: { readonly [operationId: string]: (values: Values) => readonly string[] } = {
  // The coin says whose leverage it is on margin; futures have the pair for it.
  setLeverage: (values) => (values.text('category') === 'MARGIN' ? [] : ['coin']),
  // The page asks for a quantity always, while an order that guards the whole position closes all of it.
  placeStrategyOrder: (values) => {
    if ((values.text('type') || 'tpsl') !== 'tpsl') return [];
    return values.text('tpslMode') === 'partial' ? ['side'] : ['side', 'qty'];
  },
};

/** What a call was given, less what the exchange passes by. */
export const withoutOverlooked = ({ api, operationId }: Operation, values: Values): Values => {
  const names = api === 'bitget-uta' ? (overlooked[operationId]?.(values) ?? []) : [];
  return names.length === 0 ? values : { ...values, has: (name) => !names.includes(name) && values.has(name) };
};
