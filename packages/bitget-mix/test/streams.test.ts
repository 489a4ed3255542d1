import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { createBitgetMix } from '../src/index.ts';
import { createBitgetMixStreams, type Item, webSocket } from '../src/streams.ts';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
type Fault = Parameters<Sandbox['socketFaults']['add']>[0];

interface Session {
  /** The book that is made of what came, by side and price. */
  readonly book: Readonly<Record<string, string>>;
  /** The trades, each once. */
  readonly trades: readonly string[];
  readonly gaps: readonly string[];
  readonly handlerErrors: number;
}

const instrument = { instType: 'USDT-FUTURES', instId: 'BTCUSDT' } as const;

/** The same market each time: ten prices, three tenths of a second apart, and one fault. */
async function play(fault?: Fault): Promise<Session> {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-mix'], now: time.now });
  const { sleep } = time;
  const bitget = createBitgetMix({ transport: sandbox.transport('bitget-mix', { sleep }), timing: time.timing });
  const socket = webSocket(sandbox.socket('bitget-mix', { sleep }));
  const streams = createBitgetMixStreams({ rest: bitget, socket });
  const book = new Map<string, string>();
  const trades: string[] = [];
  const gaps: string[] = [];
  const note = (item: Item<unknown>) => {
    if (item.kind === 'gap') gaps.push(`${item.stream} ${item.reason} ${item.healed}`);
  };
  const books = streams.books(instrument);
  books.on((item) => {
    note(item);
    if (item.kind !== 'event') return;
    if (item.event.action === 'snapshot') book.clear();
    for (const side of ['bids', 'asks'] as const) {
      for (const [price = '', size = ''] of item.event.data[0]?.[side] ?? []) {
        if (Number(size)) book.set(`${side} ${price}`, size);
        else book.delete(`${side} ${price}`);
      }
    }
  });
  const trade = streams.trade(instrument);
  trade.on((item) => {
    note(item);
    if (item.kind === 'event') trades.push(...item.event.data.map(({ tradeId }) => tradeId));
  });
  await time.run(Promise.all([books.acknowledged, trade.acknowledged]));
  if (fault) sandbox.socketFaults.add(fault);
  for (let at = 1; at <= 10; at += 1) {
    sandbox.setPrice('BTCUSDT', String(60_000 + at * 100));
    await time.run(sleep(300));
  }
  await time.run(sleep(40_000));
  const { handlerErrors } = books.stats;
  await streams.close();
  await sandbox.close();
  return { book: Object.fromEntries([...book].sort()), trades: [...trades].sort(), gaps, handlerErrors };
}

it('ends with the same book and the same trades, wherever the connection is cut, or says what is missing', async () => {
  const undisturbed = await play();
  expect(undisturbed.gaps).toEqual([]);
  expect(undisturbed.handlerErrors).toBe(0);
  expect(Object.keys(undisturbed.book).length).toBeGreaterThan(10);
  expect(new Set(undisturbed.trades).size).toBeGreaterThanOrEqual(10);
  for (let after = 0; after < 18; after += 1) {
    const { book, trades, gaps } = await play({ kind: 'cut', after });
    expect({ after, book }).toEqual({ after, book: undisturbed.book });
    expect({ after, repeated: trades.length - new Set(trades).size }).toEqual({ after, repeated: 0 });
    const isWhole = trades.join() === undisturbed.trades.join();
    const isTold = gaps.some((gap) => /trade disconnected/.test(gap) || /trade BTCUSDT disconnected/.test(gap));
    expect({ after, seen: isWhole || isTold }).toEqual({ after, seen: true });
    expect(gaps.length).toBeGreaterThan(0);
  }
});

/** A frame with changes of the book. */
const isChange = ({ text }: { readonly text: string }) => /"books"/.test(text) && /"update"/.test(text);

it.each<[string, Fault, RegExp]>([
  ['a break of the chain', { kind: 'sequence-break', match: isChange, after: 3 }, /sequence/],
  ['a new counting', { kind: 'sequence-reset', match: isChange, after: 3 }, /reset|sequence/],
  ['a frame that is dropped', { kind: 'drop', match: isChange, after: 3 }, /sequence/],
  ['a connection that is half open', { kind: 'half-open', after: 6 }, /disconnected/],
])('mends a book after %s', async (_, fault, reason) => {
  const [undisturbed, { book, gaps }] = [await play(), await play(fault)];
  expect(book).toEqual(undisturbed.book);
  expect(gaps.find((gap) => gap.includes('books'))).toMatch(reason);
  expect(gaps.find((gap) => gap.includes('books'))).toMatch(/true$/);
});
