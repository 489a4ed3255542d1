/** Microseconds of processor time that this process takes for some work: what other processes do does not count. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The same for work that is done many times, per time. */
export const processorTimeOf = (work: () => unknown, times: number): Promise<number> =>
  processorTime(() => {
    for (let i = 0; i < times; i += 1) work();
  }).then((whole) => whole / times);

/** The same for calls of which so many are under way at once, per call. */
export const processorTimePerCall = (call: () => Promise<unknown>, calls: number, concurrency: number) =>
  processorTime(() => {
    let left = calls;
    const lane = async () => {
      while (left > 0) {
        left -= 1;
        await call();
      }
    };
    return Promise.all(Array.from({ length: concurrency }, lane));
  }).then((whole) => whole / calls);
