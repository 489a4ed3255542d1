import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder with the shared descriptions of a workspace, for one API that is there several times over. */
export function prepareFolder(workspace: string, folder: string): void {
  for (const shared of ['specs/binance-shared', 'specs/bitget-shared']) {
    cpSync(join(workspace, shared), join(folder, shared), { recursive: true });
  }
  // What the other APIs use of the shared files, and the copies of what only parameters use, nothing refers to here.
  const rules = readFileSync(join(workspace, 'specs/redocly.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'specs/redocly.yaml'),
    rules.replace('no-unused-components: error', 'no-unused-components: off'),
  );
}

/** The API with the most files. */
export const biggest = (workspace: string, apis: readonly string[]): string => {
  const sizeOf = (api: string): number => readdirSync(join(workspace, 'specs', api), { recursive: true }).length;
  const [first] = [...apis].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) throw new Error('There is no description.');
  return first;
};

/** The files of one description as they are, and again under other names, so that there are that many times as many of everything. */
export function multiply(workspace: string, folder: string, api: string, copies: number): void {
  const from = join(workspace, 'specs', api);
  const to = join(folder, 'specs', api);
  rmSync(to, { recursive: true, force: true });
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
