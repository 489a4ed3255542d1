import type { Outcome } from '@openderivs/signing';

/**
 * What a Binance refusal means for a call that changes something.
 *
 * Sources: the error code lists (for -1006 and -1007 they say that the execution status is unknown) and the table of
 * HTTP statuses on the general-information pages, whose three texts for 503 mean different things.
 */

/** These codes are no verdict; the last two are Portfolio Margin's "busy" and "unknown error". */
const unknownCodes = [-1000, -1001, -1006, -1007, 51998, 51999];

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
  return 'refused';
}
