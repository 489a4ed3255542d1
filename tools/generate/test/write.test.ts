import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changesOf, write } from '../src/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  mkdirSync(join(folder, 'generated'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const emitted = (...files: [string, string][]) => ({
  folder: 'generated',
  files: files.map(([name, text]) => ({ path: join('generated', name), text })),
  tables: [{ path: 'README.md', text: 'table' }],
});

it('tells what is new, changed, the same and left over', async () => {
  writeFileSync(join(folder, 'generated/b.ts'), 'old');
  writeFileSync(join(folder, 'generated/c.ts'), 'same');
  writeFileSync(join(folder, 'generated/d.ts'), 'left over');
  const changes = await changesOf(folder, emitted(['a.ts', 'new'], ['b.ts', 'new'], ['c.ts', 'same']));
  expect(changes).toEqual([
    { kind: 'create', path: 'generated/a.ts', text: 'new' },
    { kind: 'update', path: 'generated/b.ts', text: 'new' },
    { kind: 'same', path: 'generated/c.ts' },
    { kind: 'delete', path: 'generated/d.ts' },
    { kind: 'no-readme', path: 'README.md' },
  ]);
  await write(folder, changes);
  expect(readdirSync(join(folder, 'generated')).sort()).toEqual(['a.ts', 'b.ts', 'c.ts']);
  expect(readFileSync(join(folder, 'generated/b.ts'), 'utf8')).toBe('new');
});

it('leaves whole files, old or new, and nothing temporary when it cannot go on', async () => {
  writeFileSync(join(folder, 'generated/a.ts'), 'old');
  mkdirSync(join(folder, 'generated/b.ts'));
  writeFileSync(join(folder, 'generated/b.ts/in-the-way'), '');
  writeFileSync(join(folder, 'generated/c.ts'), 'old');
  const update = (name: string) => ({ kind: 'update', path: `generated/${name}`, text: 'new' }) as const;
  const gone = { kind: 'delete', path: 'generated/c.ts' } as const;
  await expect(write(folder, [update('a.ts'), update('b.ts'), gone])).rejects.toThrow();
  expect(readFileSync(join(folder, 'generated/a.ts'), 'utf8')).toMatch(/^(old|new)$/);
  expect(readFileSync(join(folder, 'generated/c.ts'), 'utf8')).toBe('old');
  expect(readdirSync(join(folder, 'generated')).sort()).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

it('keeps what stands around the table', async () => {
  writeFileSync(join(folder, 'README.md'), 'before <!-- operations:start -->old<!-- operations:end --> after');
  const changes = await changesOf(folder, emitted());
  expect(changes).toEqual([
    {
      kind: 'update',
      path: 'README.md',
      text: 'before <!-- operations:start -->\n\ntable\n<!-- operations:end --> after',
    },
  ]);
});
