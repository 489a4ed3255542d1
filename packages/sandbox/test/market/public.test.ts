import { describe, expect, it } from 'vitest';
import { startMarket, type TestMarket, taken } from '../support/market.ts';
import { type Listening, listen } from '../support/streams.ts';

const symbol = 'BTCUSDT';
const between = '65000';
const limit = (side: string, price: string, quantity: string) => ({
  ...{ symbol, side, price, quantity, type: 'LIMIT', timeInForce: 'GTC' },
});
const place = (call: TestMarket['first'], given: ReturnType<typeof limit>) =>
  taken(call('POST', '/fapi/v1/order', given));

/** A book that a client keeps from a snapshot and the changes after it. */
const follow = () => {
  const sides = { bids: new Map<string, string>(), asks: new Map<string, string>() };
  const apply = (name: 'bids' | 'asks', levels: readonly (readonly [string, string])[]): void => {
    for (const [price, quantity] of levels) {
      if (Number(quantity) === 0) sides[name].delete(price);
      else sides[name].set(price, quantity);
    }
  };
  const listed = (name: 'bids' | 'asks') =>
    [...sides[name]].sort(([a], [b]) => (name === 'bids' ? Number(b) - Number(a) : Number(a) - Number(b)));
  return { apply, listed };
};

const depthOf = async ({ first }: TestMarket, limit = '100') =>
  taken(first('GET', '/fapi/v1/depth', { symbol, limit }));

describe('the public book', () => {
  it('shows the orders of accounts, on their own exchange alone', async () => {
    const world = await startMarket();
    const before = await depthOf(world);
    await place(world.first, limit('SELL', between, '0.7'));
    await place(world.second, limit('BUY', '64999.9', '0.5'));
    const after = await depthOf(world);
    expect(after.asks[0]).toEqual(['65000.0', '0.700']);
    expect(Number(after.bids[0][1]) - Number(before.bids[0][1])).toBeCloseTo(0.5, 9);
    expect(after.lastUpdateId).toBeGreaterThan(before.lastUpdateId);
    const ticker = await taken(world.first('GET', '/fapi/v1/ticker/bookTicker', { symbol }));
    expect(ticker).toMatchObject({ askPrice: '65000.0', askQty: '0.700' });
    const bitget = await taken(
      world.mix('GET', '/api/v2/mix/market/merge-depth', { symbol, productType: 'USDT-FUTURES' }),
    );
    expect(Number(bitget.data.asks[0][0])).toBe(65000.1);
  });

  it('on streams changes with every order, in numbers that follow each other', async () => {
    const world = await startMarket({ answers: 'last' }, { prices: { BTCUSDT: { volatility: 1 } } });
    const { sandbox, time, first, second, pass } = world;
    const heard = listen(sandbox, 'binance-usdm', time, '/public/ws/btcusdt@depth@100ms');
    await pass(1);
    const snapshot = await depthOf(world, '1000');
    const kept = follow();
    kept.apply('bids', snapshot.bids);
    kept.apply('asks', snapshot.asks);
    for (let count = 0; count < 40; count += 1) {
      const price = (Math.round(Number(sandbox.price(symbol)) * 10) / 10 + (count % 7) - 3).toFixed(1);
      await place(count % 3 === 0 ? second : first, limit(count % 2 === 0 ? 'BUY' : 'SELL', price, '0.4'));
      if (count % 8 === 7) await taken(first('DELETE', '/fapi/v1/allOpenOrders', { symbol }));
      await pass(70);
    }
    await pass(200);
    const frames = heard.frames.filter(({ u }) => u >= snapshot.lastUpdateId);
    expect(frames.length).toBeGreaterThan(20);
    for (const [index, frame] of frames.entries()) {
      if (index > 0) expect(frame.pu).toBe(frames[index - 1].u);
      kept.apply('bids', frame.b);
      kept.apply('asks', frame.a);
    }
    const now = await depthOf(world, '1000');
    expect(kept.listed('bids')).toEqual(now.bids);
    expect(kept.listed('asks')).toEqual(now.asks);
    expect(frames.at(-1).u).toBe(now.lastUpdateId);
  });

  it('on the channel of Bitget is that of its own accounts', async () => {
    const { sandbox, time, mix, pass } = await startMarket();
    const arg = { instType: 'USDT-FUTURES', channel: 'books', instId: symbol };
    const heard: Listening = listen(sandbox, 'bitget-mix', time, '/v2/ws/public', [{ op: 'subscribe', args: [arg] }]);
    await pass(500);
    await taken(
      mix('POST', '/api/v2/mix/order/place-order', {
        ...{ symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' },
        ...{ side: 'sell', orderType: 'limit', force: 'gtc', price: between, size: '1.5' },
      }),
    );
    await pass(500);
    const pushes = heard.frames.filter(({ action }) => action !== undefined).map(({ data }) => data[0]);
    for (const [index, { pseq }] of pushes.entries()) if (index > 0) expect(pseq).toBe(pushes[index - 1].seq);
    const asks = pushes.flatMap((push) => push.asks);
    expect(asks.some(([price]: [string]) => Number(price) === Number(between))).toBe(true);
  });
});

describe('public trades', () => {
  it('have those of accounts among them, numbered in the order in which they happened', async () => {
    const world = await startMarket();
    const { sandbox, time, first, second, pass } = world;
    const heard = listen(sandbox, 'binance-usdm', time, '/market/ws/btcusdt@aggTrade');
    await pass(500);
    const { bid, ask } = sandbox.account('binance').book().prices.best(symbol);
    const mid = bid.plus(ask).div(2).toFixed(1);
    await place(first, limit('SELL', mid, '0.3'));
    await place(second, limit('BUY', mid, '0.3'));
    await pass(500);
    const trades = await taken(first('GET', '/fapi/v1/trades', { symbol, limit: '100' }));
    const ids = trades.map(({ id }: { id: number }) => id);
    expect(ids).toEqual(ids.map((_: number, index: number) => ids[0] + index));
    const shared = trades.filter(({ qty, price }: { qty: string; price: string }) => qty === '0.300' && price === mid);
    expect(shared).toMatchObject([{ isBuyerMaker: false }]);
    const pushed = heard.frames.map(({ a, p, q }) => [a, p, q]);
    const listed = trades.map(({ id, price, qty }: { id: number; price: string; qty: string }) => [id, price, qty]);
    expect(listed.slice(-pushed.length)).toEqual(pushed);
  });
});
