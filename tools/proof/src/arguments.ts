import { parseArgs } from 'node:util';

/** What the command line asked for. */
export interface Arguments {
  readonly calls: number;
  readonly seed: number;
  readonly market: boolean;
  readonly orders: boolean;
  /** Left out, as many as the proof has by itself. */
  readonly brackets: number | undefined;
  readonly help: boolean;
}

export const help = `Proves that what is believed of orders is so, or said not to be known, under random faults on virtual time.

  --calls <n>        how many calls are made (100000)
  --seed <n>         what is drawn at random (1)
  --market           on a market where accounts trade with each other
  --orders           cancels, changes, brackets and closings instead of placing
  --brackets <part>  with --orders: how many of the tasks are brackets, 0 to 1 (0.3)
  --help             this text

Ends with exit code 1 if anything was believed that is wrong.`;

/** Reads the command line. Throws, with what to do, for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      calls: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      market: { type: 'boolean', default: false },
      orders: { type: 'boolean', default: false },
      brackets: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const wholeNumber = (name: 'calls' | 'seed'): number => {
    const number = Number(values[name]);
    if (/^\d+$/.test(values[name]) && Number.isSafeInteger(number)) return number;
    throw new Error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 1000`);
  };
  const brackets = values.brackets === undefined ? undefined : Number(values.brackets);
  if (brackets !== undefined && !values.orders) throw new Error('--brackets belongs to --orders: add it');
  if (brackets !== undefined && !(values.brackets?.trim() && brackets >= 0 && brackets <= 1)) {
    throw new Error(`--brackets is "${values.brackets}"; give a part from 0 to 1, such as --brackets 0.5`);
  }
  const calls = wholeNumber('calls');
  if (calls === 0) throw new Error('--calls is 0, which proves nothing; give how many calls are made');
  const { market, orders } = values;
  return { calls, seed: wholeNumber('seed'), market, orders, brackets, help: values.help };
}
