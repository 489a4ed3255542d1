import { join } from 'node:path';
import type { Config } from '@redocly/openapi-core';
import { bundle } from './bundle.ts';
import { emit } from './emit.ts';
import { load, loadLintConfig } from './load.ts';
import type { Document } from './openapi.ts';
import { plan } from './plan.ts';
import { prepare } from './prepare.ts';
import { allOrProblems, BadInput } from './problem.ts';
import type { Target } from './targets.ts';
import { validate } from './validate.ts';
import { type Change, changesOf, type FileText } from './write.ts';

/** What one description came to, before anything is written. */
export interface Generated {
  target: Target;
  operations: number;
  schemas: number;
  milliseconds: number;
  changes: Change[];
}

/**
 * Everything that the given descriptions change in the workspace. Nothing is written yet, and bad input throws: who
 * writes has everything or nothing.
 */
export async function generate(workspace: string, targets: readonly Target[]): Promise<Generated[]> {
  const config = await loadLintConfig(workspace);
  return allOrProblems(targets, async (target) => {
    const started = performance.now();
    const { planned, emitted } = await orProblem(workspace, target, async () => {
      const document = await describe(workspace, target, config);
      const planned = plan(document, target);
      return { planned, emitted: emit(planned, prepare(document, planned), document) };
    });
    const changes = await changesOf(workspace, emitted);
    const { operations, schemas } = planned;
    const milliseconds = performance.now() - started;
    return { target, operations: operations.length, schemas: schemas.length, milliseconds, changes };
  });
}

/** The bundles of the given descriptions as JSON files, component names as they are. */
export async function bundles(workspace: string, targets: readonly Target[]): Promise<FileText[]> {
  const config = await loadLintConfig(workspace);
  return allOrProblems(targets, async (target) => {
    const document = await orProblem(workspace, target, () => describe(workspace, target, config));
    return { path: `${target.api}.json`, text: `${JSON.stringify(document, null, 1)}\n` };
  });
}

/** One description as one document in which everything holds that lint asks for. */
async function describe(workspace: string, target: Target, config: Config): Promise<Document> {
  const source = await load(workspace, target, config);
  await validate(source);
  return bundle(source);
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
