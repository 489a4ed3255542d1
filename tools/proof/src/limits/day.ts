import { createGovernor, type Lane, type Pool } from '@openderivs/client/governor';
import { createVirtualTime } from '@openderivs/sandbox';
import { createRandom } from '../random.ts';

const minute = 60_000;
export const minutesPerBar = 10;
export const barsPerDay = (24 * 60) / minutesPerBar;
export const limit = 2400;

/** A read is a deep order book, and one call of four is a cancel. */
const [readWeight, cancelWeight, cancelShare] = [20, 1, 0.25];
const meanWeight = cancelShare * cancelWeight + (1 - cancelShare) * readWeight;

/** Ten minutes of the day, as weight a minute. */
export interface Bar {
  /** What the bots asked for. */
  readonly asked: number;
  /** What was sent: reads, and cancels. */
  readonly reads: number;
  readonly cancels: number;
  /** The longest wait of a cancel, and of a read, in milliseconds. */
  readonly cancelWait: number;
  readonly readWait: number;
}

/** How busy the bots are at an hour, 1 for the whole limit: quiet at night, busy around funding and as markets open. */
const busyness = (hour: number): number => {
  const rush = (at: number, height: number, width: number): number => height * Math.exp(-(((hour - at) / width) ** 2));
  return (
    0.35 + rush(0.1, 0.5, 0.4) + rush(8, 0.8, 0.5) + rush(14, 1.35, 0.9) + rush(16, 0.7, 0.4) + rush(21, 0.35, 1.2)
  );
};

type OpenBar = { -readonly [Key in keyof Bar]: Bar[Key] };

/** A day of bots on one address that ask for more than the limit at times, with one governor between them. */
export async function simulateDay(seed: number): Promise<readonly Bar[]> {
  const time = createVirtualTime(Date.UTC(2026, 10, 21));
  const random = createRandom(seed);
  const governor = createGovernor({ timing: time.timing });
  const pool: Pool = { key: 'weight', windows: [{ ms: minute, limit }] };
  const begin = time.now();
  const end = begin + 24 * 60 * minute;
  const bars = Array.from(
    { length: barsPerDay },
    (): OpenBar => ({ asked: 0, reads: 0, cancels: 0, cancelWait: 0, readWait: 0 }),
  );
  const barAt = (at: number): OpenBar | undefined => bars[Math.floor((at - begin) / (minutesPerBar * minute))];
  const clock = { now: time.now, uncertainty: 20 };

  const send = async (lane: Lane, amount: number): Promise<void> => {
    const asked = time.now();
    const before = barAt(asked);
    if (before) before.asked += amount / minutesPerBar;
    const claims = [{ pool, amount }];
    const call = { operation: lane, claims, lane: () => lane, maxWait: 2 * minute, clock };
    try {
      const ticket = await governor.enter(call);
      const bar = barAt(time.now());
      const wait = time.now() - asked;
      if (bar && lane === 'urgent') {
        bar.cancels += amount / minutesPerBar;
        bar.cancelWait = Math.max(bar.cancelWait, wait);
      } else if (bar) {
        bar.reads += amount / minutesPerBar;
        bar.readWait = Math.max(bar.readWait, wait);
      }
      await time.sleep(random.whole(20, 120));
      ticket.settle({}, true);
    } catch {
      // Its `maxWait` is less than the wait: it was not sent, and the bots ask again later.
    }
  };

  const calls: Promise<void>[] = [];
  const offerDay = async (): Promise<void> => {
    while (time.now() < end) {
      const weightPerSecond = (busyness((time.now() - begin) / (60 * minute)) * limit) / 60;
      const isCancel = random.chance(cancelShare);
      await time.sleep(((-Math.log(1 - random.next()) * meanWeight) / weightPerSecond) * 1000);
      calls.push(isCancel ? send('urgent', cancelWeight) : send('read', readWeight));
    }
    await Promise.all(calls);
  };
  await time.run(offerDay());
  return bars;
}
