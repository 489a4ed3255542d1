/**
 * Opens a socket. Never throws: what goes wrong is told by `closed`.
 *
 * @example
 * const open: OpenSocket = (url, events) => {
 *   const socket = connect(url);
 *   socket.on('text', events.message);
 *   return { send: (text) => socket.write(text), close: () => socket.end() };
 * };
 */
export type OpenSocket = (url: string, events: SocketEvents) => Socket;

/** What a socket has to tell. */
export interface SocketEvents {
  opened(): void;
  /** A frame of text. */
  message(text: string): void;
  /** A control frame, so the other end is there. */
  alive(): void;
  /** Once, and nothing comes after it. With an `error` that is one of ours no further attempt is made. */
  closed(code: number | undefined, reason: string, error?: unknown): void;
}

/** An open socket, or one that is about to open. */
export interface Socket {
  send(text: string): void;
  /** Ends it: no event comes any more. Resolves when nothing of it is left. */
  close(): Promise<void>;
  /** Sends a control ping. Left out where there are none: in browsers, and with Node's global socket. */
  ping?(): void;
  /** Stops reading, so that the exchange has to wait. Left out where that cannot be done. */
  pause?(): void;
  resume?(): void;
}
