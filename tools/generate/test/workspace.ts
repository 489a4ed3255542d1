import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, type Ended } from '../src/command.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The project's own workspace. */
export const project = here('../../..').replace(/\/$/, '');

/** A copy of the small workspace in fixtures/, with the project's lint rules; files can be edited in it. */
export interface Workspace {
  folder: string;
  edit(path: string, from: string, to: string): void;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Every file below packages/ with its text. */
  packages(): Record<string, string>;
  /** Does in the workspace what the command line tool would. */
  cli(...args: string[]): Promise<Ended>;
  /** The same by the tool itself, in a process of its own. */
  process(...args: string[]): Promise<Ended>;
  remove(): void;
}

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  cpSync(here('fixtures/workspace'), folder, { recursive: true });
  cpSync(join(project, 'specs/redocly.yaml'), join(folder, 'specs/redocly.yaml'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    folder,
    read,
    write,
    edit(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    packages() {
      const entries = readdirSync(join(folder, 'packages'), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(
        files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
      );
    },
    cli: (...args) => command(args, folder),
    process: (...args) => runProcess(folder, args),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function runProcess(cwd: string, args: string[]): Promise<Ended> {
  const tool = ['--import', import.meta.resolve('tsx'), here('../src/cli.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, tool, { cwd }, (failure, out, err) => {
      done({ code: typeof failure?.code === 'number' ? failure.code : failure === null ? 0 : -1, out, err });
    });
  });
}
