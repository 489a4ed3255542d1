import { startSandbox } from '../src/index.ts';
import { keepBusy } from './support/busy.ts';
import { testTime } from './support/sandbox.ts';

/** Run with `--expose-gc`: half a million calls, after which the heap must be what it was after the first part of them. */
const rounds = 5_000;
const parts = 10;
const megabyte = 2 ** 20;

const heap = (): number => {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / megabyte;
};

const sandbox = await startSandbox({ now: () => testTime, keptCalls: 1_000, keptHistory: 1_000 });
await keepBusy(sandbox, rounds);
const first = heap();
console.log(`${rounds * 10} calls: ${first.toFixed(1)} MiB`);
let last = first;
for (let part = 2; part <= parts; part += 1) {
  await keepBusy(sandbox, rounds);
  last = heap();
  console.log(`${part * rounds * 10} calls: ${last.toFixed(1)} MiB`);
}
await sandbox.close();
if (last > first * 1.05 + 1) {
  console.error('The sandbox grows with its calls.');
  process.exitCode = 1;
}
