import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const file = fileURLToPath(new URL('process.ts', import.meta.url));

/** Runs a task in a process of its own to the end, and gives what it said. Nothing ends the process but itself. */
async function run(task: string, ...rest: string[]): Promise<string[]> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', file, task, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await text(child.stdout);
  return said.split('\n').filter((line) => line !== '');
}

/** Another installation of a client and of what it depends on. Gives where its entry is. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openderivs-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const scope = join(folder, 'node_modules/@openderivs');
  mkdirSync(scope, { recursive: true });
  const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url));
  for (const name of ['binance-usdm', 'client', 'signing']) {
    for (const part of ['package.json', 'dist']) {
      cpSync(join(packages, name, part), join(scope, name, part), { recursive: true });
    }
  }
  const fromClient = createRequire(join(packages, 'client/package.json'));
  const fetching = dirname(fromClient.resolve('openapi-fetch/package.json'));
  cpSync(fetching, join(folder, 'node_modules/openapi-fetch'), { recursive: true, dereference: true });
  return pathToFileURL(join(scope, 'binance-usdm/dist/index.js')).href;
}

it('an idle governor keeps no process alive', async () => {
  expect(await run('idle')).toEqual(['called']);
});

it('a waiting call keeps its process alive', async () => {
  expect(await run('waiting')).toEqual(['called', 'called']);
});

it('two installed copies share what the address has', async () => {
  expect(await run('copies', install())).toEqual(['RATE_BUDGET', 'RATE_BUDGET']);
});

it.each(['loop', 'queue'])('10,000 calls leave nothing behind: %s', async (task) => {
  const [ratio] = await run(task);
  expect(Number(ratio)).toBeLessThan(1.1);
  expect(Number(ratio)).toBeGreaterThan(0.5);
});
