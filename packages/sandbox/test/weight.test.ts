import { describe, expect, it } from 'vitest';
import type { Operation, WeightRule } from '../src/bundle/operation.ts';
import { weightOf } from '../src/limits/weight.ts';
import { valuesOf } from '../src/parameters/values.ts';

const operation = (weight: Operation['weight']): Operation => ({
  api: 'binance-usdm',
  operationId: 'getThing',
  method: 'GET',
  path: '/fapi/v1/thing',
  access: 'public',
  roles: [],
  fields: [{ name: 'limit', required: false, json: false, schema: { type: 'integer', default: 500 } }],
  constraints: [],
  weight,
  orderCount: undefined,
  frequency: [],
  resultBy: undefined,
  paging: undefined,
  examples: [],
});

const rules: readonly WeightRule[] = [
  { when: { symbol: 'absent' }, weight: 40 },
  { when: { limit: '[1,100)' }, weight: 2 },
  { when: { limit: '[100, 500)' }, weight: 5 },
  { when: { limit: '500, 501' }, weight: 10 },
  { when: { limit: '>1000', symbol: 'present' }, weight: 20 },
  { weight: 7 },
];

describe('weightOf', () => {
  it.each([
    [{}, 40],
    [{ symbol: 'A', limit: '1' }, 2],
    [{ symbol: 'A', limit: '99' }, 2],
    [{ symbol: 'A', limit: '100' }, 5],
    [{ symbol: 'A' }, 10],
    [{ symbol: 'A', limit: '501' }, 10],
    [{ symbol: 'A', limit: '1001' }, 20],
    [{ symbol: 'A', limit: '1000' }, 7],
  ])('takes the first rule that holds for %o', (given, weight) => {
    expect(weightOf(operation(rules), valuesOf(given))).toBe(weight);
  });

  it('takes a plain number as it is, and an unknown weight as one', () => {
    expect(weightOf(operation(0), valuesOf({}))).toBe(0);
    expect(weightOf(operation(undefined), valuesOf({}))).toBe(1);
  });
});
