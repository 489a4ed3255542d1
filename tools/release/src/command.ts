import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadInput, formatProblem } from '@openderivs/generate';
import { parseRequest, USAGE } from './arguments.ts';
import { type Compared, compared, versionOf } from './baseline.ts';
import { type Bump, bumpFor } from './bump.ts';
import { changesetText } from './changeset.ts';
import { LEVELS } from './compare/level.ts';
import { entriesOf } from './compare/words.ts';
import { openRepository, type Repository } from './git.ts';
import { type Broken, brokenBy, programsAt } from './programs.ts';
import { type Report, reportOf, type Shortfall, shortfallOf } from './report.ts';

/** How a command ended: its exit code, and what it has to say. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const done = (out: string): Ended => ({ code: 0, out, err: '' });
const failed = (err: string): Ended => ({ code: 1, out: '', err });

/** The package that holds every description. */
const SPECS = '@openderivs/specs';

/** Does what the arguments ask for in a workspace. `compile` says which programs of a release the packages refuse now. */
export async function command(
  args: readonly string[],
  workspace: string,
  compile: Compile = compileHere,
): Promise<Ended> {
  const request = parseRequest(args);
  if (request.kind === 'help') return done(USAGE);
  if (request.kind === 'wrong') return failed(`${request.message}\n\n${USAGE}`);
  try {
    const repository = lazily(() => openRepository(workspace));
    const all = await compared(workspace, repository);
    const broken = brokenPrograms(all, repository, compile);
    const reports = all.map((each) => reportOf(each, broken.get(each.name) ?? []));
    if (request.kind === 'write') return done(write(workspace, all, reports));
    if (request.kind === 'show') return done(reports.map(shown).join('\n'));
    const missing = await shortfalls(workspace, all, reports, repository);
    return missing.length > 0 ? failed(complaint(missing)) : done(summary(reports));
  } catch (cause) {
    return failed(`${inWords(cause, workspace)}\n`);
  }
}

/** What went wrong; of a description that the generator would refuse, where and how to fix it. */
export function inWords(cause: unknown, workspace: string): string {
  if (!(cause instanceof BadInput)) return cause instanceof Error ? cause.message : String(cause);
  const problems = cause.problems.map((problem) => formatProblem(problem, workspace));
  return [...problems, '', `${cause.message}. Mend them first: \`npm run generate\`.`].join('\n');
}

/** The programs of a release that the packages refuse now. */
export type Compile = (repository: Repository, tag: string) => readonly Broken[];

const compileHere: Compile = (repository, tag) => {
  const here = fileURLToPath(new URL('..', import.meta.url));
  const built = existsSync(join(here, 'node_modules/@openderivs/client/dist/index.d.ts'));
  if (!built)
    throw new Error('The packages are not built, so nothing can be compiled against them. Run `npm run build`.');
  return brokenBy(here, programsAt(repository, tag));
};

function brokenPrograms(
  all: readonly Compared[],
  repository: () => Repository,
  compile: Compile,
): Map<string, Broken[]> {
  const found = new Map<string, Broken[]>();
  const byTag = new Map<string, readonly Broken[]>();
  for (const { name, released } of all) {
    if (released === undefined) continue;
    const broken = byTag.get(released.tag) ?? compile(repository(), released.tag);
    byTag.set(released.tag, broken);
    found.set(
      name,
      broken.filter(({ packages }) => packages.includes(name)),
    );
  }
  return found;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const fileOf = (workspace: string, api: string): string => join(workspace, '.changeset', `description-${api}.md`);

function write(workspace: string, all: readonly Compared[], reports: readonly Report[]): string {
  const folder = join(workspace, '.changeset');
  for (const name of readdirSync(folder).filter((each) => /^description-.*\.md$/.test(each)))
    rmSync(join(folder, name));
  const lines = reports.map(({ api, name, level, changes, since }, at) => {
    if (since === undefined) return `${api}: never released, so everything is new`;
    if (level === undefined) return `${api}: as in ${since}`;
    const bump = (version: string): Bump => bumpFor(level, version);
    const bumps = { [name]: bump(all[at]?.version ?? since), [SPECS]: bump(versionOf(workspace, 'specs')) };
    writeFileSync(fileOf(workspace, api), changesetText(api, bumps, changes));
    return `${api}: ${level}, written into .changeset/description-${api}.md`;
  });
  return `${lines.join('\n')}\n`;
}

function shown({ api, since, changes, broken, level }: Report): string {
  if (since === undefined) return `${api}: never released, so everything is new\n`;
  if (level === undefined) return `${api}: as in ${since}\n`;
  const lines = entriesOf(changes).map((entry) => `  ${entry.level}: ${entry.en}`);
  const refused = broken.map(({ program, message }) => `  breaking: ${program} no longer compiles: ${message}`);
  return [`${api}: ${level} since ${since}`, ...lines, ...refused, ''].join('\n');
}

const summary = (reports: readonly Report[]): string =>
  `${reports
    .map(({ api, since, level }) =>
      since === undefined ? `${api}: first release` : `${api}: ${level ?? 'nothing changed'} since ${since}`,
    )
    .join('\n')}\n`;

async function shortfalls(
  workspace: string,
  all: readonly Compared[],
  reports: readonly Report[],
  repository: () => Repository,
): Promise<Shortfall[]> {
  if (all.every(({ released }) => released === undefined)) return [];
  const pending = await pendingBumps(workspace);
  const own = all.map(({ name, version, released }, at) => {
    const report = reports[at];
    if (released === undefined || report === undefined) return undefined;
    return shortfallOf({ name, version, released: released.version, pending: pending(name) }, [report]);
  });
  const specs = repository().lastRelease(SPECS);
  const version = versionOf(workspace, 'specs');
  const whole =
    specs && shortfallOf({ name: SPECS, version, released: specs.version, pending: pending(SPECS) }, reports);
  return [...own, whole].filter((each) => each !== undefined);
}

/** What the changesets of a workspace raise, by package. */
async function pendingBumps(workspace: string): Promise<(name: string) => Bump[]> {
  // A CommonJS package whose default export Node and bundlers find in different places.
  const { default: read } = createRequire(import.meta.url)('@changesets/read') as typeof import('@changesets/read');
  const changesets = await read(workspace);
  return (name) =>
    changesets
      .flatMap(({ releases }) => releases)
      .filter((release) => release.name === name && release.type !== 'none')
      .map(({ type }) => type as Bump);
}

function complaint(missing: readonly Shortfall[]): string {
  const parts = missing.map(({ name, needed, given, level, why }) => {
    const has = given === undefined ? 'no changeset raises it' : `its changesets raise it by a ${given} version`;
    const order = `${name}: a ${level} change of its description needs a ${needed} version, and ${has}.`;
    return [order, ...why.map((line) => `  ${line}`)].join('\n');
  });
  const levels = LEVELS.join(', ').replace(/, (\w+)$/, ' or $1');
  return `${parts.join('\n')}\n\nRun \`npm run changes -- --write\`, read what it wrote, and commit it. What is ${levels} stands in CONTRIBUTING.md, Versions.\n`;
}
