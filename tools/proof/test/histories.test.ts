import { type Api, statefulOperations } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepBusy } from '../src/histories/busy.ts';
import { type Comparison, compare } from '../src/histories/compare.ts';
import type { Row } from '../src/histories/expected.ts';
import { type Scene, startScene } from '../src/histories/scene.ts';
import { table } from '../src/histories/table.ts';
import { createRandom } from '../src/random.ts';

/** Each makes an order, a fill, an entry of a balance, or several of them. */
const actions = 1_550;

const startBusy = async (api: Api): Promise<Scene> => {
  const scene = await startScene(api);
  const { traders, pass } = scene;
  for (const trader of traders) {
    scene.account.setBalance('USDT', '100000000', trader.product);
    await keepBusy(trader, { random: createRandom(1), actions: actions / traders.length, pass });
  }
  // What happens now is past when it is asked for.
  await pass(1);
  return scene;
};

/** Without the whole of a history, from its beginning on. */
const beginningOf = (scene: Scene, { back }: Row): number =>
  back === undefined ? scene.startedAt : scene.now() - back;

/** A part of it that begins and ends within milliseconds that hold several entries. */
const partOf = (scene: Scene, row: Row) => {
  const rows = row.expected(scene).sort((a, b) => a.at - b.at);
  const at = (part: number) => rows[Math.floor(rows.length * part)]?.at ?? scene.now();
  return { startTime: Math.max(at(0.7), beginningOf(scene, row)), endTime: Math.max(at(0.8), beginningOf(scene, row)) };
};

describe.each(Object.keys(table) as Api[])('histories of %s', (api) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startBusy(api);
  });
  afterAll(() => scene.sandbox.close());

  it('are all of those that the sandbox keeps', () => {
    const kept = scene.histories.filter(
      (operation) => statefulOperations.includes(`${api} ${operation}`) || /FundingRate/.test(operation),
    );
    expect([...new Set(table[api].map(({ operation }) => operation))].sort()).toEqual(kept.sort());
  });

  it('hold thousands of events, many of them in one millisecond', () => {
    const kept = scene.traders.flatMap(({ product }) => {
      const { orders, fills, entries } = scene.book(product);
      return [
        ...orders.map(({ createdAt }) => createdAt),
        ...fills.map(({ at }) => at),
        ...entries.map(({ at }) => at),
      ];
    });
    expect(kept.length).toBeGreaterThan(2_500);
    expect(new Set(kept).size).toBeLessThan(kept.length / 3);
    expect(scene.now() - scene.startedAt).toBeGreaterThan(7 * 86_400_000);
  });

  it.each(table[api])('$operation by $filter gives every entry once and in order', async (row) => {
    const whole = await compare(scene, row, { startTime: beginningOf(scene, row), limit: 50 });
    expect(whole.wanted.length > 0).toBe(row.none !== true);
    expect(whole.got).toEqual(whole.wanted);
    const part = await compare(scene, row, { ...partOf(scene, row), limit: 3 });
    expect(part.got).toEqual(part.wanted);
  });
});

describe('the same look at a history', () => {
  /** Reads all orders of an account from which one is missing, or which has one twice. */
  const damaged = async (
    damage: (orders: { splice: unknown[]['splice'] } & unknown[]) => void,
  ): Promise<Comparison> => {
    const scene = await startScene('binance-usdm');
    const [trader] = scene.traders;
    const [row] = table['binance-usdm'];
    if (trader === undefined || row === undefined) throw new Error('There is nothing to look at.');
    await keepBusy(trader, { random: createRandom(2), actions: 100, pass: scene.pass });
    await scene.pass(1);
    const wanted = row.expected(scene);
    damage(scene.book('usdm').orderStore.placed.items as unknown[]);
    const { got } = await compare(scene, row, { startTime: scene.startedAt, limit: 5 });
    await scene.sandbox.close();
    return { got, wanted: wanted.map(({ key }) => key) };
  };

  it('finds an entry that is not given', async () => {
    const { got, wanted } = await damaged((orders) => orders.splice(20, 1));
    expect(wanted).toHaveLength(got.length + 1);
    expect(got).not.toEqual(wanted);
  });

  it('finds an entry that is given twice', async () => {
    const { got, wanted } = await damaged((orders) => orders.splice(20, 0, orders[20]));
    expect(got).toHaveLength(wanted.length + 1);
  });
});
