import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../src/paths.ts';
import { readManifest } from '../src/published.ts';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  lines: readFileSync(join(folder, name), 'utf8').split('\n'),
}));

describe.each(workflows)('$name', ({ lines }) => {
  it('uses actions by the full hash of a commit, with the version beside it', () => {
    const used = lines.filter((line) => /^\s*(- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('runs scripts that the root has', () => {
    const { scripts } = readManifest(root) as { scripts?: object };
    const run = lines.flatMap((line) => /npm run ([\w:-]+)/.exec(line)?.[1] ?? []);
    expect(run.filter((name) => !Object.hasOwn(scripts ?? {}, name))).toEqual([]);
  });

  it('reads no stored secret', () => {
    expect(lines.filter((line) => line.includes('secrets.'))).toEqual([]);
  });
});

it('runs every night what no push runs', () => {
  const nightly = workflows.find(({ name }) => name === 'nightly.yml')?.lines.join('\n');
  const seldom = ['conformance', 'proof', 'stream-proof', 'fault-table', 'peers', 'third-exchange', 'older-typescript'];
  for (const name of [...seldom, 'shared-minutes', 'bench']) expect(nightly).toContain(`npm run ${name}`);
});
