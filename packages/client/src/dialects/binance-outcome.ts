import type { Outcome } from '@openderivs/signing';

/**
 * What a Binance refusal means for a call that changes something.
 *
 * Sources: the error code lists (for -1006 and -1007 they say that the execution status is unknown) and the table of
 * HTTP statuses on the general-information pages, whose three texts for 503 mean different things.
 */

/**
 * These codes are no verdict. -2012, -2020 and -4083 tell a failure without saying that nothing was done; -3000, -3044,
 * 51998 and 51999 are "failed inside", "busy" and "unknown error" of margin and Portfolio Margin.
 */
const unknownCodes = [-1000, -1001, -1006, -1007, -2012, -2020, -3000, -3044, -4083, 51998, 51999];

/** "No depth matches this BBO order" on USDⓈ-M, a time-out in the queue on Portfolio Margin: the text tells them apart. */
const emptyBookOrQueue = -5041;

/** 503 with one of these texts: the call failed for certain. Letter for letter. */
const failedTexts = ['Service Unavailable.', 'Internal error; unable to process your request. Please try again.'];

/** System-level throttling: refused before matching. */
const throttled = -1008;

/** Turned away by an overloaded exchange, for certain: the same call may pass a little later. */
export const isPassing = (status: number, code: number, message: string): boolean =>
  code === throttled || (status === 503 && failedTexts.includes(message));

export function binanceOutcome(status: number, code: number, message: string): Outcome {
  if (isPassing(status, code, message)) return 'refused';
  if (status >= 500 || status === 408 || unknownCodes.includes(code)) return 'unknown';
  if (code === emptyBookOrQueue && !/depth/i.test(message)) return 'unknown';
  return 'refused';
}
