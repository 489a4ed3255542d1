import { createBinanceUsdm } from '@openderivs/binance-usdm';
import type { Transport } from '@openderivs/client';
import { createGovernor, type GovernedCall, type Governor, type Pool } from '@openderivs/client/governor';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { credentials } from '../floors/call.ts';
import { createMemoryLeases } from '../memory-leases.ts';
import { processorTimeOf, processorTimePerCall } from '../processor.ts';
import { interleave } from '../rounds.ts';
import { median, ratio, summary } from '../statistics.ts';

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

async function measureGovernor(progress: Progress): Promise<readonly Measured[]> {
  const [own, shared] = [createGovernor(), createGovernor({ leases: createMemoryLeases() })];
  const perCall = (governor: Governor) => async () => (await processorTimeOf(pass(governor), 1)) / times;
  const contenders = { own: perCall(own), shared: perCall(shared) };
  progress('warming up');
  for (const contender of Object.values(contenders)) await contender();
  const costs = await interleave(contenders, rounds, progress);
  return [
    { what: 'a governor, per order that need not wait', unit: 'µs', reach: 3, ...summary(costs.own) },
    { what: 'the same with a shared budget, while a lease lasts', unit: 'µs', reach: 5, ...summary(costs.shared) },
  ];
}

/** An exchange that answers at once: what is left is the client. */
const transport: Transport = {
  send: async () => ({ status: 200, headers: said, text: '{"orderId":"1","clientOrderId":"a"}' }),
};
const newOrder = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1', newClientOrderId: 'a' } as const;

const clientWith = (options: { readonly governor?: Governor; readonly rateLimit?: false }) => {
  const limits = { weight: { '1m': plenty }, orders: { '10s': plenty, '1m': plenty } };
  return createBinanceUsdm({ ...credentials, transport, ...(options.governor && { limits }), ...options });
};

async function measureCalls(progress: Progress): Promise<readonly Measured[]> {
  const clients = {
    off: clientWith({ rateLimit: false }),
    own: clientWith({ governor: createGovernor() }),
    shared: clientWith({ governor: createGovernor({ leases: createMemoryLeases() }) }),
  };
  const perCall = (name: keyof typeof clients) => () =>
    processorTimePerCall(() => clients[name].newOrder(newOrder), 4_000, 32);
  const contenders = { off: perCall('off'), own: perCall('own'), shared: perCall('shared') };
  progress('warming up');
  for (const contender of Object.values(contenders)) await contender();
  const costs = await interleave(contenders, rounds, progress);
  const row = (what: string, reach: number, subject: readonly number[]): Measured => {
    const added = median(subject.map((cost, round) => cost - (costs.off[round] ?? Number.NaN)));
    const note = `${added.toFixed(2)} µs more than ${median(costs.off).toFixed(1)} µs`;
    return { what, unit: 'times', reach, ...ratio(subject, costs.off), note };
  };
  return [
    // 3 and 5 µs of the 12.5 that such a call takes.
    row('a signed order with a governor, to one without', 1.24, costs.own),
    row('a signed order with a shared budget, to one without', 1.4, costs.shared),
  ];
}

/** What it costs to keep to the limits. */
export const governor: Benchmark = {
  name: 'governor',
  title: 'what a governor of rate limits adds to a call that need not wait',
  run: async (progress) => [...(await measureGovernor(progress)), ...(await measureCalls(progress))],
};
