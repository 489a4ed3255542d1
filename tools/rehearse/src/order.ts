import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tarball, and the package that it holds. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly tarball: string;
}

/** What `pack-all.ts` has put into a folder, each package after those that it depends on. */
export const readOrder = (folder: string): readonly Packed[] =>
  readFileSync(join(folder, 'order.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [tarball = '', id = ''] = line.split(' ');
      const at = id.lastIndexOf('@');
      return { name: id.slice(0, at), version: id.slice(at + 1), tarball: join(folder, tarball) };
    });
