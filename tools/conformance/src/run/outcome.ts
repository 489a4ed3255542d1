import type { Report } from '../suite/report.ts';
import type { Implementations } from '../suite/target.ts';

/** A check that failed, or what is wrong with a run as a whole. */
export interface Failure {
  readonly name: string;
  readonly why: string;
}

/** What came of one runtime. */
export interface RuntimeOutcome {
  readonly runtime: string;
  readonly version: string;
  readonly found?: Implementations | undefined;
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** Why it was not run at all. A runtime that was not run has passed nothing. */
  readonly skipped?: string | undefined;
}

/** Who was to run the suite. */
export interface Expected {
  readonly runtime: string;
  readonly is: string;
  readonly version: string;
}

/** A runtime that is not on this machine. */
export const skipped = (runtime: string, why: string): RuntimeOutcome => ({
  runtime,
  version: '',
  passed: 0,
  failures: [],
  skipped: why,
});

/** A runtime that left no report: one failure, since a run that never ended must not look like one that passed. */
export const broken = ({ runtime, version }: Omit<Expected, 'is'>, why: string): RuntimeOutcome => ({
  runtime,
  version,
  passed: 0,
  failures: [{ name: 'no report', why }],
});

/** A program that ran on after its report: a timer, a socket or a listener of it was left. */
export const lingering = (outcome: RuntimeOutcome): RuntimeOutcome => ({
  ...outcome,
  failures: [...outcome.failures, { name: 'does not end', why: 'the program did not end by itself after its report' }],
});

/** Counts a report, and looks at whether it is a whole one and of the runtime that was started. */
export function outcomeOf({ runtime, is, version }: Expected, report: Report): RuntimeOutcome {
  const { results, planned } = report;
  const failures: Failure[] = results.flatMap(({ name, failure }) =>
    failure === undefined ? [] : [{ name, why: failure }],
  );
  const passed = results.length - failures.length;
  if (report.runtime !== is) failures.push({ name: 'another runtime', why: `it says that it is ${report.runtime}` });
  // A browser tells no more than the first number.
  if (report.version && report.version.split('.')[0] !== version.split('.')[0])
    failures.push({ name: 'another version', why: `it says that it is ${report.version}` });
  const distinct = new Set(results.map(({ name }) => name)).size;
  if (planned === 0 || distinct !== planned || results.length !== planned) {
    failures.push({ name: 'incomplete', why: `${distinct} different checks of ${planned} came to an end` });
  }
  return { runtime, version, found: report.found, passed, failures };
}
