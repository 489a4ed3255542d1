import { OpenDerivsError, type Outcome } from '@openderivs/signing';

interface Facts {
  readonly operation: string;
  readonly outcome: Outcome;
  readonly cause?: unknown;
}

/** The connection failed or broke before a whole answer was there. */
export class NetworkError extends OpenDerivsError {
  static {
    NetworkError.prototype.name = 'NetworkError';
  }
  declare readonly operation: string;
  constructor(facts: Facts) {
    super(`${facts.operation}: the connection failed${reasonOf(facts.cause)}`, { code: 'NETWORK', ...facts });
  }
}

/** No whole answer came within the call's `timeout`. */
export class TimeoutError extends OpenDerivsError {
  static {
    TimeoutError.prototype.name = 'TimeoutError';
  }
  declare readonly operation: string;
  declare readonly timeout: number;
  constructor(facts: Facts & { readonly timeout: number }) {
    super(`${facts.operation}: no answer within ${facts.timeout} ms`, { code: 'TIMEOUT', ...facts });
  }
}

/** The caller's `signal` ended the call. What had been sent by then may still take effect: see `outcome`. */
export class AbortedError extends OpenDerivsError {
  static {
    AbortedError.prototype.name = 'AbortedError';
  }
  declare readonly operation: string;
  constructor(facts: Facts) {
    super(`${facts.operation}: aborted by its signal`, { code: 'ABORTED', ...facts });
  }
}

/** `ECONNREFUSED` and its like tell what to mend; the rest of a system error may hold an address and stays in `cause`. */
const reasonOf = (cause: unknown): string => {
  const { code }: { code?: unknown } = Object(cause);
  return typeof code === 'string' ? ` (${code})` : '';
};
