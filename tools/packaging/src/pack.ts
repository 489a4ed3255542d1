import { join } from 'node:path';
import { here, root } from './paths.ts';
import type { PublishedPackage } from './published.ts';
import { run } from './run.ts';

const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
/** Named here and not found by pnpm itself: it would be part of the lockfile, and of every install. */
const asPublished = join(here, 'src/as-published.cjs');

/** Pack one package the way it is published, and give the tarball's path. */
export async function pack({ folder }: PublishedPackage, destination: string): Promise<string> {
  const args = [pnpm, 'pack', `--config.pnpmfile=${asPublished}`, '--json', '--pack-destination', destination];
  const { filename } = JSON.parse(await run(process.execPath, args, folder)) as { filename: string };
  return filename;
}

/** The files in a tarball, without the folder `package/` in which they all lie. */
export async function listFiles(tarball: string): Promise<readonly string[]> {
  const lines = (await run('tar', ['-tzf', tarball], root)).split('\n');
  return lines.filter((line) => line !== '' && !line.endsWith('/')).map((line) => line.replace(/^package\//, ''));
}
