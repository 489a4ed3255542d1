import { describe, expect, it } from 'vitest';
import { type Stake, stakeFigures, stakesOf } from '../../src/margin/stake.ts';
import type { Account } from '../../src/state/account.ts';
import type { Book } from '../../src/state/book.ts';
import { startMarket } from '../support/market.ts';

/** A draw of numbers below one that is the same in every run. */
const createDraw = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** Whether it should have been closed: reckoned exactly, whatever the bounds of the watch say. */
const isOverdue = (stake: Stake): boolean => {
  const ratio = stake.held[0]?.book.rules.margin?.ratios.liquidated ?? '1';
  const figures = stakeFigures(stake);
  return figures?.equity.lte(figures.maintenance.times(ratio)) ?? false;
};

const holderOf = (book: Book) => book.owner as Account;

describe('the watch over positions', () => {
  it('misses none, wherever prices go, though it looks at nearly nobody', async () => {
    const { sandbox, pass } = await startMarket();
    const draw = createDraw(11);
    const between = (least: number, most: number): number => least + draw() * (most - least);
    const prices = new Map([
      ['BTCUSDT', 65_000],
      ['ETHUSDT', 3_500],
    ]);
    const binance = sandbox.account('binance');
    const portfolio = sandbox.account('binance-2');
    const unified = sandbox.account('bitget-unified');
    for (const product of ['pm-margin', 'pm-um'] as const) portfolio.setBalance('USDT', '500', product);
    portfolio.setBalance('BTC', '0.02', 'pm-cm');
    unified.setBalance('USDC', '0', 'USDC-FUTURES');
    unified.setBalance('BTC', '0.02', 'COIN-FUTURES');
    const books = [binance.book('usdm'), binance.book('coinm'), portfolio.book('pm-um'), unified.book('USDT-FUTURES')];
    const amount = (most: number): string => ((draw() < 0.5 ? -1 : 1) * between(most / 2, most)).toFixed(3);
    const open = (book: Book): void => {
      if (book.positions.length > 0) return;
      if (book === books[0]) {
        binance.setBalance('USDT', between(900, 3_000).toFixed(2));
        binance.openPosition({ symbol: 'BTCUSDT', amount: amount(1) });
        binance.openPosition({ symbol: 'ETHUSDT', amount: amount(10), isolatedMargin: '700' });
      } else if (book === books[1]) {
        binance.setBalance('BTC', '0.04', 'coinm');
        binance.openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '900' });
      } else if (book === books[2]) {
        portfolio.setBalance('USDT', '900', 'pm-um');
        portfolio.openPosition({ product: 'pm-um', symbol: 'BTCUSDT', amount: amount(1) });
        portfolio.openPosition({ product: 'pm-um', symbol: 'ETHUSDT', amount: amount(10) });
      } else {
        unified.setBalance('USDT', '500', 'USDT-FUTURES');
        unified.openPosition({ symbol: 'BTCUSDT', amount: amount(1) });
      }
    };
    let closed = 0;
    for (let round = 0; round < 300; round += 1) {
      for (const book of books) open(book);
      const held = books.reduce((sum, { positions }) => sum + positions.length, 0);
      for (const [symbol, price] of prices) {
        const next = Math.max(price * between(0.965, 1.035), 100);
        prices.set(symbol, next);
        sandbox.setPrice(symbol, next.toFixed(1));
      }
      await pass(2_000);
      const overdue = books.flatMap((book) => stakesOf(holderOf(book))).filter(isOverdue);
      expect(overdue.map(({ key }) => key)).toEqual([]);
      closed += held - books.reduce((sum, { positions }) => sum + positions.length, 0);
    }
    expect(closed).toBeGreaterThan(20);
  });
});
