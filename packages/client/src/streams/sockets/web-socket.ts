import type { OpenSocket } from '../socket.ts';

/** What is used of a WebSocket as browsers, Bun, Deno, workers and Node 22 have it. */
export interface WebSocketLike {
  binaryType: string;
  addEventListener(type: string, listener: (event: never) => void): void;
  removeEventListener(type: string, listener: (event: never) => void): void;
  send(text: string): void;
  close(code?: number): void;
}

/**
 * Sockets by the runtime's own `WebSocket`, or by one of the same form. They know neither control pings nor a pause.
 *
 * @example
 * import { webSocket } from '@openderivs/client/streams';
 * const streams = createBinanceUsdmStreams({ rest: usdm, socket: webSocket() });
 */
export function webSocket(
  connect: (url: string) => WebSocketLike = (url) => new WebSocket(url) as WebSocketLike,
): OpenSocket {
  return (url, events) => {
    let socket: WebSocketLike | undefined;
    const listeners: Readonly<Record<string, (event: never) => void>> = {
      open: () => events.opened(),
      message: ({ data }: { readonly data: unknown }) => events.message(textOf(data)),
      close: ({ code, reason }: { readonly code: number; readonly reason: string }) => end(code, reason),
      error: () => end(undefined, 'the socket failed'),
    };
    const forget = () => {
      for (const [type, listener] of Object.entries(listeners)) socket?.removeEventListener(type, listener);
    };
    const end = (code: number | undefined, reason: string, error?: unknown) => {
      forget();
      events.closed(code, reason, error);
    };
    try {
      socket = connect(url);
      socket.binaryType = 'arraybuffer';
      for (const [type, listener] of Object.entries(listeners)) socket.addEventListener(type, listener);
    } catch (error) {
      queueMicrotask(() => end(undefined, 'the socket could not be made', error));
    }
    return {
      send: (text) => socket?.send(text),
      close() {
        forget();
        return socket ? endOf(socket) : Promise.resolve();
      },
    };
  };
}

/** The default where the runtime brings a WebSocket. */
export const defaultSocket = (): OpenSocket => webSocket();

/** Milliseconds that the other end has to answer the end of a connection. */
const farewell = 1_000;

function endOf(socket: WebSocketLike): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      socket.removeEventListener('close', end);
      resolve();
    };
    const timer = setTimeout(end, farewell);
    socket.addEventListener('close', end);
    // One that has not opened yet fails by being closed.
    socket.addEventListener('error', () => {});
    socket.close();
  });
}

const decoder = new TextDecoder();

const textOf = (data: unknown): string =>
  typeof data === 'string' ? data : decoder.decode(data as ArrayBuffer | ArrayBufferView);
