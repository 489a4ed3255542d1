import { isRateBudgetError } from '@openderivs/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Ended, offer, percentile, saturate } from '../../src/limits/load.ts';
import { idealAmount } from '../../src/limits/reference.ts';
import { futuresRules, type Scene, type SceneOptions, startScene } from '../../src/limits/scene.ts';
import { costOf } from '../../src/limits/weights.ts';
import { createFutures, type Futures, meanRead, restingOrder, someRead } from './futures.ts';

const minute = 60_000;

/** Strikes are not forgiven here: five calls past the limit are a ban of two minutes. */
const limits = { callsBeforeBan: 5, banSeconds: 120 };

async function start(options: Partial<SceneOptions> = {}): Promise<Scene> {
  const scene = await startScene({ seed: 1, limits, rules: futuresRules, distance: [5, 250], ...options });
  onTestFinished(() => scene.sandbox.close());
  return scene;
}

/** 95 % of the weight and of the orders of so many minutes: reads, orders, and a cancel of every order. */
async function load(scene: Scene, clients: Futures, minutes: number): Promise<readonly Ended[]> {
  const until = scene.time.now() + minutes * minute;
  const { usdm, second } = clients;
  const bots = [usdm, second] as const;
  const ordersPerSecond = (0.95 * 1200) / 60;
  const weightPerSecond = (0.95 * 2400) / 60;
  let number = 0;
  const trade = async (): Promise<unknown> => {
    const bot = scene.random.pick(bots);
    number += 1;
    const newClientOrderId = `o${number}`;
    await bot.newOrder({ ...restingOrder, newClientOrderId });
    return bot.cancelOrder({ symbol: 'BTCUSDT', origClientOrderId: newClientOrderId });
  };
  const reads = (weightPerSecond - ordersPerSecond) / meanRead;
  const results = await Promise.all([
    offer(scene, { perSecond: reads, until }, () => someRead(clients, scene)),
    offer(scene, { perSecond: ordersPerSecond, until }, trade),
  ]);
  return results.flat();
}

const failures = (results: readonly Ended[]): unknown[] =>
  results.flatMap(({ error }) => (error === undefined ? [] : [error]));

describe('at 95 % of every limit the exchange refuses nothing', () => {
  it.each([
    { seed: 1, title: 'near, the same clock', distance: [1, 1], skew: 0, measured: true },
    { seed: 2, title: 'far, the clock 900 ms ahead', distance: [5, 250], skew: 900, measured: true },
    { seed: 3, title: 'far, the clock 900 ms behind', distance: [5, 250], skew: -900, measured: true },
    {
      seed: 4,
      title: 'far, a clock that is 700 ms off and was not measured',
      distance: [5, 250],
      skew: 700,
      measured: false,
    },
    { seed: 5, title: 'very far', distance: [200, 1_500], skew: -4_000, measured: true },
  ] as const)('$title', async ({ seed, distance, skew, measured }) => {
    const scene = await start({ seed, distance, skew });
    const clients = await createFutures(scene, { measured });
    const results = await scene.time.run(load(scene, clients, 2.2));
    // A random load is above its average at times. What would be too old after its wait is then not sent.
    expect(failures(results).filter((error) => !isRateBudgetError(error))).toEqual([]);
    expect(failures(results).length / results.length).toBeLessThan(0.05);
    expect(scene.sandbox.limits.refusals).toEqual([]);
    expect(scene.reference.breaches()).toEqual([]);
    expect(scene.answers(429) + scene.answers(418)).toBe(0);
  });
});

it('is refused and banned with the same calls and no governor', async () => {
  const scene = await start();
  const clients = await createFutures(scene, { rateLimit: false });
  await scene.time.run(load(scene, clients, 3));
  // At 95 % on average some ten seconds or some minute has more orders than may be.
  expect(scene.answers(429)).toBeGreaterThan(0);
  expect(scene.reference.breaches()).not.toEqual([]);
});

it('passes on what an ideal sender would, nearly, when more is offered than may be sent', async () => {
  const scene = await start({ distance: [5, 120] });
  const clients = await createFutures(scene);
  const begin = scene.time.now();
  const until = Math.floor(begin / minute + 4) * minute;
  await scene.time.run(saturate(scene, { rows: 60, until }, () => someRead(clients, scene)));
  expect(scene.sandbox.limits.refusals).toEqual([]);
  expect(scene.reference.breaches()).toEqual([]);
  const weights = scene.sent
    .filter(({ at }) => at >= begin)
    .map(({ at, ...one }) => ({ at, amount: costOf(one).weight }));
  const offered = weights.map(({ amount }) => ({ at: begin, amount }));
  const [rule] = futuresRules;
  if (rule === undefined) throw new RangeError('No rule for weight.');
  const sent = weights.filter(({ at }) => at < until).reduce((sum, { amount }) => sum + amount, 0);
  // Five per cent are kept for what is urgent, and what is under way as a minute ends counts twice.
  expect(sent / idealAmount([...offered, ...offered], rule, until)).toBeGreaterThan(0.9);
});

it('is banned within a minute when it sends as fast without a governor', async () => {
  const scene = await start({ distance: [5, 120] });
  const clients = await createFutures(scene, { rateLimit: false });
  const until = scene.time.now() + 20_000;
  await scene.time.run(saturate(scene, { rows: 60, until }, () => someRead(clients, scene)));
  expect(scene.sandbox.limits.refusals.map(({ status }) => status)).toContain(418);
});

it('lets a cancel go at once while reads use up all there is', async () => {
  const scene = await start();
  const clients = await createFutures(scene);
  const { usdm } = clients;
  const begin = scene.time.now();
  const until = begin + 3 * minute;
  const ids = Array.from({ length: 150 }, (_, index) => `c${index}`);
  for (const newClientOrderId of ids) await scene.time.run(usdm.newOrder({ ...restingOrder, newClientOrderId }));
  const asked = new Map<string, number>();
  const cancels = async (): Promise<void> => {
    for (const origClientOrderId of ids) {
      await scene.time.sleep(scene.random.whole(400, 1_800));
      asked.set(origClientOrderId, scene.time.now());
      await usdm.cancelOrder({ symbol: 'BTCUSDT', origClientOrderId });
    }
  };
  const reads = saturate(scene, { rows: 200, until }, () => someRead(clients, scene));
  await scene.time.run(Promise.all([reads, cancels()]));
  const waits = scene.sent.flatMap(({ at, method, query }) =>
    method === 'DELETE' ? [at - (asked.get(query.get('origClientOrderId') ?? '') ?? Number.NaN)] : [],
  );
  expect(waits).toHaveLength(ids.length);
  expect(percentile(waits, 0.99)).toBeLessThan(250);
  expect(scene.sandbox.limits.refusals).toEqual([]);
  // The reads did use it up: every whole minute took at least nine tenths of what it has.
  const whole = [...scene.reference.windows('weight')].slice(1, 3).map(([, used]) => used);
  expect(Math.min(...whole)).toBeGreaterThan(0.9 * 2400);
});
