import type { Level, Rule } from '@openderivs/release-rules';

/** One place in a program that a release touches. */
export interface Site {
  readonly file: string;
  /** From 1 on, as editors count. */
  readonly line: number;
  readonly column: number;
  /** The line of the program. */
  readonly code: string;
  readonly api: string;
  readonly level: Level;
  readonly rule: Rule;
  /** What changed, in English and in Chinese. */
  readonly en: string;
  readonly zh: string;
}
