import type { OrdersRules } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** orders.ts: how orders are listed, cancelled and changed. A file of its own, so that only who does so with it loads it. */
export function emitOrders({ target }: Plan, { lines, kinds, positions }: OrdersRules): string {
  const each = Object.entries(kinds).map(([name, kind]) => `    ${key(name)}: ${literal(kind)},\n`);
  return `${header(target.api)}
import type { OrdersTable } from '@openderivs/client/orders';

/** How each kind of order is found, listed, cancelled and changed, and how positions are closed. */
export const orders = {
${lines === undefined ? '' : `  lines: ${literal(lines)},\n`}  kinds: {
${each.join('')}  },
  positions: [
${positions.map((list) => `    ${literal(list)},\n`).join('')}  ],
} as const satisfies OrdersTable;
`;
}
