import { type Document, requiredIn, resolve, type Schema, waysOf } from '@openderivs/model';

/** What an object of a request holds. */
export interface Members {
  /** The properties of all its parts and choices. */
  properties: Record<string, Schema>;
  /** The properties that every form of it must have. */
  required: string[];
}

/** The members of an object schema; nothing where it may hold names that the description does not know. */
export function membersOf(document: Document, given: Schema): Members | undefined {
  const schema = resolve(document, given);
  if (schema.additionalProperties) return undefined;
  const parts = (schema.allOf ?? []).map((part) => membersOf(document, part));
  const forms = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((form) => membersOf(document, form));
  const inside = [...parts, ...forms].filter((members) => members !== undefined);
  if (inside.length < parts.length + forms.length) return undefined;
  const properties = Object.assign({}, schema.properties, ...inside.map((members) => members.properties));
  if (Object.keys(properties).length === 0) return undefined;
  const required = [
    ...(schema.required ?? []),
    ...parts.flatMap((part) => part?.required ?? []),
    ...inAll(forms.map((form) => form?.required ?? [])),
    ...(schema['x-constraints'] ?? []).flatMap((constraint) => inAll(waysOf(constraint).map(requiredIn))),
  ];
  return { properties, required: [...new Set(required)] };
}

/** The names that all of the lists hold. */
const inAll = ([first = [], ...others]: readonly string[][]): string[] =>
  first.filter((name) => others.every((names) => names.includes(name)));
