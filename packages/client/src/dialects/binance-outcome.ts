import type { Outcome } from '@openderivs/signing';
import { isAmong } from './code-steps.ts';

/**
 * What a Binance refusal means for a call that changes something: refused only where the API's table has the code. A
 * code that no table names proves nothing, whatever HTTP status it comes with.
 *
 * Sources: the error code lists, and the table of HTTP statuses on the general-information pages, whose three texts for
 * 503 mean different things.
 */

/** 503 with one of these texts: the call failed for certain. Letter for letter. */
const failedTexts = ['Service Unavailable.', 'Internal error; unable to process your request. Please try again.'];

/** System-level throttling: refused before matching. */
const throttled = -1008;

/** Turned away by an overloaded exchange, for certain: the same call may pass a little later. */
export const isPassing = (status: number, code: number, message: string): boolean =>
  code === throttled || (status === 503 && failedTexts.includes(message));

/** `refused`: the codes of the API that say that nothing was executed, without their minus. */
export const binanceOutcome = (refused: string, status: number, code: number): Outcome =>
  status < 500 && status !== 408 && isAmong(refused, -code) ? 'refused' : 'unknown';
