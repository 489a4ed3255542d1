import { LosslessNumber } from 'lossless-json';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';

/** What is known about a thing, under every name that some answer has for it. */
export type Facts = { readonly [name: string]: Json | undefined };

const inTypeOf = (template: Json, fact: Json): Json => {
  if (typeof template === 'string' && (typeof fact === 'bigint' || typeof fact === 'number')) return String(fact);
  if (typeof template === 'string' && typeof fact === 'boolean') return String(fact);
  if (typeof template === 'boolean' && typeof fact === 'string') return fact === 'true';
  if (typeof template === 'number' && typeof fact === 'string') return fact === '' ? 0 : new LosslessNumber(fact);
  return fact;
};

/**
 * Fills a described example with facts: the answer keeps the example's names and types, and what no fact is known of keeps
 * the example's value. A fact that is `undefined` takes its property out.
 */
export const shape = (template: Json | undefined, facts: Facts): JsonObject => {
  if (!isJsonObject(template)) return facts;
  const shaped: { [name: string]: Json | undefined } = {};
  for (const name of Object.keys(template)) {
    const value = template[name];
    const fact = facts[name];
    if (value === undefined || !Object.hasOwn(facts, name)) shaped[name] = value;
    else shaped[name] = fact === undefined ? undefined : inTypeOf(value, fact);
  }
  return shaped;
};

/** The example of a list's item, or of the one object. */
export const itemOf = (template: Json): Json => (Array.isArray(template) ? (template[0] ?? {}) : template);

/** One thing, in a list of its own where the description has it so. */
export const shapeOne = (template: Json, facts: Facts): Json => {
  const one = shape(itemOf(template), facts);
  return Array.isArray(template) ? [one] : one;
};
