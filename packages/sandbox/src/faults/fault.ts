import type { Api } from '../api.ts';

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
  /** A gateway's HTML page with status 502. */
  | { readonly kind: 'html-502'; readonly executed?: boolean }
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
  | { readonly kind: 'stale-keep-alive' };

export type FaultKind = Fault['kind'];

/** What a fault is matched against. */
export interface FaultTarget {
  readonly api: Api;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** Which calls a fault meets: all of them, unless narrowed. */
export interface FaultScope {
  readonly api?: Api;
  /** An operationId. */
  readonly operation?: string;
  readonly match?: (target: FaultTarget) => boolean;
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
export type FaultRule = Fault & FaultScope;

/** A fault that was added. */
export interface AddedFault {
  /** How many calls it has met. */
  readonly hits: number;
  remove(): void;
}
