import { type Schema, typesOf } from '@openderivs/model';
import { ExactNumber } from './exact.ts';
import { type Facets, facetsOf, facetsOfItem, facetsOfProperty } from './facets.ts';
import { isNode } from './json.ts';

/**
 * Numbers of these formats arrive as their text. The model says so too, and the clients' tables are made with what it says:
 * said a second time here, and looked for by schema instead of by name, because a number that both took for a plain one
 * would lose its digits in the client and in what the client is compared with.
 */
const asText = ['decimal', 'int64'];

/** Whether numbers under this schema arrive as text. */
export const isTextNumber = (schema: Schema): boolean =>
  asText.includes(schema.format ?? '') && typesOf(schema).some((type) => type === 'number' || type === 'integer');

const readWith = (bundle: object, facets: Facets, value: unknown): unknown => {
  if (typeof value === 'number') return readWith(bundle, facets, new ExactNumber(String(value)));
  if (value instanceof ExactNumber) return facets.some(isTextNumber) ? value.text : Number(value.text);
  if (Array.isArray(value)) return value.map((item, at) => readWith(bundle, facetsOfItem(bundle, facets, at), item));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      readWith(bundle, facetsOfProperty(bundle, facets, name), member),
    ]),
  );
};

/** A payload as a client gives it to its caller: identifiers and decimals that are JSON numbers are text. */
export const readAsClient = (bundle: object, schema: Schema, payload: unknown): unknown =>
  readWith(bundle, facetsOf(bundle, schema), payload);
