import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';

/** What is asked of a repository. */
export interface Repository {
  /** The newest version of a package that has a tag, and the tag. */
  lastRelease(name: string): { readonly version: string; readonly tag: string } | undefined;
  /** Files at a tag by their paths, those below these folders. */
  filesAt(tag: string, folders: readonly string[]): string[];
  /** The text of one file at a tag. */
  textAt(tag: string, path: string): string;
  /** Puts a folder as it was at a tag below a new temporary folder, for as long as it is used. */
  withFolderAt<T>(tag: string, folder: string, use: (place: string) => Promise<T>): Promise<T>;
}

/** The repository that a folder is the root of. It has to have all its tags, or a release could go unseen. */
export function openRepository(root: string): Repository {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
  if (isShallow(git)) {
    throw new Error(
      'This clone has not the whole history, so the last release cannot be found in it. Run `git fetch --unshallow --tags`; in a workflow, check out with `fetch-depth: 0`.',
    );
  }
  return {
    lastRelease: (name) => {
      const versions = git('tag', '--list', `${name}@*`)
        .split('\n')
        .map((tag) => tag.slice(name.length + 1))
        .filter((version) => semver.valid(version) !== null);
      const version = semver.rsort(versions)[0];
      return version === undefined ? undefined : { version, tag: `${name}@${version}` };
    },
    filesAt: (tag, folders) =>
      git('ls-tree', '-r', '--name-only', '-z', tag, '--', ...folders)
        .split('\0')
        .filter((path) => path !== ''),
    textAt: (tag, path) => git('show', `${tag}:${path}`),
    withFolderAt: async (tag, folder, use) => {
      const place = mkdtempSync(join(tmpdir(), 'openderivs-release-'));
      try {
        const archive = join(place, 'folder.tar');
        git('archive', '--format=tar', `--output=${archive}`, tag, folder);
        execFileSync('tar', ['-xf', archive, '-C', place]);
        writeFileSync(archive, '');
        return await use(place);
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
  };
}

function isShallow(git: (...args: string[]) => string): boolean {
  try {
    return git('rev-parse', '--is-shallow-repository').trim() === 'true';
  } catch (cause) {
    throw new Error('The last release is found by its git tag, and git cannot read this folder. Run this in a clone.', {
      cause,
    });
  }
}
