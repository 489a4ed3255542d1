/** What a value of JSON is, in the words of JSON Schema. */
export type Kind = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

export const kindOf = (value: unknown): Kind => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as Kind;
  return 'object';
};

/** Whether a described kind takes a value of another: a whole number is a number, too. */
export const takes = (described: string, kind: Kind): boolean =>
  described === kind || (described === 'number' && kind === 'integer');
