/** What carries the frames of a connection to its client: TCP or memory. */
export interface Wire {
  send(text: string): void;
  ping(): void;
  pong(data: Uint8Array): void;
  close(code: number, reason: string): void;
  /** Ends it without a close frame, after what was sent before. */
  cut(): void;
  /** Lets nothing through any more, in either direction, without ending it. */
  freeze(): void;
  /** Bytes that were sent and not taken yet. */
  readonly waiting: number;
}

/** What comes from the client over a wire. */
export interface Line {
  receive(text: string): void;
  /** A control ping came, with what it holds. */
  pinged(data: Uint8Array): void;
  ponged(): void;
  /** The wire is gone. */
  ended(): void;
}
