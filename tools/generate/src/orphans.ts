import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BaseResolver, Config, Document as File } from '@redocly/openapi-core';
import { type Address, type Followed, fileOf, pointerOf } from './follow-files.ts';
import { treeOf } from './plain-tree.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import { SHARED } from './targets.ts';

/** What references name, of one description or of several together. */
export type Named = Pick<Followed, 'files' | 'named'>;

/** What several descriptions name together. */
export const together = (all: readonly Named[]): Named => ({
  files: new Map(all.flatMap(({ files }) => [...files])),
  named: new Set(all.flatMap(({ named }) => [...named])),
});

/** Components that nobody uses and files that nobody uses are one rule. */
export const looksForOrphans = ({ rules }: Config): boolean => rules.oas3_1['no-unused-components'] !== 'off';

/** How to fix a file that nothing refers to, by the folder that it lies in. */
const fixes: Readonly<Record<string, string>> = {
  channels: 'so no client can subscribe to it. Enter it in `channels` of asyncapi.yaml, or delete it.',
  paths: 'so no client has its operations. Enter it in `paths` of openapi.yaml, or delete it.',
  schemas: 'so nothing is described by it. Refer to it where the wire has it, or delete it.',
  examples: 'so nothing shows it. Refer to it from its operation, or delete it.',
  'error-codes': 'so no client knows its codes. Enter it in `x-error-codes` of openapi.yaml, or delete it.',
};

/** Folders with one thing per file; what other files hold is named part by part. */
const WHOLE = ['channels', 'paths', 'schemas', 'examples'];

const ROOTS = ['asyncapi.yaml', 'openapi.yaml'];

/**
 * The files below a folder of descriptions, and the parts of files such as parameters.yaml, that no reference names.
 * What only they name is left out: it is named once they are.
 */
export async function orphansIn(folder: string, { files, named }: Named, resolver: BaseResolver): Promise<Problem[]> {
  const paths = yamlFilesIn(folder).filter((path) => !ROOTS.includes(relative(folder, path)));
  const used = new Set([...named].map(fileOf));
  const unused = await Promise.all(paths.filter((path) => !used.has(path)).map((path) => read(path, resolver)));
  const theirs = new Set(unused.flatMap(({ path, refs }) => refs.filter((ref) => ref !== path)));
  const first = unused.filter(({ path }) => !theirs.has(path));
  const parts = paths.flatMap((path) => partsOf(path, folder, { files, named }));
  return [...(first.length > 0 ? first : unused).map(({ path }) => orphan(path, folder)), ...parts];
}

/** The folders with descriptions: those that belong to several APIs, and those of one API. */
export function foldersOf(specs: string): [shared: string[], own: string[]] {
  const entries = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = entries.map(({ name }) => join(specs, name));
  const isShared = (folder: string) => folder.endsWith(SHARED);
  return [folders.filter(isShared), folders.filter((folder) => !isShared(folder))];
}

function yamlFilesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function orphan(path: string, folder: string): Problem {
  const [kind = ''] = relative(folder, path).split(sep);
  const message = `Nothing refers to this file, ${fixes[kind] ?? 'so it says nothing. Refer to it, or delete it.'}`;
  return { file: path, line: 1, col: 1, message };
}

/** An unused file and the paths that it refers to; what cannot be read refers to nothing. */
async function read(path: string, resolver: BaseResolver): Promise<{ path: string; refs: string[] }> {
  const file = await resolver.resolveDocument(null, path).catch(() => undefined);
  if (file === undefined || file instanceof Error) return { path, refs: [] };
  const refs = treeOf(file.parsed).references.map(({ ref }) => ref.split('#')[0] ?? '');
  return { path, refs: refs.filter((ref) => ref !== '').map((ref) => resolve(dirname(path), ref)) };
}

/** The parts of a file that no reference names, where the file is named part by part. */
function partsOf(path: string, folder: string, { files, named }: Named): Problem[] {
  const file = files.get(path);
  const [kind = ''] = relative(folder, path).split(sep);
  if (file === undefined || WHOLE.includes(kind)) return [];
  const names = [...named].filter((address) => fileOf(address) === path).map(firstOf);
  if (names.includes(undefined)) return [];
  const unnamed = Object.keys(asMap(file)).filter((name) => !names.includes(name));
  return unnamed.map((name) =>
    problemAt(file, [name], `Nothing refers to \`${name}\`. Refer to it with $ref, or delete it.`, true),
  );
}

const firstOf = (address: Address): string | undefined => pointerOf(address)[0];

const asMap = ({ parsed }: File): object => (typeof parsed === 'object' && parsed !== null ? parsed : {});
