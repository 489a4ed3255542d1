import { type BadInputError, isOpenDerivsError, type OpenDerivsError } from '@openderivs/signing';
import type { ExchangeError } from './exchange-error.ts';
import type { OutcomeUnknownError } from './outcome-unknown-error.ts';
import type { RateBudgetError } from './rate-budget-error.ts';
import type { RateLimitError } from './rate-limit-error.ts';
import type { TooLateError } from './too-late-error.ts';
import type { AbortedError, NetworkError, TimeoutError } from './transport-errors.ts';
import type { UnreadableResponseError } from './unreadable-response-error.ts';

/*
 * Guards go by the error's stable code, not by its class: two installed copies of this package have two classes of the
 * same name, and `instanceof` would miss one of them.
 */
const hasCode = (error: unknown, ...codes: string[]): boolean =>
  isOpenDerivsError(error) && codes.includes((error as OpenDerivsError).code);

/**
 * An argument cannot be used; nothing was sent.
 *
 * @example
 * if (isBadInputError(error)) console.error(error.field, error.message); // a mistake in the program: another call ends the same
 */
export const isBadInputError = (error: unknown): error is BadInputError => hasCode(error, 'BAD_INPUT');

/**
 * The exchange refused the call, rate limits included.
 *
 * @example
 * if (isExchangeError(error)) console.error(error.exchangeCode, error.exchangeMessage, error.hint);
 */
export const isExchangeError = (error: unknown): error is ExchangeError =>
  hasCode(error, 'EXCHANGE_REFUSED', 'RATE_LIMITED');

/**
 * Too many calls (HTTP 429), or the address is banned (HTTP 418).
 *
 * @example
 * if (isRateLimitError(error) && error.banned) console.error(error.message, error.retryAfter);
 */
export const isRateLimitError = (error: unknown): error is RateLimitError => hasCode(error, 'RATE_LIMITED');

/**
 * The limits leave no room for the call in the time that it may wait; nothing was sent.
 *
 * @example
 * if (isRateBudgetError(error)) console.warn(`${error.pool} is used up for ${error.wait} ms`);
 */
export const isRateBudgetError = (error: unknown): error is RateBudgetError => hasCode(error, 'RATE_BUDGET');

/**
 * A call that changes something went out, and nobody can say whether it took effect.
 *
 * @example
 * if (isOutcomeUnknownError(error)) console.error('look it up, and do not repeat it:', error.operation, error.lookup);
 */
export const isOutcomeUnknownError = (error: unknown): error is OutcomeUnknownError =>
  hasCode(error, 'OUTCOME_UNKNOWN');

/**
 * The connection failed.
 *
 * @example
 * const error = isOutcomeUnknownError(thrown) ? thrown.cause : thrown;
 * if (isNetworkError(error)) console.warn(error.message); // … the connection failed (ECONNREFUSED)
 */
export const isNetworkError = (error: unknown): error is NetworkError => hasCode(error, 'NETWORK');

/**
 * No answer within the timeout.
 *
 * @example
 * const error = isOutcomeUnknownError(thrown) ? thrown.cause : thrown;
 * if (isTimeoutError(error)) console.warn(error.operation, error.timeout);
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => hasCode(error, 'TIMEOUT');

/**
 * The caller's signal ended the call.
 *
 * @example
 * if (isAbortedError(error)) return; // nothing was changed: a write that had gone out has an OutcomeUnknownError around it
 */
export const isAbortedError = (error: unknown): error is AbortedError => hasCode(error, 'ABORTED');

/**
 * A call that changes something had grown older than its `maxAge`; nothing was sent.
 *
 * @example
 * if (isTooLateError(error)) console.warn(`given up after ${error.age} ms`);
 */
export const isTooLateError = (error: unknown): error is TooLateError => hasCode(error, 'TOO_LATE');

/**
 * Something answered that does not speak the API.
 *
 * @example
 * if (isUnreadableResponseError(error)) console.error(error.reason, error.status, error.start);
 */
export const isUnreadableResponseError = (error: unknown): error is UnreadableResponseError =>
  hasCode(error, 'UNREADABLE_RESPONSE');
