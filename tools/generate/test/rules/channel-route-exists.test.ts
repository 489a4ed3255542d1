import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'channel-route-exists';

const routed =
  "{ host: h, protocol: wss, pathname: '/{route}/stream', variables: { route: { enum: [public, market] } } }";
const plain = '{ host: h, protocol: wss, pathname: /stream }';
const both = (body: string, servers: string) => {
  const files: Record<string, string> = { ...oneChannel(body, { servers }), 'channels/book.yaml': 'x-route: public' };
  if (servers === routed) files['asyncapi.yaml'] += '  book: { $ref: channels/book.yaml }\n';
  return files;
};

it('takes a route that the servers have, and none where they have none', async () => {
  expect(await findings(rule, both('x-route: market', routed))).toEqual([]);
  expect(await findings(rule, both('title: T', plain))).toEqual([]);
});

it.each([
  ['x-route: markt', routed, 'There is no route `markt`. Did you mean `market`? Use one of public, market.'],
  ['title: T', routed, 'The channel has no `x-route`. Say which route carries it: public, market.'],
  ['x-route: market', plain, 'There is no route `market`. The servers have none: take it out.'],
])('refuses %s', async (body, servers, message) => {
  expect(await findings(rule, both(body, servers))).toContainEqual(expect.stringContaining(`channels/trade.yaml:1:`));
  expect((await findings(rule, both(body, servers))).join()).toContain(message);
});

it('refuses a route that no channel is on', async () => {
  expect(await findings(rule, oneChannel('x-route: market', { servers: routed }))).toEqual([
    expect.stringContaining('No channel is on the route `public`. Describe one, or take the route out.'),
  ]);
});

it('refuses servers with other paths, and a path whose routes are not listed', async () => {
  const two = `${plain}, demo: { host: h, protocol: wss, pathname: /ws }`;
  expect(await findings(rule, oneChannel('title: T', { servers: two }))).toEqual([
    expect.stringContaining('The servers have different paths or routes.'),
  ]);
  const unlisted = "{ host: h, protocol: wss, pathname: '/{route}/stream' }";
  expect(await findings(rule, oneChannel('title: T', { servers: unlisted }))).toEqual([
    expect.stringContaining('A path with {route} and the variable `route` go together.'),
  ]);
});
