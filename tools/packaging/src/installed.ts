import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from './published.ts';

/** Where a package lies for one that wants it: inside of that, or of the nearest around it, as Node looks for it. */
function folderOf(wanted: string, by: string, consumer: string): string {
  const folder = join(by, 'node_modules', wanted);
  if (by === consumer || existsSync(folder)) return folder;
  return folderOf(wanted, dirname(by), consumer);
}

/** The packages that npm installs for one, itself included, by name. */
export function installedWith(consumer: string, name: string): readonly string[] {
  const found = new Set<string>();
  const add = (wanted: string, by: string): void => {
    const folder = folderOf(wanted, by, consumer);
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
