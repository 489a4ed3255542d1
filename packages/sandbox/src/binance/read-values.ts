import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import type { Problem } from '../parameters/problem.ts';
import { type Values, valuesOf } from '../parameters/values.ts';

const isForm = (incoming: Incoming): boolean => {
  const type = incoming.header('content-type');
  return incoming.method !== 'GET' && (type === undefined || type.startsWith('application/x-www-form-urlencoded'));
};

/** The parameters of a call from its query and form body; where both name one, the query's counts. */
export const readBinanceValues = (incoming: Incoming): { values: Values; repeated: Problem | undefined } => {
  const record: { [name: string]: string } = {};
  let repeated: Problem | undefined;
  for (const pairs of [readPairs(isForm(incoming) ? incoming.body : ''), readPairs(incoming.query)]) {
    const seen = new Set<string>();
    for (const [name, value] of pairs) {
      if (seen.has(name)) repeated ??= { kind: 'repeated', name };
      seen.add(name);
      if (name !== 'signature') record[name] = value;
    }
  }
  return { values: valuesOf(record), repeated };
};
