import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './support.ts';

/** A copy of a part of the workspace, under git, so that it can be asked what has changed in it. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Runs a command there, and gives what it prints. */
  run(command: string, args: readonly string[], within?: string): string;
  /** Lays a folder or a file of this tool's into the copy. */
  lay(from: string, to: string): void;
  /** Puts one line into the `exports` of a package. */
  addExport(name: string, line: string): void;
  /** What git says has changed, one line each: lines added, lines taken away, the file. New files are all lines. */
  changes(): string[];
  remove(): void;
}

/** The parts of the project that a client's package is made and tested with. */
const parts = [
  'specs',
  ...['client', 'sandbox', 'signing', 'specs'].map((name) => `packages/${name}`),
  ...['described', 'generate', 'model', 'verify'].map((name) => `tools/${name}`),
];

/** Files of the root, and every manifest: pnpm then goes by the lock file and asks no registry. */
const isManifest = (path: string): boolean =>
  !path.includes('/') || /^(packages|tools)\/[^/]+\/package\.json$/.test(path);

export function copyWorkspace(): WorkspaceCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'third-exchange-')));
  const run: WorkspaceCopy['run'] = (command, args, within = '.') =>
    execFileSync(command, args, { cwd: join(folder, within), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const git = (...args: string[]): string =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args]);

  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => {
      return path !== '' && (isManifest(path) || parts.some((part) => path.startsWith(`${part}/`)));
    });
  const archive = execFileSync('tar', ['--null', '-T', '-', '-cf', '-'], {
    cwd: root,
    input: files.join('\0'),
    maxBuffer: 2 ** 28,
  });
  execFileSync('tar', ['-xf', '-'], { cwd: folder, input: archive });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it is');

  return {
    folder,
    run,
    lay: (from, to) => cpSync(join(root, 'tools/scaffold', from), join(folder, to), { recursive: true }),
    addExport: (name, line) => {
      const file = join(folder, 'packages', name, 'package.json');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('    "./package.json"', `    ${line},\n    "./package.json"`));
    },
    changes: () => {
      git('add', '--all');
      return git('diff', '--cached', '--numstat')
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\t', ' '));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
