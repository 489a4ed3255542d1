import type { Document, Schema } from '../openapi.ts';
import { typesOf } from '../openapi.ts';
import { isQuotedBoolean } from '../prepare/special.ts';
import { resolve } from '../references.ts';

/** How the runtime writes a value: `ids` is a JSON list of identifiers, `json` any other list or object. */
export type WireKind = 'text' | 'decimal' | 'id' | 'int' | 'time' | 'bool' | 'json' | 'ids';

const FORMATS: Readonly<Record<string, WireKind>> = { decimal: 'decimal', int64: 'id', 'unix-ms': 'time' };

/** What a parameter or body property is on the wire. */
export function wireKind(document: Document, property: Schema): WireKind {
  const schema = resolve(document, property);
  const types = typesOf(schema);
  if (isQuotedBoolean(schema) || types.includes('boolean')) return 'bool';
  if (types.includes('array')) return schema.items && wireKind(document, schema.items) === 'id' ? 'ids' : 'json';
  if (types.includes('object') || schema.properties !== undefined) return 'json';
  const format = FORMATS[schema.format ?? ''];
  if (format !== undefined) return format;
  if (types.includes('integer')) return 'int';
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  // Where an empty text is a value (`DecimalOrEmpty`), only text lets it through.
  if (parts.some((part) => resolve(document, part).const === '')) return 'text';
  return parts.map((part) => wireKind(document, part)).find((kind) => kind !== 'text') ?? 'text';
}
