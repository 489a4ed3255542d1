import { type Document, resolve, type Schema, typesOf } from '@openderivs/model';
import { isQuotedBoolean } from '../prepare/special.ts';
import { membersOf } from './members.ts';

/**
 * How the runtime writes a value: `ids` is a JSON list of identifiers, `list` one of objects and `object` one object
 * whose members are described, `json` any other list or object.
 */
export type WireKind = 'text' | 'decimal' | 'id' | 'int' | 'time' | 'bool' | 'json' | 'ids' | 'list' | 'object';

const FORMATS: Readonly<Record<string, WireKind>> = { decimal: 'decimal', int64: 'id', 'unix-ms': 'time' };

/** Lists by the kind of their items. */
const LISTS: Partial<Record<WireKind, WireKind>> = { id: 'ids', object: 'list' };

/** What a parameter or body property is on the wire. */
export function wireKind(document: Document, property: Schema): WireKind {
  const schema = resolve(document, property);
  const types = typesOf(schema);
  if (isQuotedBoolean(schema) || types.includes('boolean')) return 'bool';
  if (types.includes('array')) return LISTS[wireKind(document, schema.items ?? {})] ?? 'json';
  if (types.includes('object') || schema.properties !== undefined) {
    return membersOf(document, schema) === undefined ? 'json' : 'object';
  }
  const format = FORMATS[schema.format ?? ''];
  if (format !== undefined) return format;
  if (types.includes('integer')) return 'int';
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  // Where an empty text is a value (`DecimalOrEmpty`), only text lets it through.
  if (parts.some((part) => resolve(document, part).const === '')) return 'text';
  return parts.map((part) => wireKind(document, part)).find((kind) => kind !== 'text') ?? 'text';
}
