import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { targets } from '../targets.ts';
import { project } from '../workspace.ts';

const COPIES = 10;

/** The files of one description as they are, and again under other names, so that there are that many times as many of everything. */
function multiply(folder: string, api: string, copies: number): void {
  const from = join(project, 'specs', api);
  const to = join(folder, 'specs', api);
  cpSync(from, to, { recursive: true });
  const root = readFileSync(join(from, 'openapi.yaml'), 'utf8');
  const entries = [...root.matchAll(/^ {2}(\/\S+): \{ \$ref: (\S+)\.yaml \}$/gm)];
  const added: string[] = [];
  for (let copy = 1; copy < copies; copy += 1) {
    const renamed = (text: string) =>
      text
        .replace(/(\$ref: (?:\.\.\/\.\.\/schemas\/)?)([A-Z]\w*)\.yaml/g, `$1$2C${copy}.yaml`)
        .replace(/^( *operationId: )(\w+)/gm, `$1$2C${copy}`);
    for (const file of readdirSync(join(from, 'schemas'))) {
      const text = renamed(readFileSync(join(from, 'schemas', file), 'utf8'));
      writeFileSync(join(to, 'schemas', `${basename(file, '.yaml')}C${copy}.yaml`), text);
    }
    for (const [, path = '', file = ''] of entries) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      writeFileSync(join(to, `${file}C${copy}.yaml`), renamed(readFileSync(join(from, `${file}.yaml`), 'utf8')));
      added.push(`  ${path}C${copy}: { $ref: ${file}C${copy}.yaml }`);
    }
  }
  writeFileSync(
    join(to, 'openapi.yaml'),
    root.replace('\npaths:\n', `\npaths:\n${added.map((line) => `${line}\n`).join('')}`),
  );
}

it('takes about ten times as long for ten times as much', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  for (const shared of ['specs/binance-shared', 'specs/bitget-shared']) {
    cpSync(join(project, shared), join(folder, shared), { recursive: true });
  }
  // What the other APIs use of the shared files, and the copies of what only parameters use, nothing refers to here.
  const rules = readFileSync(join(project, 'specs/redocly.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'specs/redocly.yaml'),
    rules.replace('no-unused-components: error', 'no-unused-components: off'),
  );
  const sizes = targets.map((target) => ({
    target,
    size: readdirSync(join(project, 'specs', target.api), { recursive: true }).length,
  }));
  const [biggest] = sizes.sort((a, b) => b.size - a.size);
  if (biggest === undefined) throw new Error('There is no description.');

  const time = async (copies: number) => {
    rmSync(join(folder, 'specs', biggest.target.api), { recursive: true, force: true });
    multiply(folder, biggest.target.api, copies);
    const before = process.cpuUsage();
    const [generated] = await generate(folder, [biggest.target]);
    const { user, system } = process.cpuUsage(before);
    return { milliseconds: (user + system) / 1000, operations: generated?.operations ?? 0 };
  };
  await time(1);
  const runs = [await time(1), await time(1), await time(1)];
  const large = await time(COPIES);
  rmSync(folder, { recursive: true });

  const small = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  expect(large.operations).toBe(COPIES * (runs[0]?.operations ?? 0));
  // What grows with the square takes a hundred times as long. A busy machine, with less cache for each, takes up to 1.7 of this.
  expect(large.milliseconds / small).toBeLessThan(COPIES * 3);
});
