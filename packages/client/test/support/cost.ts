/**
 * Microseconds of processor time that a quarter of several runs of a work stayed below: what else the machine does hardly
 * counts. The least would do, but the system now and then books too little to a run.
 */
export async function cost(work: () => unknown, runs: number): Promise<number> {
  const costs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    costs.push(user + system);
  }
  return costs.sort((a, b) => a - b)[Math.floor(runs / 4)] ?? Number.NaN;
}
