import { webSocket } from '@openderivs/client/streams';
import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { tradeOn } from '../books/traders.ts';
import { marketOf, type OnMarket } from '../market.ts';
import { createRandom } from '../random.ts';
import { callers, type StreamApi } from './apis.ts';
import type { Manner, Shown } from './channel.ts';
import { createCuttingSocket, type Frame } from './cutting-socket.ts';

/** A session that is the same each time it is played; on a market somebody trades meanwhile. */
export interface Script extends OnMarket {
  readonly api: StreamApi;
  readonly seed: number;
  /** Milliseconds in which the connection may be lost. */
  readonly length: number;
}

/** What one channel of a session has come to. */
export interface PlayedChannel extends Manner {
  readonly name: string;
  readonly streams: readonly string[];
  readonly shown: readonly Shown[];
  readonly end: unknown;
  readonly handlerErrors: number;
}

/** A session, played. */
export interface Played {
  readonly frames: readonly Frame[];
  /** Those in whose place the connection was lost. */
  readonly killed: readonly Frame[];
  /** Frames until the time is over in which the connection may be lost. */
  readonly within: number;
  readonly channels: readonly PlayedChannel[];
}

/** Milliseconds for everything to heal: longer than a caller waits before the second attempt, and than any stream is silent. */
const calm = 2_500;

const start = Date.UTC(2026, 0, 1);

/** Plays a session on virtual time. The connection over which one of these frames would come is lost in its place. */
export async function play(
  { api, seed, length, onMarket = false }: Script,
  kills: readonly number[] = [],
): Promise<Played> {
  const time = createVirtualTime(start);
  const ground = onMarket ? marketOf({ time, seed, margin: false, steady: true }) : { world: { seed, time } };
  const sandbox = await startSandbox({ ...ground, apis: [api] });
  const { sleep, now } = time;
  const cutting = createCuttingSocket(webSocket(sandbox.socket(api, { sleep })), kills, now);
  const { channels, close } = callers[api]({
    transport: sandbox.transport(api, { sleep }),
    timing: { ...time.timing, random: createRandom(seed).next },
    socket: cutting.open,
  });
  const stop = onMarket ? tradeOn(api, sandbox, time) : () => {};
  await time.run(sleep(length));
  const within = cutting.frames.length;
  await time.run(sleep(calm));
  const played = channels.map(({ subscription: { streams, stats }, shown, end, ...channel }) => ({
    ...{ ...channel, streams, shown: [...shown], end: end() },
    handlerErrors: stats.handlerErrors,
  }));
  stop();
  await close();
  await sandbox.close();
  return {
    frames: cutting.frames,
    killed: kills.flatMap((at) => cutting.frames[at - 1] ?? []),
    within,
    channels: played,
  };
}
