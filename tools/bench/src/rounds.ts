import type { Progress } from './benchmark.ts';

/** Measures once and gives the cost. */
export type Contender = () => number | Promise<number>;

/** The cost of each contender, round by round. */
export type Costs<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Lets the contenders take turns, round after round, each round begun by another: what the machine does beside falls on
 * all of them, and none always follows the same one.
 */
export async function interleave<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
  progress: Progress,
): Promise<Costs<Name>> {
  const names = Object.keys(contenders) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`);
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) costs[name].push(await contenders[name]());
  }
  return costs;
}
