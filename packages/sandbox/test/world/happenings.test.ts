import { describe, expect, it } from 'vitest';
import { createMarket } from '../../src/market/market.ts';
import { createMarketPrices } from '../../src/market/market-prices.ts';
import type { Happening } from '../../src/world/happenings.ts';
import { createHappenings } from '../../src/world/happenings.ts';
import { createEventQueue } from '../../src/world/queue.ts';
import { worldStart } from '../support/world.ts';

const market = () => {
  const queue = createEventQueue(worldStart);
  const happenings = createHappenings();
  const none = { tickOf: () => undefined, onMove: () => {}, onFunding: () => {} };
  const made = createMarket({ seed: 1, step: 100, prices: {}, recordings: new Map(), queue, happenings, ...none });
  happenings.onChange(made.heardChanged);
  return { queue, happenings, market: made, prices: createMarketPrices(made) };
};

describe('what is told', () => {
  it('is every trade, in order, to the symbols that follow too', () => {
    const { queue, happenings, prices } = market();
    const told: Happening[] = [];
    happenings.listen('trade', 'BTCUSDT', (one) => told.push(one));
    happenings.listen('trade', 'BTCUSD_PERP', (one) => told.push(one));
    queue.advanceTo(worldStart + 1_000);
    expect(told.map(({ symbol }) => symbol)).toEqual(Array(10).fill(['BTCUSDT', 'BTCUSD_PERP']).flat());
    const trades = prices.trades('BTCUSDT').slice(1);
    expect(told.filter(({ symbol }) => symbol === 'BTCUSDT')).toEqual(
      trades.map(({ id, at, price, quantity, buyerIsMaker }) => ({
        ...{ kind: 'trade', symbol: 'BTCUSDT', at, id },
        ...{ price, quantity, buyerIsMaker },
      })),
    );
  });

  it('says that a book is another one to whoever reads it as a whole, by the numbers of its changes', () => {
    const { queue, happenings, prices } = market();
    const [numbers, books]: Happening[][] = [[], []];
    happenings.listen('renumbered', 'BTCUSDT', (one) => numbers?.push(one));
    queue.advanceTo(worldStart + 500);
    happenings.listen('book', 'BTCUSDT', (one) => books?.push(one));
    queue.advanceTo(worldStart + 1_000);
    expect(numbers).toHaveLength(10);
    expect(numbers?.at(-1)).toMatchObject({ id: prices.bookId('BTCUSDT'), previous: prices.bookId('BTCUSDT') - 1 });
    const numbersOf = (list: readonly Happening[] = []) =>
      list.map((one) => ('previous' in one ? [one.at, one.previous, one.id] : []));
    expect(numbersOf(numbers).slice(5)).toEqual(numbersOf(books));
  });

  it('turns one book into the next', () => {
    const { queue, happenings, prices } = market();
    const bookOf = (side: 'bid' | 'ask') =>
      new Map(prices.depth('ETHUSDT', side, 100).map(({ price, quantity }) => [price, quantity]));
    const sides = { bids: bookOf('bid'), asks: bookOf('ask') };
    let last = prices.bookId('ETHUSDT');
    happenings.listen('book', 'ETHUSDT', ({ id, previous, bids, asks }) => {
      expect(previous).toBe(last);
      last = id;
      for (const [book, changes] of [[sides.bids, bids] as const, [sides.asks, asks] as const]) {
        for (const [price, quantity] of changes) {
          if (quantity === '0') book.delete(price);
          else book.set(price, quantity);
        }
      }
    });
    for (let at = 1; at <= 20; at += 1) {
      queue.advanceTo(worldStart + at * 7_000);
      expect(last).toBe(prices.bookId('ETHUSDT'));
      expect(new Map([...sides.bids].sort())).toEqual(new Map([...bookOf('bid')].sort()));
      expect(new Map([...sides.asks].sort())).toEqual(new Map([...bookOf('ask')].sort()));
    }
  });

  it('is the mark price once a second, and funding when it is paid', () => {
    const { queue, happenings, prices } = market();
    const marks: number[] = [];
    const rates: string[] = [];
    const stop = happenings.listen('mark', 'BTCUSDT', ({ at, mark, index }) => {
      marks.push(at - worldStart);
      expect([mark, index]).toEqual([prices.mark('BTCUSDT'), prices.index('BTCUSDT')]);
    });
    happenings.listen('funding', 'BTCUSDT', ({ at, rate }) => rates.push(`${at - worldStart} ${rate}`));
    queue.advanceTo(worldStart + 3_500);
    expect(marks).toEqual([1_000, 2_000, 3_000]);
    stop();
    queue.advanceTo(worldStart + 8 * 3_600_000);
    expect(marks).toHaveLength(3);
    expect(rates).toEqual([`28800000 ${prices.funding('BTCUSDT')?.past[0]?.rate}`]);
  });

  it('is a price that is set', () => {
    const { happenings, prices } = market();
    const told: string[] = [];
    happenings.listen('trade', 'BTCUSDT', ({ price }) => told.push(price));
    prices.set('BTCUSDT', '70000');
    expect(told).toEqual(['70000.0']);
  });

  it('is nothing to who has stopped listening', () => {
    const { queue, happenings } = market();
    let told = 0;
    const count = () => {
      told += 1;
    };
    const [first, second] = [
      happenings.listen('trade', 'BTCUSDT', count),
      happenings.listen('trade', 'BTCUSDT', count),
    ];
    queue.advanceTo(worldStart + 100);
    first();
    queue.advanceTo(worldStart + 200);
    second();
    second();
    queue.advanceTo(worldStart + 300);
    expect([told, happenings.symbols()]).toEqual([3, []]);
  });
});
