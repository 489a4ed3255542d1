import { parseArgs } from 'node:util';
import { runtimes } from './runtimes/runtimes.ts';

/** What the command line asked for. */
export interface Arguments {
  readonly only: readonly string[];
  readonly offline: boolean;
  readonly installChromium: boolean;
  readonly strict: boolean;
  readonly help: boolean;
}

const names = runtimes.map(({ name }) => name);

export const help = `Runs one suite on every runtime that the packages are made for. Build the packages first.

  --only <runtime>     run this one only; may be given again (${names.join(', ')})
  --offline            fetch no runtime: what is neither here nor in the cache is skipped
  --install-chromium   install Chromium with apt-get if it is not here (Debian, as root)
  --strict             a runtime that is skipped is a failure
  --help               this text

Exit code 1 if a check failed.`;

/** Reads the command line. Throws, with what to do, for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      offline: { type: 'boolean', default: false },
      'install-chromium': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { only, offline, strict } = values;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: choose among ${names.join(', ')}`);
  return { only, offline, installChromium: values['install-chromium'], strict, help: values.help };
}
