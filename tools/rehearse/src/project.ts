import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from './registry.ts';
import { type Place, run } from './run.ts';

/** A user's project. */
export interface Project {
  readonly folder: string;
  /** `npm install` with these words. */
  install(...packages: readonly string[]): Promise<void>;
  /** Runs a program of the project with Node, and reads the JSON that it prints. */
  start(file: string, source: string): Promise<unknown>;
  /** The versions of a package that are installed, by the folder each lies in. */
  copiesOf(name: string): Promise<Readonly<Record<string, string>>>;
  read(path: string): string;
}

/** Make an empty project, whose npm asks the registry of this machine. */
export function createProject(folder: string, { env }: Registry): Project {
  mkdirSync(folder, { recursive: true });
  const place: Place = { cwd: folder, env };
  writeFileSync(join(folder, 'package.json'), '{ "name": "bot", "private": true, "type": "module" }\n');
  return {
    folder,
    async install(...packages) {
      await run('npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...packages], place);
    },
    async start(file, source) {
      writeFileSync(join(folder, file), source);
      return JSON.parse(await run(process.execPath, [file], place));
    },
    async copiesOf(name) {
      const folders = (await run('npm', ['ls', name, '--all', '--parseable'], place)).trim().split('\n');
      const copies = new Set(folders.filter((path) => path.endsWith(`/node_modules/${name}`)));
      return Object.fromEntries(
        [...copies].map((path) => [
          path,
          JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version as string,
        ]),
      );
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}
