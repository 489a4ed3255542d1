/** A fault and its own options. `executed` chooses whether the operation runs where the exchange leaves that open. */
export type Fault =
  /** Answers late by `ms`; with `virtual`, moves the exchange's clock instead of waiting. */
  | { readonly kind: 'latency'; readonly ms: number; readonly virtual?: boolean }
  /** Moves the exchange's clock by `ms` for good, before the call is judged. */
  | { readonly kind: 'clock-jump'; readonly ms: number }
  /**
   * Holds the call up on its way: it reaches the exchange only after `ms`, and is judged then. With `reset` the caller's
   * connection breaks at once, and the call arrives all the same.
   */
  | { readonly kind: 'late-arrival'; readonly ms: number; readonly reset?: boolean }
  /** Resets the connection before the call is looked at. */
  | { readonly kind: 'reset-before' }
  /** Executes the call, then resets the connection without an answer. */
  | { readonly kind: 'reset-after' }
  /** Takes the call and never answers. */
  | { readonly kind: 'silence'; readonly executed?: boolean }
  /** Ends the connection in the middle of the body. */
  | { readonly kind: 'truncated-body' }
  /** Sends a complete HTTP answer that holds half of the JSON. */
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'empty-body'; readonly executed?: boolean }
  /** A gateway's HTML page with status 502, or another. */
  | { readonly kind: 'html-502'; readonly status?: number; readonly executed?: boolean }
  /** 429 with `Retry-After`. */
  | { readonly kind: 'rate-limited'; readonly retryAfter?: number }
  /** 418 with `Retry-After`. */
  | { readonly kind: 'banned'; readonly retryAfter?: number }
  /** 503 `Unknown error, please check your request or try again later.` */
  | { readonly kind: '503-unknown'; readonly executed?: boolean; readonly code?: number }
  /** 503 `Service Unavailable.` */
  | { readonly kind: '503-unavailable'; readonly code?: number }
  /** 503 `Internal error; unable to process your request. Please try again.` */
  | { readonly kind: '503-internal'; readonly code?: number }
  /** 503 with -1008. */
  | { readonly kind: '503-throttled' }
  /** 408 with -1007, or Bitget's 40010. */
  | { readonly kind: 'timeout-408'; readonly executed?: boolean }
  /** A refusal with any code: -1000, -1001, -1006, 40015, 40725, 45001 … */
  | {
      readonly kind: 'code';
      readonly code: number | string;
      readonly msg?: string;
      readonly status?: number;
      readonly executed?: boolean;
    }
  /** Sends the caller to another host. */
  | { readonly kind: 'redirect'; readonly status?: 301 | 302 | 307 | 308; readonly location?: string }
  /** Sends the body in `pieces`, `ms` apart. */
  | { readonly kind: 'slow-body'; readonly ms?: number; readonly pieces?: number }
  /** Answers as if the connection stayed open, then closes it. */
  | { readonly kind: 'stale-keep-alive' }
  /** 204 without a body. */
  | { readonly kind: 'no-content'; readonly executed?: boolean }
  /** An answer of more than `bytes`, 17 MiB unless given: the real one and blanks, or blanks alone. */
  | { readonly kind: 'oversized'; readonly bytes?: number; readonly executed?: boolean }
  /** The answer of a call that was carried out, under a status that says otherwise. */
  | { readonly kind: 'other-status'; readonly status: number; readonly executed?: boolean }
  /** 200 with a body that says nothing. On Bitget it is the envelope's `data` that is so, unless `bare`. */
  | {
      readonly kind: 'hollow-answer';
      /**
       * `none`: no `data` at all; on Binance as `{}`.
       */
      readonly form: '{}' | '[]' | 'null' | 'none';
      readonly bare?: boolean;
      readonly executed?: boolean;
    }
  /** A refusal whose code or message is of another type than the exchange's; the status is 400 unless given. */
  | {
      readonly kind: 'odd-refusal';
      /**
       * `code-retyped`: in quotes on Binance, as a number on Bitget.
       */
      readonly form: 'code-retyped' | 'code-object' | 'msg-number' | 'msg-missing';
      readonly code: number | string;
      readonly status?: number;
      readonly executed?: boolean;
    }
  /** The order under a client order id that is not the one asked for: another, or the same in other case. */
  | { readonly kind: 'foreign-order'; readonly as: 'other-id' | 'other-case'; readonly executed?: boolean }
  /** A batch's answer that does not fit what was sent. Meets other calls without an effect. */
  | {
      readonly kind: 'odd-batch';
      readonly form: 'fewer' | 'more' | 'reordered' | 'odd-items';
      /**
       * At which of the items, counted round.
       */
      readonly at?: number;
      /**
       * Which items are not carried out, and have no verdict: none unless given, every second one, or all.
       */
      readonly lost?: 'none' | 'some' | 'all';
    }
  /** A refusal that quotes the request, key and signature included, plain or escaped; with `page` a gateway's page. */
  | {
      readonly kind: 'echo';
      readonly as: 'plain' | 'json' | 'slashes' | 'percent' | 'percent-lower';
      readonly page?: boolean;
    }
  /** Tells another time than the exchange's, in the body of a time operation and in the `Date` header. */
  | { readonly kind: 'odd-time'; readonly time: number | string | null }
  | { readonly kind: 'odd-time'; readonly ahead: number };

export type FaultKind = Fault['kind'];

/** What a fault is matched against. */
export interface FaultTarget<Name extends string = string> {
  readonly api: Name;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** Which calls a fault meets: all of them, unless narrowed. */
export interface FaultScope<Name extends string = string> {
  readonly api?: Name;
  /** An operationId. */
  readonly operation?: string;
  readonly match?: (target: FaultTarget<Name>) => boolean;
  /** How many calls it meets before it is used up; 1 unless given. */
  readonly times?: number;
  /** How many matching calls go through untouched first. */
  readonly after?: number;
}

/**
 * A fault together with the calls it meets.
 *
 * @example
 * sandbox.faults.add({ kind: 'reset-after', operation: 'newOrder', after: 1 });
 */
export type FaultRule<Name extends string = string> = Fault & FaultScope<Name>;

/** A fault that was added. */
export interface AddedFault {
  /** How many calls it has met. */
  readonly hits: number;
  remove(): void;
}
