import { OpenDerivsError } from '@openderivs/signing';

const unknown = (message: string, cause?: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(message, { code: 'OUTCOME_UNKNOWN', outcome: 'unknown', cause });

export const stillOpen = (name: string, cause?: OpenDerivsError): OpenDerivsError =>
  unknown(`the order ${name} was still open when it was last seen`, cause);

export const notSeen = (name: string, cause?: OpenDerivsError): OpenDerivsError =>
  unknown(`nothing could be found out about the order ${name}`, cause);

export const notAmended = (name: string, cause?: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`the change of the order ${name} did not take effect, and can no longer arrive`, {
    code: 'NOT_AMENDED',
    outcome: 'refused',
    cause,
  });

export const overBefore = (name: string, cause?: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`the order ${name} was over before its change could take effect`, {
    code: 'NOT_AMENDED',
    outcome: 'refused',
    cause,
  });
