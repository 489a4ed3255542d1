import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds specs/ and packages/: the nearest one above `from` that has the lint configuration. */
export function findWorkspace(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'specs', 'redocly.yaml'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
