// Generated from specs/binance-usdm. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `1002-1 5 3 3-2 4-3 76-31 6 874-1 2-2 2-2 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-1 16-3 2 7-2 2 10-1 4-3 2-2 2 17 3-8 11-1 5 3 10-1 2-1 2-3 189-3 8 98 22 469 21-1 2-5 8-4 2 4
503 Service Unavailable.
503 Internal error; unable to process your request. Please try again.`;
