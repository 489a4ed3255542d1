import type { VirtualTime } from '@openderivs/sandbox';
import type { Random } from '../random.ts';

/** What became of a call: its error, or that it had none. */
export type Ended = { readonly error: unknown } | { readonly error?: undefined };

const ended = (call: Promise<unknown>): Promise<Ended> =>
  call.then(
    () => ({}),
    (error: unknown) => ({ error }),
  );

/** Makes calls at random moments, so many a second, whether or not earlier ones have come back. Gives what became of each. */
export async function offer(
  { time, random }: { readonly time: VirtualTime; readonly random: Random },
  { perSecond, until }: { readonly perSecond: number; readonly until: number },
  call: () => Promise<unknown>,
): Promise<readonly Ended[]> {
  const calls: Promise<Ended>[] = [];
  for (;;) {
    await time.sleep((-Math.log(1 - random.next()) / perSecond) * 1000);
    if (time.now() >= until) return Promise.all(calls);
    calls.push(ended(call()));
  }
}

/** What is refused at once, without a request, is not asked for again in the same moment: time would stand still. */
const pause = 100;

/** Makes calls one after the other in so many rows, as fast as they come back. */
export async function saturate(
  { time }: { readonly time: VirtualTime },
  { rows, until }: { readonly rows: number; readonly until: number },
  call: () => Promise<unknown>,
): Promise<readonly Ended[]> {
  const row = async (): Promise<readonly Ended[]> => {
    const calls: Ended[] = [];
    while (time.now() < until) {
      const end = await ended(call());
      calls.push(end);
      if (end.error !== undefined) await time.sleep(pause);
    }
    return calls;
  };
  return (await Promise.all(Array.from({ length: rows }, row))).flat();
}

/** The value below which so large a part of all values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
