import { isOpenDerivsError, OpenDerivsError } from '@openderivs/signing';

/**
 * A history cannot be gone through without a gap, and why. What was given out until then is complete and in order.
 *
 * @example
 * if (isPagingError(error)) console.warn(error.operation, error.message);
 */
export class PagingError extends OpenDerivsError {
  static {
    PagingError.prototype.name = 'PagingError';
  }
  declare readonly operation: string;

  constructor(operation: string, reason: string) {
    super(`${operation}: ${reason}`, { code: 'PAGING', outcome: 'refused', operation });
  }
}

/**
 * A history could not be gone through without a gap.
 *
 * @example
 * try { for await (const trade of iterate(usdm, 'getAccountTradeList', range)) keep(trade); }
 * catch (error) { if (isPagingError(error)) report(error.message); else throw error; }
 */
export const isPagingError = (error: unknown): error is PagingError =>
  isOpenDerivsError(error) && (error as OpenDerivsError).code === 'PAGING';
