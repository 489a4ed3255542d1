import type { OpenDerivsError, Outcome } from '@openderivs/signing';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { safeCause } from '../errors/safe-cause.ts';
import { createScrub } from '../errors/scrub.ts';
import { AbortedError, NetworkError, TimeoutError } from '../errors/transport-errors.ts';
import { isWrite } from '../operation.ts';
import { isTransportFailure, TransportFailure, type TransportRequest } from '../transport/transport.ts';
import { lookupOf } from './lookup.ts';
import type { PreparedCall } from './pipeline.ts';

/**
 * The error for a call without a whole answer. A read changes nothing, so it counts as refused; a write is refused only
 * when no byte of it had left.
 */
export function toFailure(call: PreparedCall, request: TransportRequest, thrown: unknown): OpenDerivsError {
  // A transport of the caller's own may throw anything; how far the call got is then not known.
  const failure = isTransportFailure(thrown) ? thrown : new TransportFailure('network', 'sent', { cause: thrown });
  const operation = call.operation.name;
  const outcome: Outcome = isWrite(call.operation) && failure.phase !== 'unsent' ? 'unknown' : 'refused';
  const { timeout } = request;
  const cause = failure.reason === 'aborted' ? failure.cause : safeCause(failure.cause, createScrub(request));
  const facts = { operation, outcome, cause };
  const error: OpenDerivsError =
    failure.reason === 'timeout'
      ? new TimeoutError({ ...facts, timeout })
      : failure.reason === 'aborted'
        ? new AbortedError(facts)
        : new NetworkError(facts);
  return outcome === 'unknown' ? new OutcomeUnknownError(operation, lookupOf(call), error) : error;
}
