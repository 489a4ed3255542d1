import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflow } from '../../packaging/src/workflow.ts';
import type { Workspace } from './copy.ts';
import { type Packed, readOrder } from './order.ts';
import type { Registry } from './registry.ts';
import { attempt } from './run.ts';
import { must } from './say.ts';

/** What a release brings, as `order.txt` lists it: each package after those that it depends on. */
export interface Release {
  /** The folder with the tarballs. */
  readonly folder: string;
  readonly packages: readonly Packed[];
}

/** Turn changesets into versions and changelogs, as the job `version` does. */
export async function setVersions(workspace: Workspace): Promise<void> {
  await workspace.run('changeset', 'version');
  await workspace.commit('Version packages');
}

/** Build and pack, as the job `pack` does. */
export async function packRelease(workspace: Workspace, folder: string): Promise<Release> {
  await workspace.run('turbo', 'run', 'build', '--concurrency=2', '--output-logs=errors-only');
  await workspace.run('tsx', 'tools/packaging/src/pack-all.ts', folder);
  return { folder, packages: readOrder(folder) };
}

/**
 * The commands that publish, as the workflow has them: the last step of the job `publish`. Provenance needs a workflow
 * on GitHub to vouch for it, and is the one thing that cannot be rehearsed.
 */
function publishCommands(): string {
  const commands = readWorkflow('release.yml').jobs.publish?.steps.at(-1)?.run ?? '';
  must(commands.includes('npm publish'), 'the last step of the job "publish" in release.yml no longer publishes');
  return commands.replace(' --provenance', '');
}

/** Publish what the registry does not have yet. Gives what the commands printed. */
export async function publish({ folder }: Release, { env }: Registry): Promise<string> {
  const { code, output } = await attempt('bash', ['-c', publishCommands()], { cwd: folder, env });
  must(code === 0, `publishing ended with ${code}\n${output}`);
  return output;
}

/** A hash of each tarball and each bill of materials by its name. */
export const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file !== 'order.txt')
      .sort()
      .map((file) => [
        file,
        createHash('sha512')
          .update(readFileSync(join(folder, file)))
          .digest('base64'),
      ]),
  );
