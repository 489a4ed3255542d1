import { accountKind } from '@openderivs/client/bitget';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createBitgetMix } from '../src/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['bitget-mix'] });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const kindOf = (key: keyof Sandbox['credentials']['bitget'], change: object = {}) => {
  const client = createBitgetMix({
    baseUrl: sandbox.urls['bitget-mix'],
    ...sandbox.credentials.bitget[key],
    ...change,
  } as never);
  return accountKind(client).finally(() => client.close());
};

it.each([
  ['hmac', 'classic'],
  ['readOnly', 'classic'],
  ['unified', 'unified'],
] as const)('the key %s has a %s account', async (key, kind) => {
  expect(await kindOf(key)).toBe(kind);
  expect(sandbox.calls.map(({ operationId }) => operationId)).toEqual(['getSingleAccount']);
});

it('knows a unified account by a key of a classic client that may do nothing here', async () => {
  sandbox.faults.add({ kind: 'code', code: '40085', msg: 'unified account', status: 400 });
  expect(await kindOf('hmac', { secretKey: 'another' })).toBe('unified');
});

it.each(['40014', '40731'])('%s tells neither, and is thrown as it is', async (code) => {
  sandbox.faults.add({ kind: 'code', code, msg: 'no', status: 400 });
  await expect(kindOf('hmac')).rejects.toMatchObject({ exchangeCode: code, operation: 'getSingleAccount' });
});
