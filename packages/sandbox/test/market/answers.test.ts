import { describe, expect, it, onTestFinished } from 'vitest';
import { type MarketOptions, startSandbox } from '../../src/index.ts';
import { query, signatureOf } from '../support/binance.ts';
import { startMarket, type TestMarket, taken } from '../support/market.ts';
import { connect } from '../support/socket.ts';
import type { Listening } from '../support/streams.ts';

const symbol = 'BTCUSDT';
const resting = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.1', price: '64000' };
const taking = { symbol, side: 'BUY', type: 'MARKET', quantity: '0.1' };

type Given = Readonly<Record<string, string>>;

/** A market, and in one list what its first account hears and what it is answered. */
const start = async (market: MarketOptions, seed = 1) => {
  const world = await startMarket(market, { seed });
  const { first, pass } = world;
  const heard = await world.hear();
  const seen: string[] = [];
  const place = async (given: Given) => {
    const before = heard.frames.length;
    const from = world.time.now();
    const { orderId } = await taken(first('POST', '/fapi/v1/order', given));
    const answeredIn = world.time.now() - from;
    const early = heard.frames.length - before;
    await pass(1_000);
    seen.push(early === 0 ? 'answer first' : 'events first');
    return { orderId, early, answeredIn, events: heard.frames.slice(before) };
  };
  return { ...world, heard, seen, place };
};

const eventsOf = (frames: Listening['frames']): string[] =>
  frames.map(({ e, o }) => (o === undefined ? e : `${e} ${o.x}`));

const trade = ['ORDER_TRADE_UPDATE NEW', 'TRADE_LITE', 'ACCOUNT_UPDATE', 'ORDER_TRADE_UPDATE TRADE'];

describe('the answer to a call and its events', () => {
  it('come in the order that was asked for', async () => {
    const first = await start({ answers: 'first' });
    const late = await first.place(taking);
    expect(late.early).toBe(0);
    expect(eventsOf(late.events)).toEqual(trade);
    const last = await start({ answers: 'last' });
    const early = await last.place(taking);
    expect(early.early).toBe(4);
    expect(eventsOf(early.events)).toEqual(trade);
  });

  it('come in both orders unless told, the same for the same seed', async () => {
    const run = async (seed: number) => {
      const { place, seen, heard } = await start({}, seed);
      for (let count = 0; count < 12; count += 1) await place(count % 2 === 0 ? resting : taking);
      return { seen, texts: heard.texts };
    };
    const [one, again, other] = [await run(1), await run(1), await run(2)];
    expect(new Set(one.seen)).toEqual(new Set(['answer first', 'events first']));
    expect(again).toEqual(one);
    expect(other.seen).not.toEqual(one.seen);
  });
});

describe('latencies', () => {
  it('lie within what was asked for, for calls and for events', async () => {
    const { place } = await start({ answers: 'first', latency: { calls: { least: 20, most: 60 }, events: 100 } });
    const answered: number[] = [];
    for (let count = 0; count < 10; count += 1) answered.push((await place(resting)).answeredIn);
    expect(Math.min(...answered)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...answered)).toBeLessThanOrEqual(60);
    expect(new Set(answered).size).toBeGreaterThan(1);
  });

  it('hold an answer back that comes after its events', async () => {
    const { place } = await start({ answers: 'last', latency: { events: 100 } });
    expect(await place(taking)).toMatchObject({ early: 4, answeredIn: 100 });
  });

  it('end while the clock is set back, and with it the world waits', async () => {
    for (const answers of ['first', 'last'] as const) {
      const { first, hear, sandbox, time } = await startMarket({ answers, latency: { calls: 30, events: 50 } });
      const heard = await hear();
      sandbox.clock.advance(-3_600_000);
      const from = time.now();
      await taken(first('POST', '/fapi/v1/order', resting));
      await time.run(time.sleep(500));
      expect(time.now() - from).toBeLessThan(2_000);
      expect(eventsOf(heard.frames)).toEqual(['ORDER_TRADE_UPDATE NEW']);
    }
  });

  it('let no event of an account overtake another', async () => {
    const { place, heard, sandbox } = await start({ latency: { calls: 30, events: { least: 0, most: 500 } } }, 3);
    for (let count = 0; count < 15; count += 1) {
      await place(count % 3 === 0 ? resting : taking);
      sandbox.setPrice(symbol, count % 2 === 0 ? '63900' : '65000');
    }
    const orders = heard.frames.filter(({ e }) => e === 'ORDER_TRADE_UPDATE');
    const times = heard.frames.map(({ T, o }) => T ?? o.T);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const firstTold = new Map(orders.toReversed().map(({ o }) => [o.i, o.x]));
    expect([...firstTold.values()]).toEqual(Array.from({ length: 15 }, () => 'NEW'));
  });

  it('let an order reach the exchange later than it was sent', async () => {
    const { first, time, sandbox } = await startMarket({ answers: 'first', latency: { calls: 100 } });
    const sent = time.now();
    await taken(first('POST', '/fapi/v1/order', taking));
    expect(sandbox.account('binance').book().orders[0]?.createdAt).toBe(sent + 50);
    expect(time.now()).toBe(sent + 100);
  });
});

describe('over real sockets', () => {
  it('the answer comes first, or not before its events', async () => {
    const clocked = async (market: MarketOptions) => {
      const sandbox = await startSandbox({ market, apis: ['binance-usdm'], latency: 0 });
      onTestFinished(() => sandbox.close());
      const key = sandbox.credentials.binance.hmac;
      const call = async (method: string, path: string, given: Given = {}) => {
        const payload = query({ ...given, timestamp: Date.now() });
        const url = `${sandbox.urls['binance-usdm']}${path}?${payload}&signature=${signatureOf(key, payload)}`;
        const answer = await fetch(url, { method, headers: { 'X-MBX-APIKEY': key.apiKey } });
        expect(answer.status).toBe(200);
        return (await answer.json()) as { listenKey: string };
      };
      const { listenKey } = await call('POST', '/fapi/v1/listenKey');
      const client = await connect(`${sandbox.streamUrls['binance-usdm']}/private/ws/${listenKey}`);
      const from = performance.now();
      await call('POST', '/fapi/v1/order', taking);
      const took = performance.now() - from;
      const early = client.unread.length;
      for (const event of trade) expect((await client.json()).e).toBe(event.split(' ')[0]);
      return { early, took };
    };
    expect((await clocked({ answers: 'first', latency: { events: 500 } })).early).toBe(0);
    expect((await clocked({ answers: 'last', latency: { events: 200 } })).took).toBeGreaterThanOrEqual(190);
  });
});

describe('a history', () => {
  const run = async (seed: number) => {
    const world: TestMarket = await startMarket(
      { latency: { calls: { least: 1, most: 30 }, events: { least: 1, most: 90 } } },
      { seed, prices: { BTCUSDT: { volatility: 2 } } },
    );
    const heard = await world.hear();
    const answers: string[] = [];
    for (let count = 0; count < 30; count += 1) {
      const side = count % 2 === 0 ? 'BUY' : 'SELL';
      const price = String(Math.round(Number(world.sandbox.price(symbol))) + (count % 5) - 2);
      const query = { ...resting, side, price, newOrderRespType: 'RESULT' };
      answers.push((await world.first('POST', '/fapi/v1/order', query)).text);
      answers.push((await world.second('POST', '/fapi/v1/order', { ...query, quantity: '0.2' })).text);
      await world.pass(300);
    }
    return { answers, frames: heard.texts };
  };

  it('is the same to the byte for the same seed', async () => {
    const [one, again, other] = [await run(5), await run(5), await run(6)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
