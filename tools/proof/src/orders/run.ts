import type { FaultRule } from '@openderivs/sandbox';
import { type Ground, measureClocks, runBlocks } from '../blocks.ts';
import { drawFaults, wordsOf } from '../faults.ts';
import { leaksIn } from '../leaks.ts';
import type { OnMarket } from '../market.ts';
import type { Random } from '../random.ts';
import { countOne } from '../tally.ts';
import { drawTask } from './draw-task.ts';
import type { Bench } from './task.ts';

/** What a run has counted. */
export interface OrdersTally {
  calls: number;
  requests: number;
  /** By task and outcome. */
  readonly outcomes: Map<string, number>;
  readonly faults: Map<string, number>;
  readonly wrong: string[];
}

/** How many of the tasks are brackets unless it is given. */
const usualBrackets = 0.3;

const callsPerBlock = 60;
const skews = [0, 0, 300, -300, 900, -900, 4_000, -4_000] as const;

/** Cancels, changes and closes so many times under random faults, and compares each belief with the exchange's books. */
export async function runOrders(
  calls: number,
  seed: number,
  onProgress: (tally: OrdersTally) => void = () => {},
  { brackets = usualBrackets, damage, ...where }: OnMarket & Partial<Pick<Bench, 'brackets' | 'damage'>> = {},
): Promise<OrdersTally> {
  const tally: OrdersTally = { calls: 0, requests: 0, outcomes: new Map(), faults: new Map(), wrong: [] };
  await runBlocks({
    ...{ calls, perBlock: callsPerBlock, seed, skews, where, tally, onProgress },
    call: async (ground) => {
      await measureClocks(ground);
      await runTask(ground, tally, { brackets, damage });
    },
  });
  return tally;
}

/** Lets a fault wait for some calls of its kind: the first ones would meet all of them. */
const spread = (fault: FaultRule, random: Random): FaultRule => ({
  ...fault,
  after: (fault.after ?? 0) + (random.chance(0.7) ? random.whole(0, 8) : 0),
});

async function runTask(
  { exchange, clients, random }: Ground,
  tally: OrdersTally,
  how: Pick<Bench, 'brackets' | 'damage'>,
): Promise<void> {
  const { time, sandbox, machine, watch } = exchange;
  tally.calls += 1;
  let names = 0;
  const bench: Bench = {
    exchange,
    clients,
    random,
    name: () => {
      names += 1;
      return `t${tally.calls}-${names}`;
    },
    ...how,
    options: random.chance(0.1) ? { timeout: random.whole(500, 5_000) } : {},
  };
  const task = await drawTask(bench);
  const started = time.now();
  const drawn = drawFaults(random, {
    ...{ api: task.api, skew: sandbox.clock.skew(), readsTwice: task.readsTwice },
    isEarly: () => time.now() < started + 4_000,
  });
  const faults = task.isLong ? drawn.map((fault) => spread(fault, random)) : drawn;
  for (const fault of faults) sandbox.faults.add(fault);
  const trouble = random.chance(0.15) ? machine.disturb(random) : undefined;
  const wrong: string[] = [];
  const errors: Error[] = [];
  await time.run(
    task.run().then(
      (belief) => {
        countOne(tally.outcomes, `${task.name.split(',')[0]?.replace(/ of .*/, '')} ${belief.outcome}`);
        errors.push(...belief.errors);
      },
      (error: unknown) => {
        wrong.push(`was thrown instead of an outcome: ${error}`);
      },
    ),
  );
  machine.calm();
  sandbox.faults.clear();
  await time.settle();
  wrong.push(...task.judge(), ...watch.takeWrong());
  wrong.push(...leaksIn(errors, watch.takeSecrets()).map((secret) => `an error shows the secret ${secret}`));
  const kinds = [...(trouble ? [trouble] : []), ...faults.map(wordsOf)].join('; ');
  for (const words of wrong) tally.wrong.push(`call ${tally.calls}, ${task.name} (${kinds}): ${words}`);
  // Whatever quiet an answer has asked for is over, so that the next one can be prepared.
  await time.run(time.sleep(130_000));
}

const sumOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** A run in one line. */
export function summaryOfOrders({ calls, requests, outcomes, faults, wrong }: OrdersTally, seed: number): string {
  const each = [...outcomes].sort().map(([name, count]) => `${count} ${name}`);
  return [
    `${calls} cancels, changes and closings, seed ${seed}: ${wrong.length} wrong beliefs`,
    each.join(', '),
    `${requests} requests, ${sumOf(faults)} faults of ${faults.size} kinds`,
  ].join('; ');
}
