import { look } from './clocks.ts';
import type { PoolUsage } from './governor.ts';
import type { Pools } from './pool-state.ts';

/** A line for each window of each pool. */
export function usageOf({ all }: Pools, monotonic: number): readonly PoolUsage[] {
  const lines: PoolUsage[] = [];
  for (const state of all.values()) {
    look(state, monotonic);
    for (const [at, window] of state.windows.entries()) {
      window.advance(state.now);
      const { ms, used, open, leased } = window;
      lines.push({
        ...{ pool: state.key, ms, limit: state.limits[at] ?? 0, used, inFlight: open, waiting: state.waiting },
        held: Math.max(0, state.heldUntil - monotonic),
        ...(leased !== undefined && { leased }),
      });
    }
  }
  return lines;
}
