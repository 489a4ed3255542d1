import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { rows } from './peers/rows.ts';

/** What the command line asked for. */
export interface Arguments {
  readonly only: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
  readonly peers: boolean;
  readonly quick: boolean;
  /** The folder for the report of a comparison; a run of all rows has one that is checked in. */
  readonly out: string | undefined;
  readonly help: boolean;
}

const names = benchmarks.map(({ name }) => name);
const rowNames = rows.map(({ name }) => name);
const width = Math.max(...[...names, ...rowNames].map(({ length }) => length));

const list = (all: readonly { readonly name: string; readonly title: string }[]): string =>
  all.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n');

export const help = `Measures what the packages cost. Build them first, and leave the machine alone meanwhile.

  --only <name>   measure this only; may be given again, or several with commas
  --json          print JSON instead of a table
  --strict        exit code 1 if a number is not reached
  --peers         compare with other client libraries, which are installed first
  --quick         with --peers: less time for each row, and only rows without a *
  --out <folder>  with --peers: where the page, the charts and the numbers go
  --help          this text

${list(benchmarks)}

With --peers:

${list(rows.map(({ name, title, quick }) => ({ name, title: quick ? title : `${title} *` })))}`;

/** Reads the command line. Throws, with what to do, for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only.flatMap((names) => names.split(',')).map((name) => name.trim());
  const known = values.peers ? rowNames : names;
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: choose among ${known.join(', ')}`);
  for (const name of ['quick', 'out'] as const) {
    if (values[name] && !values.peers) throw new Error(`--${name} belongs to --peers: add it`);
  }
  if (values.peers && values.strict) throw new Error('--strict has no limits to hold peers to: leave it out');
  return { ...values, only, out: values.out };
}
