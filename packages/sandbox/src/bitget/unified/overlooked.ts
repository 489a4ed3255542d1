import type { Operation } from '../../bundle/operation.ts';
import type { Values } from '../../parameters/values.ts';

/**
 * What a call was given, less what the exchange passes by although its pages leave no room for it: the coin of `setLeverage`
 * beside a pair of futures, which one client library always sends.
 */
export const withoutOverlooked = ({ api, operationId }: Operation, values: Values): Values => {
  const passesCoinBy = api === 'bitget-uta' && operationId === 'setLeverage' && values.text('category') !== 'MARGIN';
  return passesCoinBy ? { ...values, has: (name) => name !== 'coin' && values.has(name) } : values;
};
