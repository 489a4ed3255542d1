import { expect, it } from 'vitest';
import { createBitgetStreamDialect } from '../../src/bitget/streams/index.ts';
import type { StreamsTable } from '../../src/streams/channel-table.ts';
import { createStreams } from '../../src/streams/create-streams.ts';
import { createBitget } from '../support/api.ts';
import { createVirtualLoop } from '../support/virtual-loop.ts';
import { bitget, createExchange } from './exchange.ts';
import type { BitgetTestStreams } from './scene.ts';
import { bitgetTable } from './tables.ts';

const seconds = 1_000;
const refusal = 'streams: need more than the 2 connections that the exchange allows; close some of them';

/** One stream on each connection, and two connections for an address. */
const v3: StreamsTable = {
  ...bitgetTable,
  limits: { ...bitgetTable.limits, openConnections: 2, streams: 1, lifetime: 7_200 },
};
const v2: StreamsTable = { ...v3, routes: { public: '/v2/ws/public' } };

let made = 0;
/** Counts are the process's: each test has an address of its own. */
const newAddress = (): string => {
  made += 1;
  return `192.0.2.${made}`;
};

function scene() {
  const loop = createVirtualLoop();
  const exchange = createExchange(loop, bitget);
  const streamsOf = (table: StreamsTable, address: string | undefined, baseUrl?: string): BitgetTestStreams => {
    const rest = createBitget({ timing: loop.timing, rateLimit: false, address });
    const options = { rest, socket: exchange.openSocket, ...(baseUrl && { baseUrl }) };
    return createStreams(table, createBitgetStreamDialect(), options) as BitgetTestStreams;
  };
  return { loop, exchange, streamsOf };
}

const ticker = (streams: BitgetTestStreams, symbol: string, signal?: AbortSignal) =>
  streams.ticker({ instType: 'usdt-futures', symbol }, { signal });

it('counts the open connections of all clients of an address together, whatever their API is', async () => {
  const { loop, exchange, streamsOf } = scene();
  const address = newAddress();
  const [one, other] = [streamsOf(v2, address), streamsOf(v3, address)];
  ticker(one, 'A');
  ticker(other, 'B');
  await loop.run(1 * seconds);
  expect(exchange.open.map(({ url }) => new URL(url).pathname)).toEqual(['/v2/ws/public', '/v3/ws/public']);
  expect(() => ticker(one, 'C')).toThrow(refusal);
  expect(() => ticker(other, 'C')).toThrow(refusal);
  // Another address, or another host, has its own.
  const elsewhere = streamsOf(v3, newAddress());
  const atProxy = streamsOf(v3, address, 'wss://proxy.example');
  for (const streams of [elsewhere, atProxy]) {
    ticker(streams, 'A');
    ticker(streams, 'B');
    expect(() => ticker(streams, 'C')).toThrow(refusal);
  }
  // What one gives back, the other may take; what was refused is asked for anew.
  await one.close();
  ticker(other, 'C');
  await loop.run(2 * seconds);
  expect(other.connections()).toHaveLength(2);
  for (const streams of [other, elsewhere, atProxy]) await streams.close();
  expect(loop.pending).toBe(0);
});

it('keeps the count of a client with a way of its own apart, unless it names its address', () => {
  const { streamsOf } = scene();
  for (const streams of [streamsOf(v3, undefined), streamsOf(v2, undefined)]) {
    ticker(streams, 'A');
    ticker(streams, 'B');
    expect(() => ticker(streams, 'C')).toThrow(refusal);
    void streams.close();
  }
});

it.each([
  ['before it is admitted', false, 0],
  ['while it opens', false, 0.5],
  ['when it is open', true, 5 * seconds],
  ['while it waits to be made again', false, 60 * seconds],
])('gives the place of a connection back that is ended %s', async (_, opens, at) => {
  const { loop, exchange, streamsOf } = scene();
  const streams = streamsOf(v3, newAddress());
  exchange.manner.opens = opens;
  // More often than there are places, by each of the ways to end a subscription.
  for (let round = 0; round < 3; round += 1) {
    const stop = new AbortController();
    const aborted = ticker(streams, 'A', stop.signal);
    const closed = ticker(streams, 'B');
    expect(() => ticker(streams, 'C')).toThrow(refusal);
    await loop.run(loop.now() + at);
    stop.abort();
    await aborted.close();
    await closed.close();
  }
  await streams.close();
  // Only what the server had sent is still on its way.
  await loop.run(loop.now() + 5);
  expect(loop.pending).toBe(0);
});

it('gives the place back of a stream that is refused', async () => {
  const { loop, exchange, streamsOf } = scene();
  const streams = streamsOf(v3, newAddress());
  exchange.manner.onFrame = (connection, { args }) => {
    for (const arg of args as object[]) connection.send({ event: 'error', arg, code: 30001, msg: 'no such channel' });
    return true;
  };
  for (let round = 0; round < 3; round += 1) {
    ticker(streams, 'A');
    ticker(streams, 'B');
    await loop.run(loop.now() + 1 * seconds);
  }
  expect(streams.connections()).toEqual([]);
  await streams.close();
});

it('replaces a connection before its time only where there is room for a second one', async () => {
  const { loop, exchange, streamsOf } = scene();
  const streams = streamsOf(v3, newAddress());
  let most = 0;
  const run = async (until: number) => {
    while (loop.now() < until) {
      await loop.run(loop.now() + 1 * seconds);
      most = Math.max(most, exchange.open.length);
    }
  };
  ticker(streams, 'A');
  const second = ticker(streams, 'B');
  await run(7_000 * seconds);
  // Both are due, and there is no third place.
  expect(exchange.connections).toHaveLength(2);
  await second.close();
  await run(7_200 * seconds);
  expect(streams.connections()).toMatchObject([{ handovers: 1, reconnects: 0 }]);
  // The old one's place is free again, after each.
  await run(4 * 7_200 * seconds);
  expect(streams.connections()[0]?.handovers).toBeGreaterThan(3);
  expect(most).toBe(2);
  ticker(streams, 'B');
  expect(() => ticker(streams, 'C')).toThrow(refusal);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('leaves a silent stream where it is when there is no connection to take it to', async () => {
  const { loop, exchange, streamsOf } = scene();
  const streams = streamsOf({ ...v3, limits: { ...v3.limits, openConnections: 1, streams: 50 } }, newAddress());
  const silent = streams.ticker({ instType: 'usdt-futures', symbol: 'A' }, { expectWithin: 10 * seconds });
  const other = ticker(streams, 'B');
  await loop.run(120 * seconds);
  expect(silent.state).toBe('stale');
  // It is asked for again and again, and nothing is missing of what else comes by that connection.
  const asked = exchange.connections[0]?.frames.filter((frame) => JSON.stringify(frame).includes('"subscribe"'));
  expect(asked?.length).toBeGreaterThan(2);
  expect(exchange.connections).toHaveLength(1);
  expect(other.stats.gaps).toBe(0);
  await streams.close();
  expect(loop.pending).toBe(0);
});
