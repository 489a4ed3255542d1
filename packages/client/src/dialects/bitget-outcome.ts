import type { Outcome } from '@openderivs/signing';
import { isAmong } from './code-ranges.ts';

/**
 * What a Bitget refusal means for a call that changes something. Bitget publishes no outcomes: a code counts as refused
 * only where its message says that the request was turned down. Every other code is unknown, the generic ones of the
 * release window (40010, 40015, 40725, 45001) on purpose.
 */

/** The codes that say "not carried out": the first two digits, then the number in the other three, or from one to another. */
const refusedCodes: Readonly<Record<string, string>> = {
  '00': '1 171-172',
  '01': '1-3',
  '20': '1-2',
  '22': '1-12 29-30 34-35 38-45 67',
  '30': '32',
  '40':
    '1-3 5-9 11-14 16-20 22-26 34-38 53-54 57-59 61 64 68 72 78-79 84-86 99 102 109-110 199 301 ' +
    '304-306 309 402 404 408-409 704-707 710 716-717 723-724 730 748 752-758 760-762 768 774 778 786 ' +
    '798 800 804-807 811-816 822 824 829-838 844-845 847 872 874-875 889-891 893 912-913 915-917 ' +
    '919-921 923-925 928 939',
  '41': '2 101 103-104 113-114',
  '43': '1-2 4-16 20-21 23 25-35 43 49-50 58 71 75 115 118-119',
  '45': '2-3 6 17 21 34-35 43 45 54-57 60-62 97 107-108 110-112 115-120 122 129',
  '48': '1-2',
  '50': '60',
};

/** Too many requests, whatever HTTP status it comes with. */
export const limited = '429';

/** Does this code say that the request was turned down? */
export const isRefusedCode = (code: string): boolean =>
  code.length === 5 && isAmong(refusedCodes[code.slice(0, 2)] ?? '', Number(code.slice(2)));

/** The status does not outrank the code: under HTTP 429 too, only a code that says so was turned down. */
export const bitgetOutcome = (status: number, code: string): Outcome =>
  code === limited || (isRefusedCode(code) && status < 500) ? 'refused' : 'unknown';
