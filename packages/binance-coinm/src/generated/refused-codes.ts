// Generated from specs/binance-coinm. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `1002-1 5 3 3-2 4-3 77-30 6 874-1 2-2 3-1 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-3 14 8-1 3 4 10 5-3 4 8-2 2-1 23 10 4 2-8 307
503 Service Unavailable.
503 Internal error; unable to process your request. Please try again.`;
