import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import { nameClass } from './name-class.ts';

interface Facts {
  readonly operation: string;
  readonly outcome: Outcome;
  readonly cause?: unknown;
}

/** The connection failed or broke before a whole answer was there. */
export class NetworkError extends OpenDerivsError {
  static {
    nameClass(NetworkError, 'NetworkError');
  }
  readonly operation: string;
  constructor({ operation, outcome, cause }: Facts) {
    super(`${operation}: the connection failed${reasonOf(cause)}`, { code: 'NETWORK', outcome, cause });
    this.operation = operation;
  }
}

/** No whole answer came within the call's `timeout`. */
export class TimeoutError extends OpenDerivsError {
  static {
    nameClass(TimeoutError, 'TimeoutError');
  }
  readonly operation: string;
  readonly timeout: number;
  constructor({ operation, outcome, timeout }: Facts & { readonly timeout: number }) {
    super(`${operation}: no answer within ${timeout} ms`, { code: 'TIMEOUT', outcome });
    this.operation = operation;
    this.timeout = timeout;
  }
}

/** The caller's `signal` ended the call. What had been sent by then may still take effect: see `outcome`. */
export class AbortedError extends OpenDerivsError {
  static {
    nameClass(AbortedError, 'AbortedError');
  }
  readonly operation: string;
  constructor({ operation, outcome, cause }: Facts) {
    super(`${operation}: aborted by its signal`, { code: 'ABORTED', outcome, cause });
    this.operation = operation;
  }
}

/** `ECONNREFUSED` and its like tell what to mend; the rest of a system error may hold an address and stays in `cause`. */
const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
