import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { mistakes } from '../src/mistakes/index.ts';
import { context, type Ended, programOf, runPrograms } from '../src/mistakes/programs.ts';
import { root } from '../src/paths.ts';
import { type CompilerVersion, checkTypes, complaintsOn, versions } from '../src/typescript.ts';

/** The programs by file, and what became of each. */
const cases = mistakes.map((mistake, at) => ({ ...mistake, wrong: `wrong-${at}`, without: `right-${at}` }));
const programs = Object.fromEntries(
  cases.flatMap(({ mistaken, right, wrong, without }) => [
    [`${wrong}.ts`, programOf(mistaken)],
    [`${without}.ts`, programOf(right)],
  ]),
);
const caught = cases.filter(({ caught: { by } }) => by !== 'nobody');

let ended: Readonly<Record<string, Ended>>;
let checked: Readonly<Record<string, Ended>>;
const outputs = new Map<CompilerVersion, string>();
beforeAll(async () => {
  ended = await runPrograms(inject('consumer'), programs, 'plain');
  checked = await runPrograms(inject('consumer'), programs, 'checked');
  for (const version of versions) {
    const sources = { ...programs, ...context };
    outputs.set(version, await checkTypes(inject('consumer'), sources, version, 'nodenext, on Node'));
  }
}, 600_000);

const complaintsOf = (name: string, version: CompilerVersion): string =>
  complaintsOn(`${name}.ts(`, outputs.get(version) ?? '');

const at = (version: CompilerVersion) => ({ version });
const beforeSending = cases.flatMap((one) => (one.caught.by === 'client' ? [{ ...one, caught: one.caught }] : []));
const atCompileTime = cases.flatMap((one) => (one.caught.by === 'compiler' ? [{ ...one, caught: one.caught }] : []));
const byNobody = cases.filter(({ caught: { by } }) => by === 'nobody');

describe.each(versions.map(at))('TypeScript $version', ({ version }) => {
  it.each(atCompileTime)('refuses $title', ({ wrong, caught: { says } }) => {
    expect(complaintsOf(wrong, version)).toMatch(says);
  });

  it.each([...beforeSending, ...byNobody])('lets pass $title', ({ wrong }) => {
    expect(complaintsOf(wrong, version)).toBe('');
  });

  it.each(cases)('takes the right program beside $title', ({ without }) => {
    expect(complaintsOf(without, version)).toBe('');
  });
});

describe('when the programs run', () => {
  it.each(beforeSending)('nothing is sent of $title', ({ wrong, caught: { field, says } }) => {
    const { sent, error } = ended[wrong] ?? {};
    expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field });
    expect(error?.message).toMatch(says);
    expect(sent).toBe(0);
  });

  it.each(byNobody)('$title is sent', ({ wrong }) => {
    expect(ended[wrong]?.error?.code).not.toBe('BAD_INPUT');
    expect(ended[wrong]?.sent).toBeGreaterThan(0);
  });

  it.each(cases)('the right program beside $title is sent, and taken', ({ without }) => {
    expect(ended[without]?.error).toBeUndefined();
    expect(ended[without]?.sent).toBeGreaterThan(0);
  });
});

describe('with checks and without a compiler', () => {
  const isRefused = (name: string): boolean => {
    const { sent, error } = checked[name] ?? {};
    return error?.code === 'BAD_INPUT' && error.outcome === 'refused' && sent === 0;
  };

  it.each(cases)('the right program beside $title is sent, and taken', ({ without }) => {
    expect(checked[without]?.error).toBeUndefined();
    expect(checked[without]?.sent).toBeGreaterThan(0);
  });

  it('as many are refused as the README says, and all that are without checks', () => {
    const refused = cases.filter(({ wrong }) => isRefused(wrong));
    const said = `${refused.length} of ${mistakes.length}`;
    for (const readme of ['README.md', 'README.zh-CN.md'])
      expect(readFileSync(join(root, readme), 'utf8')).toContain(said);
    expect(beforeSending.filter(({ wrong }) => !isRefused(wrong))).toEqual([]);
  });
});

it('catches at least 31 of 36, and as many as the README says', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(36);
  expect(caught.length / mistakes.length).toBeGreaterThanOrEqual(31 / 36);
  const said = `${caught.length} of ${mistakes.length}`;
  for (const readme of ['README.md', 'README.zh-CN.md'])
    expect(readFileSync(join(root, readme), 'utf8')).toContain(said);
});

it('names every mistake once', () => {
  expect(new Set(mistakes.map(({ title }) => title)).size).toBe(mistakes.length);
});
