import { createGovernor, type GovernedCall, type Governor, type Pool } from '@openderivs/client/governor';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { createMemoryLeases } from '../memory-leases.ts';
import { processorTimeOf } from '../processor.ts';
import { interleave } from '../rounds.ts';
import { summary } from '../statistics.ts';

const rounds = 21;
const times = 50_000;
const plenty = 1e9;

const weight: Pool = { key: 'weight', windows: [{ ms: 60_000, limit: plenty, header: 'x-mbx-used-weight-1m' }] };
const orders: Pool = {
  key: 'orders',
  windows: [
    { ms: 10_000, limit: plenty, header: 'x-mbx-order-count-10s' },
    { ms: 60_000, limit: plenty, header: 'x-mbx-order-count-1m' },
  ],
};

/** What the exchange says of an order. */
const said = { 'x-mbx-used-weight-1m': '7', 'x-mbx-order-count-10s': '3', 'x-mbx-order-count-1m': '5' };

/** An order: it takes of the weight and of both counts of orders. */
const order: GovernedCall = {
  operation: 'newOrder',
  claims: [
    { pool: weight, amount: 1 },
    { pool: orders, amount: 1 },
  ],
  lane: () => 'order',
  maxWait: 1_000,
  clock: { now: () => Date.now(), uncertainty: 20 },
};

const pass = (governor: Governor) => async (): Promise<void> => {
  for (let call = 0; call < times; call += 1) {
    const entered = governor.enter(order);
    const ticket = entered instanceof Promise ? await entered : entered;
    ticket.settle(said, true);
  }
};

async function measure(progress: Progress): Promise<readonly Measured[]> {
  const [own, shared] = [createGovernor(), createGovernor({ leases: createMemoryLeases() })];
  const perCall = (governor: Governor) => async () => (await processorTimeOf(pass(governor), 1)) / times;
  const contenders = { own: perCall(own), shared: perCall(shared) };
  progress('warming up');
  for (const contender of Object.values(contenders)) await contender();
  const costs = await interleave(contenders, rounds, progress);
  return [
    { what: 'a governor, per order, no wait', unit: 'µs', reach: 3, ...summary(costs.own) },
    { what: 'the same with a shared budget, while a lease lasts', unit: 'µs', reach: 5, ...summary(costs.shared) },
  ];
}

/** What it costs to keep to the limits. */
export const governor: Benchmark = {
  name: 'governor',
  title: 'what a governor of rate limits adds to a call that need not wait',
  run: measure,
};
