import { createHmac } from 'node:crypto';
import { createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBinanceUsdm } from '../src/create.ts';
import type { NewOrderParams } from '../src/generated/client.ts';
import { type BinancePlaceOptions, placeOrder } from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now, strictParameters: true });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

type Line = ReturnType<Sandbox['transport']>;
const connect = (onLine: (line: Line) => Line['send'] = (line) => line.send) => {
  const line = sandbox.transport('binance-usdm', { sleep: time.sleep });
  const transport = { send: onLine(line) };
  return createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport, timing: time.timing });
};
const book = () => sandbox.account('binance').book('usdm').orders;
const fault = (kind: 'reset-before' | 'reset-after') => sandbox.faults.add({ kind, operation: 'newOrder' });

const base = { symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01' } as const;
const limit = { ...base, type: 'LIMIT', timeInForce: 'GTC', price: '60000' } as const;
const market = { ...base, type: 'MARKET' } as const;

async function timed(client = connect(), options?: BinancePlaceOptions, order: NewOrderParams = limit) {
  const started = time.now();
  const result = await time.run(placeOrder(client, order, options));
  return { ...result, took: time.now() - started };
}

/** Changes what the answers to the calls of one method say. */
const rewriting =
  (method: string, change: (text: string) => string) =>
  (line: Line) =>
  async (request: Parameters<Line['send']>[0]) => {
    const answer = await line.send(request);
    return request.method === method ? { ...answer, text: change(answer.text) } : answer;
  };

it('looks the order up when the answer does not name it', async () => {
  const result = await timed(connect(rewriting('POST', () => '{}')));
  expect(result).toMatchObject({ outcome: 'placed', order: { clientOrderId: result.clientOrderId } });
});

it('takes an order that the exchange rejected for refused, answered or found', async () => {
  const reject = (text: string) => text.replace('"NEW"', '"REJECTED"');
  const answered = await timed(connect(rewriting('POST', reject)));
  expect(answered).toMatchObject({ outcome: 'refused', error: { code: 'NOT_PLACED' } });
  fault('reset-after');
  const found = await timed(connect(rewriting('GET', reject)));
  expect(found).toMatchObject({ outcome: 'refused', error: { code: 'NOT_PLACED' } });
});

it('takes an order that has expired by now for placed', async () => {
  fault('reset-after');
  const result = await timed(connect(rewriting('GET', (text) => text.replace('"NEW"', '"EXPIRED"'))));
  expect(result).toMatchObject({ outcome: 'placed', order: { status: 'EXPIRED' } });
});

it('takes its own new name for found when the exchange says that it is taken', async () => {
  const twice =
    (line: Line): Line['send'] =>
    async (request) => {
      if (request.method === 'POST') await line.send(request);
      return line.send(request);
    };
  expect(await timed(connect(twice))).toMatchObject({ outcome: 'placed', order: { status: 'NEW' } });
  expect(book()).toHaveLength(1);
});

it('sends again what certainly did not execute, and looks up what may have', async () => {
  sandbox.faults.add({ kind: '503-throttled', operation: 'newOrder' });
  fault('reset-after');
  expect((await timed()).outcome).toBe('placed');
  expect(sandbox.calls.filter(({ operationId }) => operationId === 'newOrder')).toHaveLength(2);
  expect(sandbox.executions('newOrder')).toBe(1);
});

it('follows the clock before it places, and places once', async () => {
  sandbox.clock.advance(-3_600_000);
  // The first sending is refused for its timestamp, the second is carried out and its answer lost.
  sandbox.faults.add({ kind: 'latency', ms: 0, operation: 'newOrder' });
  fault('reset-after');
  expect((await timed()).outcome).toBe('placed');
  expect(book()).toHaveLength(1);
});

it('waits for as long as the call may arrive: the receive window that it was given', async () => {
  fault('reset-before');
  const { outcome, took } = await timed(connect(), { recvWindow: 20_000 });
  expect(outcome).toBe('refused');
  expect(took).toBeGreaterThanOrEqual(22_000);
});

it('waits for as long as the call may arrive: a clock that was ahead when it signed', async () => {
  sandbox.clock.advance(-900);
  fault('reset-before');
  const { outcome, took } = await timed();
  expect(outcome).toBe('refused');
  expect(took).toBeGreaterThanOrEqual(7_900);
  expect(took).toBeLessThan(8_500);
});

it('allows for the clock when the time cannot be read', async () => {
  sandbox.faults.add({ kind: 'html-502', operation: 'checkServerTime', times: Number.POSITIVE_INFINITY });
  fault('reset-before');
  const { outcome, took } = await timed();
  expect(outcome).toBe('refused');
  expect(took).toBeGreaterThanOrEqual(8_000);
});

it('does not know whether an order will come whose clock was an hour ahead', async () => {
  sandbox.clock.advance(-3_600_000);
  fault('reset-before');
  expect((await timed()).outcome).toBe('unknown');
});

it('ends with its signal: refused before anything is sent, unknown after', async () => {
  const controller = new AbortController();
  fault('reset-before');
  time.sleep(1_000).then(() => controller.abort());
  const { outcome, took } = await timed(connect(), { signal: controller.signal });
  expect([outcome, took]).toEqual(['unknown', 1_000]);
  expect(await timed(connect(), { signal: controller.signal })).toMatchObject({
    outcome: 'refused',
    error: { code: 'ABORTED' },
  });
});

it('refuses margins and patiences that are no durations', async () => {
  await expect(placeOrder(connect(), limit, { margin: -1 })).rejects.toMatchObject({
    code: 'BAD_INPUT',
    field: 'margin',
  });
  await expect(placeOrder(connect(), limit, { patience: Number.NaN })).rejects.toMatchObject({ field: 'patience' });
});

it('throws for an order that cannot be sent, and the name stays free', async () => {
  const named = { ...limit, newClientOrderId: 'mine' };
  const bad = timed(connect(), {}, { ...named, price: 'much' });
  await expect(bad).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'price' });
  expect(sandbox.calls).toEqual([]);
  expect(await timed(connect(), {}, named)).toMatchObject({ outcome: 'placed', lookedUp: false });
});

it('says that an order was looked up, in its result and to the logger', async () => {
  const warnings: [string, unknown][] = [];
  const logger = { debug: () => undefined, warn: (text: string, facts: unknown) => void warnings.push([text, facts]) };
  const line = sandbox.transport('binance-usdm', { sleep: time.sleep });
  const { hmac } = sandbox.credentials.binance;
  const client = createBinanceUsdm({ ...hmac, transport: line, timing: time.timing, logger });
  fault('reset-after');
  const result = await timed(client);
  expect(result).toMatchObject({ outcome: 'placed', lookedUp: true });
  const { clientOrderId } = result;
  expect(warnings).toEqual([
    ['looking up an order whose outcome is not known', { clientOrderId, errorCode: 'OUTCOME_UNKNOWN' }],
  ]);
});

describe.each(['reset-before', 'reset-after'] as const)('a look-up that is answered with nonsense (%s)', (kind) => {
  const foreign = '{"orderId":7,"clientOrderId":"somebody-else","status":"NEW","time":1}';
  it.each([
    ['{}', '{}', 200],
    ['[]', '[]', 200],
    ['null', 'null', 200],
    ['somebody else’s order', foreign, 200],
    ['a code in quotes', '{"code":"-2013","msg":"Order does not exist."}', 200],
    ['the code under a status that is not its own', '{"code":-2013,"msg":"Order does not exist."}', 429],
  ])('%s proves nothing', async (_, text, status) => {
    fault(kind);
    const nonsense =
      (line: Line): Line['send'] =>
      async (request) => {
        const answer = await line.send(request);
        return request.method === 'GET' && request.target.includes('/order') ? { ...answer, text, status } : answer;
      };
    expect(await timed(connect(nonsense))).toMatchObject({ outcome: 'unknown' });
  });

  it('and the order of the very id among it is found, or known not to have come', async () => {
    fault(kind);
    let looks = 0;
    const first =
      (line: Line): Line['send'] =>
      async (request) => {
        const answer = await line.send(request);
        return request.method === 'GET' && looks++ === 0 ? { ...answer, status: 200, text: foreign } : answer;
      };
    const { outcome } = await timed(connect(first));
    expect(outcome).toBe(kind === 'reset-after' ? 'placed' : 'refused');
  });
});

it('waits for an order that a slow signer signed late and that arrives at the end of its window', async () => {
  const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
  const sign = async (payload: string) => {
    await time.sleep(3_000);
    return createHmac('sha256', secretKey).update(payload).digest('hex');
  };
  const line = sandbox.transport('binance-usdm', { sleep: time.sleep });
  const transport: typeof line = {
    async send(request) {
      if (request.method !== 'POST') return line.send(request);
      // The timestamp is as old as the signer was slow: 4,900 ms in all, of 5,000.
      await time.sleep(1_900);
      await line.send(request);
      throw new Error('the connection broke');
    },
  };
  const client = createBinanceUsdm({ apiKey, sign, transport, timing: time.timing });
  const result = await time.run(placeOrder(client, limit));
  expect(result).toMatchObject({ outcome: 'placed', lookedUp: true });
});

const mine = { newClientOrderId: 'mine' } as const;

it('tells an order from an older one of the same name', async () => {
  const client = connect();
  const older = await timed(client, {}, { ...market, ...mine });
  await time.run(time.sleep(60_000));
  fault('reset-after');
  const newer = await timed(client, {}, { ...market, ...mine });
  expect(newer).toMatchObject({ outcome: 'placed', order: { orderId: String(book()[1]?.id) } });
  expect(older).toMatchObject({ outcome: 'placed', order: { orderId: String(book()[0]?.id) } });
});

it('does not take an older order of the same name for the one that was lost, nor call that one refused', async () => {
  await timed(connect(), {}, { ...market, ...mine });
  await time.run(time.sleep(60_000));
  fault('reset-before');
  const lost = await timed(connect(), {}, { ...market, ...mine });
  expect(lost.outcome).toBe('unknown');
  expect(lost.took).toBeLessThan(8_500);
});

it('does not know which of two orders it found that had the same name at the same time', async () => {
  const client = connect();
  await timed(client, {}, { ...market, ...mine });
  fault('reset-before');
  const lost = await timed(client, {}, { ...market, ...mine });
  expect(lost).toMatchObject({
    outcome: 'unknown',
    error: { message: expect.stringContaining('more than one order') },
  });
});

it('is in no doubt about a name that was refused before', async () => {
  const client = connect();
  await timed(client, {}, { ...market, ...mine, quantity: '0' });
  fault('reset-after');
  expect((await timed(client, {}, { ...market, ...mine })).outcome).toBe('placed');
});
