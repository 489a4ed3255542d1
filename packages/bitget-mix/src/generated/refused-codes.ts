// Generated from specs/bitget-mix. Do not edit.

/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = `1 170-1 829-2 18998-1 1999-11 17-1 4-1 3-7 22 7965 9969-2 2-4 2-3 2-4 2-4 8-4 15-1 3-2 2 3 4 4 6-1 5-2 13 3 7-1 89 102 3-2 3 93 2 4-1 295-3 3 6-1 6-1 6-1 17 4-6 2-2 6 6 4 8 12 2 4-3 4-5 6 2 5-9 6-1 2 25 2-1 14-2 2 19-1 2-2 2-2 2-2 3 11 63 99 2-1 9-1 1887-1 2-12 4-1 2 2-10 8 6-1 8 13 4 40 3-1 1883-1 3 11 4 13-1 8 2 9-3 3-2 35 10-1 2-2 3-5 2 7 2872-1 2058`;
