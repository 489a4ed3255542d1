/*
 * The codes of each Binance API that say that nothing was executed, without their minus, as steps (see code-steps.ts):
 * written out, they would take twice as much of a browser's bundle. They are the codes that the API's catalogue calls
 * refused, and those that are refused before the exchange looks at what is asked for: throttling, timestamp, signature,
 * parameters (-1100 to -1130) and key. A test compares both, and says what has to stand here.
 */

export const usdmRefusedCodes: string =
  '1002-1 5 3 3-2 4-3 76-31 6 874-1 2-2 2-2 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-1 16-3 2 7-2 2 ' +
  '11 4-3 2-2 2 17 3-1 2-5 11-1 5 3 10-1 2-1 2-3 189-3 8 120 469 21-1 2-5 8-4 2 4';

export const coinmRefusedCodes: string =
  '1002-1 5 3 3-2 4-3 77-30 6 874-1 2-2 3-1 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-3 14 8-1 3 4 ' +
  '15-3 4 8-2 2-1 23 10 4 2-8';

export const pmRefusedCodes: string =
  '1002-1 5 3 3-2 4-3 77-30 6 874-1 2-2 3-1 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-1 16 12 2 13 ' +
  '4-3 2-2 2 17 3-1 18-1 36 185 2 8 102-2 12 490-1 6';
