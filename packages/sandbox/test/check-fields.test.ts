import type { Constraint, Schema } from '@openderivs/model';
import { describe, expect, it } from 'vitest';
import { fieldSetOf } from '../src/bundle/field-set.ts';
import { checkConstraints } from '../src/parameters/check-constraints.ts';
import { checkFields } from '../src/parameters/check-fields.ts';
import { checkValue } from '../src/parameters/check-value.ts';
import { valuesOf } from '../src/parameters/values.ts';

describe('checkValue', () => {
  it.each<[string, Schema, string | undefined]>([
    ['a', { enum: ['a', 'b'] }, undefined],
    ['2', { type: 'integer', enum: [1, 2] }, undefined],
    ['c', { enum: ['a', 'b'] }, 'enum'],
    ['yes', { type: 'boolean' }, 'enum'],
    ['true', { type: 'boolean' }, undefined],
    ['1.5', { type: 'integer' }, 'malformed'],
    ['1.5', { type: 'string', format: 'decimal' }, undefined],
    ['x', { type: 'string', format: 'unix-ms' }, 'malformed'],
    ['0.09', { type: 'string', format: 'decimal', 'x-minimum': '0.1' }, 'low'],
    ['20.1', { type: 'string', format: 'decimal', 'x-maximum': '20' }, 'high'],
    ['abcd', { type: 'string', maxLength: 3 }, 'length'],
    ['', { type: 'string', minLength: 1 }, 'length'],
    ['a b', { type: 'string', pattern: '^\\w+$' }, 'pattern'],
    ['', { anyOf: [{ type: 'string', format: 'decimal' }, { enum: [''] }] }, undefined],
    ['x', { oneOf: [{ type: 'string', format: 'decimal' }, { enum: [''] }] }, 'malformed'],
    ['x', { allOf: [{ enum: ['a'] }] }, 'enum'],
  ])('judges "%s" by %o as %s', (text, schema, problem) => expect(checkValue(text, schema)).toBe(problem));
});

describe('checkConstraints', () => {
  const variants: Constraint = {
    variants: [
      { when: { type: ['LIMIT'] }, require: ['price'], forbid: ['stop'] },
      { when: { type: ['LIMIT'] }, require: ['match'], forbid: ['price', 'stop'] },
      { when: { type: ['MARKET'], side: ['BUY', null] }, forbid: ['price'] },
    ],
  };

  it.each<[Constraint, Record<string, string>, object | undefined]>([
    [{ atLeastOneOf: ['a', 'b'] }, {}, { kind: 'one-of-missing', names: ['a', 'b'] }],
    [{ atLeastOneOf: ['a', 'b'] }, { a: '1', b: '1' }, undefined],
    [{ exactlyOneOf: ['a', 'b'] }, {}, { kind: 'one-of-missing', names: ['a', 'b'] }],
    [{ exactlyOneOf: ['a', 'b'] }, { a: '1', b: '1' }, { kind: 'combination', names: ['a', 'b'] }],
    [{ atMostOneOf: ['a', 'b'] }, { a: '1', b: '1' }, { kind: 'combination', names: ['a', 'b'] }],
    [{ atMostOneOf: ['a', 'b'] }, {}, undefined],
    [{ allOrNone: ['a', 'b'] }, { a: '1' }, { kind: 'combination', names: ['a', 'b'] }],
    [{ allOrNone: ['a', 'b'] }, { a: '1', b: '1' }, undefined],
    [variants, { type: 'LIMIT', price: '1' }, undefined],
    [variants, { type: 'LIMIT', match: 'QUEUE' }, undefined],
    [variants, { type: 'LIMIT' }, { kind: 'missing', name: 'price' }],
    [variants, { type: 'LIMIT', price: '1', stop: '1' }, { kind: 'unwanted', name: 'stop' }],
    [variants, { type: 'MARKET' }, undefined],
    [variants, { type: 'MARKET', side: 'BUY', price: '1' }, { kind: 'unwanted', name: 'price' }],
    [variants, { type: 'MARKET', side: 'SELL' }, { kind: 'combination', names: ['type', 'side'] }],
  ])('%o with %o', (constraint, given, problem) => {
    expect(checkConstraints([constraint], valuesOf(given))).toEqual(problem);
  });
});

describe('checkFields', () => {
  const set = fieldSetOf({
    allOf: [
      { properties: { id: { type: 'string' }, list: { type: 'array', maxItems: 2 } }, required: ['id'] },
      { properties: { size: { anyOf: [{ format: 'decimal' }, { enum: [''] }] }, note: { type: 'string' } } },
    ],
  });

  it.each([
    [{}, { kind: 'missing', name: 'id' }],
    [{ id: '' }, { kind: 'missing', name: 'id' }],
    [{ id: '1', size: '' }, undefined],
    [
      { id: '1', note: '' },
      { kind: 'empty', name: 'note' },
    ],
    [
      { id: '1', list: '[1' },
      { kind: 'malformed', name: 'list' },
    ],
    [
      { id: '1', list: '[1,2,3]' },
      { kind: 'count', name: 'list' },
    ],
    [{ id: '1', list: ['1', '2'] }, undefined],
  ])('finds what is wrong with %o', (given, problem) => {
    expect(checkFields(set, valuesOf(given), 'refused')).toEqual(problem);
  });

  it('may take an empty optional parameter as left out', () => {
    expect(checkFields(set, valuesOf({ id: '1', note: '' }), 'absent')).toBeUndefined();
  });
});
