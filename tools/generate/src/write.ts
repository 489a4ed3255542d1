import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withTable } from './emit/table.ts';
import type { Emitted } from './emit.ts';

/** A file as it shall be. */
export interface FileText {
  path: string;
  text: string;
}

/** What has to happen to one file, and what it shall hold. */
export type Change =
  | { kind: 'same' | 'delete' | 'no-readme' | 'no-markers'; path: string }
  | { kind: 'create' | 'update'; path: string; text: string };

/** Compares what was emitted with what the workspace holds. Files in the generated folder that nothing emits go. */
export async function changesOf(workspace: string, { folder, files, tables }: Emitted): Promise<Change[]> {
  const compared = await Promise.all(files.map((file) => compare(workspace, file)));
  const wanted = new Set(files.map(({ path }) => path));
  const present = await readdir(join(workspace, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const stale = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workspace.length + 1))
    .filter((path) => !wanted.has(path));
  const readmes = await Promise.all(tables.map((table) => compareReadme(workspace, table)));
  return [...compared, ...stale.sort().map((path) => ({ kind: 'delete', path }) as const), ...readmes];
}

/** How a file differs from what it shall hold. */
export async function compare(workspace: string, { path, text }: FileText): Promise<Change> {
  const present = await read(join(workspace, path));
  if (present === text) return { kind: 'same', path };
  return { kind: present === undefined ? 'create' : 'update', path, text };
}

async function compareReadme(workspace: string, { path, text }: FileText): Promise<Change> {
  const present = await read(join(workspace, path));
  if (present === undefined) return { kind: 'no-readme', path };
  const updated = withTable(present, text);
  if (updated === undefined) return { kind: 'no-markers', path };
  return updated === present ? { kind: 'same', path } : { kind: 'update', path, text: updated };
}

/**
 * Carries the changes out. All new files are written beside the old ones first and then renamed into place, so that
 * each file is either the old or the new one at any moment, whatever happens in between.
 */
export async function write(workspace: string, changes: readonly Change[]): Promise<void> {
  const ready: { temporary: string; file: string }[] = [];
  try {
    for (const change of changes) {
      if (!('text' in change)) continue;
      const file = join(workspace, change.path);
      const temporary = `${file}.${randomUUID()}.tmp`;
      await mkdir(dirname(file), { recursive: true });
      ready.push({ temporary, file });
      await writeFile(temporary, change.text);
    }
    for (const { temporary, file } of ready) await rename(temporary, file);
  } finally {
    await Promise.all(ready.map(({ temporary }) => rm(temporary, { force: true })));
  }
  for (const { kind, path } of changes) if (kind === 'delete') await rm(join(workspace, path));
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
