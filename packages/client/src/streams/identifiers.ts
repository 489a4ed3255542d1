/** Which of two identifiers of digits is larger: below 0 when the first is smaller. They may be longer than a double holds. */
export const compare = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

/** An identifier as text; `undefined` where there is none. */
export const idText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
