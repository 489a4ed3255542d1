import type { OrdersRules } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** orders.ts: how orders are listed, cancelled and changed. A file of its own, so that only who does so with it loads it. */
export function emitOrders({ target }: Plan, { lines, kinds, positions, brackets }: OrdersRules): string {
  const each = Object.entries(kinds).map(([name, kind]) => `    ${key(name)}: ${literal(kind)},\n`);
  const bracketed = Object.entries(brackets ?? {}).map(([name, bracket]) => `    ${key(name)}: ${literal(bracket)},\n`);
  return `${header(target.api)}
import type { OrdersTable } from '@openderivs/client/orders';

/** How each kind of order is found, listed, cancelled and changed, and how positions are closed. */
export const orders = {
${lines === undefined ? '' : `  lines: ${literal(lines)},\n`}  kinds: {
${each.join('')}  },
  positions: [
${positions.map((list) => `    ${literal(list)},\n`).join('')}  ],
${bracketed.length === 0 ? '' : `  brackets: {\n${bracketed.join('')}  },\n`}} as const satisfies OrdersTable;
`;
}
