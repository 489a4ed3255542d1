import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BadInputError, encodeJson, encodeNamedJson } from '../src/index.ts';

it('writes what JSON.stringify writes', () => {
  // JSON.stringify is independent of ours; numbers it writes with an exponent are refused here.
  const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(encodeJson(value)).toBe(JSON.stringify(value));
    }),
  );
});

class Decimal {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toJSON() {
    return this.#text;
  }
}

it.each<[unknown, string]>([
  [{ orderId: 8389765612825190229n }, '{"orderId":8389765612825190229}'],
  [{ a: undefined, b: 1, c: undefined }, '{"b":1}'],
  [{ price: 0.001, note: '' }, '{"price":0.001,"note":""}'],
  [[new Decimal('0.10'), { quantity: new Decimal('2') }], '["0.10",{"quantity":"2"}]'],
  [[], '[]'],
  [{}, '{}'],
  ['龙虾"\\\n\u2028🚀', '"龙虾\\"\\\\\\n\u2028🚀"'],
])('%o is %s', (value, text) => {
  expect(encodeJson(value)).toBe(text);
});

it.each<[unknown, string]>([
  [{ orders: [{ price: Number.NaN }] }, 'value.orders[0].price: is NaN; give a finite number'],
  [{ id: 2 ** 60 }, 'value.id: is 1152921504606847000, not exact in 15 plain digits'],
  [[1, undefined], 'value[1]: is undefined; give what JSON can hold, or leave it out'],
  [[() => 1], 'value[0]: is () => 1; give what JSON can hold, or leave it out'],
  [undefined, 'value: is undefined'],
  [{ at: new Date(0) }, 'value.at: is a Date; give milliseconds: date.getTime()'],
  [{ note: '\ud83d' }, 'value.note: holds half of a surrogate pair'],
  [{ '\ud83d': 1 }, 'holds half of a surrogate pair'],
])('refuses %o', (value, message) => {
  expect(() => encodeJson(value)).toThrow(BadInputError);
  expect(() => encodeJson(value)).toThrow(message);
});

it('takes no notice of what openapi-fetch hands a body serializer beside the body', () => {
  const serialize: (body: unknown, headers: Headers) => string = encodeJson;
  expect(serialize({ price: 0.1 }, new Headers())).toBe('{"price":0.1}');
  expect(() => serialize({ price: Number.NaN }, new Headers())).toThrow('value.price: is NaN');
});

it('names the place from a name on', () => {
  expect(encodeNamedJson('orderList', [{ size: 0.1, id: 1n }])).toBe('[{"size":0.1,"id":1}]');
  expect(() => encodeNamedJson('', { orderList: [{ size: Number.NaN }] })).toThrow(/^orderList\[0\]\.size: is NaN/);
  expect(() => encodeNamedJson('orderList', [{ size: Number.NaN }])).toThrow('orderList[0].size: is NaN');
});

it('refuses an object that holds itself', () => {
  const order: Record<string, unknown> = {};
  order.self = order;
  expect(() => encodeJson(order)).toThrow(/^value(\.self)+: nests too deep; give an object that does not hold itself$/);
});

it('refuses a hole in a list rather than shift what follows it', () => {
  const list = ['a', 'b', 'c'];
  delete list[1];
  expect(() => encodeJson(list)).toThrow('value[1]: is undefined');
});

it('only reads the objects it is given', () => {
  const frozen = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1n })]) });
  expect(encodeJson(frozen)).toBe('{"list":[{"a":1}]}');
});
