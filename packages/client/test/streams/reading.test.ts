import { expect, it } from 'vitest';
import { binanceScene, bitgetScene, inShort, recorded, rowsOf, trade } from './scene.ts';

const seconds = 1_000;

it('gives declared integers as text, whatever their size', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  const klines = recorded(streams.kline({ symbol: 'BTCUSDT', interval: '1M' }));
  await loop.run(1 * seconds);
  const send = (text: string) => exchange.connections[0]?.send(text);
  send('{"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1,"a":5,"f":1,"l":9007199254740993,"p":"1"}}');
  send('{"stream":"btcusdt@kline_1M","data":{"E":1,"k":{"t":1,"f":11,"L":12,"n":3}}}');
  await loop.run(2 * seconds);
  expect(items.at(-1)).toMatchObject({ event: { E: 1, a: '5', f: '1', l: '9007199254740993', p: '1' } });
  expect(klines.at(-1)).toMatchObject({ event: { k: { t: 1, f: '11', L: '12', n: 3 } } });
  await streams.close();
});

it('reads lists, and identifiers of entries', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }));
  await loop.run(1 * seconds);
  exchange.connections[0]?.send(
    '{"arg":{"symbol":"BTCUSDT","topic":"books","instType":"usdt-futures"},"action":"snapshot","ts":1,' +
      '"data":[{"a":[["1","2"]],"b":[],"seq":1304314508780744705,"pseq":0}]}',
  );
  await loop.run(2 * seconds);
  expect(items.at(-1)).toMatchObject({ event: { data: [{ seq: '1304314508780744705', pseq: '0', a: [['1', '2']] }] } });
  await streams.close();
});

it("keeps the exchange's other product out of streams of all contracts, unless asked not to", async () => {
  const { loop, exchange, streams } = binanceScene();
  const own = recorded(streams.allTickers());
  const all = recorded(streams.allTickers({ otherProducts: true }));
  await loop.run(1 * seconds);
  const ticker = (s: string, st?: number) => ({ e: '24hrTicker', E: 1, s, F: 1, L: 2, st });
  exchange.push('!ticker@arr', [ticker('BTCUSDT', 1), ticker('BTCUSD_PERP', 2), ticker('ETHUSD_260327')]);
  exchange.push('!ticker@arr', [ticker('SOLUSD_PERP', 2)]);
  await loop.run(2 * seconds);
  const names = (event: unknown) =>
    (event as readonly { s: string; F: unknown }[]).map(({ s, F }) => `${s} ${typeof F}`);
  expect(inShort(own, names)).toEqual(['connecting', 'live', 'BTCUSDT string']);
  expect(inShort(all, names)).toEqual([
    ...['connecting', 'live', 'BTCUSDT string,BTCUSD_PERP string,ETHUSD_260327 string', 'SOLUSD_PERP string'],
  ]);
  await streams.close();
});

it('marks what is late, and hands out once what came twice', async () => {
  const { loop, exchange, streams } = binanceScene();
  const subscription = streams.aggTrade({ symbol: 'BTCUSDT' });
  const items = recorded(subscription);
  await loop.run(1 * seconds);
  for (const id of [1, 2, 4, 4, 3, 5]) exchange.push('btcusdt@aggTrade', trade(id, id));
  await loop.run(2 * seconds);
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', '1', '2', '4', '3 late', '5']);
  expect(subscription.stats).toMatchObject({ events: 5, late: 1, duplicates: 1, gaps: 0 });
  await streams.close();
});

it('sees each break of a chain, and a new counting', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.diffDepth({ symbol: 'BTCUSDT' }));
  await loop.run(1 * seconds);
  const chain = [
    ...[
      [0, 10],
      [10, 12],
      [13, 15],
      [15, 16],
    ],
    ...[
      [0, 3],
      [3, 4],
    ],
  ] as const;
  for (const [pu, u] of chain) exchange.push('btcusdt@depth', { e: 'depthUpdate', E: u + 100, U: u, u, pu });
  await loop.run(2 * seconds);
  expect(inShort(items, ({ u }) => u)).toEqual([
    ...['connecting', 'live', '10', '12', 'gap sequence', '15', '16', 'gap reset', '3', '4'],
  ]);
  await streams.close();
});

it('asks for the whole anew where the exchange sends one, and gives nothing before it', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }));
  const name = 'usdt-futures books BTCUSDT';
  const arg = { instType: 'usdt-futures', topic: 'books', symbol: 'BTCUSDT' };
  const send = (action: string, pseq: number, seq: number) =>
    exchange.push(name, { action, arg, data: [{ pseq, seq }], ts: seq });
  await loop.run(1 * seconds);
  send('update', 8, 9);
  send('snapshot', 0, 10);
  // The snapshot lies within what the first update covers.
  send('update', 9, 12);
  send('update', 14, 15);
  send('update', 15, 16);
  await loop.run(2 * seconds);
  expect(exchange.connections[0]?.frames.map((frame) => Object(frame).op)).toEqual([
    ...['subscribe', 'unsubscribe', 'subscribe'],
  ]);
  send('update', 16, 17);
  send('snapshot', 0, 20);
  send('update', 20, 21);
  await loop.run(3 * seconds);
  expect(inShort(items, ({ data }) => rowsOf<{ seq: string }>(data)[0]?.seq)).toEqual([
    // Nobody may take the book of 12 for the one that is: the gap is open until the next whole.
    ...['connecting', 'live', '10', '12', 'connecting', 'gap sequence healed', 'live', '20', '21'],
  ]);
  await streams.close();
});

it('heals a gap with the last trades that a subscription begins with, each of them once', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }));
  const name = 'usdt-futures publicTrade BTCUSDT';
  const arg = { instType: 'usdt-futures', topic: 'publicTrade', symbol: 'BTCUSDT' };
  const send = (ts: number, ...ids: string[]) =>
    exchange.push(name, { action: 'update', arg, data: ids.map((i) => ({ i })), ts });
  await loop.run(1 * seconds);
  send(1, '1', '2');
  send(2, '3');
  await loop.run(2 * seconds);
  exchange.open[0]?.close();
  await loop.run(4 * seconds);
  send(5, '5', '4', '3', '2');
  send(6, '6');
  await loop.run(5 * seconds);
  expect(inShort(items, ({ data }) => rowsOf<{ i: string }>(data).map(({ i }) => i))).toEqual([
    ...['connecting', 'live', '1,2', '3', 'reconnecting', 'connecting', 'gap disconnected healed', 'live', '5,4', '6'],
  ]);
  await streams.close();
});

it('hands what it does not know to a hook, without secrets', async () => {
  const unknown: unknown[] = [];
  const hooks = { onUnknown: (found: unknown) => void unknown.push(found) };
  const { loop, exchange, streams } = binanceScene({ hooks });
  const items = recorded(streams.aggTrade({ symbol: 'BTCUSDT' }));
  await loop.run(1 * seconds);
  const [connection] = exchange.connections;
  connection?.send({ stream: 'SECRET-KEY@x', data: { e: 'listenKeyExpired', listenKey: 'SECRET-KEY-OF-SOMEBODY' } });
  connection?.send('not JSON');
  connection?.send({ e: 'brandNew', E: 1 });
  exchange.push('btcusdt@aggTrade', { ...trade(1), e: 'renamed', extra: [1] });
  await loop.run(2 * seconds);
  expect(unknown).toEqual([
    { event: 'unknown', raw: { e: 'listenKeyExpired', listenKey: '***' } },
    { event: 'unknown', raw: 'not JSON' },
    { event: 'unknown', raw: { e: 'brandNew', E: 1 } },
  ]);
  expect(items.at(-1)).toMatchObject({ event: { e: 'renamed', extra: [1], a: '1' } });
  await streams.close();
});

it('has a way to any stream by its own name', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.raw<{ t: string }>({ route: 'public', stream: 'btcusdt@trade' }));
  await loop.run(1 * seconds);
  exchange.connections[0]?.send('{"stream":"btcusdt@trade","data":{"e":"trade","t":9007199254740993,"E":1}}');
  await loop.run(2 * seconds);
  expect(items.at(-1)).toMatchObject({ event: { e: 'trade', t: '9007199254740993', E: 1 } });
  expect(() => streams.raw({ route: 'private', stream: 'x' })).toThrow(
    /route: is "private"; give one of public, market/,
  );
  await streams.close();
});

it('asks for the whole anew when somebody comes later, who could do nothing with changes', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const input = { instType: 'usdt-futures', symbol: 'BTCUSDT' };
  const first = recorded(streams.books(input));
  const arg = { ...input, topic: 'books' };
  const send = (action: string, pseq: number, seq: number) =>
    exchange.open[0]?.send({ action, arg, data: [{ pseq, seq }], ts: seq });
  await loop.run(1 * seconds);
  send('snapshot', 0, 1);
  await loop.run(2 * seconds);
  const second = recorded(streams.books(input));
  await loop.run(3 * seconds);
  send('update', 1, 2);
  send('snapshot', 0, 3);
  send('update', 3, 4);
  await loop.run(4 * seconds);
  const show = ({ data }: Readonly<Record<string, never>>) => rowsOf<{ seq: string }>(data)[0]?.seq;
  expect(inShort(first, show)).toEqual([
    ...['connecting', 'live', '1', 'connecting', 'gap renewed healed', 'live', '3', '4'],
  ]);
  expect(inShort(second, show).filter((one) => /^\d/.test(one))).toEqual(['3', '4']);
  await streams.close();
});
