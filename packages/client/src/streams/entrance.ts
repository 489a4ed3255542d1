import type { StreamRefusal } from './dialect.ts';

/** Where one connection goes, and what it takes to be let in. */
export interface Entry {
  readonly url: string;
  /** The frame that logs in. It is made when the connection is open. */
  readonly login?: (() => Promise<string>) | undefined;
  /** What the refusal of a login means: with an error no further attempt is made. */
  readonly refused?: ((refusal: StreamRefusal) => Error | undefined) | undefined;
  /** The address names the stream: it takes no request, and whatever comes is of it. */
  readonly isNamed?: boolean | undefined;
  /** The exchange knows the name. A connection by another name opens as well, and stays silent. */
  readonly isKnown?: (() => boolean) | undefined;
  /** Takes secrets out of a text before anybody reads it. */
  readonly clean?: ((text: string) => string) | undefined;
  /** Is told every event. */
  readonly heard?: ((event: unknown) => void) | undefined;
}

/** Who lets connections in. */
export interface Entrance {
  enter(signal: AbortSignal): Promise<Entry>;
  /** A line of connections goes through here until the function that this returns is called. */
  use?(line: EnteredLine): () => void;
}

export interface EnteredLine {
  /** What its connection was let in by is no longer good. */
  expel(reason: string): void;
  /** The exchange knows the name of its connection. */
  prove(): void;
}
