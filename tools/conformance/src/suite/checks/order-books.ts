import { type BookView, isStreamClosedError, type OrderBook } from '@openderivs/binance-usdm/streams';
import { isBadInputError } from '@openderivs/client';
import type { Check } from '../check.ts';
import { addSocketFault } from '../control.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';
import {
  eventually,
  gapsIn,
  is,
  isEvent,
  readUntil,
  whileTrading,
  withMixStreams,
  withUsdmStreams,
  withUtaStreams,
} from '../streams.ts';
import type { Target } from '../target.ts';

/** Milliseconds for a book to come up to REST's, and less than a check may take. */
const soon = 3_000;

/** A side of a book as REST writes it: prices and quantities, the best first. */
type Levels = readonly (readonly (string | number)[])[];

/** A book that a stream keeps, and the one that REST has. */
interface Pair {
  readonly book: OrderBook;
  read(): Promise<{ readonly bids: Levels; readonly asks: Levels }>;
}

type Lend = (target: Target, use: (pair: Pair) => Promise<void>) => Promise<void>;

const usdm: Lend = (target, use) =>
  withUsdmStreams(target, (streams, rest) =>
    use({
      book: streams.orderBook({ symbol: 'BTCUSDT' }),
      read: () => rest.getOrderBook({ symbol: 'BTCUSDT', limit: 1000 }),
    }),
  );

const mix: Lend = (target, use) =>
  withMixStreams(target, (streams, rest) =>
    use({
      book: streams.orderBook({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }),
      read: () => rest.getMergeMarketDepth({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', limit: 'max' }),
    }),
  );

const uta: Lend = (target, use) =>
  withUtaStreams(target, (streams, rest) =>
    use({
      book: streams.orderBook({ instType: 'usdt-futures', symbol: 'BTCUSDT' }),
      async read() {
        const { b: bids, a: asks } = await rest.getOrderBook({
          category: 'USDT-FUTURES',
          symbol: 'BTCUSDT',
          limit: 200,
        });
        return { bids, asks };
      },
    }),
  );

const levelsOf = (levels: ReturnType<BookView['bids']>) => levels.map(({ price, quantity }) => [price, quantity]);

/** Fails unless the book soon is what REST says; the market rests. */
async function expectWhatRestSays({ book, read }: Pair): Promise<void> {
  const { bids, asks } = await read();
  expectThat(bids.length > 0 && asks.length > 0, 'REST has no book');
  const ought = JSON.stringify([bids, asks].map((side) => side.map((level) => level.map(String))));
  let found = '';
  await eventually(() => {
    const view = book.read();
    found =
      view === 'syncing' ? view : JSON.stringify([levelsOf(view.bids(bids.length)), levelsOf(view.asks(asks.length))]);
    return found === ought;
  }, soon).catch(() => {
    const at = [...ought].findIndex((letter, index) => letter !== found[index]);
    const [is, not] = [found, ought].map((text) => text.slice(Math.max(0, at - 60), at + 60));
    throw new Error(`the book has ${is} where REST has ${not}`);
  });
}

/** What a book gives, and what it does when its connection is lost. */
const checksOf = (name: string, api: keyof Target['urls'], lend: Lend): readonly Check[] => [
  {
    name: `streams: the order book of ${name} becomes live, and is what REST says`,
    run: (target) =>
      lend(target, async (pair) => {
        const { book } = pair;
        expectEqual([book.state, book.read()], ['connecting', 'syncing'], 'state and book at first');
        await whileTrading(target, book.live);
        await expectWhatRestSays(pair);
        await book.close();
        expectEqual([book.state, book.read()], ['closed', 'syncing'], 'state and book at last');
      }),
  },
  {
    name: `streams: the order book of ${name} is gone in the moment its connection is cut, and comes again`,
    run: (target) =>
      lend(target, async (pair) => {
        const { book } = pair;
        const changes = book.changes();
        await whileTrading(target, readUntil(changes, isEvent));
        let before = book.read();
        let atOnce: unknown;
        const isLost = is('reconnecting');
        await addSocketFault(target, { kind: 'cut', api });
        await whileTrading(
          target,
          readUntil(changes, (item) => {
            if (!isLost(item)) {
              before = book.read();
              return false;
            }
            atOnce = book.read();
            return true;
          }),
        );
        expectEqual(atOnce, 'syncing', 'the book without a connection');
        const old = async () => before !== 'syncing' && before.bids();
        expectEqual((await failureLike(old(), isBadInputError)).field, 'view', 'what an old view refuses');
        const read = await whileTrading(target, readUntil(changes, isEvent));
        expectEqual(
          gapsIn(read).map(([, ...gap]) => gap),
          [['disconnected', true]],
          'the gaps before the next book',
        );
        const last = read.at(-1);
        expectEqual(last?.kind === 'event' && last.event.isWhole, true, 'whether the next book is whole');
        await expectWhatRestSays(pair);
        expectEqual(book.stats.gaps, 1, 'the gaps');
      }),
  },
];

/** Order books over real sockets, beside those of REST. */
export const orderBookChecks: readonly Check[] = [
  ...checksOf('Binance', 'binance-usdm', usdm),
  ...checksOf('Bitget', 'bitget-mix', mix),
  ...checksOf('Bitget unified', 'bitget-uta', uta),
  {
    name: 'streams: an order book that is closed before it is live says so',
    run: (target) =>
      usdm(target, async ({ book }) => {
        const { live } = book;
        await book.close();
        await failureLike(live, isStreamClosedError);
      }),
  },
];
