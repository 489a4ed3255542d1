import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Book } from '../../src/state/book.ts';
import { useSandbox } from '../support/sandbox.ts';
import { type Day, playDay } from './day.ts';
import { credentials } from './lines.ts';
import { playMarketDay } from './market-day.ts';

const sandbox = useSandbox({ credentials, keptHistory: Number.POSITIVE_INFINITY });
const day = { actions: 150, checks: 30 };
const marketDay = { minutesBetween: 20, looks: 24 };

describe.each(['binance', 'bitget'] as const)('random days on %s', (exchange) => {
  it('leave every account with what was put in and what its records say, and all together with nothing', () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(playDay(sandbox(), { ...day, seed, exchange })).toEqual([]);
  });
});

describe('random days on a market, by the calls of the exchanges', () => {
  const wanted = [
    ...['usdm', 'coinm', 'pm-um', 'pm-cm', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'].flatMap((product) => [
      `${product} trade`,
      `${product} funding`,
    ]),
    ...['pm-margin trade', 'SPOT trade', 'coinm clearance'],
    ...['coinm', 'USDT-FUTURES', 'USDC-FUTURES'].map((product) => `${product} liquidation`),
  ];

  it('add up in the same way, whoever met whom and was ruined', async () => {
    const seen = new Set<string>();
    for (const seed of [1, 2]) {
      const { problems, calls, taken, meetings, entries } = await playMarketDay({ ...marketDay, seed });
      expect(problems).toEqual([]);
      expect(taken).toBeGreaterThan(calls / 2);
      expect(meetings).toBeGreaterThan(10);
      for (const name of Object.keys(entries)) seen.add(name);
    }
    expect([...seen]).toEqual(expect.arrayContaining(wanted));
  });
});

/** Makes the ledger of some books do something else than it is told. */
const damage =
  (change: (ledger: Ledger) => Partial<Ledger>) =>
  (books: readonly Book[]): void => {
    for (const ledger of new Set(books.map((book) => book.ledger))) Object.assign(ledger, change({ ...ledger }));
  };

const withoutRemainders = damage(({ transfer }) => ({
  transfer: (from, to, asset, amount) => {
    if (to !== 'rounding') transfer(from, to, asset, amount);
  },
}));

describe('the same look at the books', () => {
  const damaged = (before: NonNullable<Day['before']>): string =>
    playDay(sandbox(), { ...day, checks: 1, seed: 1, exchange: 'binance', before }).join('\n');

  it('finds what is left over by rounding and dropped', async () => {
    const onBooks = damaged(withoutRemainders);
    expect(onBooks).toMatch(/clearing and costs in ETH: -?0\.0{7}/);
    expect(onBooks).toMatch(/fees: [\d.]+ USDT, the formula says/);
    const { problems } = await playMarketDay({ ...marketDay, seed: 1, before: withoutRemainders });
    expect(problems.join('\n')).toMatch(/(clearing and costs|funding) in BTC: -?0\.0{7}/);
  });

  it('finds a profit that is one in the last place too much', () => {
    const generous = damage(({ transfer }) => ({
      transfer: (from, to, asset, amount) =>
        transfer(from, to, asset, from === 'clearing' && to !== 'rounding' ? amount + 10n ** 10n : amount),
    }));
    expect(damaged(generous)).toMatch(/usdm: [\d.-]+ USDT, recorded are/);
  });

  it('finds a fee that is not what the formula says', () => {
    const dear = damage(({ transfer }) => ({
      transfer: (from, to, asset, amount) => transfer(from, to, asset, from === 'fees' ? amount - 1n : amount),
    }));
    expect(damaged(dear)).toMatch(/fees: [\d.]+ BTC, the formula says/);
  });
});
