import { findWorkspace } from '@openderivs/generate';
import { command } from './command.ts';

const workspace = findWorkspace(process.cwd()) ?? process.cwd();
const { code, out, err } = await command(process.argv.slice(2), workspace);
// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
