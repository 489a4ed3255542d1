import { createGovernor, type Governor, type Lane, type Pool } from '@openderivs/client/governor';
import { createVirtualTime } from '@openderivs/sandbox';
import { describe, expect, it } from 'vitest';
import { createReference, type Rule } from '../../src/limits/reference.ts';
import { createRandom } from '../../src/random.ts';

const weight: Pool = { key: 'weight', windows: [{ ms: 5_000, limit: 100, header: 'used' }] };
const orders: Pool = {
  key: 'orders',
  windows: [
    { ms: 5_000, limit: 20 },
    { ms: 60_000, limit: 90 },
  ],
};
const often: Pool = { key: 'often', windows: [{ ms: 1_000, limit: 4, rolling: true }] };

const rules: readonly Rule[] = [
  { name: 'weight', ms: 5_000, limit: 100 },
  { name: 'orders 5s', ms: 5_000, limit: 20 },
  { name: 'orders 60s', ms: 60_000, limit: 90 },
  { name: 'often', ms: 1_000, limit: 4, anywhere: true },
];

interface World {
  readonly seed: number;
  readonly farthest: number;
  /** By how much the exchange's clock is ahead of what the governor is told, and how far that may be, as it is told. */
  readonly error: number;
  readonly uncertainty?: number;
  /** How many of a hundred requests get no answer, and how many never leave. */
  readonly lost: number;
  readonly unsent: number;
}

/** Calls of every kind from many senders, as fast as the governor lets them, and what arrived at the exchange. */
async function run({ seed, farthest, error, uncertainty, lost, unsent }: World) {
  const time = createVirtualTime();
  const random = createRandom(seed);
  const reference = createReference(rules);
  const governor: Governor = createGovernor({ timing: time.timing });
  const exchangeNow = () => time.now() + error;
  const clock = { now: time.now, uncertainty };
  const begin = time.now();
  const until = begin + 70_000;
  let used = { window: 0, amount: 0 };

  const arrive = (amounts: ReadonlyMap<Pool, number>): Record<string, string> => {
    const at = exchangeNow();
    const of = (pool: Pool) => amounts.get(pool) ?? 0;
    reference.take('weight', of(weight), at);
    reference.take('orders 5s', of(orders), at);
    reference.take('orders 60s', of(orders), at);
    reference.take('often', of(often), at);
    const window = Math.floor(at / 5_000);
    used = { window, amount: (used.window === window ? used.amount : 0) + of(weight) };
    return { used: String(used.amount) };
  };

  const send = async (lane: Lane): Promise<void> => {
    const amounts = new Map<Pool, number>();
    if (lane !== 'order' || random.chance(0.5)) amounts.set(weight, random.whole(1, 8));
    if (lane !== 'read') amounts.set(orders, random.whole(1, 2));
    if (random.chance(0.3)) amounts.set(often, 1);
    const claims = [...amounts].map(([pool, amount]) => ({ pool, amount }));
    const ticket = await governor.enter({ operation: lane, claims, lane: () => lane, maxWait: 600_000, clock });
    if (random.chance(unsent / 100)) {
      ticket.settle(undefined, false);
      return;
    }
    await time.sleep(random.whole(0, farthest));
    const headers = arrive(amounts);
    await time.sleep(random.whole(0, farthest));
    ticket.settle(random.chance(lost / 100) ? undefined : headers, true);
  };
  const sender = async (lane: Lane): Promise<void> => {
    while (time.now() < until) {
      await send(lane);
      await time.sleep(random.whole(0, 50));
    }
  };
  const lanes: readonly Lane[] = ['read', 'read', 'read', 'read', 'order', 'order', 'urgent'];
  await time.run(Promise.all([...lanes, ...lanes].map(sender)));
  return { reference, governor, begin };
}

describe.each([
  { title: 'near', farthest: 2, error: 0, uncertainty: 0, lost: 0, unsent: 0 },
  { title: 'far, answers lost, calls that never left', farthest: 300, error: 0, uncertainty: 0, lost: 10, unsent: 10 },
  {
    title: 'a clock that is as wrong as it says, ahead',
    farthest: 80,
    error: 250,
    uncertainty: 250,
    lost: 3,
    unsent: 3,
  },
  {
    title: 'a clock that is as wrong as it says, behind',
    farthest: 80,
    error: -250,
    uncertainty: 250,
    lost: 3,
    unsent: 3,
  },
  { title: 'a clock that nobody has measured', farthest: 80, error: 900, lost: 0, unsent: 0 },
] as const)('the governor by itself: $title', ({ title: _, ...world }) => {
  it.each(Array.from({ length: 8 }, (_each, index) => index + 1))(
    'never lets too much arrive (seed %i)',
    async (seed) => {
      const { reference, governor } = await run({ seed, ...world });
      expect(reference.breaches()).toEqual([]);
      expect(governor.usage().every(({ waiting, inFlight }) => waiting === 0 && inFlight === 0)).toBe(true);
    },
  );
});

it('uses what there is', async () => {
  const { reference, begin } = await run({ seed: 1, farthest: 20, error: 0, uncertainty: 5, lost: 0, unsent: 0 });
  const whole = [...reference.windows('weight')].filter(([at]) => at > begin && at + 5_000 < begin + 70_000);
  const mean = whole.reduce((sum, [, used]) => sum + used, 0) / whole.length;
  expect(mean).toBeGreaterThan(90);
});
