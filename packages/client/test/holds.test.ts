import { describe, expect, it } from 'vitest';
import { isRateLimitError } from '../src/index.ts';
import { createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { createScriptedTransport, refusal, type Turn, timestampOf } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

const order = { symbol: 'BTCUSDT', quantity: '1', newClientOrderId: 'mine' };
const read = { symbol: 'BTCUSDT', orderId: '1' };
const done: Turn = { text: '{"orderId":1}' };
const after = (seconds: number, turn: Turn): Turn => ({ ...turn, headers: { 'retry-after': String(seconds) } });
const overweight = refusal(-1003, 'Too many requests.', 429);
const banned = refusal(-1003, 'Way too many requests; IP(1.2.3.4) banned until 1700000061000.', 418);
const tooManyOrders = refusal(-1015, 'Too many new orders.', 429);

function binance(turns: Turn[], options: Parameters<typeof createBinance>[0] = {}) {
  const transport = createScriptedTransport(...turns);
  const timing = createVirtualTiming();
  return { client: createBinance({ transport, timing, retry: {}, ...options }), transport, timing };
}

describe('after a weight 429', () => {
  it('every call of the client waits, and then goes through', async () => {
    const { client, transport, timing } = binance([after(4, overweight), done]);
    const started = timing.wallClock();
    await client.queryOrder(read);
    await client.newOrder(order);
    expect(transport.requests.map(timestampOf).map((time) => time - started >= 4_000)).toEqual([false, true, true]);
  });

  it('a burst does not knock once more', async () => {
    const { client, transport } = binance([after(60, overweight)]);
    const results = await Promise.all(Array.from({ length: 60 }, () => ended(client.queryOrder(read))));
    // Those that were under way when the answer came; none of them a second time.
    expect(transport.requests).toHaveLength(60);
    expect(results.every(isRateLimitError)).toBe(true);
    await ended(client.newOrder(order));
    await ended(client.clock.sync());
    expect(transport.requests).toHaveLength(60);
  });

  it('a call that cannot wait so long fails at once, refused, with how long to wait', async () => {
    const { client, transport, timing } = binance([after(40, overweight)]);
    await ended(client.queryOrder(read));
    timing.advance(10_000);
    for (const call of [client.newOrder(order), client.queryOrder(read)]) {
      const error = await ended(call);
      expect(error).toMatchObject({
        code: 'RATE_LIMITED',
        outcome: 'refused',
        held: true,
        banned: false,
        retryAfter: 30_000,
        exchangeCode: -1003,
      });
      expect(error.message).toMatch(
        /^\w+ was not sent, since an earlier call was answered with -1003: Too many requests\./,
      );
    }
    expect(transport.requests).toHaveLength(1);
    expect(timing.slept).toEqual([]);
  });

  it('the verbs are held too', async () => {
    const { client, transport } = binance([after(40, overweight)]);
    await ended(client.queryOrder(read));
    const { POST } = client as unknown as { POST(path: string, init: object): Promise<unknown> };
    expect(await ended(POST('/fapi/v1/order', { params: { query: order } }))).toMatchObject({ held: true });
    expect(await ended(POST('/fapi/v9/unheardOf', {}))).toMatchObject({ held: true });
    expect(transport.requests).toHaveLength(1);
  });

  it('a client without retries fails at once', async () => {
    const { client, transport } = binance([after(2, overweight), done], { retry: false });
    await ended(client.queryOrder(read));
    expect(await ended(client.queryOrder(read))).toMatchObject({ held: true, retryAfter: 2_000 });
    expect(transport.requests).toHaveLength(1);
  });

  it('calls go on when the time is over', async () => {
    const { client, timing } = binance([after(40, overweight), done]);
    await ended(client.queryOrder(read));
    timing.advance(40_000);
    expect(await client.newOrder(order)).toEqual({ orderId: '1' });
    expect(timing.slept).toEqual([]);
  });

  it('a signal ends the wait', async () => {
    const { client, transport } = binance([after(4, overweight), done], { retry: { attempts: 1 } });
    await ended(client.queryOrder(read));
    const signal = AbortSignal.abort(new Error('enough'));
    expect(await ended(client.newOrder(order, { signal }))).toMatchObject({ code: 'ABORTED', outcome: 'refused' });
    expect(transport.requests).toHaveLength(1);
  });
});

describe('after a ban', () => {
  it('nobody knocks until its end, which the message tells where the header does not', async () => {
    const { client, transport, timing } = binance([banned, done]);
    const error = await ended(client.queryOrder(read));
    expect(error).toMatchObject({ banned: true, held: false, retryAfter: 60_000 });
    expect(await ended(client.newOrder(order))).toMatchObject({ banned: true, held: true, retryAfter: 60_000 });
    timing.advance(60_000);
    await client.newOrder(order);
    expect(transport.requests).toHaveLength(2);
  });

  it('two minutes of quiet where the exchange does not say how long', async () => {
    const { client } = binance([{ status: 418, text: '' }]);
    expect(await ended(client.queryOrder(read))).toMatchObject({ retryAfter: undefined });
    expect(await ended(client.queryOrder(read))).toMatchObject({ held: true, retryAfter: 120_000 });
  });
});

it('after an order-count 429 only calls with an order count wait', async () => {
  const { client, transport } = binance([after(60, tooManyOrders), done]);
  await ended(client.newOrder(order));
  expect(await client.queryOrder(read)).toEqual({ orderId: '1' });
  expect(await ended(client.newOrder(order))).toMatchObject({ held: true, exchangeCode: -1015 });
  expect(transport.requests).toHaveLength(2);
});

it('after a Bitget 429 only the operation waits', async () => {
  const limited: Turn = {
    status: 429,
    text: '{"code":"429","msg":"Too Many Requests"}',
    headers: { 'retry-after': '60' },
  };
  const transport = createScriptedTransport(limited, { text: '{"code":"00000","msg":"success","data":{}}' });
  const client = createBitget({ transport, timing: createVirtualTiming(), retry: {} });
  await ended(client.getOrderDetail({ symbol: 'BTCUSDT' }));
  expect(await client.placeOrder({ symbol: 'BTCUSDT', size: '1' })).toEqual({});
  expect(await ended(client.getOrderDetail({ symbol: 'BTCUSDT' }))).toMatchObject({ held: true, exchangeCode: '429' });
  expect(transport.requests).toHaveLength(2);
});

it('tells the logger of quiet and of clock corrections, with the amounts', async () => {
  const entries: [string, string, unknown][] = [];
  const logger = {
    debug: () => undefined,
    warn: (message: string, facts: unknown) => void entries.push(['warn', message, facts]),
  };
  const timing = createVirtualTiming();
  const turns: Turn[] = [
    after(2, overweight),
    refusal(-1021, 'Timestamp outside of the recvWindow.'),
    () => ({ text: JSON.stringify({ serverTime: Math.floor(timing.wallClock()) + 60_000 }) }),
    done,
  ];
  const client = createBinance({ transport: createScriptedTransport(...turns), timing, retry: {}, logger });
  await client.newOrder(order);
  expect(entries).toEqual([
    [
      'warn',
      'the exchange wants quiet',
      { operation: 'newOrder', status: 429, banned: false, scope: 'all', retryAfter: 2_000 },
    ],
    ['warn', 'clock corrected', { operation: 'newOrder', by: expect.closeTo(60_000, -1), uncertainty: 0 }],
  ]);
});
