import type { Channel, ChannelParameter, Message } from '@openderivs/model';
import type { Async3Rule } from '@redocly/openapi-core';
import { speaksChinese } from '../languages.ts';
import { follow } from '../located.ts';

/** What every channel says, and how to say it. */
const REQUIRED = {
  address: 'Name the stream as the exchange has it, with {parameter} for what a caller gives.',
  title: "Write the docs page's title.",
  summary: 'Say in one sentence what it brings.',
  description: 'Say how often, what a frame holds and leaves out, and what a reader may get wrong.',
  externalDocs: "Give the address of the exchange's page.",
  messages: 'Describe the one message that it brings.',
  'x-zh': 'Give the summary and the description in Chinese.',
  'x-overflow': 'Say what becomes of events that nobody has taken yet: conflate, resync or keep.',
} as const;

/** A channel says everything that users and the runtime ask of it. */
export const channelRequiredKeys: Async3Rule = () => {
  let inChinese = true;
  const isAsked = (key: string): boolean => inChinese || key !== 'x-zh';
  return {
    Root(root) {
      inChinese = speaksChinese(root);
    },
    Channel(node, ctx) {
      const { location, report } = ctx;
      const channel = node as Channel;
      for (const [key, fix] of Object.entries(REQUIRED)) {
        if (key in channel || !isAsked(key)) continue;
        report({ message: `The channel has no \`${key}\`. ${fix}`, location: location.child([]) });
      }
      if (channel.summary !== undefined && !/^[^.]+\.$/.test(channel.summary.replace(/\d\.\d/g, ''))) {
        const message = 'The summary is not one sentence. Write one, with a full stop at its end.';
        report({ message, location: location.child(['summary']) });
      }
      if (channel.description !== undefined && channel.description === channel.summary) {
        const message = 'The description says no more than the summary. Say what the summary leaves out.';
        report({ message, location: location.child(['description']) });
      }
      for (const [name, given] of Object.entries(channel.parameters ?? {})) {
        const parameter = follow<ChannelParameter>(ctx, {
          node: given,
          location: location.child(['parameters', name]),
        });
        for (const key of ['description', 'x-zh'] as const) {
          if (key in parameter.node || !isAsked(key)) continue;
          const message = `The parameter \`${name}\` has no \`${key}\`. Say what it does${key === 'x-zh' ? ', in Chinese' : ''}.`;
          report({ message, location: parameter.location.child([]) });
        }
        if (parameter.node.enum !== undefined || (parameter.node.examples ?? []).length > 0) continue;
        const message = `The parameter \`${name}\` has neither \`enum\` nor \`examples\`. Show a value that someone would give.`;
        report({ message, location: parameter.location.child([]) });
      }
      const messages = Object.entries(channel.messages ?? {});
      if (channel.messages !== undefined && messages.length !== 1 && channel['x-user-data'] === undefined) {
        const message = `The channel has ${messages.length} messages. Describe one, with a union as payload if its frames differ.`;
        report({ message, location: location.child(['messages']) });
      }
      for (const [name, given] of messages) {
        const message = follow<Message>(ctx, { node: given, location: location.child(['messages', name]) });
        const missing = message.node.payload === undefined ? 'payload' : shown(message.node) ? undefined : 'examples';
        if (missing === undefined) continue;
        const fix = missing === 'payload' ? 'Describe what a frame holds.' : 'Show a frame, recorded if there is one.';
        report({ message: `The message has no \`${missing}\`. ${fix}`, location: message.location.child([]) });
      }
    },
  };
};

const shown = ({ examples = [] }: Message): boolean => examples.length > 0;
