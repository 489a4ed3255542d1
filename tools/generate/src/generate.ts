import { join } from 'node:path';
import type { Document, StreamsDocument } from '@openderivs/model';
import type { Config } from '@redocly/openapi-core';
import { bundle, bundleStreams } from './bundle.ts';
import { emit } from './emit.ts';
import { FileResolver } from './file-resolver.ts';
import { load, loadLintConfig, loadStreams } from './load.ts';
import { foldersOf, looksForOrphans, type Named, orphansIn, together } from './orphans.ts';
import { plan } from './plan.ts';
import { planStreams } from './plan-streams.ts';
import { prepare } from './prepare.ts';
import { allOrProblems, BadInput, type Problem } from './problem.ts';
import type { Target } from './targets.ts';
import { userDataProblems } from './user-data-problems.ts';
import { validate } from './validate.ts';
import { type Change, changesOf, type FileText } from './write.ts';

/** What one description came to, before anything is written. */
export interface Generated {
  target: Target;
  operations: number;
  channels: number;
  schemas: number;
  milliseconds: number;
  changes: Change[];
}

/**
 * Everything that the given descriptions change in the workspace. Nothing is written yet, and bad input throws: who
 * writes has everything or nothing.
 */
export async function generate(workspace: string, targets: readonly Target[]): Promise<Generated[]> {
  return ofEach(workspace, targets, async (target, described) => {
    const started = performance.now();
    const { planned, channels, emitted } = await described(({ document, streams }) => {
      const planned = plan(document, target);
      const plannedStreams = streams && planStreams(streams, target, planned);
      const emitted = emit(planned, prepare(document, planned), document, plannedStreams);
      return { planned, channels: plannedStreams?.channels.length ?? 0, emitted };
    });
    const changes = await changesOf(workspace, emitted);
    const { operations, schemas } = planned;
    const milliseconds = performance.now() - started;
    return { target, operations: operations.length, channels, schemas: schemas.length, milliseconds, changes };
  });
}

/** The bundles of the given descriptions as JSON files, component names as they are. */
export async function bundles(workspace: string, targets: readonly Target[]): Promise<FileText[]> {
  const files = await ofEach(workspace, targets, async ({ api }, described) => {
    const { document, streams } = await described((description) => description);
    return [json(`${api}.json`, document), ...(streams === undefined ? [] : [json(`${api}.streams.json`, streams)])];
  });
  return files.flat();
}

const json = (path: string, document: object): FileText => ({ path, text: `${JSON.stringify(document, null, 1)}\n` });

/** One description as one document in which everything holds that lint asks for, and what its references name. */
interface Described extends Named {
  document: Document;
  /** The description of the API's streams, where it has one. */
  streams: StreamsDocument | undefined;
}

/** Makes something of each description; what lies in shared folders must be named by one of them. */
async function ofEach<T>(
  workspace: string,
  targets: readonly Target[],
  make: (target: Target, described: <U>(use: (description: Described) => U) => Promise<U>) => Promise<T>,
): Promise<T[]> {
  const config = await loadLintConfig(workspace);
  const named: Named[] = [];
  const results = await allOrProblems(targets, (target) =>
    make(target, (use) =>
      orProblem(workspace, target, async () => {
        const description = await describe(workspace, target, config);
        named.push(description);
        return use(description);
      }),
    ),
  );
  const orphans = looksForOrphans(config) ? await sharedOrphans(workspace, targets, named) : [];
  if (orphans.length > 0) throw new BadInput(orphans);
  return results;
}

async function describe(workspace: string, target: Target, config: Config): Promise<Described> {
  const source = await load(workspace, target, config);
  const streams = await loadStreams(workspace, target, config);
  const { codes, files, named, userData } = await validate(source, streams);
  const document = await bundle(source, codes);
  const bundledStreams = streams && (await bundleStreams(streams, userData?.table));
  const wrong =
    userData && bundledStreams ? userDataProblems(userData, bundledStreams, document, plan(document, target)) : [];
  if (wrong.length > 0) throw new BadInput(wrong);
  return { document, streams: bundledStreams, files, named };
}

/** What no description names of what belongs to several. Known once every description has been read. */
async function sharedOrphans(workspace: string, targets: readonly Target[], all: readonly Named[]): Promise<Problem[]> {
  const specs = join(workspace, 'specs');
  const [shared, own] = foldersOf(specs);
  const read = targets.map(({ api }) => join(specs, api));
  if (own.some((folder) => !read.includes(folder))) return [];
  const resolver = new FileResolver(specs);
  return (await Promise.all(shared.map((folder) => orphansIn(folder, together(all), resolver)))).flat();
}

/** How the message begins when a description passed every check and could still not be carried out. */
export const UNFORESEEN = 'This description breaks the generator';

/** Whatever a description makes go wrong is told like everything else that is wrong with it. */
async function orProblem<T>(workspace: string, { api }: Target, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${UNFORESEEN}: ${reason.replace(/\s+/g, ' ')}. Take back what was changed last, and report it.`;
    throw new BadInput([{ file: join(workspace, 'specs', api, 'openapi.yaml'), line: 1, col: 1, message }], { cause });
  }
}
