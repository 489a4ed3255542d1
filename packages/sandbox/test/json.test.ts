import { LosslessNumber } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from '../src/json.ts';

describe('writeJson', () => {
  it('keeps the digits of identifiers and decimals', () => {
    expect(writeJson({ id: 8389765612825190229n, amount: new LosslessNumber('100.0') })).toBe(
      '{"id":8389765612825190229,"amount":100.0}',
    );
  });

  it('writes everything else like JSON.stringify', () => {
    const odd = ['\\', '\u0085', '\ud800', '😀', ' ~'];
    const value = { a: [1, 'x"\n', null, true], b: { c: undefined, d: '龙虾' }, e: [], odd };
    expect(writeJson(value)).toBe(JSON.stringify(value));
  });
});

describe('readJson', () => {
  it('reads numbers as their text, and leaves numbers within text alone', () => {
    expect(readJson('[8389765612825190229,-0.10,"1 \\"2\\"",{"a":1e5,"b":null,"c":true}]')).toEqual([
      '8389765612825190229',
      '-0.10',
      '1 "2"',
      { a: '1e5', b: null, c: true },
    ]);
  });

  it('takes the last of two values under one name, as JSON.parse does', () => {
    expect(readJson('{"side":"buy","size":1,"side":"sell"}')).toEqual({ side: 'sell', size: '1' });
  });

  it('throws on malformed text', () => {
    expect(() => readJson('{"a":01}')).toThrow(SyntaxError);
  });
});
