import { type Schema, typesOf } from '@openderivs/model';

export type Direction = 'request' | 'response';

/** The types that stand for more than their JSON type: six from the client's runtime, a time as text, and two that stay open. */
export type SpecialType =
  | ('Decimal' | 'DecimalInput' | 'Id' | 'IdInput' | 'UnixMs' | 'BooleanInput')
  | 'TimeText'
  | ('OtherString' | 'OtherNumber');

/** The special type that a schema has when it is sent or when it is received, if it has one. */
export function specialType(schema: Schema, direction: Direction): SpecialType | undefined {
  const types = typesOf(schema);
  const given = direction === 'request';
  if (isQuotedBoolean(schema)) return given ? 'BooleanInput' : undefined;
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  if (types.some((type) => type !== 'string' && type !== 'number' && type !== 'integer')) return undefined;
  if (schema.format === 'decimal') return given ? 'DecimalInput' : 'Decimal';
  if (schema.format === 'int64') return given ? 'IdInput' : 'Id';
  if (schema.format !== 'unix-ms') return undefined;
  if (types.includes('string')) return given ? 'TimeText' : undefined;
  return given ? undefined : 'UnixMs';
}

/** `'true'` and `'false'`: a boolean that travels in quotes. */
export function isQuotedBoolean(schema: Schema): boolean {
  const values = schema.enum ?? [];
  return values.length === 2 && values.includes('true') && values.includes('false');
}

/** A schema as it is handed to openapi-typescript, with the name of the TypeScript type that stands for it. */
export interface MarkedSchema extends Schema {
  readonly 'x-ts'?: string;
}

/** A schema that carries the special type's name instead of what makes openapi-typescript emit another type. */
export function marked(schema: Schema, special: SpecialType): MarkedSchema {
  const { enum: _values, format, type = 'string', ...rest } = schema;
  return { ...rest, ...(format !== undefined && { format }), type, 'x-ts': special };
}
