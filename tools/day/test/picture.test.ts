import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const day = fileURLToPath(new URL('../../../packages/sandbox/examples/day.ts', import.meta.url));

it('tells of a picture that cannot be written before the day is run', () => {
  const args = ['--import', 'tsx', day, 'market-maker', '--days', '0.025', '--svg', 'no-such-folder/day.svg'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^--svg cannot be written: .*no-such-folder\/day\.svg.* See --help\.\n$/);
});
