import { createHmac, createSign } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createVirtualTime, type MemorySocketOptions, startSandbox, type VirtualTime } from '../src/index.ts';
import { testTime, useSandbox } from './support/sandbox.ts';
import { type Client, connect, follow, opened } from './support/socket.ts';

let time: VirtualTime = createVirtualTime(testTime);
beforeEach(() => {
  time = createVirtualTime(testTime);
});
const sandbox = useSandbox({ now: () => time.now() });

type Path = '/v2/ws/public' | '/v2/ws/private' | '/v3/ws/public' | '/v3/ws/private';

const socketOf = (path: string, options: MemorySocketOptions = {}) =>
  new (sandbox().socket('bitget-uta', { sleep: time.sleep, ...options }))(`wss://exchange${path}`);

const open = (path: Path, options?: MemorySocketOptions): Promise<Client> => opened(socketOf(path, options));

const subscribe = (...args: object[]) => ({ op: 'subscribe', args });
const usdt = { instType: 'USDT-FUTURES', channel: 'ticker', instId: 'BTCUSDT' };
const v3 = { instType: 'usdt-futures', topic: 'ticker', symbol: 'BTCUSDT' };
/** It is acknowledged and never sends: its symbol is of another product line. */
const silent = { ...v3, symbol: 'BTCPERP' };
const connId = expect.stringMatching(/^[0-9a-f-]+$/);

const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('base64');

interface Key {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
}

const login = ({ apiKey, secretKey, passphrase }: Key, timestamp = String(testTime / 1_000)) => ({
  op: 'login',
  args: [{ apiKey, passphrase, timestamp, sign: hmac(secretKey, `${timestamp}GET/user/verify`) }],
});

describe('channels of Bitget', () => {
  it('are acknowledged one by one, each generation in its own words', async () => {
    const second = { ...usdt, channel: 'candle1m' };
    const old = await open('/v2/ws/public');
    old.send(subscribe(usdt, second));
    expect(await old.json()).toEqual({ event: 'subscribe', arg: usdt });
    expect(await old.json()).toEqual({ event: 'subscribe', arg: second });
    expect(sandbox().sockets[0]?.subscriptions).toEqual([
      'USDT-FUTURES/ticker/BTCUSDT',
      'USDT-FUTURES/candle1m/BTCUSDT',
    ]);
    expect(await old.ask({ op: 'unsubscribe', args: [usdt] })).toEqual({ event: 'unsubscribe', arg: usdt });
    expect(sandbox().sockets[0]?.subscriptions).toEqual(['USDT-FUTURES/candle1m/BTCUSDT']);

    const client = await open('/v3/ws/public');
    expect(await client.ask(subscribe(v3))).toEqual({ event: 'subscribe', arg: v3, connId });
    const kline = { ...v3, topic: 'kline', interval: '1m' };
    expect(await client.ask(subscribe(kline))).toEqual({ event: 'subscribe', arg: kline, connId });
    const all = { instType: 'usdt-futures', topic: 'liquidation' };
    expect(await client.ask(subscribe(all))).toEqual({ event: 'subscribe', arg: all, connId });
    expect(await client.ask({ op: 'unsubscribe', args: [v3] })).toEqual({ event: 'unsubscribe', arg: v3, connId });
    expect(sandbox().sockets[1]?.subscriptions).toEqual(['usdt-futures/kline/BTCUSDT/1m', 'usdt-futures/liquidation']);
  });

  it('may be of another product line than their symbol, and are acknowledged all the same', async () => {
    const arg = { instType: 'usdt-futures', topic: 'books', symbol: 'BTCPERP' };
    expect(await (await open('/v3/ws/public')).ask(subscribe(arg))).toEqual({ event: 'subscribe', arg, connId });
  });

  it('that do not exist are refused on v2 with argument and op', async () => {
    const client = await open('/v2/ws/public');
    const unknown = { instType: 'USDT-FUTURES', channel: 'books', instId: 'btcusdt_UMCBL' };
    expect(await client.ask(subscribe(unknown))).toEqual({
      event: 'error',
      arg: unknown,
      code: 30001,
      msg: "instType:USDT-FUTURES,channel:books,instId:btcusdt_UMCBL,precision:null doesn't exist",
      op: 'subscribe',
    });
    const foreign = { ...usdt, channel: 'books50' };
    const error = { event: 'error', arg: foreign, code: 30016, msg: 'Param error', op: 'subscribe' };
    expect(await client.ask(subscribe(foreign))).toEqual(error);
  });

  it.each([
    [{ ...usdt, instType: 'usdt-futures' }, 30001],
    [{ ...usdt, instType: 'COIN-FUTURES', instId: 'BTCUSD' }, 30001],
    [{ ...usdt, channel: 'candle7m' }, 30016],
    [{ instType: 'USDT-FUTURES', channel: 'ticker' }, 30016],
    ['ticker', 30016],
  ])('of v2 are no %j', async (arg, code) => {
    expect(await (await open('/v2/ws/public')).ask({ op: 'subscribe', args: [arg] })).toMatchObject({ code });
    expect(sandbox().sockets[0]?.subscriptions).toEqual([]);
  });

  it('that do not exist are refused on v3 without an argument', async () => {
    const client = await open('/v3/ws/public');
    const arg = { instType: 'coin-futures', topic: 'books', symbol: 'BTCUSD' };
    expect(await client.ask(subscribe(arg))).toEqual({
      event: 'error',
      code: 30001,
      msg: '{"instType":"coin-futures","symbol":"BTCUSD","topic":"books"} doesn\'t exist',
      connId,
    });
    const found = { ...arg, symbol: 'BTCUSD_CM' };
    expect(await client.ask(subscribe(found))).toEqual({ event: 'subscribe', arg: found, connId });
  });

  it.each([
    [{ ...v3, topic: 'books15' }, 30001],
    [{ ...v3, instType: 'USDT-FUTURES' }, 30001],
    [{ ...v3, topic: 'kline', interval: '2H' }, 30016],
    [{ instType: 'usdt-futures', topic: 'ticker' }, 30016],
    [{ instType: 'spot', topic: 'liquidation' }, 30001],
  ])('of v3 are no %j', async (arg, code) => {
    expect(await (await open('/v3/ws/public')).ask(subscribe(arg))).toMatchObject({ event: 'error', code });
  });

  it('of spot have v3 alone', async () => {
    const arg = { ...v3, instType: 'spot', symbol: 'BTCETH' };
    expect(await (await open('/v3/ws/public')).ask(subscribe(arg))).toMatchObject({ event: 'subscribe' });
  });
});

describe('messages to Bitget', () => {
  it.each([
    ['hello', 30002],
    ['[]', 30002],
    ['{"op":"ping"}', 30003],
    ['{"op":"subscribe"}', 30016],
    ['{"op":"subscribe","args":[]}', 30016],
  ])('are refused when they are %s', async (text, code) => {
    expect(await (await open('/v3/ws/public')).ask(text)).toMatchObject({ event: 'error', code, connId });
  });

  it('may come ten times a second, the ping counted', async () => {
    const client = await open('/v2/ws/public');
    for (let count = 0; count < 10; count++) expect(await client.ask('ping')).toBe('pong');
    const error = { event: 'error', code: 30007, msg: 'request over limit,connection close' };
    expect(await client.ask('ping')).toEqual(error);
    expect((await client.ended).code).toBe(1006);
  });

  it('hold at most 4096 bytes on v2', async () => {
    const client = await open('/v2/ws/public');
    const many = Array.from({ length: 70 }, (_, index) => ({ ...usdt, instId: `A${index}USDT` }));
    expect(await client.ask(subscribe(...many))).toMatchObject({ code: 30007 });
    expect((await client.ended).code).toBe(1006);
  });

  it('end a connection of v3 without a word when they hold 25 arguments, and may hold 24', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...v3, symbol: `A${index}USDT` }));
    const client = await open('/v3/ws/public');
    client.send(subscribe(...many.slice(1)));
    for (const arg of many.slice(1)) expect(await client.json()).toMatchObject({ event: 'subscribe', arg });
    client.send(subscribe(...many));
    expect((await client.ended).code).toBe(1006);
    expect(client.unread).toEqual([]);
  });

  it('may subscribe 240 times an hour', async () => {
    const client = await open('/v3/ws/public');
    const often = async (times: number): Promise<void> => {
      for (let count = 0; count < times; count++) {
        if (count % 9 === 0) await time.run(time.sleep(1_000));
        expect(await client.ask(subscribe(silent))).toMatchObject({ event: 'subscribe' });
        if (count % 100 === 0) await client.ask('ping');
      }
    };
    await often(240);
    expect(await client.ask(subscribe(silent))).toEqual({
      event: 'error',
      code: 30006,
      msg: 'request too many',
      connId,
    });
    for (let minutes = 0; minutes < 60; minutes++) {
      await time.run(time.sleep(60_000));
      await client.ask('ping');
    }
    await often(1);
  });

  it('take at most 1000 channels a connection', async () => {
    const client = await open('/v3/ws/public');
    for (let from = 0; from < 1_000; from += 20) {
      if (from % 100 === 0) await time.run(time.sleep(1_000));
      client.send(subscribe(...Array.from({ length: 20 }, (_, index) => ({ ...v3, symbol: `A${from + index}PERP` }))));
      for (let count = 0; count < 20; count++) expect(await client.json()).toMatchObject({ event: 'subscribe' });
    }
    expect(sandbox().sockets[0]?.subscriptions).toHaveLength(1_000);
    await time.run(time.sleep(1_000));
    expect(await client.ask(subscribe(v3))).toMatchObject({ code: 30006 });
  });
});

describe('a connection of Bitget', () => {
  it('ends after two minutes without a text ping; nothing else counts', async () => {
    const socket = socketOf('/v3/ws/public');
    const client = follow(socket);
    await time.run(time.sleep(100_000));
    expect(await client.ask('ping')).toBe('pong');
    await time.run(time.sleep(100_000));
    socket.ping();
    await client.ask(subscribe(v3));
    expect((await time.run(client.ended)).code).toBe(1006);
    expect(time.now() - testTime).toBe(220_000);
  });

  it('ends after a day', async () => {
    const socket = socketOf('/v2/ws/public');
    const client = follow(socket);
    const beat = async (): Promise<void> => {
      await time.sleep(60_000);
      if (socket.readyState === 1) socket.send('ping');
      if (socket.readyState <= 1) await beat();
    };
    void beat();
    expect((await time.run(client.ended)).code).toBe(1006);
    expect(time.now() - testTime).toBe(86_400_000);
  });

  it('is one of at most 100 of an address, and 300 in five minutes, once limits are enforced', async () => {
    const limited = await startSandbox({ now: time.now, apis: ['bitget-uta'], limits: true });
    const socketFrom = (address: string) =>
      new (limited.socket('bitget-uta', { sleep: time.sleep, address }))('ws://exchange/v3/ws/public');
    for (let count = 0; count < 100; count++) await opened(socketFrom('10.0.0.1'));
    const refused = socketFrom('10.0.0.1');
    await follow(refused).ended;
    expect(refused.refusal?.status).toBe(429);
    await opened(socketFrom('10.0.0.2'));
    for (const socket of [...limited.sockets]) socket.cut();
    for (let count = 0; count < 199; count++) {
      await opened(socketFrom('10.0.0.1'));
      limited.sockets[0]?.cut();
    }
    const late = socketFrom('10.0.0.1');
    await follow(late).ended;
    expect(late.refusal?.status).toBe(429);
    await time.run(time.sleep(300_000));
    await opened(socketFrom('10.0.0.1'));
    await limited.close();
  });
});

describe('logging in to Bitget', () => {
  const keys = () => sandbox().credentials.bitget;
  const order = { instType: 'UTA', topic: 'order' };
  const orders = { instType: 'USDT-FUTURES', channel: 'orders', instId: 'default' };

  it('opens the private channels, in seconds or milliseconds', async () => {
    const client = await open('/v3/ws/private');
    const notYet = { event: 'error', code: 30004, msg: 'User not logged in/User must be logged in', connId };
    expect(await client.ask(subscribe(order))).toEqual(notYet);
    expect(await client.ask(login(keys().unified))).toEqual({ event: 'login', code: 0, connId });
    expect(sandbox().sockets[0]?.account).toBe('bitget-unified');
    expect(await client.ask(subscribe(order))).toEqual({ event: 'subscribe', arg: order, connId });
    expect(await client.ask(subscribe({ ...order, instType: 'uta' }))).toMatchObject({ code: 30001 });
    expect(await client.ask(subscribe(v3))).toMatchObject({ code: 30001 });

    const old = await open('/v2/ws/private');
    expect(await old.ask(subscribe(orders))).toMatchObject({ arg: orders, code: 30004, op: 'subscribe' });
    expect(await old.ask(login(keys().hmac, String(testTime)))).toEqual({ event: 'login', code: 0, connId });
    expect(await old.ask(subscribe(orders))).toEqual({ event: 'subscribe', arg: orders });
    const account = { instType: 'USDT-FUTURES', channel: 'account', coin: 'default' };
    expect(await old.ask(subscribe(account))).toEqual({ event: 'subscribe', arg: account });
  });

  it('works with an RSA key', async () => {
    const { apiKey, passphrase, privateKey } = keys().rsa;
    const timestamp = String(testTime);
    const sign = createSign('sha256').update(`${timestamp}GET/user/verify`).sign(privateKey, 'base64');
    const client = await open('/v2/ws/private');
    const frame = { op: 'login', args: [{ apiKey, passphrase, timestamp, sign }] };
    expect(await client.ask(frame)).toMatchObject({ event: 'login', code: 0 });
  });

  it('takes a unified account on v2, and no classic one on v3', async () => {
    expect(await (await open('/v2/ws/private')).ask(login(keys().unified))).toMatchObject({ event: 'login' });
    const client = await open('/v3/ws/private');
    expect(await client.ask(login(keys().hmac))).toEqual({ event: 'error', code: 30005, msg: 'error', connId });
    expect((await time.run(client.ended)).code).toBe(1006);
    sandbox().account('bitget').switchTo('unified');
    expect(await (await open('/v3/ws/private')).ask(login(keys().hmac))).toMatchObject({ event: 'login' });
  });

  it('takes a demo key on the address of demo trading alone, and there no other', async () => {
    const demo = { headers: { paptrading: '1' } };
    expect(await (await open('/v3/ws/private', demo)).ask(login(keys().unifiedDemo))).toMatchObject({ event: 'login' });
    const byQuery = await opened(socketOf('/v3/ws/private?paptrading=1'));
    expect(await byQuery.ask(login(keys().unifiedDemo))).toMatchObject({ event: 'login' });
    expect(await (await open('/v3/ws/private')).ask(login(keys().unifiedDemo))).toMatchObject({ code: 30011 });
    expect(await (await open('/v3/ws/private', demo)).ask(login(keys().unified))).toMatchObject({ code: 30011 });
    const overTcp = `${sandbox().streamUrls['bitget-mix']}/v2/ws/private`;
    const client = await connect(overTcp, { paptrading: '1' });
    expect(await client.ask(login(keys().demo))).toMatchObject({ event: 'login' });
  });

  it.each([
    ['an unknown key', (key: Key) => login({ ...key, apiKey: 'guess' }), 30011, 'Invalid ACCESS_KEY'],
    ['a wrong passphrase', (key: Key) => login({ ...key, passphrase: 'guess' }), 30012, 'Invalid ACCESS_PASSPHRASE'],
    ['no timestamp', (key: Key) => login(key, 'now'), 30013, 'Invalid ACCESS_TIMESTAMP'],
    ['an old timestamp', (key: Key) => login(key, String(testTime - 30_001)), 30014, 'Request timestamp expired'],
    ['an early timestamp', (key: Key) => login(key, String(testTime / 1_000 + 31)), 30014, 'Request timestamp expired'],
    ['a wrong signature', (key: Key) => login({ ...key, secretKey: 'guess' }), 30015, 'Invalid sign'],
    ['no argument', () => ({ op: 'login', args: ['me'] }), 30016, 'Param error'],
  ])('refuses %s, and ends the connection ten seconds later', async (_what, frame, code, msg) => {
    const client = await open('/v2/ws/private');
    expect(await client.ask(frame(keys().hmac))).toEqual({ event: 'error', code, msg });
    expect(await client.ask('ping')).toBe('pong');
    expect((await time.run(client.ended)).code).toBe(1006);
    expect(time.now() - testTime).toBe(10_000);
  });

  it('may be tried again on a connection that still stands, and succeeds once', async () => {
    const client = await open('/v2/ws/private');
    await client.ask(login({ ...keys().hmac, passphrase: 'guess' }));
    expect(await client.ask(login(keys().hmac))).toMatchObject({ event: 'login' });
    await time.run(time.sleep(20_000));
    expect(await client.ask(subscribe(orders))).toEqual({ event: 'subscribe', arg: orders });
    expect(await client.ask(login(keys().hmac))).toEqual({ event: 'error', code: 30005, msg: 'error' });
    expect((await time.run(client.ended)).code).toBe(1006);
  });

  it('belongs on the private address', async () => {
    const client = await open('/v3/ws/public');
    const error = { event: 'error', code: 30003, msg: 'INVALID op:login', connId };
    expect(await client.ask(login(keys().unified))).toEqual(error);
    expect(await client.ask(subscribe(order))).toMatchObject({ code: 30004 });
    await time.run(time.sleep(20_000));
    expect(await client.ask(subscribe(v3))).toMatchObject({ event: 'subscribe' });
  });
});
