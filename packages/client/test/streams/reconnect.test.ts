import { BadInputError } from '@openderivs/signing';
import { expect, it } from 'vitest';
import { binanceScene, bitgetScene, inShort, outcomeOf, recorded, trade } from './scene.ts';

const seconds = 1_000;

it('puts a gap where events are missing, and names it', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  await loop.run(1 * seconds);
  exchange.push('btcusdt@aggTrade', trade(1));
  await loop.run(2 * seconds);
  exchange.connections[0]?.close(1006);
  await loop.run(4 * seconds);
  exchange.push('btcusdt@aggTrade', trade(5));
  await loop.run(5 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual([
    ...['connecting', 'live', '1', 'reconnecting', 'gap disconnected', 'live', '5'],
  ]);
  const gap = items[4];
  expect(gap).toMatchObject({ stream: 'btcusdt@aggTrade', healed: false });
  // From the last event to where the exchange has acknowledged the stream again.
  expect(gap).toMatchObject({ from: 1_800_000_000_000 + 1_001, to: expect.any(Number) });
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('marks a gap as healed by an event that holds the whole, or that provably is the next', async () => {
  const { loop, exchange, streams } = binanceScene();
  const mark = recorded(streams.markPrice({ symbol: 'BTCUSDT' }));
  const depth = recorded(streams.diffDepth({ symbol: 'BTCUSDT' }));
  const price = (E: number) => exchange.push('btcusdt@markPrice', { e: 'markPriceUpdate', E, p: '1' });
  const change = (pu: number, u: number) => exchange.push('btcusdt@depth', { e: 'depthUpdate', E: u, U: pu, u, pu });
  await loop.run(100);
  price(1);
  change(9, 10);
  await loop.run(200);
  for (const connection of exchange.open) connection.close();
  await loop.run(2 * seconds);
  price(2);
  change(10, 11);
  await loop.run(3 * seconds);
  for (const connection of exchange.open) connection.close();
  await loop.run(5 * seconds);
  change(14, 15);
  await loop.run(6 * seconds);
  expect(inShort(mark, ({ E }) => E)).toEqual(
    expect.arrayContaining([
      'connecting',
      'live',
      '1',
      'reconnecting',
      'connecting',
      'gap disconnected healed',
      'live',
      '2',
    ]),
  );
  expect(inShort(depth, ({ u }) => u)).toEqual([
    ...['connecting', 'live', '10', 'reconnecting', 'connecting', 'gap disconnected healed', 'live', '11'],
    ...['reconnecting', 'connecting', 'gap disconnected', 'live', '15'],
  ]);
  await streams.close();
});

it('finds a dead socket within 15 seconds, and by any message that it is alive', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  // An hour of nothing but pings.
  await loop.run(3_600 * seconds);
  expect(exchange.connections).toHaveLength(1);
  const [first] = exchange.connections;
  if (first) first.isHalfOpen = true;
  const died = loop.now();
  await loop.run(died + 15 * seconds);
  expect(inShort(items, () => '').slice(0, 2)).toEqual(['connecting', 'reconnecting']);
  await loop.run(died + 16 * seconds);
  expect(exchange.connections).toHaveLength(2);
  await streams.close();
});

it('asks with a request where there are no control pings', async () => {
  const { loop, exchange, streams } = binanceScene();
  exchange.manner.control = false;
  streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(31 * seconds);
  const [first] = exchange.connections;
  expect(first?.frames.slice(1)).toEqual([2, 3, 4].map((id) => ({ method: 'LIST_SUBSCRIPTIONS', id })));
  if (first) first.isHalfOpen = true;
  await loop.run(46 * seconds);
  expect(exchange.connections).toHaveLength(2);
  await streams.close();
});

it('goes on trying for ever, with full jitter up to 30 seconds', async () => {
  const waits: number[] = [];
  const logger = {
    debug() {},
    warn: (_: string, { wait }: Readonly<Record<string, unknown>>) => void waits.push(wait as number),
  };
  const { loop, exchange, streams } = binanceScene({ client: { logger } });
  exchange.manner.opens = false;
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(3 * 3_600 * seconds);
  // Half of each, since chance always gives a half here.
  expect(waits.slice(0, 9)).toEqual([125, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(await outcomeOf(trades.acknowledged)).toMatchObject({ code: 'TIMEOUT' });
  exchange.manner.opens = true;
  await loop.run(3 * 3_600 * seconds + 31 * seconds);
  exchange.push('btcusdt@aggTrade', trade(1));
  await loop.run(3 * 3_600 * seconds + 32 * seconds);
  expect(trades.state).toBe('live');
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('begins with short waits again only after a connection that has lasted', async () => {
  const { loop, exchange, streams } = binanceScene();
  streams.aggTrade({ symbol: 'BTCUSDT' });
  // Each opens, acknowledges and falls.
  for (let at = 0; at < 12; at += 1) {
    await loop.run(loop.now() + 31 * seconds);
    exchange.open[0]?.close();
  }
  const afterGood = exchange.connections.length;
  expect(afterGood).toBe(12);
  exchange.manner.onFrame = (connection) => {
    connection.close();
    return true;
  };
  await loop.run(loop.now() + 600 * seconds);
  // A storm of connections that fall at once stays within one in 15 seconds.
  expect(exchange.connections.length - afterGood).toBeLessThan(50);
  await streams.close();
});

it('takes the wait for a connection out of what the exchange allows all clients of an address', async () => {
  const { loop, exchange, streams } = bitgetScene({ random: () => 0 });
  exchange.manner.opens = false;
  streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' });
  // Without chance there is no wait between attempts: only the limit holds them back.
  await loop.run(299 * seconds);
  expect(exchange.connections).toHaveLength(300);
  await loop.run(302 * seconds);
  expect(exchange.connections.length).toBeGreaterThan(300);
  expect(exchange.connections.length).toBeLessThanOrEqual(600);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('goes on where a socket cannot be made, and gives up where it never will be', async () => {
  let attempts = 0;
  const failing = binanceScene({
    socket: () => {
      attempts += 1;
      throw new Error('no socket today');
    },
  });
  failing.streams.aggTrade({ symbol: 'BTCUSDT' });
  await failing.loop.run(10 * seconds);
  expect(attempts).toBeGreaterThan(3);
  await failing.streams.close();
  expect(failing.loop.pending).toBe(0);

  const missing = new BadInputError('socket', 'needs the package ws on Node', 'run npm install ws');
  const { loop, streams } = binanceScene({
    socket: (_, { closed }) => {
      queueMicrotask(() => closed(undefined, '', missing));
      return { send() {}, close: async () => {} };
    },
  });
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(1 * seconds);
  expect(await outcomeOf(trades.acknowledged)).toBe(missing);
  await expect(trades.events({ onGap: 'skip' }).next()).rejects.toBe(missing);
  expect(loop.pending).toBe(0);
});
