import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'affected';
      readonly from: string;
      readonly to: string;
      readonly tsconfig: string;
      readonly all: boolean;
      readonly json: boolean;
      readonly zh: boolean;
    };

export const USAGE = `openderivs-release affected <from> <to> [tsconfig] [--all] [--json] [--zh]

Lists the places in your program that a release of the OpenDerivs clients touches, with file and line.

  <from>, <to>   the release that you have and the one that you want: of a client (@openderivs/binance-usdm@0.3.0), or of
                 the descriptions themselves, @openderivs/specs: a version (0.3.0, latest), a tarball, or a folder
  [tsconfig]     the tsconfig.json of your program, or its folder; tsconfig.json when it is left out

  --all          also what is new, and what only has other texts; without it, what can break a program
  --json         a list of objects: file, line, column, code, api, level, rule, en, zh
  --zh           in Chinese
  --help         this text
  --version      the version of this command

Run it before you upgrade, while <from> is installed. Exit code: 0 nothing that can break, 1 something, 2 not answered.
`;

export function parseRequest(args: readonly string[]): Request {
  const flag = { type: 'boolean' } as const;
  const options = { all: flag, json: flag, zh: flag, help: flag, version: flag };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, from, to, tsconfig = 'tsconfig.json', ...more] = positionals;
    if (values.help || command === 'help') return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    if (command === undefined) return wrong('Give a command. There is one: affected');
    if (command !== 'affected') return wrong(`There is no command "${command}". The command is affected`);
    if (from === undefined || to === undefined) return wrong('Give two releases: affected <from> <to> [tsconfig]');
    if (more.length > 0) return wrong(`"${more.join(' ')}" is one too many. Give affected <from> <to> [tsconfig]`);
    const { all = false, json = false, zh = false } = values;
    return { kind: 'affected', from, to, tsconfig, all, json, zh };
  } catch (cause) {
    return wrong(cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause));
  }
}

const wrong = (message: string): Request => ({ kind: 'wrong', message: `${message}.` });
