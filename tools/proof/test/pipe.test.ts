import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it.each([
  ['cli.ts', '--calls', '1'],
  ['streams/cli.ts', '--only', 'streams', '--length', '1', '--pairs', '0'],
])('%s ends as it would have when nobody reads what it prints', async (file, ...args) => {
  const main = fileURLToPath(new URL(`../src/${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(said).not.toContain('EPIPE');
  expect(code).toBe(0);
});
