import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** paging.ts: how the histories page. A file of its own, so that only who iterates loads it. */
export function emitPaging({ target, operations }: Plan): string {
  const lines = operations.flatMap(({ name, paging }) =>
    paging === undefined ? [] : [`  ${key(name)}: ${literal(paging)},\n`],
  );
  return `${header(target.api)}
import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
${lines.join('')}} as const satisfies PagingTable;
`;
}
