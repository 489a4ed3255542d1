import type { Bench } from './bench.ts';
import type { Section } from './section.ts';

/** A row of the comparison: one question, and everyone's answer to it. */
export interface Row {
  /** As `--only` names it. */
  readonly name: string;
  /** For `--help`. */
  readonly title: string;
  /** Does `--quick` answer it? */
  readonly quick: boolean;
  /** What is counted, and not timed, may be found out beside something else. */
  readonly counted?: true;
  readonly run: (bench: Bench) => Promise<readonly Section[]>;
}
