import { findWorkspace } from '@openderivs/generate';
import { freshness } from './command.ts';

const { code, out, err } = await freshness(
  process.argv.slice(2),
  findWorkspace(process.cwd()) ?? process.cwd(),
  new Date(),
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
