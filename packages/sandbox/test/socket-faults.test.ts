import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createVirtualTime, type SocketFault, startSandbox } from '../src/index.ts';
import { connect, opened, refusedUpgrade } from './support/socket.ts';
import { type Listening, listen } from './support/streams.ts';

const start = Date.UTC(2026, 0, 1);
const trades = 'btcusdt@trade';
const usdm = `/public/stream?streams=${trades}/ethusdt@trade`;

const open = async () => {
  const time = createVirtualTime(start);
  const sandbox = await startSandbox({ now: time.now });
  onTestFinished(() => sandbox.close());
  const pass = (ms: number) => time.run(time.sleep(ms));
  /** One trade of each price, ten milliseconds apart. */
  const trade = async (...prices: number[]) => {
    for (const price of prices) {
      sandbox.setPrice('BTCUSDT', String(price));
      await pass(10);
    }
  };
  const heardOn = async (path = usdm, ...hello: object[]): Promise<Listening> => {
    const api = path.startsWith('/v') ? 'bitget-uta' : 'binance-usdm';
    const heard = listen(sandbox, api, time, path, hello);
    await pass(1);
    return heard;
  };
  return { time, sandbox, pass, trade, heardOn };
};

const prices = (heard: Listening, stream = trades) => heard.of(stream).map(({ p }) => Number(p));

describe('a socket fault', () => {
  it.each<[SocketFault, number[]]>([
    [{ kind: 'drop' }, [1, 3, 4]],
    [{ kind: 'duplicate' }, [1, 2, 2, 3, 4]],
    [{ kind: 'reorder' }, [1, 3, 2, 4]],
    [{ kind: 'late', ms: 15 }, [1, 3, 2, 4]],
    [{ kind: 'silence' }, [1]],
  ])('can do this to a frame: %j', async (what, expected) => {
    const { sandbox, heardOn, trade, pass } = await open();
    const heard = await heardOn();
    const other = await heardOn();
    const fault = sandbox.socketFaults.add({ ...what, stream: trades, after: 1, match: ({ number }) => number === 1 });
    await trade(1, 2, 3, 4);
    await pass(100);
    expect(prices(heard)).toEqual(expected);
    expect(prices(other)).toEqual([1, 2, 3, 4]);
    expect(fault.hits).toBe(1);
    expect(sandbox.sockets).toHaveLength(2);
  });

  it.each([
    ['close', {}, 1001],
    ['close', { code: 1008, reason: 'enough' }, 1008],
    ['cut', {}, 1006],
  ] as const)('can %s a connection in place of any frame', async (kind, more, code) => {
    const { sandbox, heardOn, trade } = await open();
    const heard = await heardOn();
    sandbox.socketFaults.add({ kind, ...more, after: 2 });
    await trade(1, 2, 3, 4);
    expect(prices(heard)).toEqual([1, 2]);
    expect(heard.ended.code).toBe(code);
    expect(sandbox.sockets).toEqual([]);
  });

  it('can leave a connection half open: nothing comes, nothing arrives, and it does not end', async () => {
    const { sandbox, heardOn, trade, pass } = await open();
    const heard = await heardOn();
    sandbox.socketFaults.add({ kind: 'half-open', after: 1 });
    await trade(1, 2, 3);
    heard.send({ method: 'LIST_SUBSCRIPTIONS', id: 1 });
    await pass(20 * 60_000);
    expect(prices(heard)).toEqual([1]);
    expect(heard.frames).toHaveLength(1);
    expect(sandbox.sockets).toEqual([]);
    heard.close();
    await pass(1);
    expect(heard.ended.code).toBeUndefined();
    sandbox.reset();
    await pass(1);
    expect(heard.ended.code).toBe(1006);
  });

  it('can do so over TCP, where pings find it out', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'] });
    onTestFinished(() => sandbox.close());
    const socket = new WebSocket(`${sandbox.streamUrls['binance-usdm']}/public/ws/btcusdt@trade`);
    onTestFinished(() => socket.terminate());
    const client = await opened(socket);
    sandbox.socketFaults.add({ kind: 'half-open', after: 1 });
    const ponged = new Promise((resolve) => socket.once('pong', resolve));
    socket.ping();
    await ponged;
    sandbox.setPrice('BTCUSDT', '1');
    expect(await client.json()).toMatchObject({ p: '1' });
    sandbox.setPrice('BTCUSDT', '2');
    while (sandbox.sockets.length > 0) await new Promise(setImmediate);
    let pongs = 0;
    socket.on('pong', () => {
      pongs += 1;
    });
    socket.ping();
    const other = await connect(`${sandbox.streamUrls['binance-usdm']}/public/ws`);
    await other.ask({ method: 'LIST_SUBSCRIPTIONS', id: 1 });
    expect([pongs, client.unread]).toEqual([0, []]);
    await sandbox.close();
    expect((await client.ended).code).toBe(1006);
  });

  it('can break the chain of a book, or begin it anew', async () => {
    const { sandbox, heardOn, trade, pass } = await open();
    const depth = await heardOn('/public/stream?streams=btcusdt@depth@100ms');
    const args = [{ instType: 'usdt-futures', topic: 'books', symbol: 'BTCUSDT' }];
    const books = await heardOn('/v3/ws/public', { op: 'subscribe', args });
    await pass(100);
    sandbox.socketFaults.add({ kind: 'sequence-break', stream: 'btcusdt@depth@100ms', after: 1 });
    sandbox.socketFaults.add({ kind: 'sequence-reset', api: 'bitget-uta', after: 1 });
    for (const price of [1, 2, 3]) {
      await trade(price);
      await pass(200);
    }
    const [first, broken, third] = depth.of('btcusdt@depth@100ms');
    expect(broken.pu).not.toBe(first.u);
    expect(third.pu).toBe(broken.u);
    const chain = books.of('usdt-futures books BTCUSDT').map(([{ seq, pseq }]) => [seq, pseq]);
    const [snapshot = 0] = chain[0] ?? [];
    expect(chain).toEqual([
      [snapshot, 0],
      [snapshot + 1, snapshot],
      [1, 0],
      [2, 1],
    ]);
  });

  it('can restart the exchange: it says so, ends all, and is away for a while', async () => {
    const { sandbox, heardOn, trade, pass, time } = await open();
    const first = await heardOn();
    const second = await heardOn('/market/ws');
    const elsewhere = await heardOn('/v3/ws/public');
    sandbox.socketFaults.add({ kind: 'restart', ms: 5_000 });
    await trade(1);
    expect([first, second, elsewhere].map(({ ended }) => ended.code)).toEqual([1001, 1001, undefined]);
    expect(second.frames).toEqual([{ e: 'serverShutdown', E: time.now() - 10 }]);
    const early = await heardOn();
    expect(early.ended.code).toBe(1006);
    await pass(5_000);
    expect((await heardOn()).ended.code).toBeUndefined();
    const bitget = await heardOn('/v3/ws/public', {
      op: 'subscribe',
      args: [{ instType: 'usdt-futures', topic: 'publicTrade', symbol: 'BTCUSDT' }],
    });
    sandbox.socketFaults.add({ kind: 'restart', api: 'bitget-uta' });
    await trade(2);
    expect(bitget.ended.code).toBe(1001);
  });

  it('can acknowledge a subscription that never sends, as on a wrong route', async () => {
    const { sandbox, heardOn, trade } = await open();
    sandbox.socketFaults.add({ kind: 'wrong-route', stream: trades });
    const silent = await heardOn('/public/stream');
    silent.send({ method: 'SUBSCRIBE', params: [trades], id: 1 });
    await trade(1);
    expect(silent.frames).toEqual([{ result: null, id: 1 }]);
    expect(sandbox.sockets[0]?.subscriptions).toEqual([trades]);
    expect(prices(await heardOn())).toEqual([]);
    await trade(2);
    expect(silent.frames).toHaveLength(1);
  });

  it('can leave a request without an answer', async () => {
    const { sandbox, heardOn, pass } = await open();
    const heard = await heardOn('/public/ws');
    sandbox.socketFaults.add({ kind: 'unanswered', match: ({ text }) => text.includes('SUBSCRIBE') });
    heard.send({ method: 'LIST_SUBSCRIPTIONS', id: 1 });
    heard.send({ method: 'SUBSCRIBE', params: [trades], id: 2 });
    await pass(1);
    expect(heard.frames).toEqual([{ result: [], id: 1 }]);
    expect(sandbox.sockets[0]?.subscriptions).toEqual([]);
  });

  it('can refuse a login, and a handshake', async () => {
    const { sandbox, heardOn, pass } = await open();
    const heard = await heardOn('/v3/ws/private');
    sandbox.socketFaults.add({ kind: 'refused-login', code: 30006 });
    heard.send({ op: 'login', args: [{}] });
    await pass(1);
    expect(heard.frames).toMatchObject([{ event: 'error', code: 30006 }]);
    await pass(10_000);
    expect(heard.ended.code).toBe(1006);
    sandbox.socketFaults.add({ kind: 'refused-upgrade', status: 429, route: '/public/ws' });
    expect((await refusedUpgrade(`${sandbox.streamUrls['binance-usdm']}/public/ws`)).status).toBe(429);
    await connect(`${sandbox.streamUrls['binance-usdm']}/public/ws`);
  });

  it('says how often it struck, may be taken back, and goes with a reset', async () => {
    const { sandbox, heardOn, trade } = await open();
    const heard = await heardOn();
    const twice = sandbox.socketFaults.add({ kind: 'drop', times: 2 });
    const never = sandbox.socketFaults.add({ kind: 'cut' });
    never.remove();
    await trade(1, 2, 3);
    expect([twice.hits, prices(heard)]).toEqual([2, [3]]);
    sandbox.socketFaults.add({ kind: 'cut' });
    sandbox.reset();
    const again = await heardOn();
    await trade(4);
    expect(prices(again)).toEqual([4]);
    expect(() => sandbox.socketFaults.add({ kind: 'drop', times: 0 })).toThrow('above zero');
  });
});
