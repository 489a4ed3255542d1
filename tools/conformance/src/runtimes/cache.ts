import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../paths.ts';
import { run } from '../run/run.ts';
import { type ByPlatform, platform } from './platform.ts';
import type { Found } from './runtime.ts';

/** A runtime as the npm registry has it: the package that holds the executable itself, at one version. */
export interface Pinned {
  readonly version: string;
  readonly packages: ByPlatform;
  /** Where the executable is in its package. */
  readonly file: string;
}

/** The folder of one package at one version: by itself, so that a `node` in it takes over nobody's PATH. */
const folderOf = (name: string, version: string): string =>
  join(cacheFolder, `${name.replace(/^@/, '').replace('/', '-')}-${version}`);

/** Looks into the cache. */
export function findCached({ version, packages, file }: Pinned): Found {
  const name = packages[platform];
  if (name === undefined) return { absent: `not made for ${platform}` };
  const found = join(folderOf(name, version), 'node_modules', name, file);
  return existsSync(found) ? { file: found, version } : { absent: 'not in the cache' };
}

/**
 * Installs a package into the cache, with npm, which checks what it fetched. The package of the platform is named
 * directly, because install scripts do not run.
 */
export async function installCached({ version, packages }: Pinned): Promise<void> {
  const name = packages[platform];
  if (name === undefined) throw new Error(`not made for ${platform}`);
  const folder = folderOf(name, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }));
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  const installed = (JSON.parse(manifest) as { version: string }).version;
  if (installed !== version) throw new Error(`${name} came as ${installed}, not ${version}`);
}
