import type { ChannelAt, ReadRule, StreamsDocument, SymbolsRule, UserData } from '@openderivs/model';
import type { PlannedOperation } from '../plan.ts';

/**
 * `info.x-user-data` as the clients have it: `{events}` of a path is the list of all described events, and a read knows how its
 * operation is paginated.
 */
export function userDataOf(
  document: StreamsDocument,
  channels: readonly ChannelAt[],
  { operations }: { operations: readonly PlannedOperation[] },
): Omit<UserData, 'others'> | undefined {
  const given = document.info['x-user-data'];
  if (given === undefined) return undefined;
  const { others: _others, streamKey, reads, ...table } = given;
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const events = channels
    .filter(({ name, channel }) => channel['x-user-data'] && table.channels[0]?.channel === name)
    .flatMap(({ messages }) => messages.slice(0, -1).map(({ name }) => name));
  return {
    ...table,
    ...(streamKey && { streamKey: { ...streamKey, path: streamKey.path.replace('{events}', events.join('/')) } }),
    reads: Object.fromEntries(
      Object.entries(reads).map(([kind, rules]) => [kind, rules.map((rule) => withPaging(rule, byName))]),
    ),
  };
}

function withPaging<Rule extends ReadRule | SymbolsRule>(rule: Rule, operations: Map<string, PlannedOperation>): Rule {
  const paging = rule.paging ?? operations.get(rule.operation)?.paging;
  return paging === undefined ? rule : { ...rule, paging };
}
