import type { Operation } from './bundle/operation.ts';
import { isJsonObject, type Json } from './json.ts';
import type { Values } from './parameters/values.ts';

const showsResult = (example: Json): boolean => isJsonObject(example) && example.status === 'FILLED';

/**
 * The first example; where a parameter decides between an object and a list, the first of that kind, and where a call asks
 * for an order's result, the one that shows a result.
 */
export const exampleFor = ({ examples, resultBy }: Operation, values: Values): Json => {
  const result = values.text('newOrderRespType') === 'RESULT' ? examples.find(showsResult) : undefined;
  if (result !== undefined) return result;
  if (resultBy === undefined) return examples[0] ?? {};
  const wanted = values.has(resultBy.parameter) ? resultBy.present : resultBy.absent;
  return examples.find((example) => Array.isArray(example) === (wanted === 'many')) ?? examples[0] ?? {};
};
