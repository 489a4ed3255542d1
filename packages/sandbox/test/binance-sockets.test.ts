import { beforeEach, describe, expect, it } from 'vitest';
import { type Api, createVirtualTime, type MemorySocketOptions, type VirtualTime } from '../src/index.ts';
import { testTime, useSandbox } from './support/sandbox.ts';
import { type Client, follow, opened } from './support/socket.ts';

let time: VirtualTime = createVirtualTime(testTime);
beforeEach(() => {
  time = createVirtualTime(testTime);
});
const sandbox = useSandbox({ now: () => time.now() });

const socketOf = (api: Api, path: string, options: MemorySocketOptions = {}) =>
  new (sandbox().socket(api, { sleep: time.sleep, ...options }))(`ws://exchange${path}`);

const open = (path: string, options?: MemorySocketOptions): Promise<Client> =>
  opened(socketOf('binance-usdm', path, options));

const list = { method: 'LIST_SUBSCRIPTIONS', id: 9 };
const minute = 60_000;

describe('the routes of Binance', () => {
  const routeOf = async (api: Api, path: string) => {
    const socket = socketOf(api, path);
    await follow(socket).ended.then(
      () => {},
      () => {},
    );
    return socket.refusal?.status;
  };

  it.each([
    ['/ws', '/ws', []],
    ['/ws/', '/ws', []],
    ['/stream', '/stream', []],
    ['/public/ws/btcusdt@depth/btcusdt@trade', '/public/ws', ['btcusdt@depth', 'btcusdt@trade']],
    [
      '/market/stream?streams=btcusdt@aggTrade/!miniTicker@arr',
      '/market/stream',
      ['btcusdt@aggTrade', '!miniTicker@arr'],
    ],
    ['/market/ws/%E5%B8%81usdt@aggTrade', '/market/ws', ['币usdt@aggTrade']],
  ] as const)('has %s', async (path, route, names) => {
    const client = await open(path);
    expect(sandbox().sockets.map((socket) => [socket.route, socket.subscriptions])).toEqual([[route, names]]);
    expect((await client.ask(list)).result).toEqual(names);
  });

  it.each([
    ['binance-usdm', '/ws-fapi/v1'],
    ['binance-usdm', '/public'],
    ['binance-usdm', '/other/ws'],
    ['binance-coinm', '/market/ws'],
    ['binance-pm', '/ws'],
  ] as const)('of %s has no %s', async (api, path) => {
    expect(await routeOf(api, path)).toBe(404);
  });

  it('refuses a comma between streams, and more streams than a connection may have', async () => {
    expect(await routeOf('binance-usdm', '/stream?streams=btcusdt@trade,ethusdt@trade')).toBe(400);
    const many = Array.from({ length: 201 }, (_, index) => `a${index}usdt@trade`).join('/');
    expect(await routeOf('binance-usdm', `/stream?streams=${many}`)).toBe(400);
  });

  const key = 'pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1';

  it.each([
    ['binance-usdm', `/private/ws/${key}`, [key], ['<listenKey>']],
    ['binance-usdm', `/private/ws?listenKey=${key}`, [key], ['<listenKey>']],
    [
      'binance-usdm',
      `/private/stream?listenKey=${key}&events=ACCOUNT_UPDATE/listenKeyExpired`,
      [`${key}@ACCOUNT_UPDATE`, `${key}@listenKeyExpired`],
      ['<listenKey>@ACCOUNT_UPDATE', '<listenKey>@listenKeyExpired'],
    ],
    ['binance-coinm', `/ws/${key}`, [key], ['<listenKey>']],
    ['binance-pm', `/pm/ws/${key}`, [key], ['<listenKey>']],
    ['binance-pm', `/pm-classic/ws/${key}`, [key], ['<listenKey>']],
  ] as const)('of %s opens %s with any key, and shows none', async (api, path, listed, shown) => {
    const client = await opened(socketOf(api, path));
    expect(sandbox().sockets[0]?.subscriptions).toEqual(shown);
    expect((await client.ask(list)).result).toEqual(listed);
  });
});

describe('the control messages of Binance', () => {
  it('acknowledge with null and the id, digit for digit, also what will never come', async () => {
    const client = await open('/market/ws');
    client.send('{"method":"SUBSCRIBE","params":["btcusdt@aggTrade"],"id":12345678901234567890}');
    expect(await client.next()).toBe('{"result":null,"id":12345678901234567890}');
    const silent = ['btcusdt@bookTicker', 'BTCUSDT@aggTrade', 'btcusdt@depth@250ms', 'nothing'];
    expect(await client.ask({ method: 'SUBSCRIBE', params: silent, id: 2 })).toEqual({ result: null, id: 2 });
    expect((await client.ask(list)).result).toEqual(['btcusdt@aggTrade', ...silent]);
    expect(await client.ask({ method: 'UNSUBSCRIBE', params: silent, id: 3 })).toEqual({ result: null, id: 3 });
    expect(await client.ask(list)).toEqual({ result: ['btcusdt@aggTrade'], id: 9 });
  });

  it('take the wrapping from the path, and change it on request', async () => {
    const get = { method: 'GET_PROPERTY', params: ['combined'], id: 1 };
    expect(await (await open('/public/ws')).ask(get)).toEqual({ result: false, id: 1 });
    const client = await open('/public/stream');
    expect(await client.ask(get)).toEqual({ result: true, id: 1 });
    const set = { method: 'SET_PROPERTY', params: ['combined', false], id: 2 };
    expect(await client.ask(set)).toEqual({ result: null, id: 2 });
    expect(await client.ask(get)).toEqual({ result: false, id: 1 });
  });

  it.each([
    ['{"method":"SUBSCRIBE","params":[""],"id":1}', 2, 'Invalid request: invalid stream'],
    ['{"method":"SUBSCRIBE","params":[7],"id":1}', 2, 'Invalid request: invalid stream'],
    ['{"method":"SUBSCRIBE","params":"btcusdt@trade","id":1}', 2, 'Invalid request: invalid stream'],
    ['{"method":"SUBSCRIBE","id":1}', 2, 'Invalid request: missing field `params` at line 1 column 29'],
    ['{"id":1,"params":[]}', 2, 'Invalid request: missing field `method` at line 1 column 20'],
    [
      '{"method":"SUSCRIBE","id":1}',
      2,
      'Invalid request: unknown variant `SUSCRIBE`, expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, `LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, `GET_PROPERTY` at line 1 column 21',
    ],
    ['{"method":"GET_PROPERTY","params":["colour"],"id":1}', 0, 'Unknown property'],
    ['{"method":"GET_PROPERTY","params":[],"id":1}', 2, 'Invalid request: property name must be a string'],
    ['{"method":"GET_PROPERTY","params":["combined",true],"id":1}', 2, 'Invalid request: too many parameters'],
    ['{"method":"SET_PROPERTY","params":["combined","yes"],"id":1}', 1, 'Invalid value type: expected Boolean'],
  ])('refuse %s', async (text, code, msg) => {
    expect(await (await open('/ws')).ask(text)).toEqual({ error: { code, msg }, id: 1 });
  });

  it.each([
    ['hello', 3, 'Invalid JSON: expected value at line 1 column 1'],
    ['{"method":"LIST_SUBSCRIPTIONS"}', 2, 'Invalid request: request ID must be an unsigned integer'],
    ['{"method":"LIST_SUBSCRIPTIONS","id":-1}', 2, 'Invalid request: request ID must be an unsigned integer'],
    ['{"method":"LIST_SUBSCRIPTIONS","id":"a"}', 2, 'Invalid request: request ID must be an unsigned integer'],
  ])('refuse %s without an id', async (text, code, msg) => {
    expect(await (await open('/ws')).ask(text)).toEqual({ code, msg });
  });

  it('take 200 streams a connection', async () => {
    const client = await open('/public/ws/btcusdt@trade');
    const names = Array.from({ length: 200 }, (_, index) => `a${index}usdt@trade`);
    const error = { code: 2, msg: 'Invalid request: too many streams' };
    expect(await client.ask({ method: 'SUBSCRIBE', params: names, id: 1 })).toEqual({ error, id: 1 });
    expect(sandbox().sockets[0]?.subscriptions).toEqual(['btcusdt@trade']);
    const [, ...fewer] = names;
    expect(await client.ask({ method: 'SUBSCRIBE', params: [...fewer, 'btcusdt@trade'], id: 2 })).toEqual({
      result: null,
      id: 2,
    });
  });

  it('may come ten times a second', async () => {
    const client = await open('/ws');
    for (let id = 0; id < 10; id++) await client.ask({ ...list, id });
    await time.run(time.sleep(1_000));
    for (let id = 0; id < 10; id++) await client.ask({ ...list, id });
    client.send(list);
    expect(await client.ended).toEqual({ code: 1008, reason: 'Too many requests' });
  });
});

describe('a connection of Binance', () => {
  it('is pinged every three minutes, and ends after a day', async () => {
    const socket = socketOf('binance-usdm', '/ws');
    const client = follow(socket);
    const pings: number[] = [];
    socket.onping = () => pings.push(time.now() - testTime);
    const ended = await time.run(client.ended);
    expect(ended.code).toBe(1001);
    expect(time.now() - testTime).toBe(24 * 60 * minute);
    expect(pings.slice(0, 3)).toEqual([3 * minute, 6 * minute, 9 * minute]);
    expect(pings).toHaveLength(24 * 20 - 1);
  });

  it('ends after ten minutes without a pong, one that was not asked for counting too', async () => {
    const socket = socketOf('binance-usdm', '/ws', { autoPong: false });
    const client = follow(socket);
    await time.run(time.sleep(4 * minute));
    socket.pong();
    expect(await time.run(client.ended)).toEqual({ code: 1008, reason: 'Pong timeout' });
    expect(time.now() - testTime).toBe(14 * minute);
    expect(sandbox().sockets).toEqual([]);
  });

  it('keeps nobody waiting who only settles', async () => {
    await open('/ws');
    await time.run(time.sleep(1));
    await time.settle();
    expect(time.now() - testTime).toBe(1);
    expect(sandbox().sockets).toHaveLength(1);
  });
});
