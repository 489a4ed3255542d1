import { OpenDerivsError } from '@openderivs/signing';

/**
 * A call that changes something was not sent: it had grown older than its `maxAge` before it could leave, because the
 * process stood still, the signer took long, or the exchange wanted quiet.
 *
 * @example
 * if (isTooLateError(error)) decideAgain(); // nothing was sent; the market has moved on
 */
export class TooLateError extends OpenDerivsError {
  static {
    TooLateError.prototype.name = 'TooLateError';
  }
  declare readonly operation: string;
  /** Milliseconds from the call to the moment when it would have left. */
  declare readonly age: number;
  declare readonly maxAge: number;

  constructor(operation: string, age: number, maxAge: number) {
    super(
      `${operation} was not sent: ${Math.ceil(age)} ms after the call it is older than its maxAge of ${maxAge} ms`,
      {
        code: 'TOO_LATE',
        outcome: 'refused',
        operation,
        age,
        maxAge,
      },
    );
  }
}
