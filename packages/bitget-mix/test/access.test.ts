import type { Transport, TransportRequest } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BitgetMixOptions, createBitgetMix } from '../src/index.ts';

const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
const marginMode = { ...contract, marginCoin: 'USDT', marginMode: 'isolated' } as const;

let sandbox: Sandbox;
let sent: TransportRequest[];
const inner = createTransport();
const transport: Transport = {
  send: (request) => {
    sent.push(request);
    return inner.send(request);
  },
};

/** A client for the sandbox whose requests are kept. */
const connect = (options: BitgetMixOptions) =>
  createBitgetMix({ baseUrl: sandbox.urls['bitget-mix'], transport, ...options });

const headerNames = (request: TransportRequest | undefined): string[] =>
  Object.keys(request?.headers ?? {}).map((name) => name.toLowerCase());

beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['bitget-mix'] });
});
beforeEach(() => {
  sandbox.reset();
  sent = [];
});
afterAll(async () => {
  inner.close?.();
  await sandbox.close();
});

const signing = ['access-key', 'access-sign', 'access-passphrase', 'access-timestamp'];

describe('headers', () => {
  it('are the four of the signature on a signed call, and none of them in the address', async () => {
    const { apiKey, passphrase } = sandbox.credentials.bitget.hmac;
    await connect(sandbox.credentials.bitget.hmac).getSingleAccount({ ...contract, marginCoin: 'USDT' });
    expect(headerNames(sent[0])).toEqual(expect.arrayContaining(signing));
    const headers = Object.fromEntries(Object.entries(sent[0]?.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]));
    expect(headers).toMatchObject({ 'access-key': apiKey, 'access-passphrase': passphrase });
    expect(Number(headers['access-timestamp'])).toBeGreaterThan(1_700_000_000_000);
    expect(sent[0]?.target).toBe('/api/v2/mix/account/account?symbol=BTCUSDT&productType=USDT-FUTURES&marginCoin=USDT');
  });

  it('name JSON where there is a body, which holds what was given and nothing else', async () => {
    await connect(sandbox.credentials.bitget.hmac).changeMarginMode(marginMode);
    expect(headerNames(sent[0])).toEqual(expect.arrayContaining([...signing, 'content-type']));
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(marginMode);
    expect(sent[0]?.target).toBe('/api/v2/mix/account/set-margin-mode');
  });

  it('are none of a key on a public call, even of a client that has one', async () => {
    await connect(sandbox.credentials.bitget.hmac).getTicker(contract);
    for (const name of [...signing, 'paptrading']) expect(headerNames(sent[0])).not.toContain(name);
  });
});

describe('keys', () => {
  it.each(['hmac', 'rsa'] as const)('sign with %s', async (kind) => {
    const bitget = connect(sandbox.credentials.bitget[kind]);
    await bitget.getSingleAccount({ ...contract, marginCoin: 'USDT' });
    await bitget.changeMarginMode(marginMode);
    expect(sandbox.calls.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  it('sign what is not ASCII as the exchange reads it', async () => {
    const bitget = connect(sandbox.credentials.bitget.hmac);
    await bitget.getSingleAccount({ symbol: '龙虾USDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' });
    expect(sandbox.calls.map(({ refused }) => refused)).toEqual([undefined]);
  });

  it('of a unified account are told as such', async () => {
    const call = connect(sandbox.credentials.bitget.unified).changeMarginMode(marginMode);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40085', outcome: 'refused' });
    await expect(call).rejects.toThrow(/unified account: use @openderivs\/bitget-uta/);
  });

  it('of a classic account are told as such on the paths of unified ones', async () => {
    sandbox.faults.add({ kind: 'code', code: '40084', msg: 'classic account', status: 400 });
    const call = connect(sandbox.credentials.bitget.hmac).changeMarginMode(marginMode);
    await expect(call).rejects.toThrow(/classic account: use @openderivs\/bitget-mix/);
  });

  it('that may only read are told as such', async () => {
    const call = connect(sandbox.credentials.bitget.readOnly).changeMarginMode(marginMode);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40014', outcome: 'refused' });
  });

  it('are asked for by name where there is none, and nothing is sent', async () => {
    await expect(connect({}).changeMarginMode(marginMode)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'apiKey',
    });
    expect(sent).toEqual([]);
  });
});

describe('demo trading', () => {
  it('sends paptrading with every call, signed or not', async () => {
    const bitget = connect({ ...sandbox.credentials.bitget.demo, environment: 'demo' });
    await bitget.getTicker(contract);
    await bitget.changeMarginMode(marginMode);
    expect(sent.map(({ headers }) => headers.paptrading)).toEqual(['1', '1']);
    expect(sandbox.account('bitget-demo').book().settings('BTCUSDT').isolated).toBe(true);
    expect(sandbox.account('bitget').book().settings('BTCUSDT').isolated).toBe(false);
  });

  it.each([
    ['a demo key on production', 'demo', 'production'],
    ['a production key on demo', 'hmac', 'demo'],
  ] as const)('is kept apart: %s is refused', async (_what, kind, environment) => {
    const call = connect({ ...sandbox.credentials.bitget[kind], environment }).changeMarginMode(marginMode);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40099', outcome: 'refused' });
  });
});

describe('the envelope', () => {
  it('is taken off by named methods and left by the verbs', async () => {
    const bitget = connect(sandbox.credentials.bitget.hmac);
    expect(await bitget.getServerTime()).toEqual({ serverTime: expect.stringMatching(/^\d{13}$/) });
    const { data } = await bitget.GET('/api/v2/public/time');
    expect(data).toMatchObject({ code: '00000', msg: 'success', data: { serverTime: expect.any(String) } });
  });

  it('of a refusal is an error whatever the status', async () => {
    sandbox.faults.add({ kind: 'code', code: '45110', msg: 'less than the minimum amount 5 USDT', status: 200 });
    const call = connect(sandbox.credentials.bitget.hmac).changeMarginMode(marginMode);
    await expect(call).rejects.toMatchObject({ exchangeCode: '45110', status: 200, outcome: 'refused' });
  });
});

describe('the clock', () => {
  it.each([
    ['behind', -90_000],
    ['ahead', 90_000],
  ])('follows an exchange whose clock is %s, reading its time once', async (_where, milliseconds) => {
    sandbox.clock.advance(milliseconds);
    const bitget = connect(sandbox.credentials.bitget.hmac);
    await bitget.changeMarginMode(marginMode);
    await bitget.getSingleAccount({ ...contract, marginCoin: 'USDT' });
    expect(sandbox.calls.map(({ operationId, refused }) => [operationId, refused])).toEqual([
      ['changeMarginMode', '40008'],
      ['getServerTime', undefined],
      ['changeMarginMode', undefined],
      ['getSingleAccount', undefined],
    ]);
    expect(sandbox.executions('changeMarginMode')).toBe(1);
  });
});
