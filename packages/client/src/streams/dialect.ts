/** How an exchange names a stream: by a text, or by the members of an argument. */
export type Topic = string | Readonly<Record<string, string>>;

/** What a frame from the exchange is. */
export type StreamFrame =
  /** Something of a stream. `key` is the stream's as `keyOf` gives it. */
  | { readonly kind: 'push'; readonly key: string; readonly event: unknown }
  /** The login was taken. */
  | { readonly kind: 'in' }
  /** Done as asked: by the number of the request, or for the streams that it names. */
  | { readonly kind: 'done'; readonly id?: number | undefined; readonly keys?: readonly string[] | undefined }
  | StreamRefusal
  /** An answer to a probe, or anything else that only shows that the exchange is there. */
  | { readonly kind: 'alive' }
  /** The exchange is about to end this connection. */
  | { readonly kind: 'ending' }
  | { readonly kind: 'unknown'; readonly event: unknown };

/** A refusal. Where it names neither request nor stream, `text` may do so. */
export interface StreamRefusal {
  readonly kind: 'refused';
  readonly id?: number | undefined;
  readonly key?: string | undefined;
  readonly code: number | string;
  readonly message: string;
  /** What is refused now may be taken a little later: too many requests. */
  readonly passing?: boolean | undefined;
  /** The connection is not, or no longer, logged in. */
  readonly isOut?: boolean | undefined;
}

/** Signs what a login is signed by, with the key of the client. */
export type SignLogin = (
  request: { readonly method: string; readonly path: string },
  timestamp: number,
) => Promise<Readonly<Record<string, string>>>;

/** How a connection becomes one of an account, where that takes a login. */
export interface StreamLogin {
  /** The frame that logs in. */
  frame(sign: SignLogin, timestamp: number): Promise<string>;
  /** What to do about a refusal that every further attempt would meet as well; `undefined`: it may pass. */
  fixOf(code: number | string): string | undefined;
  /** Whether the timestamp was refused: the clocks differ. */
  isClock(code: number | string): boolean;
}

/** Where exchanges differ on a socket. Pure. */
export interface StreamDialect {
  /** The name of a stream under which its events come. */
  keyOf(topic: Topic): string;
  /** The frame that asks for these streams, or for no more of them. */
  request(what: 'subscribe' | 'unsubscribe', topics: readonly Topic[], id: number): string;
  /** A frame that is always answered. */
  probe(id: number): string;
  /** The exchange wants the probe even where control pings can be sent. */
  readonly wantsProbes?: boolean | undefined;
  readonly login?: StreamLogin | undefined;
  /** `parse` reads JSON. Throws what `parse` throws. */
  read(text: string, parse: (text: string) => unknown): StreamFrame;
}
