/** What the verbs' fetch needs of a request. */
export interface RequestFacts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal?: AbortSignal | undefined;
  /** Per-call options; openapi-fetch hands unknown keys of a call's init through to its request. */
  readonly timeout?: number;
  readonly recvWindow?: number;
  /** The caller gave no headers, so those that openapi-fetch sets by itself need not be read. */
  readonly plain?: boolean;
  text(): string | Promise<string>;
}

/**
 * Stands in for the global `Request`, which costs more than the rest of a call: it holds what openapi-fetch gives and
 * parses nothing. Where middleware is in play the real one is used, since middleware may read or replace it.
 */
export class LightRequest implements RequestFacts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  declare readonly timeout?: number;
  declare readonly recvWindow?: number;
  declare readonly plain?: boolean;
  readonly #body: string;

  constructor(url: string, init: { method: string; headers: Headers; signal?: AbortSignal; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.signal = init.signal;
    this.#body = init.body ?? '';
  }

  text(): string {
    return this.#body;
  }
}
