import { describe, expect, it } from 'vitest';
import { atoms, textOf } from '../../src/ledger/atoms.ts';
import type { Book } from '../../src/state/book.ts';
import { costOf, priceOf } from '../../src/state/contract.ts';
import { payFunding } from '../../src/state/funding-payment.ts';
import type { Position } from '../../src/state/position.ts';
import { useSandbox } from '../support/sandbox.ts';
import { createDesk, withFees } from './desk.ts';

/** What exchanges write in their documentation and have answered; `specs/DECISIONS.md` lists the pages. */
const sandbox = useSandbox();
const { fill, ids } = createDesk();
const usdm = () => sandbox().account('binance').book('usdm');
const coinm = () => sandbox().account('binance').book('coinm');
const mix = () => sandbox().account('bitget').book('USDT-FUTURES');
const coins = () => sandbox().account('bitget').book('COIN-FUTURES');

const buy = (book: Book, symbol: string, quantity: string, price: string) =>
  fill({ book, buys: true }, { symbol, quantity, price });
const sell = (book: Book, symbol: string, quantity: string, price: string, maker = false) =>
  fill({ book, buys: false, maker }, { symbol, quantity, price });

const only = (book: Book): Position => {
  const [position, ...others] = book.positions;
  if (position === undefined || others.length > 0) throw new Error(`There are ${book.positions.length} positions.`);
  return position;
};

/** What the only position of a book would gain at a price. */
const unrealized = (book: Book, mark: string): string => {
  const { symbol, held, cost } = only(book);
  return textOf(costOf(book.rules, symbol, held, atoms(mark)) - cost);
};

describe('the price of entry', () => {
  it.each([
    [
      [
        ['0.8', '25000'],
        ['0.6', '28000'],
      ],
      '26285.71428571',
      'Bitget, "Future of PnL": 36,800 / 1.4 = 26,285.7',
    ],
    [
      [
        ['0.1', '30000'],
        ['0.2', '31000'],
      ],
      '30666.66666667',
      'Bitget, "average entry price": 9200 / 0.3 = 30,666.67',
    ],
    [
      [
        ['1', '2000'],
        ['1.5', '2100'],
      ],
      '2060',
      'Bitget, "average entry price": 5150 / 2.5 = 2060',
    ],
  ])('of a linear contract averages by quantity: %j', (trades, price) => {
    for (const [quantity = '', at = ''] of trades) buy(mix(), 'BTCUSDT', quantity, at);
    expect(only(mix()).entryPrice).toBe(price);
  });

  it.each([
    [
      [
        ['50', '10000'],
        ['50', '15000'],
      ],
      '12000',
      'Bybit, "average entry price": 100 / 0.00833333 = 12,000',
    ],
    [
      [
        ['1000', '5000'],
        ['2000', '6000'],
      ],
      '5625',
      'Coinlocally: 3,000 / 0.533333 = 5,625',
    ],
  ])('of an inverse contract averages by what it is worth in coins: %j', (trades, price) => {
    for (const [quantity = '', at = ''] of trades) buy(coins(), 'BTCUSD', quantity, at);
    expect(only(coins()).entryPrice).toBe(price);
  });
});

describe('unrealised profit', () => {
  it.each([
    [true, '0.3', '27000', '27500', '150'],
    [false, '0.4', '27000', '26500', '200'],
    [true, '1', '90000', '95000', '5000'],
    [true, '1', '8500', '9000', '500'],
    [true, '1', '5000', '5500', '500'],
    [false, '1', '5000', '4500', '500'],
  ])('of a linear contract, bought %s: %s from %s to %s is %s', (buys, quantity, entry, mark, profit) => {
    fill({ book: mix(), buys }, { symbol: 'BTCUSDT', quantity, price: entry });
    expect(unrealized(mix(), mark)).toBe(profit);
  });

  it.each([
    [true, '1000', '5000', '5500', '0.01818182'],
    [false, '1000', '5000', '4500', '0.02222222'],
    [true, '1000', '50000', '55000', '0.00181818'],
  ])('of an inverse contract, bought %s: %s from %s to %s is %s', (buys, quantity, entry, mark, profit) => {
    fill({ book: coins(), buys }, { symbol: 'BTCUSD', quantity, price: entry });
    expect(Number(unrealized(coins(), mark)).toFixed(8)).toBe(profit);
  });
});

describe('realised profit', () => {
  it('is 1,800 for 0.9 of 1.4 from 25,000 to 27,000, and 1,764.42 after fees', () => {
    buy(mix(), 'BTCUSDT', '1.4', '25000');
    const { profit } = sell(mix(), 'BTCUSDT', '0.9', '27000');
    const { run } = only(mix());
    expect(profit).toBe('1800');
    expect([run.openFee, run.closeFee]).toEqual(['21', '14.58']);
    expect(mix().balance('USDT')).toBe('11764.42');
  });

  it('of a whole position is 3,873.2 after two fees of 0.02% and a funding of 0.1%', () => {
    const book = withFees(mix(), '0.0002', '0.0002');
    buy(book, 'BTCUSDT', '1', '90000');
    payFunding(book, ids, only(book), { rate: '0.001', mark: '90000', at: 1 });
    const { profit, commission } = sell(book, 'BTCUSDT', '1', '94000');
    expect([profit, commission]).toEqual(['4000', '18.8']);
    expect(book.history.entries.items.map(({ amount, fee }) => [amount, fee])).toEqual([
      ['0', '18'],
      ['-90', '0'],
      ['4000', '18.8'],
    ]);
    expect(book.balance('USDT')).toBe('13873.2');
  });

  it('of an inverse contract is counted in coins: 10,000 dollars from 50,000 to 55,000 are 0.0182', () => {
    buy(coinm(), 'BTCUSD_PERP', '100', '50000');
    expect(sell(coinm(), 'BTCUSD_PERP', '100', '55000').profit).toBe('0.01818182');
  });
});

describe('fees', () => {
  it('of a taker and a maker of one contract at 40,000 are 24 and 8', () => {
    expect(buy(mix(), 'BTCUSDT', '1', '40000').commission).toBe('24');
    expect(sell(mix(), 'BTCUSDT', '1', '40000', true).commission).toBe('8');
  });

  it('of a linear contract of Binance are 5.052 and 2.2208', () => {
    const book = withFees(usdm(), '0.0002', '0.0005');
    expect(buy(book, 'BTCUSDT', '1', '10104').commission).toBe('5.052');
    expect(sell(book, 'BTCUSDT', '1', '11104', true).commission).toBe('2.2208');
  });

  it('of an inverse contract follow what it is worth in coins', () => {
    const book = withFees(coinm(), '0.0002', '0.0005');
    // The page rounds 0.0989707 to 0.09897 and 0.0900576 to 0.09 before it multiplies: 0.000049485 and 0.000018.
    expect(buy(book, 'BTCUSD_PERP', '10', '10104').commission).toBe('0.00004948');
    expect(sell(book, 'BTCUSD_PERP', '10', '11104', true).commission).toBe('0.00001801');
  });

  it.each([
    ['103', '0.29070', '0.0002', '29.9421', '0.00598842', 'an order that ccxt was shown'],
    ['0.010', '28511.00', '0.0004', '285.11', '0.114044', 'the page of UM trades'],
    ['0.0001', '107005.4', '0.0006', '10.70054', '0.00642032', 'the page of unified fills'],
    ['0.01', '106950.1', '0.0006', '1069.501', '0.6417006', 'the page of unified fills'],
    ['0.02', '1801.33', '0.0006', '36.0266', '0.02161596', 'the page of mix fills'],
    ['0.1', '80.87', '0.0006', '8.087', '0.0048522', 'a push of mix fills that was recorded'],
  ])('were: %s at %s for %s', (quantity, price, rate, quote, commission) => {
    const done = buy(withFees(usdm(), rate, rate), 'XUSDT', quantity, price);
    expect([done.quote, done.commission]).toEqual([quote, commission]);
  });

  it.each([
    ['8800', '0.0004', '0.01136364', '0.00000454', 'the page of COIN-M trades'],
    ['45798.7', '0.0001', '0.00218347', '0.00000021', 'a trade that ExchangeSharp was answered'],
  ])('are cut off, while what a contract is worth is rounded: one at %s for %s', (price, rate, base, commission) => {
    const done = sell(withFees(coinm(), rate, rate), 'BTCUSD_PERP', '1', price);
    expect([done.base, done.quote, done.commission]).toEqual([base, '100', commission]);
  });
});

describe('funding', () => {
  it('of a linear contract is its value at the mark price times the rate', () => {
    buy(usdm(), 'BTCUSDT', '1', '88000');
    payFunding(usdm(), ids, only(usdm()), { rate: '0.001', mark: '90000', at: 1 });
    expect(usdm().entries.at(-1)).toMatchObject({ kind: 'funding', amount: '-90' });
  });

  it('of an inverse contract is its value in coins at the mark price times the rate, and shorts receive it', () => {
    sell(coins(), 'BTCUSD', '30000', '60000');
    payFunding(coins(), ids, only(coins()), { rate: '0.0001', mark: '64000', at: 1 });
    // 30,000 / 64,000 x 0.01%
    expect(coins().entries.at(-1)).toMatchObject({ kind: 'funding', amount: '0.00004688' });
  });
});

it('reads a price of entry back from what a position of any size has cost', () => {
  const { rules } = coinm();
  const cost = costOf(rules, 'BTCUSD_PERP', atoms('3'), atoms('64999.9'));
  expect(priceOf(rules, 'BTCUSD_PERP', { held: atoms('3'), cost })).toBe('64999.9');
});
