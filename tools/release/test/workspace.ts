import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A repository with one small API, to release from. */
export interface SmallWorkspace {
  readonly folder: string;
  git(...args: string[]): string;
  /** Replaces text in a file of the description. */
  describe(file: string, from: string, to: string): void;
  changeset(name: string, text: string): void;
  changesetOf(api: string): string;
  /** Commits everything, with these versions, and tags it as released. */
  release(version: string): void;
  remove(): void;
}

const PACKAGES = ['lagoon', 'specs'];

/** The description is that of the invented exchange. */
export function smallWorkspace(): SmallWorkspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'openderivs-release-test-')));
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'tag.gpgSign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const version = (to: string) => {
    for (const name of PACKAGES) {
      mkdirSync(join(folder, 'packages', name), { recursive: true });
      const manifest = { name: `@openderivs/${name}`, version: to };
      writeFileSync(join(folder, 'packages', name, 'package.json'), JSON.stringify(manifest));
    }
  };
  cpSync(join(root, 'tools/scaffold/third-exchange/descriptions'), join(folder, 'specs/lagoon'), { recursive: true });
  cpSync(join(root, 'specs/redocly.yaml'), join(folder, 'specs/redocly.yaml'));
  mkdirSync(join(folder, '.changeset'));
  writeFileSync(join(folder, '.changeset/README.md'), 'Changesets.\n');
  version('0.0.0');
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    describe: (file, from, to) => {
      const path = join(folder, 'specs/lagoon', file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
      writeFileSync(path, text.replace(from, to));
    },
    changeset: (name, text) => writeFileSync(join(folder, '.changeset', `${name}.md`), text),
    changesetOf: (api) => readFileSync(join(folder, `.changeset/description-${api}.md`), 'utf8'),
    release: (to) => {
      version(to);
      git('add', '--all');
      git('commit', '--quiet', '--message', `Release ${to}`);
      for (const name of PACKAGES) git('tag', `@openderivs/${name}@${to}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
