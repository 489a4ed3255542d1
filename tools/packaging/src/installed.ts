import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './published.ts';

/** The packages that npm installs for one, itself included, by name. */
export function installedWith(consumer: string, name: string): readonly string[] {
  const found = new Set<string>();
  const add = (wanted: string): void => {
    if (found.has(wanted)) return;
    found.add(wanted);
    const folder = join(consumer, 'node_modules', wanted);
    // What several want in different versions lies inside of those that want it.
    if (!existsSync(folder)) return;
    const { dependencies = {} } = readManifest(folder);
    for (const other of Object.keys(dependencies)) add(other);
  };
  add(name);
  return [...found].sort();
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
