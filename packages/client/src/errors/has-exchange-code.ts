import type { ExchangeError } from './exchange-error.ts';
import { isExchangeError } from './guards.ts';

/**
 * Did the exchange refuse the call with one of these codes? Narrows `exchangeCode` to them, and works for an error of
 * another installed copy of this package.
 *
 * It does not look into an `OutcomeUnknownError`: there the code is no verdict, and must not be handled like one. Ask
 * for its `cause` where the code matters all the same.
 *
 * @example
 * if (hasExchangeCode(error, -4046, -4059)) console.log('already set');
 * else if (isOutcomeUnknownError(error) && hasExchangeCode(error.cause, -1007)) await lookUp(error.lookup);
 */
export const hasExchangeCode = <const Codes extends readonly (number | string)[]>(
  error: unknown,
  ...codes: Codes
): error is ExchangeError & { readonly exchangeCode: Codes[number] } =>
  isExchangeError(error) && (codes as readonly (number | string)[]).includes(error.exchangeCode);
