import { OpenDerivsError } from '@openderivs/signing';

/** Why a call may not wait: too long, too many wait, it takes more than a whole window has, or the shared budget is away. */
export type RateBudgetReason = 'max-wait' | 'queue-full' | 'too-costly' | 'no-lease';

const fixes: Readonly<Record<RateBudgetReason, string>> = {
  'max-wait': 'send fewer calls, or give maxWait more time',
  'queue-full': 'send fewer calls at once, or give the governor a larger maxQueue',
  'too-costly': 'ask for less in one call',
  'no-lease': 'see why the shared budget cannot be reached',
};

/**
 * A call was not sent, because the limits of the exchange leave no room for it in the time that it may wait.
 *
 * @example
 * if (isRateBudgetError(error)) console.warn(`${error.pool} is used up for ${error.wait} ms`);
 */
export class RateBudgetError extends OpenDerivsError {
  static {
    RateBudgetError.prototype.name = 'RateBudgetError';
  }
  declare readonly operation: string;
  /** The pool without room. */
  declare readonly pool: string;
  /** Milliseconds after which there may be room. */
  declare readonly wait: number;
  declare readonly reason: RateBudgetReason;

  constructor(facts: RateBudgetFacts) {
    const { operation, pool, wait, reason } = facts;
    const time = Number.isFinite(wait) && wait > 0 ? ` for ${Math.ceil(wait)} ms` : '';
    super(`${operation} was not sent: no room in ${pool}${time} (${reason}); ${fixes[reason]}`, {
      ...facts,
      code: 'RATE_BUDGET',
      outcome: 'refused',
    });
  }
}

interface RateBudgetFacts {
  readonly operation: string;
  readonly pool: string;
  readonly wait: number;
  readonly reason: RateBudgetReason;
  readonly cause?: unknown;
}
