import type { CheckResult } from './check.ts';
import type { Implementations } from './target.ts';

/** Who a runtime says it is. */
export interface Identity {
  readonly runtime: string;
  /** '' where the runtime does not tell. */
  readonly version: string;
}

/** What the suite says at its end. */
export interface Report extends Identity {
  readonly found?: Implementations | undefined;
  /** How many checks there are. */
  readonly planned: number;
  readonly results: readonly CheckResult[];
}
