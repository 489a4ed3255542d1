import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { RedisLeasesOptions } from '../../src/options.ts';
import { type RedisServer, startRedis } from './redis-server.ts';
import { until } from './world.ts';

const program = fileURLToPath(new URL('bot.mjs', import.meta.url));

/** How long the exchange's windows are, as it writes it; `npm test` has no time for whole minutes. */
export const interval = process.env.SHARED_LIMITS_WINDOW === '1m' ? '1m' : '5s';

const length = interval === '1m' ? 60_000 : 5_000;

/** Small enough that a busy machine spends it, by calls of weight 1. */
export const limit = 200;

/** What a bot tells when it ends. */
export interface BotReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly events: readonly string[];
}

export interface Bot {
  kill(): Promise<void>;
  /** Lets it end by itself. */
  stop(): Promise<BotReport>;
}

/** An exchange that enforces its limits, a Redis, and bots in processes of their own. */
export function useBots() {
  let sandbox: Sandbox;
  let redis: RedisServer;
  let children: ChildProcess[] = [];
  let prefixes = 0;
  beforeAll(async () => {
    redis = await startRedis();
    sandbox = await startSandbox({ apis: ['binance-usdm'], limits: { weight: { [interval]: limit } } });
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children = [];
  });
  afterAll(async () => {
    await sandbox?.close();
    await redis?.stop();
  });

  const start = (settings: object): Bot => {
    const child = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    // Not its exit: what it printed may come later.
    const ended = once(child, 'close');
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    return {
      async kill() {
        child.kill('SIGKILL');
        await ended;
      },
      async stop() {
        child.stdin.end();
        await ended;
        return JSON.parse(printed);
      },
    };
  };

  const usedOf = (start: number): number =>
    sandbox.limits.windows.find((window) => window.kind === 'weight' && window.start === start)?.used ?? 0;
  const startOfNow = (): number => Math.floor(sandbox.clock.now() / length) * length;
  /** Waits for the end of the open window, and gives what was used of it. */
  const finish = async (): Promise<number> => {
    const start = startOfNow();
    await until(() => startOfNow() > start);
    return usedOf(start);
  };
  return {
    get redis() {
      return redis;
    },
    /** Four processes; gives them when they have spent what a window has, as soon as the next begins. */
    async start(whenAway: RedisLeasesOptions['whenAway'] = 'closed'): Promise<readonly Bot[]> {
      sandbox.reset();
      const baseUrl = sandbox.urls['binance-usdm'];
      const credentials = sandbox.credentials.binance.hmac;
      const settings = { redisUrl: redis.url, baseUrl, credentials, whenAway, prefix: `bots-${prefixes++}` };
      const bots = Array.from({ length: 4 }, () => start(settings));
      while ((await finish()) < limit / 2);
      return bots;
    },
    /** Waits until so many windows are over, the open one included, and gives what was used of each. */
    async next(windows: number): Promise<readonly number[]> {
      const used: number[] = [];
      while (used.length < windows) used.push(await finish());
      return used;
    },
    /**
     * Waits for so many windows of which nine tenths were used, and gives how many there were. On a machine that has no time
     * for the bots some windows end early; where budget is lost, all of them do.
     */
    async full(wanted: number): Promise<number> {
      let full = 0;
      for (let ended = 0; full < wanted && ended < 5 * wanted; ended += 1) {
        if ((await finish()) >= limit * 0.9) full += 1;
      }
      return full;
    },
    /** What has been used of the window that is open. */
    used: (): number => usedOf(startOfNow()),
    refusals: () => sandbox.limits.refusals,
  };
}
