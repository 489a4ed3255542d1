import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import type { Problem } from '../parameters/problem.ts';
import { type Values, valuesOf } from '../parameters/values.ts';

const isForm = (incoming: Incoming): boolean => {
  const type = incoming.header('content-type');
  return incoming.method !== 'GET' && (type === undefined || type.startsWith('application/x-www-form-urlencoded'));
};

/** Spellings that the exchange takes beside the described ones; ccxt and others send them. */
const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['orderidlist', 'orderIdList'],
  ['origclientorderidlist', 'origClientOrderIdList'],
]);

const isParameter = (name: string): boolean => name !== 'signature';

/** What a call was given. */
export interface BinanceParameters {
  readonly values: Values;
  /** The names in the body, as they came. */
  readonly bodyNames: readonly string[];
  readonly repeated: Problem | undefined;
}

/** The parameters of a call from its query and form body; where both name one, the query's counts. */
export const readBinanceValues = (incoming: Incoming): BinanceParameters => {
  const record: { [name: string]: string } = {};
  let repeated: Problem | undefined;
  const body = readPairs(isForm(incoming) ? incoming.body : '');
  for (const pairs of [body, incoming.pairs]) {
    const seen = new Set<string>();
    for (const [sent, value] of pairs) {
      const name = otherSpellings.get(sent) ?? sent;
      if (seen.has(name)) repeated ??= { kind: 'repeated', name };
      seen.add(name);
      if (isParameter(name)) record[name] = value;
    }
  }
  const bodyNames = body.length === 0 ? [] : [...new Set(body.map(([name]) => name))].filter(isParameter);
  return { values: valuesOf(record), bodyNames, repeated };
};
