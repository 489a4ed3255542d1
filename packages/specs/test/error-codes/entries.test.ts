import { describe, expect, it } from 'vitest';
import { apis, codesOf, type Explained, explainedBy, textsOf } from './codes.ts';

/** Words of a text or a name, without what is too short to tell anything. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
const wordsBeyond = (name: string, text: string): string[] =>
  wordsOf(text).filter((word) => !wordsOf(name.replaceAll('_', ' ')).includes(word));

describe.each(apis)('the error codes of %s', (api) => {
  const entries = Object.entries(explainedBy(api));

  it('are there in numbers', () => {
    expect(entries.length).toBeGreaterThan({ 'bitget-mix': 240, 'bitget-uta': 80 }[api as string] ?? 110);
  });

  it('are named as the exchange names them, or in words of ours', () => {
    const form = api.startsWith('bitget') ? /^[a-z0-9]+(-[a-z0-9]+)+$/ : /^[A-Z]+(_[A-Z]+)*$/;
    expect(entries.filter(([, { name }]) => !form.test(name))).toEqual([]);
  });

  it('are explained in short texts that differ', () => {
    const isShort = (entry: Explained) =>
      textsOf(entry).every((text) => !text.includes('\n') && text.length <= 170) && new Set(textsOf(entry)).size === 4;
    expect(entries.filter(([, entry]) => !isShort(entry))).toEqual([]);
  });

  it('say more than their names', () => {
    const saysMore = ({ name, meaning, remedy }: Explained) =>
      wordsBeyond(name, meaning).length >= 2 && wordsBeyond(name, `${meaning} ${remedy}`).length >= 6;
    expect(entries.filter(([, entry]) => !saysMore(entry))).toEqual([]);
  });

  it('say different things under different names', () => {
    const names = new Map<string, Set<string>>();
    for (const [, { meaning, name }] of entries) names.set(meaning, (names.get(meaning) ?? new Set()).add(name));
    expect([...names.values()].filter((several) => several.size > 1)).toEqual([]);
  });

  it('leave open what the text of the exchange leaves open', () => {
    const everywhere = ['-1000', '-1001', '-1006', '-1007', '-2020', '-4083'];
    const wanted = {
      'binance-usdm': [...everywhere, '-2012'],
      'binance-coinm': everywhere,
      'binance-pm': [...everywhere, '-3000', '-3044', '-5041'],
      'bitget-mix': ['40010', '40015', '40200', '40725', '40808', '40910', '43059', '45001'],
      'bitget-uta': ['25000', '25001', '25003', '40010', '40015', '40725', '45001'],
    }[api];
    const open = entries.filter(([, { outcome }]) => outcome === 'unknown');
    expect(open.map(([code]) => code).sort()).toEqual(wanted.sort());
  });

  it('say where an outcome without an explanation comes from', () => {
    const bare = Object.entries(codesOf(api)).filter(([, entry]) => !('name' in entry));
    for (const [, entry] of bare) expect(entry).toMatchObject({ source: expect.stringMatching(/\w.+\.$/) });
  });
});
