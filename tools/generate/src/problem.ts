import { relative } from 'node:path';

/** Something wrong with the input: where, what, and how to mend it. */
export interface Problem {
  file: string;
  line: number;
  col: number;
  message: string;
}

/** Thrown by a stage that cannot go on. Nothing has been written when it is thrown. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the descriptions`);
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/** `file:line:col  what is wrong. How to mend it.`, the file as seen from `folder`. */
export function formatProblem(problem: Problem, folder: string): string {
  return `${relative(folder, problem.file) || problem.file}:${problem.line}:${problem.col}  ${problem.message}`;
}
