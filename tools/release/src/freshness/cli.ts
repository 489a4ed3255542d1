import { findWorkspace } from '@openderivs/generate';
import { freshness } from './command.ts';

const { code, out, err } = await freshness(
  process.argv.slice(2),
  findWorkspace(process.cwd()) ?? process.cwd(),
  new Date(),
);
// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
