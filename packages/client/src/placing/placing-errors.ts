import { OpenDerivsError } from '@openderivs/signing';

export const neverCame = (clientOrderId: string, cause: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`the order ${clientOrderId} never arrived: it is not there, and can no longer come`, {
    code: 'NOT_PLACED',
    outcome: 'refused',
    cause,
  });

export const rejected = (clientOrderId: string, cause?: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`the order ${clientOrderId} arrived and was rejected by the exchange`, {
    code: 'NOT_PLACED',
    outcome: 'refused',
    cause,
  });

export const sharedName = (clientOrderId: string, cause: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`${clientOrderId} is the name of more than one order: the one that is there may be another`, {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
    cause,
  });

export const saysNothing = (clientOrderId: string): OpenDerivsError =>
  new OpenDerivsError(`the answer says nothing of the order ${clientOrderId}`, {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
  });
