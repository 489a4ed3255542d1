import type { Channel, Message, Schema } from '@openderivs/model';
import type { Async3Rule } from '@redocly/openapi-core';
import { type Context, follow, type Located } from '../located.ts';
import { didYouMean } from '../nearest.ts';

/** `x-time`, `x-key`, `x-sequence`, `x-whole`, `x-products` and `x-order-book` name members that a frame has. */
export const channelMembersExist: Async3Rule = () => ({
  Channel(node, ctx) {
    const channel = node as Channel;
    const entries = Object.entries(channel.messages ?? {}).flatMap(([name, given]): Located<Schema>[] => {
      const place = { node: given, location: ctx.location.child(['messages', name]) };
      const { node: message, location } = follow<Message>(ctx, place);
      if (message.payload === undefined) return [];
      const payload = { node: message.payload, location: location.child(['payload']) };
      // Of a stream that brings lists, the members of an entry are named.
      return [inside(ctx, payload, '[]')[0] ?? payload];
    });
    const { 'x-sequence': sequence, 'x-products': products, 'x-whole': whole, 'x-order-book': book } = channel;
    const paths: [string | undefined, string[]][] = [
      [channel['x-time'], ['x-time']],
      [channel['x-key'], ['x-key']],
      [sequence?.id, ['x-sequence', 'id']],
      [sequence?.previous, ['x-sequence', 'previous']],
      [typeof whole === 'string' ? whole.split('=')[0] : undefined, ['x-whole']],
      [products?.member, ['x-products', 'member']],
      [products?.symbol, ['x-products', 'symbol']],
      [book?.bids, ['x-order-book', 'bids']],
      [book?.asks, ['x-order-book', 'asks']],
    ];
    for (const [path, at] of paths) {
      if (path === undefined) continue;
      const message = entries.map((entry) => missingAt(ctx, entry, path)).find((each) => each !== undefined);
      if (message !== undefined) ctx.report({ message, location: ctx.location.child(at) });
    }
  },
});

function missingAt(ctx: Context, start: Located<Schema>, path: string): string | undefined {
  let places = [start];
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    const next = places.flatMap((place) => inside(ctx, place, step));
    if (next.length === 0) {
      const known = places.flatMap((place) => membersOf(ctx, place).map(([name]) => name));
      const near = known.length > 8 ? '' : ` It has ${known.map((name) => `\`${name}\``).join(', ')}.`;
      return `A frame has no \`${path}\`: \`${step}\` is not described.${didYouMean(step, known)}${near} Name a member that it has.`;
    }
    places = next;
  }
  return undefined;
}

const inside = (ctx: Context, place: Located<Schema>, step: string): Located<Schema>[] =>
  membersOf(ctx, place).flatMap(([name, member]) =>
    name === step || (name === '[]' && /^\d+$/.test(step)) ? [member] : [],
  );

/** The members of an object, those of its parts included; `[]` for the entries of a list. */
function membersOf(ctx: Context, place: Located<Schema>): [string, Located<Schema>][] {
  const { node, location } = follow(ctx, place);
  const parts = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) =>
    (node[key] ?? []).map((part, index) => ({ node: part, location: location.child([key, index]) })),
  );
  return [
    ...Object.entries(node.properties ?? {}).map(([name, member]): [string, Located<Schema>] => [
      name,
      { node: member, location: location.child(['properties', name]) },
    ]),
    ...[...(node.prefixItems ?? []), ...(node.items === undefined ? [] : [node.items])].map(
      (item): [string, Located<Schema>] => ['[]', { node: item, location: location.child(['items']) }],
    ),
    ...parts.flatMap((part) => membersOf(ctx, part)),
  ];
}
