import { expect, it } from 'vitest';
import { programsIn } from '../src/code-blocks.ts';

const block = (language: string, ...lines: string[]): string => [`\`\`\`${language}`, ...lines, '```'].join('\n');

it('leaves every line where it is in the document', () => {
  const [program] = programsIn(['# Title', '', block('ts', "import { a } from 'a';", 'a();')].join('\n'));
  expect(program?.line).toBe(3);
  expect(program?.source.split('\n').slice(0, 5)).toEqual(['', '', '', "import { a } from 'a';", 'a();']);
});

it('carries a program on over blocks that import nothing, and begins one at an import', () => {
  const text = [
    block('ts', "import { a } from 'a';"),
    block('ts', 'a();'),
    block('sh', 'npm install'),
    block('ts', "import { b } from 'b';"),
  ].join('\n\n');
  const programs = programsIn(text);
  expect(programs.map(({ line }) => line)).toEqual([1, 13]);
  expect(programs[0]?.source.trim().split(/\n+/)).toEqual(["import { a } from 'a';", 'a();', 'export {};']);
});

it('refuses a document whose first block uses what nothing has imported', () => {
  expect(() => programsIn(block('ts', 'a();'))).toThrow('line 1');
});
