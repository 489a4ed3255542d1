import { describe, expect, it } from 'vitest';
import { createVirtualTime } from '../src/index.ts';

it('moves on to the next sleeper, and no further than the work needs', async () => {
  const time = createVirtualTime(1_000);
  const woken: number[] = [];
  const nap = async (milliseconds: number) => {
    await time.sleep(milliseconds);
    woken.push(time.now());
  };
  const all = [nap(300), nap(100), nap(200)];
  await time.run(Promise.all(all.slice(1)));
  expect(woken).toEqual([1_100, 1_200]);
  expect(time.timing.monotonic()).toBe(200);
  await time.settle();
  expect(woken).toEqual([1_100, 1_200, 1_300]);
});

it('wakes who sleeps until the same moment in the order of falling asleep', async () => {
  const time = createVirtualTime();
  const woken: string[] = [];
  const nap = (name: string, milliseconds: number) => time.sleep(milliseconds).then(() => woken.push(name));
  await time.run(Promise.all([nap('first', 5), nap('second', 5), nap('negative', -1)]));
  expect(woken).toEqual(['negative', 'first', 'second']);
});

it('gives the result or the failure of the work', async () => {
  const time = createVirtualTime();
  await expect(time.run(time.sleep(10).then(() => 7))).resolves.toBe(7);
  await expect(time.run(Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
});

it('ends a sleep with its signal', async () => {
  const time = createVirtualTime();
  const controller = new AbortController();
  const sleep = time.sleep(1_000, controller.signal);
  time.sleep(10).then(() => controller.abort(new Error('enough')));
  await expect(time.run(sleep)).rejects.toThrow('enough');
  await expect(time.sleep(1, controller.signal)).rejects.toThrow('enough');
  expect(time.timing.monotonic()).toBe(10);
});

it('says so when the work waits for something else than time', async () => {
  const time = createVirtualTime();
  await expect(time.run(new Promise(() => {}))).rejects.toThrow('nobody sleeps');
});

it('passes at once, and who sleeps meanwhile wakes up late', async () => {
  const time = createVirtualTime();
  const started = time.now();
  const woken: number[] = [];
  const sleepers = [2_000, 500].map((ms) => time.sleep(ms).then(() => woken.push(time.now() - started)));
  time.pass(700);
  expect(time.timing.monotonic()).toBe(700);
  await time.run(Promise.all(sleepers));
  expect(woken).toEqual([700, 2_000]);
});

describe('while WebCrypto computes', () => {
  const sign = async (time: ReturnType<typeof createVirtualTime>): Promise<number> => {
    const { subtle } = globalThis.crypto;
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const key = await subtle.importKey('raw', new Uint8Array(32), hmac, false, ['sign']);
    const before = time.now();
    for (let count = 0; count < 20; count += 1) await subtle.sign('HMAC', key, new Uint8Array(4_000_000));
    return time.now() - before;
  };

  it('stands still, though others sleep', async () => {
    const time = createVirtualTime();
    let running = true;
    const others = (async () => {
      while (running) await time.sleep(1);
    })();
    expect(await time.run(sign(time))).toBe(0);
    running = false;
    await time.settle();
    await others;
  });

  it('leaves its methods as they were', async () => {
    const { subtle } = globalThis.crypto;
    const digest = await subtle.digest('SHA-256', new Uint8Array(3));
    expect(Buffer.from(digest).toString('hex')).toMatch(/^709e80c8/);
    expect([subtle.sign.name, subtle.digest.name]).toEqual(['sign', 'digest']);
    // @ts-expect-error A wrong call fails as it always did.
    await expect(subtle.digest('SHA-0', 3)).rejects.toThrow();
  });
});

it('stands still while work is done that it is told of', async () => {
  const time = createVirtualTime();
  const started = time.now();
  time.sleep(1_000).catch(() => {});
  const slow = new Promise<number>((resolve) => setTimeout(() => resolve(time.now() - started), 20));
  expect(await time.run(time.hold(slow))).toBe(0);
  await expect(time.run(time.hold(Promise.reject(new Error('no luck'))))).rejects.toThrow('no luck');
});

it('settles without waiting for heartbeats, but wakes them as it passes', async () => {
  const time = createVirtualTime(0);
  const beats: number[] = [];
  (async () => {
    for (;;) {
      await time.sleep(300, undefined, { heartbeat: true });
      beats.push(time.now());
    }
  })();
  await time.settle();
  expect(beats).toEqual([]);
  await time.run(time.sleep(1_000));
  expect(beats).toEqual([300, 600, 900]);
});

it('moves on for several at once without overtaking any', async () => {
  const time = createVirtualTime(0);
  const work = async (pause: number) => {
    const seen: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await time.sleep(pause);
      // As a client's machinery, which takes turns of the event loop but no time.
      for (let hop = 0; hop < 3; hop += 1) await new Promise((resolve) => process.nextTick(resolve));
      seen.push(time.now());
    }
    return seen;
  };
  const both = await Promise.all([time.run(work(100)), time.run(work(70)), time.settle()]);
  expect(both.slice(0, 2)).toEqual([
    [100, 200, 300],
    [70, 140, 210],
  ]);
});

it('takes a sleep for a doze that says it is a heartbeat', async () => {
  const time = createVirtualTime(0);
  const beats: number[] = [];
  const beat = async (): Promise<void> => {
    await time.sleep(1_000, undefined, { heartbeat: true });
    beats.push(time.now());
    await beat();
  };
  void beat();
  const worked = time.sleep(2_500).then(() => time.now());
  await time.settle();
  expect(await worked).toBe(2_500);
  expect(beats).toEqual([1_000, 2_000]);
});
