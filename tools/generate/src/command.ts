import { join, relative, resolve } from 'node:path';
import { parseRequest, usageOf } from './arguments.ts';
import { emitExchanges } from './emit/exchanges.ts';
import { bundles, generate } from './generate.ts';
import { BadInput, formatProblem } from './problem.ts';
import { driftLines, noticeLines, progressLine } from './report.ts';
import { findTargets } from './targets.ts';
import { findWorkspace } from './workspace.ts';
import { compare, write } from './write.ts';

/** How a command ended: its exit code, and what it has to say. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const done = (lines: readonly string[]): Ended => ({ code: 0, out: text(lines), err: '' });
const failed = (lines: readonly string[]): Ended => ({ code: 1, out: '', err: text(lines) });

/** Does what the arguments ask for in a folder, and tells what is wrong with them or with a description. */
export async function command(args: readonly string[], folder: string): Promise<Ended> {
  try {
    return await run(args, folder);
  } catch (cause) {
    if (cause instanceof BadInput) {
      const problems = cause.problems.map((problem) => formatProblem(problem, folder));
      return failed([...problems, `\n${cause.message}. Nothing was written.`]);
    }
    if (cause instanceof Error && 'syscall' in cause) {
      return failed([`A file could not be read or written: ${cause.message}. Make room for it, and generate again.`]);
    }
    throw cause;
  }
}

async function run(args: readonly string[], folder: string): Promise<Ended> {
  const workspace = findWorkspace(folder);
  if (workspace === undefined) {
    return failed([`No specs/redocly.yaml in ${folder} or above it. Run this inside the project.`]);
  }
  const targets = findTargets(workspace);
  const request = parseRequest(args, targets);
  if (request.kind === 'help') return done([usageOf(targets)]);
  if (request.kind === 'wrong') return failed([request.message, '', usageOf(targets)]);
  if (request.kind === 'bundle') {
    const files = await bundles(workspace, request.targets);
    const place = resolve(folder, request.folder);
    await write(place, await Promise.all(files.map((file) => compare(place, file))));
    return done(files.map(({ path }) => relative(folder, join(place, path))));
  }
  const generated = await generate(workspace, request.targets);
  const exchanges = await Promise.all(emitExchanges(workspace, targets).map((file) => compare(workspace, file)));
  const changes = [...generated.flatMap((each) => each.changes), ...exchanges];
  const out = text(generated.map(progressLine));
  if (request.check) {
    const drift = driftLines(changes);
    return { code: drift.length > 0 ? 1 : 0, out, err: text(drift) };
  }
  await write(workspace, changes);
  return { code: 0, out, err: text(noticeLines(changes)) };
}
