import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** What each file imports or exports from others, types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const found = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
    return [file, found];
  }),
);

const circleFrom = (file: string, way: readonly string[], done: Set<string>): readonly string[] | undefined => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...way, file], done);
    if (circle !== undefined) return circle;
  }
  done.add(file);
  return undefined;
};

it('has no circle of imports, types included', () => {
  const done = new Set<string>();
  expect(files.map((file) => circleFrom(file, [], done)).filter((circle) => circle !== undefined)).toEqual([]);
});

it('knows an exchange in its own folder, in the list of exchanges and in the types of the package alone', () => {
  const folders = readdirSync(root).filter((folder) => existsSync(join(root, folder, 'exchange.ts')));
  const folderOf = (file: string): string | undefined => folders.find((folder) => file.startsWith(`${folder}/`));
  const crossing = [...imports].flatMap(([file, found]) =>
    found.filter((path) => folderOf(path) !== undefined && folderOf(path) !== folderOf(file)).map(() => file),
  );
  expect(new Set(crossing)).toEqual(new Set(['generated/exchanges.ts', 'index.ts']));
});

it('matches orders without knowing of accounts, prices or time', () => {
  const matching = [...imports].filter(([file]) => file.startsWith('matching/'));
  expect(matching.length).toBeGreaterThan(5);
  expect(matching.flatMap(([, found]) => found).filter((path) => !path.startsWith('matching/'))).toEqual([]);
});
