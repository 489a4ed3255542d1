import { describe, expect, it } from 'vitest';
import { useSandbox } from './support/sandbox.ts';
import { follow, opened } from './support/socket.ts';

const sandbox = useSandbox();
const classOf = (options = {}) => sandbox().socket('binance-usdm', options);
const url = 'ws://exchange/ws';

describe('a WebSocket in memory', () => {
  it('stands where a WebSocket class is asked for', async () => {
    const WebSocket = classOf();
    const socket = new WebSocket(new URL('wss://fstream.binance.com/public/ws/btcusdt@depth'));
    expect([WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED]).toEqual([0, 1, 2, 3]);
    expect(socket.readyState).toBe(WebSocket.CONNECTING);
    expect(socket.url).toBe('wss://fstream.binance.com/public/ws/btcusdt@depth');
    expect(() => socket.send('too early')).toThrow('not open yet');
    const heard: string[] = [];
    socket.onopen = () => heard.push('open');
    socket.onmessage = ({ data }) => heard.push(data);
    socket.onclose = ({ code, wasClean }) => heard.push(`${code} ${wasClean}`);
    const client = await opened(socket);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    await client.ask(new TextDecoder().decode(Buffer.from('{"method":"LIST_SUBSCRIPTIONS","id":1}')));
    socket.close(3000, 'done');
    expect(socket.readyState).toBe(WebSocket.CLOSING);
    expect(await client.ended).toEqual({ code: 3000, reason: 'done' });
    expect(heard).toEqual(['open', '{"result":["btcusdt@depth"],"id":1}', '3000 true']);
    expect(sandbox().sockets).toEqual([]);
    expect(() => socket.close()).not.toThrow();
    expect(() => socket.send('too late')).not.toThrow();
  });

  it('says what is wrong with an address or a code', async () => {
    const WebSocket = classOf();
    expect(() => new WebSocket('http://exchange/ws')).toThrow('begins with ws: or wss:');
    const socket = new WebSocket(url);
    expect(() => socket.close(1001)).toThrow('not with 1001');
    expect(() => sandbox().socket('nowhere' as 'binance-usdm')).toThrow('serves no "nowhere"');
  });

  it('shows the page it was refused with', async () => {
    const socket = new (classOf())('ws://exchange/nowhere');
    const heard: string[] = [];
    socket.addEventListener('error', () => heard.push('error'));
    expect((await follow(socket).ended).code).toBe(1006);
    expect(heard).toEqual(['error']);
    expect(socket.refusal).toMatchObject({ status: 404, body: expect.stringContaining('404 Not Found') });
  });

  it('keeps frames in order, and holds them back while it is paused', async () => {
    const socket = new (classOf())(url);
    const client = await opened(socket);
    const [exchange] = sandbox().sockets;
    socket.pause();
    expect(socket.isPaused).toBe(true);
    for (const frame of ['first', 'second', 'third']) exchange?.send(frame);
    await new Promise(setImmediate);
    expect(client.unread).toEqual([]);
    expect(exchange?.counters.waiting).toBe('firstsecondthird'.length);
    socket.addEventListener('message', () => socket.pause(), { once: true });
    socket.resume();
    await new Promise(setImmediate);
    expect(client.unread).toEqual(['first']);
    exchange?.close(1001);
    socket.resume();
    expect(await client.ended).toEqual({ code: 1001, reason: '' });
    expect(client.unread).toEqual(['first', 'second', 'third']);
  });

  it('gives up a client that takes nothing for too long', async () => {
    const socket = new (classOf())(url);
    const client = await opened(socket);
    socket.pause();
    const [exchange] = sandbox().sockets;
    const frame = 'x'.repeat(1024 * 1024);
    for (let sent = 0; sent < 64; sent++) exchange?.send(frame);
    expect(sandbox().sockets).toHaveLength(1);
    exchange?.send(frame);
    expect(sandbox().sockets).toHaveLength(0);
    socket.resume();
    expect((await client.ended).code).toBe(1006);
  });

  it('shows control frames, which a standard WebSocket hides', async () => {
    const socket = new (classOf({ address: '10.0.0.7' }))(url);
    await opened(socket);
    const ponged = new Promise((resolve) => socket.addEventListener('pong', resolve, { once: true }));
    socket.ping();
    await ponged;
    socket.pong();
    await new Promise(setImmediate);
    expect(sandbox().sockets[0]).toMatchObject({ address: '10.0.0.7', counters: { pongs: 1 } });
  });

  it('hands out what was sent before it was closed, and ends at once when terminated', async () => {
    const socket = new (classOf())(url);
    const client = await opened(socket);
    socket.send('{"method":"LIST_SUBSCRIPTIONS","id":1}');
    socket.close();
    expect(await client.ended).toEqual({ code: 1005, reason: '' });
    const other = new (classOf())(url);
    const second = await opened(other);
    other.terminate();
    expect((await second.ended).code).toBe(1006);
    const early = new (classOf())(url);
    early.close();
    expect((await follow(early).ended).code).toBe(1006);
    expect(sandbox().sockets).toEqual([]);
  });

  it('ends with the sandbox', async () => {
    const client = await opened(new (classOf())(url));
    sandbox().reset();
    expect((await client.ended).code).toBe(1006);
  });
});
