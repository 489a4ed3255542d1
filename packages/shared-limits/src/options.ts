import type { Away, Back } from './reach.ts';
import type { RedisClient } from './redis/port-of.ts';

/** What a shared budget is kept in, and what happens without it. */
export interface RedisLeasesOptions {
  /** A client of `redis` or `ioredis`, connected by you. It stays yours: close it when you are done. */
  readonly redis: RedisClient;
  /**
   * What calls do while Redis cannot be reached. `closed`: they wait, and fail with a `RateBudgetError` when their time is
   * up. `{ share: 0.25 }`: this process goes on with a quarter of each limit. All shares together must not exceed 1.
   */
  readonly whenAway: 'closed' | { readonly share: number };
  /** Told once when Redis goes away. */
  readonly onAway?: ((event: Away) => void) | undefined;
  /** Told once when it is back. */
  readonly onBack?: ((event: Back) => void) | undefined;
  /** What all names in Redis begin with; `openderivs` when left out. Who shares a budget shares this. */
  readonly prefix?: string | undefined;
  /** Names this process among those that share; a random name when left out. No two may have the same. */
  readonly holder?: string | undefined;
  /** Milliseconds within which Redis has to answer, or it counts as away; 500 when left out. */
  readonly deadline?: number | undefined;
}
