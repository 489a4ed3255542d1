import type { FaultKind } from './faults/fault.ts';

/** One request as the sandbox saw it. Values are not kept: names are enough for tests, and secrets stay out. */
export interface RecordedCall<Name extends string = string> {
  readonly api: Name;
  /** `undefined` when no operation has this method and path. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Names in the query, in the order of arrival. */
  readonly query: readonly string[];
  /** Names in the body. */
  readonly body: readonly string[];
  /** The exchange's time at arrival. */
  readonly at: number;
  /** Whether the operation took effect, or for a read, was carried out. */
  readonly executed: boolean;
  /** The code that it was refused with. */
  readonly refused: number | string | undefined;
  /** The status that was sent; `undefined` when no answer was. */
  readonly status: number | undefined;
  /** The fault that met it. */
  readonly fault: FaultKind | undefined;
}

/** A record while its call is being answered. */
export type OpenRecord = { -readonly [Key in keyof RecordedCall]: RecordedCall[Key] };
