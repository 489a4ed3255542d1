import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/decimal.ts';
import type { PriceOptions } from '../../src/index.ts';
import { startWorld, type TestWorld, worldStart } from '../support/world.ts';

const minute = 60_000;
const hour = 60 * minute;
const productType = 'USDT-FUTURES';
const category = 'USDT-FUTURES';

const binanceReads = async ({ usdm }: TestWorld, symbol: string) => {
  const read = async (path: string, more = {}) => (await usdm('GET', path, { query: { symbol, ...more } })).json;
  return {
    last: (await read('/fapi/v1/ticker/price')).price,
    lastV2: (await read('/fapi/v2/ticker/price')).price,
    day: await read('/fapi/v1/ticker/24hr'),
    best: await read('/fapi/v1/ticker/bookTicker'),
    book: await read('/fapi/v1/depth', { limit: 100 }),
    trades: await read('/fapi/v1/trades', { limit: 1000 }),
    aggregates: await read('/fapi/v1/aggTrades', { limit: 1000 }),
    mark: await read('/fapi/v1/premiumIndex'),
    candles: await read('/fapi/v1/klines', { interval: '1m', limit: 1500 }),
    hours: await read('/fapi/v1/klines', { interval: '1h', limit: 1500 }),
    marks: await read('/fapi/v1/markPriceKlines', { interval: '1m', limit: 1500 }),
    indexes: await read('/fapi/v1/indexPriceKlines', { symbol: undefined, pair: symbol, interval: '1m', limit: 1500 }),
    premiums: await read('/fapi/v1/premiumIndexKlines', { interval: '1m', limit: 5 }),
  };
};

const bitgetReads = async ({ mix, uta }: TestWorld, symbol: string) => {
  const read = async (path: string, more = {}) =>
    (await mix('GET', `/api/v2/mix/market/${path}`, { query: { symbol, productType, ...more } })).json.data;
  const readUnified = async (path: string, more = {}) =>
    (await uta('GET', `/api/v3/market/${path}`, { query: { symbol, category, ...more } })).json.data;
  return {
    ticker: (await read('ticker'))[0],
    prices: (await read('symbol-price'))[0],
    depth: await read('merge-depth', { limit: 'max' }),
    trades: await read('fills', { limit: '100' }),
    candles: await read('candles', { granularity: '1H', limit: '1000' }),
    marks: await read('candles', { granularity: '1m', kLineType: 'mark', limit: '200' }),
    current: (await read('current-fund-rate'))[0],
    next: (await read('funding-time'))[0],
    unified: {
      ticker: (await readUnified('tickers'))[0],
      book: await readUnified('orderbook', { limit: '50' }),
      trades: await readUnified('fills', { limit: '100' }),
      candles: await readUnified('candles', { interval: '1H', limit: '1000' }),
      marks: await readUnified('candles', { interval: '1m', type: 'mark', limit: '1000' }),
      current: (await readUnified('current-fund-rate'))[0],
    },
  };
};

interface Trade {
  readonly time: number;
  readonly price: string;
  readonly qty: string;
  readonly quoteQty: string;
  readonly isBuyerMaker: boolean;
}

/** Candles as the exchange has them, made from the trades. */
const fold = (trades: readonly Trade[], length: number) => {
  const groups = new Map<number, Trade[]>();
  for (const trade of trades) {
    const from = trade.time - (trade.time % length);
    groups.set(from, [...(groups.get(from) ?? []), trade]);
  }
  return [...groups].map(([from, group]) => {
    const prices = group.map(({ price }) => Number(price));
    const sum = (rows: readonly Trade[], of: (row: Trade) => string) =>
      String(rows.reduce((total, row) => total.plus(of(row)), decimal('0')));
    const bought = group.filter(({ isBuyerMaker }) => !isBuyerMaker);
    return {
      from,
      extents: [prices[0], Math.max(...prices), Math.min(...prices), prices.at(-1)],
      volumes: [sum(group, ({ qty }) => qty), sum(group, ({ quoteQty }) => quoteQty)],
      bought: [sum(bought, ({ qty }) => qty), sum(bought, ({ quoteQty }) => quoteQty)],
      count: group.length,
    };
  });
};

const plain = (value: string): string => String(decimal(value));

const asFolded = (row: readonly (string | number)[]) => ({
  from: row[0],
  extents: row.slice(1, 5).map(Number),
  volumes: [row[5], row[7]].map((value) => plain(String(value))),
  bought: [row[9], row[10]].map((value) => plain(String(value))),
  count: row[8],
});

const chosen = {
  start: fc.constantFrom('65000', '0.00001234', '3.5', '999999.5'),
  volatility: fc.double({ min: 0, max: 3, noNaN: true }),
  drift: fc.double({ min: -2, max: 2, noNaN: true }),
  jumps: fc.record({ perDay: fc.nat(1_000), size: fc.constantFrom(0.01, 0.1) }),
  spread: fc.constant('0.5'),
};

const seeded = fc.record(chosen, { requiredKeys: ['start', 'volatility', 'drift', 'jumps'] });

it('every read of every API agrees with the source, after any number of steps', async () => {
  await fc.assert(
    fc.asyncProperty(seeded, fc.nat(1_000), fc.integer({ min: 1, max: 900 }), async (options, seed, steps) => {
      const prices: { [symbol: string]: PriceOptions } = { BTCUSDT: options };
      const world = await startWorld({ seed, step: 1_000, prices });
      const { time, sandbox } = world;
      await sandbox.world.advanceTo(worldStart + steps * 1_000);
      const last = sandbox.price('BTCUSDT');
      const usdm = await binanceReads(world, 'BTCUSDT');
      const bitget = await bitgetReads(world, 'BTCUSDT');
      const { unified } = bitget;
      expect(time.now()).toBe(worldStart + steps * 1_000);

      // The last price.
      const newest = usdm.trades.at(-1);
      expect([usdm.lastV2, usdm.day.lastPrice, newest.price, usdm.aggregates.at(-1).p]).toEqual(Array(4).fill(last));
      expect([usdm.last, usdm.candles.at(-1)[4], usdm.hours.at(-1)[4]]).toEqual(Array(3).fill(last));
      expect([bitget.ticker.lastPr, bitget.prices.price, bitget.trades[0].price]).toEqual(Array(3).fill(last));
      expect([bitget.candles.at(-1)[4], unified.ticker.lastPrice, unified.trades[0].price]).toEqual(
        Array(3).fill(last),
      );
      expect(unified.candles.at(-1)[4]).toBe(last);

      // Mark and index price.
      const { markPrice, indexPrice, lastFundingRate, nextFundingTime } = usdm.mark;
      const marks = [bitget.ticker.markPrice, bitget.prices.markPrice, unified.ticker.markPrice];
      expect([...marks, usdm.marks.at(-1)[4], bitget.marks.at(-1)[4], unified.marks.at(-1)[4]]).toEqual(
        Array(6).fill(markPrice),
      );
      const indexes = [bitget.ticker.indexPrice, bitget.prices.indexPrice, unified.ticker.indexPrice];
      expect([...indexes, usdm.indexes.at(-1)[4]]).toEqual(Array(4).fill(indexPrice));
      const premium = Number(markPrice) / Number(indexPrice) - 1;
      expect(Math.abs(Number(usdm.premiums.at(-1)[4]) - premium)).toBeLessThan(0.0002);

      // Funding.
      const rates = [bitget.current.fundingRate, bitget.ticker.fundingRate, unified.ticker.fundingRate];
      expect([...rates, unified.current.fundingRate]).toEqual(Array(4).fill(lastFundingRate));
      const nexts = [bitget.current.nextUpdate, bitget.next.nextFundingTime, unified.current.nextUpdate];
      expect(nexts.map(Number)).toEqual(Array(3).fill(nextFundingTime));

      // The book.
      const { bids, asks } = usdm.book;
      expect(Number(bids[0][0])).toBeLessThan(Number(asks[0][0]));
      expect(Number(bids[0][0])).toBeLessThanOrEqual(Number(last));
      expect(Number(asks[0][0])).toBeGreaterThanOrEqual(Number(last));
      expect([usdm.best.bidPrice, usdm.best.bidQty, usdm.best.askPrice, usdm.best.askQty]).toEqual([
        ...bids[0],
        ...asks[0],
      ]);
      expect([bitget.ticker.bidPr, bitget.ticker.askPr]).toEqual([bids[0][0], asks[0][0]]);
      expect([unified.ticker.bid1Price, unified.ticker.ask1Price]).toEqual([bids[0][0], asks[0][0]]);
      const numbers = (levels: readonly (readonly [string, string])[]) => levels.map((level) => level.map(Number));
      expect(bitget.depth).toMatchObject({ bids: numbers(bids), asks: numbers(asks) });
      expect(unified.book).toMatchObject({ b: numbers(bids.slice(0, 50)), a: numbers(asks.slice(0, 50)) });
      for (const [side, sign] of [[bids, -1] as const, [asks, 1] as const]) {
        const prices = numbers(side).map(([price]) => (price ?? 0) * sign);
        expect(prices).toEqual([...prices].sort((a, b) => a - b));
        expect(new Set(prices).size).toBe(prices.length);
      }

      // Candles are the trades, folded; a day is its minutes.
      expect(usdm.trades).toHaveLength(steps + 1);
      expect(usdm.candles.map(asFolded)).toEqual(fold(usdm.trades, minute));
      expect(usdm.hours.map(asFolded)).toEqual(fold(usdm.trades, hour));
      const whole = fold(usdm.trades, 24 * hour)[0];
      const { openPrice, highPrice, lowPrice, volume, quoteVolume, count, firstId, lastId } = usdm.day;
      expect([openPrice, highPrice, lowPrice, usdm.day.lastPrice].map(Number)).toEqual(whole?.extents);
      expect([volume, quoteVolume].map(plain)).toEqual(whole?.volumes);
      expect([count, firstId, lastId]).toEqual([whole?.count, 1, newest.id]);
      const shared = bitget.candles.map((row: readonly string[]) => row.map(plain));
      expect(shared).toEqual(unified.candles.map((row: readonly string[]) => row.map(plain)));
      expect(shared).toEqual(
        usdm.hours.map(([from, open, high, low, close, size, , quote]: readonly string[]) =>
          [String(from), open, high, low, close, size, quote].map((value) => plain(String(value))),
        ),
      );
      await sandbox.close();
    }),
    { numRuns: 8 },
  );
});

it('fills pay the price that the book shows at that moment', async () => {
  const { sandbox, usdm, mix } = await startWorld({ seed: 3 });
  for (let turn = 1; turn <= 5; turn += 1) {
    await sandbox.world.advanceTo(worldStart + turn * 12_345);
    const best = (await usdm('GET', '/fapi/v1/ticker/bookTicker', { query: { symbol: 'BTCUSDT' } })).json;
    const order = { symbol: 'BTCUSDT', type: 'MARKET', quantity: '1', newOrderRespType: 'RESULT' };
    for (const [side, price] of [['BUY', best.askPrice] as const, ['SELL', best.bidPrice] as const]) {
      const { json } = await usdm('POST', '/fapi/v1/order', { query: { ...order, side } });
      expect(Number(json.avgPrice)).toBe(Number(price));
    }
    const body = { symbol: 'BTCUSDT', productType, marginMode: 'crossed', marginCoin: 'USDT', size: '1' };
    await mix('POST', '/api/v2/mix/order/place-order', { body: { ...body, side: 'buy', orderType: 'market' } });
    const { fillList } = (await mix('GET', '/api/v2/mix/order/fills', { query: { productType } })).json.data;
    expect(Number(fillList[0].price)).toBe(Number(best.askPrice));
  }
});

describe('contracts that are counted in dollars', () => {
  it('have the same candles as their trades', async () => {
    const { sandbox, coinm, uta } = await startWorld({ step: 1_000, prices: { BTCUSDT: { volatility: 2 } } });
    await sandbox.world.advanceTo(worldStart + 10 * minute);
    const symbol = 'BTCUSD_PERP';
    const read = async (path: string, more = {}) => (await coinm('GET', path, { query: { symbol, ...more } })).json;
    const trades = await read('/dapi/v1/trades', { limit: 1000 });
    const [candle] = await read('/dapi/v1/klines', { interval: '1h' });
    const sum = (of: (row: { readonly qty: string; readonly baseQty: string }) => string): string =>
      String(trades.reduce((total: ReturnType<typeof decimal>, row: never) => total.plus(of(row)), decimal('0')));
    expect([plain(candle[5]), plain(candle[7]), candle[8]]).toEqual([
      sum(({ qty }) => qty),
      sum(({ baseQty }) => baseQty),
      trades.length,
    ]);
    expect(trades.every(({ qty }: { readonly qty: string }) => /^\d+$/.test(qty))).toBe(true);
    const [day] = await read('/dapi/v1/ticker/24hr');
    expect([plain(day.volume), plain(day.baseVolume)]).toEqual([plain(candle[5]), plain(candle[7])]);
    expect(Number(day.weightedAvgPrice)).toBeGreaterThanOrEqual(Number(day.lowPrice));
    expect(Number(day.weightedAvgPrice)).toBeLessThanOrEqual(Number(day.highPrice));
    const [mark] = await read('/dapi/v1/premiumIndex');
    expect(mark).toMatchObject({ symbol, lastFundingRate: expect.stringMatching(/^-?0\.\d{8}$/) });
    const unified = { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM' };
    const ticker = (await uta('GET', '/api/v3/market/tickers', { query: unified })).json.data[0];
    expect([ticker.lastPrice, ticker.markPrice]).toEqual([sandbox.price('BTCUSDT'), mark.markPrice]);
  });
});

it('keeps as many candles of each interval as a call may ask for, and the newest thousand trades', async () => {
  const { sandbox, usdm } = await startWorld({ step: 10_000, prices: { BTCUSDT: {} } });
  await sandbox.world.advanceTo(worldStart + 40 * 24 * hour);
  const read = async (interval: string, more = {}) =>
    (await usdm('GET', '/fapi/v1/klines', { query: { symbol: 'BTCUSDT', interval, limit: 1500, ...more } })).json;
  const minutes = await read('1m');
  expect(minutes).toHaveLength(1500);
  expect(minutes.at(-1)[0]).toBe(worldStart + 40 * 24 * hour);
  const hours = await read('1h');
  expect(hours).toHaveLength(40 * 24 + 1);
  // Each candle is what the finer ones within it are, as far as those are kept.
  const [open, ...within] = [...minutes.slice(-61, -1)].map((row: readonly string[]) => row.slice(1, 6).map(Number));
  const all = [open ?? [], ...within];
  const full = hours.at(-2).slice(1, 6).map(Number);
  expect(full[0]).toBe(all[0]?.[0]);
  expect(full[1]).toBe(Math.max(...all.map((row) => row[1] ?? 0)));
  expect(full[2]).toBe(Math.min(...all.map((row) => row[2] ?? 0)));
  expect(full[3]).toBe(all.at(-1)?.[3]);
  expect(full[4]).toBeCloseTo(
    all.reduce((sum, row) => sum + (row[4] ?? 0), 0),
    6,
  );
  const weeks = await read('1w');
  expect(weeks.map(([from]: readonly number[]) => new Date(from ?? 0).getUTCDay())).toEqual(
    Array(weeks.length).fill(1),
  );
  const months = await read('1M');
  expect(months.map(([from]: readonly number[]) => from)).toEqual([worldStart, Date.UTC(2026, 1, 1)]);
  const days = await read('1d', { startTime: worldStart - 24 * hour, limit: 2 });
  expect(days.map(([from]: readonly number[]) => from)).toEqual([worldStart, worldStart + 24 * hour]);
  const trades = (await usdm('GET', '/fapi/v1/trades', { query: { symbol: 'BTCUSDT', limit: 1000 } })).json;
  expect(trades).toHaveLength(1000);
  expect(trades[0].id).toBe(trades[999].id - 999);
});

it('asks of a symbol late what it would have been told early', async () => {
  const early = await startWorld({ seed: 5, prices: { ETHUSDT: {} } });
  const late = await startWorld({ seed: 5 });
  for (const { sandbox } of [early, late]) await sandbox.world.advanceTo(worldStart + 9 * hour);
  for (const path of ['/fapi/v1/klines?interval=5m&', '/fapi/v1/trades?', '/fapi/v1/fundingRate?', '/fapi/v1/depth?']) {
    const [name = '', more = ''] = path.split('?');
    const parameters = { symbol: 'ETHUSDT', ...Object.fromEntries(new URLSearchParams(more)) };
    const [first, second] = await Promise.all(
      [early, late].map(({ usdm }) => usdm('GET', name, { query: parameters })),
    );
    expect(first?.text).toBe(second?.text);
  }
});

it('prices one coin in another as their dollar prices say', async () => {
  const { sandbox, usdm } = await startWorld({ prices: { BTCUSDT: {}, ETHUSDT: {} } });
  const ratio = () => Number(sandbox.price('ETHUSDT')) / Number(sandbox.price('BTCUSDT'));
  expect(Number(sandbox.price('ETHBTC'))).toBeCloseTo(ratio(), 4);
  await sandbox.world.advanceTo(worldStart + hour);
  expect(Number(sandbox.price('ETHBTC'))).toBeCloseTo(ratio(), 4);
  const [candle] = (await usdm('GET', '/fapi/v1/klines', { query: { symbol: 'ETHBTC', interval: '1d' } })).json;
  expect(candle[4]).toBe(sandbox.price('ETHBTC'));
});

it('goes on from a price that is set', async () => {
  const { sandbox, usdm } = await startWorld({ prices: { BTCUSDT: { volatility: 0.1 } } });
  await sandbox.world.advanceTo(worldStart + minute);
  sandbox.setPrice('BTCUSDT', '70000.04');
  expect(sandbox.price('BTCUSDT')).toBe('70000.0');
  await sandbox.world.advanceTo(worldStart + 2 * minute);
  expect(Math.abs(Number(sandbox.price('BTCUSDT')) / 70_000 - 1)).toBeLessThan(0.01);
  const [candle] = (await usdm('GET', '/fapi/v1/klines', { query: { symbol: 'BTCUSDT', interval: '1h' } })).json;
  expect(Number(candle[2])).toBeGreaterThan(69_900);
});
