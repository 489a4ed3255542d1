import { breachOf, type Constraint } from '@openderivs/model';
import type { Problem } from './problem.ts';
import type { Values } from './values.ts';

/** The first of a description's constraints that the values break. */
export const checkConstraints = (constraints: readonly Constraint[], values: Values): Problem | undefined =>
  breachOf(constraints, {
    has: (name) => values.has(name),
    is: (name, value) => values.text(name) === String(value),
  });
