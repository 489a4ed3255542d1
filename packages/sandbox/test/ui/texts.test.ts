import { describe, expect, it } from 'vitest';
import { callFaults, fieldsOf, scopeFields, socketFaults, type Where } from '../../src/faults/fault-fields.ts';
import { english } from '../../src/ui/page/texts/en.ts';
import { chinese } from '../../src/ui/page/texts/zh-cn.ts';

/** Every text with its path; those that take something are given marks. */
const textsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = Array.from({ length: value.length }, (_, index) => 71 + index);
    return [[path, String(value(...marks))]];
  }
  return Object.entries(value ?? {}).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
};

const given = (text: string): string[] => (text.match(/7\d/g) ?? []).sort();

describe('the texts of the page', () => {
  const [inEnglish, inChinese] = [textsIn(english), new Map(textsIn(chinese))];

  it('say the same in both languages: everything that is given appears in both', () => {
    expect([...inChinese.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort());
    const differing = inEnglish.filter(([path, text]) => {
      const other = inChinese.get(path) ?? '';
      return other.trim() === '' || String(given(other)) !== String(given(text));
    });
    // Whether somebody bought or sold is said in a word.
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are Chinese where they are not names', () => {
    const names = new Set(['.none', '.chart.close', '.calls.api', '.faults.socket', '.faults.fields.api']);
    const foreign = [...inChinese].filter(([path, text]) => !names.has(path) && !/\p{Script=Han}/u.test(text));
    expect(foreign.map(([path]) => path)).toEqual(['.faults.hitsOf']);
  });

  it('name every option of every fault', () => {
    const all = (['call', 'socket'] as const).flatMap((where: Where) => {
      const kinds = Object.keys(where === 'call' ? callFaults : socketFaults);
      return [...scopeFields[where], ...kinds.flatMap((kind) => fieldsOf(where, kind) ?? [])];
    });
    const names = [...new Set(all.map(({ name }) => name))].sort();
    expect(Object.keys(english.faults.fields).sort()).toEqual(names);
    expect(Object.keys(chinese.faults.fields).sort()).toEqual(names);
  });
});
