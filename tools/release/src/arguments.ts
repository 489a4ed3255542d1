import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'show' | 'write' | 'check' };

export const USAGE = `changes [--write] [--check] [--help]

Compares the descriptions in specs/ with those of the last release, and says in words what callers would notice.

  --write   write what it found as changesets, .changeset/description-<api>.md; those of before are replaced
  --check   fail when a description changed and no changeset says at least so much
  --help    this text

The last release of a package is its newest git tag, such as @openderivs/binance-usdm@0.3.0. Where packages are built,
the programs of that release are compiled against them, and what they refuse counts as breaking.
`;

export function parseRequest(args: readonly string[]): Request {
  const options = { write: { type: 'boolean' }, check: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.help) return { kind: 'help' };
    if (values.write && values.check) return { kind: 'wrong', message: 'Give --write or --check: one of the two.' };
    return { kind: values.write ? 'write' : values.check ? 'check' : 'show' };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    return { kind: 'wrong', message: `${what}. The flags are --write, --check and --help.` };
  }
}
