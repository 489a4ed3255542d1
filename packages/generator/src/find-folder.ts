import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds specs/ and packages/: the nearest one from `from` upwards in whose specs/ an API is described. */
export function findFolder(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (describesAnApi(join(folder, 'specs'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const describesAnApi = (specs: string): boolean =>
  existsSync(specs) && readdirSync(specs).some((name) => existsSync(join(specs, name, 'openapi.yaml')));
