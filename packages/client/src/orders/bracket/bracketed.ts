import type { OpenDerivsError } from '@openderivs/signing';
import type { Placed } from '../../placing/placed.ts';

/** What a bracket was when it was last looked at. */
export interface BracketState<Entry, Leg> {
  /** The name of the entry. */
  readonly clientOrderId: string;
  /** The entry as it was seen last; nothing where it never was. */
  readonly entry: Entry | undefined;
  /** How much of the entry was filled, in the exchange's unit. */
  readonly filled: string;
  /** The stop-loss and the take-profit, where they were seen to wait at the end. */
  readonly stopLoss: Leg | undefined;
  readonly takeProfit: Leg | undefined;
}

/**
 * What became of a bracket. In all but `unknown` the entry is over: filled, or cancelled for the part that was not.
 *
 * `protected`: the position is there, and a reading of the exchange's list showed the stop-loss waiting, for all of it.
 * `takeProfitError` says why a take-profit that was asked for does not wait. `closed`: two readings showed that the position is
 * gone again, closed by the bracket's own orders or, with `by: 'policy'`, because the stop-loss could not be placed. `nothing`: nothing was filled, and nothing
 * will be. `unprotected`: there is a position, and a reading showed no stop-loss. `unknown`: something that matters could not be
 * found out; look at the entry, the position and the stop by hand.
 */
export type Bracketed<Entry, Leg> = BracketState<Entry, Leg> &
  (
    | { readonly outcome: 'protected'; readonly stopLoss: Leg; readonly takeProfitError: OpenDerivsError | undefined }
    | {
        readonly outcome: 'closed';
        /**
         * What still waits of the stop-loss and the take-profit, after they were cancelled.
         */
        readonly left: 'none' | 'some' | 'unknown';
        readonly by: 'bracket' | 'policy';
        /**
         * Why the position had to be closed, where the policy closed it.
         */
        readonly error: OpenDerivsError | undefined;
        /**
         * The orders that were sent to close it.
         */
        readonly closing: readonly Placed<object>[];
      }
    | {
        readonly outcome: 'nothing';
        /**
         * What still waits of the stop-loss and the take-profit, after they were cancelled.
         */
        readonly left: 'none' | 'some' | 'unknown';
        /**
         * What was refused, if anything was.
         */
        readonly error: OpenDerivsError | undefined;
      }
    | {
        readonly outcome: 'unprotected' | 'unknown';
        readonly error: OpenDerivsError;
        readonly closing: readonly Placed<object>[];
      }
  );

/** What a bracket is made of, beside its entry. */
export interface BracketTerms<StopLoss, TakeProfit> {
  readonly stopLoss: StopLoss;
  readonly takeProfit?: TakeProfit | undefined;
  /**
   * What is done when there is a position and its stop-loss cannot be placed: `close` closes the position with reduce-only
   * orders at the market, `keep` leaves it open and says so.
   */
  readonly ifUnprotected: 'close' | 'keep';
  /** Milliseconds that the entry has to be filled; what is open of it then is cancelled. 10,000 when left out. */
  readonly fillWithin?: number | undefined;
}
