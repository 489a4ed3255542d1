// Writes the address in the root package.json into every published package.json: `npm run repository`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFieldsOf } from '@openderivs/scaffold/repository';
import { findPublished } from './published.ts';

for (const { name, folder } of findPublished()) {
  const file = join(folder, 'package.json');
  const fields = repositoryFieldsOf(folder);
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).filter(([key]) => !Object.hasOwn(fields, key));
  const after = entries.findIndex(([key]) => key === 'license') + 1;
  const manifest = Object.fromEntries([...entries.slice(0, after), ...Object.entries(fields), ...entries.slice(after)]);
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  console.log(`${name} is at ${fields.repository.url}`);
}
