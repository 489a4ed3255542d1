import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelsOf } from '@openderivs/model';
import { describe, expect, it } from 'vitest';
import { bundleStreams } from '../src/bundle.ts';
import { loadLintConfig, loadStreams } from '../src/load.ts';
import type { Target } from '../src/targets.ts';
import { targets } from './targets.ts';
import { project } from './workspace.ts';

const packages = readdirSync(join(project, 'packages')).filter((name) =>
  existsSync(join(project, 'packages', name, 'package.json')),
);
const read = (...path: string[]): string => readFileSync(join(project, ...path), 'utf8');
const english = (name: string) => read('packages', name, 'README.md');
const chinese = (name: string) => read('packages', name, 'README.zh-CN.md');

/** A document's code blocks, and what is left of it without them. */
function parts(markdown: string): { code: string[]; prose: string } {
  const fenced = /^```[^\n]*\n.*?^```$/gms;
  return { code: markdown.match(fenced) ?? [], prose: markdown.replace(fenced, '') };
}

/** The levels of the headings, one after the other. */
const headings = (markdown: string): number[] =>
  [...parts(markdown).prose.matchAll(/^(#+) /gm)].map(([, { length } = '']) => length);

/** What is said in code, in the order of the alphabet: names stand elsewhere in a Chinese sentence. */
const names = (markdown: string): string[] => (parts(markdown).prose.match(/`[^`\n]+`/g) ?? []).sort();

/** How many rows and columns the tables have. */
const tables = (markdown: string): number[] =>
  [...parts(markdown).prose.matchAll(/^\|.*\|$/gm)].map(([row]) => row.replaceAll('\\|', '').split('|').length);

/** What must not be written: other words for what has one (CONTRIBUTING.md, the style of Chinese texts). */
const unwanted = /应答|追踪|裸数字|死人开关|断线保护|只做 maker|标的币种|组合账户|优先级低于/;

describe.each(packages)('the Chinese README of %s', (name) => {
  it('has the headings, the tables and the code of the English one', () => {
    expect(headings(chinese(name))).toEqual(headings(english(name)));
    expect(tables(chinese(name))).toEqual(tables(english(name)));
    expect(parts(chinese(name)).code).toEqual(parts(english(name)).code);
  });

  it('names what the English one names', () => {
    expect(new Set(names(chinese(name)))).toEqual(new Set(names(english(name))));
  });

  it('leads to the English one, and is led to', () => {
    expect(chinese(name)).toContain('[English](README.md)');
    expect(english(name)).toContain('[中文](README.zh-CN.md)');
    const isListed = read('README.md').includes(`(packages/${name})`);
    expect(read('README.zh-CN.md').includes(`(packages/${name}/README.zh-CN.md)`)).toBe(isListed);
  });

  it('calls each thing by its one name', () => {
    expect(unwanted.exec(chinese(name))?.[0]).toBeUndefined();
  });

  it('is in the package', () => {
    expect(JSON.parse(read('packages', name, 'package.json')).files).toContain('README.zh-CN.md');
  });
});

const clients = packages.filter((name) => existsSync(join(project, 'packages', name, 'src/generated/client.ts')));

/** What a section of a README says in code, in a cell of its tables: by default in the last one. */
function cells(markdown: string, heading: string, column = -1): string[] {
  const section = parts(markdown).prose.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => row.split('|').at(column) ?? '');
  return rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
}

describe.each(clients)('the README of %s', (name) => {
  const wanted = cells(english(name), 'Which method').filter((code) => !code.startsWith('/'));

  it('leads to methods and functions that are there', () => {
    const sources = ['generated/client.ts', 'placing.ts', 'paging.ts', 'filters.ts', 'orders.ts', 'checks.ts']
      .filter((file) => existsSync(join(project, 'packages', name, 'src', file)))
      .map((file) => read('packages', name, 'src', file));
    const methods = new Set(read('packages', name, 'src/generated/client.ts').match(/^ {2}\w+(?=[<(])/gm));
    expect(wanted.length).toBeGreaterThanOrEqual(Math.min(30, methods.size));
    const missing = wanted.filter(
      (method) =>
        !sources.some((source) => new RegExp(`(^ {2}|export (const|function) )${method}\\b`, 'm').test(source)),
    );
    expect(missing).toEqual([]);
  });

  it('leads to the same ones in both languages', () => {
    const inChinese = cells(chinese(name), '该用哪个方法').filter((code) => !code.startsWith('/'));
    expect(inChinese).toEqual(wanted);
  });

  it('explains error codes that the catalogue has, in both languages', async () => {
    const { errorCodes } = await import(`../../../packages/${name}/src/generated/error-codes.ts`);
    const codes = cells(english(name), 'Error codes', 0).map((code) => code.replaceAll("'", ''));
    expect(codes.length).toBeGreaterThanOrEqual(Math.min(10, Object.keys(errorCodes).length));
    expect(codes.filter((code) => !(code in errorCodes))).toEqual([]);
    expect(cells(chinese(name), '错误码', 0).map((code) => code.replaceAll("'", ''))).toEqual(codes);
    expect(cells(chinese(name), '错误码', 1)).toEqual(cells(english(name), 'Error codes', 1));
  });
});

/** What a section of a README has in its tables: the cells of each row. */
function rowsOf(markdown: string, heading: string): string[][] {
  const section =
    parts(markdown)
      .prose.split(`\n### ${heading}\n`)[1]
      ?.split(/\n##+ /)[0] ?? '';
  const [, , ...rows] = section.match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** A summary as it stands in a cell. */
const inCell = (text = ''): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/[.。]$/, '');

const numbersIn = (text = ''): string[] => text.match(/\d+/g) ?? [];

async function channelsIn(target: Target) {
  const source = await loadStreams(project, target, await loadLintConfig(project));
  if (!source) throw new Error(`${target.api} has no description of streams`);
  return channelsOf(await bundleStreams(source));
}

const streaming = targets.filter(({ api }) => existsSync(join(project, 'specs', api, 'asyncapi.yaml')));

describe.each(streaming)('the streams in the README of $api', (target) => {
  it('are those of the description, with its words, its pace and its rule of overflow', async () => {
    const channels = await channelsIn(target);
    const methods = channels.filter(({ channel }) => channel['x-user-data'] === undefined);
    const byName = methods.sort((one, other) => (one.name < other.name ? -1 : 1));
    const inEnglish = rowsOf(english(target.api), 'Which stream');
    const inChinese = rowsOf(chinese(target.api), '有哪些推送');
    const wanted = (chineseToo: boolean) =>
      byName.map(({ name, channel }) => [
        `\`${name}\``,
        inCell((chineseToo ? channel['x-zh'] : channel)?.summary),
        `\`${channel['x-overflow']}\``,
      ]);
    const said = (rows: string[][]) => rows.map(([name, brings, , overflow]) => [name, brings, overflow]);
    expect(said(inEnglish)).toEqual(wanted(false));
    expect(said(inChinese)).toEqual(wanted(true));
    for (const [at, { name, channel }] of byName.entries()) {
      const [pace = '', paceInChinese = ''] = [inEnglish, inChinese].map((rows) => rows[at]?.[2]);
      expect(pace, name).not.toBe('');
      expect(paceInChinese, name).not.toBe('');
      expect(numbersIn(channel.description), name).toEqual(expect.arrayContaining(numbersIn(pace)));
      expect(numbersIn(channel['x-zh']?.description), name).toEqual(expect.arrayContaining(numbersIn(paceInChinese)));
    }
  });
});
