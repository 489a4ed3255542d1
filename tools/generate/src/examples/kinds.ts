import type { Schema } from '@openderivs/model';

/** The JSON types that a value has, the narrowest first. */
export function kindOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

/** The JSON types that a schema allows; none means all. */
export function kindsOf(schema: Schema): string[] {
  return [schema.type ?? []].flat();
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
