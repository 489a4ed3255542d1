import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { BadInput, bundles, findTargets, findWorkspace, formatProblem } from '@openderivs/generate';
import { parseRequest, usage } from './arguments.ts';
import { factsOf } from './facts.ts';
import { format } from './format.ts';
import { nextSteps } from './next-steps.ts';
import { scaffold } from './scaffold.ts';
import { WrongInput } from './wrong-input.ts';

/** Does what the arguments ask for; throws what is wrong with them. */
async function run(args: readonly string[], folder: string): Promise<string> {
  const workspace = findWorkspace(folder);
  if (workspace === undefined) {
    throw new WrongInput(`No specs/redocly.yaml in ${folder} or above it. Run this inside the project.`);
  }
  const request = parseRequest(args, findTargets(workspace));
  if (request.kind === 'help') return usage;
  if (request.kind === 'wrong') throw new WrongInput(`${request.message}\n\n${usage}`);
  const { target, wishes } = request;
  const place = join(workspace, 'packages', target.api);
  if (existsSync(place)) {
    throw new WrongInput(`packages/${target.api} is there already. Nothing is overwritten: remove it, or go on in it.`);
  }
  // Bundling lints: what is wrong with the description is told with file and line.
  const [bundle] = await bundles(workspace, [target]);
  const facts = factsOf(workspace, target, JSON.parse(bundle?.text ?? ''), wishes);
  const files = Object.entries(scaffold(facts)).map(([path, text]) => {
    const file = join(place, path);
    return { file, text: format(workspace, relative(workspace, file), text) };
  });
  for (const { file, text } of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  return `${files.map(({ file }) => relative(folder, file)).join('\n')}\n\n${nextSteps(facts)}`;
}

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const folder = process.cwd();
try {
  process.stdout.write(await run(process.argv.slice(2), folder));
} catch (cause) {
  process.exitCode = 1;
  if (cause instanceof WrongInput) console.error(cause.message);
  else if (cause instanceof BadInput) {
    for (const problem of cause.problems) console.error(formatProblem(problem, folder));
    console.error(`\n${cause.message}. Nothing was written.`);
  } else throw cause;
}
