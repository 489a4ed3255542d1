import { expect, it } from 'vitest';
import { binanceScene, bitgetScene, inShort, recorded, rowsOf, trade } from './scene.ts';

const seconds = 1_000;
const hours = 3_600 * seconds;

it('changes to another connection before the exchange ends one after 24 hours, without a gap', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  const depth = recorded(streams.diffDepth({ symbol: 'BTCUSDT' }));
  const changedAt: number[] = [];
  let seen = 0;
  let id = 0;
  // An event every three seconds for 26 hours.
  for (let at = 0; at < 26 * 1_200; at += 1) {
    await loop.run(loop.now() + 3 * seconds);
    id += 1;
    exchange.push('btcusdt@aggTrade', trade(id, 1_800_000_000_000 + loop.now()));
    exchange.push('btcusdt@depth', { e: 'depthUpdate', E: loop.now(), U: id * 10 - 9, u: id * 10, pu: id * 10 - 10 });
    if (exchange.connections.length > seen) {
      seen = exchange.connections.length;
      changedAt.push(loop.now());
    }
  }
  await loop.run(loop.now() + 1 * seconds);
  expect(exchange.connections).toHaveLength(4);
  const [change] = changedAt.filter((at) => at > hours);
  expect(change).toBeGreaterThan(23 * hours);
  expect(change).toBeLessThan(24 * hours);
  expect(exchange.open).toHaveLength(2);
  const numbers = Array.from({ length: id }, (_, at) => String(at + 1));
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', ...numbers]);
  expect(inShort(depth, ({ u }) => u)).toEqual(['connecting', 'live', ...numbers.map((one) => `${one}0`)]);
  expect(streams.connections().map(({ handovers, reconnects }) => [handovers, reconnects])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it.each([
  ['ahead', 0, 3],
  ['behind', 3, 0],
])('loses and repeats nothing when the new connection is %s', async (_, oldLag, newLag) => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  let id = 0;
  const push = () => {
    id += 1;
    const [old, heir] = exchange.connections;
    const [first, second] = oldLag ? [id - oldLag, id] : [id, id - newLag];
    if (old?.isOpen && first > 0) old.send({ stream: 'btcusdt@aggTrade', data: trade(first, first) });
    if (heir?.streams.size && second > 0) heir.send({ stream: 'btcusdt@aggTrade', data: trade(second, second) });
  };
  for (let at = 0; at < 20; at += 1) {
    await loop.run(loop.now() + 100);
    push();
  }
  exchange.connections[0]?.send({ e: 'serverShutdown', E: 1 });
  for (let at = 0; at < 100; at += 1) {
    await loop.run(loop.now() + 100);
    push();
  }
  expect(exchange.open).toHaveLength(1);
  const last = oldLag ? id : id - newLag;
  const ids = inShort(items, ({ a }) => a).slice(2);
  expect(ids.slice(0, last - 1)).toEqual(Array.from({ length: last }, (_, at) => String(at + 1)).slice(0, ids.length));
  expect(new Set(ids).size).toBe(ids.length);
  await streams.close();
});

it('swaps a book to the snapshot of the new connection, whose numbers may differ', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }));
  const arg = { symbol: 'BTCUSDT', topic: 'books', instType: 'usdt-futures' };
  const send = (at: number, action: string, pseq: number, seq: number) =>
    exchange.connections[at]?.send({ action, arg, data: [{ a: [], b: [], pseq, seq }], ts: seq });
  await loop.run(100);
  send(0, 'snapshot', 0, 10);
  send(0, 'update', 10, 11);
  await loop.run(83_700.2 * seconds);
  expect(exchange.open).toHaveLength(2);
  send(0, 'update', 11, 12);
  await loop.run(loop.now() + 10);
  send(1, 'snapshot', 0, 51);
  await loop.run(loop.now() + 10);
  send(0, 'update', 12, 13);
  send(1, 'update', 51, 53);
  await loop.run(loop.now() + 10 * seconds);
  expect(exchange.open).toHaveLength(1);
  expect(inShort(items, ({ data }) => rowsOf<{ seq: string }>(data)[0]?.seq)).toEqual([
    ...['connecting', 'live', '10', '11', '12', '51', '53'],
  ]);
  await streams.close();
});

it('stays on the old connection when the new one does not open', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  await loop.run(100);
  exchange.push('btcusdt@aggTrade', trade(1));
  await loop.run(200);
  exchange.manner.opens = false;
  exchange.connections[0]?.send({ e: 'serverShutdown', E: 1 });
  await loop.run(10 * seconds);
  exchange.push('btcusdt@aggTrade', trade(2));
  await loop.run(11 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', '1', '2']);
  exchange.manner.opens = true;
  await loop.run(60 * seconds);
  exchange.push('btcusdt@aggTrade', trade(3));
  await loop.run(61 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', '1', '2', '3']);
  expect(exchange.open).toHaveLength(1);
  expect(exchange.connections[0]?.isOpen).toBe(false);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('goes on with the new connection when the old one falls in between', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  await loop.run(100);
  exchange.push('btcusdt@aggTrade', trade(1, 1));
  await loop.run(200);
  exchange.connections[0]?.send({ e: 'serverShutdown', E: 1 });
  await loop.run(300);
  expect(exchange.open).toHaveLength(2);
  exchange.connections[1]?.send({ stream: 'btcusdt@aggTrade', data: trade(2, 2) });
  await loop.run(400);
  exchange.connections[0]?.close();
  await loop.run(500);
  exchange.push('btcusdt@aggTrade', trade(3, 3));
  await loop.run(10 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', '1', '2', '3']);
  expect(exchange.connections).toHaveLength(2);
  await streams.close();
});
