import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The operations that an API's description names. */
export function operationIdsOf(api: string): ReadonlySet<string> {
  const folder = fileURLToPath(new URL(`../../../../specs/${api}/paths`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/^ *operationId: *(\w+)/gm)].map(([, id = '']) => id)));
}
