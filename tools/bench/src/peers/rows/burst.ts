import { summary } from '../../statistics.ts';
import type { Bench, Entrant } from '../bench.ts';
import { check, isLast } from '../check.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';
import type { Turn } from '../turn.ts';

const calls = 200;
const rounds = 7;

const columns = ['last answer after', 'CPU of all', 'connections', 'failed'] as const;

interface Line {
  readonly elapsed: number[];
  readonly cpu: number[];
  readonly connections: number[];
  failed: number;
  why?: string;
}

type Burst = Turn & { readonly connections: number };

function add(lines: Map<string, Line>, name: string, { elapsed, cpu, connections, failed, failure }: Burst): void {
  const line = lines.get(name) ?? { elapsed: [], cpu: [], connections: [], failed: 0 };
  line.elapsed.push(elapsed);
  line.cpu.push((cpu * calls) / 1_000);
  line.connections.push(connections);
  line.failed += failed;
  if (failure !== undefined) line.why ??= failure;
  lines.set(name, line);
}

/** In a new process, after the calls of the check. */
async function burstOf(bench: Bench, entrant: Entrant): Promise<Burst> {
  const { exchange } = bench;
  const player = await bench.start(entrant, 'usdm', { origin: exchange.https });
  try {
    const wrong = await check({ exchange, ...player }, 'call', isLast);
    if (wrong !== undefined) throw new Error(wrong);
    const { turn } = await player.worker.tell({ kind: 'turn', task: 'call', calls, concurrency: calls });
    const { connections } = await exchange.seen();
    return { ...turn, connections };
  } finally {
    player.worker.stop();
  }
}

/** Two hundred calls at once, over TLS: what a bot does when the market moves. */
export const burst: Row = {
  name: 'burst',
  title: `a burst of ${calls} signed calls over TLS, when nothing is open yet`,
  quick: false,
  async run(bench) {
    const lines = new Map<string, Line>();
    const notes: Record<string, string> = {};
    const all = bench.entrants.filter(({ apis }) => apis.includes('usdm'));
    for (let round = 0; round < rounds; round += 1) {
      for (const entrant of [...all.slice(round % all.length), ...all.slice(0, round % all.length)]) {
        bench.progress(`${entrant.name}, round ${round + 1} of ${rounds}`);
        try {
          add(lines, entrant.name, await burstOf(bench, entrant));
        } catch (error) {
          notes[entrant.name] = `not timed: ${(error as Error).message}`;
        }
      }
    }
    const entries = [...lines].map(([contender, { elapsed, cpu, connections, failed, why }]): Entry => {
      const [last, spent] = [summary(elapsed), summary(cpu)];
      return {
        contender,
        cells: {
          'last answer after': { value: last.measured, unit: 'ms', spread: last.spread },
          'CPU of all': { value: spent.measured, unit: 'ms', spread: spent.spread },
          connections: { value: summary(connections).measured, unit: 'count' },
          failed: { value: failed, unit: 'count' },
        },
        ...(why !== undefined && { note: why }),
      };
    });
    const others = Object.entries(notes).map(([contender, note]) => ({ contender, cells: {}, note }));
    return [
      {
        ...{ id: 'burst', row: 'burst', title: `A burst of ${calls} signed calls over TLS`, columns },
        text: 'In a new process after three calls, so that code is not compiled and no more than one connection is open. `failed` counts all rounds.',
        entries: [...entries, ...others],
        chart: {
          column: 'last answer after',
          caption: `${calls} signed calls at once over TLS: the last answer after`,
        },
      },
    ];
  },
};
