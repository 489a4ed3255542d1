/** How much a change asks of callers: `breaking` needs a look at their program, `feature` offers something, `patch` neither. */
export type Level = 'breaking' | 'feature' | 'patch';

/** The levels, the one that asks for most first. */
export const LEVELS: readonly Level[] = ['breaking', 'feature', 'patch'];
