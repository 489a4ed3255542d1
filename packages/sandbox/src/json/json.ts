const mark = Symbol('digits');

/** A number whose digits reach the wire exactly as they are written. */
export interface Digits {
  readonly [mark]: string;
}

/** What an answer is made of. A `bigint` or {@link Digits} is written as a JSON number without losing a digit. */
export type Json =
  | string
  | number
  | bigint
  | boolean
  | null
  | Digits
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A JSON object of an answer; properties that are `undefined` are left out. */
export type JsonObject = { readonly [key: string]: Json | undefined };

export const digits = (text: string): Digits => ({ [mark]: text });

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(mark in value);

/**
 * Writes JSON text by hand, because `JSON.stringify` knows neither identifiers beyond 2^53 nor decimals such as `100.0`.
 */
export const writeJson = (value: Json): string => {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => writeJson(item)).join(',')}]`;
  if (mark in value) return (value as Digits)[mark];
  const members: string[] = [];
  for (const [key, member] of Object.entries(value as JsonObject)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${writeJson(member)}`);
  }
  return `{${members.join(',')}}`;
};
