import type { Timing } from '../timing.ts';
import { type After, createAfter } from './after.ts';
import type { StreamLimits } from './channel-table.ts';
import type { StreamDialect, StreamFrame, StreamRefusal } from './dialect.ts';
import type { Entry } from './entrance.ts';
import { createLiveness } from './liveness.ts';
import { createNamedRequests } from './named-requests.ts';
import { createPace } from './pace.ts';
import { createRequests, type Wanted } from './requests.ts';
import type { OpenSocket, Socket, SocketEvents } from './socket.ts';

/** Who hears of a connection. */
export interface ConnectionEvents {
  opened(): void;
  push(key: string, event: unknown, frame: string): void;
  unknown(event: unknown): void;
  acknowledged(key: string): void;
  refused(key: string, refusal: StreamRefusal): void;
  settled(): void;
  /** The exchange is about to end it. */
  ending(): void;
  /** Once, unless it was closed from here. */
  closed(reason: string, error?: unknown): void;
}

export interface ConnectionParts {
  readonly entry: Entry;
  readonly openSocket: OpenSocket;
  readonly dialect: StreamDialect;
  readonly limits: StreamLimits;
  readonly timing: Timing;
  readonly wanted: ReadonlyMap<string, Wanted>;
}

/** One connection, from its opening to its end. It never opens another. */
export interface Connection {
  readonly isOpen: boolean;
  readonly openedAt: number | undefined;
  /** When anything last came, on the monotonic clock. */
  readonly heardAt: number;
  readonly acknowledged: ReadonlySet<string>;
  readonly mayPause: boolean;
  update(): void;
  renew(key: string): void;
  pause(): void;
  resume(): void;
  /** Ends it from here. Nobody hears of it any more. */
  close(): Promise<void>;
}

/** Milliseconds for a connection to open, and then for the login. */
const handshake = 10_000;

/** Frames of each second that are kept for pings. */
const reserved = 2;

export function createConnection(parts: ConnectionParts, events: ConnectionEvents): Connection {
  const { entry, openSocket, dialect, limits, timing, wanted } = parts;
  const { monotonic } = timing;
  const after: After = createAfter(timing);
  const pace = createPace(Math.max(1, limits.framesPerSecond - reserved), 1_000);
  let nextId = 1;
  let isOpen = false;
  /** Logged in, where that is needed. */
  let isIn = false;
  let isOver = false;
  let isPaused = false;
  let openedAt: number | undefined;

  let socket: Socket | undefined;
  let ended: Promise<void> = Promise.resolve();

  const end = (): Promise<void> => {
    if (isOver) return ended;
    isOver = true;
    isOpen = false;
    giveUp();
    liveness.stop();
    requests.stop();
    ended = socket?.close() ?? ended;
    return ended;
  };
  const fail = (reason: string, error?: unknown) => {
    if (isOver) return;
    end().catch(() => {});
    events.closed(reason, error);
  };

  let giveUp = after(handshake, () => fail(`did not open within ${handshake} ms`));

  const { acknowledged, settled } = events;
  const requests = entry.isNamed
    ? createNamedRequests({ wanted, acknowledged, settled })
    : createRequests({
        ...{ dialect, limits, after, wanted, pace, now: monotonic, acknowledged, settled },
        send: (text) => socket?.send(text),
        nextId: () => nextId++,
        refused: events.refused,
        unanswered() {
          // Where nobody reads, no answer is seen.
          if (!isPaused) fail('a request was not answered');
        },
      });

  const begin = () => {
    giveUp();
    isIn = true;
    requests.update();
  };

  const logIn = async (login: () => Promise<string>) => {
    giveUp = after(handshake, () => fail('the login was not answered'));
    try {
      const text = await login();
      if (isOver) return;
      pace.sent(monotonic());
      socket?.send(text);
    } catch (error) {
      fail('the login could not be signed', error);
    }
  };

  const liveness = createLiveness({
    ...{ after, now: monotonic },
    ping() {
      if (socket?.ping && !dialect.wantsProbes) socket.ping();
      else {
        pace.sent(monotonic());
        socket?.send(dialect.probe(nextId++));
      }
    },
    dead: () => fail('nothing came, not even an answer to a ping'),
  });

  const read = (text: string): StreamFrame => {
    try {
      return dialect.read(text, JSON.parse);
    } catch {
      // Not for us to understand: it shows that somebody is there.
      return { kind: 'unknown', event: text };
    }
  };

  const push = (name: string, event: unknown, text: string) => {
    const [only = name] = entry.isNamed ? wanted.keys() : [];
    if (wanted.has(only)) events.push(only, event, text);
    else if (!requests.knows(only)) events.unknown(event);
    entry.heard?.(event);
  };

  const heard: SocketEvents = {
    opened() {
      if (isOver) return;
      isOpen = true;
      openedAt = monotonic();
      giveUp();
      liveness.start();
      events.opened();
      if (entry.login) void logIn(entry.login);
      else begin();
    },
    message(given) {
      if (isOver) return;
      liveness.heard();
      const text = entry.clean?.(given) ?? given;
      const frame = read(text);
      if (frame.kind === 'push') push(frame.key, frame.event, text);
      else if (frame.kind === 'in') begin();
      else if (frame.kind === 'refused' && (frame.isOut || (entry.login && !isIn))) {
        fail(`the login was refused with ${frame.code}`, entry.refused?.(frame));
      } else if (frame.kind === 'done' || frame.kind === 'refused') {
        if (!requests.take(frame)) events.unknown(frame);
      } else if (frame.kind === 'ending') events.ending();
      else if (frame.kind === 'unknown') {
        if (entry.isNamed && typeof frame.event === 'object') push('', frame.event, text);
        else events.unknown(frame.event);
      }
    },
    alive() {
      liveness.heard();
    },
    closed(code, reason, error) {
      const why = reason && `: ${entry.clean?.(reason) ?? reason}`;
      fail(`closed${code === undefined ? '' : ` with ${code}`}${why}`, error);
    },
  };
  try {
    socket = openSocket(entry.url, heard);
  } catch (error) {
    queueMicrotask(() => fail('the socket could not be made', error));
  }

  return {
    get isOpen() {
      return isOpen;
    },
    get openedAt() {
      return openedAt;
    },
    get heardAt() {
      return liveness.heardAt;
    },
    acknowledged: requests.acknowledged,
    mayPause: socket?.pause !== undefined,
    update() {
      if (isIn) requests.update();
    },
    renew: requests.renew,
    pause() {
      isPaused = true;
      liveness.suspend();
      socket?.pause?.();
    },
    resume() {
      isPaused = false;
      socket?.resume?.();
      liveness.start();
    },
    close: end,
  };
}
