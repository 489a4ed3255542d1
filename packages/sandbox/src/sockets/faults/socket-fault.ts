import type { Api } from '../../api.ts';

/** What goes wrong with a WebSocket, and its own options. */
export type SocketFault =
  /** The frame is lost. */
  | { readonly kind: 'drop' }
  /** The frame comes twice. */
  | { readonly kind: 'duplicate' }
  /** The frame changes places with the next one of its stream. */
  | { readonly kind: 'reorder' }
  /** The frame comes `ms` later; others pass it. */
  | { readonly kind: 'late'; readonly ms: number }
  /** From this frame on its stream is silent on this connection, which stays up and answers. */
  | { readonly kind: 'silence' }
  /**
   * From this frame on the connection is half open: the client still has it, but nothing comes and nothing arrives any
   * more, closing included.
   */
  | { readonly kind: 'half-open' }
  /** Ends the connection with a close frame in place of this frame; 1001 unless given. */
  | { readonly kind: 'close'; readonly code?: number; readonly reason?: string }
  /** Ends the connection without a close frame in place of this frame: the client sees 1006. */
  | { readonly kind: 'cut' }
  /** The frame of a book does not follow the one before it: its `pu` or `pseq` is another. */
  | { readonly kind: 'sequence-break' }
  /** The numbers of a book begin anew with this frame, as after a restart: its `pu` or `pseq` is 0. */
  | { readonly kind: 'sequence-reset' }
  /**
   * The exchange restarts: it says so where it has a word for it, ends every connection of the API at this frame, and
   * refuses new ones for `ms`, a minute unless given.
   */
  | { readonly kind: 'restart'; readonly ms?: number }
  /** Subscribing is acknowledged, and nothing ever comes, as on a wrong route. */
  | { readonly kind: 'wrong-route' }
  /** Subscribing or another request gets no answer, and has no effect. */
  | { readonly kind: 'unanswered' }
  /** A login is refused with this code; 30005 unless given. */
  | { readonly kind: 'refused-login'; readonly code?: number }
  /** The handshake is refused with this status; 503 unless given. */
  | { readonly kind: 'refused-upgrade'; readonly status?: number };

export type SocketFaultKind = SocketFault['kind'];

/** When a kind of fault strikes. */
export type SocketMoment = 'upgrade' | 'request' | 'subscription' | 'login' | 'frame';

/** What a socket fault is matched against. */
export interface SocketFaultTarget<Name extends string = Api> {
  readonly api: Name;
  /** The path without names and keys. */
  readonly route: string;
  /** Which of the connections since the start it is, from 1; 0 before there is one. */
  readonly number: number;
  /** The stream that the frame or the subscription is of; `undefined` where it is of none. */
  readonly stream: string | undefined;
  /** The frame, or the message of the client. */
  readonly text: string;
}

/** Which frames a fault meets: all that streams push, unless narrowed. */
export interface SocketFaultScope<Name extends string = Api> {
  readonly api?: Name;
  /** As `sandbox.sockets` shows it. */
  readonly route?: string;
  /** As `subscriptions` of `sandbox.sockets` shows it. */
  readonly stream?: string;
  readonly match?: (target: SocketFaultTarget<Name>) => boolean;
  /** How often it strikes before it is used up; 1 unless given. */
  readonly times?: number;
  /** How many matching frames pass untouched first. */
  readonly after?: number;
}

/**
 * A socket fault together with what it meets.
 *
 * @example
 * sandbox.socketFaults.add({ kind: 'drop', stream: 'btcusdt@depth', after: 3 });
 */
export type SocketFaultRule<Name extends string = Api> = SocketFault & SocketFaultScope<Name>;
