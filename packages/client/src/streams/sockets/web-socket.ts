import type { OpenSocket } from '../socket.ts';

/** What is used of a WebSocket as browsers, Bun, Deno, workers and Node 22 have it. */
interface WebSocketLike {
  readonly readyState: number;
  binaryType: string;
  addEventListener(type: string, listener: (event: never) => void): void;
  removeEventListener(type: string, listener: (event: never) => void): void;
  send(text: string): void;
  close(code?: number): void;
}

/** What makes one. */
export type WebSocketClass = new (url: string) => object;

/** What some have beside the standard, such as those of the sandbox. A ping is of use only where its answer is seen. */
interface Extras extends WebSocketLike {
  ping?(): void;
  pause?(): void;
  resume?(): void;
}

/**
 * Sockets by the runtime's own `WebSocket`, or by a class of the same form. Most know neither control pings nor a pause.
 *
 * @example
 * import { webSocket } from '@openderivs/client/streams';
 * const streams = createBinanceUsdmStreams({ rest: usdm, socket: webSocket() });
 */
export function webSocket(Class: WebSocketClass = globalThis.WebSocket): OpenSocket {
  return (url, events) => {
    const make = (): Extras | undefined => {
      try {
        const socket = new Class(url) as Extras;
        socket.binaryType = 'arraybuffer';
        for (const [type, listener] of Object.entries(listeners)) socket.addEventListener(type, listener);
        return socket;
      } catch (error) {
        queueMicrotask(() => events.closed(undefined, 'the socket could not be made', error));
        return undefined;
      }
    };
    const listeners: Readonly<Record<string, (event: never) => void>> = {
      open: () => events.opened(),
      message: ({ data }: { readonly data: unknown }) => events.message(textOf(data)),
      close: ({ code, reason }: { readonly code: number; readonly reason: string }) => end(code, reason),
      error: () => end(undefined, 'the socket failed'),
      ping: () => events.alive(),
      pong: () => events.alive(),
    };
    const forget = () => {
      for (const [type, listener] of Object.entries(listeners)) socket?.removeEventListener(type, listener);
    };
    const end = (code: number | undefined, reason: string) => {
      forget();
      events.closed(code, reason);
    };
    const socket = make();
    return {
      send: (text) => socket?.send(text),
      close() {
        forget();
        return socket ? endOf(socket) : Promise.resolve();
      },
      ...(socket?.ping && 'onpong' in socket && { ping: () => socket.ping?.() }),
      ...(socket?.pause && { pause: () => socket.pause?.(), resume: () => socket.resume?.() }),
    };
  };
}

/** The default where the runtime brings a WebSocket. */
export const defaultSocket = (): OpenSocket => webSocket();

/** Milliseconds that the other end has to answer the end of a connection. */
const farewell = 1_000;

/** The state of a socket that has ended. */
const closed = 3;

function endOf(socket: WebSocketLike): Promise<void> {
  if (socket.readyState === closed) return Promise.resolve();
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
