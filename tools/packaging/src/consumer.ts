import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { here, root } from './paths.ts';
import { readManifest } from './published.ts';
import { run } from './run.ts';

/**
 * What a user's project has beside our packages: the optional peers, libraries of decimals and Node's types, in the versions that the
 * workspace itself uses.
 */
function companions(): Record<string, string> {
  const own = readManifest(join(root, 'packages/client')).devDependencies ?? {};
  const { redis = '' } = readManifest(join(root, 'packages/shared-limits')).devDependencies ?? {};
  const { version } = readManifest(join(here, 'node_modules/@types/node'));
  const decimals = ['big.js', '@types/big.js', 'decimal.js', 'bignumber.js'];
  const wanted = Object.fromEntries(['undici', ...decimals].map((name) => [name, own[name] ?? '']));
  return { ...wanted, redis, '@types/node': version };
}

/** Make an empty project with the tarballs installed by npm, as a user would have it. Gives its folder. */
export async function installConsumer(folder: string, tarballs: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync(folder);
  const files = Object.entries(tarballs).map(([name, tarball]) => [name, `file:${tarball}`]);
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...Object.fromEntries(files), ...companions() },
    // Our packages name each other by version, and that version need not be on the registry yet.
    overrides: Object.fromEntries(files.map(([name]) => [name, `$${name}`])),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], folder);
  return folder;
}
