import { expect, it } from 'vitest';
import { type Channel, channelsOf, routesOf } from '../src/index.ts';

const components = {
  parameters: { Symbol: { 'x-case': 'lower', 'x-many': true } },
} as const;

const only = (channel: Channel) => {
  const [found] = channelsOf({ channels: { depth: channel }, ...{ components } });
  if (found === undefined) throw new Error('There is no channel.');
  return found;
};

it('puts what parts an optional value from the name into brackets with it', () => {
  const { topic, parameters } = only({
    address: '{symbol}@depth{levels}{speed}',
    parameters: {
      symbol: { $ref: '#/components/parameters/Symbol' },
      levels: { enum: ['5', '10'] },
      speed: { enum: ['', '@100ms', '@500ms'], 'x-lead': '@', 'x-left-out': '250ms' },
    },
  });
  expect(topic).toBe('{symbol}@depth{levels}[@{speed}]');
  expect(parameters).toMatchObject([
    { name: 'symbol', required: true, values: undefined, described: { 'x-many': true } },
    { name: 'levels', required: true, values: ['5', '10'] },
    { name: 'speed', required: false, values: ['100ms', '500ms'] },
  ]);
});

it('asks with an object where the description has one', () => {
  const topic = { instType: '{instType}', topic: 'ticker' };
  expect(only({ address: '{instType}/ticker', 'x-topic': topic, 'x-route': 'public' })).toMatchObject({
    route: 'public',
    topic,
    parameters: [],
  });
});

it('gives the messages by name, and a route where the servers have none', () => {
  const payload = { type: 'object' };
  expect(only({ address: 'a', messages: { m: { payload } } })).toMatchObject({
    route: 'market',
    messages: [{ name: 'm', message: { payload } }],
    isPrivate: false,
  });
});

it('knows what one account is told by its route, or by its mark where there are no routes', () => {
  expect(only({ address: 'orders', 'x-route': 'private' })).toMatchObject({ route: 'private', isPrivate: true });
  expect(only({ address: '{listenKey}', 'x-user-data': true })).toMatchObject({ route: 'market', isPrivate: true });
});

it('knows the paths of routes, and the one path where there are none', () => {
  const variables = { route: { enum: ['public', 'market'] } };
  const server = { host: 'h', protocol: 'wss' };
  expect(routesOf({ servers: { production: { ...server, pathname: '/{route}/stream', variables } } })).toEqual({
    public: '/public/stream',
    market: '/market/stream',
  });
  expect(routesOf({ servers: { production: { ...server, pathname: '/stream' } } })).toEqual({ market: '/stream' });
});
