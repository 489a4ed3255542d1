import { expect, it } from 'vitest';
import { parseRequest, usage } from '../src/arguments.ts';
import { targets } from '../src/targets.ts';

it('takes all APIs when none is named, in one order', () => {
  expect(parseRequest([])).toEqual({ kind: 'generate', targets, check: false });
  const some = parseRequest(['bitget-mix', '--check', 'binance-usdm']);
  expect(some).toMatchObject({
    kind: 'generate',
    check: true,
    targets: [{ api: 'binance-usdm' }, { api: 'bitget-mix' }],
  });
});

it('knows bundles and help', () => {
  expect(parseRequest(['--bundle', 'dist'])).toEqual({ kind: 'bundle', targets, folder: 'dist' });
  expect(parseRequest(['--help'])).toEqual({ kind: 'help' });
  for (const { api } of targets) expect(usage).toContain(api);
});

it.each([
  [
    ['binance-spot'],
    'There is no api "binance-spot". Give one or more of: binance-usdm, binance-coinm, binance-pm, bitget-mix.',
  ],
  [['--chekc'], "Unknown option '--chekc'. The flags are --check, --bundle DIR and --help."],
  [['--bundle'], "Option '--bundle <value>' argument missing. The flags are"],
  [['--bundle', 'dist', '--check'], 'Leave one of the two out.'],
])('says what is wrong with %j', (args, message) => {
  expect(parseRequest(args)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) });
});
