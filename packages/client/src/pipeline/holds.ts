import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { ExchangeClock } from '../governor/governor.ts';
import type { NamedOperation } from '../operation.ts';
import type { HoldSignal, PreparedCall, Settled } from './prepared-call.ts';

/** Quiet that the exchange wants: for how many milliseconds yet, and the answer that asked for it. */
export interface Held {
  readonly left: number;
  readonly error: RateLimitError;
}

/** Stands between calls and the exchange: remembers what it wants held back and for how long, and lets calls pass. */
export interface Holds {
  /**
   * Runs a sending when the limits of the exchange have room for it; `longest` is how many milliseconds a call may wait at
   * most, where it has not all the time that its options allow.
   */
  pass(
    call: PreparedCall,
    run: () => Promise<Settled>,
    clock: ExchangeClock,
    longest?: number | false,
  ): Promise<Settled>;
  note(operation: NamedOperation, signal: HoldSignal): void;
  /** The longest quiet that calls of this operation have to keep. */
  held(operation: NamedOperation): Held | undefined;
}

/** Milliseconds of quiet, where the exchange does not say how many too. The shortest known ban lasts two minutes. */
export const quietFor = ({ retryAfter, banned }: RateLimitError): number => retryAfter ?? (banned ? 120_000 : 5_000);

/** The error of a call that cannot wait so long. */
export const heldBack = ({ name: operation }: NamedOperation, { left: retryAfter, error }: Held): RateLimitError =>
  new RateLimitError({ ...error, operation, outcome: 'refused', retryAfter, held: true });

interface Hold {
  readonly until: number;
  readonly error: RateLimitError;
}

const poolsOf = (operation: NamedOperation): string[] => (operation.pool ?? operation.name).split(' ');

/**
 * After a ban signal nobody keeps knocking: what one call is told counts for all that it speaks of, on the monotonic
 * clock. For clients without a governor, which remembers that itself.
 */
export function createHolds(monotonic: () => number): Holds {
  // Scopes and pools share a space of names; no pool is called like a scope.
  const holds = new Map<string | undefined, Hold>();
  return {
    pass: (_call, run) => run(),
    held(operation) {
      const now = monotonic();
      let found: Hold | undefined;
      for (const key of ['all', operation.counts, ...poolsOf(operation)]) {
        const hold = holds.get(key);
        if (hold && hold.until > (found?.until ?? now)) found = hold;
      }
      return found && { left: found.until - now, error: found.error };
    },
    note(operation, { scope, error }) {
      const until = monotonic() + quietFor(error);
      for (const key of scope === 'pool' ? poolsOf(operation) : [scope]) {
        if (until > (holds.get(key)?.until ?? 0)) holds.set(key, { until, error });
      }
    },
  };
}
