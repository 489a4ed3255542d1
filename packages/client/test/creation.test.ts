import { describe, expect, it, vi } from 'vitest';
import { createTransport as createFetch } from '../src/transport/fetch.ts';
import { createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { moveTimers } from './support/moved-timers.ts';
import { arrived, closedPort, startRawServer } from './support/raw-server.ts';
import { failureOf, openTransport, requestTo, transportNames } from './support/transports.ts';

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

it('starts no timer, opens nothing and sends nothing', async () => {
  const before = process.getActiveResourcesInfo().sort();
  const fetch = vi.fn<typeof globalThis.fetch>();
  const transports = transportNames.map((name) => openTransport(name));
  const clients = [
    createBinance(),
    createBitget(),
    createBinance({ fetch, retry: {}, mintIds: true }),
    ...transports.map((transport) => createBinance({ transport })),
  ];
  expect(process.getActiveResourcesInfo().sort()).toEqual(before);
  await arrived();
  expect(process.getActiveResourcesInfo().sort()).toEqual(before);
  expect(fetch).not.toHaveBeenCalled();
  expect(clients).toHaveLength(6);
});

it('asks no clock and no chance', () => {
  const timing = { wallClock: vi.fn(), monotonic: vi.fn(), sleep: vi.fn(), random: vi.fn() };
  createBinance({ timing });
  for (const ask of Object.values(timing)) expect(ask).not.toHaveBeenCalled();
});

describe.each(transportNames)('%s leaves no timer behind', (name) => {
  it('after an answer', async () => {
    const server = await startRawServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
    const before = timers();
    const transport = openTransport(name);
    for (const timeout of [60_000, 70_000]) await transport.send(requestTo(server.origin, { timeout }));
    transport.close?.();
    await arrived();
    // undici keeps one timer of its own for all connections.
    expect(timers() - before).toBeLessThanOrEqual(name === 'node' ? 0 : 1);
  });

  it('after a failure', async () => {
    const before = timers();
    const transport = openTransport(name);
    const origin = `http://127.0.0.1:${await closedPort()}`;
    for (const timeout of [60_000, 70_000]) await failureOf(transport.send(requestTo(origin, { timeout })));
    expect(timers() - before).toBeLessThanOrEqual(name === 'node' ? 0 : 1);
  });

  it('on the signal of its caller, which may serve many calls', async () => {
    const server = await startRawServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const transport = openTransport(name);
    for (let calls = 0; calls < 3; calls += 1) await transport.send(requestTo(server.origin, { signal }));
    expect(added.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('a path that HTTP cannot carry', () => {
  it.each(['node', 'undici'] as const)('is refused by %s, unsent and without a timer left', async (name) => {
    const server = await startRawServer(() => {});
    const before = timers();
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin, { target: '/龙 \n' })));
    expect(failure).toMatchObject({ reason: 'network', phase: 'unsent' });
    expect(timers() - before).toBeLessThanOrEqual(name === 'node' ? 0 : 1);
    expect(server.requests).toEqual([]);
  });
});

describe('a fetch of the caller’s own', () => {
  it('is handed what is final, and asked not to follow redirects', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{"orderId":1}'));
    const client = createBinance({ fetch });
    await client.newOrder({ symbol: 'X' });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toMatch(/^https:\/\/fapi\.binance\.com\/fapi\/v1\/order\?symbol=X&timestamp=\d+&signature=\w{64}$/);
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual', headers: { 'X-MBX-APIKEY': 'key-of-the-tests' } });
  });

  it('is looked up at each call where none was given', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"late":true}'));
    try {
      expect((await createFetch().send(requestTo('http://127.0.0.1:9'))).text).toBe('{"late":true}');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each([
    ['never comes back', () => new Promise<Response>(() => {})],
    ['never ends its answer', async () => new Response(new ReadableStream({ start: () => {} }))],
  ])('that knows no signal and %s does not hold up a call', async (_, fetch) => {
    const moveBy = moveTimers();
    const begun = vi.fn(fetch);
    const client = createBinance({ fetch: begun, timeout: 20 });
    const late = ended(client.newOrder({ symbol: 'X' }));
    await vi.waitUntil(() => begun.mock.calls.length > 0);
    moveBy(20);
    expect(await late).toMatchObject({
      outcome: 'unknown',
      cause: { code: 'TIMEOUT' },
    });
    const controller = new AbortController();
    const call = ended(client.queryOrder({ symbol: 'X' }, { signal: controller.signal, timeout: 60_000 }));
    await arrived();
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', outcome: 'refused' });
  });

  it('that shows a hidden redirect has it taken for one', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const client = createBinance({ fetch: async () => hidden });
    expect(await ended(client.newOrder({ symbol: 'X' }))).toMatchObject({ outcome: 'unknown', cause: { status: 307 } });
  });

  it('that followed a redirect all the same has its answer refused', async () => {
    const followed = Object.defineProperty(new Response('{"orderId":1}'), 'redirected', { value: true });
    const client = createBinance({ fetch: async () => followed });
    expect(await ended(client.newOrder({ symbol: 'X' }))).toMatchObject({
      outcome: 'unknown',
      cause: { code: 'UNREADABLE_RESPONSE', status: 307 },
    });
  });
});
