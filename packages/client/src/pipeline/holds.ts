import type { HoldScope } from '../dialect.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { NamedOperation } from '../operation.ts';

/** An answer that asks for quiet. */
export interface HoldSignal {
  readonly scope: HoldScope;
  readonly error: RateLimitError;
}

/** Remembers what the exchange wants held back, and for how long. */
export interface Holds {
  note(operation: NamedOperation, signal: HoldSignal): void;
  /** Milliseconds until a call of this operation may be sent; 0 for at once. */
  left(operation: NamedOperation): number;
  /** The error of a call that cannot wait so long. */
  refusal(operation: NamedOperation): RateLimitError;
}

interface Hold {
  readonly until: number;
  readonly error: RateLimitError;
}

const poolsOf = ({ name, pool = name }: NamedOperation): string[] => pool.split(' ');

/** Scopes and pools share a space of names; no pool is called like a scope. */
const keysOf = (operation: NamedOperation) => ['all', operation.counts, ...poolsOf(operation)];

/**
 * After a ban signal nobody keeps knocking: what one call is told counts for all that it speaks of, on the monotonic
 * clock.
 */
export function createHolds(monotonic: () => number): Holds {
  const holds = new Map<string | undefined, Hold>();
  const longest = (operation: NamedOperation): Hold | undefined => {
    let found: Hold | undefined;
    for (const key of keysOf(operation)) {
      const hold = holds.get(key);
      if (hold && hold.until > (found?.until ?? 0)) found = hold;
    }
    return found;
  };
  const left = (operation: NamedOperation): number =>
    holds.size && Math.max(0, (longest(operation)?.until ?? 0) - monotonic());
  return {
    left,
    note(operation, { scope, error }) {
      // Where the exchange does not say for how long. The shortest known ban lasts two minutes.
      const until = monotonic() + (error.retryAfter ?? (error.banned ? 120_000 : 5_000));
      for (const key of scope === 'pool' ? poolsOf(operation) : [scope]) {
        if (until > (holds.get(key)?.until ?? 0)) holds.set(key, { until, error });
      }
    },
    refusal(operation) {
      const { error } = longest(operation) as Hold;
      const own = { operation: operation.name, outcome: 'refused', retryAfter: left(operation), held: true } as const;
      return new RateLimitError({ ...error, ...own });
    },
  };
}
