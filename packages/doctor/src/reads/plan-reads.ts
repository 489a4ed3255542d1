import {
  type Access,
  accessOf,
  answerOf,
  type Document,
  type OperationAt,
  operationsOf,
  type Parameter,
  type Schema,
  type Variant,
  waysOf,
} from '@openderivs/model';
import { type Known, valueFor } from './known-values.ts';

/** A call that reads, with its parameters; or the reason why it is not made. */
export interface Read {
  readonly operation: string;
  readonly method: string;
  readonly at: string;
  readonly access: Access['kind'];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly answer: Schema;
  readonly skipped?: string;
}

/** Reads that do more than read, or that an account has few of. */
const leftAlone: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /\/asyn$/, why: 'starts a download, of which an account has few a month' },
  { path: /\/(sub-)?deposit-address$/, why: 'may create an address' },
];

/** What the client adds by itself. */
const byTheClient = ['timestamp', 'recvWindow'];

type Values = Record<string, unknown>;

/** The first way to meet a constraint with what is known. */
const satisfy = (ways: readonly Variant[], values: Values, knownAs: (name: string) => unknown): string | undefined => {
  for (const { when = {}, require = [], forbid = [] } of ways) {
    // What this way is for is chosen, too: a market order where a limit order would need a price.
    const chosen = Object.entries(when).flatMap(([name, [first]]) => (first === null ? [] : [[name, first] as const]));
    const needed = require.filter((name) => values[name] === undefined);
    if (forbid.some((name) => values[name] !== undefined)) continue;
    if (needed.some((name) => knownAs(name) === undefined)) continue;
    for (const name of needed) values[name] = knownAs(name);
    for (const [name, value] of chosen) values[name] = value;
    return undefined;
  }
  return `needs ${[...new Set(ways.flatMap(({ require = [] }) => require))].join(' or ')}`;
};

const planOne = (document: Document, at: OperationAt, known: Known): Read[] => {
  const { path, method, operation } = at;
  const parameters = at.parameters.filter(({ name }) => !byTheClient.includes(name));
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const knownAs = (name: string): unknown => {
    const parameter: Parameter | undefined = byName.get(name);
    return parameter && valueFor(document, path, parameter, known);
  };
  const required = parameters.filter((parameter) => parameter.required === true).map(({ name }) => name);
  const unknown = required.filter((name) => knownAs(name) === undefined);
  const values: Values = Object.fromEntries(required.map((name) => [name, knownAs(name)]));
  const ways = operation['x-constraints'] ?? [];
  const unmet = ways.map((constraint) =>
    'atMostOneOf' in constraint ? undefined : satisfy(waysOf(constraint), values, knownAs),
  );
  const reason =
    leftAlone.find((each) => each.path.test(path))?.why ??
    (unknown.length > 0 ? `needs ${unknown.join(' and ')}` : unmet.find((each) => each !== undefined));
  const read: Read = {
    operation: String(operation.operationId),
    method: method.toUpperCase(),
    at: path,
    access: accessOf(operation).kind,
    parameters: values,
    answer: answerOf(document, operation)?.schema ?? {},
    ...(reason !== undefined && { skipped: reason }),
  };
  // The answer has another form with this parameter than without it, so both are asked for.
  const decisive = operation['x-result-by']?.parameter;
  const value = decisive === undefined || reason !== undefined ? undefined : knownAs(decisive);
  if (decisive === undefined || value === undefined || values[decisive] !== undefined) return [read];
  return [read, { ...read, parameters: { ...values, [decisive]: value } }];
};

/** Every call of a description that only reads, with the parameters that can be known. */
export const planReads = (document: Document, known: Known): Read[] =>
  operationsOf(document)
    .filter(({ method }) => method === 'get')
    .flatMap((at) => planOne(document, at, known));
