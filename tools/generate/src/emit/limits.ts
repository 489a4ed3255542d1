import type { Plan, PlannedOperation } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** limits.ts: what a call takes of the exchange's limits. A file of its own, so that only who counts loads it. */
export function emitLimits({ target, operations }: Plan): string {
  return `${header(target.api)}
import type { OperationLimits } from '@openderivs/client';
import type { operations as described } from './schema.ts';

/** How much of the exchange's limits one call of each operation takes. */
export const limits: Readonly<Record<keyof described, OperationLimits>> = {
${operations.map(entry).join('')}};
`;
}

function entry({ name, weight, orderCount, frequency }: PlannedOperation): string {
  const known = Object.entries({ weight, orderCount, frequency }).filter(([, value]) => value !== undefined);
  return `  ${key(name)}: ${literal(Object.fromEntries(known))},\n`;
}
