import type { FiltersRules } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** filters.ts: what contracts and orders look like. A file of its own, so that only who checks orders by it loads it. */
export function emitFilters({ target }: Plan, { contracts: _contracts, order, ...rest }: FiltersRules): string {
  const { operations: _operations, ...looks } = order;
  const lines = Object.entries({ ...rest, order: looks }).map(
    ([name, value]) => `  ${key(name)}: ${entryOf(value)},\n`,
  );
  return `${header(target.api)}
import type { FiltersTable } from '@openderivs/client/filters';

/** What contracts and orders look like, and with which code the exchange refuses what breaks a rule. */
export const filters = {
${lines.join('')}} as const satisfies FiltersTable;
`;
}

/** A line for each member, so that a change shows where it is. */
function entryOf(value: unknown): string {
  if (typeof value !== 'object') return literal(value);
  const lines = Object.entries(value as object).map(([name, member]) => `    ${key(name)}: ${literal(member)},\n`);
  return `{\n${lines.join('')}  }`;
}
