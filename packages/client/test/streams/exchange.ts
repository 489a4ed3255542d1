import type { OpenSocket, SocketEvents } from '../../src/streams/socket.ts';
import type { VirtualLoop } from '../support/virtual-loop.ts';

/** How a server in memory behaves; a test changes what it is about. */
export interface Manner {
  /** Control pings can be sent, and reading be paused. */
  control: boolean;
  /** New connections open. */
  opens: boolean;
  /** Anything that is sent is answered. */
  answers: boolean;
  /** Milliseconds on the way, each way. */
  latency: number;
  /** What becomes of a frame; `undefined`: what the exchange would do. */
  onFrame?: ((connection: ServerConnection, frame: Frame) => boolean) | undefined;
}

export type Frame = Readonly<Record<string, unknown>>;

/** One connection, from the server's side. */
export interface ServerConnection {
  readonly url: string;
  readonly openedAt: number;
  /** What the client has sent, parsed where it is JSON. */
  readonly frames: (Frame | 'ping')[];
  readonly sentAt: number[];
  /** The names of the streams that it wants. */
  readonly streams: Set<string>;
  readonly isPaused: boolean;
  readonly isOpen: boolean;
  /** Nothing arrives any more, in either direction, and nobody says so. */
  isHalfOpen: boolean;
  send(frame: unknown): void;
  close(code?: number, reason?: string): void;
}

export interface MemoryExchange {
  readonly openSocket: OpenSocket;
  readonly connections: ServerConnection[];
  readonly open: readonly ServerConnection[];
  readonly manner: Manner;
  /** Sends to all who want a stream. */
  push(stream: string, data: unknown): void;
}

/** How one of the two exchanges speaks. */
export interface Speech {
  names(frame: Frame): { readonly what: string; readonly names: readonly string[] } | undefined;
  answer(connection: ServerConnection, frame: Frame): void;
  wrap(stream: string, data: unknown): unknown;
}

export const binance: Speech = {
  names: ({ method, params }) =>
    method === 'SUBSCRIBE' || method === 'UNSUBSCRIBE'
      ? { what: method.toLowerCase(), names: params as string[] }
      : undefined,
  answer(connection, { method, id }) {
    connection.send({ result: method === 'LIST_SUBSCRIPTIONS' ? [...connection.streams] : null, id });
  },
  wrap: (stream, data) => ({ stream, data }),
};

type Arg = Readonly<Record<string, string>>;

export const nameOf = (arg: Arg): string => Object.values(arg).join(' ');

export const bitget: Speech = {
  names: ({ op, args }) => ({ what: op as string, names: (args as Arg[]).map(nameOf) }),
  answer(connection, { op, args }) {
    // The members come back in another order.
    for (const arg of args as Arg[]) {
      connection.send({ event: op, arg: Object.fromEntries(Object.entries(arg).reverse()) });
    }
  },
  wrap: (_, data) => data,
};

export function createExchange(loop: VirtualLoop, speech: Speech = binance): MemoryExchange {
  const connections: ServerConnection[] = [];
  const manner: Manner = { control: true, opens: true, answers: true, latency: 1 };

  const openSocket: OpenSocket = (url, events: SocketEvents) => {
    let isOpen = false;
    let isOver = false;
    let isPaused = false;
    const held: string[] = [];
    const toClient = (run: () => void) =>
      loop.after(manner.latency, () => {
        if (!isOver && !connection.isHalfOpen) run();
      });
    const deliver = (text: string) => {
      if (isPaused) held.push(text);
      else events.message(text);
    };
    const connection: ServerConnection & { isHalfOpen: boolean } = {
      ...{ url, openedAt: loop.now(), frames: [], sentAt: [], streams: new Set<string>(), isHalfOpen: false },
      get isPaused() {
        return isPaused;
      },
      get isOpen() {
        return isOpen && !isOver;
      },
      send(frame) {
        const text = typeof frame === 'string' ? frame : JSON.stringify(frame);
        toClient(() => deliver(text));
      },
      close(code = 1006, reason = '') {
        toClient(() => {
          isOver = true;
          events.closed(code, reason);
        });
      },
    };
    connections.push(connection);
    toClient(() => {
      if (manner.opens) {
        isOpen = true;
        events.opened();
      } else {
        isOver = true;
        events.closed(undefined, 'refused', new Error('ECONNREFUSED'));
      }
    });
    const receive = (text: string) => {
      const frame = text === 'ping' ? text : (JSON.parse(text) as Frame);
      connection.frames.push(frame);
      connection.sentAt.push(loop.now());
      if (frame === 'ping') {
        if (manner.answers) connection.send('pong');
        return;
      }
      if (manner.onFrame?.(connection, frame)) return;
      if (!manner.answers) return;
      const asked = speech.names(frame);
      for (const name of asked?.names ?? []) {
        if (asked?.what === 'subscribe') connection.streams.add(name);
        else connection.streams.delete(name);
      }
      speech.answer(connection, frame);
    };
    const toServer = (run: () => void) =>
      loop.after(manner.latency, () => {
        if (!isOver && !connection.isHalfOpen) run();
      });
    return {
      send: (text) => toServer(() => receive(text)),
      async close() {
        isOver = true;
      },
      ...(manner.control && {
        ping: () =>
          toServer(() => {
            if (manner.answers) toClient(events.alive);
          }),
        pause() {
          isPaused = true;
        },
        resume() {
          isPaused = false;
          for (const text of held.splice(0)) toClient(() => deliver(text));
        },
      }),
    };
  };

  return {
    ...{ openSocket, connections, manner },
    get open() {
      return connections.filter(({ isOpen }) => isOpen);
    },
    push(stream, data) {
      for (const connection of connections) {
        if (connection.isOpen && connection.streams.has(stream)) connection.send(speech.wrap(stream, data));
      }
    },
  };
}
