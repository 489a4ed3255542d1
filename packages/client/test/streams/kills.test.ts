import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { binanceScene, bitgetScene, inShort, outcomeOf, recorded, rowsOf, trade } from './scene.ts';

const seconds = 1_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Trades and changes of a book, one of each per tenth of a second. */
const length = 30;

interface Played {
  readonly shown: readonly string[];
  readonly book: ReadonlyMap<number, number>;
  readonly frames: number;
}

/** The same session each time, with the connection killed after so many frames from the exchange. */
async function play(killAt: number): Promise<Played> {
  const { loop, exchange, streams } = bitgetScene();
  const symbol = 'BTCUSDT';
  const trades = recorded(streams.publicTrade({ instType: 'usdt-futures', symbol }));
  const items = recorded(streams.books({ instType: 'usdt-futures', symbol }));
  const levels = new Map<number, number>();
  let seq = 100;
  const name = (topic: string) => `usdt-futures ${topic} ${symbol}`;
  const arg = (topic: string) => ({ instType: 'usdt-futures', topic, symbol });
  let frames = 0;
  const recent: string[] = [];
  const count = () => {
    frames += 1;
    if (frames === killAt) exchange.open[0]?.close();
  };
  exchange.manner.onFrame = (connection, { op, args }) => {
    for (const one of args as Record<string, string>[]) {
      connection.send({ event: op, arg: one });
      count();
      if (op !== 'subscribe') continue;
      connection.streams.add(name(one.topic ?? ''));
      const rows = recent.slice(-20).map((i) => ({ i }));
      if (one.topic === 'publicTrade')
        connection.send({ action: 'snapshot', arg: arg('publicTrade'), data: rows, ts: 1 });
      else {
        connection.send({
          ...{ action: 'snapshot', arg: arg('books'), ts: 1 },
          data: [{ b: [...levels].map(([price, size]) => [String(price), String(size)]), seq, pseq: 0 }],
        });
      }
      count();
    }
    return true;
  };
  for (let at = 1; at <= length; at += 1) {
    await loop.run(loop.now() + 100);
    recent.push(String(at));
    exchange.push(name('publicTrade'), {
      action: 'update',
      arg: arg('publicTrade'),
      data: [{ i: String(at) }],
      ts: at,
    });
    count();
    levels.set(at % 7, at);
    exchange.push(name('books'), {
      ...{ action: 'update', arg: arg('books'), ts: at },
      data: [{ b: [[String(at % 7), String(at)]], seq: seq + 1, pseq: seq }],
    });
    seq += 1;
    count();
  }
  await loop.run(loop.now() + 5 * seconds);
  await streams.close();
  await loop.run(loop.now() + 1 * seconds);
  expect(loop.pending).toBe(0);

  const book = new Map<number, number>();
  for (const item of items) {
    if (item.kind !== 'event') continue;
    const { action, data } = item.event as unknown as { action: string; data: { b: [string, string][] }[] };
    if (action === 'snapshot') book.clear();
    for (const [price, size] of data[0]?.b ?? []) book.set(Number(price), Number(size));
  }
  const shown = inShort(trades, ({ data }) => rowsOf<{ i: string }>(data).map(({ i }) => i)).filter(
    (one) => one !== '',
  );
  return { shown, book, frames };
}

it('shows every gap and ends like the undisturbed run, wherever the connection is killed', async () => {
  const undisturbed = await play(-1);
  const all = Array.from({ length }, (_, at) => String(at + 1));
  expect(undisturbed.shown).toEqual(['connecting', 'live', ...all, 'closed']);
  for (let killAt = 1; killAt <= undisturbed.frames; killAt += 1) {
    const { shown, book } = await play(killAt);
    const events = shown.flatMap((one) => (/^\d/.test(one) ? one.split(',') : []));
    const isWhole = events.join() === all.join();
    const gaps = shown.filter((one) => one.startsWith('gap'));
    // What was missed before it was acknowledged was never promised.
    const began = shown.indexOf('live');
    expect({
      killAt,
      shown: isWhole ? '' : shown.join(' '),
      isWhole: isWhole || gaps.length > 0 || began > 1,
    }).toMatchObject({ killAt, isWhole: true });
    if (gaps.some((gap) => gap.endsWith('healed'))) expect({ killAt, events }).toEqual({ killAt, events: all });
    expect(new Set(events).size).toBe(events.length);
    expect({ killAt, book }).toEqual({ killAt, book: undisturbed.book });
  }
});

it('leaves nothing behind when it is aborted at any moment, and says so', async () => {
  for (let at = 0; at <= 40; at += 1) {
    const { loop, exchange, streams } = binanceScene();
    exchange.manner.latency = 5;
    const controller = new AbortController();
    const { signal } = controller;
    const trades = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] }, { signal });
    const items = recorded(trades);
    loop.after(13, () => exchange.push('btcusdt@aggTrade', trade(1)));
    loop.after(18, () => exchange.open[0]?.close());
    await loop.run(at);
    controller.abort(new Error('mine'));
    await loop.run(at + 1);
    expect(items.at(-1)).toMatchObject({ kind: 'state', state: 'closed', reason: 'aborted' });
    expect(await outcomeOf(trades.live)).toMatchObject({ code: 'ABORTED', cause: { message: 'mine' } });
    await expect(trades.events({ onGap: 'throw' }).next()).rejects.toMatchObject({ code: 'ABORTED' });
    expect(streams.connections()).toEqual([]);
    await loop.run(at + 100);
    expect({ at, pending: loop.pending, open: exchange.open.length }).toEqual({ at, pending: 0, open: 0 });
  }
});

it('does nothing for a signal that was aborted before', async () => {
  const { loop, exchange, streams } = binanceScene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' }, { signal: AbortSignal.abort() });
  await expect(trades.acknowledged).rejects.toMatchObject({ code: 'ABORTED' });
  await loop.run(1 * seconds);
  expect(exchange.connections).toEqual([]);
  expect(loop.pending).toBe(0);
});

it('leaves nothing behind when the streams are closed at any moment', async () => {
  for (let at = 0; at <= 30; at += 1) {
    const { loop, exchange, streams } = binanceScene();
    exchange.manner.latency = 5;
    exchange.manner.opens = at % 3 !== 0;
    const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
    const reading = trades.events({ onGap: 'throw' }).next();
    await loop.run(at);
    await streams.close();
    expect(await reading).toEqual({ value: undefined, done: true });
    expect(await outcomeOf(trades.live)).toMatchObject({ code: 'STREAM_CLOSED' });
    await loop.run(at + 100);
    expect({ at, pending: loop.pending, open: exchange.open.length }).toEqual({ at, pending: 0, open: 0 });
    expect(() => streams.aggTrade({ symbol: 'BTCUSDT' })).toThrow('streams: are closed; create others');
  }
});

it('keeps memory flat with 500 streams for an hour', async () => {
  const { loop, exchange, streams } = binanceScene();
  const symbols = Array.from({ length: 500 }, (_, at) => `S${at}USDT`);
  const trades = streams.aggTrade({ symbol: symbols });
  let events = 0;
  trades.on(({ kind }) => {
    if (kind === 'event') events += 1;
  });
  const slow = streams.bookTicker({ symbol: symbols });
  await loop.run(5 * seconds);
  const bytes = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let early = 0;
  let pushed = 0;
  for (let minute = 0; minute < 60; minute += 1) {
    for (const [at, symbol] of symbols.entries()) {
      pushed += 1;
      exchange.push(`${symbol.toLowerCase()}@aggTrade`, trade(minute * 1_000 + at, loop.now()));
      exchange.push(`${symbol.toLowerCase()}@bookTicker`, { e: 'bookTicker', u: minute + 1, E: loop.now(), s: symbol });
    }
    await loop.run(loop.now() + 60 * seconds);
    for (const { frames, sentAt } of exchange.connections) {
      frames.length = 0;
      sentAt.length = 0;
    }
    if (minute === 10) early = bytes();
  }
  expect(events).toBe(pushed);
  expect(trades.stats.waiting).toBe(0);
  // Nobody has read these: the newest of each contract wait, and little more.
  expect(slow.stats.waiting).toBeLessThanOrEqual(1_001);
  expect(slow.stats.gaps).toBe(0);
  expect(exchange.connections).toHaveLength(6);
  // 49,000 events have come since: not one of them is kept.
  expect(bytes() - early).toBeLessThan(2 * 2 ** 20);
  await streams.close();
  await loop.run(loop.now() + 1 * seconds);
  expect(loop.pending).toBe(0);
});
