import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../src/paths.ts';

const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** The folders that stand for `<api>` and `<exchange>`. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  '<api>': ['binance-usdm', 'bitget-mix'],
  '<exchange>': ['binance', 'bitget'],
};

/** A path with a stand-in is meant of each that it stands for. */
const meant = (path: string): string[] => {
  const [standIn, names = []] = Object.entries(standIns).find(([each]) => path.includes(each)) ?? [];
  return standIn === undefined ? [path] : names.map((name) => path.replace(standIn, name));
};

it('names folders and files that are there', () => {
  const paths = [...text.matchAll(/`((?:specs|packages|tools)\/[^`\s]*)`/g)].flatMap(([, path = '']) => meant(path));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('names extension keys that descriptions have', () => {
  const keys = new Set([...text.matchAll(/`(?:info\.)?(x-[a-z-]+)`/g)].map(([, key = '']) => key));
  const explained = readFileSync(join(root, 'specs/README.md'), 'utf8');
  expect(keys.size).toBeGreaterThan(5);
  expect([...keys].filter((key) => !explained.includes(`### \`${key}\``))).toEqual([]);
});

it('draws every published package that is not an API', () => {
  const apis = readdirSync(join(root, 'specs')).filter((name) => existsSync(join(root, 'specs', name, 'openapi.yaml')));
  const others = readdirSync(join(root, 'packages')).filter((name) => !apis.includes(name));
  expect(others.filter((name) => !text.includes(`@openderivs/${name}`))).toEqual([]);
});
