import { OpenDerivsError } from '@openderivs/signing';

/**
 * A call that changes something was sent, and nobody can say whether it took effect.
 *
 * `cause` tells how that came about (a timeout, a broken connection, an answer that is no verdict). `lookup` holds the
 * identifiers that the call carried: ask the exchange with them before doing anything else. Never send the call again
 * without having looked.
 *
 * @example
 * if (isOutcomeUnknownError(error)) {
 *   const order = await usdm.queryOrder({ symbol, origClientOrderId: error.lookup.newClientOrderId });
 * }
 */
export class OutcomeUnknownError extends OpenDerivsError {
  static {
    OutcomeUnknownError.prototype.name = 'OutcomeUnknownError';
  }
  declare readonly operation: string;
  declare readonly lookup: Readonly<Record<string, string>>;

  constructor(operation: string, lookup: Readonly<Record<string, string>>, cause: OpenDerivsError) {
    super(`${operation}: it is unknown whether the call took effect. ${cause.message}`, {
      code: 'OUTCOME_UNKNOWN',
      outcome: 'unknown',
      cause,
      operation,
      lookup,
    });
  }
}
