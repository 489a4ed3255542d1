import { createBinanceStreamDialect } from '../../src/binance/streams/index.ts';
import { createBitgetStreamDialect } from '../../src/bitget/streams/index.ts';
import { createStreams, type StreamsOptions, type StreamsParts } from '../../src/streams/create-streams.ts';
import type { Item } from '../../src/streams/item.ts';
import type { OrderBook, OrderBookOptions } from '../../src/streams/order-book/create-order-book.ts';
import type { AllMarketOptions, Subscription } from '../../src/streams/subscription.ts';
import { type Transport, TransportFailure } from '../../src/transport/transport.ts';
import { createBinance, createBitget } from '../support/api.ts';
import { createVirtualLoop, type VirtualLoop } from '../support/virtual-loop.ts';
import { binance, bitget, createExchange, type MemoryExchange } from './exchange.ts';
import { binanceTable, bitgetTable } from './tables.ts';

type Channel = (
  input?: Readonly<Record<string, unknown>>,
  options?: AllMarketOptions,
) => Subscription<Record<string, never>>;

type Channels<Name extends string> = StreamsParts &
  Record<Name, Channel> & {
    orderBook(input: Readonly<Record<string, unknown>>, options?: OrderBookOptions): OrderBook;
  };

export type BinanceTestStreams = Channels<
  'aggTrade' | 'markPrice' | 'allTickers' | 'diffDepth' | 'bookTicker' | 'kline'
>;
export type BitgetTestStreams = Channels<'ticker' | 'books' | 'publicTrade' | 'liquidation'>;

export interface Scene<Streams> {
  readonly loop: VirtualLoop;
  readonly exchange: MemoryExchange;
  readonly streams: Streams;
}

/** REST is not reached from here, unless a test says how. */
const nowhere: Transport = {
  send: () => Promise.reject(new TransportFailure('network', 'unsent')),
};

type Given = Partial<StreamsOptions<object>> & {
  readonly client?: object;
  readonly random?: () => number;
  /** How REST gives a book. */
  readonly getOrderBook?: (params: object, options: object) => Promise<unknown>;
};

export function binanceScene({ client, random, getOrderBook, ...given }: Given = {}): Scene<BinanceTestStreams> {
  const loop = createVirtualLoop(random);
  const exchange = createExchange(loop, binance);
  const rest = Object.assign(createBinance({ timing: loop.timing, transport: nowhere, ...client }), { getOrderBook });
  const streams = createStreams(binanceTable, createBinanceStreamDialect(), {
    ...{ rest, socket: exchange.openSocket },
    ...given,
  });
  return { loop, exchange, streams: streams as BinanceTestStreams };
}

export function bitgetScene({ client, random, getOrderBook, ...given }: Given = {}): Scene<BitgetTestStreams> {
  const loop = createVirtualLoop(random);
  const exchange = createExchange(loop, bitget);
  const rest = Object.assign(createBitget({ timing: loop.timing, transport: nowhere, ...client }), { getOrderBook });
  const streams = createStreams(bitgetTable, createBitgetStreamDialect(), {
    ...{ rest, socket: exchange.openSocket },
    ...given,
  });
  return { loop, exchange, streams: streams as BitgetTestStreams };
}

/** Everything that a subscription gives, as it comes. */
export function recorded<Event>(subscription: Subscription<Event>): Item<Event>[] {
  const items: Item<Event>[] = [];
  subscription.on((item) => void items.push(item));
  return items;
}

/** The same in short: `live`, `gap disconnected`, or what `show` makes of an event. */
export function inShort<Event>(items: readonly Item<Event>[], show: (event: Event) => unknown): string[] {
  return items.map((item) => {
    if (item.kind === 'state') return item.state;
    if (item.kind === 'gap') return `gap ${item.reason}${item.healed ? ' healed' : ''}`;
    return `${show(item.event)}${item.late ? ' late' : ''}`;
  });
}

/** What became of a promise by now. */
export async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'pending';
  promise.then(
    (value) => {
      outcome = value ?? 'done';
    },
    (error) => {
      outcome = error;
    },
  );
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  return outcome;
}

/** A trade as Binance sends it. */
export const trade = (id: number | string, time = 1_800_000_000_000) => ({
  ...{ e: 'aggTrade', E: time, s: 'BTCUSDT', a: id, p: '60000.10', q: '0.5', f: 1, l: 2, T: time, m: true },
});

/** The entries that a push of Bitget brings. */
export const rowsOf = <Row>(data: unknown): readonly Row[] => data as readonly Row[];
