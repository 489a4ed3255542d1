import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { targets } from '../src/targets.ts';

/** openapi-typescript's own API on the bundles of the same descriptions. Prints the milliseconds of CPU it took. */
const folder = process.argv[2] ?? '';
for (const { api } of targets) {
  const bundle = JSON.parse(await readFile(join(folder, `${api}.json`), 'utf8'));
  astToString(await openapiTS(bundle, { silent: true }));
}
const { user, system } = process.cpuUsage();
process.stdout.write(`${(user + system) / 1000}\n`);
