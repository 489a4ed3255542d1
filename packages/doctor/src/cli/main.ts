import { createRequire } from 'node:module';
import { createProgress } from './progress.ts';
import { run } from './run.ts';

const { version }: { version: string } = createRequire(import.meta.url)('@openderivs/doctor/package.json');

process.stdout.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  version,
  print: (text) => void process.stdout.write(text),
  ...createProgress(process.stderr),
});
