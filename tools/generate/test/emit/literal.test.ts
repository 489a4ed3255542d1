import { expect, it } from 'vitest';
import { literal } from '../../src/emit/literal.ts';

it.each([
  [{ a: 1, 'b-c': ["it's", '"quoted"', 'back\\slash', 'new\nline', null, true] }],
  ['中文'],
  [[]],
  [{}],
  ["\\'"],
])('%j reads back as itself', (value) => {
  const source = literal(value);
  expect(source).not.toContain('\n');
  expect(new Function(`return (${source});`)()).toEqual(value);
});
