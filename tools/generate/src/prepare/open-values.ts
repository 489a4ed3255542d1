import { type Schema, typesOf } from '@openderivs/model';

/**
 * An enum that stays open: `anyOf` a closed list and a plain string (or integer) beside it.
 * Gives the plain alternative, or undefined where the schema is no open enum.
 */
export function openAlternative(lookUp: LookUp, schema: Schema): Schema | undefined {
  const choices = schema.anyOf ?? [];
  const plain = choices.find(isPlain);
  const listed = choices.some((choice) => choice !== plain && isListed(lookUp(choice)));
  return listed ? plain : undefined;
}

/** `{ type: string }` and nothing that narrows it. */
export function isPlain(schema: Schema): boolean {
  const [type, ...others] = typesOf(schema);
  const narrowing = ['$ref', 'enum', 'const', 'format', 'pattern', 'properties'] as const;
  return (
    others.length === 0 &&
    (type === 'string' || type === 'integer') &&
    narrowing.every((key) => schema[key] === undefined)
  );
}

function isListed(schema: Schema): boolean {
  return schema.enum !== undefined || schema.const !== undefined;
}

/** How a schema is found behind its reference: in the bundle, or still in the files. */
type LookUp = (schema: Schema) => Schema;

/** A union of objects that ends with a catch-all: what tells its known alternatives apart, and the alternative at its end. */
export interface OpenUnion {
  /** Properties that every known alternative has a closed list of values for. */
  tags: string[];
  rest: Schema;
}

/**
 * Whether a schema is a union of objects with a catch-all at its end: one that has no property at all, or that leaves
 * open what tells the others apart. TypeScript cannot narrow past it.
 */
export function openUnion(lookUp: LookUp, schema: Schema): OpenUnion | undefined {
  const choices = schema.oneOf ?? schema.anyOf ?? [];
  const rest = choices.at(-1);
  if (rest === undefined || choices.length < 2) return undefined;
  const whole = choices.map(lookUp);
  if (!whole.every((choice) => typesOf(choice).includes('object') || choice.properties !== undefined)) return undefined;
  const isClosed = (property: Schema | undefined) => property !== undefined && isListed(lookUp(property));
  const open = whole.at(-1)?.properties ?? {};
  const known = whole.slice(0, -1);
  const tags = Object.keys(known[0]?.properties ?? {}).filter(
    (name) => known.every((choice) => isClosed(choice.properties?.[name])) && !isClosed(open[name]),
  );
  return tags.length > 0 || Object.keys(open).length === 0 ? { tags, rest } : undefined;
}
