import type { Config } from '@redocly/openapi-core';
import { bundle } from './bundle.ts';
import { emit } from './emit.ts';
import { load, loadLintConfig } from './load.ts';
import type { Document } from './openapi.ts';
import { plan } from './plan.ts';
import { prepare } from './prepare.ts';
import { BadInput, type Problem } from './problem.ts';
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

/** Everything that the given descriptions change in the workspace. Nothing is written; bad input throws. */
export function generate(workspace: string, targets: readonly Target[]): Promise<Generated[]> {
  return each(workspace, targets, async (document, target, started) => {
    const planned = plan(document, target);
    const emitted = emit(planned, prepare(document, planned), document);
    const changes = await changesOf(workspace, emitted);
    const { operations, schemas } = planned;
    const milliseconds = performance.now() - started;
    return { target, operations: operations.length, schemas: schemas.length, milliseconds, changes };
  });
}

/** The bundles of the given descriptions as JSON files, component names as they are. */
export function bundles(workspace: string, targets: readonly Target[]): Promise<FileText[]> {
  return each(workspace, targets, async (document, { api }) => ({
    path: `${api}.json`,
    text: `${JSON.stringify(document, null, 1)}\n`,
  }));
}

/** Loads and validates one description after the other, and tells the problems of all of them at once. */
async function each<T>(
  workspace: string,
  targets: readonly Target[],
  use: (document: Document, target: Target, started: number) => Promise<T>,
): Promise<T[]> {
  const config = await loadLintConfig(workspace);
  const problems: Problem[] = [];
  const results: T[] = [];
  for (const target of targets) {
    try {
      results.push(await one(workspace, target, config, use));
    } catch (cause) {
      if (!(cause instanceof BadInput)) throw cause;
      problems.push(...cause.problems);
    }
  }
  if (problems.length > 0) throw new BadInput(problems);
  return results;
}

async function one<T>(
  workspace: string,
  target: Target,
  config: Config,
  use: (document: Document, target: Target, started: number) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const source = await load(workspace, target, config);
  await validate(source);
  return use(await bundle(source), target, started);
}
