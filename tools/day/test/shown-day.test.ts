import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictures, readmes, reportIn } from '../src/shown-day.ts';

it('is the same day in both READMEs, and adds up', () => {
  const [english, chinese] = readmes.map((file) => reportIn(readFileSync(file, 'utf8')));
  expect(english).toBeDefined();
  expect(chinese).toBe(english);
  const rows = [...(english ?? '').matchAll(/^([A-Z0-9]+|all) +(\d+) /gm)];
  const fills = rows.slice(0, -1).reduce((sum, [, , count]) => sum + Number(count), 0);
  expect(rows.at(-1)?.slice(1)).toEqual(['all', String(fills)]);
});

it('is drawn in both languages', () => {
  for (const { file } of pictures) expect(readFileSync(file, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});
