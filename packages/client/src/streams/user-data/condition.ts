import { createAt } from './at.ts';
import type { Condition } from './table.ts';

/** Whether a condition holds for an entry of an event. */
export type Holds = (entry: unknown, root: unknown) => boolean;

export function createHolds(condition: Condition): Holds {
  const parts = Object.entries(condition).map(([path, value]) => ({
    at: createAt(path),
    values: new Set(typeof value === 'string' ? [value] : value),
  }));
  return (entry, root) => parts.every(({ at, values }) => values.has(String(at(entry, root) ?? '')));
}
