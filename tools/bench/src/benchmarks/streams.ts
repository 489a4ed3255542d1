import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { createBitgetUta } from '@openderivs/bitget-uta';
import { createBitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { type Counter, createCounter } from '../counter.ts';
import { binanceRequest, bitgetRequest, openStreamFloor } from '../floors/streams.ts';
import { processorTime } from '../processor.ts';
import { type Contender, interleave } from '../rounds.ts';
import { type StreamServer, startStreamServer } from '../start-stream-server.ts';
import { median, ratio } from '../statistics.ts';
import { eventOf, type FrameKind, frameOf } from '../stream-frames.ts';

const rounds = 15;

/** What both clients' subscriptions have. */
interface Subscription {
  readonly acknowledged: Promise<void>;
  events(options: { readonly onGap: 'throw' }): AsyncIterable<object>;
  on(handler: (item: { readonly kind: string }) => unknown): () => void;
}

interface Case {
  readonly what: string;
  readonly kind: FrameKind;
  readonly frames: number;
  /** How the server names the stream of a symbol. */
  readonly stream: (symbol: string) => string;
  readonly path: string;
  readonly textOf: typeof frameOf;
  readonly request: (symbol: string) => object;
  /** Streams of a client of this server. */
  readonly open: (baseUrl: string) => { readonly subscribe: (symbol: string) => Subscription; close(): Promise<void> };
}

const cases: readonly Case[] = [
  {
    ...{ what: 'trade of Binance', kind: 'trade', frames: 20_000, path: '/market/stream', textOf: frameOf },
    stream: (symbol) => `${symbol}@aggTrade`,
    request: (symbol) => binanceRequest(`${symbol}@aggTrade`),
    open(baseUrl) {
      const streams = createBinanceUsdmStreams({ rest: createBinanceUsdm({ baseUrl }) });
      return { subscribe: (symbol) => streams.aggTrade({ symbol }), close: streams.close };
    },
  },
  {
    ...{ what: 'book change of Binance', kind: 'depth', frames: 4_000, path: '/public/stream', textOf: frameOf },
    stream: (symbol) => `${symbol}@depth`,
    request: (symbol) => binanceRequest(`${symbol}@depth`),
    open(baseUrl) {
      const streams = createBinanceUsdmStreams({ rest: createBinanceUsdm({ baseUrl }) });
      return { subscribe: (symbol) => streams.diffDepth({ symbol }), close: streams.close };
    },
  },
  {
    ...{ what: 'trade of Bitget', kind: 'row', frames: 20_000, path: '/v3/ws/public', textOf: eventOf },
    stream: (symbol) => `${symbol}@trade`,
    request: (symbol) => bitgetRequest(symbol.toUpperCase()),
    open(baseUrl) {
      const streams = createBitgetUtaStreams({ rest: createBitgetUta({ baseUrl }) });
      const subscribe = (symbol: string) =>
        streams.publicTrade({ instType: 'usdt-futures', symbol: symbol.toUpperCase() });
      return { subscribe, close: streams.close };
    },
  },
];

const readEvents = async (subscription: Subscription, counter: Counter): Promise<void> => {
  for await (const event of subscription.events({ onGap: 'throw' })) if (event) counter.count();
};

const readByHandler = (subscription: Subscription, counter: Counter): void => {
  subscription.on(({ kind }) => {
    if (kind === 'event') counter.count();
  });
};

async function measure(server: StreamServer, given: Case, progress: Progress): Promise<readonly Measured[]> {
  const { what, kind, frames, stream, path, textOf, request } = given;
  const host = `127.0.0.1:${server.port}`;
  const streams = given.open(`http://${host}`);
  const contender = (symbol: string, counter: Counter): Contender => {
    return async () => {
      const spent = await processorTime(() => {
        const all = counter.further(frames);
        server.send({ stream: stream(symbol), kind, frames });
        return all;
      });
      return spent / frames;
    };
  };
  const ours = async (symbol: string, read: (subscription: Subscription, counter: Counter) => unknown) => {
    const counter = createCounter();
    const subscription = streams.subscribe(symbol);
    await subscription.acknowledged;
    read(subscription, counter);
    return contender(symbol, counter);
  };
  const counter = createCounter();
  await openStreamFloor(`ws://${host}${path}`, request('floor'), counter, ({ data }) => data !== undefined);
  const contenders = {
    floor: contender('floor', counter),
    loop: await ours('loop', readEvents),
    handler: await ours('handler', readByHandler),
  };
  progress('warming up');
  for (const each of Object.values(contenders)) await each();
  const { floor, loop, handler } = await interleave(contenders, rounds, progress);
  await streams.close();
  const bytes = textOf(kind, stream('btcusdt'), 1).length;
  const row = (by: string, costs: readonly number[]): Measured => ({
    what: `CPU per ${what} of ${bytes} bytes by ${by}`,
    unit: 'times',
    reach: 1.5,
    ...ratio(costs, floor),
    note: `${median(costs).toFixed(1)} µs, ws with JSON.parse ${median(floor).toFixed(1)} µs`,
  });
  return [row('events()', loop), row('on()', handler)];
}

/** What it costs to read a stream. */
export const streams: Benchmark = {
  name: 'streams',
  title: 'CPU per event of a stream, to ws with JSON.parse',
  run: async (progress) => {
    const server = await startStreamServer();
    try {
      const rows: Measured[] = [];
      for (const each of cases) rows.push(...(await measure(server, each, progress)));
      return rows;
    } finally {
      server.stop();
    }
  },
};
