import type { Workspace } from './copy.ts';

/** What the second release tells its users. */
export const news = 'The answer to `modifyIsolatedPositionMargin` names the asset that was moved.';

const changeset = `---
"@openderivs/binance-usdm": minor
"@openderivs/specs": minor
"@openderivs/sandbox": patch
"@openderivs/client": patch
---

${news}
`;

/**
 * Change a description and the runtime as somebody would between two releases: a new field in an answer, and a changeset
 * that says so. The clients are generated anew.
 */
export async function changeSomething(workspace: Workspace): Promise<void> {
  workspace.edit(
    'specs/binance-usdm/schemas/PositionMarginChanged.yaml',
    '  msg: { type: string }\n',
    '  msg: { type: string }\n  asset: { type: string, description: The asset that was moved. }\n',
  );
  workspace.write('.changeset/second.md', changeset);
  await workspace.run('tsx', 'tools/generate/src/cli.ts');
  await workspace.commit('Name the asset that was moved');
}
