import type { Facts } from '../facts.ts';
import { historiesOf } from '../histories.ts';
import { asCode } from './as-code.ts';

/** The order in which entries come, by how the histories page. */
const orderOf = (kinds: ReadonlySet<string>): string => {
  if (!kinds.has('cursor')) return 'oldest first';
  return kinds.has('time') ? 'newest first (by windows of time: oldest first)' : 'newest first';
};

/** src/paging.ts. */
export const paging = (facts: Facts): string => {
  const { client, target } = facts;
  const histories = historiesOf(facts);
  const [shown] = histories;
  const order = orderOf(new Set(histories.map((history) => history.paging.by)));
  const range = asCode({ ...shown?.filter, startTime: 1_788_220_800_000 });
  const example =
    shown === undefined
      ? ''
      : ` *
 * @example
 * for await (const entry of iterate(${target.receiver}, '${shown.name}', ${range})) {
 *   console.log(entry);
 * }
`;
  return `import { createIterate, type Iterate } from '@openderivs/client/paging';
import type { ${client} } from './create.ts';
import { paging } from './generated/paging.ts';

export { type HistoryItem, type HistoryParams, isPagingError, PagingError } from '@openderivs/client/paging';
export { paging } from './generated/paging.ts';

/**
 * Goes through a history from \`startTime\` to \`endTime\` (now, when left out), both within: every entry once, without a gap,
 * ${order}. A page is asked for when the loop gets there.
${example} */
export const iterate: Iterate<${client}, typeof paging> = createIterate(paging);
`;
};
