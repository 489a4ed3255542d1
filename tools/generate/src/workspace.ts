import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds specs/ and packages/: the nearest one from `from` upwards in whose specs/ an API is described. */
export function findWorkspace(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isWorkspace(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isWorkspace(folder: string): boolean {
  const specs = join(folder, 'specs');
  if (existsSync(join(specs, 'redocly.yaml'))) return true;
  if (!existsSync(specs)) return false;
  return readdirSync(specs).some((name) => existsSync(join(specs, name, 'openapi.yaml')));
}
