import { describe, expect, it, onTestFinished } from 'vitest';
import { createVirtualTime, startSandbox } from '../src/index.ts';
import { type Listening, listen } from './support/streams.ts';

const start = Date.UTC(2026, 0, 1);

const withoutWorld = async (at = start) => {
  const time = createVirtualTime(at);
  const sandbox = await startSandbox({ now: time.now });
  onTestFinished(() => sandbox.close());
  return { time, sandbox };
};

const open = async (api: 'binance-usdm' | 'binance-coinm', route: string, names: readonly string[]) => {
  const { time, sandbox } = await withoutWorld();
  const heard = listen(sandbox, api, time, `${route}/stream?streams=${names.join('/')}`);
  const pass = (ms: number) => time.run(time.sleep(ms));
  await pass(1);
  return { sandbox, heard, pass, time };
};

const events = (heard: Listening, stream: string) => heard.of(stream);

describe('what setPrice does is pushed', () => {
  it('as trades, at once and every tenth of a second', async () => {
    const { sandbox, heard, pass } = await open('binance-usdm', '/public', ['btcusdt@trade']);
    const market = listen(sandbox, 'binance-usdm', heard.time, '/market/stream?streams=btcusdt@aggTrade');
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    sandbox.setPrice('BTCUSDT', '65050');
    await pass(1);
    const trade = { e: 'trade', E: start + 2, T: start + 2, s: 'BTCUSDT', q: '1', X: 'MARKET' };
    expect(events(heard, 'btcusdt@trade')).toEqual([
      { ...trade, t: 2, p: '65100', m: false },
      { ...trade, t: 3, p: '65050', m: true },
    ]);
    expect(events(market, 'btcusdt@aggTrade')).toEqual([]);
    await pass(100);
    expect(events(market, 'btcusdt@aggTrade')).toMatchObject([
      { e: 'aggTrade', E: start + 100, a: 2, p: '65100', nq: '1', T: start + 2, st: 1 },
      { a: 3, p: '65050' },
    ]);
  });

  it('as trades of the same tenth of a second to who subscribes after them, without the price that there was first', async () => {
    const { sandbox, time } = await withoutWorld(start + 30);
    const heard = () => listen(sandbox, 'binance-usdm', time, '/market/stream?streams=btcusdt@aggTrade');
    const pass = (ms: number) => time.run(time.sleep(ms));
    const before = heard();
    await pass(5);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(5);
    const after = heard();
    await pass(160);
    const one = [{ a: 2, p: '65100', E: start + 100, T: start + 35 }];
    expect(events(before, 'btcusdt@aggTrade')).toMatchObject(one);
    expect(events(after, 'btcusdt@aggTrade')).toMatchObject(one);
  });

  it('as single trades of COIN-M too, which no page lists', async () => {
    const { sandbox, heard, pass } = await open('binance-coinm', '', ['btcusd_perp@trade']);
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(1);
    const trade = { e: 'trade', s: 'BTCUSD_PERP', p: '65100', X: 'MARKET', m: false };
    expect(events(heard, 'btcusd_perp@trade')).toMatchObject([trade]);
  });

  it('as changes of the book, from which and a snapshot the book is made', async () => {
    const { sandbox, heard, pass } = await open('binance-usdm', '/public', ['btcusdt@depth', 'btcusdt@depth@100ms']);
    const snapshot = async () => {
      const answer = await fetch(`${sandbox.urls['binance-usdm']}/fapi/v1/depth?symbol=BTCUSDT&limit=1000`);
      return (await answer.json()) as { lastUpdateId: number; bids: [string, string][]; asks: [string, string][] };
    };
    const first = await snapshot();
    const book = { bids: new Map(first.bids), asks: new Map(first.asks) };
    for (const price of ['65100', '65100.5', '64900', '64900']) {
      sandbox.setPrice('BTCUSDT', price);
      await pass(180);
    }
    await pass(250);
    const changes = events(heard, 'btcusdt@depth');
    expect(changes.map(({ E }) => E - start)).toEqual([250, 500, 750]);
    let last = first.lastUpdateId;
    for (const { U, u, pu, b, a } of changes) {
      expect(pu).toBe(last);
      expect(U).toBeGreaterThan(pu);
      last = u;
      for (const [side, list] of [
        [book.bids, b],
        [book.asks, a],
      ] as const) {
        for (const [price, quantity] of list) {
          if (Number(quantity) === 0) side.delete(price);
          else side.set(price, quantity);
        }
      }
    }
    const now = await snapshot();
    expect(last).toBe(now.lastUpdateId);
    expect(book).toEqual({ bids: new Map(now.bids.toReversed()), asks: new Map(now.asks) });
    expect(events(heard, 'btcusdt@depth@100ms').map(({ E }) => E - start)).toEqual([100, 200, 400, 600]);
  });

  it('as best levels, best prices and tickers, at the speed of each', async () => {
    const names = ['btcusdt@depth5@500ms', 'btcusdt@bookTicker', '!bookTicker'];
    const { sandbox, heard, pass } = await open('binance-usdm', '/public', names);
    const market = listen(
      sandbox,
      'binance-usdm',
      heard.time,
      '/market/stream?streams=btcusdt@ticker/btcusdt@miniTicker/!miniTicker@arr',
    );
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(6_000);
    const [levels] = events(heard, 'btcusdt@depth5@500ms');
    expect(levels).toMatchObject({ E: start + 500, ps: 'BTCUSDT', b: { length: 5 }, a: { length: 5 } });
    expect(events(heard, 'btcusdt@bookTicker')).toEqual([
      expect.objectContaining({ E: start + 2, b: '65099.9', B: '10', a: '65100.1', A: '10', st: 1 }),
    ]);
    expect(events(heard, '!bookTicker').map(({ s, E, st }) => [s, E - start, st])).toEqual([
      ['BTCUSDT', 5_000, 1],
      ['BTCUSD_PERP', 5_000, 2],
    ]);
    expect(events(market, 'btcusdt@ticker')).toEqual([
      expect.objectContaining({
        E: start + 2_000,
        p: '100',
        P: '0.153',
        c: '65100',
        v: '2',
        q: '130100',
        F: 1,
        L: 2,
        n: 2,
      }),
    ]);
    expect(events(market, 'btcusdt@miniTicker')).toMatchObject([{ E: start + 2_000, c: '65100', o: '65000' }]);
    expect(events(market, '!miniTicker@arr')).toMatchObject([
      [
        { s: 'BTCUSDT', st: 1 },
        { s: 'BTCUSD_PERP', st: 2 },
      ],
    ]);
  });

  it('as candles at the same moments for whoever subscribes in between', async () => {
    const { sandbox, pass, time } = await open('binance-usdm', '/market', ['btcusdt@aggTrade']);
    await pass(99);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(100);
    const heard = listen(sandbox, 'binance-usdm', time, '/market/stream?streams=btcusdt@kline_1m');
    await pass(800);
    expect(events(heard, 'btcusdt@kline_1m')).toMatchObject([{ E: start + 250, k: { c: '65100' } }]);
    const later = listen(sandbox, 'binance-usdm', time, '/market/stream?streams=btcusdt@kline_5m');
    await pass(800);
    expect(events(later, 'btcusdt@kline_5m')).toEqual([]);
  });

  it('as candles that grow, and end', async () => {
    const { sandbox, heard, pass } = await open('binance-usdm', '/market', [
      'btcusdt@kline_1m',
      'btcusdt_perpetual@continuousKline_1s',
    ]);
    await pass(59_000);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(1_500);
    sandbox.setPrice('BTCUSDT', '65200');
    await pass(250);
    expect(events(heard, 'btcusdt@kline_1m').map(({ E, k }) => [E - start, k.t - start, k.c, k.n, k.x])).toEqual([
      [59_250, 0, '65100', 2, false],
      [60_000, 0, '65100', 2, true],
      [60_750, 60_000, '65200', 1, false],
    ]);
    const seconds = events(heard, 'btcusdt_perpetual@continuousKline_1s');
    expect(seconds.filter(({ k }) => k.x).map(({ k }) => [k.t - start, k.n])).toContainEqual([59_000, 1]);
    expect(seconds[0]).toMatchObject({ e: 'continuous_kline', ps: 'BTCUSDT', ct: 'PERPETUAL' });
  });

  it('on COIN-M in contracts, and to symbols that follow', async () => {
    const names = [
      'btcusd_perp@aggTrade',
      'btcusd_perp@ticker',
      'btcusd_perp@depth20@100ms',
      'btcusd_perp@markPriceKline_1m',
    ];
    const { sandbox, heard, pass } = await open('binance-coinm', '', [...names, 'btcusd@indexPriceKline_1m']);
    sandbox.setPrice('BTCUSDT', '50000');
    await pass(500);
    const [trade] = events(heard, 'btcusd_perp@aggTrade');
    expect(trade).toMatchObject({ s: 'BTCUSD_PERP', p: '50000', q: '1', st: 2 });
    expect(trade).not.toHaveProperty('nq');
    // Two contracts of a hundred dollars: one at 65000, one at 50000.
    expect(events(heard, 'btcusd_perp@ticker')).toMatchObject([{ v: '2', q: '0.00353846', ps: 'BTCUSD', st: 2 }]);
    expect(events(heard, 'btcusd_perp@depth20@100ms')).toMatchObject([{ b: { length: 20 }, st: 2 }]);
    expect(events(heard, 'btcusd_perp@markPriceKline_1m')).toMatchObject([{ e: 'markPrice_kline', k: { c: '50000' } }]);
    expect(events(heard, 'btcusd@indexPriceKline_1m')).toMatchObject([
      { e: 'indexPrice_kline', ps: 'BTCUSD', k: { s: '0' } },
    ]);
  });
});

describe('what goes on without end is pushed by the clock', () => {
  it('at the full seconds of its rhythm', async () => {
    const { heard, pass } = await open('binance-usdm', '/market', [
      'btcusdt@markPrice',
      'btcusdt@markPrice@1s',
      '!markPrice@arr',
      '!assetIndex@arr',
      'btcusd@assetIndex',
      'defiusdt@compositeIndex',
      'tradingSession',
    ]);
    await pass(3_000);
    const at = (stream: string) => events(heard, stream).map((event) => ([event].flat()[0]?.E ?? 0) - start);
    expect(at('btcusdt@markPrice')).toEqual([3_000]);
    expect(at('btcusdt@markPrice@1s')).toEqual([1_000, 2_000, 3_000]);
    expect(at('!markPrice@arr')).toEqual([3_000]);
    for (const stream of ['!assetIndex@arr', 'btcusd@assetIndex', 'defiusdt@compositeIndex', 'tradingSession']) {
      expect(at(stream)).toEqual([1_000, 2_000, 3_000]);
    }
    expect(events(heard, 'btcusdt@markPrice')[0]).toEqual({
      e: 'markPriceUpdate',
      E: start + 3_000,
      s: 'BTCUSDT',
      p: '65000',
      ap: '65000',
      P: '65000',
      i: '65000',
      r: '0.00010000',
      T: start + 8 * 3_600_000,
      st: 1,
    });
    expect(events(heard, 'tradingSession')[0]).toMatchObject({ t: start - 3 * 3_600_000, T: start + 3_600_000 });
  });

  it('and keeps nobody waiting who settles', async () => {
    const { time } = await open('binance-usdm', '/market', ['btcusdt@markPrice@1s', 'btcusdt@kline_1m']);
    await time.settle();
    expect(time.now()).toBe(start + 1);
  });
});

describe('a stream of Binance', () => {
  it('is silent on the wrong route, and under a name that does not exist', async () => {
    const wrong = [
      'btcusdt@trade',
      'BTCUSDT@aggTrade',
      'btcusdt@depth@250ms',
      'btcusd_perp@aggTrade',
      'btcusdt@markPrice@2s',
    ];
    const { sandbox, heard, pass } = await open('binance-usdm', '/market', wrong);
    const plain = listen(sandbox, 'binance-usdm', heard.time, '/stream?streams=btcusdt@aggTrade/btcusdt@trade');
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(5_000);
    expect(heard.frames).toEqual([]);
    expect([...plain.streams()]).toEqual(['btcusdt@trade']);
  });

  it('comes raw or wrapped, as the path says and a property changes it, until it is unsubscribed', async () => {
    const { time, sandbox } = await withoutWorld();
    const raw = listen(sandbox, 'binance-usdm', time, '/public/ws/btcusdt@trade');
    const price = async (text: string) => {
      await time.run(time.sleep(1));
      sandbox.setPrice('BTCUSDT', text);
      await time.run(time.sleep(1));
    };
    await price('1');
    raw.send({ method: 'SET_PROPERTY', params: ['combined', true], id: 1 });
    await price('2');
    raw.send({ method: 'UNSUBSCRIBE', params: ['btcusdt@trade'], id: 2 });
    await price('3');
    expect(raw.frames).toMatchObject([
      { e: 'trade', p: '1' },
      { result: null },
      { stream: 'btcusdt@trade', data: { p: '2' } },
      { result: null },
    ]);
  });

  it('costs nothing once nobody listens', async () => {
    const { sandbox, heard, pass, time } = await open('binance-usdm', '/market', ['btcusdt@markPrice@1s']);
    heard.close();
    await pass(1);
    const before = time.now();
    await time.settle();
    expect(time.now()).toBe(before);
    await expect(time.run(new Promise(() => {}))).rejects.toThrow('nobody sleeps');
    expect(sandbox.sockets).toEqual([]);
  });
});
