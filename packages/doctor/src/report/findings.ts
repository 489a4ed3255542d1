import type { Check } from '../checks/check.ts';
import type { Counted } from '../compare/tally.ts';
import type { ReadsEnd } from '../reads/read-all.ts';

/** What was found of one API. Every text in it comes from a description, from here, or has passed `shown.ts`. */
export interface Findings {
  readonly api: string;
  readonly environment: string;
  /** The version of the description. */
  readonly description: string;
  readonly checks: readonly Check[];
  readonly reads: ReadsEnd | undefined;
  readonly differences: readonly Counted[];
}

/** What the doctor ends with, as its README lists it. */
export const exitCode = { fine: 0, differs: 1, problem: 2, notRun: 3 } as const;

export const exitCodeOf = (findings: readonly Findings[]): number => {
  if (findings.some(({ checks }) => checks.some(({ level }) => level === 'problem'))) return exitCode.problem;
  return findings.some(({ differences }) => differences.length > 0) ? exitCode.differs : exitCode.fine;
};
