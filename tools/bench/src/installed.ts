import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { root } from './paths.ts';

/** The folder that `name` is found in by a package that lies in `folder`. */
function findPackage(name: string, folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
  }
  throw new Error(`${name} is not installed for ${folder}`);
}

/** The folders of a package and of everything that is installed with it. */
export function withDependencies(name: string, from: string): readonly string[] {
  const found = new Set<string>();
  const add = (folder: string): void => {
    if (found.has(folder)) return;
    found.add(folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    for (const dependency of Object.keys(manifest.dependencies ?? {})) add(findPackage(dependency, folder));
  };
  add(findPackage(name, from));
  return [...found];
}

/** Bytes of all files below a folder, without packages installed in it. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .reduce((sum, path) => sum + (statSync(path).isDirectory() ? sizeOf(path) : statSync(path).size), 0);
}

/** Bytes that a package takes once installed: one of the workspace is packed first, and unpacked as npm would. */
export function installedSize(folder: string): number {
  if (!folder.startsWith(join(root, 'packages') + sep)) return sizeOf(folder);
  const place = mkdtempSync(join(tmpdir(), 'openderivs-bench-'));
  try {
    const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
    execFileSync(process.execPath, [pnpm, 'pack', '--pack-destination', place], { cwd: folder, stdio: 'ignore' });
    const [tarball = ''] = readdirSync(place);
    execFileSync('tar', ['-xzf', join(place, tarball), '-C', place]);
    return sizeOf(join(place, 'package'));
  } finally {
    rmSync(place, { recursive: true });
  }
}
