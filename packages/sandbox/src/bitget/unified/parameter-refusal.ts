import type { Problem } from '../../parameters/problem.ts';
import type { Refusal } from '../../refusal.ts';
import { bitgetRefusal } from '../errors.ts';

/** Names that have to fit the position mode of the account. */
const modes = ['posSide', 'reduceOnly'];

const namesOf = (problem: Problem): readonly string[] => {
  if ('names' in problem) return problem.names;
  return 'name' in problem ? [problem.name] : [];
};

/** What a call of the unified account whose parameters do not fit is refused with: one code for nearly all of them. */
export const asUnifiedRefusal = (problem: Problem): Refusal => {
  const names = namesOf(problem);
  const unfit = problem.kind === 'unwanted' && names.some((name) => modes.includes(name));
  return unfit ? bitgetRefusal('25236') : bitgetRefusal('400172', names.join(','));
};
