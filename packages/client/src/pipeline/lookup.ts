import type { OpenDerivsError } from '@openderivs/signing';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import type { PreparedCall } from './prepared-call.ts';

/** The parameters by which an order, a transfer or a position can be found again. */
export type LookupNames = ReadonlySet<string>;

/** What a caller needs to ask the exchange what became of a call. */
export function lookupOf({ query, body }: PreparedCall, names: LookupNames): Readonly<Record<string, string>> {
  const given = body === undefined ? new URLSearchParams(query) : Object.entries(Object(JSON.parse(body)));
  return Object.fromEntries(
    [...given].filter((entry): entry is [string, string] => names.has(entry[0]) && typeof entry[1] === 'string'),
  );
}

/** The error that a call ends in: one that leaves its outcome open says so first, and what to look for. */
export const toFinal = (call: PreparedCall, error: OpenDerivsError, names: LookupNames): OpenDerivsError =>
  error.outcome === 'unknown' ? asUnknown(call, error, names) : error;

export const asUnknown = (call: PreparedCall, cause: OpenDerivsError, names: LookupNames): OutcomeUnknownError =>
  new OutcomeUnknownError(call.operation.name, lookupOf(call, names), cause);
