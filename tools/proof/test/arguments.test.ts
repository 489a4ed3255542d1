import { expect, it } from 'vitest';
import { readArguments } from '../src/arguments.ts';

it('proves placing where nothing is said', () => {
  expect(readArguments([])).toEqual({
    ...{ calls: 100_000, seed: 1, market: false, orders: false, brackets: undefined, help: false },
  });
});

it('takes a part of brackets, none of them included', () => {
  expect(readArguments(['--orders', '--brackets', '0'])).toMatchObject({ orders: true, brackets: 0 });
});

it.each([
  [['--calls', 'many'], '--calls is "many"; give a whole number, such as --calls 1000'],
  [['--calls', '0'], '--calls is 0, which proves nothing'],
  [['--seed', '1e3'], '--seed is "1e3"'],
  [['--brackets', '1'], '--brackets belongs to --orders: add it'],
  [['--orders', '--brackets', '2'], '--brackets is "2"; give a part from 0 to 1, such as --brackets 0.5'],
  [['--orders', '--brackets', ''], '--brackets is ""'],
  [['--order'], "Unknown option '--order'"],
])('refuses %j', (given, words) => {
  expect(() => readArguments(given)).toThrow(words);
});
