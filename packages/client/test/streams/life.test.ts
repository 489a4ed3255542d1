import { expect, it } from 'vitest';
import { binanceScene, inShort, outcomeOf, recorded, trade } from './scene.ts';

it('opens no socket and starts no timer until a channel is called', async () => {
  const { loop, exchange, streams } = binanceScene();
  await loop.run(60_000);
  expect(exchange.connections).toEqual([]);
  expect(loop.pending).toBe(0);
  await streams.close();
});

it('acknowledges by the word of the exchange, and is live with the first message', async () => {
  const { loop, exchange, streams } = binanceScene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  const items = recorded(trades);
  expect(await outcomeOf(trades.acknowledged)).toBe('pending');
  await loop.run(100);
  expect(exchange.connections.map(({ url }) => url)).toEqual(['wss://fstream.binance.com/market/stream']);
  expect(exchange.connections[0]?.frames).toEqual([{ method: 'SUBSCRIBE', params: ['btcusdt@aggTrade'], id: 1 }]);
  expect(await outcomeOf(trades.acknowledged)).toBe('done');
  expect(await outcomeOf(trades.live)).toBe('pending');
  expect(trades.state).toBe('connecting');
  exchange.push('btcusdt@aggTrade', trade(7));
  await loop.run(200);
  expect(await outcomeOf(trades.live)).toBe('done');
  expect(inShort(items, ({ a }) => a)).toEqual(['connecting', 'live', '7']);
  expect(items.at(-1)).toMatchObject({ event: { a: '7', f: '1', l: '2', T: 1_800_000_000_000, p: '60000.10' } });
  await streams.close();
  expect(loop.pending).toBe(0);
  expect(exchange.open).toEqual([]);
});
