import { generate } from '../src/generate.ts';
import { BadInput, formatProblem } from '../src/problem.ts';
import { chosen, findTargets } from '../src/targets.ts';
import type { Workspace } from './workspace.ts';

/** What the generator says about some descriptions of a workspace, one line per problem; nothing when it takes them. */
export async function problemsIn(
  { folder }: Workspace,
  apis: readonly string[] = ['binance-usdm', 'bitget-mix'],
): Promise<string[]> {
  try {
    await generate(folder, chosen(findTargets(folder), apis));
    return [];
  } catch (cause) {
    if (!(cause instanceof BadInput)) throw cause;
    return cause.problems.map((problem) => formatProblem(problem, folder));
  }
}
