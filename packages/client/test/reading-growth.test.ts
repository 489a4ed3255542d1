import { expect, it } from 'vitest';
import { createReader } from '../src/read/read-json.ts';
import { cost } from './support/cost.ts';

const short = 2 ** 13;
/** So large that what grows with the square stands out, even where a long text is read in a slower way than a short one. */
const factor = 64;

/** Texts that a reader may be made to go over again and again; the first parts of most do not end. */
const shapes: readonly (readonly [string, (length: number) => string])[] = [
  ['a string of escaped quotes without end', (length) => `{"a":[1],"b":"${'\\"'.repeat(length / 2)}`],
  ['a string of escaped quotes', (length) => `{"n":12345678901234567890,"b":"${'\\"'.repeat(length / 2)}"}`],
  ['backslashes without end', (length) => `{"orderId":[1],"b":"${'\\'.repeat(length)}`],
  ['strings without end', (length) => '"'.repeat(length + 1)],
  ['names without values', (length) => '"orderId"'.repeat(length / 9)],
  ['a name with blanks behind', (length) => `{"orderId"${' '.repeat(length)}`],
  ['a name with blanks before a value', (length) => `{"orderId" : ${' '.repeat(length)}x`],
  ['names with blanks behind', (length) => `{"orderId" : ${' '.repeat(50)}`.repeat(length / 64)],
  [
    'a long name with a number behind each blank',
    (length) => `{"${'n'.repeat(length / 2)}":${' 1'.repeat(length / 4)}`,
  ],
  ['a long name with a list behind each list', (length) => `{"${'n'.repeat(length / 2)}":${'[]'.repeat(length / 4)}`],
  ['a number of zeros between ones', (length) => `[1${'0'.repeat(length)}1]`],
  ['a fraction of zeros', (length) => `[0.${'0'.repeat(length)}1]`],
  ['an identifier of digits', (length) => `{"orderId":${'1'.repeat(length)}}`],
  ['an identifier that is none', (length) => `{"orderId":${'1'.repeat(length)}x}`],
  ['an exponent of digits', (length) => `[1e${'9'.repeat(length)}]`],
  ['points and digits', (length) => `[${'1.'.repeat(length / 2)}]`],
  ['numbers of sixteen digits', (length) => `[${'1234567890123456,'.repeat(length / 17)}1]`],
  ['lists within lists', (length) => '['.repeat(length)],
  ['objects within objects', (length) => '{"orderId":'.repeat(length / 11)],
  ['slashes between digits', (length) => `["${'1/'.repeat(length / 2)}"]`],
];

it.each(shapes)('takes time in proportion to the text: %s', async (_, shape) => {
  for (const names of ['orderId', 'orderId[] amount', '']) {
    const read = createReader(names);
    const reading = (text: string) => () => {
      try {
        read(text);
      } catch {
        // Most of them are no JSON.
      }
    };
    const [brief, long] = [reading(shape(short)), reading(shape(short * factor))];
    // Before that, for the machine code that the first runs lead to.
    for (const work of [brief, long]) await cost(work, 3);
    const [less, more] = [await cost(brief, 12), await cost(long, 6)];
    // Quadratic would be 4,096 times as much.
    expect(more / Math.max(less, 20)).toBeLessThan(16 * factor);
  }
});

it('reads a string of 20 MB', () => {
  const text = JSON.stringify({ msg: '"'.repeat(10_000_000), n: [1] });
  expect(createReader('n[]')(text)).toMatchObject({ n: ['1'] });
});
