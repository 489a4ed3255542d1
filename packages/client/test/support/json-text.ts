import fc from 'fast-check';

/** Names that payloads and declarations have in common, some of them parts of others. */
export const names = ['orderId', 'Id', 'id', 'a', 'f', 'amount', 'x.y', '$id', 'ordërId', 'orderId2'];

/** Strings that look like the structure around them. */
const traps = [
  '"orderId":12345678901234567890',
  '\\"orderId\\":1',
  '\\',
  '\\\\"',
  '","id":',
  '[1,2',
  '{"a":[1]}',
  ']}',
  ':12345678901234567890',
  '{',
  'orderId',
  '__proto__',
  '\u2028',
];

const text = fc.oneof(fc.constantFrom(...traps), fc.string(), fc.string({ unit: 'binary' }));
const spelt = text.map((value) => JSON.stringify(value));

/** Numbers of every form and length, most of them near the border of what a double holds. */
const usualNumber = fc.oneof(
  fc.stringMatching(/^-?(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
  fc.stringMatching(/^-?[1-9]\d{13,24}$/),
  fc.stringMatching(/^-?(0|[1-9]\d{0,20})\.\d{0,20}\d$/),
  fc.stringMatching(/^-?(0|[1-9]\d{0,18})(\.\d{1,18})?[eE][+-]?\d{1,3}$/),
  fc.constantFrom(
    '-0',
    '0.0',
    '9007199254740993',
    '1e400',
    '1E0400',
    '-2e999',
    '1e-400',
    '5e-324',
    '4.9e-324',
    '0e999',
    '1.50',
    '1E+2',
  ),
);

/** Longer than a reader looks at as a whole: some exact, some different in the last digit alone. */
const longNumber = fc
  .tuple(
    fc.constantFrom('1', '-1', '0.', '-0.', '1.', '12.5'),
    fc.integer({ min: 1, max: 200 }),
    fc.constantFrom('', '1', '10', '17e3', 'E-2', '1e0400'),
  )
  .map(([start, zeros, end]) => start + '0'.repeat(zeros) + end);

const numberText = fc.oneof({ arbitrary: usualNumber, weight: 9 }, longNumber);

/** A name as its JSON text, one of its characters as an escape if `at` is within. */
const spelling = (name: string, at: number): string =>
  `"${Array.from({ length: name.length }, (_, index) =>
    index === at
      ? `\\u${name.charCodeAt(index).toString(16).padStart(4, '0')}`
      : JSON.stringify(name[index]).slice(1, -1),
  ).join('')}"`;

const space = fc.constantFrom('', '', '', ' ', '\n\t', ' \r\n ');

const between = (open: string, close: string, parts: fc.Arbitrary<string[]>) =>
  fc.tuple(space, parts, space).map(([before, items, after]) => `${open}${before}${items.join(`,${after}`)}${close}`);

/** JSON text of every shape. Names are unique within an object, since a parser may choose between two of a name. */
export const jsonText = fc.letrec<{ value: string; list: string; object: string; numbers: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    { arbitrary: numberText, weight: 4 },
    { arbitrary: spelt, weight: 2 },
    fc.constantFrom('true', 'false', 'null', '[]', '{}'),
    tie('numbers'),
    tie('list'),
    { arbitrary: tie('object'), weight: 3 },
  ),
  numbers: between('[', ']', fc.array(numberText, { maxLength: 4 })),
  list: between('[', ']', fc.array(tie('value'), { maxLength: 5 })),
  object: fc
    .tuple(
      fc.uniqueArray(fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 3 }, text), { maxLength: 6 }),
      fc.array(fc.tuple(space, space, tie('value'), space, fc.nat(30)), { minLength: 6, maxLength: 6 }),
    )
    .map(([keys, members]) => {
      const written = keys.map((key, i) => {
        const [before, after, value, end, escaped] = members[i] ?? ['', '', 'null', '', -1];
        return `${spelling(key, escaped)}${before}:${after}${value}${end}`;
      });
      return `{${written.join(',')}}`;
    }),
})).value;

/** Some of the names, in any order. */
/** Names as a reader is told of them, some with lists of numbers under them. */
export const declared = fc
  .subarray(names)
  .chain((chosen) => fc.tuple(...chosen.map((name) => fc.constantFrom(name, `${name}[]`))));
