import { describe, expect, it } from 'vitest';
import { refusedCodes } from '../../../binance-usdm/src/generated/refused-codes.ts';
import { type BinanceOptions, createBinanceDialect } from '../../src/binance/index.ts';
import { createClient } from '../../src/create-client.ts';
import { createGovernor, type GovernedCall, type Governor, type GovernorOptions } from '../../src/governor/index.ts';
import { sharedGovernor } from '../../src/governor/registry.ts';
import type { ApiLimits, LimitOverrides } from '../../src/index.ts';
import { binanceKey, binanceOperations, named, type TestClient } from '../support/api.ts';
import { ended } from '../support/ended.ts';
import { createScriptedTransport, refusal, type Turn } from '../support/scripted-transport.ts';
import { createVirtualLoop } from '../support/virtual-loop.ts';

const operations = {
  ...binanceOperations,
  getExchangeInformation: { method: 'GET', path: '/fapi/v1/exchangeInfo', security: 'public' },
} as const;

const limits: ApiLimits = {
  limits: {
    checkServerTime: { weight: 1 },
    getExchangeInformation: { weight: 1 },
    queryOrder: { weight: [{ when: { symbol: 'BTCUSDT, ETHUSDT' }, weight: 2 }, { weight: 40 }] },
    getAllOrders: { weight: 5, usageHeaders: 'unreliable' },
    newOrder: {
      ...{ weight: 0, orderCount: { '10s': 1, '1m': 1 } },
      lane: [{ when: { reduceOnly: 'true' }, lane: 'urgent' }],
    },
    placeMultipleOrders: {
      ...{ weight: 5, orderCount: { '10s': 5, '1m': 1 } },
      lane: [{ when: { 'batchOrders.reduceOnly': 'true' }, lane: 'urgent' }],
    },
    cancelMultipleOrders: { weight: 1, lane: 'urgent' },
    changeMarginType: { weight: 1, frequency: { count: 2, perSeconds: 1, scope: 'uid' } },
  },
  rateLimits: {
    ...{ api: 'usdm', pool: 'futures' },
    weight: { limits: { '1m': 100 }, header: 'x-mbx-used-weight-{interval}' },
    orders: { limits: { '10s': 10, '1m': 40 }, header: 'x-mbx-order-count-{interval}' },
    told: {
      ...{ operation: 'getExchangeInformation', list: 'rateLimits', kind: 'rateLimitType' },
      ...{ weight: 'REQUEST_WEIGHT', orders: 'ORDERS', count: 'intervalNum', unit: 'interval', limit: 'limit' },
    },
    environments: { testnet: { weight: { '1m': 30 } } },
  },
};

type Client = TestClient<keyof typeof operations>;

function create(options: Partial<BinanceOptions> = {}): Client {
  const given = { retry: false, mintIds: false, ...binanceKey, ...options } as BinanceOptions;
  const api = {
    ...{ operations: named(operations), lookup: 'symbol orderId', limits },
    servers: { production: 'https://fapi.binance.com', testnet: 'https://testnet.binancefuture.com' },
    dialect: createBinanceDialect(given, refusedCodes),
    serverTime: { operation: 'checkServerTime', read: ({ data }: { data: unknown }) => Object(data).serverTime },
  };
  return createClient(api, given) as Client;
}

const done: Turn = { text: '{"orderId":1}' };
const order = { symbol: 'BTCUSDT', quantity: '1', newClientOrderId: 'mine' };
const read = { symbol: 'BTCUSDT', orderId: '1' };

/** Clients of one governor on virtual time. */
function world(options: Partial<BinanceOptions> = {}, turns: Turn[] = [done], governing: GovernorOptions = {}) {
  const loop = createVirtualLoop();
  const transport = createScriptedTransport(...turns);
  const governor = createGovernor({ timing: loop.timing, ...governing });
  const client = create({ transport, timing: loop.timing, governor, ...options });
  return { loop, transport, governor, client };
}

/** A governor that notes what it is asked for, and lets everything pass. */
function recorder() {
  const calls: GovernedCall[] = [];
  const governor: Governor = {
    enter(call) {
      calls.push(call);
      return { settle() {} };
    },
    ...{ hold() {}, held: () => undefined, usage: () => [] },
  };
  return { governor, calls };
}

describe('what a call asks of the governor', () => {
  const asked = async (run: (client: Client) => Promise<unknown>, options: Partial<BinanceOptions> = {}) => {
    const { governor, calls } = recorder();
    await ended(run(create({ governor, transport: createScriptedTransport(done), ...options })));
    return calls.map(({ claims, lane }) => ({
      claims: Object.fromEntries(claims.map(({ pool, amount }) => [pool.key, amount])),
      lane: lane(),
    }))[0];
  };

  it('is its weight, by the first rule that holds', async () => {
    expect(await asked((client) => client.queryOrder(read))).toEqual({
      claims: { 'futures weight production here': 2 },
      lane: 'read',
    });
    expect(await asked((client) => client.queryOrder({ ...read, symbol: 'XRPUSDT' }))).toMatchObject({
      claims: { 'futures weight production here': 40 },
    });
  });

  it('is what it counts of the account, which no key can be told from', async () => {
    const { claims } = (await asked((client) => client.newOrder(order), { accountId: 'desk' })) ?? {};
    expect(claims).toEqual({
      'futures weight production here': 0,
      'futures orders production desk': 0,
      'futures orders 10s production desk': 1,
      'futures orders 1m production desk': 1,
    });
    const own = await asked((client) => client.newOrder(order));
    expect(Object.keys(own?.claims ?? {})[1]).toMatch(/^futures orders production [a-z\d]{6,11}$/);
    expect(JSON.stringify(own)).not.toContain(binanceKey.apiKey);
  });

  it('is its own limit', async () => {
    const call = (client: Client) => client.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' });
    expect(await asked(call, { accountId: 'desk', address: 'tokyo' })).toEqual({
      claims: { 'futures weight production tokyo': 1, 'futures usdm changeMarginType production desk': 1 },
      lane: 'order',
    });
  });

  it.each([
    ['an order', {}, 'order'],
    ['one that reduces', { reduceOnly: 'true' }, 'urgent'],
  ])('is the lane of %s', async (_what, more, lane) => {
    expect(await asked((client) => client.newOrder({ ...order, ...more }))).toMatchObject({ lane });
  });

  it.each([
    ['all of which reduce', ['true', 'true'], 'urgent'],
    ['some of which reduce', ['true', 'false'], 'order'],
    ['which may open', [undefined, undefined], 'order'],
  ])('is the lane of a batch of orders %s', async (_what, flags, lane) => {
    const batchOrders = flags.map((reduceOnly) => ({ symbol: 'BTCUSDT', ...(reduceOnly && { reduceOnly }) }));
    expect(await asked((client) => client.placeMultipleOrders({ batchOrders }))).toMatchObject({ lane });
  });

  it('is 1 where its weight is not known', async () => {
    expect(await asked((client) => client.startStream())).toMatchObject({
      claims: { 'futures weight production here': 1 },
    });
  });

  it('names no header that cannot be relied on', async () => {
    const { governor, calls } = recorder();
    const client = create({ governor, transport: createScriptedTransport({ text: '[]' }) });
    await client.getAllOrders({ symbol: 'BTCUSDT' });
    await ended(client.queryOrder(read));
    const headers = calls.map(({ claims }) => claims[0]?.pool.windows[0]?.header);
    expect(headers).toEqual([undefined, 'x-mbx-used-weight-1m']);
  });
});

describe('limits', () => {
  const inForce = async (options: Partial<BinanceOptions>, turns: Turn[] = [done]) => {
    const { governor, calls } = recorder();
    const client = create({ governor, transport: createScriptedTransport(...turns), ...options });
    await ended(client.newOrder(order));
    const pools = calls.at(-1)?.claims.map(({ pool }) => pool) ?? [];
    return pools.flatMap(({ windows }) => windows.map(({ limit }) => limit));
  };
  const info: Turn = {
    text: JSON.stringify({
      rateLimits: [
        { rateLimitType: 'REQUEST_WEIGHT', interval: 'MINUTE', intervalNum: 1, limit: 6_000 },
        { rateLimitType: 'ORDERS', interval: 'SECOND', intervalNum: 10, limit: 900 },
        { rateLimitType: 'ORDERS', interval: 'MINUTE', intervalNum: 1, limit: 2_700 },
      ],
    }),
  };

  it('are those of the environment', async () => {
    expect(await inForce({})).toEqual([100, 10, 40]);
    expect(await inForce({ environment: 'testnet' })).toEqual([30, 10, 40]);
  });

  it('are none for an address of the caller, until somebody says which', async () => {
    const baseUrl = 'http://127.0.0.1:1';
    expect(await inForce({ baseUrl })).toEqual([]);
    expect(await inForce({ baseUrl, limits: { weight: { '1m': 50 } } })).toEqual([50]);
    expect(await inForce({ baseUrl, limits })).toEqual([100, 10, 40]);
    expect(await inForce({ baseUrl, limits: 'exchange' }, [info, done])).toEqual([6_000, 900, 2_700]);
  });

  it('are what a caller says', async () => {
    expect(await inForce({ limits: { orders: { '10s': 600 } } })).toEqual([100, 600, 40]);
    const frequency = { count: 9, perSeconds: 1, scope: 'uid' } as const;
    expect(await inForce({ limits: { operations: { newOrder: { frequency } } } })).toEqual([100, 10, 40, 9]);
  });

  it.each([
    ['a name', { weigth: { '1m': 5 } }, 'limits.weigth: is not an option; did you mean weight'],
    ['the only name', 'exchagne', 'limits: is "exchagne"; give'],
    ['nothing', null, 'limits: is null; give'],
    ['an interval', { weight: { '1M': 5 } }, 'limits.weight: is "1M"; give'],
    ['a limit', { orders: { '10s': '300' } }, 'limits.orders.10s: is "300"; give a number above 0'],
    ['no limit', { orders: { '10s': 0 } }, 'limits.orders.10s: is 0; give a number above 0'],
    ['a list', { weight: [5] }, 'limits.weight: is a list; give'],
    [
      'an operation',
      { operations: { newOder: {} } },
      'newOder: is not an operation of this API; did you mean newOrder',
    ],
    ['what is no limit', { operations: { newOrder: 5 } }, 'limits.operations.newOrder: is 5; give'],
    ['a limit of an operation', { operations: { newOrder: { wait: 5 } } }, 'limits.operations.newOrder.wait: is not'],
    [
      'a weight',
      { operations: { newOrder: { weight: '5' } } },
      'newOrder.weight: is "5"; give a number no less than 0',
    ],
    ['a rule', { operations: { newOrder: { weight: [{ wieght: 5 }] } } }, 'newOrder.weight.wieght: is not an option'],
    ['a lane', { operations: { newOrder: { lane: 'urgnt' } } }, 'newOrder.lane: is "urgnt"; give \'urgent\''],
    [
      'a frequency',
      { operations: { newOrder: { frequency: { count: 1, perSecond: 1, scope: 'ip' } } } },
      'newOrder.frequency.perSecond: is not an option; did you mean perSeconds',
    ],
    [
      'half a frequency',
      { operations: { newOrder: { frequency: { count: 1, scope: 'ip' } } } },
      'newOrder.frequency.perSeconds: is undefined; give a number above 0',
    ],
  ])(
    'are refused where %s is misspelt or wrong, since the described ones would hold in their place',
    (_, given, message) => {
      expect(() => create({ limits: given as never })).toThrow(message);
    },
  );

  it('take everything that their types allow', async () => {
    const operations: LimitOverrides['operations'] = {
      newOrder: {
        weight: [{ when: { symbol: 'present' }, weight: 0 }, { weight: 2 }],
        orderCount: { '10s': 0, '1m': 1 },
        frequency: [{ count: 1, perSeconds: 1, scope: 'ip', pool: 'p' }],
        lane: [{ when: { reduceOnly: 'true' }, lane: 'urgent' }, { lane: 'order' }],
        usageHeaders: 'absent',
      },
      getAllOrders: { weight: undefined as never, lane: 'read' },
    };
    expect(await inForce({ limits: { weight: { '1m': 7, '1h': 9 }, orders: undefined, operations } })).toContain(7);
  });

  it('are asked for once, before the first call that is governed', async () => {
    const { governor } = recorder();
    const transport = createScriptedTransport(info, done);
    const client = create({ governor, transport, limits: 'exchange' });
    await Promise.all([client.newOrder(order), client.newOrder(order)]);
    await client.newOrder(order);
    expect(transport.requests.map(({ target }) => target.split('?')[0])).toEqual([
      '/fapi/v1/exchangeInfo',
      ...Array.from({ length: 3 }, () => '/fapi/v1/order'),
    ]);
  });

  it('are asked for again when the exchange did not tell them, and nothing else is sent', async () => {
    const { governor } = recorder();
    const transport = createScriptedTransport({ text: '{"rateLimits":[]}' }, info, done);
    const client = create({ governor, transport, limits: 'exchange' });
    expect(await ended(client.newOrder(order))).toMatchObject({ code: 'BAD_INPUT', field: 'limits' });
    await client.newOrder(order);
    expect(transport.requests).toHaveLength(3);
  });
});

describe('whom a client shares its budget with', () => {
  const used = (name: string) => sharedGovernor(name).usage();

  it('is every client of the process that has the same address', async () => {
    const client = () => create({ address: 'shared', transport: createScriptedTransport(done) });
    await ended(client().queryOrder(read));
    await ended(client().queryOrder(read));
    expect(used('futures production shared')).toMatchObject([{ pool: 'futures weight production shared', used: 4 }]);
  });

  it('is nobody where it has a transport of its own, or none is wanted', async () => {
    const transport = createScriptedTransport(done);
    await ended(create({ transport }).queryOrder(read));
    await ended(create({ transport, rateLimit: false, address: 'off' }).queryOrder(read));
    expect(used('futures production ')).toEqual([]);
    expect(used('futures production off')).toEqual([]);
  });

  it('is nobody at an address of the caller, and a local server is not throttled', async () => {
    const transport = createScriptedTransport(done);
    const client = create({ transport, baseUrl: 'http://127.0.0.1:1', address: 'local' });
    await Promise.all(Array.from({ length: 200 }, () => client.queryOrder(read)));
    expect(transport.requests).toHaveLength(200);
    expect(used('futures http://127.0.0.1:1 local')).toEqual([]);
  });

  it('is nobody where its transport leads to something in this process', async () => {
    const transport = { ...createScriptedTransport(done), local: true };
    const client = create({ transport, address: 'inside', maxWait: 0 });
    await Promise.all(Array.from({ length: 200 }, () => client.queryOrder(read)));
    expect(used('futures production inside')).toEqual([]);
    const limited = create({ transport, limits, address: 'inside', maxWait: 0 });
    const ends = await Promise.all(Array.from({ length: 60 }, () => ended(limited.queryOrder(read))));
    expect(ends.some((end) => end.code === 'RATE_BUDGET')).toBe(true);
  });

  it('refuses what is no governor', () => {
    expect(() => create({ governor: {} as Governor })).toThrow('governor: is none; give createGovernor()');
    expect(() => create({ rateLimit: true as never })).toThrow('rateLimit');
    expect(() => create({ maxWait: -1 })).toThrow('maxWait: is -1');
  });
});

describe('a client with a governor', () => {
  it('stays within the limit, and signs after the wait', async () => {
    const { client, loop, transport } = world();
    const calls = Array.from({ length: 60 }, () => ended(client.queryOrder(read)));
    await loop.run(0);
    // 95 of 100, since 5 are kept for what is urgent.
    expect(transport.requests).toHaveLength(47);
    await loop.run();
    await Promise.all(calls);
    const [first, last] = [transport.requests[0], transport.requests.at(-1)].map((request) =>
      Number(/timestamp=(\d+)/.exec(request?.target ?? '')?.[1]),
    );
    expect(Number(last) - Number(first)).toBeGreaterThan(10_000);
  });

  it('tells a hook of the wait', async () => {
    const waits: unknown[] = [];
    const { client, loop } = world({ hooks: { onWait: (wait) => waits.push(wait) } });
    const calls = Array.from({ length: 48 }, () => client.queryOrder(read));
    await loop.run();
    await Promise.all(calls);
    expect(waits).toEqual([
      { operation: 'queryOrder', pool: 'futures weight production here', lane: 'read', waited: expect.any(Number) },
    ]);
  });

  it('refuses an order that would wait longer than its maxAge, and sends none late', async () => {
    const { client, loop, transport } = world();
    const orders = Array.from({ length: 12 }, () => ended(client.newOrder(order)));
    await loop.run();
    const ends = await Promise.all(orders);
    expect(transport.requests.length).toBeLessThanOrEqual(10);
    for (const end of ends.slice(10)) expect(end).toMatchObject({ code: 'RATE_BUDGET', outcome: 'refused' });
  });

  it('refuses a read that would wait longer than it may', async () => {
    const { client, loop } = world({ maxWait: 1_000 });
    const calls = Array.from({ length: 48 }, () => ended(client.queryOrder(read)));
    await loop.run();
    expect((await Promise.all(calls)).at(-1)).toMatchObject({ code: 'RATE_BUDGET', reason: 'max-wait' });
  });

  it('leaves the queue when it is aborted', async () => {
    const { client, loop, transport, governor } = world();
    const calls = Array.from({ length: 47 }, () => client.queryOrder(read));
    const stop = new AbortController();
    const waiting = ended(client.queryOrder(read, { signal: stop.signal }));
    await loop.run(0);
    stop.abort('enough');
    expect(await waiting).toMatchObject({ code: 'ABORTED', outcome: 'refused', cause: 'enough' });
    await Promise.all(calls);
    expect(transport.requests).toHaveLength(47);
    expect(governor.usage()).toMatchObject([{ waiting: 0, inFlight: 0 }]);
    expect(loop.pending).toBe(0);
  });

  it('sends nothing after a ban, nor does any other client of the governor', async () => {
    const banned = { ...refusal(-1003, 'banned', 418), headers: { 'retry-after': '120' } };
    const { client, loop, transport, governor } = world({}, [banned, done]);
    const other = create({ transport, timing: loop.timing, governor, apiKey: 'another', secretKey: 'another' });
    await ended(client.queryOrder(read));
    for (const one of [client, other]) {
      expect(await ended(one.newOrder(order))).toMatchObject({ code: 'RATE_LIMITED', held: true, retryAfter: 120_000 });
    }
    expect(transport.requests).toHaveLength(1);
    await loop.run(120_001);
    await ended(other.newOrder(order));
    expect(transport.requests).toHaveLength(2);
  });

  it('sends nothing that was signed while others were told to be quiet', async () => {
    const { client, loop, transport, governor } = world({
      apiKey: 'key',
      secretKey: undefined as never,
      sign: () =>
        new Promise<string>((resolve) => {
          governor.hold(['futures weight production here'], 60_000, undefined);
          resolve('signature');
        }),
    } as never);
    expect(await ended(client.queryOrder(read))).toMatchObject({ code: 'RATE_LIMITED', held: true });
    expect(transport.requests).toHaveLength(0);
    expect(governor.usage()).toMatchObject([{ used: 0, inFlight: 0 }]);
    expect(loop.pending).toBe(0);
  });

  it('holds only orders after an order-count 429', async () => {
    const many = { ...refusal(-1015, 'Too many new orders.', 429), headers: { 'retry-after': '10' } };
    const { client, transport } = world({}, [many, done]);
    await ended(client.newOrder(order));
    await client.queryOrder(read);
    expect(await ended(client.newOrder(order))).toMatchObject({ held: true });
    expect(transport.requests).toHaveLength(2);
  });

  it('counts what the exchange says, and what was not sent no longer', async () => {
    const { client, governor, loop } = world({}, [{ ...done, headers: { 'x-mbx-used-weight-1m': '70' } }]);
    await loop.run(20_000);
    await client.queryOrder(read);
    expect(governor.usage()).toMatchObject([{ used: 70, inFlight: 0 }]);
    await ended(client.queryOrder(read, { timeout: -1 }));
    expect(governor.usage()).toMatchObject([{ used: 70, inFlight: 0 }]);
  });
});
