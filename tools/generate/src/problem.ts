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

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the descriptions`, options);
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/** `file:line:col  what is wrong. How to mend it.`, the file as seen from `folder`. */
export function formatProblem(problem: Problem, folder: string): string {
  return `${relative(folder, problem.file) || problem.file}:${problem.line}:${problem.col}  ${problem.message}`;
}

/** Does something with each, one after the other. The problems of all are thrown together. */
export async function allOrProblems<T, U>(all: readonly T[], use: (each: T) => Promise<U>): Promise<U[]> {
  const problems: Problem[] = [];
  const causes: unknown[] = [];
  const results: U[] = [];
  for (const each of all) {
    try {
      results.push(await use(each));
    } catch (cause) {
      if (!(cause instanceof BadInput)) throw cause;
      problems.push(...cause.problems);
      if (cause.cause !== undefined) causes.push(cause.cause);
    }
  }
  if (problems.length > 0) throw new BadInput(problems, { cause: causes[0] });
  return results;
}
