import type { Api } from '../api.ts';
import type { Clock } from '../clock.ts';
import type { Keyring } from '../credentials/keyring.ts';
import type { Reply } from '../http/reply.ts';
import type { Json } from '../json.ts';
import type { Limits } from '../limits/limit-options.ts';
import type { Account } from '../state/account.ts';
import type { Book } from '../state/book.ts';
import type { ChainNames } from './faults/renumber.ts';
import type { Feeds } from './feeds.ts';
import type { MarketView } from './market.ts';
import type { Timers } from './timers.ts';

/** What a client asks for when it opens a WebSocket. */
export interface SocketRequest {
  readonly api: Api;
  readonly address: string;
  readonly path: string;
  /** What follows the `?`. */
  readonly query: string;
  /** A header's value; names in lower case. In memory there are none. */
  header(name: string): string | undefined;
}

/** The exchange's end of an open connection, as its protocol uses it. */
export interface Connection {
  readonly timers: Timers;
  /** The streams that run on the same time. */
  readonly feeds: Feeds;
  /** Which of the connections since the start it is, from 1. */
  readonly number: number;
  /** Sends text as it is, anything else as JSON. */
  send(frame: string | Json): void;
  /** Sends a frame of a stream, which faults may meet; the stream's name is the one that `subscriptions` shows. */
  push(stream: string, text: string): void;
  /** Whether a subscription that is acknowledged will ever send. */
  subscribes(stream: string): boolean;
  /** The code that a login is refused with because a test asked for it. */
  refusedLogin(): number | undefined;
  /** Sends a control ping. */
  ping(): void;
  /** Ends it with a close frame. */
  close(code: number, reason?: string): void;
  /** Ends it without one: the client sees 1006. What was sent before still arrives. */
  cut(): void;
}

/** What an exchange does with one connection. */
export interface Session {
  /** What it is subscribed to, in the order of subscribing. Credentials are left out. */
  readonly subscriptions: readonly string[];
  /** The account that is logged in, or whose listen key it is open on. */
  readonly account: string | undefined;
  receive(text: string): void;
  /** A control pong came. */
  ponged(): void;
  /** The connection is gone. */
  ended(): void;
}

/** Where a path leads. */
export interface SocketRoute {
  /** The path without names and keys. */
  readonly name: string;
  open(connection: Connection): Session;
}

/** What the sockets of an exchange are made from. */
export interface SocketParts {
  readonly clock: Clock;
  readonly keys: Keyring;
  /** The limits that are enforced; `undefined` when none are. */
  readonly limits: Limits | undefined;
  kindOf(account: string): string | undefined;
  /** What all accounts have in all products. */
  books(): readonly Book[];
  /** The account of that name, which tells of everything that changes in it. */
  accountOf(name: string): Account;
  readonly market: MarketView;
  /** What the paths alone show, for what has no market of its own. */
  readonly paths: MarketView;
  /** Sends what an account is told, in its turn. */
  readonly carry: Carry;
}

/** Sends something to an account: at once, or when its turn has come. */
export type Carry = (account: string, send: () => void) => void;

/** Where an exchange answers WebSockets. */
export interface Sockets {
  /** How the frames of books are numbered. */
  readonly chain?: ChainNames;
  /** What is sent before a restart, if anything is. */
  farewell?(): Json;
  /** Where a request leads, or what it is refused with; `undefined` where no socket listens. */
  route(request: SocketRequest): SocketRoute | Reply | undefined;
  /** Counts a connection that is asked for; gives what it is refused with, if its address has opened too many. */
  count?(request: SocketRequest, openOfAddress: number): Reply | undefined;
  /** Forgets what was counted. */
  reset(): void;
}
