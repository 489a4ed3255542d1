import type { Plan, PlannedOperation } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** limits.ts: what a call takes of the exchange's limits. A file of its own, so that browsers need not load it. */
export function emitLimits({ target, operations, limits }: Plan): string {
  return `${header(target.api)}
import type { OperationLimits, RateLimits } from '@openderivs/client';
import type { operations as described } from './schema.ts';

/** The limits of the API as a whole. */
export const rateLimits: RateLimits = ${literal({ api: target.api, ...(limits ?? { pool: target.api, weight: { limits: {} } }) })};

/** How much of the exchange's limits one call of each operation takes. */
export const limits: Readonly<Record<keyof described, OperationLimits>> = {
${operations.map(entry).join('')}};
`;
}

/** no-limits.ts: what browsers load in its place. */
export const emitNoLimits = ({ target }: Plan): string => `${header(target.api)}
export {};
`;

function entry({ name, weight, orderCount, frequency, lane, usageHeaders }: PlannedOperation): string {
  const known = Object.entries({ weight, orderCount, frequency, lane, usageHeaders });
  return `  ${key(name)}: ${literal(Object.fromEntries(known.filter(([, value]) => value !== undefined)))},\n`;
}
