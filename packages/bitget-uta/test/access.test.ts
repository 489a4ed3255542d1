import type { Transport, TransportRequest } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { callByName } from '@openderivs/described';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BitgetUtaOptions, createBitgetUta } from '../src/index.ts';

const contract = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const leverage = { ...contract, leverage: '7' } as const;

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
const connect = (options: BitgetUtaOptions) =>
  createBitgetUta({ baseUrl: sandbox.urls['bitget-uta'], transport, ...options });

const headerNames = (request: TransportRequest | undefined): string[] =>
  Object.keys(request?.headers ?? {}).map((name) => name.toLowerCase());

beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['bitget-uta'] });
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
    const { apiKey, passphrase } = sandbox.credentials.bitget.unified;
    await connect(sandbox.credentials.bitget.unified).getPositionInfo(contract);
    expect(headerNames(sent[0])).toEqual(expect.arrayContaining(signing));
    const headers = Object.fromEntries(Object.entries(sent[0]?.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]));
    expect(headers).toMatchObject({ 'access-key': apiKey, 'access-passphrase': passphrase });
    expect(sent[0]?.target).toBe('/api/v3/position/current-position?category=USDT-FUTURES&symbol=BTCUSDT');
  });

  it('name JSON where there is a body, which holds what was given and nothing else', async () => {
    await connect(sandbox.credentials.bitget.unified).setLeverage(leverage);
    expect(headerNames(sent[0])).toEqual(expect.arrayContaining([...signing, 'content-type']));
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(leverage);
    expect(sent[0]?.target).toBe('/api/v3/account/set-leverage');
  });

  it('are none of a key on a public call, even of a client that has one', async () => {
    await connect(sandbox.credentials.bitget.unified).getTickers(contract);
    for (const name of [...signing, 'paptrading']) expect(headerNames(sent[0])).not.toContain(name);
  });
});

describe('keys', () => {
  it.each(['unified', 'unifiedRsa'] as const)('sign with %s', async (kind) => {
    const uta = connect(sandbox.credentials.bitget[kind]);
    await uta.getPositionInfo(contract);
    await uta.setLeverage(leverage);
    expect(sandbox.calls.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  it('sign a body that is a list', async () => {
    const order = { ...contract, side: 'buy', orderType: 'market', qty: '0.01' } as const;
    const [receipt] = await connect(sandbox.credentials.bitget.unified).placeBatchOrders([order]);
    expect(receipt).toMatchObject({ code: '00000' });
  });

  it('sign what is not ASCII as the exchange reads it', async () => {
    const uta = connect(sandbox.credentials.bitget.unified);
    await uta.getPositionInfo({ category: 'USDT-FUTURES', symbol: '龙虾USDT' });
    expect(sandbox.calls.map(({ refused }) => refused)).toEqual([undefined]);
  });

  it('of a classic account are told as such', async () => {
    const call = connect(sandbox.credentials.bitget.hmac).setLeverage(leverage);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40084', outcome: 'refused' });
    await expect(call).rejects.toThrow(/A classic account: use @openderivs\/bitget-mix/);
  });

  it('of an account that was switched are refused from then on, and taken again after the way back', async () => {
    const uta = connect(sandbox.credentials.bitget.unified);
    await uta.switchAccount({});
    await expect(uta.getAccountSettings()).rejects.toMatchObject({ exchangeCode: '40084' });
    sandbox.account('bitget-unified').switchTo('unified');
    expect(await uta.getAccountSettings()).toMatchObject({ holdMode: 'one_way_mode' });
  });

  it('of a unified account are refused by the classic paths', async () => {
    const { unified } = sandbox.credentials.bitget;
    const query = { productType: 'USDT-FUTURES' };
    const call = callByName(connect(unified), 'GET', '/api/v2/mix/account/accounts', { params: { query } });
    await expect(call).resolves.toMatchObject({ error: { code: '40085' } });
  });

  it('that may only read are told as such', async () => {
    const call = connect(sandbox.credentials.bitget.unifiedReadOnly).setLeverage(leverage);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40014', outcome: 'refused' });
  });

  it('are asked for by name where there is none, and nothing is sent', async () => {
    await expect(connect({}).setLeverage(leverage)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'apiKey' });
    expect(sent).toEqual([]);
  });
});

describe('demo trading', () => {
  it('sends paptrading with every call, signed or not', async () => {
    const uta = connect({ ...sandbox.credentials.bitget.unifiedDemo, environment: 'demo' });
    await uta.getTickers(contract);
    await uta.setLeverage(leverage);
    expect(sent.map(({ headers }) => headers.paptrading)).toEqual(['1', '1']);
    expect(sandbox.account('bitget-unified-demo').book().settings('BTCUSDT').leverage).toBe(7);
    expect(sandbox.account('bitget-unified').book().settings('BTCUSDT').leverage).toBe(20);
  });

  it.each([
    ['a demo key on production', 'unifiedDemo', 'production'],
    ['a production key on demo', 'unified', 'demo'],
  ] as const)('is kept apart: %s is refused', async (_what, kind, environment) => {
    const call = connect({ ...sandbox.credentials.bitget[kind], environment }).setLeverage(leverage);
    await expect(call).rejects.toMatchObject({ exchangeCode: '40099', outcome: 'refused' });
  });
});

describe('the envelope', () => {
  it('is taken off by named methods and left by the verbs', async () => {
    const uta = connect(sandbox.credentials.bitget.unified);
    expect(await uta.getServerTime()).toEqual({ serverTime: expect.stringMatching(/^\d{13}$/) });
    const { data } = await uta.GET('/api/v3/public/time');
    expect(data).toMatchObject({ code: '00000', msg: 'success', data: { serverTime: expect.any(String) } });
  });

  it('of a refusal is an error whatever the status', async () => {
    sandbox.faults.add({ kind: 'code', code: '45110', msg: 'less than the minimum amount 5 USDT', status: 200 });
    const call = connect(sandbox.credentials.bitget.unified).setLeverage(leverage);
    await expect(call).rejects.toMatchObject({ exchangeCode: '45110', status: 200, outcome: 'refused' });
  });

  it('that is missing, as of a body of zero bytes, leaves a write open and lets a read go again', async () => {
    const uta = connect(sandbox.credentials.bitget.unified);
    const order = { ...contract, side: 'buy', orderType: 'market', qty: '0.01', reduceOnly: 'no' } as const;
    sandbox.faults.add({ kind: 'empty-body', operation: 'placeOrder' });
    await expect(uta.placeOrder(order)).rejects.toMatchObject({ outcome: 'unknown' });
    sandbox.faults.add({ kind: 'empty-body', operation: 'getPositionInfo' });
    expect(await uta.getPositionInfo(contract)).toMatchObject({ list: [{ total: '0.01' }] });
    expect(sandbox.executions('placeOrder')).toBe(1);
  });
});

describe('the clock', () => {
  it.each([
    ['behind', -90_000],
    ['ahead', 90_000],
  ])('follows an exchange whose clock is %s, reading its time once', async (_where, milliseconds) => {
    sandbox.clock.advance(milliseconds);
    const uta = connect(sandbox.credentials.bitget.unified);
    await uta.setLeverage(leverage);
    await uta.getPositionInfo(contract);
    expect(sandbox.calls.map(({ operationId, refused }) => [operationId, refused])).toEqual([
      ['setLeverage', '40008'],
      ['getServerTime', undefined],
      ['setLeverage', undefined],
      ['getPositionInfo', undefined],
    ]);
    expect(sandbox.executions('setLeverage')).toBe(1);
  });
});
