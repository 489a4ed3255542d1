import type { Weight, WeightRule } from './limits.ts';
import type { Schema } from './schema.ts';

/** A parameter's value as text, as it goes over the wire; `undefined` where it is left out. */
type TextOf = (parameter: string) => string | undefined;

/**
 * What a call takes of the request weight; 1 where that is not known. A parameter left out counts with its described
 * default.
 *
 * @example
 * const weight = [{ when: { symbol: 'absent' }, weight: 40 }, { when: { limit: '[1,100)' }, weight: 2 }];
 * weightOf(weight, (name) => ({ symbol: 'BTCUSDT' })[name], (name) => ({ limit: { default: 50 } })[name]); // 2
 */
export function weightOf(
  weight: Weight | undefined,
  given: TextOf,
  schemaOf: (parameter: string) => Schema | undefined,
): number {
  if (weight === undefined || typeof weight === 'number') return weight ?? 1;
  const textOf: TextOf = (name) => given(name) ?? defaultIn(schemaOf(name));
  return weight.find((rule) => applies(rule, textOf))?.weight ?? 1;
}

function defaultIn({ default: value }: Schema = {}): string | undefined {
  return value === undefined ? undefined : String(value);
}

function applies({ when = {} }: WeightRule, textOf: TextOf): boolean {
  return Object.entries(when).every(([name, condition]) => holds(String(condition), textOf(name)));
}

const interval = /^([[(])\s*(-?\d+)\s*,\s*(-?\d+)\s*([\])])$/;

function holds(condition: string, text: string | undefined): boolean {
  if (condition === 'present') return text !== undefined;
  if (condition === 'absent') return text === undefined;
  if (text === undefined) return false;
  if (condition.startsWith('>')) return Number(text) > Number(condition.slice(1));
  const bounds = interval.exec(condition);
  if (bounds !== null) return isWithin(Number(text), bounds);
  return condition.split(',').some((value) => value.trim() === text);
}

function isWithin(value: number, [, opens, from, to, closes]: RegExpExecArray): boolean {
  const [low, high] = [Number(from), Number(to)];
  return (opens === '[' ? value >= low : value > low) && (closes === ']' ? value <= high : value < high);
}
