type Fields = Readonly<Record<string, unknown>>;

/** An object's fields, whatever a drifted answer has in its place. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** The objects of a list, whatever a drifted answer has in its place. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** A text or a number as text; empty where it is neither. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
