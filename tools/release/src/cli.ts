import { findWorkspace } from '@openderivs/generate';
import { command } from './command.ts';

const workspace = findWorkspace(process.cwd()) ?? process.cwd();
const { code, out, err } = await command(process.argv.slice(2), workspace);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
