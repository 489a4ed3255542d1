import { expect, it } from 'vitest';
import { createClock } from '../../src/clock.ts';
import { createHappenings } from '../../src/world/happenings.ts';
import { createWorld } from '../../src/world/world.ts';
import { planWorld } from '../../src/world/world-options.ts';

const start = 1_000_000;

it('a timer that is set in the middle of a call lets nothing else happen, and counts from the clock', () => {
  let now = start;
  const plan = planWorld({}, () => now);
  if (plan === undefined) throw new Error('no world');
  const { queue, timers, catchUp } = createWorld({
    ...{
      plan,
      recordings: new Map(),
      clock: createClock(() => now),
      happenings: createHappenings(),
      hasOwnClock: true,
    },
    ...{ tickOf: () => undefined, onMove: () => {}, onFunding: () => {} },
  });
  const ran: string[] = [];
  queue.schedule(start + 100, 'price', () => ran.push('price'));
  now = start + 200;
  timers.after(50, () => ran.push(`timer ${queue.now() - start}`));
  expect(ran).toEqual([]);
  catchUp();
  expect(ran).toEqual(['price']);
  now = start + 300;
  catchUp();
  expect(ran).toEqual(['price', 'timer 250']);
});
