import type { Moment } from '../pipeline/age.ts';

/** What the verbs' fetch needs of a request. */
export interface RequestFacts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal?: AbortSignal | undefined;
  /** Per-call options; openapi-fetch hands unknown keys of a call's init through to its request. */
  readonly timeout?: number;
  /** When the caller made the call. */
  readonly made?: Moment;
  readonly [option: string]: unknown;
}

/**
 * Stands in for the global `Request`, which costs more than the rest of a call: it holds what openapi-fetch gives and
 * parses nothing. Where middleware is in play the real one is used, since middleware may read or replace it.
 */
export class LightRequest {
  /** Whether the caller gave headers; those that openapi-fetch sets by itself need not be read. */
  declare readonly hasHeaders: unknown;
  declare readonly body: string | undefined;

  constructor(
    readonly url: string,
    init: object,
  ) {
    Object.assign(this, init);
  }
}
