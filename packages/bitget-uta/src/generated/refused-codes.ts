// Generated from specs/bitget-uta. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `none`;
