import { expect, it } from 'vitest';
import { createScriptedTransport } from '../support/scripted-transport.ts';
import { binanceScene, bitgetScene, inShort, outcomeOf, recorded, trade } from './scene.ts';

const seconds = 1_000;

it('is stale when a promised rhythm stops, asks anew, and then on a connection of its own', async () => {
  const { loop, exchange, streams } = binanceScene();
  const items = recorded(streams.markPrice({ symbol: 'BTCUSDT' }));
  const others = recorded(streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] }));
  await loop.run(100);
  const price = (E: number) => exchange.push('btcusdt@markPrice', { e: 'markPriceUpdate', E, p: '1' });
  price(1);
  exchange.push('btcusdt@aggTrade', trade(1));
  exchange.push('ethusdt@aggTrade', trade(1));
  await loop.run(9 * seconds);
  expect(inShort(items, ({ E }) => E)).toEqual(['connecting', 'live', '1']);
  await loop.run(10 * seconds);
  expect(items.at(-1)).toMatchObject({ state: 'stale', reason: expect.stringMatching(/nothing came for 9\d{3} ms/) });
  const sent = () => exchange.connections[0]?.frames.map((frame) => Object(frame).method);
  expect(sent()?.slice(-2)).toEqual(['UNSUBSCRIBE', 'SUBSCRIBE']);
  await loop.run(40 * seconds);
  expect(exchange.open).toHaveLength(2);
  price(2);
  await loop.run(41 * seconds);
  expect(inShort(items, ({ E }) => E)).toEqual([
    ...['connecting', 'live', '1', 'stale', 'reconnecting', 'connecting', 'gap silence healed', 'live', '2'],
  ]);
  // What shares the connection is not touched.
  expect(inShort(others, ({ a }) => a)).toEqual(['connecting', '1', 'live', '1']);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('holds no event-driven stream to a rhythm', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.liquidation({ instType: 'usdt-futures' }));
  await loop.run(5 * 3_600 * seconds);
  expect(exchange.connections).toHaveLength(1);
  expect(inShort(items, () => '')).toEqual(['connecting']);
  await streams.close();
});

it('goes by the silence that a subscription expects', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const items = recorded(streams.liquidation({ instType: 'usdt-futures' }, { expectWithin: 60 * seconds }));
  await loop.run(59 * seconds);
  expect(inShort(items, () => '')).toEqual(['connecting']);
  await loop.run(61 * seconds);
  expect(inShort(items, () => '')).toEqual(['connecting', 'stale']);
  exchange.push('usdt-futures liquidation', {
    ...{ action: 'update', arg: { topic: 'liquidation', instType: 'usdt-futures' }, data: [{ symbol: 'B' }], ts: 1 },
  });
  await loop.run(62 * seconds);
  expect(inShort(items, ({ ts }) => ts)).toEqual(['connecting', 'stale', 'gap silence', 'live', '1']);
  await streams.close();
});

it('is live without a message when REST proves that there was nothing to bring', async () => {
  const transport = createScriptedTransport(
    { text: JSON.stringify({ lastTrade: 1_800_000_000_000 - 60 * seconds }) },
    { text: JSON.stringify({ lastTrade: 1_800_000_000_000 - 60 * seconds }) },
  );
  const { loop, exchange, streams } = binanceScene({ client: { transport } });
  const trades = streams.aggTrade({ symbol: 'QUIETUSDT' });
  await loop.run(9 * seconds);
  expect(await outcomeOf(trades.live)).toBe('pending');
  await loop.run(11 * seconds);
  expect(await outcomeOf(trades.live)).toBe('done');
  expect(trades.state).toBe('live');
  // Once it has been proved, a quiet contract costs nothing more.
  await loop.run(3_600 * seconds);
  expect(transport.requests).toHaveLength(1);
  expect(exchange.connections).toHaveLength(1);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('is not live after a loss before something comes, or REST proves that nothing has come since', async () => {
  const transport = createScriptedTransport({ text: JSON.stringify({ lastTrade: 1_800_000_000_000 }) });
  const { loop, exchange, streams } = binanceScene({ client: { transport } });
  const depth = streams.diffDepth({ symbol: 'QUIETUSDT' });
  const items = recorded(depth);
  await loop.run(1 * seconds);
  exchange.push('quietusdt@depth', { e: 'depthUpdate', E: 1, U: 1, u: 2, pu: 0 });
  await loop.run(2 * seconds);
  exchange.open[0]?.close();
  await loop.run(9 * seconds);
  expect(depth.state).toBe('connecting');
  await loop.run(14 * seconds);
  // What was missed while there was no connection REST does not know of: a book has to be read anew.
  expect(inShort(items, ({ u }) => u)).toEqual([
    ...['connecting', 'live', '2', 'reconnecting', 'connecting', 'gap disconnected', 'live'],
  ]);
  expect(transport.requests).toHaveLength(1);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('is stale when REST knows of something that did not come', async () => {
  const transport = createScriptedTransport({ text: JSON.stringify({ lastTrade: 1_800_000_000_000 + 8 * seconds }) });
  const { loop, streams } = binanceScene({ client: { transport } });
  const trades = streams.aggTrade({ symbol: 'SILENTUSDT' });
  const items = recorded(trades);
  await loop.run(11 * seconds);
  expect(inShort(items, () => '')).toEqual(['connecting', 'stale']);
  expect(await outcomeOf(trades.live)).toBe('pending');
  await streams.close();
});
