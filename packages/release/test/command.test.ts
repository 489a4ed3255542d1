import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { command } from '../src/cli/command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openderivs-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says what can be asked for', async () => {
  expect(await command(['--help'], folder)).toMatchObject({ code: 0, out: expect.stringContaining('<from> <to>') });
  expect(await command(['help'], folder)).toMatchObject({ code: 0 });
});

it('says its version', async () => {
  expect(await command(['--version'], folder)).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

it.each([
  [[], 'Give a command'],
  [['afected', '1', '2'], 'There is no command "afected"'],
  [['affected', '0.3.0'], 'Give two releases'],
  [['affected', '1', '2', 'a', 'b'], '"b" is one too many'],
  [['affected', '1', '2', '--jsn'], '--jsn'],
  [['affected', './old', './new'], 'There is no'],
])('refuses %j in words, with the usage or the fix', async (args, message) => {
  const { code, out, err } = await command(args, folder);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

it('says which file is missing or empty', async () => {
  const noProgram = await command(['affected', folder, folder], folder);
  expect(noProgram.err).toContain('tsconfig.json of your program');
  writeFileSync(join(folder, 'tsconfig.json'), '{ "include": ["*.ts"] }');
  expect((await command(['affected', folder, folder], folder)).err).toContain('names no files');
  writeFileSync(join(folder, 'a.ts'), 'export {};');
  expect((await command(['affected', folder, folder], folder)).err).toContain('holds no descriptions');
  writeFileSync(join(folder, 'x.tgz'), 'no tarball');
  expect((await command(['affected', 'x.tgz', 'x.tgz'], folder)).err).toContain('is no tarball');
});
