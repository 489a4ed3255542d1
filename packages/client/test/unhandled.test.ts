import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createBinance, type TestClient } from './support/api.ts';
import { startExchange } from './support/exchange.ts';

/** Rejections that nobody heard of, as Node would end the process for them. */
let unheard: unknown[];
let client: TestClient<'newOrder'>;

beforeEach(async () => {
  unheard = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => unheard.push(reason));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
  const exchange = await startExchange({ status: 400, body: { code: -2010, msg: 'no' } });
  client = createBinance({ baseUrl: exchange.baseUrl });
});

const refused = { exchangeCode: -2010 };
/** Node tells of unheard rejections after the microtasks of a turn. */
const settled = () => pause(5);

it('is what this test can see at all', async () => {
  void client.newOrder({ symbol: 'X' });
  await vi.waitUntil(() => unheard.length, { timeout: 120_000 });
  expect(unheard).toMatchObject([refused]);
});

it.each<[string, (call: ReturnType<typeof client.newOrder>) => Promise<unknown>]>([
  ['the data', (call) => call],
  ['the response', (call) => call.withResponse()],
  ['the verdict', (call) => call.verdict().then(({ outcome }) => Promise.reject({ ...refused, outcome }))],
  ['the response after the data', (call) => call.catch(() => call.withResponse())],
  [
    'the data alone of a call whose response was asked for',
    (call) => {
      call.withResponse();
      return call;
    },
  ],
  ['the response and the data', (call) => Promise.all([call.withResponse(), call])],
])('no rejection goes unheard by a caller who asks for %s', async (_, ask) => {
  await expect(ask(client.newOrder({ symbol: 'X' }))).rejects.toMatchObject(refused);
  await settled();
  expect(unheard).toEqual([]);
});

it('bad input is heard the same way', async () => {
  await expect(client.newOrder({}).withResponse()).rejects.toMatchObject({ field: 'symbol' });
  await settled();
  expect(unheard).toEqual([]);
});

it('an abort during the call leaves nothing behind', async () => {
  const controller = new AbortController();
  const call = client.newOrder({ symbol: 'X' }, { signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
  await settled();
  expect(unheard).toEqual([]);
});
