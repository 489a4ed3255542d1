import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVirtualTime, type FaultRule, type Sandbox, startSandbox, type VirtualTime } from '../src/index.ts';
import { query, signatureOf } from './support/binance.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '60000' };

function createCaller() {
  const transport = sandbox.transport('binance-usdm', { sleep: time.sleep });
  return (given: { timeout?: number; signal?: AbortSignal } = {}) => {
    const key = sandbox.credentials.binance.hmac;
    const payload = query({ ...order, timestamp: Math.floor(time.now()) });
    return transport.send({
      method: 'POST',
      target: `/fapi/v1/order?${payload}&signature=${signatureOf(key, payload)}`,
      headers: { 'X-MBX-APIKEY': key.apiKey },
      body: undefined,
      signal: given.signal,
      timeout: given.timeout ?? 1_000,
    });
  };
}

const executions = () => sandbox.executions('newOrder');

it('answers as over HTTP: judged, logged and dated', async () => {
  const answer = await time.run(createCaller()());
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ symbol: 'BTCUSDT', status: 'NEW' });
  expect(answer.headers).toMatchObject({ date: new Date(time.now()).toUTCString(), 'x-mbx-order-count-1m': '1' });
  expect(sandbox.calls).toMatchObject([{ operationId: 'newOrder', executed: true, status: 200 }]);
});

describe('faults', () => {
  const meet = async (fault: FaultRule, given: { timeout?: number; signal?: AbortSignal } = {}) => {
    sandbox.faults.add(fault);
    const started = time.now();
    const outcome = await time.run(
      createCaller()(given).then(
        ({ status }) => ({ status }),
        ({ name, reason, phase }) => ({ name, reason, phase }),
      ),
    );
    const took = time.now() - started;
    const before = executions();
    await time.settle();
    return { ...outcome, took, before, after: executions() };
  };
  const failure = (reason: string, phase: string) => ({ name: 'DirectFailure', reason, phase });

  it.each<{ fault: FaultRule; expected: object }>([
    { fault: { kind: 'reset-before' }, expected: { ...failure('network', 'sent'), took: 0, after: 0 } },
    { fault: { kind: 'reset-after' }, expected: { ...failure('network', 'sent'), took: 0, after: 1 } },
    { fault: { kind: 'truncated-body' }, expected: { ...failure('network', 'answering'), after: 1 } },
    { fault: { kind: 'silence' }, expected: { ...failure('timeout', 'sent'), took: 1_000, after: 0 } },
    { fault: { kind: 'latency', ms: 600 }, expected: { status: 200, took: 600 } },
    { fault: { kind: 'latency', ms: 1_600 }, expected: { ...failure('timeout', 'sent'), took: 1_000, before: 1 } },
    { fault: { kind: 'slow-body', ms: 100, pieces: 3 }, expected: { status: 200, took: 300 } },
    { fault: { kind: 'late-arrival', ms: 600 }, expected: { status: 200, took: 600, after: 1 } },
    { fault: { kind: 'late-arrival', ms: 4_000 }, expected: { ...failure('timeout', 'sent'), before: 0, after: 1 } },
    {
      fault: { kind: 'late-arrival', ms: 4_000, reset: true },
      expected: { ...failure('network', 'sent'), took: 0, before: 0, after: 1 },
    },
    // Past the receive window the exchange refuses what arrives.
    { fault: { kind: 'late-arrival', ms: 5_001, reset: true }, expected: { before: 0, after: 0 } },
    { fault: { kind: 'html-502' }, expected: { status: 502, after: 0 } },
  ])('$fault.kind', async ({ fault, expected }) => {
    expect(await meet(fault)).toMatchObject(expected);
  });

  it('a connection that was closed after its last answer', async () => {
    sandbox.faults.add({ kind: 'stale-keep-alive' });
    const call = createCaller();
    expect((await time.run(call())).status).toBe(200);
    await expect(time.run(call())).rejects.toMatchObject(failure('network', 'sent'));
    expect((await time.run(call())).status).toBe(200);
    expect(executions()).toBe(2);
  });

  it('a signal: before anything is sent, and after', async () => {
    const controller = new AbortController();
    time.sleep(300).then(() => controller.abort());
    const given = { signal: controller.signal };
    expect(await meet({ kind: 'silence' }, given)).toMatchObject({ ...failure('aborted', 'sent'), took: 300 });
    sandbox.reset();
    expect(await meet({ kind: 'silence' }, given)).toMatchObject(failure('aborted', 'unsent'));
    expect(sandbox.calls).toEqual([]);
  });
});

it('takes real time when none is given', async () => {
  sandbox.faults.add({ kind: 'silence' });
  const request = { method: 'GET', target: '/fapi/v1/time', headers: {}, body: undefined, signal: undefined };
  await expect(sandbox.transport('binance-usdm').send({ ...request, timeout: 5 })).rejects.toMatchObject({
    reason: 'timeout',
  });
});

it('names an API that is not served', () => {
  expect(() => sandbox.transport('bitget-mix')).toThrow('bitget-mix');
});
