import type { OpenDerivsError } from '@openderivs/signing';
import type { Operation } from '../operation.ts';
import { mayRetry } from './retry-rule.ts';

/** What has happened to a call when a sending of it has failed. */
export interface Failure {
  readonly operation: Operation;
  readonly error: OpenDerivsError;
  /** The error is a refused timestamp. */
  readonly clock?: boolean | undefined;
  /** Something, if the error says that the state asked for is in force already. */
  readonly unchanged?: unknown;
  /** The clock was corrected once already for this call. */
  readonly corrected: boolean;
  /** A sending before this one may have taken effect. */
  readonly maybeDone: boolean;
  /** No newer call has begun that sets the same. */
  readonly newest: boolean;
  /** Sendings so far, and at most. */
  readonly attempts: number;
  readonly most: number;
  /** Milliseconds before the next sending, and those that the call may still wait. */
  readonly delay: number;
  readonly left: number;
}

/**
 * What a call does next: it waits and is sent again, it is sent again once the clock is corrected, or it ends. And how it ends
 * if it is not sent again: as the sending before did, as this one did, or in the light of both.
 */
export interface Step {
  readonly next: 'wait' | 'clock' | 'end';
  readonly ending: 'before' | 'this' | 'accepted' | 'unknown';
}

/** Decided from what has happened and nothing else: no clock is read here, nothing sent and nothing waited for. */
export function afterFailure(failure: Failure): Step {
  const { operation, error, maybeDone, attempts } = failure;
  // Not sent again, since it had grown too old or the limits had no room: what the exchange said to the sending before
  // tells more.
  if (/TOO_LATE|BUDGET/.test(error.code) && attempts > 1) return { next: 'end', ending: 'before' };
  const again =
    attempts < failure.most &&
    (failure.clock && !failure.corrected
      ? 'clock'
      : mayRetry(operation, error) && failure.newest && failure.delay <= failure.left && 'wait');
  // An earlier sending may have taken effect. "No need to change" now says that it did; any other refusal only tells of
  // this sending, and leaves open what became of the earlier one.
  const isSettled = !maybeDone || (error.outcome === 'unknown' && !failure.unchanged);
  return { next: again || 'end', ending: isSettled ? 'this' : failure.unchanged ? 'accepted' : 'unknown' };
}

/**
 * While the exchange wants quiet, may a call wait for so many milliseconds? As long as it has them left; without retries not
 * at all.
 */
export const mayWait = (waits: boolean, delay: number, left: number): boolean => waits && delay <= left;
