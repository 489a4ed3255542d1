import { command } from './command.ts';

const { code, out, err } = await command(process.argv.slice(2), process.cwd());
// Who reads no further, as `head` does, ends nothing: the files are written, and the exit code tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
