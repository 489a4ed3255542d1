import { isLosslessNumber, type LosslessNumber, parse, stringify } from 'lossless-json';

/** What an answer is made of. A `bigint` or a `LosslessNumber` is written as a JSON number without losing a digit. */
export type Json = string | number | bigint | boolean | null | LosslessNumber | readonly Json[] | JsonObject;

/** A JSON object of an answer; properties that are `undefined` are left out. */
export type JsonObject = { readonly [key: string]: Json | undefined };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);

export const writeJson = (value: Json): string => stringify(value) ?? 'null';

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
