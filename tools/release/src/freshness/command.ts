import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describedIn } from '../baseline.ts';
import { type Ended, inWords } from '../command.ts';
import { type CheckedOperation, checkedIn, olderThan } from './checked.ts';
import { type Language, tableOf, withTable } from './table.ts';

const USAGE = `freshness [--older-than DAYS] [--write] [--help]

Says of which days the sources are that the descriptions were last compared with.

  --older-than DAYS   list every operation whose source is older than that, the oldest first
  --write             bring the tables in README.md and README.zh-CN.md up to date
  --help              this text
`;

const READMES: readonly (readonly [Language, string])[] = [
  ['en', 'README.md'],
  ['zh', 'README.zh-CN.md'],
];

/** Does what the arguments ask for in a workspace, at a time. */
export async function freshness(args: readonly string[], workspace: string, now: Date): Promise<Ended> {
  const request = parse(args);
  if (typeof request === 'string') return { code: 1, out: '', err: `${request}\n\n${USAGE}` };
  if (request.help) return { code: 0, out: USAGE, err: '' };
  try {
    return await answer(request, workspace, now);
  } catch (cause) {
    return { code: 1, out: '', err: `${inWords(cause, workspace)}\n` };
  }
}

async function answer(request: Asked, workspace: string, now: Date): Promise<Ended> {
  const operations = await readChecked(workspace);
  if (request.write) {
    for (const [language, name] of READMES) {
      const file = join(workspace, name);
      writeFileSync(file, withTable(readFileSync(file, 'utf8'), tableOf(operations, language)));
    }
  }
  if (request.days === undefined) return { code: 0, out: `${tableOf(operations, 'en')}\n`, err: '' };
  const old = olderThan(operations, request.days, now);
  const lines = old.map(({ date, api, name, source }) => `${date} ${api} ${name} (${source})`);
  const count = `${old.length} of ${operations.length} operations are older than ${request.days} days.`;
  return { code: 0, out: `${[...lines, count].join('\n')}\n`, err: '' };
}

/** What each operation of a workspace was last compared with. */
async function readChecked(workspace: string): Promise<CheckedOperation[]> {
  const described = await describedIn(workspace);
  return checkedIn(new Map([...described].map(([api, { document }]) => [api, document])));
}

interface Asked {
  readonly days?: number;
  readonly write: boolean;
  readonly help: boolean;
}

function parse(args: readonly string[]): Asked | string {
  try {
    const options = {
      'older-than': { type: 'string' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const { 'older-than': given, write = false, help = false } = values;
    if (given === undefined) return { write, help };
    return /^\d+$/.test(given)
      ? { days: Number(given), write, help }
      : `--older-than takes a number of days, not "${given}".`;
  } catch (cause) {
    return `${cause instanceof Error ? cause.message.split('. ')[0] : String(cause)}.`;
  }
}
