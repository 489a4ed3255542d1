import { describe, expect, it } from 'vitest';
import { digits, writeJson } from '../src/json/json.ts';
import { readJson } from '../src/json/read-json.ts';

describe('writeJson', () => {
  it('keeps the digits of identifiers and decimals', () => {
    expect(writeJson({ id: 8389765612825190229n, amount: digits('100.0') })).toBe(
      '{"id":8389765612825190229,"amount":100.0}',
    );
  });

  it('writes everything else like JSON.stringify', () => {
    const value = { a: [1, 'x"\n', null, true], b: { c: undefined, d: '龙虾' }, e: [] };
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

  it('throws on malformed text', () => {
    expect(() => readJson('{"a":01}')).toThrow(SyntaxError);
  });
});
