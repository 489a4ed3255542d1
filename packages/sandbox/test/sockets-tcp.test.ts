import { WebSocket as StandardSocket } from 'undici';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startSandbox } from '../src/index.ts';
import { testTime, useSandbox } from './support/sandbox.ts';
import { connect, follow, opened, refusedUpgrade } from './support/socket.ts';

describe('WebSockets over TCP', () => {
  const sandbox = useSandbox();
  const usdm = (path: string) => `${sandbox().streamUrls['binance-usdm']}${path}`;

  it('are named as the addresses of REST are', () => {
    const { urls, streamUrls } = sandbox();
    expect(Object.keys(streamUrls)).toEqual(Object.keys(urls));
    for (const [api, url] of Object.entries(urls)) {
      expect(streamUrls[api as keyof typeof urls]).toBe(url.replace('http:', 'ws:'));
    }
  });

  it('answer a client made with ws, and one with the standard interface', async () => {
    const list = { method: 'LIST_SUBSCRIPTIONS', id: 1 };
    const client = await connect(usdm('/market/ws/btcusdt@aggTrade'));
    expect(await client.ask(list)).toEqual({ result: ['btcusdt@aggTrade'], id: 1 });
    const standard = new StandardSocket(usdm('/market/ws/ethusdt@aggTrade'));
    const second = await opened(standard);
    expect(await second.ask(list)).toEqual({ result: ['ethusdt@aggTrade'], id: 1 });
    standard.close(1000);
    expect((await second.ended).code).toBe(1000);
  });

  it('tell of an account to all who hold its listen key, which ends when it is due though nobody calls', async () => {
    const account = sandbox().account('binance');
    const { listenKey } = account.book();
    const key = listenKey.start(sandbox().clock.now());
    const clients = [await connect(usdm(`/private/ws/${key}`)), await connect(usdm(`/private/ws?listenKey=${key}`))];
    account.setBalance('USDT', '500');
    for (const client of clients) expect(await client.json()).toMatchObject({ a: { B: [{ a: 'USDT', wb: '500' }] } });
    sandbox().clock.advance(3_600_000);
    account.setBalance('USDT', '600');
    const expired = { e: 'listenKeyExpired', E: testTime + 3_600_000, listenKey: key };
    for (const client of clients) expect(await client.json()).toEqual(expired);
    account.setBalance('USDT', '700');
    expect(listenKey.current).toBeUndefined();
    expect(account.book().changes.heard).toBe(false);
  });

  it('are listed while they are open, with route, subscriptions and counters', async () => {
    const client = await connect(usdm('/public/stream?streams=btcusdt@depth/btcusdt@trade'));
    await client.ask({ method: 'UNSUBSCRIBE', params: ['btcusdt@trade'], id: 1 });
    const [socket] = sandbox().sockets;
    expect({ ...socket }).toMatchObject({
      number: 1,
      api: 'binance-usdm',
      route: '/public/stream',
      address: '127.0.0.1',
      openedAt: testTime,
      subscriptions: ['btcusdt@depth'],
      counters: { received: 1, sent: 1, pings: 0, pongs: 0, waiting: 0 },
    });
    socket?.send({ e: 'unheard of' });
    expect(await client.json()).toEqual({ e: 'unheard of' });
    socket?.close(4001, 'enough');
    expect(await client.ended).toEqual({ code: 4001, reason: 'enough' });
    expect(sandbox().sockets).toEqual([]);
  });

  it('may be cut without a close frame, after what was sent', async () => {
    const client = await connect(usdm('/ws'));
    const [socket] = sandbox().sockets;
    socket?.send('last words');
    socket?.cut();
    expect(await client.next()).toBe('last words');
    expect((await client.ended).code).toBe(1006);
  });

  it('end when the sandbox is reset, and count from the start again', async () => {
    const client = await connect(usdm('/ws'));
    sandbox().reset();
    expect((await client.ended).code).toBe(1006);
    expect(sandbox().sockets).toEqual([]);
    await connect(usdm('/ws'));
    expect(sandbox().sockets.map(({ number }) => number)).toEqual([1]);
  });

  it('end when the sandbox closes, also those whose client reads nothing', async () => {
    const other = await startSandbox({ apis: ['binance-usdm'] });
    const socket = new WebSocket(`${other.streamUrls['binance-usdm']}/ws`);
    const client = await opened(socket);
    socket.pause();
    const sent = 'x'.repeat(1_000_000);
    for (let frame = 0; frame < 20; frame++) other.sockets[0]?.send(sent);
    expect(other.sockets[0]?.counters.waiting).toBeGreaterThan(0);
    await other.close();
    socket.resume();
    expect((await client.ended).code).toBe(1006);
  });

  it('answer pings, and close what is no text that can be read', async () => {
    const socket = new WebSocket(usdm('/ws'));
    const client = await opened(socket);
    const ponged = new Promise((resolve) => socket.on('pong', (data) => resolve(String(data))));
    socket.ping('are you there');
    expect(await ponged).toBe('are you there');
    socket.send(Buffer.alloc(2 * 1024 * 1024));
    expect((await client.ended).code).toBe(1009);
  });

  it('refuse what no socket listens to, as a gateway does', async () => {
    const { status, body } = await refusedUpgrade(usdm('/fapi/v1/time'));
    expect(status).toBe(404);
    expect(body).toContain('<h1>404 Not Found</h1>');
    expect((await refusedUpgrade(`${sandbox().streamUrls['binance-coinm']}/public/ws`)).status).toBe(404);
    expect((await refusedUpgrade(`${sandbox().streamUrls['bitget-mix']}/ws`)).status).toBe(404);
  });

  it('refuse plain HTTP', async () => {
    const answer = await fetch(`${sandbox().urls['binance-usdm']}/market/ws/btcusdt@aggTrade`);
    expect(answer.status).toBe(426);
    expect(await answer.text()).toContain('Upgrade Required');
    const { send } = sandbox().transport('binance-usdm');
    const call = { method: 'GET', target: '/ws', headers: {}, body: undefined, signal: undefined, timeout: 1_000 };
    expect(await send(call)).toMatchObject({ status: 426, headers: { upgrade: 'websocket' } });
  });

  it('refuse a handshake that is none', async () => {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket' };
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${sandbox().urls['binance-usdm']}/ws`, { headers }, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(400);
    expect(sandbox().sockets).toEqual([]);
  });

  it('survive a client that breaks off', async () => {
    const socket = new WebSocket(usdm('/ws'));
    const client = follow(socket);
    socket.on('open', () => socket.terminate());
    await client.ended;
    expect((await fetch(`${sandbox().urls['binance-usdm']}/fapi/v1/time`)).status).toBe(200);
  });
});
