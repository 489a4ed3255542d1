import { createBitgetMix } from '@openderivs/bitget-mix';
import { createGovernor } from '@openderivs/client/governor';
import { expect, it, onTestFinished } from 'vitest';
import { saturate } from '../../src/limits/load.ts';
import type { Rule } from '../../src/limits/reference.ts';
import { futuresRules, type Scene, type SceneOptions, type Sent, startScene } from '../../src/limits/scene.ts';
import { createFutures, restingOrder, someRead } from './futures.ts';

async function start(options: Partial<SceneOptions> = {}): Promise<Scene> {
  const scene = await startScene({ seed: 4, limits: {}, rules: futuresRules, distance: [5, 60], ...options });
  onTestFinished(() => scene.sandbox.close());
  return scene;
}

/** When the caller heard of its first refusal with this status. */
const heardAt = ({ sent }: Scene, status: number): number =>
  Math.min(...sent.flatMap((one) => (one.status === status ? [one.answeredAt ?? Number.NaN] : [])));

const sentBetween = ({ sent }: Scene, from: number, to: number): Sent[] =>
  sent.filter(({ at }) => at > from && at < to);

it.each([
  { kind: 'banned', status: 418, retryAfter: 150 },
  { kind: 'rate-limited', status: 429, retryAfter: 30 },
] as const)('sends nothing after $status until its time, with any client and in any lane', async (fault) => {
  const scene = await start();
  const clients = await createFutures(scene, { maxWait: 400_000 });
  const { usdm, second, coinm } = clients;
  const { kind, status, retryAfter } = fault;
  scene.sandbox.faults.add({ kind, retryAfter, after: 100 });
  const until = scene.time.now() + 200_000;
  const cancel = () => second.cancelAllOpenOrders({ symbol: 'BTCUSDT' });
  const order = () => usdm.newOrder(restingOrder);
  const paced = (call: () => Promise<unknown>) => async () => {
    await scene.time.sleep(700);
    return call();
  };
  await scene.time.run(
    Promise.all([
      saturate(
        scene,
        { rows: 4, until },
        paced(() => someRead(clients, scene)),
      ),
      saturate(scene, { rows: 1, until }, paced(cancel)),
      saturate(scene, { rows: 1, until }, paced(order)),
      saturate(
        scene,
        { rows: 1, until },
        paced(() => coinm.getCurrentPositionMode()),
      ),
    ]),
  );
  const heard = heardAt(scene, status);
  expect(sentBetween(scene, heard, heard + retryAfter * 1000)).toEqual([]);
  const after = sentBetween(scene, heard + retryAfter * 1000, Number.POSITIVE_INFINITY);
  expect(new Set(after.map(({ api }) => api))).toEqual(new Set(['binance-usdm', 'binance-coinm']));
  expect(new Set(after.map(({ method }) => method))).toEqual(new Set(['GET', 'POST', 'DELETE']));
});

it('stops only orders after too many orders', async () => {
  const scene = await start();
  const clients = await createFutures(scene);
  const { usdm, second } = clients;
  scene.sandbox.faults.add({ kind: 'code', code: -1015, status: 429, operation: 'newOrder', after: 3 });
  const until = scene.time.now() + 20_000;
  const paced = (call: () => Promise<unknown>) => async () => {
    await scene.time.sleep(300);
    return call();
  };
  await scene.time.run(
    Promise.all([
      saturate(
        scene,
        { rows: 1, until },
        paced(() => usdm.newOrder(restingOrder)),
      ),
      saturate(
        scene,
        { rows: 1, until },
        paced(() => second.newOrder(restingOrder)),
      ),
      saturate(
        scene,
        { rows: 1, until },
        paced(() => second.cancelAllOpenOrders({ symbol: 'BTCUSDT' })),
      ),
      saturate(
        scene,
        { rows: 2, until },
        paced(() => someRead(clients, scene)),
      ),
    ]),
  );
  const heard = heardAt(scene, 429);
  // The exchange did not say for how long, and five seconds are what is waited then.
  const quiet = sentBetween(scene, heard, heard + 4_900);
  expect(quiet.filter(({ method }) => method === 'POST')).toEqual([]);
  expect(quiet.filter(({ method }) => method === 'GET').length).toBeGreaterThan(10);
  expect(quiet.filter(({ method }) => method === 'DELETE').length).toBeGreaterThan(5);
  expect(sentBetween(scene, heard + 4_900, until).filter(({ method }) => method === 'POST').length).toBeGreaterThan(5);
});

const ticker = '/api/v2/mix/market/ticker';
const mode = '/api/v2/mix/account/set-margin-mode';
const bitgetRules: readonly Rule[] = [
  { name: 'calls', ms: 60_000, limit: 6_000 },
  { name: ticker, ms: 1_000, limit: 20, anywhere: true },
  { name: mode, ms: 1_000, limit: 5, anywhere: true },
];
const market = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;

const createBitget = (scene: Scene, options: { readonly rateLimit?: false } = {}) => {
  const { time, sandbox, transport } = scene;
  const governed = options.rateLimit === undefined ? { governor: createGovernor({ timing: time.timing }) } : {};
  const common = {
    timing: time.timing,
    retry: false,
    transport: transport('bitget-mix'),
    ...governed,
    ...options,
  } as const;
  return createBitgetMix({ ...sandbox.credentials.bitget.hmac, ...common });
};

it.each([1, 2, 3])('keeps within so many calls in any second on Bitget, far away (seed %i)', async (seed) => {
  const scene = await start({ seed, limits: {}, rules: bitgetRules, distance: [5, 400] });
  const bitget = createBitget(scene);
  const until = scene.time.now() + 30_000;
  const change = () => bitget.changeMarginMode({ ...market, marginCoin: 'USDT', marginMode: 'crossed' });
  await scene.time.run(
    Promise.all([
      saturate(scene, { rows: 60, until }, () => bitget.getTicker(market)),
      saturate(scene, { rows: 20, until }, change),
    ]),
  );
  expect(scene.sandbox.limits.refusals).toEqual([]);
  expect(scene.reference.breaches()).toEqual([]);
  expect(scene.sent.length).toBeGreaterThan(300);
});

it('is refused by Bitget with the same calls and no governor', async () => {
  const scene = await start({ rules: bitgetRules });
  const bitget = createBitget(scene, { rateLimit: false });
  const until = scene.time.now() + 5_000;
  await scene.time.run(saturate(scene, { rows: 60, until }, () => bitget.getTicker(market)));
  expect(scene.answers(429)).toBeGreaterThan(0);
});

it('stops only the operation after a 429 of Bitget', async () => {
  const scene = await start({ rules: bitgetRules });
  const bitget = createBitget(scene);
  scene.sandbox.faults.add({ kind: 'rate-limited', operation: 'getTicker', retryAfter: 3, after: 5 });
  const until = scene.time.now() + 10_000;
  const paced = (call: () => Promise<unknown>) => async () => {
    await scene.time.sleep(200);
    return call();
  };
  await scene.time.run(
    Promise.all([
      saturate(
        scene,
        { rows: 1, until },
        paced(() => bitget.getTicker(market)),
      ),
      saturate(
        scene,
        { rows: 1, until },
        paced(() => bitget.getMergeMarketDepth(market)),
      ),
    ]),
  );
  const heard = heardAt(scene, 429);
  const paths = sentBetween(scene, heard, heard + 3_000).map(({ path }) => path);
  expect(paths).not.toContain(ticker);
  expect(paths.length).toBeGreaterThan(8);
  expect(sentBetween(scene, heard + 3_000, until).map(({ path }) => path)).toContain(ticker);
});
