import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInputError, decodeQuery, serializeQuery } from '../src/index.ts';

describe('serializeQuery', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, ''],
    [{ a: undefined, b: null }, ''],
    [{ a: '', b: undefined, c: 1 }, 'a=&c=1'],
    [{ z: 1, a: 2 }, 'z=1&a=2'],
    [{ yes: true, no: false }, 'yes=true&no=false'],
    [{ id: 8389765612825190229n, price: 0.001 }, 'id=8389765612825190229&price=0.001'],
    [{ marks: "!'()*~-._" }, 'marks=%21%27%28%29%2A~-._'],
    [{ text: 'a b+c&d=e' }, 'text=a%20b%2Bc%26d%3De'],
    [{ symbol: '龙虾USDT' }, 'symbol=%E9%BE%99%E8%99%BEUSDT'],
    [{ orderIdList: [1, 2n] }, 'orderIdList=%5B1%2C2%5D'],
    [{ batchOrders: [{ price: '1', note: undefined }] }, 'batchOrders=%5B%7B%22price%22%3A%221%22%7D%5D'],
    [{ price: { toJSON: () => '0.10' } }, 'price=0.10'],
  ])('%o', (query, text) => {
    expect(serializeQuery(query)).toBe(text);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ quantity: Number.NaN }, 'quantity: is NaN; give a finite number'],
    [{ batchOrders: [{ price: 1e-9 }] }, 'batchOrders[0].price: is 1e-9, not exact in 15 plain digits'],
    [{ note: 'cut \ud83d' }, 'note: holds half of a surrogate pair; give whole characters'],
    [{ batchOrders: [{ note: '\ude80' }] }, 'batchOrders[0].note: holds half of a surrogate pair'],
    [{ startTime: new Date(0) }, 'startTime: is a Date; give milliseconds: date.getTime()'],
    [{ callback: () => 1 }, 'callback: is () => 1; give what JSON can hold'],
    [{ tag: Symbol('x') }, 'tag: is Symbol(x); give what JSON can hold'],
  ])('refuses %o', (query, message) => {
    expect(() => serializeQuery(query)).toThrow(BadInputError);
    expect(() => serializeQuery(query)).toThrow(message);
  });
});

describe('decodeQuery', () => {
  it('gives back every name and value, whatever they hold', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 5 }), (query) => {
        const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
        expect(decodeQuery(serializeQuery(query))).toBe(pairs.join('&'));
      }),
    );
  });

  it.each([
    ['', ''],
    ['a=b+c', 'a=b+c'],
    ['a=%2B%25%20', 'a=+% '],
    ['a=%252B', 'a=%2B'],
  ])('%j is %j', (encoded, decoded) => {
    expect(decodeQuery(encoded)).toBe(decoded);
  });

  it.each(['a=%', 'a=%zz', 'a=%E9%BE'])('refuses %j', (encoded) => {
    expect(() => decodeQuery(encoded)).toThrow('query: is not percent-encoded UTF-8; make it with serializeQuery');
  });
});
