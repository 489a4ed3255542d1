import type { Api } from '../api.ts';
import type { Json } from '../json.ts';

/**
 * An open WebSocket, as tests see it.
 *
 * @example
 * const [socket] = sandbox.sockets;
 * socket?.subscriptions; // ['btcusdt@aggTrade']
 * socket?.close(1001);
 */
export interface OpenSocket<Name extends string = Api> {
  /** Which of the connections since the start it is, from 1. */
  readonly number: number;
  readonly api: Name;
  /** The path without names of streams and keys: `/public/ws`, `/v2/ws/private`. */
  readonly route: string;
  readonly address: string;
  /** The exchange's time when it was opened. */
  readonly openedAt: number;
  /** What it is subscribed to, in the order of subscribing. A listen key shows as `<listenKey>`. */
  readonly subscriptions: readonly string[];
  /** The account that is logged in, or whose listen key it is open on. */
  readonly account: string | undefined;
  readonly counters: SocketCounters;
  /** Sends a frame that the exchange would not send by itself: text as it is, anything else as JSON. */
  send(frame: string | Json): void;
  /** Ends it with a close frame; 1000 unless given. */
  close(code?: number, reason?: string): void;
  /** Ends it without a close frame: the client sees 1006. */
  cut(): void;
}

/** What went over a connection, counted in frames. */
export interface SocketCounters {
  /** Frames from the client, control frames left out. */
  readonly received: number;
  /** Frames to the client, control frames left out. */
  readonly sent: number;
  /** Control pings to the client. */
  readonly pings: number;
  /** Control pongs from the client. */
  readonly pongs: number;
  /** Bytes that were sent and that the client has not taken yet, as far as the sandbox can tell. */
  readonly waiting: number;
}
