import { expect, it } from 'vitest';
import { createGovernor } from '../../src/governor/create-governor.ts';
import type { GovernedCall } from '../../src/governor/governor.ts';
import type { LeaseSource } from '../../src/governor/lease-source.ts';

/** A source that can be taken away, and a clock that both the exchange and the governor go by. */
function createWorld(whenAway: LeaseSource['whenAway']) {
  const world = { now: 90_000, away: false, sleepers: [] as { at: number; wake: () => void }[] };
  const source: LeaseSource = {
    whenAway,
    lease: async (requests) => {
      if (world.away) throw new Error('away');
      return { grants: requests.map(({ min }) => min), holds: [] };
    },
    giveBack: async () => {
      if (world.away) throw new Error('away');
    },
    hold: async () => {
      if (world.away) throw new Error('away');
    },
    onHold: () => () => {},
  };
  const sleep = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const sleeper = { at: world.now + milliseconds, wake: resolve };
      world.sleepers.push(sleeper);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const governor = createGovernor({ leases: source, timing: { monotonic: () => world.now, sleep } });
  /** Lets time pass in steps, so that whoever wakes can begin to wait again. */
  const pass = async (milliseconds: number) => {
    for (const end = world.now + milliseconds; world.now < end; ) {
      world.now = Math.min(world.now + 50, end);
      for (const { at, wake } of world.sleepers) if (at <= world.now) wake();
      world.sleepers = world.sleepers.filter(({ at }) => at > world.now);
      for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    }
  };
  const call: GovernedCall = {
    operation: 'read',
    claims: [{ pool: { key: 'weight', windows: [{ ms: 60_000, limit: 100 }], reserve: 0 }, amount: 1 }],
    lane: () => 'read',
    maxWait: 300_000,
    clock: { now: () => world.now, uncertainty: 0 },
  };
  let sent = 0;
  const send = () => {
    Promise.resolve(governor.enter(call)).then((ticket) => {
      sent++;
      ticket.settle({}, true);
    });
  };
  return { world, governor, pass, send, sent: () => sent };
}

it('lives on a share from the first window that begins without the source, not in the one that it left', async () => {
  const { world, pass, send, sent } = createWorld({ share: 0.25 });
  send();
  await pass(50);
  world.away = true;
  for (let calls = 0; calls < 50; calls++) send();
  await pass(20_000);
  // What was leased before.
  const before = sent();
  expect(before).toBeLessThan(5);
  await pass(20_000);
  expect(sent()).toBe(before + 25);
});

it('asks again while calls wait, also when it was a hold that found the source away', async () => {
  const { world, governor, pass, send, sent } = createWorld('closed');
  send();
  await pass(50);
  world.away = true;
  governor.hold(['weight'], 10, new Error('429'));
  await pass(50);
  for (let calls = 0; calls < 10; calls++) send();
  world.away = false;
  await pass(1_000);
  expect(sent()).toBe(11);
});
