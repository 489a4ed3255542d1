import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Bundle, type RecordedCall, startSandbox } from '../src/index.ts';
import { binance, query, send, signatureOf } from './support/binance.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const bundle: Bundle = {
  paths: {
    '/fapi/v1/widget': {
      get: {
        operationId: 'getWidget',
        security: [],
        'x-result-by': { parameter: 'symbol', present: 'one', absent: 'many' },
        parameters: [{ name: 'symbol', in: 'query', schema: { type: 'string' } }],
        responses: { '200': { $ref: '#/components/responses/Widget' } },
      },
    },
  },
  components: {
    responses: {
      Widget: {
        content: {
          'application/json': {
            examples: { list: { value: [{ id: 1 }, { id: 2 }] }, one: { $ref: '#/components/examples/one' } },
          },
        },
      },
    },
    examples: { one: { value: { id: 3 } } },
  },
};

describe('startSandbox', () => {
  it('serves the APIs asked for, each on a free port of this machine', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm', 'bitget-mix'] });
    expect(Object.keys(sandbox.urls)).toEqual(['binance-usdm', 'bitget-mix']);
    expect(sandbox.urls['binance-usdm']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const before = Date.now();
    const { serverTime } = (await send(`${sandbox.urls['binance-usdm']}/fapi/v1/time`)).json;
    expect(serverTime).toBeGreaterThanOrEqual(before);
    expect(serverTime).toBeLessThanOrEqual(Date.now());
    await sandbox.close();
  });

  it('answers what has no behaviour from its example, the one or the many as a parameter decides', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], bundles: { 'binance-usdm': bundle } });
    const url = `${sandbox.urls['binance-usdm']}/fapi/v1/widget`;
    expect((await send(url)).json).toEqual([{ id: 1 }, { id: 2 }]);
    expect((await send(`${url}?symbol=BTCUSDT`)).json).toEqual({ id: 3 });
    expect(sandbox.executions('getWidget')).toBe(2);
    await sandbox.close();
  });

  it('says what is wrong with its options', async () => {
    await expect(startSandbox({ apis: ['binance-spot' as 'binance-usdm'] })).rejects.toThrow(
      'apis: "binance-spot" is none of binance-usdm, binance-coinm, binance-pm, bitget-mix, bitget-uta.',
    );
    // Not written in TypeScript, it would be a sandbox without a market.
    await expect(startSandbox({ markets: true } as object)).rejects.toThrow('startSandbox: "markets" is unknown');
    const wrong: [given: unknown, said: string][] = [
      [null, 'startSandbox takes an object of options, or none, not null.'],
      [{ apis: 'binance-usdm' }, 'apis must be a list, as in ["binance-usdm"], not "binance-usdm".'],
      [{ apis: ['binance-usdm', 'binance-usdm'] }, 'apis: "binance-usdm" is there twice. Name it once.'],
      [{ ports: { binance: 4801 } }, 'ports: "binance" is none of binance-usdm, binance-coinm,'],
    ];
    for (const [given, said] of wrong) await expect(startSandbox(given as object)).rejects.toThrow(said);
    await expect(startSandbox({ latency: -1 })).rejects.toThrow('latency must not be below zero');
    const empty = { 'binance-usdm': {} as Bundle };
    await expect(startSandbox({ apis: ['binance-usdm'], bundles: empty })).rejects.toThrow('has no "paths"');
    const dangling = { paths: { '/x': { get: { parameters: [{ $ref: '#/components/parameters/No' }] } } } };
    await expect(startSandbox({ apis: ['binance-usdm'], bundles: { 'binance-usdm': dangling } })).rejects.toThrow(
      'refers to #/components/parameters/No',
    );
    await expect(startSandbox({ credentials: [{ exchange: 'binance', apiKey: 'k' }] })).rejects.toThrow(
      'key "k" has neither secretKey nor publicKey',
    );
  });

  it('closes what it opened when a port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    await expect(startSandbox({ ports: { 'binance-coinm': port } })).rejects.toThrow('EADDRINUSE');
    holder.close();
  });

  it('ends every connection when it closes, also those that wait', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'] });
    sandbox.faults.add({ kind: 'silence' });
    sandbox.faults.add({ kind: 'latency', ms: 60_000 });
    const url = `${sandbox.urls['binance-usdm']}/fapi/v1/time`;
    const waiting = [fetch(url), fetch(url)].map((answer) => expect(answer).rejects.toThrow('fetch failed'));
    while (sandbox.calls.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await sandbox.close();
    await Promise.all(waiting);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('takes keys of one’s own, with a role and an account', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const pem = { format: 'pem', type: 'spki' } as const;
    const key = {
      apiKey: 'mykeymykeymykeymykey',
      privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    };
    const sandbox = await startSandbox({
      now: () => testTime,
      latency: 1,
      apis: ['binance-usdm'],
      credentials: [
        {
          exchange: 'binance',
          apiKey: key.apiKey,
          publicKey: publicKey.export(pem).toString(),
          account: 'mine',
          roles: ['USER_DATA'],
        },
      ],
    });
    const call = binance(() => sandbox, 'binance-usdm', key);
    expect((await call('GET', '/fapi/v1/openOrders')).status).toBe(200);
    expect((await call('POST', '/fapi/v1/multiAssetsMargin', { multiAssetsMargin: 'true' })).json.code).toBe(-2015);
    expect(sandbox.account('mine').book().multiAssets).toBe(false);
    await sandbox.close();
  });
});

describe('the log of calls', () => {
  const told: RecordedCall[] = [];
  const sandbox = useSandbox({ onCall: (call) => told.push(call) });

  it('names what was sent, and keeps no value', async () => {
    const { apiKey, secretKey } = sandbox().credentials.binance.hmac;
    const parameters = query({ symbol: 'BTCUSDT' });
    const body = query({ marginType: 'ISOLATED', timestamp: testTime });
    const signature = signatureOf({ apiKey, secretKey }, parameters + body);
    await send(`${sandbox().urls['binance-usdm']}/fapi/v1/marginType?${parameters}`, {
      method: 'POST',
      headers: { 'X-MBX-APIKEY': apiKey, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `${body}&signature=${signature}`,
    });
    expect(sandbox().calls).toEqual([
      {
        api: 'binance-usdm',
        operationId: 'changeMarginType',
        method: 'POST',
        path: '/fapi/v1/marginType',
        query: ['symbol'],
        body: ['marginType', 'timestamp'],
        at: testTime,
        executed: true,
        refused: undefined,
        status: 200,
        fault: undefined,
      },
    ]);
    expect(told.at(-1)).toEqual(sandbox().calls[0]);
    const kept = JSON.stringify(sandbox().calls);
    for (const secret of [apiKey, secretKey, signature]) expect(kept).not.toContain(secret);
  });

  it('begins anew after a reset, like everything else', async () => {
    const call = binance(sandbox, 'binance-usdm');
    await call('POST', '/fapi/v1/multiAssetsMargin', { multiAssetsMargin: 'true' });
    sandbox().clock.advance(500);
    sandbox().reset();
    expect(sandbox().calls).toEqual([]);
    expect(sandbox().clock.skew()).toBe(0);
    expect((await call('GET', '/fapi/v1/multiAssetsMargin')).json).toEqual({ multiAssetsMargin: false });
  });

  it('knows calls that no operation answers', async () => {
    await send(`${sandbox().urls['binance-pm']}/papi/v9/nothing?a=1`);
    expect(sandbox().calls).toMatchObject([{ operationId: undefined, query: ['a'], refused: -5000, status: 404 }]);
  });
});
