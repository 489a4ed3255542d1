import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type CountedWindow, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { RedisLeasesOptions } from '../../src/options.ts';
import { type RedisServer, startRedis } from './redis-server.ts';
import { until } from './world.ts';

const program = fileURLToPath(new URL('bot.mjs', import.meta.url));

/** How long the exchange's windows are, as it writes it; `npm test` has no time for whole minutes. */
export const interval = process.env.SHARED_LIMITS_WINDOW === '1m' ? '1m' : '5s';

/** Small enough that a busy machine spends it, by calls of weight 1. */
export const limit = 600;

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
    const ended = once(child, 'exit');
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

  const weights = (): readonly CountedWindow[] => sandbox.limits.windows.filter(({ kind }) => kind === 'weight');
  return {
    get redis() {
      return redis;
    },
    /** Four processes; gives them when the first window in which all of them send has begun. */
    async start(whenAway: RedisLeasesOptions['whenAway'] = 'closed'): Promise<readonly Bot[]> {
      sandbox.reset();
      const baseUrl = sandbox.urls['binance-usdm'];
      const credentials = sandbox.credentials.binance.hmac;
      const settings = { redisUrl: redis.url, baseUrl, credentials, whenAway, prefix: `bots-${prefixes++}` };
      const bots = Array.from({ length: 4 }, () => start(settings));
      await until(() => weights().at(-1)?.used ?? 0 > 4);
      const { length } = weights();
      await until(() => weights().length > length + 1);
      return bots;
    },
    /** The windows that are over, the newest last; each has been counted in full. */
    over: (): readonly CountedWindow[] => weights().slice(0, -1),
    /** Waits until so many more windows are over, and gives them. */
    async next(windows: number): Promise<readonly CountedWindow[]> {
      const { length } = weights();
      await until(() => weights().length >= length + windows);
      return weights().slice(length - 1, length - 1 + windows);
    },
    /** What has been used of the window that is open. */
    used: (): number => weights().at(-1)?.used ?? 0,
    refusals: () => sandbox.limits.refusals,
  };
}
