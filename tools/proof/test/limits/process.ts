// What a bot's process does, by its first argument; `test/limits/process.test.ts` starts it.
import { writeSync } from 'node:fs';

const [task = '', place = import.meta.url] = process.argv.slice(2);
const tell = (word: unknown): void => {
  writeSync(1, `${String(word)}\n`);
};

type Usdm = typeof import('@openderivs/binance-usdm');

/** An exchange without a distance, that keeps no process alive. */
const transport = {
  send: async () => ({ status: 200, headers: {}, text: '{"serverTime":1,"dualSidePosition":false}' }),
};
const key = { apiKey: 'k', secretKey: 's' };

/** A client from the packages of this workspace, or from a copy that is somewhere else. */
const clientOf = async (limits: object, from?: string) => {
  const name = from ?? '@openderivs/binance-usdm';
  const { createBinanceUsdm } = (await import(name)) as Usdm;
  return createBinanceUsdm({ ...key, transport, address: 'here', limits, retry: false });
};

const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};

const tasks: { readonly [name: string]: () => Promise<void> } = {
  /** Ends by itself once it has nothing to do. */
  idle: async () => {
    const usdm = await clientOf({ weight: { '1m': 100 } });
    await usdm.getCurrentPositionMode();
    tell('called');
  },
  /** Nothing but the wait keeps it alive. */
  waiting: async () => {
    const usdm = await clientOf({ weight: { '2s': 40 } });
    for (let call = 0; call < 2; call += 1) {
      void usdm.getCurrentPositionMode().then(() => tell('called'));
    }
  },
  /** Two copies of the packages. */
  copies: async () => {
    const limits = { weight: { '1m': 70 } };
    const [one, other] = [await clientOf(limits), await clientOf(limits, place)];
    await one.getCurrentPositionMode();
    await other.getCurrentPositionMode();
    for (const usdm of [one, other]) {
      await usdm.getCurrentPositionMode({}, { maxWait: 0 }).then(tell, ({ code }) => tell(code));
    }
  },
  /** Ten thousand calls after ten thousand calls. */
  loop: async () => {
    const usdm = await clientOf({ weight: { '1m': 1e9 } });
    const calls = async (count: number) => {
      for (let call = 0; call < count; call += 1) await usdm.getCurrentPositionMode();
    };
    await calls(10_000);
    const before = heap();
    await calls(10_000);
    tell(heap() / before);
  },
  /** Ten thousand calls that wait at once, and are gone. */
  queue: async () => {
    const usdm = await clientOf({ weight: { '1m': 40 } });
    await usdm.getCurrentPositionMode();
    const wait = async () => {
      const abort = new AbortController();
      const waiting = Array.from({ length: 10_000 }, () =>
        usdm.getCurrentPositionMode({}, { signal: abort.signal, maxWait: 1e9 }).catch(() => {}),
      );
      await new Promise((resolve) => setImmediate(resolve));
      abort.abort();
      await Promise.all(waiting);
    };
    await wait();
    const before = heap();
    await wait();
    tell(heap() / before);
  },
};

await tasks[task]?.();
