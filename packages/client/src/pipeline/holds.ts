import type { HoldScope } from '../dialect.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { NamedOperation } from '../operation.ts';

/** An answer that asks for quiet. */
export interface HoldSignal {
  readonly scope: HoldScope;
  readonly error: RateLimitError;
}

/** Quiet that the exchange wants: for how many milliseconds yet, and the answer that asked for it. */
export interface Held {
  readonly left: number;
  readonly error: RateLimitError;
}

/** Remembers what the exchange wants held back, and for how long. */
export interface Holds {
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

const poolsOf = ({ name, pool = name }: NamedOperation): string[] => pool.split(' ');

/**
 * After a ban signal nobody keeps knocking: what one call is told counts for all that it speaks of, on the monotonic
 * clock. For clients without a governor, which remembers that itself.
 */
export function createHolds(monotonic: () => number): Holds {
  // Scopes and pools share a space of names; no pool is called like a scope.
  const holds = new Map<string | undefined, Hold>();
  return {
    held(operation) {
      let found: Held | undefined;
      for (const key of holds.size ? ['all', operation.counts, ...poolsOf(operation)] : []) {
        const { until = 0, error } = holds.get(key) ?? {};
        const left = until - monotonic();
        if (error && left > (found?.left ?? 0)) found = { left, error };
      }
      return found;
    },
    note(operation, { scope, error }) {
      const until = monotonic() + quietFor(error);
      for (const key of scope === 'pool' ? poolsOf(operation) : [scope]) {
        if (until > (holds.get(key)?.until ?? 0)) holds.set(key, { until, error });
      }
    },
  };
}
