import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readWorkflow } from '../src/workflow.ts';

const { jobs } = readWorkflow('release.yml');

/** The commands of a job, one text per step that runs any. */
const commandsOf = (job: string): readonly string[] => (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);

/** A clone of a repository with one commit, as a runner has it: `gh` writes down what it is asked and knows no pull request. */
function createRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, 'clone');
  const tarballs = join(folder, 'tarballs');
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'someone/somewhere',
    HOME: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, env, encoding: 'utf8' }).trim();
  write('bin/gh', '#!/bin/sh\necho "$@" >> "$HOME/asked"\nif [ "$2" = list ]; then echo 0; fi\n');
  chmodSync(join(folder, 'bin/gh'), 0o755);
  write('temp/empty', '');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(folder, 'origin')], { env });
  execFileSync('git', ['clone', '--quiet', join(folder, 'origin'), clone], { env, stdio: 'ignore' });
  write('clone/packages/client/package.json', '{ "version": "0.1.0" }\n');
  write('clone/.changeset/one.md', 'one\n');
  write('clone/.changeset/README.md', 'about\n');
  git('switch', '--quiet', '--create', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
  git('push', '--quiet', 'origin', 'main');
  return {
    git,
    write,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    run: (commands: string, where = clone) =>
      spawnSync('bash', ['-c', commands], { cwd: where, env, encoding: 'utf8' }),
    /** A tarball as `npm pack` leaves it, and its line in order.txt. */
    pack: (name: string, manifest: object) => {
      write(`${name}/package/package.json`, JSON.stringify(manifest, undefined, 2));
      mkdirSync(tarballs, { recursive: true });
      execFileSync('tar', ['-czf', join(tarballs, `${name}.tgz`), '-C', join(folder, name), 'package']);
      appendFileSync(join(tarballs, 'order.txt'), `${name}.tgz @openderivs/${name}@0.1.0\n`);
    },
    tarballs,
  };
}

const tagsAt = (list: string) =>
  list
    .split('\n')
    .map((line) => line.split('refs/tags/')[1])
    .filter((tag) => tag !== undefined && !tag.endsWith('^{}'));

it('tags what was published, and leaves the tags that are there', () => {
  const { git, write, run } = createRunner();
  git('tag', '--annotate', '--message', 'old', '@openderivs/signing@0.1.0');
  git('push', '--quiet', 'origin', '--tags');
  const old = git('rev-parse', '@openderivs/signing@0.1.0');
  write('temp/tarballs/order.txt', 'a.tgz @openderivs/signing@0.1.0\nb.tgz @openderivs/binance-usdm@1.2.3-beta.0\n');
  for (const commands of commandsOf('tag')) expect(run(commands)).toMatchObject({ status: 0 });
  expect(tagsAt(git('ls-remote', '--tags', 'origin'))).toEqual([
    '@openderivs/binance-usdm@1.2.3-beta.0',
    '@openderivs/signing@0.1.0',
  ]);
  expect(git('rev-parse', '@openderivs/signing@0.1.0')).toBe(old);
});

it.each([
  '@other/client@0.1.0',
  '@openderivs/client',
  '$(touch stolen)',
  '@openderivs/a@1.0.0;id',
  '--delete',
  '@openderivs/a@1.0.0 x',
])('tags nothing when one of the names is %j', (name) => {
  const { git, write, run } = createRunner();
  write('temp/tarballs/order.txt', `a.tgz @openderivs/client@0.1.0\nb.tgz ${name}\n`);
  const [tagging = ''] = commandsOf('tag');
  const { status, stderr } = run(tagging);
  expect(status).toBe(1);
  expect(stderr).toContain('which is no version of a package. Nothing was tagged.');
  expect(git('tag', '--list')).toBe('');
});

it('hands the next versions over as a patch, of which only versions and changelogs reach the pull request', () => {
  const { git, write, read, run } = createRunner();
  const [look = '', , , patch = ''] = commandsOf('version');
  expect(run(look)).toMatchObject({ status: 0 });
  expect(read('output')).toBe('present=true\n');
  git('rm', '--quiet', '.changeset/one.md');
  write('clone/packages/client/package.json', '{ "version": "0.2.0" }\n');
  write('clone/packages/client/CHANGELOG.md', '# 0.2.0\n');
  write('clone/packages/client/src/index.ts', 'steal();\n');
  write('clone/.github/workflows/release.yml', 'jobs: {}\n');
  expect(run(patch)).toMatchObject({ status: 0 });

  const runner = createRunner();
  runner.write('temp/versions/versions.patch', read('temp/versions.patch'));
  for (const commands of commandsOf('propose')) expect(runner.run(commands)).toMatchObject({ status: 0 });
  const changed = runner.git('diff', '--name-status', 'origin/main', 'origin/changeset-release/main').split('\n');
  expect(changed).toEqual([
    'D\t.changeset/one.md',
    'A\tpackages/client/CHANGELOG.md',
    'M\tpackages/client/package.json',
  ]);
  expect(runner.read('asked')).toMatch(
    /^pr create --base main --head changeset-release\/main --title Version packages/m,
  );
});

it('sees when there are no changesets', () => {
  const { git, read, run } = createRunner();
  git('rm', '--quiet', '.changeset/one.md');
  const [look = ''] = commandsOf('version');
  expect(run(look)).toMatchObject({ status: 0 });
  expect(read('output')).toBe('present=false\n');
});

const at = (repository: string) => ({ repository: { type: 'git', url: `git+https://github.com/${repository}.git` } });

it('publishes packages that name the repository of the workflow', () => {
  const { pack, run, tarballs, write, read } = createRunner();
  pack('signing', at('someone/somewhere'));
  pack('client', at('someone/somewhere'));
  write('bin/npm', '#!/bin/sh\nif [ "$1" = view ]; then exit 1; fi\necho "$@" >> "$HOME/published"\n');
  run(`chmod +x "$HOME/bin/npm"`);
  for (const commands of commandsOf('publish')) expect(run(commands, tarballs)).toMatchObject({ status: 0 });
  expect(read('published')).toBe(
    'publish ./signing.tgz --access public --provenance\npublish ./client.tgz --access public --provenance\n',
  );
});

it.each([
  ['the placeholder', at('OWNER/openderivs'), 'git+https://github.com/OWNER/openderivs.git'],
  ['another repository', at('someone/else'), 'git+https://github.com/someone/else.git'],
  ['none', {}, 'no repository'],
  ['none that is an object', { repository: 'someone/somewhere' }, 'no repository'],
])('publishes nothing where a package names %s, and can be rehearsed all the same', (_what, manifest, named) => {
  const { pack, run, tarballs, write, read } = createRunner();
  pack('signing', at('someone/somewhere'));
  pack('client', manifest);
  const [check = '', publish = '', ...others] = commandsOf('publish');
  expect(others).toEqual([]);
  const { status, stderr } = run(check, tarballs);
  expect(status).toBe(1);
  expect(stderr).toContain(
    `@openderivs/client@0.1.0 names ${named}, not git+https://github.com/someone/somewhere.git.`,
  );
  expect(stderr).toContain('Nothing was published.');
  write('bin/npm', '#!/bin/sh\nif [ "$1" = view ]; then exit 1; fi\necho "$2" >> "$HOME/published"\n');
  run(`chmod +x "$HOME/bin/npm"`);
  expect(run(publish, tarballs)).toMatchObject({ status: 0 });
  expect(read('published')).toBe('./signing.tgz\n./client.tgz\n');
});
