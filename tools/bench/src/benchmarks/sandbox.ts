import { createHmac } from 'node:crypto';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { processorTimePerCall } from '../processor.ts';
import { interleave } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const rounds = 21;
const calls = 2_000;

const resting = {
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '1',
  price: '9000',
} as const;
const filled = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.001' } as const;

/** What no client and no exchange can do without: sign, verify, parse, keep, reply, read. */
const floorOf = (secretKey: string, order: object, answer: object) => {
  const sign = (text: string): string => createHmac('sha256', secretKey).update(text).digest('hex');
  const orders = new Map<string, object>();
  return async (): Promise<unknown> => {
    const sent = new URLSearchParams({ ...order, timestamp: String(Date.now()) }).toString();
    const signature = sign(sent);
    if (sign(sent) !== signature) throw new Error('The signature is not right.');
    const read = Object.fromEntries(new URLSearchParams(sent));
    orders.set(read.symbol ?? '', read);
    return JSON.parse(JSON.stringify(answer));
  };
};

/** Every round begins with an account that has no orders. */
const emptied =
  (sandbox: Sandbox, measure: () => Promise<number>): (() => Promise<number>) =>
  () => {
    sandbox.reset();
    return measure();
  };

async function measure(what: string, order: typeof resting | typeof filled, progress: Progress): Promise<Measured> {
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  const { hmac } = sandbox.credentials.binance;
  const client = createBinanceUsdm({ ...hmac, transport: sandbox.transport('binance-usdm') });
  const floor = floorOf(hmac.secretKey, order, await client.newOrder(order));
  const contenders = {
    floor: () => processorTimePerCall(floor, calls, 1),
    call: emptied(sandbox, () => processorTimePerCall(() => client.newOrder(order), calls, 1)),
  };
  for (const contender of Object.values(contenders)) await contender();
  const costs = await interleave(contenders, rounds, progress);
  await sandbox.close();
  const note = `${median(costs.call).toFixed(0)} µs, the floor ${median(costs.floor).toFixed(0)} µs`;
  // 50 µs, and so 20,000 a second, on a machine where the floor takes 11.
  return { what, unit: 'times', reach: 4.5, ...ratio(costs.call, costs.floor), note };
}

/** What a call costs from a client to the sandbox and back, without a socket. */
export const sandbox: Benchmark = {
  name: 'sandbox',
  title: 'a signed order from a client through the sandbox, to the least that both have to do',
  run: async (progress) => [
    await measure('an order that rests, client and sandbox', resting, progress),
    await measure('an order that is filled, client and sandbox', filled, progress),
  ],
};
