import type { Channel, Message, Schema } from '@openderivs/model';
import type { Async3Rule } from '@redocly/openapi-core';
import { type Context, follow, type Located } from '../located.ts';

/**
 * Of what an account is told, each event is a message under its own name, which is also its `e`. The last message is for events that
 * are not described, so that programs have a branch for them.
 */
export const userEventsNamed: Async3Rule = () => ({
  Channel(node, ctx) {
    const { messages = {}, 'x-user-data': isUserData } = node as Channel;
    if (isUserData === undefined) return;
    const events = Object.entries(messages).map(([name, given]) => {
      const at = ctx.location.child(['messages', name]);
      return { name, at, told: eventIn(ctx, follow<Message>(ctx, { node: given, location: at })) };
    });
    const last = events.pop();
    for (const { name, at, told } of events) {
      if (told === name) continue;
      const message = `The message \`${name}\` is of the event \`${told ?? 'any'}\`. Give it the name that \`e\` has in its payload, as a \`const\`.`;
      ctx.report({ message, location: at.key() });
    }
    if (last === undefined || last.told === undefined) return;
    const message = `The last message is of the event \`${last.told}\`. Add one for events that are not described, whose \`e\` is any text.`;
    ctx.report({ message, location: last.at.key() });
  },
});

/** What `e` always is in the payload of a message. */
function eventIn(ctx: Context, { node, location }: Located<Message>): string | undefined {
  if (node.payload === undefined) return undefined;
  const payload = follow<Schema>(ctx, { node: node.payload, location: location.child(['payload']) });
  const event = payload.node.properties?.e;
  if (event === undefined) return undefined;
  const value = follow<Schema>(ctx, { node: event, location: payload.location }).node.const;
  return typeof value === 'string' ? value : undefined;
}
