import type { Channel, StreamServer } from '@openderivs/model';
import type { Async3Rule, Location } from '@redocly/openapi-core';
import { didYouMean } from '../nearest.ts';

/**
 * An exchange acknowledges a stream on a route that does not carry it, and stays silent. So a channel names its route, which is one
 * of those that the servers have, and all servers have the same.
 */
export const channelRouteExists: Async3Rule = () => {
  const routes = new Set<string>();
  const used = new Set<string>();
  let first: { server: StreamServer; location: Location } | undefined;
  return {
    Server(node, { location, report }) {
      const server = node as StreamServer;
      const names = server.variables?.route?.enum ?? [];
      first ??= { server, location };
      for (const name of names) routes.add(name);
      const isNamed = server.pathname?.includes('{route}') ?? false;
      if (isNamed !== names.length > 0) {
        const message =
          'A path with {route} and the variable `route` go together. List the routes under `variables.route.enum`, or take {route} out.';
        report({ message, location });
      } else if (pathOf(server) !== pathOf(first.server)) {
        const message =
          'The servers have different paths or routes. Give all of them the same: a channel names its route once.';
        report({ message, location });
      }
    },
    Channel(node, { location, report }) {
      const { 'x-route': route } = node as Channel;
      if (route !== undefined) used.add(route);
      if (route === undefined && routes.size > 0) {
        const message = `The channel has no \`x-route\`. Say which route carries it: ${[...routes].join(', ')}.`;
        report({ message, location: location.child([]) });
      } else if (route !== undefined && !routes.has(route)) {
        const known =
          routes.size === 0 ? 'The servers have none: take it out.' : `Use one of ${[...routes].join(', ')}.`;
        const message = `There is no route \`${route}\`.${didYouMean(route, routes)} ${known}`;
        report({ message, location: location.child(['x-route']) });
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const route of routes) {
          if (used.has(route) || first === undefined) continue;
          const message = `No channel is on the route \`${route}\`. Describe one, or take the route out.`;
          report({ message, location: first.location.child(['variables', 'route', 'enum']) });
        }
      },
    },
  };
};

const pathOf = ({ pathname, variables }: StreamServer): string => JSON.stringify([pathname, variables?.route?.enum]);
