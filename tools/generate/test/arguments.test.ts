import { expect, it } from 'vitest';
import { parseRequest, usageOf } from '../src/arguments.ts';
import { targets } from './targets.ts';

it('takes all APIs when none is named, in one order', () => {
  expect(parseRequest([], targets)).toEqual({ kind: 'generate', targets, check: false });
  const some = parseRequest(['bitget-mix', '--check', 'binance-usdm'], targets);
  expect(some).toMatchObject({
    kind: 'generate',
    check: true,
    targets: [{ api: 'binance-usdm' }, { api: 'bitget-mix' }],
  });
});

it('knows bundles and help', () => {
  expect(parseRequest(['--bundle', 'dist'], targets)).toEqual({ kind: 'bundle', targets, folder: 'dist' });
  expect(parseRequest(['--help'], targets)).toEqual({ kind: 'help' });
  for (const { api } of targets) expect(usageOf(targets)).toContain(api);
});

it.each([
  [
    ['binance-spot'],
    'There is no api "binance-spot". Give one or more of: binance-coinm, binance-pm, binance-usdm, bitget-mix, bitget-uta.',
  ],
  [['--chekc'], "Unknown option '--chekc'. The flags are --check, --bundle DIR and --help."],
  [['--bundle'], "Option '--bundle <value>' argument missing. The flags are"],
  [['--bundle='], '--bundle takes a folder, and none is named.'],
  [['--bundle', 'dist', '--check'], 'Leave one of the two out.'],
])('says what is wrong with %j', (args, message) => {
  expect(parseRequest(args, targets)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) });
});
