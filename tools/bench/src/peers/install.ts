import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { peersFolder } from './entrants.ts';

/** Installs the peers into their folder, in the versions of its lockfile. Nobody else installs them. */
export function installPeers(): void {
  const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
  const args = [pnpm, '--dir', peersFolder, '--ignore-workspace', 'install', '--frozen-lockfile', '--prefer-offline'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers could not be installed:\n${stdout}${stderr}`);
}
