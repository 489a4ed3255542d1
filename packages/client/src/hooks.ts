import type { Outcome } from '@openderivs/signing';
import type { GovernedWait } from './governor/governor.ts';
import type { Usage } from './usage.ts';

/** A call or attempt that begins. Holds no parameter, key or signature. */
export interface CallStart {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

/** How a call or attempt ended. */
export interface CallEnd {
  /** `accepted` when there was no error. */
  readonly outcome: Outcome;
  /** Of the last answer, like `headers` and `usage`; `undefined` where none came. */
  readonly status: number | undefined;
  /** Names in lower case, without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** What the headers say of the limits, by the exchange's names: `weight-1m` on Binance, `remain-limit` on Bitget. */
  readonly usage: Usage | undefined;
  /** The error's stable code, such as `TIMEOUT`. */
  readonly errorCode: string | undefined;
  /** Milliseconds from start to end. */
  readonly duration: number;
  /** How often the call was sent so far. */
  readonly attempts: number;
}

/** An attempt that begins: 1 for the first sending. */
export interface AttemptStart extends CallStart {
  readonly attempt: number;
  /** Milliseconds from the call's start to this sending: waiting, signing and earlier attempts. */
  readonly waited: number;
}

/**
 * Called at the start of each logical call and of each attempt; what a hook returns is called at its end. Costs
 * nothing when left out. What a hook throws is ignored, and so is the rejection of an async one: watching a call must
 * not change it.
 *
 * @example
 * const hooks: Hooks = {
 *   onCall: ({ operation }) => {
 *     const span = tracer.startSpan(operation);
 *     return ({ outcome, usage }) => span.setAttributes({ outcome, ...usage }).end();
 *   },
 * };
 */
export interface Hooks {
  readonly onCall?: ((start: CallStart) => ((end: CallEnd) => void) | undefined) | undefined;
  /** Called for each call that has waited until the exchange's limits left room for it. */
  readonly onWait?: ((wait: GovernedWait) => void) | undefined;
  readonly onAttempt?: ((start: AttemptStart) => ((end: CallEnd) => void) | undefined) | undefined;
}

/**
 * Takes what the runtime has to say; `console` fits. Entries hold no key, no signature, and of the parameters only the
 * client order id of an order that is looked up, and what `checks` warn of. A logger that throws or rejects is ignored, as hooks are.
 */
export interface Logger {
  debug(message: string, facts: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts: Readonly<Record<string, unknown>>): void;
}
