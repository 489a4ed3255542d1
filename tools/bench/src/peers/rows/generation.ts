import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../paths.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const run = promisify(execFile);

/** What the bench of the generator prints: milliseconds by what is generated. */
type Measured = Readonly<Record<string, { readonly ours: number; readonly theirs: number }>>;

/** What it takes to generate the clients, and how that grows. */
export const generation: Row = {
  name: 'generation',
  title: 'generating the clients, to openapi-typescript alone, and ten times as much',
  quick: false,
  async run({ progress }) {
    progress('all APIs, the biggest, and ten times that');
    const args = ['--import', 'tsx', 'bench/generate.ts', '--json', '--growth'];
    const { stdout } = await run(process.execPath, args, { cwd: join(root, 'tools/generate') });
    const measured = JSON.parse(stdout) as Measured;
    const entries = Object.entries(measured).map(
      ([contender, { ours, theirs }]): Entry => ({
        contender,
        cells: {
          OpenDerivs: { value: ours, unit: 'ms' },
          'openapi-typescript': { value: theirs, unit: 'ms' },
          ratio: { value: ours / theirs, unit: 'times' },
        },
      }),
    );
    return [
      {
        ...{ id: 'generation', row: 'generation', title: 'Generating the clients', entries },
        text: 'Processor time from the files of the descriptions to the emitted text, in a new process, the best of five: ours checks, bundles and writes types, clients, streams, tables and error codes, while openapi-typescript writes the types of bundles that are made already.',
        columns: ['OpenDerivs', 'openapi-typescript', 'ratio'],
      },
    ];
  },
};
