import type { Conditions } from '../limits.ts';

/** A parameter's value as it goes over the wire; `undefined` where it is left out. */
export type TextOf = (parameter: string) => string | undefined;

type Test = (text: string | undefined) => boolean;

const interval = /^([[(])\s*(-?\d+)\s*,\s*(-?\d+)\s*([\])])$/;

/** Reads the conditions of a rule once, so that calls only compare. */
export function readConditions(conditions: Conditions = {}): (textOf: TextOf) => boolean {
  const tests = Object.entries(conditions).map(([name, condition]) => [name, readCondition(condition)] as const);
  return (textOf) => tests.every(([name, holds]) => holds(textOf(name)));
}

function readCondition(condition: string): Test {
  if (condition === 'present') return (text) => text !== undefined;
  if (condition === 'absent') return (text) => text === undefined;
  if (condition.startsWith('>')) {
    const least = Number(condition.slice(1));
    return (text) => text !== undefined && Number(text) > least;
  }
  const bounds = interval.exec(condition);
  if (bounds) return within(bounds);
  const values = condition.split(',').map((value) => value.trim());
  return (text) => text !== undefined && values.includes(text);
}

function within([, opens, from, to, closes]: RegExpExecArray): Test {
  const [low, high] = [Number(from), Number(to)];
  return (text) => {
    const value = text === undefined ? Number.NaN : Number(text);
    return (opens === '[' ? value >= low : value > low) && (closes === ']' ? value <= high : value < high);
  };
}
