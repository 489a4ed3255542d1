// Generated from specs/bitget-uta. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `24056 948 4 4 88-1 4 8-1 42 44 2-6 3-1 7 4 2-2 3-3 2-2 7-1 323-1 2-2 21-1 2 3-1 11 8 33 14348-2 2-4 2-3 2-4 2-4 8-4 46-1 14 305 327 31 158 4190 355062`;
