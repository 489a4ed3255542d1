import { wsSocket } from '@openderivs/client/ws';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Host, startHost } from '../src/host/host.ts';
import type { Target } from '../src/suite/target.ts';

let host: Host;
let target: Target;
beforeAll(async () => {
  host = await startHost({ crypto: 'node:crypto', transport: 'node:http', governor: 'own', socket: 'ws' });
  target = (await (await fetch(`${host.control}/target`)).json()) as Target;
});
afterAll(() => host.close());

const visits = async (): Promise<unknown> => (await fetch(`${host.control}/visits`)).json();

it('counts who comes to the address that no call may come to, until it is reset', async () => {
  await fetch(`${target.elsewhere}/fapi/v1/positionMargin`, { method: 'POST' });
  expect(await visits()).toBe(1);
  await fetch(`${host.control}/reset`, { method: 'POST' });
  expect(await visits()).toBe(0);
});

it('sends whoever follows a redirect to that address', async () => {
  const fault = { kind: 'redirect', location: `${target.elsewhere}/` };
  await fetch(`${host.control}/fault`, { method: 'POST', body: JSON.stringify(fault) });
  await fetch(`${target.urls['binance-usdm']}/fapi/v1/time`);
  expect(await visits()).toBe(1);
});

it('lets a page of another origin in, and tells nobody else', async () => {
  const url = `${target.urls['bitget-mix']}/api/v2/public/time`;
  const asked = { origin: 'http://page.test', 'access-control-request-headers': 'access-key' };
  const allowed = await fetch(url, { method: 'OPTIONS', headers: asked });
  expect([allowed.status, allowed.headers.get('access-control-allow-headers')]).toEqual([204, 'access-key']);
  const page = await fetch(url, { headers: { origin: asked.origin } });
  expect(page.headers.get('access-control-allow-origin')).toBe(asked.origin);
  expect(await page.json()).toMatchObject({ code: '00000' });
  expect((await fetch(url)).headers.has('access-control-allow-origin')).toBe(false);
});

it('says why a fault that there is not cannot be had', async () => {
  const answer = await fetch(`${host.control}/fault`, { method: 'POST', body: '{' });
  expect(answer.status).toBe(400);
});

it('shows what the exchange sees of sockets, and moves what streams bring', async () => {
  await fetch(`${host.control}/reset`, { method: 'POST' });
  const wish = (path: string, body: unknown) =>
    fetch(`${host.control}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const ask = async (path: string): Promise<unknown> => (await fetch(`${host.control}/${path}`)).json();
  const frames: string[] = [];
  const heard = (count: number) => vi.waitFor(() => expect(frames).toHaveLength(count), 5_000);
  const socket = wsSocket()(`${target.streamUrls['binance-usdm']}/market/stream`, {
    opened: () => socket.send('{"method":"SUBSCRIBE","params":["btcusdt@aggTrade"],"id":1}'),
    message: (text) => frames.push(text),
    alive() {},
    closed() {},
  });
  await heard(1);
  await wish('price', { symbol: 'BTCUSDT', price: '64000' });
  await heard(2);
  expect(frames[1]).toContain('"p":"64000');
  await wish('burst', { first: '9007199254740993', count: 2, filler: 3 });
  await heard(4);
  expect(frames[3]).toMatch(/"a":9007199254740994,.*"padding":"xxx"/);
  expect(await ask('sockets')).toEqual([
    { api: 'binance-usdm', number: 1, route: '/market/stream', subscriptions: ['btcusdt@aggTrade'], waiting: 0 },
  ]);
  expect(await ask('said')).toEqual([{ api: 'binance-usdm', number: 1, text: expect.stringContaining('SUBSCRIBE') }]);
  await wish('socket-fault', { kind: 'cut' });
  await wish('price', { symbol: 'BTCUSDT', price: '64001' });
  await vi.waitFor(async () => expect(await ask('sockets')).toEqual([]), 5_000);
  await socket.close();
  await fetch(`${host.control}/reset`, { method: 'POST' });
  expect(await ask('said')).toEqual([]);
});
