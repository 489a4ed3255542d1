import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from './workspace.ts';

const readme = (api: string, file: string): string => readFileSync(join(project, 'packages', api, file), 'utf8');

/** A section of a README, its heading included. */
const section = (markdown: string, heading: string): string =>
  markdown.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`)) ?? '';

/** The cells of a section's table, without its head. */
const rowsOf = (markdown: string): string[][] =>
  [...markdown.matchAll(/^\| (`.*) \|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));

const methodsIn = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

const operationsOf = (api: string): string[] =>
  readFileSync(join(project, 'packages', api, 'src/generated/client.ts'), 'utf8')
    .match(/^ {2}\w+(?=[<(])/gm)
    ?.map((name) => name.trim()) ?? [];

const languages = [
  {
    file: 'README.md',
    sideBySide: 'Every operation side by side',
    differences: 'What differs and costs money',
    none: 'none',
  },
  { file: 'README.zh-CN.md', sideBySide: '接口逐一对照', differences: '哪些区别会造成损失', none: '无' },
];

it.each(languages)('$file of bitget-mix and of bitget-uta say the same to who moves over', ({ file, ...headings }) => {
  const [mix, uta] = [readme('bitget-mix', file), readme('bitget-uta', file)];
  expect(section(uta, headings.sideBySide)).toBe(section(mix, headings.sideBySide));
  expect(section(uta, headings.differences)).toContain(section(mix, headings.differences).trim());
  expect(section(mix, headings.differences)).toContain('25204');
});

it.each(languages)('$file names for every classic operation what became of it', ({ file, sideBySide, none }) => {
  const rows = rowsOf(section(readme('bitget-mix', file), sideBySide));
  const classic = rows.flatMap(([cell]) => methodsIn(cell));
  expect(classic.sort()).toEqual([...new Set(operationsOf('bitget-mix'))].sort());
  const unified = operationsOf('bitget-uta');
  for (const [name, counterparts, note] of rows) {
    const found = methodsIn(counterparts);
    // What has no counterpart has a reason.
    if (counterparts === none) expect([name, note?.length]).not.toEqual([name, 0]);
    else
      expect([name, found.filter((method) => !unified.includes(method)), found.length > 0]).toEqual([name, [], true]);
  }
});

it('says the same of each operation in both languages', () => {
  const [english, chinese] = languages.map(({ file, sideBySide }) =>
    rowsOf(section(readme('bitget-mix', file), sideBySide)),
  );
  const codeIn = (rows: string[][] = []) =>
    rows.map((cells) => cells.map((cell) => cell.match(/`[^`]+`/g)?.sort() ?? []));
  expect(codeIn(chinese)).toEqual(codeIn(english));
});
