import type { Outcome } from '@openderivs/signing';
import { isAmong } from '../code-steps.ts';

/** Too many requests, whatever HTTP status it comes with. */
export const limited = '429';

/**
 * What a Bitget refusal means for a call that changes something: refused only where the API's table has the code. The
 * status does not outrank the code: under HTTP 429 too, only a code that says so was turned down.
 */
export const bitgetOutcome = (refused: string, status: number, code: string): Outcome =>
  code === limited || (status < 500 && code.length > 4 && isAmong(refused, Number(code))) ? 'refused' : 'unknown';
