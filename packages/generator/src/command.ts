import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BadInput, findTargets, formatProblem, command as generate, type Target } from '@openderivs/generate';
import { WrongInput } from '@openderivs/scaffold';
import { parseRequest, type Request, USAGE } from './arguments.ts';
import { findFolder } from './find-folder.ts';
import { layRules } from './lay-rules.ts';
import { newPackage, writeNew } from './new-package.ts';

/** How a command ended: its exit code, and what it has to say. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Wish = Extract<Request, { readonly kind: 'generate' }>;

const failed = (err: string): Ended => ({ code: 1, out: '', err: err.endsWith('\n') ? err : `${err}\n` });

function versionOf(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('@openderivs/generator/package.json');
  return manifest.version;
}

/** Does what the arguments ask for in a folder. */
export async function command(args: readonly string[], folder: string): Promise<Ended> {
  const request = parseRequest(args);
  if (request.kind === 'help') return { code: 0, out: USAGE, err: '' };
  if (request.kind === 'version') return { code: 0, out: `${versionOf()}\n`, err: '' };
  if (request.kind === 'wrong') return failed(`${request.message}\n\n${USAGE}`);
  const workspace = findFolder(folder);
  if (workspace === undefined) {
    return failed(`No API is described in ${folder} or above it. Write specs/<api>/openapi.yaml, and run this again.`);
  }
  try {
    const targets = wantedOf(findTargets(workspace), request.apis);
    return await (request.check ? check(workspace, targets) : make(workspace, targets, request));
  } catch (cause) {
    if (cause instanceof WrongInput) return failed(cause.message);
    if (!(cause instanceof BadInput)) throw cause;
    const problems = cause.problems.map((problem) => formatProblem(problem, folder));
    return failed([...problems, `\n${cause.message}. Nothing was written.`].join('\n'));
  }
}

const namesOf = (targets: readonly Target[]): string[] => targets.map(({ api }) => api);

function check(workspace: string, targets: readonly Target[]): Promise<Ended> | Ended {
  if (!existsSync(join(workspace, 'specs', 'redocly.yaml')))
    return failed('specs/redocly.yaml is missing: no client was made here yet. Run this without --check.');
  return generate([...namesOf(targets), '--check'], workspace);
}

async function make(workspace: string, targets: readonly Target[], { title, time }: Wish): Promise<Ended> {
  const fresh = targets.filter(({ api }) => !existsSync(join(workspace, 'packages', api)));
  if (fresh.length !== 1 && (title ?? time) !== undefined) {
    const there = fresh.length === 0 ? 'there is none' : `there are ${fresh.length}: ${namesOf(fresh).join(', ')}`;
    throw new WrongInput(
      `--title and --time are for one new package, and ${there}. Name an api that has no package yet.`,
    );
  }
  const rules = layRules(workspace);
  try {
    // Judged whole before a file is written: a description that is wrong leaves no package of another behind.
    const files = (await Promise.all(fresh.map((target) => newPackage(workspace, target, { title, time })))).flat();
    writeNew(workspace, files);
    const paths = [...rules.paths, ...files.map(({ path }) => path)];
    const { code, out, err } = await generate(namesOf(targets), workspace);
    const next = fresh.map(({ api }) => `Next: cd packages/${api} && npm install && npm run build\n`).join('');
    return { code, out: `${paths.map((path) => `${path}\n`).join('')}${out}${code === 0 ? next : ''}`, err };
  } catch (cause) {
    rules.takeBack();
    throw cause;
  }
}

function wantedOf(targets: readonly Target[], apis: readonly string[]): readonly Target[] {
  const known = namesOf(targets);
  const unknown = apis.find((api) => !known.includes(api));
  if (unknown !== undefined) {
    const others = known.length === 0 ? '' : ` Or give one or more of: ${known.join(', ')}.`;
    throw new WrongInput(`There is no specs/${unknown}/openapi.yaml. Write it.${others}`);
  }
  return targets.filter(({ api }) => apis.length === 0 || apis.includes(api));
}
