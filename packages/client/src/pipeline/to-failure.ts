import type { OpenDerivsError } from '@openderivs/signing';
import { safeCause } from '../errors/safe-cause.ts';
import { createScrub } from '../errors/scrub.ts';
import { AbortedError, NetworkError, TimeoutError } from '../errors/transport-errors.ts';
import { isWrite } from '../operation.ts';
import { isTransportFailure, type TransportRequest } from '../transport/transport.ts';
import type { PreparedCall } from './prepared-call.ts';

/**
 * The error for a call without a whole answer. A read changes nothing, so it counts as refused; a write is refused only
 * when no byte of it had left.
 */
export function toFailure(
  call: PreparedCall,
  request: TransportRequest,
  thrown: unknown,
  secrets: RegExp,
): OpenDerivsError {
  // A transport of the caller's own may throw anything; how far the call got is then not known.
  const { reason, phase, cause } = isTransportFailure(thrown)
    ? thrown
    : { reason: 'network', phase: 'sent', cause: thrown };
  const { signal, timeout } = request;
  const facts = {
    operation: call.operation.name,
    outcome: isWrite(call.operation) && phase !== 'unsent' ? 'unknown' : 'refused',
    // The reason that the caller's own signal gives is the caller's; anything else may quote the request.
    cause: signal?.aborted && signal.reason === cause ? cause : safeCause(cause, createScrub(request, secrets)),
  } as const;
  if (reason === 'timeout') return new TimeoutError({ ...facts, timeout });
  return reason === 'aborted' ? new AbortedError(facts) : new NetworkError(facts);
}
