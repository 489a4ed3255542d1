import type { Api } from '../api.ts';
import type { Site } from '../site.ts';
import { EndEvent, FrameEvent } from './memory-events.ts';
import type { SocketRequest } from './protocol.ts';
import { realTimers, type Sleep, sleepingTimers } from './timers.ts';
import type { Line, Wire } from './wire.ts';

/** What the sockets of `sandbox.socket` may be given. */
export interface MemorySocketOptions {
  /** How time passes for pings and pushes; really, unless given. In a world its own time counts instead. */
  readonly sleep?: Sleep;
  /** Where the connections come from: each address has limits of its own. `127.0.0.1` unless given. */
  readonly address?: string;
  /** Headers of the handshake. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether control pings are answered by themselves, as every real socket does; `true` unless given. */
  readonly autoPong?: boolean;
}

type Handler<Of extends Event> = ((event: Of) => void) | null;

/** What a socket tells of. A standard WebSocket has no `ping` and no `pong`. */
export interface SocketEvents {
  readonly open: Event;
  readonly message: FrameEvent;
  readonly error: Event;
  readonly close: EndEvent;
  readonly ping: Event;
  readonly pong: Event;
}

/**
 * A WebSocket without a network: what the standard has, and beside it what tests need and `ws` has too. Frames come in
 * microtasks, in order.
 */
export interface MemorySocket {
  readonly url: string;
  readonly protocol: string;
  readonly extensions: string;
  readonly readyState: number;
  readonly bufferedAmount: number;
  binaryType: string;
  onopen: Handler<Event>;
  onmessage: Handler<FrameEvent>;
  onerror: Handler<Event>;
  onclose: Handler<EndEvent>;
  /** A control ping came: also as the event `ping`. */
  onping: Handler<Event>;
  /** A control pong came: also as the event `pong`. */
  onpong: Handler<Event>;
  /** The page that the handshake was refused with. */
  readonly refusal: { readonly status: number; readonly body: string } | undefined;
  send(data: string | ArrayBuffer | Uint8Array): void;
  close(code?: number, reason?: string): void;
  /** Ends it at once, without a close frame. */
  terminate(): void;
  /** Sends a control ping. */
  ping(): void;
  /** Sends a control pong, asked for or not. */
  pong(): void;
  /** Stops reading: what comes waits at the exchange. */
  pause(): void;
  resume(): void;
  readonly isPaused: boolean;
  addEventListener<Name extends keyof SocketEvents>(
    name: Name,
    listener: (event: SocketEvents[Name]) => void,
    options?: { readonly once?: boolean; readonly signal?: AbortSignal },
  ): void;
  removeEventListener<Name extends keyof SocketEvents>(name: Name, listener: (event: SocketEvents[Name]) => void): void;
}

/** Makes sockets, and stands wherever a `WebSocket` class is asked for. */
export interface MemorySocketClass {
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
  new (url: string | URL, protocols?: string | readonly string[]): MemorySocket;
}

export interface MemoryParts {
  readonly api: Api;
  readonly site: Site;
}

const states = { connecting: 0, open: 1, closing: 2, closed: 3 } as const;

type State = (typeof states)[keyof typeof states];

const textOf = (data: string | ArrayBuffer | Uint8Array): string =>
  typeof data === 'string' ? data : new TextDecoder().decode(data);

export const createMemorySockets = (parts: MemoryParts, options: MemorySocketOptions = {}): MemorySocketClass => {
  const { api, site } = parts;
  const { sockets, clock } = site;
  const { sleep, address = '127.0.0.1', headers = {}, autoPong = true } = options;
  const timers = site.timers ?? (sleep === undefined ? realTimers : sleepingTimers(clock.now, sleep));
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  const requestOf = (url: URL): SocketRequest => ({
    api,
    address,
    path: url.pathname,
    query: url.search.slice(1),
    header: (name) => named.get(name),
  });

  class InMemory extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;

    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSING = 2;
    readonly CLOSED = 3;
    readonly url: string;
    readonly protocol = '';
    readonly extensions = '';
    binaryType = 'blob';
    onopen: Handler<Event> = null;
    onmessage: Handler<FrameEvent> = null;
    onerror: Handler<Event> = null;
    onclose: Handler<EndEvent> = null;
    onping: Handler<Event> = null;
    onpong: Handler<Event> = null;
    refusal: MemorySocket['refusal'];
    #state: State = states.connecting;
    #line: Line | undefined;
    #paused = false;
    #frozen = false;
    #handing = false;
    /** What came and was not handed out yet, with its size. */
    #inbox: { readonly bytes: number; readonly hand: () => void }[] = [];
    #waiting = 0;

    constructor(url: string | URL) {
      super();
      const where = new URL(url);
      if (where.protocol !== 'ws:' && where.protocol !== 'wss:') {
        throw new SyntaxError(`A WebSocket's address begins with ws: or wss:, not with ${where.protocol}`);
      }
      this.url = String(where);
      // As listeners, so that a handler that throws stops nothing else.
      this.addEventListener('open', (event) => this.onopen?.(event));
      this.addEventListener('message', (event) => this.onmessage?.(event as FrameEvent));
      this.addEventListener('error', (event) => this.onerror?.(event));
      this.addEventListener('close', (event) => this.onclose?.(event as EndEvent));
      this.addEventListener('ping', (event) => this.onping?.(event));
      this.addEventListener('pong', (event) => this.onpong?.(event));
      queueMicrotask(() => this.#open(requestOf(where)));
    }

    get readyState(): State {
      return this.#state;
    }

    get bufferedAmount(): number {
      return 0;
    }

    get isPaused(): boolean {
      return this.#paused;
    }

    send(data: string | ArrayBuffer | Uint8Array): void {
      if (this.#state === states.connecting) throw new Error('The WebSocket is not open yet.');
      const text = textOf(data);
      this.#pass((line) => line.receive(text));
    }

    ping(): void {
      this.#pass((line) => line.pinged(new Uint8Array()));
    }

    pong(): void {
      this.#pass((line) => line.ponged());
    }

    pause(): void {
      this.#paused = true;
    }

    resume(): void {
      this.#paused = false;
      this.#handOut();
    }

    close(code?: number, reason = ''): void {
      if (code !== undefined && code !== 1000 && !(code >= 3000 && code < 5000)) {
        throw new RangeError(`A WebSocket is closed with 1000 or a code from 3000 to 4999, not with ${code}.`);
      }
      if (this.#state >= states.closing) return;
      if (this.#state === states.connecting) {
        this.terminate();
        return;
      }
      this.#state = states.closing;
      // Nobody answers the close frame of a connection that is half open.
      if (this.#frozen) return;
      queueMicrotask(() => {
        this.#line?.ended();
        this.#end(code ?? 1005, reason, true);
      });
    }

    terminate(): void {
      if (this.#state >= states.closed) return;
      this.#state = states.closing;
      queueMicrotask(() => {
        this.#line?.ended();
        this.#end(1006, '', false);
      });
    }

    #open(request: SocketRequest): void {
      if (this.#state !== states.connecting) return;
      const admission = sockets.admit(request);
      if (typeof admission !== 'function') {
        this.refusal = { status: admission.status, body: admission.body };
        this.dispatchEvent(new Event('error'));
        this.#end(1006, '', false);
        return;
      }
      this.#state = states.open;
      this.dispatchEvent(new Event('open'));
      this.#line = admission(this.#wire(), timers);
    }

    /** What the exchange sends through. */
    #wire(): Wire {
      const waiting = (): number => this.#waiting;
      return {
        send: (text) => this.#take(text.length, () => this.#frame(text)),
        ping: () => this.#take(0, () => this.#pinged()),
        pong: () => this.#take(0, () => this.dispatchEvent(new Event('pong'))),
        freeze: () => {
          this.#frozen = true;
        },
        close: (code, reason) => this.#take(0, () => this.#end(code, reason, true)),
        cut: () => this.#take(0, () => this.#end(1006, '', false)),
        get waiting() {
          return waiting();
        },
      };
    }

    /** Does something at the exchange's end, if it is still there by then. */
    #pass(what: (line: Line) => void): void {
      if (this.#state !== states.open) return;
      queueMicrotask(() => {
        if (this.#line !== undefined) what(this.#line);
      });
    }

    #take(bytes: number, hand: () => void): void {
      this.#inbox.push({ bytes, hand });
      this.#waiting += bytes;
      if (this.#inbox.length === 1) queueMicrotask(() => this.#handOut());
    }

    #handOut(): void {
      if (this.#handing) return;
      this.#handing = true;
      while (!this.#paused) {
        const next = this.#inbox.shift();
        if (next === undefined) break;
        this.#waiting -= next.bytes;
        next.hand();
      }
      this.#handing = false;
    }

    #frame(text: string): void {
      if (this.#state !== states.open) return;
      this.dispatchEvent(new FrameEvent(text));
    }

    #pinged(): void {
      if (this.#state !== states.open) return;
      if (autoPong) this.pong();
      this.dispatchEvent(new Event('ping'));
    }

    #end(code: number, reason: string, wasClean: boolean): void {
      if (this.#state === states.closed) return;
      this.#state = states.closed;
      this.#inbox = [];
      this.#waiting = 0;
      this.dispatchEvent(new EndEvent(code, reason, wasClean));
    }
  }
  // The types of its events are those of the interface; an EventTarget knows only Event.
  return InMemory as object as MemorySocketClass;
};
