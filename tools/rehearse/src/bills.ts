// Writes a bill of materials beside each tarball of a release: `npm run bills -- <folder of pack-all.ts>`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOrder } from './order.ts';
import { writeBills } from './sbom.ts';

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error('Give the folder with the tarballs: npm run bills -- <folder>');
  process.exit(1);
}
// npm starts this in the tool's folder; a path is meant from where npm was called.
const all = readOrder(resolve(process.env.INIT_CWD ?? '.', given));
const folder = mkdtempSync(join(tmpdir(), 'openderivs-bills-'));
try {
  const most = await writeBills(all, folder);
  console.log(`${all.length} bills of materials, the longest with ${most} packages`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
