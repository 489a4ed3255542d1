import type { Agent } from 'node:http';
import { BadInputError } from '@openderivs/signing';
import type { RawData, WebSocket } from 'ws';
import type { OpenSocket } from '../socket.ts';

/** Options of sockets by `ws`. */
export interface WsSocketOptions {
  /** For a proxy, or an address of one's own to go out from. */
  readonly agent?: Agent | undefined;
  /** The most bytes of one message; 16 MiB when left out. */
  readonly maxPayload?: number | undefined;
}

/** Milliseconds that the other end has to answer the end of a connection. */
const farewell = 1_000;

/**
 * Sockets by the package `ws`, which has to be installed beside the client. They can pause, and see control frames.
 *
 * @example
 * import { wsSocket } from '@openderivs/client/ws';
 * const streams = createBinanceUsdmStreams({ rest: usdm, socket: wsSocket({ agent }) });
 */
export function wsSocket({ agent, maxPayload = 16 * 2 ** 20 }: WsSocketOptions = {}): OpenSocket {
  return (url, events) => {
    let socket: WebSocket | undefined;
    let isClosed = false;
    const open = async () => {
      const { WebSocket } = await load();
      if (isClosed) return;
      socket = new WebSocket(url, { agent, maxPayload, perMessageDeflate: false, followRedirects: false });
      socket.on('open', events.opened);
      socket.on('message', (data) => events.message(textOf(data)));
      socket.on('ping', events.alive);
      socket.on('pong', events.alive);
      socket.on('error', (error) => end(undefined, 'the connection failed', error));
      socket.on('close', (code, reason) => end(code, String(reason)));
    };
    const end = (code: number | undefined, reason: string, error?: unknown) => {
      if (isClosed) return;
      isClosed = true;
      events.closed(code, reason, error);
    };
    open().catch((error) => end(undefined, 'the socket could not be made', error));
    return {
      send: (text) => socket?.send(text, ignore),
      ping: () => socket?.ping(undefined, undefined, ignore),
      pause: () => socket?.pause(),
      resume: () => socket?.resume(),
      close() {
        isClosed = true;
        return socket ? endOf(socket) : Promise.resolve();
      },
    };
  };
}

/** The default on Node. */
export const defaultSocket = (): OpenSocket => wsSocket();

const ignore = () => {};

/** Says goodbye, and does not wait for the answer for long. */
function endOf(socket: WebSocket): Promise<void> {
  socket.removeAllListeners();
  // A socket that is ended while it opens says so by an error.
  socket.on('error', ignore);
  return new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) return resolve();
    const timer = setTimeout(() => socket.terminate(), farewell);
    socket.on('close', () => {
      clearTimeout(timer);
      socket.removeAllListeners();
      resolve();
    });
    socket.resume();
    if (socket.readyState === socket.CONNECTING) socket.terminate();
    else socket.close(1000);
  });
}

const load = () =>
  import('ws').catch(() => {
    throw new BadInputError('socket', 'needs the package ws on Node', 'run npm install ws, or give the option socket');
  });

const textOf = (data: RawData): string =>
  Array.isArray(data) ? Buffer.concat(data).toString() : Buffer.isBuffer(data) ? data.toString() : decoder.decode(data);

const decoder = new TextDecoder();
