import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusedCodes as coinm } from '../../binance-coinm/src/generated/refused-codes.ts';
import { refusedCodes as pm } from '../../binance-pm/src/generated/refused-codes.ts';
import { refusedCodes as usdm } from '../../binance-usdm/src/generated/refused-codes.ts';
import { refusedCodes as mix } from '../../bitget-mix/src/generated/refused-codes.ts';
import { refusedCodes as uta } from '../../bitget-uta/src/generated/refused-codes.ts';
import { createBinanceDialect } from '../src/binance/index.ts';
import { createBitgetDialect } from '../src/bitget/index.ts';
import type { Dialect } from '../src/index.ts';

/**
 * What every code means for a write, by API: taken down once, and not generated. A change of an outcome is a change of
 * this file, with its reason in specs/DECISIONS.md.
 */
interface Outcomes {
  /** The codes that are refused by name, as `-1002..-1003 -1008`. */
  readonly named: string;
  /** Which codes are refused with these statuses and texts: those, others, or every one. Whatever is not refused is unknown. */
  readonly answers: readonly { statuses: number[]; texts: string[]; refused: string }[];
}

const file = new URL('outcomes-of-codes.json', import.meta.url);
const outcomes: Readonly<Record<string, Outcomes>> = JSON.parse(readFileSync(file, 'utf8'));

const binanceCodes = Array.from({ length: 101_000 }, (_, index) => String(1000 - index));
const bitgetCodes = [
  ...Array.from({ length: 1000 }, (_, index) => String(index)),
  ...Array.from({ length: 100_000 }, (_, index) => String(index).padStart(5, '0')),
  ...Array.from({ length: 1000 }, (_, index) => String(400_000 + index)),
];

const apis: readonly [api: string, dialect: Dialect, codes: string[], toWire: (code: string) => unknown][] = [
  ['binance-usdm', createBinanceDialect({}, usdm), binanceCodes, Number],
  ['binance-coinm', createBinanceDialect({}, coinm), binanceCodes, Number],
  ['binance-pm', createBinanceDialect({}, pm), binanceCodes, Number],
  ['bitget-mix', createBitgetDialect({}, mix), bitgetCodes, String],
  ['bitget-uta', createBitgetDialect({}, uta), bitgetCodes, String],
];

describe.each(apis)('the codes of %s', (api, dialect, codes, toWire) => {
  const { named, answers } = outcomes[api] ?? { named: '', answers: [] };
  const outcomeOf = (status: number, msg: string, code: string) =>
    dialect.refusalOf({ status, headers: {}, text: '' }, { code: toWire(code), msg })?.outcome;
  const refusedAmong = (tried: readonly string[], status: number, text: string) =>
    tried.filter((code) => outcomeOf(status, text, code) === 'refused');

  const known = new Set(listed(named, codes));
  /** The codes that are refused by name, and those beside them. */
  const tried = codes.filter((_, index) => [-1, 0, 1].some((step) => known.has(codes[index + step] ?? '')));

  it('are refused where a text of the exchange says so, and for no other code', () => {
    const others = codes.filter((code, index) => index % 13 === 0 && !known.has(code));
    expect(refusedAmong(tried, 400, '')).toEqual([...known]);
    expect(refusedAmong(others, 400, '')).toEqual([]);
  });

  it('mean the same under every status and text as they have meant', () => {
    for (const { statuses, texts, refused } of answers) {
      for (const status of statuses) {
        // With a good status, a code that is not below zero is no refusal on Binance.
        const refusals = tried.filter((code) => outcomeOf(status, '', code) !== undefined);
        const wanted = refused === 'every' ? refusals : listed(refused === 'named' ? named : refused, codes);
        for (const text of texts)
          expect([status, text, refusedAmong(refusals, status, text)]).toEqual([status, text, wanted]);
      }
    }
  });
});

/** The codes that a text such as `-1002..-1003 -1008` names, in the order of all. */
function listed(ranges: string, codes: readonly string[]): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('..');
    return codes.slice(codes.indexOf(first), codes.indexOf(last) + 1);
  });
}
