import { parseArgs } from 'node:util';
import { chosen, type Target } from './targets.ts';

/** What the command line asks for. */
export type Request =
  | { kind: 'help' }
  | { kind: 'wrong'; message: string }
  | { kind: 'generate'; targets: readonly Target[]; check: boolean }
  | { kind: 'bundle'; targets: readonly Target[]; folder: string };

export const usageOf = (targets: readonly Target[]): string => `generate [api…] [--check] [--bundle DIR] [--help]

Checks the descriptions in specs/ and writes the generated part of the clients in packages/.
Without an api: ${targets.map(({ api }) => api).join(', ')}.

  --check        report every file that would change, write nothing; exit code 1 if there is one
  --bundle DIR   write the bundled descriptions as DIR/<api>.json instead
  --help         this text
`;

/** Reads the arguments. What cannot be meant is told with what can. */
export function parseRequest(args: readonly string[], targets: readonly Target[]): Request {
  const options = { check: { type: 'boolean' }, bundle: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return { kind: 'help' };
    const unknown = positionals.find((name) => !targets.some(({ api }) => api === name));
    if (unknown !== undefined) {
      const known = targets.map(({ api }) => api).join(', ');
      return { kind: 'wrong', message: `There is no api "${unknown}". Give one or more of: ${known}.` };
    }
    const wanted = chosen(targets, positionals);
    if (values.bundle !== undefined && values.check === true) {
      return {
        kind: 'wrong',
        message: 'Bundles are not checked in, so --check has nothing to compare. Leave one of the two out.',
      };
    }
    if (values.bundle === '') return { kind: 'wrong', message: '--bundle takes a folder, and none is named.' };
    if (values.bundle !== undefined) return { kind: 'bundle', targets: wanted, folder: values.bundle };
    return { kind: 'generate', targets: wanted, check: values.check === true };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    return { kind: 'wrong', message: `${what}. The flags are --check, --bundle DIR and --help.` };
  }
}
