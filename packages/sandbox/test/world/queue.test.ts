import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEventQueue } from '../../src/world/queue.ts';
import { type Rank, ranks } from '../../src/world/ranks.ts';

it('runs events by time, then by rank, then as they were entered', () => {
  const queue = createEventQueue(1_000);
  const ran: string[] = [];
  const enter = (at: number, rank: Rank, name: string) =>
    queue.schedule(at, rank, () => ran.push(`${name} ${queue.now()}`));
  enter(1_200, 'price', 'late price');
  enter(1_100, 'heartbeat', 'heartbeat');
  enter(1_100, 'countdown', 'countdown');
  enter(1_100, 'price', 'price');
  enter(1_100, 'countdown', 'second countdown');
  enter(900, 'push', 'past');
  queue.advanceTo(1_150);
  expect(ran).toEqual(['past 1000', 'price 1100', 'countdown 1100', 'second countdown 1100', 'heartbeat 1100']);
  expect([queue.now(), queue.nextAt()]).toEqual([1_150, 1_200]);
});

it('has the same order as a sort, whatever is entered and cancelled', () => {
  const entered = fc.array(fc.tuple(fc.nat(50), fc.constantFrom(...ranks), fc.boolean()), { maxLength: 300 });
  fc.assert(
    fc.property(entered, (events) => {
      const queue = createEventQueue(0);
      const ran: number[] = [];
      const kept = events.flatMap(([at, rank, cancelled], sequence) => {
        const event = queue.schedule(at, rank, () => ran.push(sequence));
        if (cancelled) event.cancel();
        return cancelled ? [] : [{ at, rank: ranks.indexOf(rank), sequence }];
      });
      queue.advanceTo(50);
      kept.sort((a, b) => a.at - b.at || a.rank - b.rank || a.sequence - b.sequence);
      expect(ran).toEqual(kept.map(({ sequence }) => sequence));
    }),
  );
});

it('runs what an event enters in its place, and is not run by an event', () => {
  const queue = createEventQueue(0);
  const ran: string[] = [];
  queue.schedule(10, 'funding', () => {
    ran.push('funding');
    queue.schedule(10, 'price', () => ran.push('price'));
    queue.schedule(5, 'push', () => ran.push('push'));
    queue.advanceTo(100);
    expect(ran).toEqual(['funding']);
  });
  queue.schedule(10, 'expiry', () => ran.push('expiry'));
  queue.advanceTo(10);
  expect(ran).toEqual(['funding', 'price', 'expiry', 'push']);
});

it('goes on after an event that fails', () => {
  const queue = createEventQueue(0);
  queue.schedule(1, 'push', () => {
    throw new Error('no luck');
  });
  queue.schedule(1, 'push', () => {});
  expect(() => queue.advanceTo(1)).toThrow('no luck');
  expect(queue.isRunning()).toBe(false);
  queue.advanceTo(1);
  expect(queue.nextAt()).toBeUndefined();
});

it('knows whether something is on its way to somebody', () => {
  const queue = createEventQueue(0);
  queue.schedule(1, 'heartbeat', () => {});
  queue.schedule(1, 'price', () => {});
  queue.schedule(2, 'countdown', () => {});
  expect(queue.isAwaited()).toBe(false);
  const push = queue.schedule(3, 'push', () => {});
  expect(queue.isAwaited()).toBe(true);
  push.cancel();
  push.cancel();
  expect(queue.isAwaited()).toBe(false);
  const another = queue.schedule(3, 'push', () => {});
  queue.reset(7);
  another.cancel();
  expect([queue.isAwaited(), queue.now(), queue.nextAt()]).toEqual([false, 7, undefined]);
});

it('does not grow when events are cancelled long before they are due', () => {
  const queue = createEventQueue(0);
  for (let count = 0; count < 100_000; count += 1) queue.schedule(1_000_000, 'expiry', () => {}).cancel();
  expect(queue.size()).toBeLessThan(3_000);
  expect(queue.nextAt()).toBeUndefined();
});
