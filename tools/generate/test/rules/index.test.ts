import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { houseRules, ofBoth, streamRules } from '../../src/rules/index.ts';

const names = (folder: string, end: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(end) && !file.startsWith('index'))
    .map((file) => file.slice(0, -end.length));

it('lists every rule by the name of its file, switches each on, and has a test for each', () => {
  const files = names('../../src/rules/', '.ts');
  const configured = readFileSync(new URL('../../../../specs/redocly.yaml', import.meta.url), 'utf8');
  expect(Object.keys({ ...houseRules, ...streamRules, ...ofBoth }).sort()).toEqual(files.sort());
  expect(names('.', '.test.ts').sort()).toEqual(files);
  for (const rule of files) expect(configured).toContain(`  openderivs/${rule}: error\n`);
});
