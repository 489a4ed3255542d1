import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of the page. */
export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const files: { readonly [path: string]: readonly [file: string, type: string] } = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

/** Reads the built page, which lies in the package whether this file is built or not. */
export const readStaticFiles = (): ReadonlyMap<string, StaticFile> => {
  const home = dirname(createRequire(import.meta.url).resolve('@openderivs/sandbox/package.json'));
  return new Map(
    Object.entries(files).map(([path, [file, type]]) => [
      path,
      { type, bytes: readFileSync(join(home, 'dist/page', file)) },
    ]),
  );
};
