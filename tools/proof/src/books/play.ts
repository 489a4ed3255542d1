import { webSocket } from '@openderivs/client/streams';
import {
  createVirtualTime,
  type FaultRule,
  type Sandbox,
  type SocketFaultRule,
  startSandbox,
} from '@openderivs/sandbox';
import { marketOf, type OnMarket } from '../market.ts';
import { createRandom } from '../random.ts';
import { createCuttingSocket } from '../streams/cutting-socket.ts';
import { apiOf, type BookKind, bookCallers } from './apis.ts';
import { judge } from './judge.ts';
import { tradeOn } from './traders.ts';
import { createTruth, type Moment } from './truth.ts';

/** One session of a book; on a market somebody trades meanwhile, whose orders stand in the book. */
export interface BookScript extends OnMarket {
  readonly kind: BookKind;
  readonly seed: number;
  /** Milliseconds in which things go wrong. */
  readonly length: number;
}

/** What goes wrong in a session, and when. */
export interface BookFaults {
  /** Milliseconds for everything to heal. */
  readonly calm?: number;
  readonly kills?: readonly number[];
  readonly sockets?: readonly (SocketFaultRule & { readonly at: number })[];
  readonly rest?: readonly (FaultRule & { readonly at: number })[];
}

export interface PlayedBook {
  /** What was wrong, in words. */
  readonly wrong: readonly string[];
  readonly connections: number;
  /** Frames until the time is over in which things go wrong. */
  readonly within: number;
  /** How often the book was looked at, and how often it was there. */
  readonly looks: number;
  readonly seen: number;
  readonly gaps: number;
}

/** Milliseconds for everything to heal: a stream that is silent is asked for anew, and then on another connection. */
const usualCalm = 120_000;

/** Milliseconds between two looks. Each frame is looked at too. */
const often = 250;

const start = Date.UTC(2026, 0, 1);

/** What the exchange's book was, frame by frame, in a session in which nothing goes wrong. */
export async function readTruth({ kind, seed, length, onMarket }: BookScript): Promise<readonly Moment[]> {
  const { time, sandbox, ground, stop } = await createGround(kind, seed, onMarket);
  const truth = createTruth(kind);
  const api = apiOf(kind);
  const rest = sandbox.transport(api, { sleep: time.sleep });
  const cutting = createCuttingSocket(ground.socket, [], () => time.now());
  const listening: typeof ground.socket = (url, events) =>
    cutting.open(url, {
      ...events,
      opened: () => events.opened(),
      alive: () => events.alive(),
      closed: (code, reason, error) => events.closed(code, reason, error),
      message(text) {
        truth.take(text, time.now());
        events.message(text);
      },
    });
  const path = {
    'binance-usdm': '/fapi/v1/depth?symbol=BTCUSDT',
    'binance-coinm': '/dapi/v1/depth?symbol=BTCUSD_PERP',
  }[api as string];
  if (path) {
    const text = await time.run(readDirect(rest, `${path}&limit=1000`));
    const { bids, asks, lastUpdateId } = JSON.parse(text);
    truth.begin({ bids, asks, id: String(lastUpdateId) }, time.now());
  }
  const { close } = bookCallers[kind]({ ...ground, socket: listening });
  await time.run(time.sleep(length + usualCalm + 5_000));
  stop();
  await close();
  await sandbox.close();
  return truth.moments;
}

async function readDirect(rest: ReturnType<Sandbox['transport']>, target: string): Promise<string> {
  const { text } = await rest.send({
    ...{
      method: 'GET',
      origin: 'http://sandbox',
      target,
      headers: {},
      body: undefined,
      signal: undefined,
      timeout: 10_000,
    },
  });
  return text;
}

async function createGround(kind: BookKind, seed: number, onMarket = false) {
  const time = createVirtualTime(start);
  const api = apiOf(kind);
  const own = { seed: 11, time };
  const sandbox = await startSandbox({
    ...(onMarket ? marketOf({ ...own, margin: false, steady: true }) : { world: own }),
    apis: [api],
  });
  const { sleep } = time;
  const ground = {
    transport: sandbox.transport(api, { sleep }),
    timing: { ...time.timing, random: createRandom(seed).next },
    socket: webSocket(sandbox.socket(api, { sleep })),
  };
  const stop = onMarket ? tradeOn(api, sandbox, time) : () => {};
  return { time, sandbox, ground, stop };
}

/** Plays a session with faults, and holds the book against the exchange's after every frame and four times a second. */
export async function playBook(
  script: BookScript,
  moments: readonly Moment[],
  faults: BookFaults,
): Promise<PlayedBook> {
  const { kind, seed, length, onMarket } = script;
  const { time, sandbox, ground, stop } = await createGround(kind, seed, onMarket);
  const { sleep, now } = time;
  const cutting = createCuttingSocket(ground.socket, faults.kills ?? [], now);
  let connections = 0;
  const wrong: string[] = [];
  let looks = 0;
  let seen = 0;
  let look = (_: string) => {};
  const { book, close } = bookCallers[kind]({
    ...ground,
    socket(url, events) {
      connections += 1;
      return cutting.open(url, {
        opened: () => events.opened(),
        alive: () => events.alive(),
        closed(code, reason, error) {
          events.closed(code, reason, error);
          look('after the end of a connection');
        },
        message(text) {
          events.message(text);
          look('after a frame');
        },
      });
    },
  });
  look = (when) => {
    looks += 1;
    const view = book.read();
    if ((view !== 'syncing') !== (book.state === 'live')) wrong.push(`${when}: the state is ${book.state}`);
    if (view === 'syncing') return;
    seen += 1;
    const found = judge(view, moments, now());
    if (found) wrong.push(`${when} at ${now() - start} ms: ${found}`);
  };
  for (const { at, ...rule } of faults.sockets ?? []) void sleep(at).then(() => sandbox.socketFaults.add(rule));
  // Faults meet snapshots alone: whoever trades does the same in every session.
  const befall = (rule: object) => sandbox.faults.add({ ...rule, operation: 'getOrderBook' } as FaultRule);
  for (const { at, ...rule } of faults.rest ?? []) void sleep(at).then(() => befall(rule));
  for (let at = 0; at < length; at += often) {
    await time.run(sleep(often));
    look('in between');
  }
  const within = cutting.frames.length;
  sandbox.socketFaults.clear();
  sandbox.faults.clear();
  const until = now() + (faults.calm ?? usualCalm);
  while (now() < until && book.state !== 'live') await time.run(sleep(500));
  // Long enough for a silent stream to be found out.
  await time.run(sleep(Math.min(20_000, until - now())));
  while (now() < until && book.state !== 'live') await time.run(sleep(500));
  look('in the end');
  if (book.state !== 'live') wrong.push(`the state is ${book.state} in the end`);
  const { gaps } = book.stats;
  stop();
  await close();
  await sandbox.close();
  return { wrong, connections, within, looks, seen, gaps };
}
