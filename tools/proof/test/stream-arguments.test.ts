import { expect, it } from 'vitest';
import { help, parts, readArguments } from '../src/streams/arguments.ts';

it('proves everything where nothing is said', () => {
  expect(readArguments([])).toEqual({
    ...{ seed: 1, length: 10_000, pairs: 2, connections: 2_000, market: false, help: false },
    only: Object.keys(parts),
  });
});

it('takes parts with commas', () => {
  expect(readArguments(['--only', 'books, streams', '--seed', '7'])).toMatchObject({
    seed: 7,
    only: ['books', 'streams'],
  });
});

it.each([
  [['--only', 'stream'], '--only stream: choose among streams, accounts, books, desks'],
  [['--only', 'desks'], '--only desks: add --market'],
  [['--connections', '-1'], '--connections is "-1"; give a whole number, such as --connections 2'],
  [['--length', ''], '--length is ""; give a whole number, such as --length 2'],
  [['--lenght', '5'], "Unknown option '--lenght'"],
])('refuses %j', (given, words) => {
  // An option and a value that begins with a dash are one word to a shell's user.
  const args = given[1]?.startsWith('-') ? [`${given[0]}=${given[1]}`] : given;
  expect(() => readArguments(args)).toThrow(words);
});

it('says what there is', () => {
  for (const part of Object.keys(parts)) expect(help).toContain(part);
});
