import { expect, it } from 'vitest';
import { parseRequest, USAGE } from '../src/arguments.ts';

it('takes apis and flags', () => {
  expect(parseRequest(['a', 'b', '--check'])).toEqual({
    kind: 'generate',
    apis: ['a', 'b'],
    check: true,
    title: undefined,
    time: undefined,
  });
  expect(parseRequest(['a', '--title', 'My API', '--time', 'getTime.now'])).toMatchObject({
    title: 'My API',
    time: 'getTime.now',
  });
  expect(parseRequest(['--help'])).toEqual({ kind: 'help' });
});

it.each([
  [['--chek'], "Unknown option '--chek'."],
  [['--time', 'getTime'], '--time is "getTime". Give it as operation.property'],
  [['--title='], '--title is empty. Give what a new package calls the API'],
  [['--title', ' '], '--title is empty.'],
  [['--check', '--title', 'A'], '--title and --time are for a new package'],
])('refuses %j', (args, message) => {
  expect(parseRequest(args)).toEqual({ kind: 'wrong', message: expect.stringContaining(message) });
});

it('has a line of help for each flag', () => {
  for (const flag of ['--check', '--title', '--time', '--help', '--version'])
    expect(USAGE).toMatch(new RegExp(`^ {2}${flag}`, 'm'));
});
