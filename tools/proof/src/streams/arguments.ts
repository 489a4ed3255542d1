import { parseArgs } from 'node:util';

/** What can be proven of streams, in the order in which it is run. */
export const parts = {
  streams: 'what is shown of public streams, their connection cut at every frame of a session',
  accounts: 'fills, positions and balances, cut at every frame and under seeded faults',
  books: 'order books, cut at every frame and under seeded faults',
  desks: 'two programs that trade with each other (with --market only)',
} as const;

type Part = keyof typeof parts;

/** What the command line asked for. */
export interface Arguments {
  readonly seed: number;
  readonly length: number;
  readonly pairs: number;
  readonly connections: number;
  readonly market: boolean;
  readonly only: readonly Part[];
  readonly help: boolean;
}

const names = Object.keys(parts) as Part[];

export const help = `Proves that streams are right or say that they are not, on sandboxes and virtual time.

  --seed <n>          what is drawn at random (1)
  --length <ms>       how long a session is that is cut at each of its frames, in time of the exchange (10000)
  --pairs <n>         second cuts after each first one, of public streams (2)
  --connections <n>   connections with seeded faults, for each account and book (2000)
  --market            on a market where accounts trade with each other
  --only <part>       this part only; several with commas
  --help              this text

${names.map((name) => `  ${name.padEnd(18)}  ${parts[name]}`).join('\n')}

Ends with exit code 1 if anything was believed that is wrong.`;

/** Reads the command line. Throws, with what to do, for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seed: { type: 'string', default: '1' },
      length: { type: 'string', default: '10000' },
      pairs: { type: 'string', default: '2' },
      connections: { type: 'string', default: '2000' },
      market: { type: 'boolean', default: false },
      only: { type: 'string', default: names.join(',') },
      help: { type: 'boolean', default: false },
    },
  });
  const wholeNumber = (name: 'seed' | 'length' | 'pairs' | 'connections'): number => {
    const number = Number(values[name]);
    if (/^\d+$/.test(values[name]) && Number.isSafeInteger(number)) return number;
    throw new Error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 2`);
  };
  const only = values.only.split(',').map((name): Part => {
    const part = names.find((known) => known === name.trim());
    if (part === undefined) throw new Error(`--only ${name}: choose among ${names.join(', ')}`);
    return part;
  });
  if (!values.market && only.every((part) => part === 'desks')) throw new Error('--only desks: add --market');
  const [seed, length] = [wholeNumber('seed'), wholeNumber('length')];
  const [pairs, connections] = [wholeNumber('pairs'), wholeNumber('connections')];
  return { seed, length, pairs, connections, market: values.market, only, help: values.help };
}
