// Packs every published package into a folder, for a release: `tsx tools/packaging/src/pack-all.ts <folder>`. Beside the
// tarballs it writes order.txt: per line a tarball and what it holds, dependencies before what depends on them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dependenciesFirst } from './dependencies-first.ts';
import { pack } from './pack.ts';
import { findPublished, readManifest } from './published.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder to pack into: tsx tools/packaging/src/pack-all.ts <folder>');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const published = findPublished().map((one) => ({ ...one, manifest: readManifest(one.folder) }));
const lines: string[] = [];
for (const one of dependenciesFirst(published)) {
  const tarball = await pack(one, folder);
  lines.push(`${basename(tarball)} ${one.name}@${one.manifest.version}\n`);
}
writeFileSync(join(folder, 'order.txt'), lines.join(''));
process.stdout.write(lines.join(''));
