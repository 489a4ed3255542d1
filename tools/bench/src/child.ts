// Runs one benchmark by its name, in a process that has run nothing else.
import { benchmarks } from './benchmarks.ts';
import type { ChildMessage } from './run-benchmark.ts';

const send = (message: ChildMessage) => process.send?.(message);

try {
  const benchmark = benchmarks.find(({ name }) => name === process.argv[2]);
  if (!benchmark) throw new Error(`there is no benchmark ${process.argv[2]}`);
  send({ rows: await benchmark.run((progress) => send({ progress })) });
} catch (error) {
  send({ failure: error instanceof Error ? error.message : String(error) });
}
process.disconnect();
// Connections that are kept alive must not keep the process.
process.exit();
