// Generated from specs/bitget-uta. Do not edit.

import type { ErrorEntry } from '@openderivs/client';

/** A code that is explained here. */
export type KnownErrorCode = never;

/**
 * The error codes of Bitget Unified Trading Account (v3), explained. Other APIs of the exchange give some of these
 * numbers another meaning.
 */
export const errorCodes: Readonly<Record<KnownErrorCode, ErrorEntry>> = {
};
