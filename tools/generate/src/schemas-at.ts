import { resolve, type Schema } from '@openderivs/model';

/** What stands at a path of a payload, by each of the alternatives that describe it; nothing where nobody describes it. */
export function schemasAt(document: object, payload: Schema, path: string): Schema[] {
  const steps = path.replaceAll('[]', '.[]').split('.');
  return steps
    .filter((step) => step !== '')
    .reduce<Schema[]>((places, step) => places.flatMap((place) => inside(document, place, step)), [payload])
    .map((schema) => resolve(document, schema));
}

/** The names of what is directly inside; `[]` for the entries of a list. */
export function namesIn(document: object, schema: Schema): string[] {
  return membersOf(document, schema).map(([name]) => name);
}

function inside(document: object, schema: Schema, step: string): Schema[] {
  return membersOf(document, schema).flatMap(([name, member]) =>
    name === step || (name === '[]' && /^\d+$/.test(step)) ? [member] : [],
  );
}

function membersOf(document: object, given: Schema): [string, Schema][] {
  const { properties = {}, items, prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = resolve(document, given);
  return [
    ...Object.entries(properties),
    ...[...prefixItems, ...(items === undefined ? [] : [items])].map((item): [string, Schema] => ['[]', item]),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => membersOf(document, part)),
  ];
}

/** The values that are described for a place; undefined where any text fits. Compared as text. */
export function valuesAt(document: object, schemas: readonly Schema[]): string[] | undefined {
  const listed = schemas.flatMap((schema) => listedIn(document, schema));
  return listed.length === 0 ? undefined : listed;
}

function listedIn(document: object, given: Schema): string[] {
  const { enum: values, const: only, type, anyOf = [], oneOf = [] } = resolve(document, given);
  if (type === 'boolean') return ['true', 'false'];
  return [
    ...(values ?? (only === undefined ? [] : [only])).map(String),
    ...[...anyOf, ...oneOf].flatMap((part) => listedIn(document, part)),
  ];
}
