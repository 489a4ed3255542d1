import { describe, expect, it, onTestFinished } from 'vitest';
import { createVirtualTime, startSandbox } from '../src/index.ts';
import { listen } from './support/streams.ts';

const start = Date.UTC(2026, 0, 1);

const open = async (path: '/v2/ws/public' | '/v3/ws/public', ...args: object[]) => {
  const time = createVirtualTime(start);
  const sandbox = await startSandbox({ now: time.now });
  onTestFinished(() => sandbox.close());
  const heard = listen(sandbox, 'bitget-uta', time, path, [{ op: 'subscribe', args }]);
  const pass = (ms: number) => time.run(time.sleep(ms));
  await pass(1);
  return { sandbox, heard, pass, time };
};

const v2 = (...channels: string[]) =>
  channels.map((channel) => ({ instType: 'USDT-FUTURES', channel, instId: 'BTCUSDT' }));
const v3 = (...topics: string[]) => topics.map((topic) => ({ instType: 'usdt-futures', topic, symbol: 'BTCUSDT' }));
const coin = (topic: string) => ({ instType: 'coin-futures', topic, symbol: 'BTCUSD_CM' });

describe('a channel of Bitget', () => {
  it('begins with a snapshot after the acknowledgement', async () => {
    const { heard, pass } = await open('/v2/ws/public', ...v2('ticker', 'trade', 'candle1m', 'books5'));
    await pass(150);
    expect(heard.frames.map(({ event, action, arg }) => [event ?? action, arg.channel])).toEqual([
      ['subscribe', 'ticker'],
      ['subscribe', 'trade'],
      ['subscribe', 'candle1m'],
      ['subscribe', 'books5'],
      ['snapshot', 'books5'],
      ['snapshot', 'candle1m'],
      ['snapshot', 'ticker'],
      ['snapshot', 'trade'],
    ]);
    expect(heard.frames[6]).toMatchObject({
      action: 'snapshot',
      arg: { instType: 'USDT-FUTURES', channel: 'ticker', instId: 'BTCUSDT' },
      data: [{ instId: 'BTCUSDT', lastPr: '65000', bidPr: '64999.9', symbolType: '1', ts: String(start) }],
      ts: start,
    });
  });

  it('tells trades, tickers and candles in the rows of its generation', async () => {
    const { sandbox, heard, pass } = await open('/v2/ws/public', ...v2('ticker', 'trade', 'candle1m'));
    const unified = listen(sandbox, 'bitget-mix', heard.time, '/v3/ws/public', [
      { op: 'subscribe', args: [...v3('ticker', 'publicTrade'), { ...v3('kline')[0], interval: '1m' }] },
    ]);
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(1_000);
    const trades = heard.of('USDT-FUTURES trade BTCUSDT');
    expect(trades[1]).toEqual([{ ts: String(start + 2), price: '65100', size: '1', side: 'buy', tradeId: '2' }]);
    expect(unified.of('usdt-futures publicTrade BTCUSDT')[1]).toEqual([
      { p: '65100', S: 'buy', T: String(start + 2), v: '1', i: '2', L: '2', isRPI: 'no' },
    ]);
    const tickers = heard.frames.filter(({ action, arg }) => action === 'snapshot' && arg.channel === 'ticker');
    expect(tickers.map(({ ts, data }) => [ts - start, data[0].lastPr])).toEqual([
      [0, '65000'],
      [300, '65100'],
    ]);
    const [, ticker] = unified.of('usdt-futures ticker BTCUSDT');
    expect(ticker).toMatchObject([{ lastPrice: '65100', price24hPcnt: '0.00153', markPrice: '65100' }]);
    expect(heard.of('USDT-FUTURES candle1m BTCUSDT')[1]).toEqual([
      [String(start), '65000', '65100', '65000', '65100', '0', '0', '0'],
    ]);
    expect(unified.of('usdt-futures kline BTCUSDT 1m')[1]).toEqual([
      { start: String(start), open: '65000', close: '65100', high: '65100', low: '65000', volume: '0', turnover: '0' },
    ]);
    await pass(59_000);
    expect(heard.of('USDT-FUTURES candle1m BTCUSDT')[2]).toEqual([
      [String(start + 60_000), '65100', '65100', '65100', '65100', '0', '0', '0'],
    ]);
  });

  it.each([
    ['/v2/ws/public', 'USDT-FUTURES books BTCUSDT', v2('books'), 150, 'asks'],
    ['/v3/ws/public', 'usdt-futures books BTCUSDT', v3('books'), 50, 'a'],
    ['/v3/ws/public', 'usdt-futures books50 BTCUSDT', v3('books50'), 20, 'a'],
  ] as const)('of %s keeps a book: %s', async (path, name, args, every, asks) => {
    const { sandbox, heard, pass } = await open(path, ...args);
    await pass(200);
    for (const price of ['65100', '65100.3', '64900']) {
      sandbox.setPrice('BTCUSDT', price);
      await pass(210);
    }
    const second = listen(sandbox, 'bitget-uta', heard.time, path, [{ op: 'subscribe', args }]);
    await pass(200);
    const pushes = heard.frames.filter(({ action }) => action !== undefined);
    expect(pushes.map(({ action }) => action)).toEqual(['snapshot', 'update', 'update', 'update']);
    for (const { ts } of pushes) expect((ts - start) % every).toBe(0);
    let last: number | undefined;
    const book = new Map<string, string>();
    for (const [row] of heard.of(name)) {
      expect(row.pseq).toBe(last ?? 0);
      expect(row.seq).toBeGreaterThan(row.pseq);
      last = row.seq;
      for (const [price, size] of row[asks]) size === '0' ? book.delete(price) : book.set(price, size);
    }
    const [[snapshot]] = second.of(name) as [[{ seq: number; [asks: string]: unknown }]];
    expect(snapshot.seq).toBe(last);
    expect(new Map(snapshot[asks] as [string, string][])).toEqual(book);
  });

  it('of few levels is a snapshot each time', async () => {
    const { sandbox, heard, pass } = await open('/v3/ws/public', ...v3('books1', 'books5'));
    await pass(100);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(100);
    expect(heard.of('usdt-futures books1 BTCUSDT')).toMatchObject([
      [{ a: [['65000.1', '10']], b: [['64999.9', '10']], pseq: 0 }],
      [{ a: [['65100.1', '10']], b: [['65099.9', '10']], pseq: 0 }],
    ]);
    expect(heard.of('usdt-futures books5 BTCUSDT')[1]).toMatchObject([{ a: { length: 5 }, b: { length: 5 } }]);
    expect(new Set(heard.frames.map(({ action }) => action))).toEqual(new Set([undefined, 'snapshot']));
  });

  it('of a coin-margined contract has numbers beyond 2^53', async () => {
    const { sandbox, heard, pass } = await open('/v3/ws/public', coin('books'), coin('publicTrade'));
    await pass(50);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(50);
    const update = heard.texts.find((text) => text.includes('"action":"update"') && text.includes('"books"'));
    expect(update).toMatch(/"seq":1483653649001027026,"pseq":1483653649001027025/);
    expect(heard.of('coin-futures publicTrade BTCUSD_CM')[1]).toMatchObject([{ p: '65100', v: '1' }]);
  });

  it('of another product line than its symbol stays silent, and so does one that is unsubscribed', async () => {
    const wrong = { instType: 'usdt-futures', topic: 'ticker', symbol: 'BTCPERP' };
    const { sandbox, heard, pass } = await open('/v3/ws/public', wrong, ...v3('publicTrade'));
    heard.send({ op: 'unsubscribe', args: v3('publicTrade') });
    await pass(1);
    sandbox.setPrice('BTCUSDT', '65100');
    await pass(1_000);
    expect(heard.frames.filter(({ action }) => action !== undefined)).toHaveLength(1);
  });
});
