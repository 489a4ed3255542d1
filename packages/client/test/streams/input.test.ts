import { expect, it } from 'vitest';
import { createBinanceStreamDialect } from '../../src/binance/streams/index.ts';
import { createStreams } from '../../src/streams/create-streams.ts';
import { createBinance } from '../support/api.ts';
import { binanceScene, bitgetScene } from './scene.ts';
import { binanceTable } from './tables.ts';

it.each<[what: string, call: (streams: ReturnType<typeof binanceScene>['streams']) => unknown, error: string]>([
  ['nothing', (streams) => streams.aggTrade(), 'symbol: is missing in aggTrade; give it'],
  [
    'a misspelt name',
    (streams) => streams.aggTrade({ symbl: 'X' }),
    'symbl: is no parameter of aggTrade; did you mean symbol',
  ],
  ['an empty list', (streams) => streams.aggTrade({ symbol: [] }), 'symbol: is an empty list; give one value at least'],
  [
    'a default speed as a suffix',
    (streams) => streams.diffDepth({ symbol: 'BTCUSDT', updateSpeed: '250ms' }),
    'updateSpeed: is "250ms"; give one of 100ms, 500ms, or ask with raw() for what is new',
  ],
  [
    'a list where one value belongs',
    (streams) => streams.kline({ symbol: 'BTCUSDT', interval: ['1m'] }),
    'interval: is a list; give one value',
  ],
  [
    'another stream inside a symbol',
    (streams) => streams.aggTrade({ symbol: 'btcusdt@depth' }),
    'symbol: is "btcusdt@depth"; give a name, as the exchange has it',
  ],
  [
    'an unknown option',
    (streams) => streams.aggTrade({ symbol: 'BTCUSDT' }, { expectwithin: 1 } as never),
    'expectwithin: is not an option; did you mean expectWithin',
  ],
  [
    'products of one contract',
    (streams) => streams.aggTrade({ symbol: 'BTCUSDT' }, { otherProducts: true }),
    'otherProducts: is not an option; it takes signal, expectWithin, overflow, queue, acknowledgeWithin',
  ],
  [
    'an unknown policy',
    (streams) => streams.aggTrade({ symbol: 'BTCUSDT' }, { overflow: 'drop' as never }),
    'overflow: is "drop"; give one of conflate, resync, keep',
  ],
  [
    'an unknown answer to gaps',
    (streams) => streams.aggTrade({ symbol: 'BTCUSDT' }).events({ onGap: 'ignore' as never }),
    'onGap: is "ignore"; give throw or skip',
  ],
])('refuses %s', async (_, call, error) => {
  const { streams } = binanceScene();
  expect(() => call(streams)).toThrow(error);
  await streams.close();
});

it.each([
  [{ socket: undefined, rest: undefined as never }, 'rest: is missing; give the client of the same API'],
  [{ restt: 1 } as never, 'restt: is not an option; did you mean rest'],
  [{ hooks: { onGap() {} } } as never, 'hooks.onGap: is not an option; it takes onConnection, onUnknown'],
  [{ baseUrl: 'ws://example.com' }, 'baseUrl: is plain http off this machine'],
  [{ baseUrl: 'https://example.com' }, 'baseUrl: is no address of sockets; give wss://, host and path'],
])('refuses the options %j', (given, error) => {
  expect(() => binanceScene(given)).toThrow(error);
});

it.each([
  ['production', {}, {}, 'wss://fstream.binance.com/market/stream'],
  ['a sandbox', { baseUrl: 'http://127.0.0.1:4900' }, {}, 'ws://127.0.0.1:4900/market/stream'],
  ['an address of its own', {}, { baseUrl: 'wss://proxy.example/b' }, 'wss://proxy.example/b/market/stream'],
])('goes to %s', async (_, client, given, url) => {
  const { loop, exchange, streams } = binanceScene({ client, ...given });
  streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(100);
  expect(exchange.connections.map((connection) => connection.url)).toEqual([url]);
  await streams.close();
});

it.each([undefined, null])('says what is missing where it is given %s', (nothing) => {
  const make = () => createStreams(binanceTable, createBinanceStreamDialect(), nothing as never);
  expect(make).toThrow('rest: is missing; give the client of the same API');
});

it('does not guess where the sockets of another server are, nor of an environment without any', () => {
  const dialect = createBinanceStreamDialect();
  const make = (rest: object) => createStreams(binanceTable, dialect, { rest });
  expect(() => make(createBinance({ baseUrl: 'https://proxy.example' }))).toThrow(
    'baseUrl: is missing, and the client has one of its own; give that of the sockets too',
  );
  expect(() => make(createBinance({ environment: 'testnet' }))).toThrow(
    'environment: is "testnet"; give a client of one with streams: production, sandbox',
  );
  expect(() => make({})).toThrow('client: was not made by this copy of @openderivs/client');
});

it('names streams as the exchange does: symbols in lower case, intervals as they are, no speed unless one is given', async () => {
  const { loop, exchange, streams } = binanceScene();
  streams.kline({ symbol: 'BTCUSDT', interval: '1M' });
  streams.markPrice({ symbol: ['BTCUSDT', 'ethusdt', 'BTCUSDT'] });
  streams.markPrice({ symbol: 'BTCUSDT', updateSpeed: '1s' });
  await loop.run(100);
  expect([...(exchange.connections[0]?.streams ?? [])]).toEqual([
    ...['btcusdt@kline_1M', 'btcusdt@markPrice', 'ethusdt@markPrice', 'btcusdt@markPrice@1s'],
  ]);
  await streams.close();
});

it('leaves a member out of an argument whose parameter is not given', async () => {
  const { loop, exchange, streams } = bitgetScene();
  streams.liquidation({ instType: 'usdt-futures' });
  streams.liquidation({ instType: 'usdt-futures', symbol: 'BTCUSDT' });
  await loop.run(100);
  expect(exchange.connections[0]?.frames).toEqual([
    {
      op: 'subscribe',
      args: [
        { instType: 'usdt-futures', topic: 'liquidation' },
        { instType: 'usdt-futures', topic: 'liquidation', symbol: 'BTCUSDT' },
      ],
    },
  ]);
  await streams.close();
});

it('takes the first who is refused for all of a call, and later only the stream itself', async () => {
  const { loop, exchange, streams } = binanceScene();
  let isGone = false;
  exchange.manner.onFrame = (connection, { method, params, id }) => {
    if (!isGone || method !== 'SUBSCRIBE' || !(params as string[]).includes('ethusdt@aggTrade')) return false;
    connection.send({ error: { code: 2, msg: 'Invalid request: invalid stream ethusdt@aggTrade' }, id });
    return true;
  };
  const trades = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] });
  const gaps: unknown[] = [];
  trades.on((item) => item.kind === 'gap' && gaps.push([item.stream, item.reason, item.to === undefined]));
  await loop.run(1_000);
  isGone = true;
  exchange.open[0]?.close();
  await loop.run(5_000);
  expect(trades.state).not.toBe('closed');
  expect(gaps).toContainEqual(['ethusdt@aggTrade', 'refused', true]);
  expect([...(exchange.open[0]?.streams ?? [])]).toEqual(['btcusdt@aggTrade']);
  await streams.close();
});
