import { expect, it } from 'vitest';
import { type Frame, nameOf, type ServerConnection } from './exchange.ts';
import { binanceScene, bitgetScene, outcomeOf, recorded } from './scene.ts';

const seconds = 1_000;
const symbols = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `S${from + at}USDT`);

it('puts 200 streams on a connection, 100 in a frame, and asks for all of them again', async () => {
  const { loop, exchange, streams } = binanceScene();
  const trades = streams.aggTrade({ symbol: symbols(450) });
  await loop.run(5 * seconds);
  expect(await outcomeOf(trades.acknowledged)).toBe('done');
  const sizes = () => exchange.open.map(({ streams: { size } }) => size);
  expect(sizes()).toEqual([200, 200, 50]);
  expect(exchange.open.map(({ frames }) => frames.length)).toEqual([2, 2, 1]);
  for (const connection of exchange.open) connection.close();
  await loop.run(10 * seconds);
  expect(sizes().sort()).toEqual([200, 200, 50]);
  expect(streams.connections().map(({ wanted, acknowledged }) => [wanted.length, acknowledged.length])).toEqual([
    ...[
      [200, 200],
      [200, 200],
      [50, 50],
    ],
  ]);
  await streams.close();
});

it('sends no more than 10 frames a second, pings counted', async () => {
  const { loop, exchange, streams } = bitgetScene();
  exchange.manner.latency = 0;
  for (let at = 0; at < 40; at += 1) {
    const one = streams.ticker({ instType: 'usdt-futures', symbol: `S${at}` });
    await loop.run(loop.now() + 20);
    await one.close();
  }
  streams.ticker({ instType: 'usdt-futures', symbol: symbols(49) });
  await loop.run(120 * seconds);
  for (const { sentAt } of exchange.connections) {
    for (const from of sentAt) {
      expect(sentAt.filter((at) => at >= from && at < from + seconds).length).toBeLessThanOrEqual(10);
    }
  }
  await streams.close();
});

it('asks for 240 changes an hour on a connection at the most', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const stays = streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' });
  await loop.run(1 * seconds);
  for (let at = 0; at < 400; at += 1) {
    const one = streams.ticker({ instType: 'usdt-futures', symbol: `S${at}` });
    await loop.run(loop.now() + 2 * seconds);
    await one.close();
  }
  const requests = exchange.connections[0]?.frames.filter((frame) => frame !== 'ping');
  expect(requests?.length).toBe(240);
  await stays.close();
  await streams.close();
});

it('names at most 20 arguments in a frame, and no more than 4096 bytes', async () => {
  const { loop, exchange, streams } = bitgetScene();
  const long = symbols(45).map((symbol) => symbol.padEnd(300, 'X'));
  const tickers = streams.ticker({ instType: 'usdt-futures', symbol: [...long, ...symbols(60, 100)] });
  await loop.run(10 * seconds);
  expect(await outcomeOf(tickers.acknowledged)).toBe('done');
  const frames = exchange.connections.flatMap((connection) => connection.frames) as Frame[];
  const counts = frames.map(({ args }) => (args as unknown[])?.length ?? 0);
  expect(Math.max(...counts)).toBe(20);
  expect(Math.max(...frames.map((frame) => JSON.stringify(frame).length))).toBeLessThanOrEqual(4_096);
  expect(counts.reduce((one, other) => one + other)).toBe(105);
  await streams.close();
});

it('rejects what the exchange refuses, with its code and the stream, and does not ask again', async () => {
  const { loop, exchange, streams } = binanceScene();
  exchange.manner.onFrame = (connection, { params, id }) => {
    if (!(params as string[])?.includes('badusdt@aggTrade')) return false;
    connection.send({ error: { code: 2, msg: 'Invalid request: invalid stream' }, id });
    return true;
  };
  const trades = streams.aggTrade({ symbol: 'BADUSDT' });
  await loop.run(1 * seconds);
  expect(await outcomeOf(trades.acknowledged)).toMatchObject({
    ...{ name: 'StreamRefusedError', code: 'STREAM_REFUSED', stream: 'badusdt@aggTrade' },
    ...{ exchangeCode: 2, exchangeMessage: 'Invalid request: invalid stream' },
  });
  expect(trades.state).toBe('closed');
  await expect(trades[Symbol.asyncIterator]().next()).resolves.toMatchObject({ value: { kind: 'state' } });
  await loop.run(3_600 * seconds);
  expect(exchange.connections).toHaveLength(1);
  expect(exchange.connections[0]?.frames).toHaveLength(1);
  expect(loop.pending).toBe(0);
});

it('finds the one that was refused among a hundred by halves, and the others work', async () => {
  const { loop, exchange, streams } = binanceScene();
  exchange.manner.onFrame = (connection, { params, id }) => {
    if (!(params as string[])?.includes('s77usdt@aggTrade')) return false;
    connection.send({ error: { code: 2, msg: 'Invalid request: invalid stream' }, id });
    return true;
  };
  const each = symbols(100).map((symbol) => streams.aggTrade({ symbol }));
  await loop.run(20 * seconds);
  const outcomes = await Promise.all(each.map(({ acknowledged }) => outcomeOf(acknowledged)));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(99);
  expect(outcomes[77]).toMatchObject({ stream: 's77usdt@aggTrade', exchangeCode: 2 });
  await streams.close();
});

/** Bitget v3: each argument is acknowledged by itself, and a refusal names none, or has it in its text. */
const refusing =
  (bad: readonly string[], text: (name: string) => string) => (connection: ServerConnection, frame: Frame) => {
    const { op, args } = frame;
    if (op !== 'subscribe') return false;
    for (const arg of args as Record<string, string>[]) {
      if (bad.includes(arg.symbol ?? '')) {
        connection.send({ event: 'error', code: 30001, msg: text(JSON.stringify(arg)), connId: '1' });
      } else {
        connection.streams.add(nameOf(arg));
        connection.send({ event: 'subscribe', arg });
      }
    }
    return true;
  };

it.each([
  ['by the text', (arg: string) => `${arg} doesn't exist`],
  ['by what is left', () => "doesn't exist"],
])('traces a refusal without an argument %s', async (_, text) => {
  const { loop, exchange, streams } = bitgetScene();
  exchange.manner.onFrame = refusing(['S7USDT', 'S12USDT'], text);
  const each = symbols(15).map((symbol) => streams.ticker({ instType: 'usdt-futures', symbol }));
  await loop.run(20 * seconds);
  const outcomes = await Promise.all(each.map(({ acknowledged }) => outcomeOf(acknowledged)));
  expect(outcomes.flatMap((outcome, at) => (outcome === 'done' ? [] : [at]))).toEqual([7, 12]);
  expect(outcomes[7]).toMatchObject({ exchangeCode: 30001, stream: 'usdt-futures ticker S7USDT' });
  expect(outcomes[12]).toMatchObject({ exchangeCode: 30001, stream: 'usdt-futures ticker S12USDT' });
  await streams.close();
});

it('waits and asks again after too many requests', async () => {
  const { loop, exchange, streams } = bitgetScene();
  let refusals = 3;
  exchange.manner.onFrame = (connection) => {
    if (refusals-- <= 0) return false;
    connection.send({ event: 'error', code: 30006, msg: 'too many requests' });
    return true;
  };
  const ticker = streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' });
  await loop.run(9 * seconds);
  expect(await outcomeOf(ticker.acknowledged)).toBe('done');
  expect(exchange.connections).toHaveLength(1);
  await streams.close();
});

it('takes a connection for dead that does not answer a request', async () => {
  const { loop, exchange, streams } = binanceScene();
  const heard = { frames: 0 };
  exchange.manner.onFrame = () => heard.frames++ === 0;
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' }, { acknowledgeWithin: 60 * seconds });
  await loop.run(20 * seconds);
  expect(exchange.connections).toHaveLength(2);
  expect(await outcomeOf(trades.acknowledged)).toBe('done');
  await streams.close();
});

it('shares one stream among all who want it, and ends it with the last', async () => {
  const { loop, exchange, streams } = binanceScene();
  const first = streams.aggTrade({ symbol: 'BTCUSDT' });
  await loop.run(1 * seconds);
  const second = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] });
  const items = recorded(second);
  await loop.run(2 * seconds);
  expect(exchange.connections[0]?.frames.map((frame) => Object(frame).params)).toEqual([
    ['btcusdt@aggTrade'],
    ['ethusdt@aggTrade'],
  ]);
  expect(await outcomeOf(second.acknowledged)).toBe('done');
  await first.close();
  await loop.run(3 * seconds);
  expect(exchange.connections[0]?.frames).toHaveLength(2);
  await second.close();
  await loop.run(4 * seconds);
  expect(exchange.open).toEqual([]);
  expect(loop.pending).toBe(0);
  expect(items.at(-1)).toMatchObject({ kind: 'state', state: 'closed' });
});
