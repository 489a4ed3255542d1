import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Api } from '../api.ts';
import { plainAddress } from '../http/read-request.ts';
import { type Reply, withDate } from '../http/reply.ts';
import type { Site } from '../site.ts';
import type { SocketRequest } from './protocol.ts';
import { realTimers } from './timers.ts';
import type { Wire } from './wire.ts';

/** Answers a request to upgrade. */
export type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const asSocketRequest = (api: Api, request: IncomingMessage): SocketRequest => {
  const [path = '', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  return {
    api,
    address: plainAddress(request.socket.remoteAddress ?? ''),
    path,
    query,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
};

const refuse = (socket: Duplex, reply: Reply, now: number): void => {
  const { status, headers, body } = withDate(reply, now);
  const all = { ...headers, connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
};

const wireOf = (socket: Duplex, webSocket: WebSocket): Wire => ({
  send: (text) => {
    if (webSocket.readyState === WebSocket.OPEN) webSocket.send(text);
  },
  ping: () => {
    if (webSocket.readyState === WebSocket.OPEN) webSocket.ping();
  },
  pong: (data) => {
    if (webSocket.readyState === WebSocket.OPEN) webSocket.pong(data);
  },
  close: (code, reason) => webSocket.close(code, reason),
  cut: () => {
    socket.end(() => socket.destroy());
  },
  freeze: () => webSocket.pause(),
  get waiting() {
    return webSocket.bufferedAmount;
  },
});

/** Lets WebSockets in where the exchange has some, and refuses every other upgrade as a gateway does. */
export const createUpgrades = (api: Api, site: Site, frameLimit: number): OnUpgrade => {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // Who is half open does not answer pings.
    autoPong: false,
    maxPayload: frameLimit,
  });
  return (request, socket, head) => {
    // A connection that breaks is no failure of the sandbox; its end is heard by 'close'.
    socket.on('error', () => {});
    const admission = site.sockets.admit(asSocketRequest(api, request));
    if (typeof admission !== 'function') {
      refuse(socket, admission, site.clock.now());
      return;
    }
    server.handleUpgrade(request, socket, head, (webSocket) => {
      const line = admission(wireOf(socket, webSocket), site.timers ?? realTimers);
      webSocket.on('message', (data) => line.receive(String(data)));
      webSocket.on('ping', line.pinged);
      webSocket.on('pong', line.ponged);
      webSocket.on('error', () => {});
      webSocket.on('close', line.ended);
    });
  };
};
