import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGovernor, type ExchangeClock, type Lane, type Pool } from '../../src/governor/index.ts';
import { createVirtualLoop } from '../support/virtual-loop.ts';

/** An exchange that notes when calls arrive, by a clock that nobody else reads. */
interface Arrival {
  readonly at: number;
  readonly amount: number;
}

const most = (arrivals: readonly Arrival[], ms: number, rolling: boolean): number => {
  const sums = arrivals.map(({ at }) =>
    arrivals
      .filter((other) =>
        rolling ? other.at >= at && other.at < at + ms : Math.floor(other.at / ms) === Math.floor(at / ms),
      )
      .reduce((sum, { amount }) => sum + amount, 0),
  );
  return Math.max(0, ...sums);
};

/** Often next to nothing, sometimes long. */
const time = (long: number) => fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: long }));

const call = fc.record({
  gap: time(400),
  amount: fc.integer({ min: 1, max: 10 }),
  there: time(900),
  back: time(900),
  lane: fc.constantFrom<Lane>('urgent', 'order', 'read'),
  sent: fc.boolean(),
});

const scenario = fc.record({
  calls: fc.array(call, { minLength: 1, maxLength: 150, size: 'max' }),
  limit: fc.integer({ min: 10, max: 60 }),
  ms: fc.constantFrom(1_000, 5_000),
  rolling: fc.boolean(),
  /** How far the clock is believed to be wrong, and by which part of that it is. */
  uncertainty: fc.integer({ min: 0, max: 500 }),
  wrong: fc.oneof(fc.constantFrom(-1, 1), fc.double({ min: -1, max: 1, noNaN: true })),
});

describe('a governor', () => {
  it('never lets more into a window of the exchange than its limit, however its clock and the way there differ', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ calls, limit, ms, rolling, uncertainty, wrong }) => {
        const loop = createVirtualLoop();
        const governor = createGovernor({ timing: loop.timing });
        const exchangeTime = () => 1_000_000 + loop.now();
        const clock: ExchangeClock = { now: () => Math.floor(exchangeTime() + uncertainty * wrong), uncertainty };
        const pool: Pool = { key: 'weight', windows: [{ ms, limit, rolling }] };
        const arrivals: Arrival[] = [];
        let done = 0;
        let at = 0;
        for (const { gap, amount, there, back, lane, sent } of calls) {
          at += gap;
          loop.after(at, async () => {
            const claims = [{ pool, amount }];
            const ticket = await governor.enter({
              ...{ operation: 'read', claims, lane: () => lane, maxWait: Number.POSITIVE_INFINITY, clock },
            });
            if (!sent) {
              ticket.settle(undefined, false);
              done++;
              return;
            }
            loop.after(there, () => arrivals.push({ at: exchangeTime(), amount }));
            loop.after(there + back, () => {
              ticket.settle({}, true);
              done++;
            });
          });
        }
        await loop.run();
        expect(done).toBe(calls.length);
        expect(most(arrivals, ms, rolling)).toBeLessThanOrEqual(limit);
        expect(loop.pending).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
