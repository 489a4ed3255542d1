import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { here } from '../../paths.ts';
import { type Contender, interleave } from '../../rounds.ts';
import { summary } from '../../statistics.ts';
import type { Bench } from '../bench.ts';
import { peersFolder } from '../entrants.ts';
import { readLibraries } from '../libraries.ts';
import { program } from '../mistakes/program.ts';
import type { Row } from '../row.ts';
import type { Cell, Entry } from '../section.ts';
import type { TypesMeasured } from '../types/measure.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../types/measure.ts', import.meta.url));

/** One way of measuring one program. */
interface Measurement {
  readonly contender: string;
  readonly column: string;
  readonly mode: 'tsc' | 'tsc-libraries' | 'editor';
  readonly body: string;
}

interface Result {
  readonly cpu: readonly number[];
  readonly last: TypesMeasured;
}

/** Where a call of each library takes an object, up to its first member. */
const upToMembers = (right: string): string | undefined => /^.*?\(\{/.exec(right)?.[0];

/** Measures in turns, each in a new process. */
async function measureAll(bench: Bench, all: readonly Measurement[]): Promise<ReadonlyMap<Measurement, Result>> {
  const libraries = await readLibraries();
  const folder = mkdtempSync(join(peersFolder, '.mistakes-'));
  try {
    const last = new Map<string, TypesMeasured>();
    const contenders: Record<string, Contender> = {};
    for (const [at, { contender, mode, body }] of all.entries()) {
      const library = libraries.find((one) => one.contender === contender);
      if (!library) continue;
      const file = join(folder, `${at}.ts`);
      writeFileSync(
        file,
        program(library.programs, {}, body).replace(
          'const place = {}',
          'declare const place: Record<"apiKey" | "secretKey" | "origin", string>',
        ),
      );
      contenders[at] = async () => {
        const { stdout } = await run(process.execPath, ['--import', 'tsx', script, mode, file], {
          cwd: here,
        });
        const measured = JSON.parse(stdout) as TypesMeasured;
        last.set(String(at), measured);
        return measured.cpu;
      };
    }
    const costs = await interleave(contenders, bench.quick ? 1 : 3, bench.progress);
    return new Map(
      all.flatMap((one, at) => {
        const measured = last.get(String(at));
        return measured ? [[one, { cpu: costs[at] ?? [], last: measured }] as const] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cpuCell = ({ cpu }: Result): Cell => {
  const { measured: value, spread } = summary(cpu);
  return { value, unit: 'ms', ...(cpu.length > 1 && { spread }) };
};

/** What the types of a library cost the compiler and an editor. */
export const types: Row = {
  name: 'types',
  title: '`tsc` with and without skipLibCheck, and completions in an editor',
  quick: false,
  async run(bench) {
    const libraries = await readLibraries();
    const all = libraries.flatMap(({ contender, programs: { right } }): readonly Measurement[] => {
      const members = upToMembers(right);
      return [
        { contender, column: 'tsc, skipLibCheck', mode: 'tsc', body: right },
        { contender, column: 'tsc, libraries checked', mode: 'tsc-libraries', body: right },
        { contender, column: 'first completion', mode: 'editor', body: 'client./* cursor */' },
        ...(members
          ? [{ contender, column: 'members of an order', mode: 'editor', body: `${members} /* cursor */ });` } as const]
          : []),
      ];
    });
    const results = await measureAll(bench, all);
    const entriesWith = (cellsOf: (column: string, result: Result) => Entry['cells']): Entry[] =>
      libraries.map(({ contender }) => ({
        contender,
        cells: Object.assign(
          {},
          ...[...results]
            .filter(([one]) => one.contender === contender)
            .map(([one, result]) => cellsOf(one.column, result)),
        ),
      }));
    const counted = (column: string): boolean => column.startsWith('tsc');
    return [
      {
        ...{ id: 'tsc', row: 'types', title: 'Checking types' },
        text: 'One program that places one order, `strict`, TypeScript 5.9, in a new process: processor time, and how many types the compiler instantiates. `errors` are those of the libraries’ own declarations.',
        columns: [
          ...['tsc, skipLibCheck', 'tsc, skipLibCheck: instantiations'],
          ...['tsc, libraries checked', 'tsc, libraries checked: instantiations', 'errors'],
        ],
        entries: entriesWith((column, result) =>
          counted(column)
            ? {
                [column]: cpuCell(result),
                [`${column}: instantiations`]: { value: result.last.instantiations ?? 0, unit: 'count' },
                ...(column.endsWith('checked') && { errors: { value: result.last.errors ?? 0, unit: 'count' } }),
              }
            : {},
        ),
        chart: { column: 'tsc, skipLibCheck', caption: 'Checking a program that places one order: processor time' },
      },
      {
        ...{ id: 'editor', row: 'types', title: 'Completions in an editor' },
        text: 'From a file that has just been opened to the list after `client.`, and to the members of an order. `offered` is how many entries the second list has.',
        columns: ['first completion', 'members of an order', 'offered'],
        entries: entriesWith((column, result) =>
          counted(column)
            ? {}
            : {
                [column]: cpuCell(result),
                ...(column === 'members of an order' && {
                  offered: { value: result.last.offered ?? 0, unit: 'count' },
                }),
              },
        ),
      },
    ];
  },
};
