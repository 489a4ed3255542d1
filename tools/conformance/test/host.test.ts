import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Host, startHost } from '../src/host/host.ts';
import type { Target } from '../src/suite/target.ts';

let host: Host;
let target: Target;
beforeAll(async () => {
  host = await startHost({ crypto: 'node:crypto', transport: 'node:http', governor: 'own' });
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
