import { expect, it, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../src/index.ts';
import { startExchanges } from '../src/start-exchanges.ts';
import { invented } from './invented/exchange.ts';
import { testTime } from './support/sandbox.ts';

const signed = [{ AccessSign: ['TRADE'] }];
const answers = (example: unknown) => ({ 200: { content: { 'application/json': { example } } } });
const query = (name: string) => ({ name, in: 'query', schema: { type: 'string' } });

const bundle = {
  openapi: '3.1.0',
  paths: {
    '/orders': {
      post: {
        operationId: 'takeOrder',
        security: signed,
        parameters: ['symbol', 'side', 'quantity'].map(query),
        responses: answers({ order: '1' }),
      },
    },
    '/fills': { get: { operationId: 'listFills', security: signed, parameters: [], responses: answers([]) } },
    '/news': { get: { operationId: 'readNews', parameters: [], responses: answers({ news: 'none' }) } },
  },
};

it('serves an exchange that is a folder, with state, faults and prices, and touches no other file', async () => {
  const bundles = { 'invented-perps': bundle } as SandboxOptions['bundles'] & object;
  const sandbox = await startExchanges([invented], { bundles, now: () => testTime });
  onTestFinished(() => sandbox.close());
  const url: string | undefined = Object.values(sandbox.urls)[0];
  const send = async (method: string, path: string, key = 'sesame') => {
    const response = await fetch(`${url}${path}`, { method, headers: { key } });
    return { status: response.status, json: await response.json() };
  };

  expect(await send('GET', '/news', '')).toEqual({ status: 200, json: { ok: { news: 'none' } } });
  expect(await send('GET', '/nothing')).toMatchObject({ status: 403, json: { no: { code: 'no-GET-/nothing' } } });
  expect(await send('GET', '/fills', 'guess')).toMatchObject({ json: { no: { code: 'unknown-key' } } });

  sandbox.setPrice('GOLDUSD', '2000');
  await send('POST', '/orders?symbol=GOLDUSD&side=long&quantity=3');
  sandbox.setPrice('GOLDUSD', '2100');
  expect((await send('GET', '/fills')).json).toEqual({
    ok: [{ price: '2000.01', quantity: '3', commission: '6.00003' }],
  });
  const book = sandbox.account('someone').book();
  expect(book.positions).toMatchObject([{ symbol: 'GOLDUSD', amount: '3', entryPrice: '2000.01' }]);
  expect(book.balance('USD')).toBe('9993.99997');

  sandbox.faults.add({ kind: 'code', code: 'busy', executed: false });
  expect(await send('GET', '/fills')).toMatchObject({ status: 403, json: { no: { code: 'busy' } } });
  sandbox.faults.add({ kind: 'rate-limited' });
  expect(await send('GET', '/fills')).toMatchObject({ status: 429, json: { no: { code: 'slower' } } });
  expect(sandbox.executions('takeOrder')).toBe(1);
  expect(sandbox.credentials).toEqual({ invented: { open: { apiKey: 'sesame' } } });
});
