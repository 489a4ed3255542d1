// Generated from specs/binance-pm. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `1002-1 5 3 3-2 4-3 77-30 6 874-1 2-2 3-1 2-7 1973-6 6-3 4-1 2-1 4 3-1 13-6 3-1 4-3 5-1 14 2 3-1 16 12 2 12-1 4-3 2-2 2 17 3-1 18-1 36 185 2 8 94 8-2 12 490-1 6
503 Service Unavailable.
503 Internal error; unable to process your request. Please try again.`;
