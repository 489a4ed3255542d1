import type { Level } from '@openderivs/release-rules';
import { readDescriptions } from './descriptions.ts';
import { findSites } from './find-sites.ts';
import { openProgram, readProject } from './program.ts';
import type { Site } from './site.ts';
import { changesBetween } from './touched.ts';

/** What to compare, and which program to look through. */
export interface AffectedOptions {
  /** The release that the program uses: a version of `@openderivs/specs`, a tarball of it, or the folder that it is in. */
  readonly from: string;
  /** The release to go to, in the same forms. */
  readonly to: string;
  /** The `tsconfig.json` of the program, or the folder that it is in. */
  readonly tsconfig: string;
  /** Which changes to look for: by default those that can break a program. */
  readonly levels?: readonly Level[];
  /** What paths are relative to; the working directory where it is left out. */
  readonly folder?: string;
}

/**
 * Lists the places in a TypeScript program that a release of the clients touches. The program is read by the compiler and
 * nothing of it is run. Look through it while it still has the older release installed.
 *
 * @example
 * for (const { file, line, en } of await affected({ from: '0.3.0', to: '0.4.0', tsconfig: 'tsconfig.json' })) {
 *   console.log(`${file}:${line} ${en}`);
 * }
 */
export async function affected(options: AffectedOptions): Promise<Site[]> {
  const { from, to, tsconfig, levels = ['breaking'], folder = process.cwd() } = options;
  const project = readProject(tsconfig, folder);
  const [before, after] = [await readDescriptions(from, folder), await readDescriptions(to, folder)];
  const changes = changesBetween(before, after, levels);
  // The compiler takes longest.
  return changes.size === 0 ? [] : findSites(openProgram(project), changes);
}
