import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { type WebSocket as ServerSocket, WebSocket, WebSocketServer } from 'ws';
import type { OpenSocket, Socket } from '../../src/streams/socket.ts';
import { webSocket } from '../../src/streams/sockets/web-socket.ts';
import { wsSocket } from '../../src/streams/sockets/ws.ts';

/** Without what `ws` has beside the standard. */
class Standard extends WebSocket {}
Object.assign(Standard.prototype, { ping: undefined, pause: undefined });

const sockets: readonly [string, OpenSocket][] = [
  ['ws', wsSocket()],
  ['a WebSocket as browsers have it', webSocket(Standard)],
];

async function startServer() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connected = once(server, 'connection') as Promise<[ServerSocket]>;
  return { url: `ws://127.0.0.1:${port}`, connected };
}

/** Opens a socket and notes what it tells. */
function listen(open: OpenSocket, url: string) {
  const told: string[] = [];
  const waiting: { readonly what: RegExp; resolve(): void }[] = [];
  const tell = (what: string) => {
    told.push(what);
    for (const one of waiting) if (one.what.test(what)) one.resolve();
  };
  const socket: Socket = open(url, {
    opened: () => tell('opened'),
    message: (text) => tell(`message ${text}`),
    alive: () => tell('alive'),
    closed: (code, reason) => tell(`closed ${code} ${reason}`),
  });
  const until = (what: RegExp) =>
    told.some((one) => what.test(one))
      ? Promise.resolve()
      : new Promise<void>((resolve) => waiting.push({ what, resolve }));
  return { socket, told, until };
}

it.each(sockets)('%s: opens, sends, receives and ends', async (_, open) => {
  const { url, connected } = await startServer();
  const { socket, told, until } = listen(open, url);
  await until(/opened/);
  const [server] = await connected;
  const heard = once(server, 'message');
  socket.send('{"id":1}');
  expect(String((await heard)[0])).toBe('{"id":1}');
  server.send('text');
  server.send(Buffer.from('bytes'));
  await until(/bytes/);
  const ended = once(server, 'close');
  await socket.close();
  await ended;
  expect(told).toEqual(['opened', 'message text', 'message bytes']);
});

it.each(sockets)('%s: tells that the other end has closed', async (_, open) => {
  const { url, connected } = await startServer();
  const { until, told, socket } = listen(open, url);
  const [server] = await connected;
  await until(/opened/);
  server.close(1001, 'maintenance');
  await until(/closed/);
  expect(told).toEqual(['opened', 'closed 1001 maintenance']);
  await socket.close();
});

it.each(sockets)('%s: tells once that nobody is there', async (_, open) => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const { until, told } = listen(open, `ws://127.0.0.1:${port}`);
  await until(/closed/);
  expect(told).toHaveLength(1);
});

it.each(sockets)('%s: can be ended before it has opened', async (_, open) => {
  const { url } = await startServer();
  const { socket, told } = listen(open, url);
  await socket.close();
  const other = listen(open, url);
  await other.until(/opened/);
  expect(told).toEqual([]);
  await other.socket.close();
});

it('ws: pings, and pauses reading until it is told to go on', async () => {
  const { url, connected } = await startServer();
  const { socket, told, until } = listen(wsSocket(), url);
  const [server] = await connected;
  await until(/opened/);
  socket.ping?.();
  await until(/alive/);
  socket.pause?.();
  const blocks = 64;
  const block = 'x'.repeat(256 * 1_024);
  for (let at = 0; at < blocks; at += 1) server.send(block);
  // What the system does not take stays with the sender.
  const deadline = once(server, 'pong');
  server.ping();
  await Promise.race([deadline, new Promise((resolve) => setTimeout(resolve, 200))]);
  const received = () => told.filter((one) => one.startsWith('message')).length;
  expect(received()).toBeLessThan(blocks / 2);
  expect(server.bufferedAmount).toBeGreaterThan(0);
  socket.resume?.();
  server.send('last');
  await until(/message last/);
  expect(received()).toBe(blocks + 1);
  await socket.close();
});

it('ws: takes no answer that is larger than it should be', async () => {
  const { url, connected } = await startServer();
  const { until, told, socket } = listen(wsSocket({ maxPayload: 1_024 }), url);
  const [server] = await connected;
  await until(/opened/);
  server.send('x'.repeat(2_000));
  await until(/closed/);
  expect(told).toHaveLength(2);
  await socket.close();
});
