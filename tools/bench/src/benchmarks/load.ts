import { execFileSync } from 'node:child_process';
import type { Benchmark } from '../benchmark.ts';
import { factories } from '../clients.ts';
import { here } from '../paths.ts';
import { type Contender, interleave } from '../rounds.ts';
import { median, summary } from '../statistics.ts';

const rounds = 11;

/** A quarter of the 76 ms that the quickest of other clients takes. */
const reach = 19;

/** Milliseconds that a new Node takes to load modules: by the clock, or of the processor if others kept it waiting. */
function loadOnce(modules: readonly string[]): number {
  const program = `
    const start = performance.now();
    const before = process.cpuUsage();
    ${modules.map((name) => `await import(${JSON.stringify(name)});`).join('\n')}
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String(Math.min(performance.now() - start, (user + system) / 1000)));
  `;
  const args = ['--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, args, { cwd: here, encoding: 'utf8' }));
}

const builtIn = ['node:crypto', 'node:http', 'node:https'];

/** How long a program waits for a client. */
export const load: Benchmark = {
  name: 'load',
  title: 'time to load a client in a new process',
  async run(progress) {
    const names = Object.keys(factories);
    const contenders: Record<string, Contender> = { builtIn: () => loadOnce(builtIn) };
    for (const name of names) contenders[name] = () => loadOnce([name]);
    const costs = await interleave(contenders, rounds, progress);
    const note = `${median(costs.builtIn ?? []).toFixed(1)} ms of it for node:crypto, node:http and node:https`;
    return names.map((name) => ({
      what: `loading ${name}`,
      unit: 'ms' as const,
      reach,
      ...summary(costs[name] ?? []),
      note,
    }));
  },
};
