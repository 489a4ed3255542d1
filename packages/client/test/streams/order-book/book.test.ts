import { expect, it, vi } from 'vitest';
import type { OrderBook } from '../../../src/streams/order-book/create-order-book.ts';
import type { BookView } from '../../../src/streams/order-book/view.ts';
import { createBinance } from '../../support/api.ts';
import { createScriptedTransport, refusal } from '../../support/scripted-transport.ts';
import { binanceScene, bitgetScene, outcomeOf } from '../scene.ts';

const seconds = 1_000;

type Rows = readonly (readonly [string, string])[];

/** A book by REST. */
const snapshot = (lastUpdateId: number, bids: Rows = [['10.0', '1']], asks: Rows = [['11.0', '1']]) => ({
  ...{ lastUpdateId: String(lastUpdateId), E: 1, T: 1, bids, asks },
});

const depth = (pu: number, u: number, bids: Rows = [], asks: Rows = []) => ({
  ...{ e: 'depthUpdate', E: u, U: pu + 1, u, pu, b: bids, a: asks },
});

/** A book with the exchange that it comes from: REST answers with what `rest` holds. */
function snapshotScene(rest: (() => unknown)[], input: object = {}, options: object = {}) {
  const calls: { readonly at: number; readonly params: unknown }[] = [];
  const scene = binanceScene({
    async getOrderBook(params) {
      calls.push({ at: scene.loop.now(), params });
      const answer = rest[Math.min(calls.length, rest.length) - 1]?.();
      await new Promise<void>((resolve) => scene.loop.after(50, resolve));
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const book = scene.streams.orderBook({ symbol: 'BTCUSDT', ...input }, options);
  const push = (...given: Parameters<typeof depth>) => scene.exchange.push('btcusdt@depth', depth(...given));
  return { ...scene, book, calls, push };
}

const shown = (book: OrderBook) => {
  const view = book.read();
  if (view === 'syncing') return view;
  return `${view.id}: ${view.bids().map(({ price, quantity }) => `${price}x${quantity}`)} | ${view.asks().map(({ price, quantity }) => `${price}x${quantity}`)}`;
};

it('buffers, reads the snapshot, and begins with the frame that it lies in', async () => {
  const { loop, exchange, streams, book, push, calls } = snapshotScene([() => snapshot(105)]);
  expect(shown(book)).toBe('syncing');
  await loop.run(10);
  push(90, 100, [['9.0', '7']]);
  push(100, 103, [['9.0', '8']]);
  push(103, 108, [['9.0', '9']]);
  await loop.run(20);
  expect([shown(book), book.state]).toEqual(['syncing', 'connecting']);
  await loop.run(1 * seconds);
  expect(calls.map(({ params }) => params)).toEqual([{ symbol: 'BTCUSDT', limit: '1000' }]);
  expect(shown(book)).toBe('108: 10.0x1,9.0x9 | 11.0x1');
  expect(await outcomeOf(book.live)).toBe('done');
  push(108, 110, [['10.0', '0']], [['10.5', '2']]);
  await loop.run(2 * seconds);
  expect(shown(book)).toBe('110: 9.0x9 | 10.5x2,11.0x1');
  expect(book.stats).toMatchObject({ updates: 1, wholes: 1, gaps: 0, bids: 1, asks: 2 });
  await book.close();
  expect([shown(book), book.state]).toEqual(['syncing', 'closed']);
  expect(exchange.open).toEqual([]);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('is not shown on a snapshot alone: a frame must follow, or REST prove that there is none', async () => {
  const { loop, book, calls } = snapshotScene([() => snapshot(105)]);
  await loop.run(9 * seconds);
  expect([shown(book), calls.length]).toEqual(['syncing', 1]);
  // Nobody answers for a proof.
  await loop.run(60 * seconds);
  expect(shown(book)).toBe('syncing');
  await book.close();
});

it.each([
  ['names the same number', 105, '105: 10.0x1 | 11.0x1'],
  ['names a later one, which does not come', 106, 'syncing'],
])('asks REST about a quiet contract, which %s', async (_, lastUpdateId, expected) => {
  const transport = createScriptedTransport({ text: JSON.stringify({ lastUpdateId, lastTrade: 1 }) });
  const scene = binanceScene({ client: { transport }, getOrderBook: async () => snapshot(105) });
  const book = scene.streams.orderBook({ symbol: 'BTCUSDT' });
  await scene.loop.run(15 * seconds);
  expect(shown(book)).toBe(expected);
  expect(book.state).toBe(expected === 'syncing' ? 'stale' : 'live');
  await scene.streams.close();
  expect(scene.loop.pending).toBe(0);
});

it('is gone in the tick in which a frame does not follow, and is made anew', async () => {
  const { loop, book, push, calls } = snapshotScene([() => snapshot(105), () => snapshot(130)]);
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(2 * seconds);
  const view = book.read() as BookView;
  const seen: string[] = [];
  expect(shown(book)).toBe('106: 10.0x1 | 11.0x1');
  void (async () => {
    for await (const item of book.changes()) {
      if (item.kind === 'state') seen.push(`${item.state}: ${shown(book)}`);
      else if (item.kind === 'gap') seen.push(`gap ${item.reason} ${item.healed}`);
      else seen.push(`${item.event.isWhole ? 'whole' : 'change'} ${item.event.id}`);
    }
  })();
  await loop.run(2 * seconds + 1);
  push(110, 120, [['10.2', '5']]);
  await loop.run(2 * seconds + 10);
  expect([shown(book), book.state]).toEqual(['syncing', 'connecting']);
  expect(() => view.bids()).toThrow('view: is of an earlier moment: the book has changed since; read() the book again');
  expect(() => view.bestBid).toThrow('read() the book again');
  push(120, 125, [['10.3', '5']]);
  await loop.run(3 * seconds);
  push(125, 131, [['10.4', '6']]);
  await loop.run(4 * seconds);
  expect(shown(book)).toBe('131: 10.4x6,10.0x1 | 11.0x1');
  expect(calls).toHaveLength(2);
  await book.close();
  await loop.run(5 * seconds);
  expect(seen).toEqual([
    'live: 106: 10.0x1 | 11.0x1',
    'whole 106',
    'connecting: syncing',
    'gap sequence true',
    'live: 131: 10.4x6,10.0x1 | 11.0x1',
    'whole 131',
    'closed: syncing',
  ]);
  expect(loop.pending).toBe(0);
});

it('says syncing in the tick in which the connection is lost, and carries on where the next frame follows', async () => {
  const { loop, book, push, calls, exchange } = snapshotScene([() => snapshot(105), () => snapshot(300)]);
  await loop.run(1 * seconds);
  push(100, 106, [['9.0', '3']]);
  await loop.run(2 * seconds);
  expect(book.state).toBe('live');
  exchange.open[0]?.close();
  await loop.run(2 * seconds + 1);
  expect([shown(book), book.state]).toEqual(['syncing', 'reconnecting']);
  await loop.run(2 * seconds + 600);
  expect([exchange.open.length, shown(book)]).toEqual([1, 'syncing']);
  push(106, 109, [['9.0', '4']]);
  await loop.run(4 * seconds);
  expect(shown(book)).toBe('109: 10.0x1,9.0x4 | 11.0x1');
  expect(calls).toHaveLength(1);
  exchange.open[0]?.close();
  await loop.run(6 * seconds);
  // Something is missing this time.
  push(200, 301);
  await loop.run(8 * seconds);
  expect([shown(book), calls.length]).toEqual(['301: 10.0x1 | 11.0x1', 2]);
  await book.close();
});

it('reads again, ever more slowly and without end, while REST fails or is behind', async () => {
  const { loop, book, push, calls } = snapshotScene([
    ...Array.from({ length: 40 }, (_, at) => () => (at % 2 ? new Error('down') : snapshot(50))),
    () => snapshot(1_000_000),
  ]);
  let u = 100;
  while (book.state !== 'live' && loop.now() < 3_600 * seconds) {
    await loop.run(loop.now() + 100);
    push(u, u + 10);
    u += 10;
    if (calls.length > 40) push(u, 1_000_005);
  }
  expect(book.state).toBe('live');
  expect(calls.length).toBe(41);
  const waits = calls.slice(1).map(({ at }, index) => at - (calls[index]?.at ?? 0));
  expect(waits[0]).toBeLessThan(1 * seconds);
  expect(Math.max(...waits)).toBeLessThan(31 * seconds);
  expect(waits.at(-1)).toBeGreaterThan(10 * seconds);
  expect(book.stats.failures).toBe(20);
  await book.close();
});

it('goes to another connection when the stream never comes up to what REST gives', async () => {
  const { loop, book, push, exchange } = snapshotScene([() => snapshot(1_000_000)]);
  for (let u = 10; loop.now() < 30 * seconds && exchange.connections.length < 2; u += 10) {
    await loop.run(loop.now() + 100);
    push(u, u + 10);
  }
  expect(exchange.connections.length).toBe(2);
  expect(shown(book)).toBe('syncing');
  await loop.run(loop.now() + 3 * seconds);
  push(999_990, 1_000_010);
  await loop.run(loop.now() + 3 * seconds);
  expect(shown(book)).toContain('1000010');
  await book.close();
});

it('reads one snapshot at a time, whatever the number of books', async () => {
  let under = 0;
  let most = 0;
  let reads = 0;
  const { loop, streams } = binanceScene({
    async getOrderBook() {
      under += 1;
      reads += 1;
      most = Math.max(most, under);
      await new Promise<void>((resolve) => loop.after(80, resolve));
      under -= 1;
      return snapshot(reads);
    },
  });
  for (let at = 0; at < 20; at += 1) streams.orderBook({ symbol: `S${at}USDT` });
  await loop.run(5 * seconds);
  expect([reads, most]).toEqual([20, 1]);
  await streams.close();
});

it('reads another snapshot before the known levels run out, and shows the book meanwhile', async () => {
  const bids = Array.from({ length: 5 }, (_, at): [string, string] => [`${10 - at}.0`, '1']);
  const asks = Array.from({ length: 5 }, (_, at): [string, string] => [`${11 + at}.0`, '1']);
  const lower = bids.map(([price]): [string, string] => [`${Number(price) - 4}.0`, '2']);
  const { loop, book, push, calls } = snapshotScene(
    [() => snapshot(105, bids, asks), () => snapshot(206, lower, asks)],
    {
      depth: 5,
    },
    { expectWithin: 1_000 * seconds },
  );
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(40 * seconds);
  const view = book.read() as BookView;
  expect([view.knownDownTo, view.knownUpTo]).toEqual(['6.0', '15.0']);
  push(
    106,
    200,
    bids.slice(0, 4).map(([price]): [string, string] => [price, '0']),
  );
  await loop.run(40 * seconds + 10);
  expect(shown(book)).toMatch(/^200: 6.0x1 \|/);
  await loop.run(41 * seconds);
  push(200, 207);
  await loop.run(42 * seconds);
  expect(shown(book)).toMatch(/^207: 6.0x2,5.0x2,4.0x2,3.0x2,2.0x2 \|/);
  expect([calls.length, book.stats.gaps]).toEqual([2, 0]);
  expect(calls.at(-1)?.params).toEqual({ symbol: 'BTCUSDT', limit: '5' });
  push(
    207,
    210,
    lower.map(([price]): [string, string] => [price, '0']),
  );
  await loop.run(42 * seconds + 10);
  // Somebody may bid below, and nobody here knows.
  expect(shown(book)).toBe('syncing');
  await book.close();
});

it('gives a slow reader the whole book in place of the changes that it missed', async () => {
  const { loop, book, push } = snapshotScene([() => snapshot(105)], {}, { queue: 5 });
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(2 * seconds);
  const slow = book.changes();
  for (let u = 107; u <= 130; u += 1) push(u - 1, u, [['9.0', String(u)]]);
  await loop.run(3 * seconds);
  expect(book.stats.waiting).toBeLessThanOrEqual(5);
  expect(book.stats.conflated).toBeGreaterThan(10);
  const levels = new Map<string, string>();
  for (let left = book.stats.waiting; left > 0; left -= 1) {
    const { value: item } = await slow.next();
    if (item?.kind !== 'event') continue;
    if (item.event.isWhole) levels.clear();
    for (const { price, quantity } of item.event.bids) levels.set(price, quantity);
  }
  expect([...levels]).toEqual([
    ['10.0', '1'],
    ['9.0', '130'],
  ]);
  await slow.return?.();
  expect(book.state).toBe('live');
  await book.close();
});

it.each<[string, object, string]>([
  ['a depth that there is not', { symbol: 'BTCUSDT', depth: 7 }, 'depth: is 7; give one of 1000, 5'],
  ['a list', { symbol: ['BTCUSDT', 'ETHUSDT'] }, 'symbol: is a list; give one: a book is of one contract'],
  ['nothing', {}, 'symbol: is missing in diffDepth; give it'],
  ['a stray name', { symbol: 'BTCUSDT', sybmol: 1 }, 'sybmol'],
])('refuses %s', (_, input, message) => {
  const { streams } = binanceScene();
  expect(() => streams.orderBook(input as never)).toThrow(message);
  expect(() => streams.orderBook({ symbol: 'BTCUSDT' }, { queue: 0 })).toThrow('queue');
  expect(() => streams.orderBook({ symbol: 'BTCUSDT' }, { expectWithin: -1 })).toThrow('expectWithin');
});

it('ends when there is no such book, unless it has been there before', async () => {
  const client = createBinance({ transport: createScriptedTransport(refusal(-1121, 'Invalid symbol.')) });
  const error = await client.checkServerTime().catch((thrown: unknown) => thrown);
  const { loop, streams } = binanceScene({ getOrderBook: () => Promise.reject(error) });
  const book = streams.orderBook({ symbol: 'NONEUSDT' });
  await loop.run(5 * seconds);
  expect(await outcomeOf(book.live)).toMatchObject({ exchangeCode: -1121 });
  expect(book.state).toBe('closed');
  await expect(book.changes().next()).resolves.toMatchObject({ value: { kind: 'state', state: 'closed' } });
  expect(loop.pending).toBe(0);
  const answers = [() => snapshot(105), () => error, () => snapshot(205)];
  const { book: former, push, ...scene } = snapshotScene(answers);
  await scene.loop.run(1 * seconds);
  push(100, 106);
  push(150, 160);
  await scene.loop.run(5 * seconds);
  push(160, 206);
  await scene.loop.run(6 * seconds);
  expect([former.state, former.stats.failures]).toEqual(['live', 1]);
  await scene.streams.close();
});

it('ends with its signal and with the streams', async () => {
  const { loop, book, streams } = snapshotScene([() => snapshot(1)]);
  const controller = new AbortController();
  const other = streams.orderBook({ symbol: 'ETHUSDT' }, { signal: controller.signal });
  const waiting = other.changes();
  await waiting.next();
  await loop.run(1 * seconds);
  controller.abort();
  expect(await outcomeOf(other.live)).toMatchObject({ code: 'ABORTED' });
  expect((await waiting.next()).value).toMatchObject({ kind: 'state', state: 'closed', reason: 'aborted' });
  await expect(waiting.next()).rejects.toMatchObject({ code: 'ABORTED' });
  await streams.close();
  expect([book.state, other.state]).toEqual(['closed', 'closed']);
  expect(await outcomeOf(book.live)).toMatchObject({ code: 'STREAM_CLOSED' });
  expect(() => streams.orderBook({ symbol: 'BTCUSDT' })).toThrow('are closed');
  await loop.run(60 * seconds);
  expect(loop.pending).toBe(0);
});

const pushed = { instType: 'usdt-futures', symbol: 'BTCUSDT' };

function pushedScene(getOrderBook?: (params: object) => Promise<unknown>) {
  const scene = bitgetScene({ ...(getOrderBook && { getOrderBook }) });
  const book = scene.streams.orderBook(pushed);
  const send = (action: string, pseq: number | string, seq: number | string, b: Rows = [], a: Rows = []) =>
    scene.exchange.open
      .at(-1)
      ?.send({ action, arg: { ...pushed, topic: 'books' }, data: [{ a, b, pseq, seq }], ts: 7 });
  const asked = () =>
    scene.exchange.connections.flatMap(({ frames }) => frames.map((frame) => Object(frame).op)).filter(Boolean);
  return { ...scene, book, send, asked };
}

it('begins with the frame of the whole, and asks for another when a frame does not follow', async () => {
  const { loop, book, send, asked, streams } = pushedScene();
  await loop.run(1 * seconds);
  send('update', 8, 9, [['1', '1']]);
  send(
    'snapshot',
    0,
    10,
    [
      ['10', '1'],
      ['9', '2'],
    ],
    [['11', '1']],
  );
  send('update', 9, 12, [['9', '0']]);
  await loop.run(2 * seconds);
  expect(shown(book)).toBe('12: 10x1 | 11x1');
  send('update', 13, 14, [['9', '5']]);
  await loop.run(2 * seconds + 2);
  expect([shown(book), book.state]).toEqual(['syncing', 'connecting']);
  await loop.run(3 * seconds);
  expect(asked()).toEqual(['subscribe', 'unsubscribe', 'subscribe']);
  send('snapshot', 0, 20, [['10', '7']], [['11', '1']]);
  await loop.run(4 * seconds);
  expect(shown(book)).toBe('20: 10x7 | 11x1');
  // After a release the exchange counts anew.
  send('update', 0, 3, [['10', '8']]);
  await loop.run(4 * seconds + 2);
  expect(shown(book)).toBe('syncing');
  await loop.run(5 * seconds);
  send('snapshot', 0, 4, [['10', '9']], [['11', '1']]);
  send('update', 4, 5, [], [['11', '3']]);
  await loop.run(6 * seconds);
  expect(shown(book)).toBe('5: 10x9 | 11x3');
  expect(book.stats).toMatchObject({ gaps: 2, wholes: 3 });
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('asks again for a whole that does not come, then on another connection', async () => {
  const { loop, book, exchange, asked, send } = pushedScene();
  await loop.run(4 * seconds);
  expect(asked()).toEqual(['subscribe']);
  await loop.run(7 * seconds);
  expect(asked()).toEqual(['subscribe', 'unsubscribe', 'subscribe']);
  await loop.run(40 * seconds);
  expect(exchange.connections.length).toBeGreaterThan(1);
  send('snapshot', 0, 10, [['10', '1']], [['11', '1']]);
  await loop.run(41 * seconds);
  expect(book.state).toBe('live');
  await book.close();
});

it('counts beyond what a double holds', async () => {
  const { loop, book, send } = pushedScene();
  await loop.run(1 * seconds);
  send('snapshot', '0', '1483653649000000001', [['10', '1']], [['11', '1']]);
  send('update', '1483653649000000001', '1483653649000000002', [['10', '2']]);
  await loop.run(2 * seconds);
  expect(shown(book)).toBe('1483653649000000002: 10x2 | 11x1');
  send('update', '1483653649000000003', '1483653649000000004', [['10', '3']]);
  await loop.run(2 * seconds + 2);
  expect(shown(book)).toBe('syncing');
  await book.close();
});

it.each([
  [
    'the same levels',
    [
      ['10.0', '1.0'],
      ['9', '2'],
    ],
    'live',
  ],
  [
    'others',
    [
      ['10.5', '1'],
      ['9', '2'],
    ],
    'stale',
  ],
])('compares a quiet book with the best levels by REST, which gives %s', async (_, b, expected) => {
  const getOrderBook = vi.fn(async () => ({ b, a: [['11', '1']], ts: '1' }));
  const { loop, book, send, streams } = pushedScene(getOrderBook);
  await loop.run(1 * seconds);
  send(
    'snapshot',
    0,
    10,
    [
      ['10', '1'],
      ['9', '2'],
    ],
    [['11', '1']],
  );
  await loop.run(2 * seconds);
  expect(book.state).toBe('live');
  await loop.run(14 * seconds);
  expect(getOrderBook).toHaveBeenCalledWith({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' }, expect.anything());
  expect(book.state).toBe(expected);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('refuses a book whose bids reach its asks', async () => {
  const { loop, book, push, calls } = snapshotScene([() => snapshot(105)]);
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(2 * seconds);
  push(106, 107, [['11.0', '1']]);
  await loop.run(2 * seconds + 2);
  expect(shown(book)).toBe('syncing');
  await loop.run(4 * seconds);
  expect(calls.length).toBeGreaterThan(1);
  await book.close();
});

it('carries on over a handover where frames of both connections overlap, without another snapshot', async () => {
  const options = { expectWithin: 1_000 * seconds };
  const { loop, exchange, book, push, calls, streams } = snapshotScene([() => snapshot(105)], {}, options);
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(2 * seconds);
  exchange.connections[0]?.send({ e: 'serverShutdown', E: 1 });
  await loop.run(3 * seconds);
  const [old, heir] = exchange.connections;
  const over = (connection: typeof old, ...given: Parameters<typeof depth>) =>
    connection?.send({ stream: 'btcusdt@depth', data: depth(...given) });
  over(old, 106, 110, [['9.0', '1']]);
  // The new connection cuts its frames elsewhere.
  over(heir, 104, 112, [['9.0', '2']]);
  await loop.run(3 * seconds + 100);
  expect(shown(book)).toBe('110: 10.0x1,9.0x1 | 11.0x1');
  over(old, 110, 115, [['9.0', '3']]);
  over(heir, 112, 118, [['9.0', '4']]);
  await loop.run(20 * seconds);
  expect(exchange.open).toEqual([heir]);
  expect(shown(book)).toBe('118: 10.0x1,9.0x4 | 11.0x1');
  expect([book.stats.gaps, calls.length]).toEqual([0, 1]);
  await streams.close();
  expect(loop.pending).toBe(0);
});

it('shares the stream with whoever else reads it', async () => {
  const { loop, exchange, streams, book, push } = snapshotScene([() => snapshot(105), () => snapshot(106)]);
  const raw = streams.diffDepth({ symbol: 'BTCUSDT' });
  await loop.run(1 * seconds);
  push(100, 106);
  await loop.run(2 * seconds);
  const later = streams.orderBook({ symbol: 'BTCUSDT' });
  await loop.run(3 * seconds);
  push(106, 107);
  await loop.run(4 * seconds);
  expect([shown(book), shown(later)]).toEqual(['107: 10.0x1 | 11.0x1', '107: 10.0x1 | 11.0x1']);
  expect(raw.stats.events).toBe(2);
  expect(exchange.connections).toHaveLength(1);
  await book.close();
  push(107, 108);
  await loop.run(5 * seconds);
  expect([shown(book), shown(later).split(':')[0]]).toEqual(['syncing', '108']);
  await streams.close();
});
