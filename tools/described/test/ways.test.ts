import type { Schema } from '@openderivs/model';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../src/cases.ts';

const source = { bundle: {}, known: { symbol: 'BTCUSDT' } };
const text: Schema = { type: 'string' };
const object = (constraints: Schema['x-constraints'], required: string[] = []): Schema => ({
  type: 'object',
  required,
  properties: { symbol: text, a: text, b: text, kind: { type: 'string', enum: ['x', 'y'] } },
  'x-constraints': constraints ?? [],
});
const keysOf = (schema: Schema): string[] =>
  casesOf(source, schema, '').map(({ value }) => Object.keys(value as object).join(' '));

describe('calls of an operation', () => {
  it('are the least and the most that can be given', () => {
    expect(keysOf(object([], ['symbol']))).toEqual(['symbol', 'symbol a b kind']);
  });

  it('cover each of several ids', () => {
    expect(keysOf(object([{ atLeastOneOf: ['a', 'b'] }]))).toEqual(['a', 'symbol a b kind', 'b']);
  });

  it('never give two that exclude each other', () => {
    expect(keysOf(object([{ exactlyOneOf: ['a', 'b'] }]))).toEqual(['a', 'symbol a kind', 'b', 'symbol b kind']);
    expect(keysOf(object([{ atMostOneOf: ['a', 'b'] }]))).toEqual(['', 'symbol a kind', 'symbol b kind']);
  });

  it('give all of what goes together, or none', () => {
    expect(keysOf(object([{ allOrNone: ['a', 'b'] }]))).toEqual(['a b', 'symbol a b kind', '', 'symbol kind']);
  });

  it('cover each variant, and bring several constraints together', () => {
    const variants = [
      { when: { kind: ['x'] }, require: ['a'], forbid: ['b'] },
      { when: { kind: ['y', null] }, require: ['b'], forbid: ['a'] },
    ];
    expect(keysOf(object([{ variants }]))).toEqual(['a kind', 'symbol a kind', 'b', 'symbol b kind']);
    expect(keysOf(object([{ variants }, { exactlyOneOf: ['b', 'symbol'] }]))).toEqual(['symbol a kind', 'b', 'b kind']);
  });

  it('take values from the description first, then from what is known', () => {
    const schema: Schema = {
      type: 'object',
      required: ['symbol', 'a'],
      properties: { symbol: text, a: { ...text, examples: ['1'] } },
    };
    expect(casesOf(source, schema, '')[0]?.value).toEqual({ symbol: 'BTCUSDT', a: '1' });
  });

  it('are impossible where constraints contradict each other', () => {
    expect(() => keysOf(object([{ exactlyOneOf: ['a'] }, { variants: [{ forbid: ['a'] }] }]))).toThrow(
      'No value meets',
    );
  });
});
