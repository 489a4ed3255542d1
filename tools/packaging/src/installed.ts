import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './published.ts';

/** The packages that npm installs for one, itself included, by name. */
export function installedWith(consumer: string, name: string): readonly string[] {
  const found = new Set<string>();
  const top = join(consumer, 'node_modules');
  const add = (wanted: string, by: string): void => {
    // What several want in different versions lies inside of those that want it.
    const own = join(by, 'node_modules', wanted);
    const folder = existsSync(own) ? own : join(top, wanted);
    if (found.has(folder)) return;
    found.add(folder);
    for (const other of Object.keys(readManifest(folder).dependencies ?? {})) add(other, folder);
  };
  add(name, consumer);
  return [...new Set([...found].map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13)))].sort();
}

/** The bytes of the files of a package whose names fit; of all unless told. Packages inside of it are not its own. */
export function bytesOf(consumer: string, name: string, fits: (file: string) => boolean = () => true): number {
  const folder = join(consumer, 'node_modules', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.split(/[\\/]/).includes('node_modules') && fits(file),
  );
  return files
    .map((file) => statSync(join(folder, file)))
    .filter((stats) => stats.isFile())
    .reduce((bytes, { size }) => bytes + size, 0);
}
