import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createChecks } from '../src/checks/index.ts';
import type { BadInputError } from '../src/index.ts';
import { binanceKey, bitgetKey, createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { placeOrder, placeOrders } from './support/placing.ts';
import { createScriptedTransport } from './support/scripted-transport.ts';

/** A client made as a program without types would. */
const binance = (options: object) => createBinance(options as Parameters<typeof createBinance>[0]);
const bitget = (options: object) => createBitget(options as Parameters<typeof createBitget>[0]);

function refusal(run: () => unknown): BadInputError {
  try {
    run();
  } catch (error) {
    return error as BadInputError;
  }
  throw new Error('was taken');
}

describe('options of a client', () => {
  it.each<[object, string, RegExp]>([
    [{ enviroment: 'testnet' }, 'enviroment', /is not an option; did you mean environment$/],
    [{ Timeout: 1 }, 'Timeout', /did you mean timeout$/],
    [{ baseURL: 'https://proxy.example' }, 'baseURL', /did you mean baseUrl$/],
    [{ recvwindow: 1 }, 'recvwindow', /did you mean recvWindow$/],
    [{ testnet: true }, 'testnet', /is not an option; it takes environment, baseUrl, .*, recvWindow$/],
    [{ passphrase: 'made up' }, 'passphrase', /is not an option/],
    [{ retry: { atempts: 1 } }, 'retry.atempts', /did you mean attempts$/],
    [{ hooks: { oncall: () => undefined } }, 'hooks.oncall', /did you mean onCall$/],
    [{ timing: { now: () => 0 } }, 'timing.now', /it takes wallClock, monotonic, sleep, random$/],
  ])('%o is refused by name', (given, field, message) => {
    const error = refusal(() => binance(given));
    expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field });
    expect(error.message).toMatch(message);
  });

  it('that only the other exchange has are refused', () => {
    const error = refusal(() => bitget({ recvWindow: 5000 }));
    expect(error.message).toMatch(/^recvWindow: is not an option; it takes environment, .*, passphrase$/);
    expect(() => bitget({ ...bitgetKey, privateKeyPassphrase: undefined })).not.toThrow();
  });

  it('never repeat their values, which may be secrets', () => {
    expect(refusal(() => binance({ secretkey: 'canary' })).message).not.toContain('canary');
  });

  it('that the types allow are all taken', () => {
    const { privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'canary' },
    });
    const common = {
      environment: undefined,
      baseUrl: 'https://proxy.example',
      allowInsecure: false,
      timeout: 1,
      fetch: async () => new Response(),
      transport: createScriptedTransport(),
      retry: { attempts: 1, baseDelay: 1, maxDelay: 1, budget: 1 },
      maxAge: 1,
      clock: { now: () => 1 },
      hooks: { onCall: () => undefined, onAttempt: undefined },
      logger: console,
      catalogue: {},
      checks: createChecks({}),
      mintIds: true,
      timing: { wallClock: () => 1, monotonic: () => 1, sleep: async () => {}, random: () => 0 },
    };
    for (const key of [
      {},
      { apiKey: undefined },
      binanceKey,
      { apiKey: 'key', privateKey, privateKeyPassphrase: 'canary', secretKey: undefined, sign: undefined },
      { apiKey: 'key', sign: () => 'signature' },
    ]) {
      expect(() => binance({ ...common, ...key, recvWindow: 1 })).not.toThrow();
    }
    expect(() => bitget({ ...common, ...bitgetKey })).not.toThrow();
    expect(() => bitget({ ...common, ...bitgetKey, retry: false, recvWindow: undefined })).not.toThrow();
  });
});

describe('options of a call', () => {
  it.each<[object, string]>([
    [{ recvwindow: 1 }, 'recvWindow'],
    [{ timeOut: 1 }, 'timeout'],
    [{ header: {} }, 'headers'],
  ])('%o is refused before anything is sent', async (options, meant) => {
    const transport = createScriptedTransport({ text: '{}' });
    const error = await ended(createBinance({ transport }).newOrder({ symbol: 'X' }, options));
    expect(error).toMatchObject({ code: 'BAD_INPUT', field: Object.keys(options)[0] });
    expect(error.message).toMatch(new RegExp(`did you mean ${meant}$`));
    expect(transport.requests).toEqual([]);
  });

  it('have no receive window on Bitget', async () => {
    const transport = createScriptedTransport({ text: '{}' });
    const client = createBitget({ transport });
    const query = { symbol: 'X' };
    for (const call of [
      client.getOrderDetail(query, { recvWindow: 1 }),
      client.GET('/api/v2/mix/order/detail', { params: { query }, recvWindow: 1 }),
    ]) {
      expect(await ended(call)).toMatchObject({ code: 'BAD_INPUT', field: 'recvWindow' });
    }
    expect(transport.requests).toEqual([]);
  });

  it('that are undefined are fine', async () => {
    const options = { signal: undefined, timeout: undefined, headers: undefined, recvWindow: undefined };
    const client = createBinance({ transport: createScriptedTransport({ text: '{"orderId":1}' }, { text: '{}' }) });
    expect(await client.newOrder({ symbol: 'X' }, options)).toEqual({ orderId: '1' });
    expect((await client.GET('/fapi/v1/order', { params: { query: { symbol: 'X' } }, ...options })).data).toEqual({});
  });
});

describe('options of placing', () => {
  const order = { symbol: 'X', newClientOrderId: 'mine' };

  it('are those of its calls, margin and patience', async () => {
    const answer = { text: '{"orderId":1,"clientOrderId":"mine"}' };
    const transport = createScriptedTransport(answer, { text: `[${answer.text}]` });
    const client = createBinance({ transport });
    const options = { margin: 1, patience: 1, timeout: 1000, recvWindow: 4000 };
    expect(await placeOrder(client, order, options)).toMatchObject({ outcome: 'placed' });
    expect(await placeOrders(client, { batchOrders: [order] }, options)).toMatchObject([{ outcome: 'placed' }]);
    for (const { target, timeout } of transport.requests) {
      expect(target).toContain('recvWindow=4000');
      expect(timeout).toBe(1000);
    }
  });

  it('are refused when nothing reads them', async () => {
    const transport = createScriptedTransport({ text: '{}' });
    const client = createBinance({ transport });
    for (const run of [
      placeOrder(client, order, { patence: 1 } as object),
      placeOrders(client, { batchOrders: [order] }, { patence: 1 } as object),
    ]) {
      await expect(run).rejects.toMatchObject({
        field: 'patence',
        message: expect.stringMatching(/did you mean patience$/),
      });
    }
    expect(transport.requests).toEqual([]);
  });
});

describe('options of a verb', () => {
  const query = { symbol: 'X' };
  const get = (init: object) => {
    const transport = createScriptedTransport({ text: '{}' });
    return createBinance({ transport }).GET('/fapi/v1/order', { params: { query }, ...init });
  };

  it.each<[object, string, string]>([
    [{ recvwindow: 1 }, 'recvwindow', 'recvWindow'],
    [{ timout: 1 }, 'timout', 'timeout'],
    [{ signals: 1 }, 'signals', 'signal'],
    [{ query_serializer: String }, 'query_serializer', 'querySerializer'],
    [{ parma: { query } }, 'parma', 'params'],
    [{ boddy: {} }, 'boddy', 'body'],
    [{ params: { qeury: query } }, 'params.qeury', 'query'],
  ])('%o is refused', async (init, field, meant) => {
    const error = await ended(get(init));
    expect(error).toMatchObject({ code: 'BAD_INPUT', field });
    expect(error.message).toMatch(new RegExp(`did you mean ${meant}$`));
  });

  it('of openapi-fetch and of any fetch pass', async () => {
    const ofFetch = {
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrer: '',
      referrerPolicy: 'no-referrer',
      integrity: '',
      keepalive: true,
      window: null,
      duplex: 'half',
      priority: 'high',
      dispatcher: {},
      agent: {},
      client: {},
      cf: { cacheTtl: 1 },
      next: { revalidate: 1 },
      tls: {},
      proxy: 'https://proxy.example',
      unix: '/socket',
      verbose: true,
      decompress: true,
      s3: {},
    };
    for (const [name, value] of Object.entries(ofFetch)) {
      expect((await get({ [name]: value })).data, name).toEqual({});
    }
    const serializers = { querySerializer: () => 'a=b', bodySerializer: String, pathSerializer: String };
    expect((await get({ ...serializers, parseAs: 'text', headers: {}, middleware: [] })).data).toBe('{}');
  });
});
