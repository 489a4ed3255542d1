import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';

/** What the command line asked for. */
export interface Arguments {
  readonly only: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
  readonly help: boolean;
}

const names = benchmarks.map(({ name }) => name);
const width = Math.max(...names.map(({ length }) => length));

export const help = `Measures what the packages cost. Build them first, and leave the machine alone meanwhile.

  --only <name>   measure this only; may be given again
  --json          print JSON instead of a table
  --strict        exit code 1 if a number is not reached
  --help          this text

${benchmarks.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n')}`;

/** Reads the command line. Throws, with what to do, for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: choose among ${names.join(', ')}`);
  return values;
}
