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
  return toFinal(
    call,
    reason === 'aborted'
      ? new AbortedError({ operation, outcome, cause })
      : new NetworkError({ operation, outcome, cause: safeCause(cause, createScrub(request)) }),
  );
}
