import { isSame } from '../amounts.ts';
import type { Fact } from '../facts.ts';

/** What of a fact may change, and nothing that follows from it: the status of an open order does, and has other words here and there. */
const contents: Readonly<Record<Fact['kind'], readonly string[]>> = {
  order: ['filled', 'quantity', 'price'],
  algoOrder: ['quantity', 'price', 'triggerPrice'],
  fill: [],
  position: ['amount', 'entryPrice'],
  balance: ['balance'],
};

/** Prices of entry are averages: REST and the stream round them at different places. */
const rounded = new Set(['entryPrice']);
const tolerance = 1e-6;

/** Whether two facts of the same order, position or balance say the same of it. What one of them leaves out does not count. */
export const saysTheSame = (one: Fact, other: Fact): boolean => {
  const [first, second] = [one, other] as unknown as Readonly<Record<string, unknown>>[];
  return contents[one.kind].every((name) => {
    const [value, expected] = [first?.[name], second?.[name]];
    if (value === undefined || expected === undefined || isSame(value, expected)) return true;
    return rounded.has(name) && isNear(Number(value), Number(expected));
  });
};

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
