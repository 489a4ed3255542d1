import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { peersFolder } from '../entrants.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const run = promisify(execFile);

/** What the scripts of the peers print with `--json`: by client, the ratio to the floor and the microseconds. */
export type StreamCosts = Readonly<
  Record<string, { readonly ratio: number; readonly spread: readonly [number, number]; readonly cost: number }>
>;

const streamRow = (name: string, script: string, title: string, text: string): Row => ({
  ...{ name, title: title.toLowerCase(), quick: false },
  async run({ progress }) {
    progress(script);
    const args = ['--import', 'tsx', `bench/${script}.ts`, '--json'];
    const { stdout } = await run(process.execPath, args, { cwd: peersFolder });
    const costs = JSON.parse(stdout) as StreamCosts;
    const entries = Object.entries(costs).map(
      ([contender, { ratio, spread, cost }]): Entry => ({
        contender: contender.replace('@openderivs/', 'OpenDerivs: '),
        cells: { 'CPU, ratio': { value: ratio, unit: 'times', spread }, CPU: { value: cost, unit: 'µs' } },
      }),
    );
    const chart = { column: 'CPU, ratio', caption: title };
    return [{ id: name, row: name, title, text, columns: ['CPU, ratio', 'CPU'], entries, chart }];
  },
});

/** Trades of a stream. */
export const streams = streamRow(
  'streams',
  'streams',
  'CPU per trade of a stream',
  'Trades of 204 bytes over a WebSocket, counted by what each client hands out. All in one process, in turns.',
);

/** Changes of an order book. */
export const books = streamRow(
  'books',
  'books',
  'CPU per change of an order book',
  'Frames of 50 changes on a book of 1,000 levels a side, from text to book, without a socket. All in one process, in turns.',
);
