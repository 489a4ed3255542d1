import type { OpenDerivsError } from '@openderivs/signing';
import { safeCause } from '../errors/safe-cause.ts';
import { createScrub } from '../errors/scrub.ts';
import { AbortedError, NetworkError, TimeoutError } from '../errors/transport-errors.ts';
import { isWrite } from '../operation.ts';
import { isTransportFailure, TransportFailure, type TransportRequest } from '../transport/transport.ts';
import { toFinal } from './lookup.ts';
import type { PreparedCall } from './pipeline.ts';

/**
 * The error for a call without a whole answer. A read changes nothing, so it counts as refused; a write is refused only
 * when no byte of it had left.
 */
export function toFailure(call: PreparedCall, request: TransportRequest, thrown: unknown): OpenDerivsError {
  // A transport of the caller's own may throw anything; how far the call got is then not known.
  const { reason, phase, cause } = isTransportFailure(thrown)
    ? thrown
    : new TransportFailure('network', 'sent', { cause: thrown });
  const { name: operation } = call.operation;
  const outcome = isWrite(call.operation) && phase !== 'unsent' ? 'unknown' : 'refused';
  if (reason === 'timeout') return toFinal(call, new TimeoutError({ operation, outcome, timeout: request.timeout }));
  // The reason that the caller's own signal gives is the caller's; anything else may quote the request.
  const own = request.signal?.aborted && request.signal.reason === cause;
  const facts = { operation, outcome, cause: own ? cause : safeCause(cause, createScrub(request)) } as const;
  return toFinal(call, reason === 'aborted' ? new AbortedError(facts) : new NetworkError(facts));
}
