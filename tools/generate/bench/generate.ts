import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTargets } from '../src/targets.ts';
import { findWorkspace } from '../src/workspace.ts';
import { biggest, multiply, prepareFolder } from './multiply.ts';

/*
 * Cold, one process for everything that is generated: from files to emitted text, against openapi-typescript's own API on the
 * bundles. Of all APIs, and with `--growth` of the biggest as it is and ten times over. Prints milliseconds of CPU and their
 * ratio, the best of some runs, taken in turn; with `--json` as the bench reads it.
 */

const RUNS = 5;
const COPIES = 10;
/** Ten times as much takes long enough to be measured by fewer. */
const LONG_RUNS = 2;

/** What is generated. */
interface Amount {
  readonly workspace: string;
  readonly apis: readonly string[];
  /** Its bundles. */
  readonly bundled: string;
}

const chosenTargets = (apis: readonly string[], project: string) =>
  findTargets(project).filter(({ api }) => apis.includes(api));

const contenders: Readonly<Record<string, (amount: Amount, project: string) => Promise<void>>> = {
  async ours({ workspace, apis }, project) {
    const { generate } = await import('../src/generate.ts');
    await generate(workspace, chosenTargets(apis, project));
  },
  async theirs({ bundled }) {
    const { astToString, default: openapiTS } = await import('openapi-typescript');
    for (const file of readdirSync(bundled)) {
      const bundle = JSON.parse(readFileSync(join(bundled, file), 'utf8'));
      // It does not read descriptions of streams.
      if (!('openapi' in bundle)) continue;
      astToString(await openapiTS(bundle, { silent: true }));
    }
  },
};

const project = findWorkspace(process.cwd());
if (project === undefined) throw new Error('Run this inside the project.');

const [contender, given] = process.argv.slice(2);
if (contender !== undefined && given !== undefined && contenders[contender]) {
  await contenders[contender]?.(JSON.parse(given), project);
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1000));
} else {
  await compare(project);
}

async function compare(project: string): Promise<void> {
  const { bundles } = await import('../src/generate.ts');
  const place = mkdtempSync(join(tmpdir(), 'generation-'));
  const amountOf = async (name: string, workspace: string, apis: readonly string[]): Promise<Amount> => {
    const bundled = join(place, `bundles-${name}`);
    mkdirSync(bundled);
    for (const { path, text } of await bundles(workspace, chosenTargets(apis, project)))
      writeFileSync(join(bundled, path), text);
    return { workspace, apis, bundled };
  };
  const once = (name: string, amount: Amount): number => {
    const self = fileURLToPath(import.meta.url);
    const args = [...process.execArgv, self, name, JSON.stringify(amount)];
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  };
  const all = findTargets(project).map(({ api }) => api);
  const amounts = new Map([['all APIs', await amountOf('all', project, all)]]);
  if (process.argv.includes('--growth')) {
    const api = biggest(project, all);
    amounts.set(`${api}`, await amountOf('one', project, [api]));
    const folder = join(place, 'tenfold');
    mkdirSync(join(folder, 'specs'), { recursive: true });
    prepareFolder(project, folder);
    multiply(project, folder, api, COPIES);
    amounts.set(`${api}, ${COPIES} times over`, await amountOf('tenfold', folder, [api]));
  }
  const last = [...amounts.keys()].at(-1);
  const measured: Record<string, { ours: number; theirs: number }> = {};
  for (const [name, amount] of amounts) {
    const length = amounts.size > 1 && name === last ? LONG_RUNS : RUNS;
    const times = Array.from({ length }, () => ({ ours: once('ours', amount), theirs: once('theirs', amount) }));
    measured[name] = {
      ours: Math.min(...times.map(({ ours }) => ours)),
      theirs: Math.min(...times.map(({ theirs }) => theirs)),
    };
  }
  rmSync(place, { recursive: true });
  if (process.argv.includes('--json')) {
    process.stdout.write(JSON.stringify(measured));
    return;
  }
  for (const [name, { ours, theirs }] of Object.entries(measured)) {
    const ratio = (ours / theirs).toFixed(2);
    console.log(`${name}: ours ${ours.toFixed(0)} ms, openapi-typescript ${theirs.toFixed(0)} ms, ratio ${ratio}`);
  }
}
