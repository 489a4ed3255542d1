import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationsOf } from '@openderivs/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { describedIn } from '../src/baseline.ts';
import { type CheckedOperation, checkedIn, olderThan } from '../src/freshness/checked.ts';
import { freshness } from '../src/freshness/command.ts';
import { tableOf, withTable } from '../src/freshness/table.ts';
import { type SmallWorkspace, smallWorkspace } from './workspace.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const checked = (api: string, ...dates: string[]): CheckedOperation[] =>
  dates.map((date, at) => ({ api, name: `get${at}`, date, source: 'the docs' }));

describe('the descriptions of the project', () => {
  let described: Awaited<ReturnType<typeof describedIn>>;
  beforeAll(async () => {
    described = await describedIn(root);
  });

  it('say of every operation what it was last compared with', () => {
    const silent = [...described].flatMap(([api, { document }]) =>
      operationsOf(document)
        .filter(({ operation }) => operation['x-checked'] === undefined)
        .map(({ operation }) => `${api} ${operation.operationId}`),
    );
    expect(silent).toEqual([]);
  });

  it('never say a day that was still to come when the description was written', () => {
    const late = [...described].flatMap(([api, { document }]) => {
      const written = document.info.version.replaceAll('.', '-');
      return checkedIn(new Map([[api, document]])).filter(({ date }) => date > written);
    });
    expect(late).toEqual([]);
  });

  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const)(
    'are in the table of %s as they are; `npm run freshness -- --write` brings it up to date',
    (name, language) => {
      const readme = readFileSync(join(root, name), 'utf8');
      const documents = new Map([...described].map(([api, { document }]) => [api, document]));
      expect(withTable(readme, tableOf(checkedIn(documents), language))).toBe(readme);
    },
  );
});

it('shows the oldest, the median and the newest day of each API', () => {
  const operations = [...checked('a', '2026-03-01', '2026-01-01', '2026-02-01'), ...checked('b', '2026-05-05')];
  expect(tableOf(operations, 'en').split('\n').slice(2)).toEqual([
    '| a | 3 | 2026-01-01 | 2026-02-01 | 2026-03-01 |',
    '| b | 1 | 2026-05-05 | 2026-05-05 | 2026-05-05 |',
  ]);
});

it('lists what is older than so many days, the oldest first', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const operations = checked('a', '2026-11-12', '2026-11-11', '2026-10-01');
  expect(olderThan(operations, 10, now).map(({ date }) => date)).toEqual(['2026-10-01', '2026-11-11']);
});

describe('the command', () => {
  let workspace: SmallWorkspace;
  beforeAll(() => {
    workspace = smallWorkspace();
    workspace.describe(
      'paths/trade/order.yaml',
      '  security:',
      "  x-checked: { date: '2026-01-02', source: the docs }\n  security:",
    );
    return () => workspace.remove();
  });
  const run = (...args: string[]) => freshness(args, workspace.folder, new Date('2026-11-22T00:00:00Z'));

  it('lists, counts and refuses in words', async () => {
    expect((await run('--older-than', '90')).out).toBe(
      '2026-01-02 lagoon getOrder (the docs)\n1 of 1 operations are older than 90 days.\n',
    );
    expect((await run('--older-than', '400')).out).toBe('0 of 1 operations are older than 400 days.\n');
    expect(await run('--older-than', 'long')).toMatchObject({
      code: 1,
      err: expect.stringContaining('a number of days'),
    });
    expect((await run('--help')).out).toContain('--older-than');
  });
});
