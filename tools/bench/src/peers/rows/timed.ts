import { quantile, ratio, type Summary, summary } from '../../statistics.ts';
import type { Bench, Player } from '../bench.ts';
import { check } from '../check.ts';
import type { Api, Task } from '../contender.ts';
import type { Entry, Quantity } from '../section.ts';
import type { Turn } from '../turn.ts';

/** Work that is timed. */
export interface Work {
  readonly api: Api;
  readonly task: Task;
  readonly origin: string;
  /** How many calls are under way at once: a table for each. */
  readonly concurrencies: readonly number[];
  /** Says what is wrong with what was read. */
  readonly isRight: Parameters<typeof check>[2];
  readonly isSigned?: boolean;
}

/** Calls in a turn, at most. */
const most = 4_000;

interface Measuring extends Player {
  readonly turns: Map<number, Turn[]>;
  readonly callsPerTurn: Map<number, number>;
  /** Connections opened in its timed turns, by how many calls were under way at once. */
  readonly connections: Map<number, number>;
  failed: number;
  failure: string | undefined;
}

/** Takes a turn, and sees that the exchange verified every call of it. */
async function turn(
  bench: Bench,
  player: Measuring,
  work: Work,
  concurrency: number,
  calls: number,
): Promise<Turn & { readonly connections: number }> {
  await bench.exchange.seen();
  const { turn: taken } = await player.worker.tell({ kind: 'turn', task: work.task, calls, concurrency });
  const { connections, verified } = await bench.exchange.seen();
  const done = verified[player.apiKey] ?? 0;
  if (work.isSigned !== false && done < calls - taken.failed) {
    throw new Error(`of ${calls} calls the exchange verified ${done}`);
  }
  player.failed += taken.failed;
  player.failure ??= taken.failure;
  return { ...taken, connections };
}

/** Calls until a turn takes as long as those of others: the next guess from a turn that was taken. */
const callsFor = (length: number, { elapsed, calls }: Turn, concurrency: number): number =>
  Math.min(most, Math.max(concurrency * 2, Math.ceil((length / elapsed) * calls)));

/** Processes that a row has made warm. */
const warm = new WeakSet<Player['worker']>();

/** Lets everyone warm up, with as many calls at once as there will be, and finds how many make a turn of the same length for all. */
async function prepare(bench: Bench, player: Measuring, work: Work): Promise<void> {
  const { warmAgain, patience, turn: length } = bench.pace;
  const share = warm.has(player.worker) ? warmAgain : 1;
  const [warmUp, warmCalls] = [bench.pace.warmUp * share, bench.pace.warmCalls * share];
  warm.add(player.worker);
  const start = performance.now();
  let made = 0;
  for (const concurrency of [...work.concurrencies].sort((one, other) => other - one)) {
    let calls = concurrency * 2;
    let isWarm: boolean;
    do {
      const taken = await turn(bench, player, work, concurrency, calls);
      calls = callsFor(length, taken, concurrency);
      made += taken.calls;
      const elapsed = performance.now() - start;
      isWarm = elapsed >= warmUp && (made >= warmCalls || elapsed >= warmUp * patience);
    } while (!isWarm);
    // Once more, where fewer are under way than those that it became warm with.
    calls = callsFor(length, await turn(bench, player, work, concurrency, calls), concurrency);
    player.callsPerTurn.set(concurrency, calls);
  }
}

/** What was measured of everyone, by how many calls were under way at once; and who was not, and why. */
export interface Timed {
  readonly players: readonly Measuring[];
  readonly absent: Readonly<Record<string, string>>;
}

/** Checks that everyone does the work, and then lets them take turns, each round begun by another. */
export async function timed(bench: Bench, work: Work): Promise<Timed> {
  const { players, absent } = await bench.players(work.api, work.origin);
  const missing: Record<string, string> = { ...absent };
  const ready: Measuring[] = [];
  for (const player of players) {
    if (!player.worker.tasks.includes(work.task)) continue;
    bench.progress(`${player.name} is checked and warms up`);
    const measuring: Measuring = {
      ...player,
      ...{ turns: new Map(), callsPerTurn: new Map(), connections: new Map(), failed: 0, failure: undefined },
    };
    try {
      const { exchange } = bench;
      const wrong = await check({ exchange, ...player }, work.task, work.isRight, work.isSigned);
      if (wrong !== undefined) throw new Error(wrong);
      await prepare(bench, measuring, work);
      ready.push(measuring);
    } catch (error) {
      missing[player.name] = `not timed: ${(error as Error).message}`;
    }
  }
  const { rounds } = bench.pace;
  for (const concurrency of work.concurrencies) {
    // Connections that were closed while others warmed up are opened again before the first round.
    for (const player of ready) await turn(bench, player, work, concurrency, concurrency * 2).catch(() => {});
    for (let round = 0; round < rounds; round += 1) {
      bench.progress(`${concurrency} at once, round ${round + 1} of ${rounds}`);
      const first = round % Math.max(ready.length, 1);
      for (const player of [...ready.slice(first), ...ready.slice(0, first)]) {
        if (player.name in missing) continue;
        try {
          const calls = player.callsPerTurn.get(concurrency) ?? concurrency;
          const taken = await turn(bench, player, work, concurrency, calls);
          player.turns.set(concurrency, [...(player.turns.get(concurrency) ?? []), taken]);
          player.connections.set(concurrency, (player.connections.get(concurrency) ?? 0) + taken.connections);
        } catch (error) {
          missing[player.name] = `stopped: ${(error as Error).message}`;
        }
      }
    }
  }
  return { players: ready.filter(({ name }) => !(name in missing)), absent: missing };
}

/** The columns of `entriesOf`. */
export const columns = [
  'CPU, ratio',
  'CPU per call',
  'calls a second',
  'p50',
  'p99',
  'connections per 1,000 calls',
] as const;

/** The floor is once itself in every round. */
const ratioCell = ({ measured: value, spread }: Summary, isFloor: boolean): Quantity => ({
  ...{ value, unit: 'times' },
  ...(!isFloor && { spread }),
});

/** The lines of a table: everyone to the floor, round by round. */
export function entriesOf({ players, absent }: Timed, concurrency: number, floor: string): Entry[] {
  const turnsOf = ({ turns }: Measuring): readonly Turn[] => turns.get(concurrency) ?? [];
  const base = players.find(({ name }) => name === floor);
  const costs = base && turnsOf(base).map(({ cpu }) => cpu);
  const lines = players.map((player): Entry => {
    const turns = turnsOf(player);
    const own = turns.map(({ cpu }) => cpu);
    const latencies = turns.flatMap((one) => one.latencies);
    const relative = costs && ratio(own, costs);
    const cpu = summary(own);
    return {
      contender: player.name,
      cells: {
        ...(relative && { 'CPU, ratio': ratioCell(relative, player === base) }),
        'CPU per call': { value: cpu.measured, unit: 'µs', spread: cpu.spread },
        'calls a second': {
          value: summary(turns.map(({ calls, elapsed }) => (calls / elapsed) * 1_000)).measured,
          unit: 'per s',
        },
        p50: { value: quantile(latencies, 0.5), unit: 'ms' },
        p99: { value: quantile(latencies, 0.99), unit: 'ms' },
        'connections per 1,000 calls': {
          value:
            ((player.connections.get(concurrency) ?? 0) / turns.reduce((sum, { calls }) => sum + calls, 0)) * 1_000,
          unit: 'count',
        },
      },
      ...(player.failed > 0 && { note: `${player.failed} calls failed: ${player.failure}` }),
    };
  });
  return [...lines, ...Object.entries(absent).map(([contender, note]) => ({ contender, cells: {}, note }))];
}
