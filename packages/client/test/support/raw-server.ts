import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** What a connection does once the head of a request has come in. */
export type Script = (socket: Socket, request: string) => void;

export interface RawServer {
  readonly origin: string;
  readonly port: number;
  /** The heads of the requests that came in. */
  readonly requests: string[];
  readonly sockets: Socket[];
}

/** A socket server on this machine that does to each request what no well-behaved server would. */
export async function startRawServer(script: Script, onConnection: (socket: Socket) => void = () => {}) {
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // The other end goes away in most of these tests.
    socket.on('error', () => {});
    let pending = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      // Bodies of these tests are short and stay behind in `pending`, in front of the next head.
      const end = pending.indexOf('\r\n\r\n');
      if (end < 0) return;
      const request = pending.slice(0, end);
      pending = '';
      requests.push(request);
      script(socket, request);
    });
    onConnection(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests, sockets } satisfies RawServer;
}

/** A port that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Lets what has been written on this machine's loopback arrive: both ends live on this event loop. */
export async function arrived(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn();
}

/** An answer as its bytes. */
export const answerOf = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
