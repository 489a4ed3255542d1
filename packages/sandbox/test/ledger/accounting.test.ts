import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Book } from '../../src/state/book.ts';
import { useSandbox } from '../support/sandbox.ts';
import { type Day, playDay } from './day.ts';
import { credentials } from './lines.ts';

const sandbox = useSandbox({ credentials, keptHistory: Number.POSITIVE_INFINITY });
const day = { actions: 150, checks: 150 };

describe.each(['binance', 'bitget'] as const)('random days on %s', (exchange) => {
  it('leave every account with what was put in and what its records say, and all together with nothing', () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(playDay(sandbox(), { ...day, seed, exchange })).toEqual([]);
  });
});

describe('the same look at the books', () => {
  /** Plays a day on a ledger that does something else than it is told. */
  const damaged = (change: (ledger: Ledger) => Partial<Ledger>): readonly string[] => {
    const before = ([book]: readonly Book[]): void => {
      if (book !== undefined) Object.assign(book.ledger, change({ ...book.ledger }));
    };
    const damagedDay: Day = { ...day, checks: 1, seed: 1, exchange: 'binance', before };
    return playDay(sandbox(), damagedDay);
  };

  it('finds what is left over by rounding and dropped', () => {
    const problems = damaged(({ transfer }) => ({
      transfer: (from, to, asset, amount) => {
        if (to !== 'rounding') transfer(from, to, asset, amount);
      },
    }));
    expect(problems.join('\n')).toMatch(/clearing and costs in ETH: -?0\.0{7}/);
    expect(problems.join('\n')).toMatch(/fees: [\d.]+ USDT, the formula says/);
  });

  it('finds a profit that is one in the last place too much', () => {
    const problems = damaged(({ transfer }) => ({
      transfer: (from, to, asset, amount) =>
        transfer(from, to, asset, from === 'clearing' && to !== 'rounding' ? amount + 10n ** 10n : amount),
    }));
    expect(problems.join('\n')).toMatch(/usdm: [\d.-]+ USDT, recorded are/);
  });

  it('finds an amount that comes from nowhere', () => {
    const problems = damaged((ledger) => {
      let gift = 0n;
      return {
        amount: (holder, asset) => {
          gift = holder === 'fees' && asset === 'BTC' ? 1n : 0n;
          return ledger.amount(holder, asset) + gift;
        },
      };
    });
    expect(problems.join('\n')).toMatch(/fees: [\d.]+ BTC, the formula says/);
  });
});
