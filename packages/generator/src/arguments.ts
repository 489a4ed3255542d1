import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'generate';
      readonly apis: readonly string[];
      readonly check: boolean;
      readonly title: string | undefined;
      readonly time: string | undefined;
    };

export const USAGE = `openderivs-generator [api…] [--check] [--title TEXT] [--time OPERATION.PROPERTY] [--help] [--version]

Makes a client of every description in specs/<api>/, as a package in packages/<api>/.

The first run writes the package: package.json, sources, README. They are yours then, and are never written again.
Every run checks the descriptions and writes packages/<api>/src/generated/. Nothing is written unless all is well.

  [api…]                      only these; all that are described when left out
  --check                     write nothing; exit code 1 if a file is not what its description says
  --title TEXT                what a new package calls the API in a sentence; info.title when left out
  --time OPERATION.PROPERTY   where the exchange tells its time, such as checkServerTime.serverTime, for a new package;
                              found where only one operation can be meant
  --help                      this text
  --version                   the version of this command
`;

export function parseRequest(args: readonly string[]): Request {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: flag, title: text, time: text, help: flag, version: flag },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const { check = false, title, time } = values;
    if (title?.trim() === '') return wrong('--title is empty. Give what a new package calls the API, or leave it out');
    if (time !== undefined && !/^\w+\.\w+$/.test(time)) {
      return wrong(`--time is "${time}". Give it as operation.property, such as checkServerTime.serverTime`);
    }
    if (check && (title ?? time) !== undefined)
      return wrong('--title and --time are for a new package, and --check writes none');
    return { kind: 'generate', apis: positionals, check, title, time };
  } catch (cause) {
    return wrong(cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause));
  }
}

const wrong = (message: string): Request => ({ kind: 'wrong', message: `${message}.` });
