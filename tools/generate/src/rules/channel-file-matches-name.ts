import { basename } from 'node:path';
import type { Async3Rule } from '@redocly/openapi-core';

/** What the object of all streams has beside its channels, and what JavaScript asks of every object. */
const TAKEN = ['close', 'connections', 'constructor', 'on', 'raw', 'stats', 'then', 'toJSON', 'toString', 'valueOf'];

/** A channel's key is the name of its method, and of its file. */
export const channelFileMatchesName: Async3Rule = () => ({
  Channel(_node, { key, rawNode, rawLocation, location, report }) {
    const name = String(key);
    const say = (message: string) => report({ message, location: rawLocation.key() });
    if (!/^[a-z][A-Za-z\d]*$/.test(name)) say(`\`${name}\` is no name of a method. Write it in camelCase.`);
    else if (TAKEN.includes(name))
      say(`\`${name}\` is what the streams of every API have. Name the channel otherwise.`);
    else if (typeof (rawNode as { $ref?: unknown } | undefined)?.$ref !== 'string')
      say(`The channel \`${name}\` stands in asyncapi.yaml. Move it to channels/${name}.yaml and refer to it.`);
    else if (basename(location.source.absoluteRef) !== `${name}.yaml`)
      say(`\`${name}\` is described in ${basename(location.source.absoluteRef)}. Rename the file to ${name}.yaml.`);
  },
});
