// What a frame of 50 changes costs each client that keeps an order book, in processor time, from its text to the book: beside a
// loop written by hand over sorted lists.
import { startSandbox } from '@openderivs/sandbox';
import { pro } from 'ccxt';
import { bookFrames } from '../../bench/src/book-frames.ts';
import { createBookFloor } from '../../bench/src/floors/book.ts';
import { openBook } from '../../bench/src/open-book.ts';
import { processorTime } from '../../bench/src/processor.ts';
import { type Contender, interleave } from '../../bench/src/rounds.ts';
import { printCosts } from './print-costs.ts';

const rounds = 15;
const perRound = 500;
const warmUps = 3;

const { snapshot, frames } = bookFrames(perRound * (rounds + warmUps));
const symbol = 'BTC/USDT:USDT';

/** ccxt as `watchOrderBook` uses it, without the socket. */
async function openCcxt() {
  const exchange = new pro.binanceusdm({ enableRateLimit: false, has: { fetchCurrencies: false } });
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  const { ws: _ws, ...addresses } = exchange.urls.api as Readonly<Record<string, unknown>>;
  for (const [name, real] of Object.entries(addresses)) {
    const moved = String(real).replace(/^https:\/\/[^/]+/, sandbox.urls['binance-usdm']);
    (exchange.urls.api as Record<string, string>)[name] = moved;
  }
  await exchange.loadMarkets();
  await sandbox.close();
  const { bids, asks, lastUpdateId, T } = JSON.parse(snapshot);
  const book = exchange.orderBook(exchange.parseOrderBook({ bids, asks }, symbol, T), 1_000);
  book.nonce = lastUpdateId;
  exchange.orderbooks[symbol] = book;
  const reject = (error: unknown) => {
    throw error;
  };
  const client = { url: 'wss://fstream.binance.com/public/stream', subscriptions: {}, resolve() {}, reject };
  return {
    take: (text: string) => exchange.handleOrderBook(client as never, JSON.parse(text).data),
    best: () => [book.bids[0]?.[0], book.asks[0]?.[0]],
  };
}

const floor = createBookFloor(snapshot);
const ours = openBook(snapshot);
const ccxt = await openCcxt();
const takes: Readonly<Record<string, (text: string) => void>> = {
  'a loop written by hand': floor.take,
  '@openderivs/binance-usdm': ours.take,
  'ccxt pro': ccxt.take,
};
await new Promise((resolve) => setTimeout(resolve, 200));

const contenders: Record<string, Contender> = {};
for (const [name, take] of Object.entries(takes)) {
  let at = 0;
  contenders[name] = async () => {
    const mine = frames.slice(at, at + perRound);
    at += perRound;
    return (await processorTime(() => mine.forEach(take))) / perRound;
  };
  for (let warm = 0; warm < warmUps; warm += 1) await contenders[name]();
}
const costs = await interleave(contenders, rounds, () => {});
const view = ours.book.read();
const own = view === 'syncing' ? [] : [view.bestBid?.price, view.bestAsk?.price];
for (const best of [own, ccxt.best()]) {
  if (best.map(Number).join() !== floor.best().map(Number).join()) throw new Error(`The books differ: ${best}`);
}
printCosts(costs, 'a loop written by hand', 'a frame');
// Clients that connect must not keep the process.
process.exit();
