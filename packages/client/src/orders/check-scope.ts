import { BadInputError } from '@openderivs/signing';
import { checkNames } from '../parameters/names.ts';
import type { OrdersTable } from './orders-table.ts';
import type { Scope } from './read-open.ts';

/**
 * Refuses what would widen or narrow the work behind the caller's back: a name that nothing reads, `undefined`, which
 * would stand for everything, and what is no single word, such as a list of symbols, in which no row would be found.
 */
export function checkScope({ lines, kinds }: OrdersTable, scope: Scope): void {
  const bySymbol = Object.values(kinds).flatMap((kind) => kind.lists.flatMap(({ symbols }) => symbols ?? []));
  const known = ['symbol', ...(lines ? [lines.parameter] : []), ...bySymbol];
  checkNames(scope, new Set(known), '', 'is no part of what is to be cancelled');
  for (const [name, value] of Object.entries(scope)) {
    if (value !== undefined && value !== '') continue;
    throw new BadInputError(name, `is ${value === '' ? 'empty' : 'undefined'}`, 'leave it out to mean everything');
  }
  for (const name of ['symbol', ...(lines ? [lines.parameter] : [])]) {
    const value = scope[name];
    if (value === undefined || (typeof value === 'string' && !/\s/.test(value))) continue;
    throw new BadInputError(name, `is ${JSON.stringify(value)}`, 'give one, as the exchange writes it');
  }
  const line = lines && scope[lines.parameter];
  if (line !== undefined && !lines?.values.includes(String(line))) {
    throw new BadInputError(String(lines?.parameter), `is ${line}`, `give one of ${lines?.values.join(', ')}`);
  }
  for (const name of bySymbol) {
    if (scope.symbol !== undefined || scope[name] !== undefined) continue;
    throw new BadInputError(
      name,
      'is missing',
      'these orders are listed by symbol alone: give their symbols, or [] for none',
    );
  }
}
