import type { TransportRequest } from '@openderivs/client';
import { accountKind } from '@openderivs/client/bitget';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBitgetUta } from '../src/index.ts';

const settings = { uid: '1', accountMode: 'upgrading', assetMode: 'multi_assets', holdMode: 'one_way_mode' };

/** A client that is answered by this code, and what it has sent. */
function answeredBy(code: string, status = code === '00000' ? 200 : 400) {
  const sent: TransportRequest[] = [];
  const uta = createBitgetUta({
    apiKey: 'key',
    secretKey: 'secret',
    passphrase: 'pass',
    retry: false,
    transport: {
      async send(request) {
        sent.push(request);
        const data = code === '00000' ? settings : null;
        return { status, headers: {}, text: JSON.stringify({ code, msg: 'as it comes', requestTime: 1, data }) };
      },
    },
  });
  return { uta, sent };
}

it.each([
  ['00000', 'unified'],
  ['40084', 'classic'],
  ['25245', 'classic'],
  ['40085', 'unified'],
])('%s tells that an account is %s, by one call that reads', async (code, kind) => {
  const { uta, sent } = answeredBy(code);
  expect(await accountKind(uta)).toBe(kind);
  expect(sent.map(({ method, target }) => `${method} ${target}`)).toEqual(['GET /api/v3/account/settings']);
});

it.each(['40009', '40014', '40099', '40731', '429', '25000'])(
  '%s tells neither, and is thrown as it is',
  async (code) => {
    await expect(accountKind(answeredBy(code).uta)).rejects.toMatchObject({
      exchangeCode: code,
      operation: 'getAccountSettings',
    });
  },
);

it('takes the options of a call', async () => {
  const { uta, sent } = answeredBy('00000');
  await accountKind(uta, { timeout: 1234, headers: { 'x-trace': '7' } });
  expect(sent[0]).toMatchObject({ timeout: 1234, headers: { 'x-trace': '7' } });
});

it('needs a key, and sends nothing without one', async () => {
  await expect(accountKind(createBitgetUta())).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'apiKey' });
});

describe('against the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ apis: ['bitget-uta'] });
  });
  afterAll(() => sandbox.close());

  it.each([
    ['unified', 'unified'],
    ['unifiedReadOnly', 'unified'],
    ['unifiedRsa', 'unified'],
    ['hmac', 'classic'],
  ] as const)('the key %s has a %s account', async (key, kind) => {
    const uta = createBitgetUta({ ...sandbox.credentials.bitget[key], baseUrl: sandbox.urls['bitget-uta'] });
    expect(await accountKind(uta)).toBe(kind);
    uta.close();
  });
});
