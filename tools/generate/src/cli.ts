import { join, relative, resolve } from 'node:path';
import { parseRequest, usageOf } from './arguments.ts';
import { emitExchanges } from './emit/exchanges.ts';
import { bundles, generate } from './generate.ts';
import { BadInput, formatProblem } from './problem.ts';
import { driftLines, noticeLines, progressLine } from './report.ts';
import { findTargets } from './targets.ts';
import { findWorkspace } from './workspace.ts';
import { compare, write } from './write.ts';

const say = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));
const complain = (lines: readonly string[]) => process.stderr.write(lines.map((line) => `${line}\n`).join(''));

/** Does what the arguments ask for and gives the exit code. */
async function run(args: readonly string[], folder: string): Promise<number> {
  const workspace = findWorkspace(folder);
  if (workspace === undefined) {
    complain([`No specs/redocly.yaml in ${folder} or above it. Run this inside the project.`]);
    return 1;
  }
  const targets = findTargets(workspace);
  const request = parseRequest(args, targets);
  if (request.kind === 'help') {
    say([usageOf(targets)]);
    return 0;
  }
  if (request.kind === 'wrong') {
    complain([request.message, '', usageOf(targets)]);
    return 1;
  }
  if (request.kind === 'bundle') {
    const files = await bundles(workspace, request.targets);
    const place = resolve(folder, request.folder);
    await write(place, await Promise.all(files.map((file) => compare(place, file))));
    say(files.map(({ path }) => relative(folder, join(place, path))));
    return 0;
  }
  const generated = await generate(workspace, request.targets);
  const exchanges = await Promise.all(emitExchanges(workspace, targets).map((file) => compare(workspace, file)));
  const changes = [...generated.flatMap((each) => each.changes), ...exchanges];
  say(generated.map(progressLine));
  if (request.check) {
    const drift = driftLines(changes);
    complain(drift);
    return drift.length > 0 ? 1 : 0;
  }
  await write(workspace, changes);
  complain(noticeLines(changes));
  return 0;
}

const folder = process.cwd();
try {
  process.exitCode = await run(process.argv.slice(2), folder);
} catch (cause) {
  process.exitCode = 1;
  if (cause instanceof BadInput) {
    complain(cause.problems.map((problem) => formatProblem(problem, folder)));
    complain([`\n${cause.message}. Nothing was written.`]);
  } else if (cause instanceof Error && 'syscall' in cause) {
    complain([`A file could not be read or written: ${cause.message}. Make room for it, and generate again.`]);
  } else throw cause;
}
