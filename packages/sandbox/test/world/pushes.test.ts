import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createVirtualTime, startSandbox } from '../../src/index.ts';
import { type Listening, listen } from '../support/streams.ts';

const start = Date.UTC(2026, 0, 1);

const publicStreams = ['btcusdt@depth@100ms', 'btcusdt@depth10', 'btcusdt@bookTicker', 'ethusdt@trade'];
const marketStreams = [
  'btcusdt@aggTrade',
  'btcusdt@kline_1m',
  'btcusdt@ticker',
  '!miniTicker@arr',
  'btcusdt@markPrice@1s',
];
const channels = [
  { instType: 'usdt-futures', topic: 'books', symbol: 'BTCUSDT' },
  { instType: 'usdt-futures', topic: 'publicTrade', symbol: 'BTCUSDT' },
  { instType: 'coin-futures', topic: 'books50', symbol: 'BTCUSD_CM' },
  { instType: 'usdt-futures', topic: 'ticker', symbol: 'BTCUSDT' },
  { instType: 'usdt-futures', topic: 'kline', symbol: 'BTCUSDT', interval: '1m' },
];

const live = async (seed: number) => {
  const time = createVirtualTime(start);
  const sandbox = await startSandbox({ now: time.now, world: { seed, time }, contracts: false });
  onTestFinished(() => sandbox.close());
  return { time, sandbox };
};

/** Subscribes to everything, and gives what came in somewhat more than a minute, the end of a candle with it, frame for frame. */
const record = async (seed: number, order: <Item>(list: readonly Item[]) => Item[]): Promise<Listening[]> => {
  const { time, sandbox } = await live(seed);
  const subscribe = (params: readonly string[]) => ({ method: 'SUBSCRIBE', params: order(params), id: 1 });
  const paths = order(['/public/stream', '/market/stream', '/v3/ws/public']);
  const heard = new Map(
    paths.map((path) => {
      const hello =
        path === '/v3/ws/public'
          ? { op: 'subscribe', args: order(channels) }
          : subscribe(path === '/public/stream' ? publicStreams : marketStreams);
      const api = path === '/v3/ws/public' ? 'bitget-uta' : 'binance-usdm';
      return [path, listen(sandbox, api, time, path, [hello])] as const;
    }),
  );
  await time.run(time.sleep(65_000));
  return ['/public/stream', '/market/stream', '/v3/ws/public'].map((path) => heard.get(path) as Listening);
};

/** The pushes of a connection, acknowledgements left out: those come in the order in which one asks. */
const hashOf = ({ texts }: Listening): string =>
  createHash('sha256')
    .update(texts.filter((text) => !text.includes('"id":1') && !text.includes('"event"')).join('\n'))
    .digest('hex');

describe('the pushes of a world', () => {
  it('are the same for the same seed, in whichever order they were subscribed to, and others for another', async () => {
    const first = await record(7, (list) => [...list]);
    const again = await record(7, (list) => [...list].reverse());
    const other = await record(8, (list) => [...list]);
    expect(first.map(({ texts }) => texts.length > 270)).toEqual([true, true, true]);
    expect(again.map(hashOf)).toEqual(first.map(hashOf));
    for (const [index, heard] of other.entries()) expect(hashOf(heard)).not.toBe(hashOf(first[index] as Listening));
  });

  it('agree with what calls read', async () => {
    const { time, sandbox } = await live(7);
    const read = async (path: string) => {
      const answer = sandbox.transport('binance-usdm', { sleep: time.sleep }).send({
        method: 'GET',
        target: path,
        headers: {},
        body: undefined,
        signal: undefined,
        timeout: 1_000,
      });
      return JSON.parse((await time.run(answer)).text);
    };
    const books = listen(sandbox, 'binance-usdm', time, '/public/stream?streams=btcusdt@depth/btcusdt@bookTicker');
    const market = listen(
      sandbox,
      'binance-usdm',
      time,
      '/market/stream?streams=btcusdt@aggTrade/btcusdt@kline_1m/btcusdt@markPrice@1s',
    );
    await time.run(time.sleep(1_000));
    const snapshot = await read('/fapi/v1/depth?symbol=BTCUSDT&limit=1000');
    await time.run(time.sleep(89_000));
    const now = await read('/fapi/v1/depth?symbol=BTCUSDT&limit=1000');

    const sides = { b: new Map<string, string>(snapshot.bids), a: new Map<string, string>(snapshot.asks) };
    let last: number | undefined;
    for (const event of books.of('btcusdt@depth').filter(({ u }) => u > snapshot.lastUpdateId)) {
      if (last === undefined) expect(event.pu).toBeLessThanOrEqual(snapshot.lastUpdateId);
      else expect(event.pu).toBe(last);
      last = event.u;
      for (const side of ['b', 'a'] as const) {
        for (const [price, size] of event[side])
          Number(size) === 0 ? sides[side].delete(price) : sides[side].set(price, size);
      }
    }
    expect(last).toBe(now.lastUpdateId);
    expect(sides).toEqual({ b: new Map(now.bids), a: new Map(now.asks) });
    expect(books.of('btcusdt@bookTicker').at(-1)).toMatchObject({ b: now.bids[0][0], a: now.asks[0][0] });

    const trades = await read('/fapi/v1/aggTrades?symbol=BTCUSDT&limit=5');
    expect(market.of('btcusdt@aggTrade').slice(-5)).toMatchObject(
      trades.map(({ a, p, q, T, m }: { [name: string]: unknown }) => ({ a, p, q, T, m })),
    );
    const [candle] = await read('/fapi/v1/klines?symbol=BTCUSDT&interval=1m&limit=2');
    const closed = market.of('btcusdt@kline_1m').find(({ k }) => k.x);
    const { t, o, h, l, c, v, T, q, n, V, Q } = closed.k;
    expect([t, o, h, l, c, v, T, q, n, V, Q, '0']).toEqual(candle);
    const { markPrice } = await read('/fapi/v1/premiumIndex?symbol=BTCUSDT');
    expect(market.of('btcusdt@markPrice@1s').at(-1).p).toBe(markPrice);
  });

  it('come at once where they are due at once, on a clock that stands still', async () => {
    const sandbox = await startSandbox({ now: () => start, world: { seed: 7 } });
    onTestFinished(() => sandbox.close());
    const args = [{ instType: 'usdt-futures', topic: 'ticker', symbol: 'BTCUSDT' }];
    const heard = listen(sandbox, 'bitget-uta', createVirtualTime(start), '/v3/ws/public', [{ op: 'subscribe', args }]);
    await new Promise(setImmediate);
    expect(heard.frames).toMatchObject([{ event: 'subscribe' }, { action: 'snapshot', ts: start }]);
  });

  it('come over TCP too, in the time of the world', async () => {
    const { time, sandbox } = await live(7);
    const { connect } = await import('../support/socket.ts');
    const client = await connect(`${sandbox.streamUrls['binance-usdm']}/market/ws/btcusdt@markPrice@1s`);
    await sandbox.world.advanceTo(time.now() + 3_000);
    for (const second of [1, 2, 3]) expect((await client.json()).E).toBe(start + second * 1_000);
    await sandbox.world.advanceTo(start + 11 * 60_000);
    expect(sandbox.sockets[0]?.counters.pings).toBe(3);
  });
});
