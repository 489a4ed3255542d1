import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** placing.ts: how orders are placed and found again. A file of its own, so that only who places through it loads it. */
export function emitPlacing({ target, operations, placing }: Plan): string {
  const { absent = [], taken = [], batch } = placing ?? {};
  const orders = operations.flatMap((operation) =>
    operation.placing === undefined ? [] : [`    ${key(operation.name)}: ${literal(operation.placing)},\n`],
  );
  return `${header(target.api)}
import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: ${literal(absent)},
  taken: ${literal(taken)},
${batch === undefined ? '' : `  batch: ${literal(batch)},\n`}  orders: {
${orders.join('')}  },
} as const satisfies PlacingTable;
`;
}
