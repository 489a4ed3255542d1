import { describe, expect, it, onTestFinished } from 'vitest';
import { type Api, createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '../src/index.ts';
import type { Answer } from './support/answer.ts';
import { conform } from './support/conform.ts';
import { testTime } from './support/sandbox.ts';
import { type Listening, listen } from './support/streams.ts';

const minute = 60_000;
const hour = 60 * minute;

const apis = [
  ['binance-usdm', '/fapi/v1/listenKey', '/private/ws/', 'usdm'],
  ['binance-coinm', '/dapi/v1/listenKey', '/ws/', 'coinm'],
  ['binance-pm', '/papi/v1/listenKey', '/pm/ws/', 'pm-um'],
] as const;

const paths: { readonly [api: string]: string } = Object.fromEntries(apis.map(([api, path]) => [api, path]));

interface Place {
  readonly sandbox: Sandbox;
  readonly time: VirtualTime;
  /** A call for the listen key of an API, with a key and no signature. */
  call(method: 'POST' | 'PUT' | 'DELETE', api?: Api, apiKey?: string): Promise<Answer>;
  start(api?: Api): Promise<string>;
  /** Lets time pass, after which a key that is due has ended. */
  pass(milliseconds: number): Promise<void>;
  open(path: string, api?: Api, hello?: readonly object[]): Promise<Listening>;
}

const startPlace = async (withWorld: boolean): Promise<Place> => {
  const time = createVirtualTime(testTime);
  const other = { exchange: 'binance', apiKey: 'otherAccountsKey', secretKey: 'other', account: 'other' } as const;
  const credentials = [other];
  const sandbox = await startSandbox(withWorld ? { world: { time }, credentials } : { now: time.now, credentials });
  onTestFinished(() => sandbox.close());
  const { hmac } = sandbox.credentials.binance;
  const call: Place['call'] = async (method, api = 'binance-usdm', apiKey = hmac.apiKey) => {
    const target = paths[api] ?? '';
    const transport = sandbox.transport(api, { sleep: time.sleep });
    const request = { method, target, headers: { 'X-MBX-APIKEY': apiKey }, body: undefined };
    const { status, headers, text } = await transport.send({ ...request, signal: undefined, timeout: minute });
    const answer = { status, headers: new Headers(headers), text, json: JSON.parse(text) };
    // Descriptions are read from files, during which no time may pass.
    await time.hold(conform(api, method, target, answer));
    return answer;
  };
  return {
    sandbox,
    time,
    call,
    start: async (api) => (await call('POST', api)).json.listenKey,
    pass: async (milliseconds) => {
      await time.run(time.sleep(milliseconds));
      // Without a world keys are asked for at a call of their account, whichever that is.
      if (!withWorld) for (const [api] of apis) await call('PUT', api);
    },
    open: async (path, api = 'binance-usdm', hello = []) => {
      const listening = listen(sandbox, api, time, path, hello);
      await time.run(time.sleep(10));
      return listening;
    },
  };
};

const gone = { status: 400, json: { code: -1125, msg: 'This listenKey does not exist.' } };

describe.each([
  ['with a world', true],
  ['without a world', false],
] as const)('a listen key %s', (_title, withWorld) => {
  it.each(apis)('of %s is one for all programs of the account until it is closed', async (api) => {
    const { call, start } = await startPlace(withWorld);
    expect(await call('PUT', api)).toMatchObject(gone);
    expect(await call('DELETE', api)).toMatchObject(gone);
    const key = await start(api);
    expect(key).toMatch(/^[A-Za-z0-9]{64}$/);
    expect(await start(api)).toBe(key);
    const kept = api === 'binance-pm' ? {} : { listenKey: key };
    expect(await call('PUT', api)).toMatchObject({ status: 200, json: kept });
    expect(await call('DELETE', api)).toMatchObject({ status: 200, json: {} });
    expect(await call('PUT', api)).toMatchObject(gone);
    const next = await start(api);
    expect(next).toMatch(/^[A-Za-z0-9]{64}$/);
    expect(next).not.toBe(key);
  });

  it('is another one in each product and account, and the same ones in every run', async () => {
    const keysOf = async (): Promise<readonly string[]> => {
      const { call, start } = await startPlace(withWorld);
      const other = (await call('POST', 'binance-usdm', 'otherAccountsKey')).json.listenKey;
      return [await start(), await start('binance-coinm'), await start('binance-pm'), other];
    };
    const keys = await keysOf();
    expect(new Set(keys).size).toBe(4);
    expect(await keysOf()).toEqual(keys);
  });

  it('is shared by every API key of an account, and closed for all of them', async () => {
    const { sandbox, call, start } = await startPlace(withWorld);
    const { apiKey } = sandbox.credentials.binance.ed25519;
    const key = await start();
    expect((await call('POST', 'binance-usdm', apiKey)).json).toEqual({ listenKey: key });
    expect((await call('DELETE', 'binance-usdm', apiKey)).status).toBe(200);
    expect(await call('PUT')).toMatchObject(gone);
  });

  it('is valid for 60 minutes from the call that last started or kept it', async () => {
    const { time, call, start } = await startPlace(withWorld);
    const key = await start();
    await time.run(time.sleep(hour - 1));
    expect((await call('PUT')).status).toBe(200);
    await time.run(time.sleep(hour - 1));
    expect(await start()).toBe(key);
    await time.run(time.sleep(hour));
    expect(await call('PUT')).toMatchObject(gone);
    expect(await start()).not.toBe(key);
  });

  it.each(apis)('of %s tells the sockets that are open on it of its end, once', async (api, _path, route) => {
    const { sandbox, start, pass, open } = await startPlace(withWorld);
    const key = await start(api);
    const endsAt = sandbox.clock.now() + hour;
    const heard = await open(route + key, api);
    expect(sandbox.sockets).toMatchObject([{ account: 'binance', subscriptions: ['<listenKey>'] }]);
    await pass(hour);
    const event = { e: 'listenKeyExpired', E: endsAt };
    expect(heard.frames).toEqual([api === 'binance-pm' ? event : { ...event, listenKey: key }]);
    expect(await start(api)).not.toBe(key);
    await pass(2 * hour);
    expect(heard.frames).toHaveLength(1);
    expect(heard.ended.code).toBeUndefined();
    expect(sandbox.sockets).toMatchObject([{ account: 'binance', subscriptions: ['<listenKey>'] }]);
  });

  it('tells them when it is closed, at that moment', async () => {
    const { sandbox, time, call, start, open } = await startPlace(withWorld);
    const key = await start();
    const heard = await open(`/private/ws?listenKey=${key}`);
    await time.run(time.sleep(minute));
    const closedAt = sandbox.clock.now();
    await call('DELETE');
    await time.run(time.sleep(10));
    expect(heard.frames).toEqual([{ e: 'listenKeyExpired', E: closedAt, listenKey: key }]);
  });

  it('tells those that named the event, wrapped as all they hear', async () => {
    const { sandbox, time, call, start, open } = await startPlace(withWorld);
    const key = await start();
    const named = await open(`/private/stream?listenKey=${key}&events=ACCOUNT_UPDATE/listenKeyExpired`);
    const unnamed = await open(`/private/stream?listenKey=${key}&events=ACCOUNT_UPDATE`);
    const asked = await open('/private/stream', 'binance-usdm', [{ method: 'SUBSCRIBE', params: [key], id: 1 }]);
    const left = await open(`/private/ws/${key}`, 'binance-usdm', [{ method: 'UNSUBSCRIBE', params: [key], id: 1 }]);
    expect(sandbox.sockets.map(({ account }) => account)).toEqual(['binance', 'binance', 'binance', undefined]);
    expect(JSON.stringify(sandbox.sockets.map(({ subscriptions }) => subscriptions))).not.toContain(key);
    await call('DELETE');
    await time.run(time.sleep(10));
    expect(named.streams()).toEqual(new Set([`${key}@listenKeyExpired`]));
    expect(asked.of(key)).toMatchObject([{ e: 'listenKeyExpired', listenKey: key }]);
    expect(unnamed.frames).toEqual([]);
    expect(left.frames).toEqual([{ result: null, id: 1 }]);
  });

  it('opens nothing on another route, of another product, or once it has ended', async () => {
    const { sandbox, call, start, open } = await startPlace(withWorld);
    const [key, coinKey] = [await start(), await start('binance-coinm')];
    const silent = [
      await open(`/private/ws/${coinKey}`),
      await open(`/ws/${key}`, 'binance-coinm'),
      await open(`/ws/${key}`),
      await open(`/market/ws/${key}`),
      await open(`/pm/ws/${key}`, 'binance-pm'),
    ];
    await call('DELETE');
    await call('DELETE', 'binance-coinm');
    silent.push(await open(`/private/ws/${key}`));
    expect(sandbox.sockets.map(({ account }) => account)).toEqual(silent.map(() => undefined));
    expect(silent.flatMap(({ frames }) => frames)).toEqual([]);
  });

  it('of USDⓈ-M opens Portfolio Margin Pro', async () => {
    const { time, call, start, open } = await startPlace(withWorld);
    const key = await start();
    const heard = await open(`/pm-classic/ws/${key}`, 'binance-pm');
    await call('DELETE');
    await time.run(time.sleep(10));
    expect(heard.frames).toMatchObject([{ e: 'listenKeyExpired', listenKey: key }]);
  });

  it('is gone after a reset, and counted anew', async () => {
    const { sandbox, call, start } = await startPlace(withWorld);
    const key = await start();
    sandbox.reset();
    expect(await call('PUT')).toMatchObject(gone);
    expect(await start()).toBe(key);
  });
});

it('ends when it is due in a world, though nobody calls', async () => {
  const { sandbox, time, start, open } = await startPlace(true);
  const key = await start();
  const endsAt = sandbox.clock.now() + hour;
  const heard = await open(`/private/ws/${key}`);
  const { listenKey } = sandbox.account('binance').book('usdm');
  expect(listenKey).toMatchObject({ account: 'binance', current: key, endsAt });
  await time.run(time.sleep(endsAt - time.now() - 1));
  expect(heard.frames).toEqual([]);
  await time.run(time.sleep(2));
  expect(heard.frames).toEqual([{ e: 'listenKeyExpired', E: endsAt, listenKey: key }]);
  expect(listenKey.current).toBeUndefined();
});
