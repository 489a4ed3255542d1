import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';

/** The end of a connection as its client saw it. */
export interface Ending {
  readonly code: number;
  readonly reason: string;
}

/** A client that hears everything in order. */
export interface Client {
  /** The next frame that nobody has read yet; fails when the connection ends first. */
  next(): Promise<string>;
  /** The next frame, read as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
  json(): Promise<any>;
  send(frame: string | object): void;
  /** Sends, and reads the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
  ask(frame: string | object): Promise<any>;
  /** Frames that nobody has read. */
  readonly unread: readonly string[];
  readonly ended: Promise<Ending>;
}

/** What `ws`, a standard WebSocket and one in memory have in common. */
interface AnySocket {
  send(data: string): void;
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(name: 'open' | 'error', listener: (event: object) => void): void;
  addEventListener(name: 'close', listener: (event: { code: number; reason: string }) => void): void;
}

/** Follows a socket from its beginning. */
export const follow = (socket: AnySocket): Client => {
  const unread: string[] = [];
  const waiting: { resolve(frame: string): void; reject(error: Error): void }[] = [];
  let over: Ending | undefined;
  const ended = new Promise<Ending>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => {
      over = { code, reason };
      for (const { reject } of waiting.splice(0)) reject(new Error(`closed with ${code}`));
      resolve(over);
    });
  });
  socket.addEventListener('error', () => {});
  socket.addEventListener('message', ({ data }) => {
    const reader = waiting.shift();
    if (reader === undefined) unread.push(String(data));
    else reader.resolve(String(data));
  });
  const next: Client['next'] = () => {
    const frame = unread.shift();
    if (frame !== undefined) return Promise.resolve(frame);
    if (over !== undefined) return Promise.reject(new Error(`closed with ${over.code}`));
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const client: Client = {
    next,
    json: async () => JSON.parse(await next()),
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    ask: async (frame) => {
      client.send(frame);
      const answer = await next();
      return answer.startsWith('{') ? JSON.parse(answer) : answer;
    },
    unread,
    ended,
  };
  return client;
};

/** Waits until a socket is open. */
export const opened = async <Socket extends AnySocket>(socket: Socket): Promise<Client> => {
  const client = follow(socket);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', ({ code }) => reject(new Error(`not opened: ${code}`)));
  });
  return client;
};

/** Opens one over TCP with `ws`. It ends with the test. */
export const connect = (url: string, headers: { [name: string]: string } = {}): Promise<Client> => {
  const socket = new WebSocket(url, { headers });
  onTestFinished(() => socket.terminate());
  return opened(socket);
};

/** The status and page with which a handshake is refused. */
export const refusedUpgrade = (url: string): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.on('open', () => reject(new Error('opened')));
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
  });
