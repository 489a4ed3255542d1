import type { CallResponse } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { ApiLimits } from './limits.ts';
import type { NamedOperation } from './operation.ts';

/** How an API tells its time: by an operation, read from the answer. */
export interface ServerTimeSource {
  readonly operation: string;
  readonly read: (response: Omit<CallResponse<unknown>, 'usage'>) => number;
  /** To what the time is rounded down, in milliseconds: 1000 for a `Date` header. */
  readonly resolution?: number;
}

/** One API, as its package gives it. */
export interface ApiDefinition {
  readonly operations: readonly NamedOperation[];
  /** The parameters that tell what a call was about, blanks between: by them it can be found again. */
  readonly lookup?: string | undefined;
  readonly servers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly serverTime: ServerTimeSource;
  /** Headers that an environment needs on every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What calls take of the exchange's limits; a governor asks for it. */
  readonly limits?: Partial<ApiLimits> | undefined;
}
