import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTargets } from '../src/targets.ts';
import { findWorkspace } from '../src/workspace.ts';

/*
 * Cold, one process for all four APIs: the whole generation from files to emitted text, against openapi-typescript's own
 * API on the four bundles. Prints milliseconds of CPU and their ratio; the best of some runs, taken in turn.
 */

const RUNS = 5;

const contenders: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  async ours(workspace) {
    const { generate } = await import('../src/generate.ts');
    const { findTargets } = await import('../src/targets.ts');
    await generate(workspace, findTargets(workspace));
  },
  async theirs(folder) {
    const { astToString, default: openapiTS } = await import('openapi-typescript');
    for (const file of readdirSync(folder)) {
      const bundle = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      astToString(await openapiTS(bundle, { silent: true }));
    }
  },
};

const [contender, folder] = process.argv.slice(2);
if (contender !== undefined && folder !== undefined) {
  await contenders[contender]?.(folder);
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1000));
} else {
  await compare();
}

async function compare(): Promise<void> {
  const workspace = findWorkspace(process.cwd());
  if (workspace === undefined) throw new Error('Run this inside the project.');
  const { bundles } = await import('../src/generate.ts');
  const bundled = mkdtempSync(join(tmpdir(), 'bundles-'));
  for (const { path, text } of await bundles(workspace, findTargets(workspace)))
    writeFileSync(join(bundled, path), text);
  const once = (name: string, place: string) => {
    const self = fileURLToPath(import.meta.url);
    return Number(execFileSync(process.execPath, [...process.execArgv, self, name, place], { encoding: 'utf8' }));
  };
  const times = Array.from({ length: RUNS }, () => ({
    ours: once('ours', workspace),
    theirs: once('theirs', bundled),
  }));
  rmSync(bundled, { recursive: true });
  const ours = Math.min(...times.map((time) => time.ours));
  const theirs = Math.min(...times.map((time) => time.theirs));
  console.log(
    `ours ${ours.toFixed(0)} ms, openapi-typescript ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`,
  );
}
