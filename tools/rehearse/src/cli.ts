// Goes through a release from changesets to installed packages, against a registry of this machine: `npm run rehearse`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rehearse } from './rehearse.ts';
import { Failed } from './say.ts';

const help = `npm run rehearse -- [options]

Copies the workspace, turns its changesets into versions, builds, packs and publishes to a registry on 127.0.0.1, and
installs from it by name and version, as a user would; then the same for a second release. Nothing leaves this machine
but requests for other people's packages. Takes some minutes.

  --keep   leave the folder with copy, tarballs, registry and projects behind, and say where it is
  --help   this text`;

const { values } = parseArgs({ options: { keep: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) console.log(help);
else {
  const folder = mkdtempSync(join(tmpdir(), 'openderivs-rehearsal-'));
  try {
    await rehearse(folder);
  } catch (error) {
    console.error(error instanceof Failed ? error.message : error);
    process.exitCode = 1;
  } finally {
    if (values.keep) console.log(`left behind: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
