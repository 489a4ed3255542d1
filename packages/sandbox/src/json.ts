import { isLosslessNumber, type LosslessNumber, parse } from 'lossless-json';

/** What an answer is made of. A `bigint` or a `LosslessNumber` is written as a JSON number without losing a digit. */
export type Json = string | number | bigint | boolean | null | LosslessNumber | readonly Json[] | JsonObject;

/** A JSON object of an answer; properties that are `undefined` are left out. */
export type JsonObject = { readonly [key: string]: Json | undefined };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);

/** Whether JSON writes a text as it stands: all that it may write in another way lies outside of plain ASCII, or is one of two. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || code === 34 || code === 92) return false;
  }
  return true;
};

const writeText = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text));

/** Names of properties as they are written: an exchange has a few thousand of them. */
const written = new Map<string, string>();

const writeName = (name: string): string => {
  const known = written.get(name) ?? `${writeText(name)}:`;
  if (written.size < 10_000) written.set(name, known);
  return known;
};

/** Writes JSON. Several times as fast as a serializer that looks for everything a JavaScript value can be. */
export const writeJson = (value: Json): string => {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return String(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${writeJson(item ?? null)}`;
    return `[${text}]`;
  }
  const object = value as JsonObject;
  for (const name of Object.keys(object)) {
    const member = object[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${writeName(name)}${writeJson(member)}`;
  }
  return `{${text}}`;
};

/** What a request's JSON holds once numbers are kept as their text. */
export type ReadJson = string | boolean | null | ReadJson[] | { [key: string]: ReadJson };

/** Whether a value is a JSON object, as opposed to a list or a scalar. */
export const isReadObject = (value: unknown): value is { [key: string]: ReadJson } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = {
  parseNumber: (digits: string) => digits,
  onDuplicateKey: (twice: { newValue: unknown }) => twice.newValue,
};

/**
 * Reads JSON with every number as its very text, so that an order id beyond 2^53 is found again. Of a name that stands
 * twice, the last counts. Throws on malformed text.
 */
export const readJson = (text: string): ReadJson => parse(text, undefined, asText) as ReadJson;
