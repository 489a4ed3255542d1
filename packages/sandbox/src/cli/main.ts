import { createRequire } from 'node:module';
import { startSandbox } from '../start-sandbox.ts';
import { callLine, greeting } from './greeting.ts';
import { help } from './help.ts';
import { type Command, parseArguments } from './parse-arguments.ts';
import { printTo } from './print-to.ts';
import { troubleOf } from './trouble.ts';

const versionOf = (): string => {
  const manifest: { version: string } = createRequire(import.meta.url)('@openderivs/sandbox/package.json');
  return manifest.version;
};

const start = async ({ options, quiet }: Extract<Command, { kind: 'start' }>): Promise<void> => {
  const print = quiet ? () => {} : printTo(process.stdout);
  const sandbox = await startSandbox({ ...options, onCall: (call) => print(`${callLine(call)}\n`) });
  print(`${greeting(sandbox, options.world, options.market)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
};

const run = async (): Promise<void> => {
  const command = parseArguments(process.argv.slice(2));
  if (command.kind === 'help') printTo(process.stdout)(help);
  else if (command.kind === 'version') printTo(process.stdout)(`${versionOf()}\n`);
  else await start(command);
};

run().catch((error: unknown) => {
  process.stderr.write(troubleOf(error));
  process.exitCode = 1;
});
