import { describe, expect, it } from 'vitest';
import type { ErrorEntry } from '../../src/index.ts';
import { catalogues, entriesOf, textsOf } from './catalogues.ts';
import { operationIdsOf } from './operation-ids.ts';

const english = /^[A-Z`][^\n]{10,}[.]$/;
const chinese = /^[^\n]*\p{Script=Han}[^\n]*。$/u;
/** Words of a text or a name, without what is too short to tell anything. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
const wordsBeyond = (name: string, text: string): string[] =>
  wordsOf(text).filter((word) => !wordsOf(name.replaceAll('_', ' ')).includes(word));

/** Names in backticks that are no operations: options, fields of errors and functions of the client. */
const ours = new Set(['baseUrl', 'recvWindow', 'retryAfter', 'roundToStep', 'sign']);

describe.each(catalogues)('the entries of %s', (api, catalogue) => {
  const entries = entriesOf(catalogue);

  it('are there in numbers', () => {
    expect(entries.length).toBeGreaterThan(api === 'bitget-mix' ? 240 : 110);
  });

  it('are named as the exchange names them, or in words of ours', () => {
    const form = api === 'bitget-mix' ? /^[a-z0-9]+(-[a-z0-9]+)+$/ : /^[A-Z]+(_[A-Z]+)*$/;
    expect(entries.filter(([, { name }]) => !form.test(name))).toEqual([]);
  });

  it('are written in full, in two languages, and short', () => {
    const isWhole = (entry: ErrorEntry) =>
      [entry.meaning, entry.remedy].every((text) => english.test(text)) &&
      [entry.zh.meaning, entry.zh.remedy].every((text) => chinese.test(text)) &&
      textsOf(entry).every((text) => text.length <= 170) &&
      new Set(textsOf(entry)).size === 4;
    expect(entries.filter(([, entry]) => !isWhole(entry))).toEqual([]);
  });

  it('have one Chinese term for one thing', () => {
    const others = /应答|追踪|裸数字|死人开关|断线保护|只做 ?maker|标的币种|组合账户/i;
    expect(entries.filter(([, entry]) => textsOf(entry).some((text) => others.test(text)))).toEqual([]);
  });

  it('say more than their names', () => {
    const saysMore = ({ name, meaning, remedy }: ErrorEntry) =>
      wordsBeyond(name, meaning).length >= 2 && wordsBeyond(name, `${meaning} ${remedy}`).length >= 6;
    expect(entries.filter(([, entry]) => !saysMore(entry))).toEqual([]);
  });

  it('say different things under different names', () => {
    const names = new Map<string, Set<string>>();
    for (const [, { meaning, name }] of entries) names.set(meaning, (names.get(meaning) ?? new Set()).add(name));
    expect([...names.values()].filter((several) => several.size > 1)).toEqual([]);
  });

  it('name operations that the API has', () => {
    const described = operationIdsOf(api);
    const quoted = entries.flatMap(([, entry]) => textsOf(entry).flatMap((text) => [...text.matchAll(/`(\w+)`/g)]));
    const names = new Set(quoted.map(([, name = '']) => name));
    expect([...names].filter((name) => described.has(name))).not.toEqual([]);
    expect([...names].filter((name) => !described.has(name) && !ours.has(name))).toEqual([]);
  });
});
