import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { type BinanceUsdmOptions, createBinanceUsdm } from '@openderivs/binance-usdm';
import { isAbortedError, isOpenDerivsError, isRateBudgetError } from '@openderivs/client';
import { createGovernor, type GovernorOptions } from '@openderivs/client/governor';
import { expect, it, onTestFinished } from 'vitest';
import { saturate } from '../../src/limits/load.ts';
import { type Scene, type SceneOptions, startScene } from '../../src/limits/scene.ts';
import { restingOrder } from './futures.ts';

/** So much weight that three reads of 30 fit, and a little is left. */
const weight = { weight: { '1m': 100 } } as const;

async function start(options: Partial<SceneOptions> = {}): Promise<Scene> {
  const scene = await startScene({ seed: 8, limits: {}, rules: [], distance: [10, 10], ...options });
  onTestFinished(() => scene.sandbox.close());
  return scene;
}

/** A client of its own governor that knows the time. */
async function connect(scene: Scene, options: Partial<BinanceUsdmOptions> = {}, own: GovernorOptions = {}) {
  const { time, sandbox, transport } = scene;
  const governor = createGovernor({ timing: time.timing, ...own });
  const common = { timing: time.timing, retry: false, governor, transport: transport('binance-usdm') } as const;
  const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, ...common, ...options } as BinanceUsdmOptions);
  await time.run(usdm.clock.sync());
  return usdm;
}

type Usdm = Awaited<ReturnType<typeof connect>>;

/** Three reads of weight 30, at the beginning of a minute. */
async function useUp({ time }: Scene, usdm: Usdm): Promise<void> {
  time.pass(60_000 - (time.now() % 60_000) + 1_000);
  await time.run(Promise.all([1, 2, 3].map(() => usdm.getCurrentPositionMode())));
}

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

const reads = ({ sent }: Scene): number => sent.filter(({ path }) => path.endsWith('/positionSide/dual')).length;

it('waits for the next minute, and is signed and timed after that', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: weight, timeout: 1_000 });
  await useUp(scene, usdm);
  const minute = Math.ceil(scene.time.now() / 60_000) * 60_000;
  await scene.time.run(usdm.getCurrentPositionMode());
  const last = scene.sent.at(-1);
  expect(reads(scene)).toBe(4);
  expect(last?.at).toBeGreaterThan(minute);
  expect(last?.at).toBeLessThan(minute + 1_000);
  // Signed at the beginning it would be half a minute old, and refused.
  expect(Math.abs(Number(last?.query.get('timestamp')) - (last?.at ?? 0))).toBeLessThan(50);
  expect(last?.status).toBe(200);
});

it('tells a hook of the wait, once', async () => {
  const scene = await start();
  const waits: object[] = [];
  const usdm = await connect(scene, { limits: weight, hooks: { onWait: (wait) => void waits.push(wait) } });
  await useUp(scene, usdm);
  expect(waits).toEqual([]);
  await scene.time.run(usdm.getCurrentPositionMode());
  expect(waits).toMatchObject([{ operation: 'getCurrentPositionMode', lane: 'read' }]);
});

it('believes no header that the exchange does not keep right', async () => {
  const scene = await start();
  const usdm = await connect(scene);
  const { usage } = await scene.time.run(usdm.getSymbolOrderBookTicker({ symbol: 'BTCUSDT' }).withResponse());
  expect(usage['weight-1m']).toBe(2400);
  const before = scene.time.now();
  await scene.time.run(usdm.getCurrentPositionMode({}, { maxWait: 0 }));
  expect(scene.time.now() - before).toBeLessThan(100);
});

it('leaves when it is aborted, and lets the next go', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: weight });
  await useUp(scene, usdm);
  const abort = new AbortController();
  const aborted = thrownBy(usdm.getCurrentPositionMode({}, { signal: abort.signal }));
  const after = usdm.getCurrentPositionMode();
  await scene.time.run(scene.time.sleep(5_000));
  abort.abort(new Error('enough'));
  const error = await scene.time.run(aborted);
  expect(isAbortedError(error) && error.outcome).toBe('refused');
  expect(reads(scene)).toBe(3);
  await scene.time.run(after);
  expect(reads(scene)).toBe(4);
});

it('is refused at once when it would wait longer than it may', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: weight });
  await useUp(scene, usdm);
  const before = scene.time.now();
  const error = await scene.time.run(thrownBy(usdm.getCurrentPositionMode({}, { maxWait: 10_000 })));
  expect(error).toMatchObject({ code: 'RATE_BUDGET', reason: 'max-wait', outcome: 'refused' });
  if (!isRateBudgetError(error)) throw error;
  expect(error.wait).toBeGreaterThan(10_000);
  expect(error.wait).toBeLessThan(62_000);
  expect([scene.time.now(), reads(scene)]).toEqual([before, 3]);
});

it('is refused when too many wait, and when it costs more than there is', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: weight }, { maxQueue: 2 });
  await useUp(scene, usdm);
  const waiting = [usdm.getCurrentPositionMode(), usdm.getCurrentPositionMode()];
  expect(await scene.time.run(thrownBy(usdm.getCurrentPositionMode()))).toMatchObject({ reason: 'queue-full' });
  await scene.time.run(Promise.all(waiting));
  const poor = await connect(scene, { limits: { weight: { '1m': 20 } } });
  expect(await scene.time.run(thrownBy(poor.getCurrentPositionMode()))).toMatchObject({ reason: 'too-costly' });
});

it('does not send an order that would be too old after its wait', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: { orders: { '10s': 2 } }, maxAge: 3_000 });
  scene.time.pass(10_000 - (scene.time.now() % 10_000) + 1_000);
  await scene.time.run(Promise.all([usdm.newOrder(restingOrder), usdm.newOrder(restingOrder)]));
  const error = await scene.time.run(thrownBy(usdm.newOrder(restingOrder)));
  expect(isOpenDerivsError(error) && error.outcome).toBe('refused');
  expect(scene.sandbox.executions('newOrder')).toBe(2);
});

it('sends all at once with rateLimit: false', async () => {
  const scene = await start();
  const usdm = await connect(scene, { limits: weight, rateLimit: false });
  const before = scene.time.now();
  await scene.time.run(Promise.all(Array.from({ length: 50 }, () => usdm.getCurrentPositionMode())));
  expect(scene.time.now() - before).toBeLessThan(1_000);
});

it('shares by address, and not with clients that have a transport of their own and name none', async () => {
  const scene = await start();
  const byAddress = { governor: undefined, limits: weight, maxWait: 0 } as const;
  let ways = 0;
  const spend = async (options: Partial<BinanceUsdmOptions>) => {
    // Each from another address as the exchange sees it, whose headers then tell of no other client.
    ways += 1;
    const transport = scene.transport('binance-usdm', `10.0.0.${ways}`);
    const usdm = await connect(scene, { ...byAddress, transport, ...options });
    scene.time.pass(1_000);
    const results = await scene.time.run(Promise.all([1, 2, 3, 4].map(() => thrownBy(usdm.getCurrentPositionMode()))));
    return results.filter(isRateBudgetError).length;
  };
  expect([await spend({}), await spend({})]).toEqual([1, 1]);
  expect([await spend({ address: 'one' }), await spend({ address: 'one' })]).toEqual([1, 4]);
  expect(await spend({ address: 'two' })).toBe(1);
});

it('does not let USDⓈ-M and COIN-M of one address each spend the whole', async () => {
  const scene = await start();
  const { time, sandbox } = scene;
  const common = {
    ...sandbox.credentials.binance.hmac,
    address: 'both',
    limits: weight,
    maxWait: 0,
    timing: time.timing,
  };
  const usdm = createBinanceUsdm({ ...common, transport: scene.transport('binance-usdm', '10.1.0.1') });
  const coinm = createBinanceCoinm({ ...common, transport: scene.transport('binance-coinm', '10.1.0.2') });
  await time.run(Promise.all([usdm.clock.sync(), coinm.clock.sync()]));
  time.pass(1_000);
  const calls = [usdm, coinm, usdm, coinm].map((client) => thrownBy(client.getCurrentPositionMode()));
  const errors = await time.run(Promise.all(calls));
  expect(errors.map(isRateBudgetError)).toEqual([false, false, false, true]);
});

it('counts the orders of two keys together when they name one account', async () => {
  const scene = await start();
  const { hmac, ed25519 } = scene.sandbox.credentials.binance;
  const refusedOf = async (accountId: string | undefined) => {
    const governor = createGovernor({ timing: scene.time.timing });
    const options = { governor, accountId, limits: { orders: { '10s': 2 } }, maxWait: 0 } as const;
    const keys = [
      await connect(scene, options),
      await connect(scene, { ...ed25519, ...options, secretKey: undefined }),
    ];
    scene.time.pass(10_000 - (scene.time.now() % 10_000) + 1_000);
    const orders = keys.flatMap((usdm) => [1, 2].map(() => thrownBy(usdm.newOrder(restingOrder))));
    return (await scene.time.run(Promise.all(orders))).filter(isRateBudgetError).length;
  };
  expect(hmac.apiKey).not.toBe(ed25519.apiKey);
  expect([await refusedOf(undefined), await refusedOf('main')]).toEqual([0, 2]);
});

it('asks the exchange for its limits once, before the first call, and keeps to them', async () => {
  const limits = { weight: { '5s': 500 }, orders: { '5s': 50 }, callsBeforeBan: 0 } as const;
  const rules = [
    { name: 'weight', ms: 5_000, limit: 500 },
    { name: 'orders in ten seconds', ms: 5_000, limit: 50 },
  ];
  const scene = await start({ limits, rules, distance: [1, 40] });
  const usdm = await connect(scene, { limits: 'exchange' });
  const until = scene.time.now() + 30_000;
  await scene.time.run(
    Promise.all([
      saturate(scene, { rows: 20, until }, () => usdm.getOrderBook({ symbol: 'BTCUSDT', limit: 1000 })),
      saturate(scene, { rows: 20, until }, () => usdm.newOrder(restingOrder)),
    ]),
  );
  expect(scene.sent.filter(({ path }) => path.endsWith('/exchangeInfo'))).toHaveLength(1);
  expect(scene.sandbox.limits.refusals).toEqual([]);
  expect(scene.reference.breaches()).toEqual([]);
  const whole = [...scene.reference.windows('weight')].slice(1, 5).map(([, used]) => used);
  expect(Math.min(...whole)).toBeGreaterThan(0.85 * 500);
});
