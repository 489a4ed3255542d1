/** What carries the frames of a connection to its client: TCP or memory. */
export interface Wire {
  send(text: string): void;
  ping(): void;
  close(code: number, reason: string): void;
  /** Ends it without a close frame, after what was sent before. */
  cut(): void;
  /** Bytes that were sent and not taken yet. */
  readonly waiting: number;
}

/** What comes from the client over a wire. */
export interface Line {
  receive(text: string): void;
  ponged(): void;
  /** The wire is gone. */
  ended(): void;
}
