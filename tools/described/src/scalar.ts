import { type Schema, typesOf } from '@openderivs/model';

/** Values that mean something to a program, under names that the exchanges use everywhere. */
export type KnownValues = { readonly [name: string]: unknown };

const time = 1_735_689_600_000;
const hour = 3_600_000;

const timeAt = (name: string): number => (/^end|To$/.test(name) ? time + hour : time);

/** A value that the schema of one parameter allows: an example of it where one is given. */
export const scalarOf = (schema: Schema, name: string, known: KnownValues): unknown => {
  const types = typesOf(schema);
  const shown = schema.const ?? schema.enum?.[0] ?? schema.example ?? schema.examples?.[0];
  if (shown !== undefined) return shown;
  if (Object.hasOwn(known, name)) return known[name];
  if (schema.format === 'unix-ms') return types.includes('string') ? String(timeAt(name)) : timeAt(name);
  if (schema.format === 'int64') return '8389765612825190229';
  if (schema.format === 'decimal') return schema['x-minimum'] ?? '1.5';
  if (types.includes('integer')) return schema.default ?? schema.minimum ?? schema.maximum ?? 1;
  if (types.includes('boolean')) return true;
  return schema.default ?? 'abc';
};
