import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Document as File } from '@redocly/openapi-core';
import type { Source } from './load.ts';
import { didYouMean } from './nearest.ts';
import { type Reference, type Tree, treeOf } from './plain-tree.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import { FileFault } from './read-text.ts';
import { ResolveError, YamlParseError } from './redocly.ts';
import { yamlProblem } from './yaml-problem.ts';

/** One file on the way through a description. */
interface Read extends Tree {
  readonly file: File;
  /** The references of the file by their index, as addresses; undefined where there is nothing to follow. */
  readonly targets: readonly (Address | undefined)[];
}

/** A file, or a part of one: its path, `#` and a pointer. */
export type Address = `${string}#${string}`;

/** What following the references of a description came to. */
export interface Followed {
  readonly problems: readonly Problem[];
  /** Every file that was read, by its path. */
  readonly files: ReadonlyMap<string, File>;
  /** Everything that a reference names. */
  readonly named: ReadonlySet<Address>;
}

const REFERENCE = /^(?:\.{0,2}[\w./-]*\.yaml)?(?:#(?:\/[\w.~$-]+)+)?$/;

/**
 * Reads every file that a description refers to and finds what no later stage could bear: files that cannot be read,
 * values that are not JSON, references that lead in a circle, without end or into the void.
 */
export async function followFiles({ root, resolver }: Source): Promise<Followed> {
  const problems: Problem[] = [];
  const files = new Map<string, Read>();
  const open: File[] = [root];
  const known = new Set([root.source.absoluteRef]);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const here = file;
    const path = here.source.absoluteRef;
    const tree = treeOf(here.parsed);
    if (tree.fault !== undefined) problems.push(problemAt(here, tree.fault.path, tree.fault.message));
    const targets: (Address | undefined)[] = [];
    for (const reference of tree.references) {
      const say = (message: string) => problems.push(problemAt(here, reference.path, message));
      const target = addressOf(path, reference.ref);
      targets.push(target);
      if (target === undefined) {
        say(`\`${reference.ref}\` is no reference. Write the path of a .yaml file, #/ and a name, or both.`);
        continue;
      }
      const other = fileOf(target);
      if (known.has(other)) continue;
      known.add(other);
      try {
        const found = await resolver.resolveDocument(null, other);
        if (found instanceof Error) throw found;
        open.push(found);
      } catch (cause) {
        const problem = readProblem(cause, other, reference.ref, say);
        if (problem !== undefined) problems.push(problem);
      }
    }
    files.set(path, { ...tree, file: here, targets });
  }
  if (problems.length === 0) problems.push(...intoTheVoid(files));
  if (problems.length === 0) problems.push(...endlessIn(files, root));
  return {
    problems,
    files: new Map([...files].map(([path, { file }]) => [path, file])),
    named: new Set([...files.values()].flatMap(({ targets }) => targets.filter((target) => target !== undefined))),
  };
}

/** What is wrong with a file that could not be read; undefined where it is said already. */
function readProblem(cause: unknown, path: string, ref: string, say: (message: string) => void): Problem | undefined {
  if (cause instanceof YamlParseError) return yamlProblem(cause, path);
  const reason = cause instanceof ResolveError ? cause.originalError : cause;
  if (reason instanceof FileFault && reason.place !== undefined) {
    return { file: path, ...reason.place, message: reason.message };
  }
  if (reason instanceof FileFault) say(`The file of this $ref cannot be used. ${reason.message}`);
  else say(`There is no file \`${ref.split('#')[0]}\`.${meantFile(path)} ${POINT}`);
  return undefined;
}

/** How to fix a reference to something that is not there. */
const POINT = 'Point the $ref at a file or component that exists, relative to this file.';

/** A file beside the one that is not there, with a name like its. */
function meantFile(path: string): string {
  try {
    return didYouMean(basename(path), readdirSync(dirname(path)));
  } catch {
    return '';
  }
}

/** References to parts that their files do not have. */
function intoTheVoid(files: ReadonlyMap<string, Read>): Problem[] {
  const known = new Map<Address, string | undefined>();
  return [...files.values()].flatMap(({ file, references, targets }) =>
    references.flatMap(({ path, ref }, index) => {
      const target = targets[index];
      if (target === undefined) return [];
      const message = known.has(target) ? known.get(target) : voidAt(files.get(fileOf(target))?.file, target, ref);
      known.set(target, message);
      return message === undefined ? [] : [problemAt(file, path, message)];
    }),
  );
}

/** What a file lacks of an address; what stands behind another reference on the way is left to lint. */
function voidAt(file: File | undefined, address: Address, ref: string): string | undefined {
  let node: unknown = file?.parsed;
  for (const segment of pointerOf(address)) {
    const parts = typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};
    if (typeof parts.$ref === 'string') return undefined;
    if (!Object.hasOwn(parts, segment)) {
      const where = ref.startsWith('#') ? 'This file' : `\`${ref.split('#')[0]}\``;
      return `${where} has no \`${segment}\`.${didYouMean(segment, Object.keys(parts))} ${POINT}`;
    }
    node = parts[segment];
  }
  return undefined;
}

function addressOf(from: string, ref: string): Address | undefined {
  if (ref === '' || !REFERENCE.test(ref)) return undefined;
  const [path = '', pointer = ''] = ref.split('#');
  return `${path === '' ? from : resolve(dirname(from), path)}#${pointer}`;
}

/** The path of an address. */
export const fileOf = (address: Address): string => address.slice(0, address.lastIndexOf('#'));

/** How many references may lead on from one to the next. */
const LONGEST = 32;

/** How many references one reference may come to once all behind it are followed; the descriptions have a hundred. */
const MOST = 2_000;

/** References that lead back to where they stand, that lead on too long, or that multiply. */
function endlessIn(files: ReadonlyMap<string, Read>, root: File): Problem[] {
  const sizes = new Map<Address, number>();
  const way: Address[] = [];
  const found: Problem[] = [];
  const measure = (address: Address): number => {
    const size = sizes.get(address);
    if (size !== undefined || found.length > 0) return size ?? 0;
    const read = files.get(fileOf(address));
    if (read === undefined) return 0;
    way.push(address);
    let sum = 1;
    for (const [reference, target] of behind(read, address)) {
      const say = (message: string) => found.push(problemAt(read.file, reference.path, message));
      if (way.includes(target)) {
        say('This $ref leads back to where it stands. Describe the levels that there are one by one.');
      } else if (way.length > LONGEST) say(`More than ${LONGEST} references lead on from one to the next. Use fewer.`);
      else sum += measure(target);
      if (found.length > 0) return 0;
      if (sum > MOST && way.length > 1) {
        say(`References multiply: this one is part of more than ${MOST} that one stands for. Use fewer.`);
        return 0;
      }
    }
    way.pop();
    sizes.set(address, sum);
    return sum;
  };
  measure(`${root.source.absoluteRef}#`);
  return found;
}

/** The references in what an address stands for. */
function behind({ references, targets }: Read, address: Address): [Reference, Address][] {
  const segments = pointerOf(address);
  return references.flatMap((reference, index): [Reference, Address][] => {
    const target = targets[index];
    const isInside = segments.every((segment, nth) => String(reference.path[nth]) === segment);
    return target === undefined || !isInside ? [] : [[reference, target]];
  });
}

/** The keys by which an address goes into its file. */
export const pointerOf = (address: Address): string[] =>
  address
    .slice(address.lastIndexOf('#') + 1)
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
