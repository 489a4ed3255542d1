import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './copy.ts';
import { must } from './say.ts';

/** What the changelog has to name: the operation, and its new field. */
export const news = ['modifyIsolatedPositionMargin', 'asset'];

/** A change of the runtime is worded by whoever makes it. */
const ofTheRuntime = `---
"@openderivs/client": patch
---

The runtime has changed a little.
`;

const changes = 'tools/release/src/cli.ts';

/**
 * Change a description and the runtime as somebody would between two releases: a new field in an answer. The changeset of
 * the description is written by `npm run changes`, which refuses the change as long as there is none.
 */
export async function changeSomething(workspace: Workspace): Promise<string> {
  workspace.edit(
    'specs/binance-usdm/schemas/PositionMarginChanged.yaml',
    '\nproperties:\n',
    '\nproperties:\n  asset: { type: string, description: The asset that was moved. }\n',
  );
  workspace.write('.changeset/runtime.md', ofTheRuntime);
  await workspace.run('tsx', 'tools/generate/src/cli.ts');
  await workspace.run('turbo', 'run', 'build', '--concurrency=2', '--output-logs=errors-only');
  const refusal = await workspace.fails('tsx', changes, '--check');
  must(refusal.includes('@openderivs/binance-usdm'), `changes --check does not name the package:\n${refusal}`);
  await workspace.run('tsx', changes, '--write');
  await workspace.run('tsx', changes, '--check');
  const changeset = readFileSync(join(workspace.folder, '.changeset/description-binance-usdm.md'), 'utf8');
  for (const word of news) must(changeset.includes(word), `the changeset does not name ${word}:\n${changeset}`);
  await workspace.commit('Name the asset that was moved');
  return 'the changeset is written from the description';
}
