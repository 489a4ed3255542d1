import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/clock.ts';
import { createVirtualTime } from '../../src/index.ts';
import type { Driver, DriverParts } from '../../src/world/driver.ts';
import { createManualDriver } from '../../src/world/manual-driver.ts';
import { createEventQueue } from '../../src/world/queue.ts';
import { createRealDriver } from '../../src/world/real-driver.ts';
import { createRunner } from '../../src/world/runner.ts';
import { createVirtualDriver } from '../../src/world/virtual-driver.ts';

const start = 1_000_000;

const make = (base: () => number, createDriver: (parts: DriverParts) => Driver) => {
  const clock = createClock(base);
  const queue = createEventQueue(start, (at) => driver.scheduled(at));
  const runner = createRunner(queue);
  const driver: Driver = createDriver({ clock, queue, runner });
  return { clock, queue, driver };
};

/** A price every 100 ms, without end. */
const tick = (queue: ReturnType<typeof createEventQueue>, onTick: () => void): void => {
  queue.schedule(queue.now() + 100, 'price', () => {
    onTick();
    tick(queue, onTick);
  });
};

describe('on virtual time', () => {
  const virtual = () => {
    const time = createVirtualTime(start);
    return { time, ...make(time.now, (parts) => createVirtualDriver(parts, time)) };
  };

  it('moves time to each event, and to the very time that was asked for', async () => {
    const { time, queue, clock, driver } = virtual();
    const seen: number[] = [];
    tick(queue, () => seen.push(clock.now() - start));
    await driver.advanceTo(start + 350);
    expect(seen).toEqual([100, 200, 300]);
    expect([time.now(), queue.now()]).toEqual([start + 350, start + 300]);
  });

  it('lets what happens at a moment happen before anybody wakes at that moment', async () => {
    const { time, queue } = virtual();
    const order: string[] = [];
    const nap = time.sleep(200).then(() => order.push('sleeper'));
    queue.schedule(start + 200, 'heartbeat', () => order.push('event'));
    await time.run(nap);
    expect(order).toEqual(['event', 'sleeper']);
  });

  it('stands still while what an event set off is done', async () => {
    const { time, queue, driver } = virtual();
    const seen: number[] = [];
    const hear = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      seen.push(time.now() - start);
    };
    for (const after of [100, 200, 300]) queue.schedule(start + after, 'push', () => void hear());
    tick(queue, () => {});
    await driver.advanceTo(start + 400);
    expect(seen).toEqual([100, 200, 300]);
  });

  it('settles although prices and heartbeats never end, and after what is on its way', async () => {
    const { time, queue } = virtual();
    tick(queue, () => {});
    const beat = (): void => {
      queue.schedule(queue.now() + 1_000, 'heartbeat', beat);
    };
    beat();
    let pushed = false;
    queue.schedule(start + 5_050, 'push', () => {
      pushed = true;
    });
    await time.settle();
    expect([pushed, time.now()]).toEqual([true, start + 5_050]);
  });

  it('goes on until a condition holds, and no further', async () => {
    const { time, queue, driver } = virtual();
    let ticks = 0;
    tick(queue, () => {
      ticks += 1;
    });
    await driver.runUntil(() => ticks === 7);
    expect([ticks, time.now()]).toEqual([7, start + 700]);
    await time.settle();
    expect(ticks).toBe(7);
  });

  it('says so when a condition never holds', async () => {
    const { queue, driver } = virtual();
    queue.schedule(start + 1, 'price', () => {});
    await expect(driver.runUntil(() => false)).rejects.toThrow('within a year');
  });

  it('says so when work waits for what no event of a day brings', async () => {
    const { time, queue } = virtual();
    tick(queue, () => {});
    await expect(time.run(new Promise(() => {}))).rejects.toThrow('nothing that happened within a day');
  });

  it('fails the work when an event fails', async () => {
    const { time, queue } = virtual();
    queue.schedule(start + 1, 'push', () => {
      throw new Error('no luck');
    });
    await expect(time.settle()).rejects.toThrow('no luck');
  });

  it('follows an exchange whose clock was moved', async () => {
    const { time, queue, clock, driver } = virtual();
    const seen: number[] = [];
    queue.schedule(start + 1_000, 'countdown', () => seen.push(time.now() - start));
    clock.advance(400);
    await driver.advanceTo(start + 2_000);
    expect(seen).toEqual([600]);
    expect(clock.now()).toBe(start + 2_000);
  });
});

describe('on a clock of the caller', () => {
  it('moves as it is told to', async () => {
    const { queue, clock, driver } = make(() => start, createManualDriver);
    let ticks = 0;
    tick(queue, () => {
      ticks += 1;
    });
    await driver.advanceTo(start + 250);
    expect([ticks, clock.now()]).toEqual([2, start + 250]);
    await driver.runUntil(() => ticks === 5);
    expect([ticks, clock.now()]).toEqual([5, start + 500]);
    await driver.timing.sleep(100);
    expect([ticks, driver.timing.wallClock()]).toEqual([6, start + 600]);
  });
});

describe('in real time', () => {
  it('passes as many times as fast, by itself', async () => {
    const began = performance.now();
    const speed = 1_000;
    const base = () => start + (performance.now() - began) * speed;
    const { queue, clock, driver } = make(base, (parts) =>
      createRealDriver(parts, { wait: (milliseconds) => milliseconds / speed }),
    );
    let ticks = 0;
    tick(queue, () => {
      ticks += 1;
    });
    await driver.runUntil(() => ticks >= 100);
    expect(clock.now()).toBeGreaterThanOrEqual(start + 10_000);
    await driver.advanceTo(start + 30_000);
    expect(ticks).toBeGreaterThanOrEqual(300);
    expect(clock.now()).toBeGreaterThanOrEqual(start + 30_000);
    driver.close();
    await expect(driver.advanceTo(clock.now() + 1e9)).rejects.toThrow('closed');
  });
});
