import { expect, it } from 'vitest';
import type { WeightRule } from '../src/limits.ts';
import type { Schema } from '../src/schema.ts';
import { weightOf } from '../src/weight.ts';

const rules: readonly WeightRule[] = [
  { when: { symbol: 'absent' }, weight: 40 },
  { when: { limit: '[1,100)' }, weight: 2 },
  { when: { limit: '[100, 500)' }, weight: 5 },
  { when: { limit: '500, 501' }, weight: 10 },
  { when: { limit: '>1000', symbol: 'present' }, weight: 20 },
  { weight: 7 },
];

const schemaOf = (name: string): Schema | undefined => (name === 'limit' ? { type: 'integer', default: 500 } : {});

it.each<[Record<string, string>, number]>([
  [{}, 40],
  [{ symbol: 'A', limit: '1' }, 2],
  [{ symbol: 'A', limit: '99' }, 2],
  [{ symbol: 'A', limit: '100' }, 5],
  [{ symbol: 'A' }, 10],
  [{ symbol: 'A', limit: '501' }, 10],
  [{ symbol: 'A', limit: '1001' }, 20],
  [{ symbol: 'A', limit: '1000' }, 7],
])('takes the first rule that holds for %o', (given, weight) => {
  expect(weightOf(rules, (name) => given[name], schemaOf)).toBe(weight);
});

it('takes a plain number as it is, an unknown weight as one, and one where no rule holds', () => {
  const nothing = () => undefined;
  expect(weightOf(0, nothing, nothing)).toBe(0);
  expect(weightOf(undefined, nothing, nothing)).toBe(1);
  expect(weightOf([{ when: { symbol: 'present' }, weight: 5 }], nothing, nothing)).toBe(1);
});
