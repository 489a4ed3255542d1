import { expect, it } from 'vitest';
import { createGovernor } from '../../src/governor/create-governor.ts';
import type { GovernedCall } from '../../src/governor/governor.ts';
import type { LeaseRequest, LeaseRest, LeaseSource } from '../../src/governor/lease-source.ts';

/** A source that grants whatever is wished for, and writes down what it hears. */
function createGenerousSource() {
  const heard = { requests: [] as LeaseRequest[], rests: [] as LeaseRest[], closed: 0 };
  const source: LeaseSource = {
    whenAway: 'closed',
    lease: async (requests) => {
      heard.requests.push(...requests);
      return { grants: requests.map(({ want }) => want), holds: [] };
    },
    giveBack: async (rests) => void heard.rests.push(...rests),
    hold: async () => {},
    onHold: () => () => {},
    close: async () => void heard.closed++,
  };
  return { source, heard };
}

const call: GovernedCall = {
  operation: 'read',
  claims: [{ pool: { key: 'weight', windows: [{ ms: 60_000, limit: 1_000 }] }, amount: 1 }],
  lane: () => 'read',
  maxWait: 60_000,
  clock: { now: () => 90_000 },
};

it('gives back what is left of its leases when it is closed, though it was used just now', async () => {
  const { source, heard } = createGenerousSource();
  const governor = createGovernor({ leases: source });
  for (let calls = 0; calls < 3; calls++) (await governor.enter(call)).settle({}, true);
  const granted = heard.requests.reduce((sum, { want }) => sum + want, 0);
  await governor.close?.();
  expect(heard.rests).toEqual([{ key: 'weight', start: 60_000, ms: 60_000, amount: granted - 3 }]);
  expect(heard.closed).toBe(1);
});

it('says with each request what is left of earlier leases', async () => {
  const { source, heard } = createGenerousSource();
  const governor = createGovernor({ leases: source });
  const takeOne = async () => (await governor.enter(call)).settle({}, true);
  while (heard.requests.length < 2) await takeOne();
  const [first, second] = heard.requests;
  expect(first?.unspent).toBe(0);
  expect(second?.unspent).toBeGreaterThan(0);
  expect(second?.unspent).toBeLessThan(first?.want ?? 0);
});
