import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importing = /^(?:import|export)\s(?!type\b)[^;]*?\sfrom '[^']*\/catalogue\b[^']*';/gm;

it('nothing of a catalogue comes along unless a catalogue is imported', () => {
  const others = files.filter((file) => !/^catalogue[/-]/.test(file));
  expect(others.length).toBeGreaterThan(40);
  expect(others.filter((file) => readFileSync(src + file, 'utf8').match(importing))).toEqual([]);
});

it('the check sees an import', () => {
  expect(readFileSync(`${src}catalogue-bitget-mix.ts`, 'utf8').match(importing)).toHaveLength(1);
});
