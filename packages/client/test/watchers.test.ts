import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { BinanceOptions } from '../src/binance/index.ts';
import { createBinance } from './support/api.ts';
import { arrived } from './support/raw-server.ts';
import { createScriptedTransport, lost } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

/** What would have ended the process. */
let unheard: unknown[];

beforeEach(() => {
  unheard = [];
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const others = events.map((event) => process.listeners(event as 'uncaughtException'));
  for (const event of events) {
    process.removeAllListeners(event);
    process.on(event, (reason) => unheard.push(reason));
  }
  onTestFinished(() => {
    events.forEach((event, at) => {
      process.removeAllListeners(event);
      for (const listener of others[at] ?? []) process.on(event, listener);
    });
  });
});

const failure = () => new Error('a broken exporter');

/** Each way in which code that watches can fail. */
const broken: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw failure();
  },
  rejects: async () => {
    throw failure();
  },
  'rejects later': () => new Promise((_, reject) => setImmediate(reject, failure())),
  'returns a thenable that rejects': () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tried here
    then: (_: unknown, reject: (error: Error) => void) => reject(failure()),
  }),
  'returns a thenable that throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tried here
    then() {
      throw failure();
    },
  }),
  'returns an object whose getter throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tried here
    get then() {
      throw failure();
    },
  }),
};

/** A call that is lost, sent again and answered, with a number that a logger is warned of. */
async function expectUnchanged(options: object) {
  const client = createBinance({
    transport: createScriptedTransport(lost, { text: '{"orderId":1,"surprise":12345678901234567890}' }),
    timing: createVirtualTiming(),
    retry: {},
    ...(options as Partial<BinanceOptions>),
  });
  const read = { symbol: 'X', orderId: '1' };
  expect(await client.queryOrder(read)).toEqual({ orderId: '1', surprise: '12345678901234567890' });
  // Bad input that only sending finds goes past the hooks as well.
  await expect(client.queryOrder(read, { timeout: -1 })).rejects.toMatchObject({ field: 'timeout' });
  await arrived();
  expect(unheard).toEqual([]);
}

it('is what this test can see at all', async () => {
  void Promise.reject(failure());
  await arrived();
  expect(unheard).toMatchObject([{ message: 'a broken exporter' }]);
});

it.each(Object.entries(broken))('a hook that %s changes no call', async (_, hook) => {
  await expectUnchanged({ hooks: { onCall: hook, onAttempt: hook } });
  await expectUnchanged({ hooks: { onCall: () => hook, onAttempt: () => hook } });
  await expectUnchanged({ hooks: { onCall: async () => hook, onAttempt: async () => hook } });
});

it.each(Object.entries(broken))('a logger that %s changes no call', async (_, log) => {
  await expectUnchanged({ logger: { debug: log, warn: log } });
});

it('a logger whose methods are missing, or cannot be had, changes no call', async () => {
  await expectUnchanged({ logger: {} });
  await expectUnchanged({
    logger: {
      get debug() {
        throw failure();
      },
      get warn() {
        throw failure();
      },
    },
  });
});

it('a logger keeps its own `this`', async () => {
  class Log {
    readonly said: string[] = [];
    debug(message: string) {
      this.said.push(message);
    }
    warn(message: string) {
      this.said.push(message);
    }
  }
  const logger = new Log();
  await expectUnchanged({ logger });
  expect(logger.said).toEqual(['sending again', 'undescribed long number read as text']);
});
