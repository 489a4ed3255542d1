import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { type BinanceUsdmStreams, createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { type Counter, createCounter } from '../counter.ts';
import { openStreamFloor } from '../floors/streams.ts';
import { processorTime } from '../processor.ts';
import { type Contender, interleave } from '../rounds.ts';
import { type StreamServer, startStreamServer } from '../start-stream-server.ts';
import { median, ratio } from '../statistics.ts';
import { type FrameKind, frameOf } from '../stream-frames.ts';

const rounds = 15;

interface Case {
  readonly kind: FrameKind;
  readonly frames: number;
  /** The stream of a symbol. */
  readonly stream: (symbol: string) => string;
  readonly route: string;
  readonly subscribe: (streams: BinanceUsdmStreams, symbol: string) => Subscription;
}

type Subscription = Pick<ReturnType<BinanceUsdmStreams['aggTrade' | 'diffDepth']>, 'acknowledged' | 'events' | 'on'>;

const cases: readonly Case[] = [
  {
    kind: 'trade',
    frames: 20_000,
    stream: (symbol) => `${symbol}@aggTrade`,
    route: '/market/stream',
    subscribe: (streams, symbol) => streams.aggTrade({ symbol }),
  },
  {
    kind: 'depth',
    frames: 4_000,
    stream: (symbol) => `${symbol}@depth`,
    route: '/public/stream',
    subscribe: (streams, symbol) => streams.diffDepth({ symbol }),
  },
];

const readEvents = async (subscription: Subscription, counter: Counter): Promise<void> => {
  for await (const { s } of subscription.events({ onGap: 'throw' })) if (s) counter.count();
};

const readByHandler = (subscription: Subscription, counter: Counter): void => {
  subscription.on((item) => {
    if (item.kind === 'event' && item.event.s) counter.count();
  });
};

async function measure(server: StreamServer, { kind, frames, ...channel }: Case, progress: Progress) {
  const rest = createBinanceUsdm({ baseUrl: `http://127.0.0.1:${server.port}` });
  const streams = createBinanceUsdmStreams({ rest });
  const contender = (stream: string, counter: Counter): Contender => {
    return async () => {
      const spent = await processorTime(() => {
        const all = counter.further(frames);
        server.send({ stream, kind, frames });
        return all;
      });
      return spent / frames;
    };
  };
  const ours = async (symbol: string, read: (subscription: Subscription, counter: Counter) => unknown) => {
    const counter = createCounter();
    const subscription = channel.subscribe(streams, symbol);
    await subscription.acknowledged;
    read(subscription, counter);
    return contender(channel.stream(symbol), counter);
  };
  const floorCounter = createCounter();
  const floorStream = channel.stream('floor');
  await openStreamFloor(server.port, channel.route, floorStream, floorCounter);
  const contenders = {
    floor: contender(floorStream, floorCounter),
    loop: await ours('loop', readEvents),
    handler: await ours('handler', readByHandler),
  };
  progress('warming up');
  for (const each of Object.values(contenders)) await each();
  const { floor, loop, handler } = await interleave(contenders, rounds, progress);
  await streams.close();
  const bytes = frameOf(kind, channel.stream('btcusdt'), 1).length;
  const row = (by: string, costs: readonly number[]): Measured => ({
    what: `CPU per ${kind} of ${bytes} bytes by ${by}`,
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
