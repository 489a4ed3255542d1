import type { Operation, WeightRule } from '../bundle/operation.ts';
import type { Values } from '../parameters/values.ts';

const interval = /^([[(])\s*(-?\d+)\s*,\s*(-?\d+)\s*([\])])$/;

const isWithin = (text: string, condition: RegExpExecArray): boolean => {
  const [value, low, high] = [Number(text), Number(condition[2]), Number(condition[3])];
  const above = condition[1] === '[' ? value >= low : value > low;
  return above && (condition[4] === ']' ? value <= high : value < high);
};

const holds = (condition: string, text: string | undefined): boolean => {
  if (condition === 'present') return text !== undefined;
  if (condition === 'absent') return text === undefined;
  if (text === undefined) return false;
  if (condition.startsWith('>')) return Number(text) > Number(condition.slice(1));
  const bounds = interval.exec(condition);
  if (bounds !== null) return isWithin(text, bounds);
  return condition.split(',').some((value) => value.trim() === text);
};

const applies = (rule: WeightRule, textOf: (name: string) => string | undefined): boolean =>
  Object.entries(rule.when ?? {}).every(([name, condition]) => holds(String(condition), textOf(name)));

/** What a call takes of the request weight. A parameter left out counts with its described default; an unknown weight is 1. */
export const weightOf = ({ weight, fields }: Operation, values: Values): number => {
  if (weight === undefined) return 1;
  if (typeof weight === 'number') return weight;
  const textOf = (name: string): string | undefined => {
    const initial = fields.find((field) => field.name === name)?.schema.default;
    return values.text(name) ?? (initial === undefined ? undefined : String(initial));
  };
  return weight.find((rule) => applies(rule, textOf))?.weight ?? 1;
};
