import { command } from './command.ts';

const { code, out, err } = await command(process.argv.slice(2), process.cwd());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
