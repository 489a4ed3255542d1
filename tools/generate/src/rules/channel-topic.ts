import type { Channel, ChannelParameter } from '@openderivs/model';
import type { Async3Rule } from '@redocly/openapi-core';
import { type Context, follow, type Located } from '../located.ts';
import { didYouMean } from '../nearest.ts';

/**
 * What a channel is asked for with can be put together from its parameters, and no value makes a stream that does not exist: an
 * exchange acknowledges `@depth@250ms` and stays silent, because 250 ms is the speed without a suffix.
 */
export const channelTopic: Async3Rule = () => ({
  Channel(node, ctx) {
    const { address = '', parameters = {}, 'x-topic': topic } = node as Channel;
    const known = Object.keys(parameters);
    const places = { address, ...(topic && { 'x-topic': Object.values(topic).join() }) };
    for (const [key, text] of Object.entries(places)) {
      const named = [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);
      for (const name of new Set(named)) {
        if (known.includes(name)) continue;
        const message = `\`{${name}}\` is no parameter of the channel.${didYouMean(name, known)} Describe it under \`parameters\`.`;
        ctx.report({ message, location: ctx.location.child([key]) });
      }
      for (const name of known) {
        if (named.includes(name)) continue;
        const message = `The parameter \`${name}\` stands nowhere in \`${key}\`. Put {${name}} where it belongs, or take it out.`;
        ctx.report({ message, location: ctx.location.child(['parameters', name]).key() });
      }
    }
    for (const [name, given] of Object.entries(parameters)) {
      const place = { node: given, location: ctx.location.child(['parameters', name]) };
      checkValues(ctx, name, follow<ChannelParameter>(ctx, place));
    }
  },
});

/** The values of a parameter that may be left out stand as they go to the wire, with what parts them from the name. */
function checkValues(ctx: Context, name: string, { node, location }: Located<ChannelParameter>): void {
  const { enum: values = [], 'x-lead': lead, 'x-left-out': leftOut } = node;
  const say = (message: string, ...path: (string | number)[]) =>
    ctx.report({ message, location: location.child(path) });
  if ('default' in node) {
    const message = `\`default\` would be sent by other tools, and the exchange stays silent on it. Say it with \`x-left-out\`.`;
    say(message, 'default');
  }
  const optional = values.includes('');
  if (!optional && (lead !== undefined || leftOut !== undefined)) {
    say(`\`${name}\` cannot be left out. Add '' to its values, or take \`x-lead\` and \`x-left-out\` away.`);
  }
  if (!optional) return;
  if (leftOut === undefined) say(`\`${name}\` may be left out. Say with \`x-left-out\` what holds then.`);
  values.forEach((value, index) => {
    if (value === '') return;
    if (lead !== undefined && !value.startsWith(lead))
      say(`\`${value}\` does not begin with \`${lead}\`. Write the value as it goes to the wire.`, 'enum', index);
    else if (value.slice(lead?.length ?? 0) === leftOut)
      say(`\`${value}\` is what holds without a suffix: as one, the stream stays silent. Take it out.`, 'enum', index);
  });
}
