import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SeededPrice, WorldOptions } from '../../src/index.ts';
import { startWorld, type TestWorld, worldStart } from '../support/world.ts';

const hour = 3_600_000;
const symbols = ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'] as const;

/** What one bot sees of one symbol, and does with it. */
const trade = async ({ time, usdm, mix }: TestWorld, symbol: string): Promise<string[]> => {
  const seen: string[] = [];
  const productType = 'USDT-FUTURES';
  for (let turn = 0; turn < 20; turn += 1) {
    await time.sleep(97_000 + symbol.charCodeAt(0) * 10);
    const order = { symbol, side: turn % 2 === 0 ? 'BUY' : 'SELL', type: 'MARKET', quantity: '1' };
    const reads = [
      await usdm('POST', '/fapi/v1/order', { query: { ...order, newClientOrderId: `${symbol}${turn}` } }),
      await usdm('GET', '/fapi/v1/depth', { query: { symbol, limit: 20 } }),
      await usdm('GET', '/fapi/v1/klines', { query: { symbol, interval: '5m' } }),
      await usdm('GET', '/fapi/v1/premiumIndex', { query: { symbol } }),
      await mix('GET', '/api/v2/mix/market/fills', { query: { symbol, productType, limit: '100' } }),
      await mix('GET', '/api/v2/mix/market/ticker', { query: { symbol, productType } }),
    ];
    // Ids are counted over all symbols, so they tell of the others.
    seen.push(...reads.map(({ text }) => text.replace(/"orderId":\d+/, '')));
  }
  return seen;
};

const sha = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\n')).digest('hex');

/** Everything that is answered and pushed in a world, by symbol. */
const historyOf = async (world: WorldOptions, order: readonly string[]): Promise<Map<string, string[]>> => {
  const scene = await startWorld(world, { accounts: {} });
  const { time, sandbox } = scene;
  const bots = order.map(async (symbol) => [symbol, await trade(scene, symbol)] as const);
  const histories = await time.run(Promise.all(bots));
  await sandbox.close();
  return new Map(histories);
};

const hashes = (history: Map<string, string[]>) => symbols.map((symbol) => sha(history.get(symbol) ?? []));

describe('the same seed', () => {
  it('gives the same bytes of history, in whichever order symbols are asked for', async () => {
    const first = hashes(await historyOf({ seed: 7 }, symbols));
    expect(hashes(await historyOf({ seed: 7 }, symbols))).toEqual(first);
    expect(hashes(await historyOf({ seed: 7 }, symbols.toReversed()))).toEqual(first);
    expect(hashes(await historyOf({ seed: 7, prices: { LTCUSDT: {} } }, symbols))).toEqual(first);
    const others = hashes(await historyOf({ seed: 8 }, symbols));
    expect(others.filter((hash) => first.includes(hash))).toEqual([]);
  });

  it('gives the same path on every machine', async () => {
    const { sandbox } = await startWorld({ seed: 7, prices: { BTCUSDT: { jumps: { perDay: 100, size: 0.01 } } } });
    const seen: string[] = [];
    for (let turn = 1; turn <= 5; turn += 1) {
      await sandbox.world.advanceTo(worldStart + turn * hour);
      seen.push(sandbox.price('BTCUSDT'));
    }
    expect(seen).toMatchInlineSnapshot(`
      [
        "65373.7",
        "65112.0",
        "63407.0",
        "61446.2",
        "60898.7",
      ]
    `);
  });

  it('gives the same history to who looks often and who looks once', async () => {
    const [often, once] = [await startWorld({ seed: 2 }), await startWorld({ seed: 2 })];
    for (let turn = 1; turn <= 200; turn += 1) {
      await often.sandbox.world.advanceTo(worldStart + turn * 3_333);
      often.sandbox.price('BTCUSDT');
    }
    await once.sandbox.world.advanceTo(worldStart + 200 * 3_333);
    const query = { symbol: 'BTCUSDT', interval: '1m' };
    const [first, second] = [
      await often.usdm('GET', '/fapi/v1/klines', { query }),
      await once.usdm('GET', '/fapi/v1/klines', { query }),
    ];
    expect(first.text).toBe(second.text);
  });

  it('gives the same after a reset, as far as time does', async () => {
    const at = worldStart;
    const { sandbox } = await startWorld({}, {});
    await sandbox.close();
    const { startSandbox } = await import('../../src/index.ts');
    const manual = await startSandbox({ now: () => at, world: { seed: 4 } });
    const walk = async () => {
      await manual.world.advanceTo(at + hour);
      return manual.price('BTCUSDT');
    };
    const first = await walk();
    manual.reset();
    expect(manual.world.now()).toBe(at);
    expect(manual.price('BTCUSDT')).toBe('65000.0');
    expect(await walk()).toBe(first);
    await manual.close();
  });
});

describe('a seeded path', () => {
  /** How far each of many paths of a day went, as logarithms. */
  const returns = async (options: SeededPrice): Promise<number[]> => {
    const names = Array.from({ length: 60 }, (_, index) => `COIN${index}USDT`);
    const prices = Object.fromEntries(names.map((name) => [name, { start: '100000', ...options }]));
    const { sandbox } = await startWorld({ step: 60_000, prices });
    await sandbox.world.advanceTo(worldStart + 24 * hour);
    return names.map((name) => Math.log(Number(sandbox.price(name)) / 100_000));
  };
  const deviation = (values: readonly number[]): number =>
    Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

  it('moves as far as its volatility says', async () => {
    const day = 0.6 / Math.sqrt(365);
    const moved = deviation(await returns({ volatility: 0.6 })) / day;
    expect(moved).toBeGreaterThan(0.75);
    expect(moved).toBeLessThan(1.25);
  });

  it('rises with its drift, and jumps where it is to', async () => {
    const [risen] = await returns({ volatility: 0, drift: 3.65 });
    expect(risen).toBeCloseTo(0.01, 3);
    const jumped = deviation(await returns({ volatility: 0, jumps: { perDay: 4, size: 0.02 } }));
    expect(jumped).toBeGreaterThan(0.025);
    expect(jumped).toBeLessThan(0.06);
  });
});
