import { basename, extname } from 'node:path';
import type { Channel } from '@openderivs/model';
import type { Async3Rule, Location } from '@redocly/openapi-core';
import { componentNameAt } from '../component-name.ts';

/** Names that generated files use themselves. */
const TAKEN = new Set([
  ...['Decimal', 'Id', 'OtherNumber', 'OtherString', 'Readonly', 'Record', 'StreamEvents', 'StreamInputs'],
  ...['StreamsTable', 'SubscribeOptions', 'Subscription', 'UnixMs', 'UserDataTable', 'UserEvent'],
]);

/** Components become exported types beside `<Channel>Event`: no name may stand for two. */
export const eventNamesDiffer: Async3Rule = () => {
  const components = new Map<string, Location>();
  const events = new Map<string, string>();
  return {
    ref: {
      leave(_node, { type }, { location }) {
        if (type.name === 'Schema' && location !== undefined) components.set(componentNameAt(location), location);
      },
    },
    Channel(node, { key }) {
      const name = String(key);
      const [message, ...others] = Object.values((node as Channel).messages ?? {});
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Event`;
      const own = others.length > 0 ? undefined : message?.payload?.$ref;
      if (own === undefined || basename(own, extname(own)) !== type) events.set(type, name);
    },
    Root: {
      leave(_root, { report }) {
        for (const [name, location] of components) {
          const say = (what: string) =>
            report({ message: `${what} Rename the schema's file.`, location: location.child([]) });
          const channel = events.get(name);
          if (!/^[A-Z]\w*$/.test(name)) say(`The schema \`${name}\` is not in PascalCase.`);
          else if (TAKEN.has(name)) say(`The schema \`${name}\` has a name that the clients use themselves.`);
          else if (channel !== undefined)
            say(`The schema \`${name}\` is called like the event of \`${channel}\`, and is not it.`);
        }
      },
    },
  };
};
