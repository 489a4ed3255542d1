import { expect, it } from 'vitest';
import type { BracketDamage, Scene } from '../src/orders/bracket-scene.ts';
import { runOrders } from '../src/orders/run.ts';

/** How often something came of it. */
const countOf = (outcomes: ReadonlyMap<string, number>, name: string): number => outcomes.get(`bracket ${name}`) ?? 0;

// Two hundred times as many every night, among the others: `npm run proof -- --orders --calls 100000`.
it.each([
  ['', false],
  [' on a market', true],
])(
  'believes nothing wrong of brackets under every kind of fault%s',
  async (_where, onMarket) => {
    const { wrong, outcomes, faults } = await runOrders(200, 20_261_122, undefined, { brackets: 1, onMarket });
    expect(wrong).toEqual([]);
    expect(faults.size).toBe(30);
    // The run is worth something only if each outcome came about.
    for (const name of ['protected', 'closed', 'nothing', 'unprotected']) {
      expect(countOf(outcomes, name), name).toBeGreaterThan(2);
    }
    // Not knowing is allowed where looking fails too, and rare even under so many faults.
    expect(countOf(outcomes, 'unknown') / 200).toBeLessThan(0.12);
  },
  180_000,
);

const hold = ({ account, desk, asked }: Scene, amount: string): void =>
  account.openPosition({
    product: desk.product,
    symbol: desk.symbol,
    amount,
    positionSide: asked.hedge ? (asked.short ? 'SHORT' : 'LONG') : 'BOTH',
  });

const damages: readonly [what: string, damage: BracketDamage, found: RegExp][] = [
  [
    'protection that is none',
    (_, belief) => (belief.outcome === 'unprotected' ? { ...belief, outcome: 'protected' } : belief),
    /believed protected, and is not/,
  ],
  [
    'a stop-loss that was taken away',
    ({ book, asked }, belief) => {
      for (const order of belief.outcome === 'protected' ? book.orders : []) {
        if (order.service === 'plain' || !order.createdAt || asked.profit) continue;
        book.orderStore.end(order, 'cancelled', 0);
      }
      return belief;
    },
    /believed protected, and is not/,
  ],
  [
    'a position that is still there',
    (scene, belief) => {
      if (belief.outcome === 'closed') hold(scene, scene.asked.short ? '-1' : '1');
      return belief;
    },
    /believed closed/,
  ],
  [
    'something where nothing is believed',
    (scene, belief) => {
      if (belief.outcome === 'nothing') hold(scene, scene.asked.short ? '-1' : '1');
      return belief;
    },
    /believed to be nothing/,
  ],
  [
    'a position that was turned around',
    (scene, belief) => {
      if (belief.outcome === 'protected') hold(scene, scene.asked.short ? '1' : '-1');
      return belief;
    },
    /turned around/,
  ],
  [
    'a wrong quantity',
    (_, belief) => (belief.outcome === 'protected' ? { ...belief, filled: '0.007' } : belief),
    /is believed filled/,
  ],
  [
    'an entry that is sent twice',
    ({ book, asked }, belief) => {
      const entry = book.orders.find(({ clientId, service }) => clientId === asked.id && service === 'plain');
      if (entry) book.orderStore.add({ ...entry, id: entry.id + 1_000_000n, status: 'filled' });
      return belief;
    },
    /placed twice/,
  ],
];

it.each(damages)(
  'finds %s',
  async (_what, damage, found) => {
    const { wrong } = await runOrders(80, 11, undefined, { brackets: 1, damage });
    expect(wrong.filter((words) => found.test(words)).length, wrong.join('\n')).toBeGreaterThan(0);
  },
  60_000,
);
