import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.ts';
import { attempt, type Place, run } from './run.ts';

/** A copy of the workspace, in which a release may change what it likes. */
export interface Workspace {
  readonly folder: string;
  /** Runs a program of the workspace's own: `pnpm`, `turbo`, `changeset`. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** Runs one that has to refuse, and gives what it says. */
  fails(program: string, ...args: readonly string[]): Promise<string>;
  /** Changes a file; the text to replace has to be there. */
  edit(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  commit(subject: string): Promise<void>;
  tag(name: string): Promise<void>;
}

/** What the copy's git needs to know of who commits; nothing of this machine's settings. */
const identity = {
  GIT_AUTHOR_NAME: 'rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Whatever git knows or would add: what is ignored is built anew. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: folder });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)));
}

/** Copy the workspace as it lies here, uncommitted changes included, and install what it needs. */
export async function copyWorkspace(folder: string, source = root): Promise<Workspace> {
  for (const path of await filesOf(source)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(source, path), join(folder, path));
  }
  const place: Place = {
    cwd: folder,
    env: {
      ...identity,
      PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      // What an earlier build has left elsewhere must not stand in for this one.
      TURBO_CACHE_DIR: join(folder, '.turbo/cache'),
    },
  };
  const git = (...args: string[]) => run('git', args, place);
  await git('init', '--quiet', '--initial-branch=main');
  const workspace: Workspace = {
    folder,
    run: (program, ...args) => run(program, args, place),
    async fails(program, ...args) {
      const { code, output } = await attempt(program, args, place);
      if (code === 0) throw new Error(`${program} ${args.join(' ')} should have refused\n${output}`);
      return output;
    },
    edit(path, from, to) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} no longer holds ${JSON.stringify(from)}: adapt the rehearsal`);
      writeFileSync(join(folder, path), text.replace(from, to));
    },
    write: (path, text) => writeFileSync(join(folder, path), text),
    async commit(subject) {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', subject);
    },
    async tag(name) {
      await git('tag', '--annotate', '--message', name, name);
    },
  };
  await workspace.commit('As it is');
  const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
  await run(process.execPath, [pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], place);
  return workspace;
}
