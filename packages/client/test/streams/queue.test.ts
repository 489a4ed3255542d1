import { expect, it } from 'vitest';
import { binanceScene, bitgetScene, inShort, recorded, rowsOf, trade } from './scene.ts';

const seconds = 1_000;
type Trade = { readonly a: string };

it('keeps what comes before anybody reads, in order', async () => {
  const { loop, exchange, streams } = binanceScene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(1 * seconds);
  for (let id = 1; id <= 5; id += 1) exchange.push('btcusdt@aggTrade', trade(id, id));
  await loop.run(2 * seconds);
  expect(trades.stats.waiting).toBe(6);
  const ids: string[] = [];
  for await (const { a } of trades.events({ onGap: 'throw' }) as AsyncIterable<Trade>) {
    ids.push(a);
    if (ids.length === 5) break;
  }
  expect(ids).toEqual(['1', '2', '3', '4', '5']);
  // A loop that is left ends the subscription.
  expect(trades.state).toBe('closed');
  await loop.run(3 * seconds);
  expect(loop.pending).toBe(0);
  expect(exchange.open).toEqual([]);
});

it('conflates to the newest of each contract when it is full', async () => {
  const { loop, exchange, streams } = binanceScene();
  const subscription = streams.allTickers({ queue: 4 });
  await loop.run(1 * seconds);
  for (let E = 1; E <= 6; E += 1) {
    exchange.push('!ticker@arr', [
      { e: '24hrTicker', E, s: 'BTCUSDT', st: 1 },
      ...(E === 2 ? [{ e: '24hrTicker', E, s: 'ETHUSDT', st: 1 }] : []),
    ]);
  }
  await loop.run(2 * seconds);
  const items = recorded(subscription);
  await loop.run(3 * seconds);
  const show = (event: unknown) => (event as readonly { s: string; E: number }[]).map(({ s, E }) => `${s}${E}`);
  expect(inShort(items, show)).toEqual(['live', 'ETHUSDT2', 'BTCUSDT5', 'BTCUSDT6']);
  expect(subscription.stats).toMatchObject({ conflated: 3, dropped: 0, gaps: 0 });
  await streams.close();
});

it('keeps each candle when it conflates', async () => {
  const { loop, exchange, streams } = binanceScene();
  const subscription = streams.kline({ symbol: 'BTCUSDT', interval: '1m' }, { queue: 2 });
  await loop.run(1 * seconds);
  for (const [t, E] of [
    [60, 1],
    [60, 2],
    [60, 3],
    [120, 4],
    [120, 5],
    [180, 6],
  ]) {
    exchange.push('btcusdt@kline_1m', { E, k: { t } });
  }
  await loop.run(2 * seconds);
  const items = recorded(subscription);
  await loop.run(3 * seconds);
  expect(inShort(items, ({ E }) => E)).toEqual(['live', '3', '5', '6']);
  await streams.close();
});

it('drops a chain as a whole, with a gap in its place', async () => {
  const { loop, exchange, streams } = binanceScene();
  const subscription = streams.diffDepth({ symbol: 'BTCUSDT' }, { queue: 3 });
  await loop.run(1 * seconds);
  for (let u = 1; u <= 6; u += 1) exchange.push('btcusdt@depth', { e: 'depthUpdate', E: u, U: u, u, pu: u - 1 });
  await loop.run(2 * seconds);
  const items = recorded(subscription);
  await loop.run(3 * seconds);
  expect(inShort(items, ({ u }) => u)).toEqual(['live', 'gap overflow', '5', '6']);
  expect(subscription.stats.dropped).toBe(4);
  await streams.close();
});

it('asks for a new whole after an overflow, once somebody reads again', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const subscription = streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }, { queue: 2 });
  const arg = { instType: 'usdt-futures', topic: 'books', symbol: 'BTCUSDT' };
  const send = (action: string, pseq: number, seq: number) =>
    exchange.push('usdt-futures books BTCUSDT', { action, arg, data: [{ pseq, seq }], ts: seq });
  await loop.run(1 * seconds);
  send('snapshot', 0, 1);
  for (let seq = 2; seq <= 6; seq += 1) send('update', seq - 1, seq);
  await loop.run(60 * seconds);
  expect(exchange.connections[0]?.frames.filter((frame) => frame !== 'ping')).toHaveLength(1);
  const items = recorded(subscription);
  await loop.run(61 * seconds);
  expect(exchange.connections[0]?.frames.filter((frame) => frame !== 'ping')).toHaveLength(3);
  send('snapshot', 0, 9);
  await loop.run(62 * seconds);
  expect(inShort(items, ({ data }) => rowsOf<{ seq: string }>(data)[0]?.seq)).toEqual([
    ...['live', 'gap overflow', 'connecting', 'gap renewed healed', 'live', '9'],
  ]);
  await streams.close();
});

it('makes the exchange wait for whoever must miss nothing, where the socket can', async () => {
  const { loop, exchange, streams } = binanceScene();
  const subscription = streams.aggTrade({ symbol: 'BTCUSDT' }, { queue: 10 });
  await loop.run(1 * seconds);
  for (let id = 1; id <= 40; id += 1) {
    exchange.push('btcusdt@aggTrade', trade(id, id));
    await loop.run(loop.now() + 10);
  }
  expect(exchange.connections.some(({ isPaused }) => isPaused)).toBe(true);
  expect(subscription.stats).toMatchObject({ dropped: 0 });
  // Nobody takes a paused connection for a dead one.
  await loop.run(loop.now() + 60 * seconds);
  const items = recorded(subscription);
  await loop.run(loop.now() + 60 * seconds);
  expect(inShort(items, ({ a }) => a).slice(1)).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)));
  expect(exchange.connections.every(({ isPaused }) => !isPaused)).toBe(true);
  await streams.close();
  await loop.run(loop.now() + 1 * seconds);
  expect(loop.pending).toBe(0);
});

it('goes on with its pings while the exchange has to wait', async () => {
  const { loop, exchange, streams } = bitgetScene();
  streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }, { queue: 1, overflow: 'keep' });
  const arg = { instType: 'usdt-futures', topic: 'publicTrade', symbol: 'BTCUSDT' };
  await loop.run(1 * seconds);
  for (let ts = 1; ts <= 2; ts += 1) {
    exchange.push('usdt-futures publicTrade BTCUSDT', { action: 'update', arg, data: [{ i: String(ts) }], ts });
  }
  await loop.run(2 * seconds);
  expect(exchange.open[0]?.isPaused).toBe(true);
  await loop.run(122 * seconds);
  expect(exchange.connections[0]?.frames.filter((frame) => frame === 'ping')).toHaveLength(12);
  expect(exchange.connections).toHaveLength(1);
  await streams.close();
});

it('makes nobody wait for somebody else', async () => {
  const { loop, exchange, streams } = binanceScene();
  const slow = streams.aggTrade({ symbol: 'BTCUSDT' }, { queue: 10 });
  const quick = recorded(streams.aggTrade({ symbol: 'ETHUSDT' }));
  const apart = streams.aggTrade({ symbol: 'SOLUSDT' }, { queue: 10, overflow: 'keep' });
  await loop.run(1 * seconds);
  expect(exchange.open.map((connection) => [...connection.streams])).toEqual([
    ['btcusdt@aggTrade', 'ethusdt@aggTrade'],
    ['solusdt@aggTrade'],
  ]);
  for (let id = 1; id <= 40; id += 1) {
    for (const symbol of ['btc', 'eth', 'sol']) exchange.push(`${symbol}usdt@aggTrade`, trade(id, id));
    await loop.run(loop.now() + 10);
  }
  expect(inShort(quick, ({ a }) => a)).toHaveLength(42);
  expect(exchange.open.map(({ isPaused }) => isPaused)).toEqual([false, true]);
  expect(slow.stats).toMatchObject({ dropped: 30 });
  const items = recorded(apart);
  await loop.run(loop.now() + 60 * seconds);
  expect(inShort(items, ({ a }) => a).slice(1)).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)));
  await streams.close();
});

it('marks a gap where the exchange cannot be made to wait', async () => {
  const { loop, exchange, streams } = binanceScene();
  exchange.manner.control = false;
  const subscription = streams.aggTrade({ symbol: 'BTCUSDT' }, { queue: 10 });
  await loop.run(1 * seconds);
  for (let id = 1; id <= 40; id += 1) exchange.push('btcusdt@aggTrade', trade(id, id));
  await loop.run(2 * seconds);
  expect(subscription.stats).toMatchObject({ dropped: 30 });
  const items = recorded(subscription);
  await loop.run(3 * seconds);
  exchange.push('btcusdt@aggTrade', trade(41, 41));
  await loop.run(4 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual([
    ...['live', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'gap overflow', '41'],
  ]);
  await streams.close();
});

it('is not broken by a handler that throws or rejects, nor held up by a slow one', async () => {
  const warned: unknown[] = [];
  const logger = { debug() {}, warn: (message: string) => void warned.push(message) };
  const { loop, exchange, streams } = binanceScene({ client: { logger } });
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  const seen = { throwing: 0, rejecting: 0, slow: 0, quick: 0 };
  trades.on(() => {
    seen.throwing += 1;
    throw new Error('mine');
  });
  trades.on(async () => {
    seen.rejecting += 1;
    throw new Error('mine');
  });
  trades.on(async () => {
    await loop.timing.sleep(10 * seconds);
    seen.slow += 1;
  });
  const stop = trades.on(() => {
    seen.quick += 1;
  });
  await loop.run(1 * seconds);
  for (let id = 1; id <= 5; id += 1) exchange.push('btcusdt@aggTrade', trade(id, id));
  await loop.run(2 * seconds);
  expect(seen).toMatchObject({ throwing: 7, rejecting: 7, slow: 0, quick: 7 });
  expect(trades.stats.handlerErrors).toBe(14);
  expect(warned.length).toBe(14);
  stop();
  await loop.run(120 * seconds);
  expect(seen).toMatchObject({ slow: 7, quick: 7 });
  await streams.close();
});

it('ends a loop at a gap that nothing makes up for, or passes it over', async () => {
  const { loop, exchange, streams } = binanceScene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  const read = async (onGap: 'throw' | 'skip') => {
    const ids: string[] = [];
    try {
      for await (const { a } of trades.events({ onGap }) as AsyncIterable<Trade>) ids.push(a);
    } catch (error) {
      ids.push((error as { readonly code: string }).code);
    }
    return ids;
  };
  const strict = read('throw');
  const loose = read('skip');
  await loop.run(1 * seconds);
  exchange.push('btcusdt@aggTrade', trade(1, 1));
  await loop.run(2 * seconds);
  exchange.open[0]?.close();
  await loop.run(4 * seconds);
  exchange.push('btcusdt@aggTrade', trade(3, 3));
  await loop.run(5 * seconds);
  expect(await strict).toEqual(['1', 'STREAM_GAP']);
  await trades.close();
  expect(await loose).toEqual(['1', '3']);
  await loop.run(6 * seconds);
  expect(loop.pending).toBe(0);
});
